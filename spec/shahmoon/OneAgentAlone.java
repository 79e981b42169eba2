package shahmoon;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.SingleAgentProtocol;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.Rival;
import shahmoon.setup.Situations;

/** Footnote 6: the protocol for one agent, and others that do as well. */
public final class OneAgentAlone implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(single());
  }

  private static Claim<Rival> single() {
    Predicate<Rival> other =
        r ->
            r.at().agents() == 1
                && r.at().type().isTruthful()
                && r.kept().get(0).equals(MessageStrategy.TRUTH)
                && !r.after().get(0).p().equals(r.after().get(0).q())
                && r.to().get(0).p().equals(r.to().get(0).q());
    return Claim.of(
        "shahmoon/footnote-6-single-agent-only",
        Kind.STATEMENT,
        "Footnote 6",
        "no other protocol for one agent, one that tells something of the center's bit without the"
            + " truth, lets both know g in an equilibrium",
        Rival.class,
        Reading.printed(
                REFUTED,
                Scope.sample(
                        "N = 1, protocols that tell b_0 for the truth and something of it"
                            + " otherwise",
                        60,
                        Rival.at(
                            Situations.of(1, 1, random -> MessageStrategy.TRUTH, s -> true),
                            true,
                            other))
                    .containing(other),
                (Rival c) -> Finding.none(c.isEquilibrium() ? 1 : 0))
            .weighed(Gravity.substantive()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/mechanism-single-agent", "Footnote 6", SingleAgentProtocol.class));
  }
}
