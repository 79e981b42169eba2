package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.StraightforwardProtocol;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.Conditions;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Section 4: the straightforward protocol, which tells the truthful everything and all others
 * nothing.
 */
public final class AllOrNothing implements Spec {

  private static final MessageStrategy SILENT = new MessageStrategy(Rational.HALF, Rational.HALF);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol straight = protocols.of("straightforward");
    Equilibrium silence = new Equilibrium(straight, Levels.NOTHING, true);
    Scope<Situation> anything =
        Situations.scope(
            "every function, prices", random -> MessageStrategy.TRUTH, s -> s.type().isTruthful());
    return List.of(
        Claim.of(
            "shahmoon/section-4-straightforward-zero-equilibrium",
            Kind.STATEMENT,
            "Section 4",
            "in the straightforward protocol nobody says anything in an equilibrium",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    Situations.scope(
                        "every profile of zero information",
                        Situations::nothing,
                        s -> s.type().isZero()),
                    Says.of(Levels.NOTHING, silence).asked())
                .weighed(
                    Gravity.misprint(
                        "truth-costs-more",
                        "where nobody is interested in paying the full price for the center's bit,"
                            + " as the next sentence has it")),
            Reading.ours(
                    "truth-costs-more",
                    BOUNDED,
                    Situations.scope(
                        "every profile of zero information where truth costs everybody at least"
                            + " what the center's bit is worth to her",
                        Situations::nothing,
                        s -> s.type().isZero() && costs(s)),
                    Says.of(Levels.NOTHING, Conditions::truthCostsMore, silence).asked())
                .provedBy(Proof.sought())),
        Claim.of(
            "shahmoon/section-4-straightforward-more-stable",
            Kind.STATEMENT,
            "Section 4",
            "who turns to truth where nobody says anything loses more than who turns to nothing"
                + " where all are truthful",
            Situation.class,
            Reading.printed(REFUTED, anything, AllOrNothing::stability)
                .weighed(
                    Gravity.misprint(
                        "in-some-settings", "that it may be so, as the next sentence has it")),
            Reading.<Situation>ours("in-some-settings", PROVED, anything, AllOrNothing::stability)
                .exists()));
  }

  private static boolean costs(Situation s) {
    return IntStream.rangeClosed(1, s.agents())
        .allMatch(i -> s.prices().get(i - 1).truth().compareTo(s.most(i).minus(s.least(i))) >= 0);
  }

  private static Finding stability(Situation c) {
    Situation silent = c.all(SILENT);
    Rational truth = c.prices().get(0).truth();
    Rational fromNothing = truth.minus(silent.most(1).minus(silent.least(1)));
    return Finding.of(fromNothing, MORE, c.most(1).minus(c.least(1)).minus(truth));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-straightforward", "Section 4", StraightforwardProtocol.class));
  }
}
