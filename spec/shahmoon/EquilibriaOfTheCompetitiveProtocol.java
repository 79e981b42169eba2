package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static shahmoon.TruthAsTheOnlyEquilibrium.unique;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/**
 * Sections 1 and 4 about profiles of the competitive protocol: who is not content, and what a
 * truthful agent may get.
 */
public final class EquilibriaOfTheCompetitiveProtocol implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    SomebodyGains all = new SomebodyGains(competitive, Levels.UNTRUTHFUL, true);
    Levels lone = lone();
    return List.of(
        Claim.of(
            "shahmoon/section-4-intuition-unsatisfied",
            Kind.STATEMENT,
            "Section 4, after Definition 1",
            "in every profile that is not truthful somebody prefers to deviate",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    Levels.UNTRUTHFUL.scope("every profile that is not truthful"),
                    new SomebodyGains(competitive, Levels.UNTRUTHFUL, false).asked())
                .weighed(
                    Gravity.edge(
                        "the center is not helpless, as Section 4.1 asks", "center-not-helpless")),
            Reading.ours(
                    "center-not-helpless",
                    BOUNDED,
                    Situations.scope(
                        "every profile that is not truthful, center not helpless",
                        Situations::any,
                        s -> !s.type().isTruthful() && s.helped() > 0),
                    all.asked())
                .provedBy(all.proof())),
        unique(
            competitive,
            "section-1-competitive-unique",
            "Section 1",
            "truth is the unique equilibrium of the competitive protocol (nobody being fanatic and"
                + " the center not helpless, as said just above)"),
        Claim.of(
            "shahmoon/section-1-not-dominant",
            Kind.STATEMENT,
            "Section 1",
            "truth is not a dominant strategy: where nobody else says anything, less than truth is"
                + " better",
            Situation.class,
            DeviationClaims.steps(
                "one agent is truthful and nobody else says anything",
                new DeviationSteps(
                    competitive, lone, DeviationSteps.Who.TOP, DeviationSteps.What.LESS))),
        Claim.of(
            "shahmoon/section-1-guaranteed-nothing",
            Kind.STATEMENT,
            "Section 1",
            "there are profiles at which a truthful agent gets nothing",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    Situations.scope("every profile", Situations::any, s -> true),
                    c ->
                        Finding.of(
                            Rational.of(ignored(competitive, c)), Relation.MORE, Rational.ZERO))
                .exists()));
  }

  private static Levels lone() {
    return new Levels(
        t ->
            Levels.top(t) == 1
                && Levels.second(t) == 0
                && t.manners().stream().filter(m -> m == Manner.TRUTHFUL).count() == 1,
        2);
  }

  private static int ignored(CurationProtocol protocol, Situation c) {
    return (int)
        IntStream.rangeClosed(1, c.agents())
            .filter(
                i ->
                    c.commitments().get(i - 1).isTruthful()
                        && protocol.reply(i, c.commitments()).get(0).isEmpty())
            .count();
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-competitive-protocol",
            "Section 4, Definition 1",
            CompetitiveProtocol.class));
  }
}
