package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Appendix E, cases (1.1) to (2) of the proof of Theorem 4: who deviates in the fair competitive
 * protocol where the profile is neither truthful nor of zero information.
 */
public final class DeviationsInFairCompetition implements Spec {

  private static final String PROOF = "Appendix E, proof of Theorem E.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol fair = new Protocols(mechanisms).fair();
    Levels lone = new Levels(t -> untruthful(t) == 1 && t.manners().contains(Manner.OTHER), 2);
    Says silent =
        Says.of(
            lone,
            new DeviationSteps(fair, lone, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING));
    Levels notLone =
        with(t -> untruthful(t) > 1, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    Says shade =
        Says.of(
            notLone,
            new DeviationSteps(
                fair, notLone, DeviationSteps.Who.TOP_UNTRUTHFUL, DeviationSteps.What.LESS));
    Levels either =
        with(t -> untruthful(t) > 0, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    return List.of(
        step(
            fair,
            "theorem-4-proof-case-1.1-positive",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            with(t -> true, DeviationSteps.Who.BELOW_UNTRUTHFUL, Manner.TRUTHFUL),
            DeviationSteps.Who.BELOW_UNTRUTHFUL,
            DeviationSteps.What.NOTHING),
        step(
            fair,
            "theorem-4-proof-case-1.1-zero",
            "where all who are not truthful say nothing, a truthful agent prefers to pay less and"
                + " is still told everything",
            new Levels(
                t -> !t.manners().contains(Manner.OTHER) && !t.isTruthful() && !t.isZero(), 2),
            DeviationSteps.Who.TRUTHFUL,
            DeviationSteps.What.LESS),
        Claim.of(
            "shahmoon/theorem-4-proof-case-1.2",
            Kind.STATEMENT,
            PROOF,
            "who exceeds all others that are not truthful, where somebody is, prefers to pay less"
                + " and is still told everything",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "somebody is truthful, and one agent exceeds all others that are not",
                        either),
                    Says.of(
                            either,
                            new DeviationSteps(
                                fair,
                                either,
                                DeviationSteps.Who.TOP_UNTRUTHFUL,
                                DeviationSteps.What.LESS))
                        .asked())
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "another-is-not-truthful",
                    BOUNDED,
                    scope(
                        "somebody is truthful, and one agent exceeds all others that are not, of"
                            + " whom there are some",
                        notLone),
                    shade.asked())
                .provedBy(shade.proof()),
            Reading.ours(
                    "alone-says-nothing",
                    BOUNDED,
                    scope(
                        "one agent alone is not truthful, and pays something: she prefers to say"
                            + " nothing",
                        lone),
                    silent.asked())
                .provedBy(Proof.sought())),
        step(
            fair,
            "theorem-4-proof-case-2-highest",
            "who exceeds all others that are not truthful, of whom there are some, prefers to pay"
                + " less and is still told everything",
            with(t -> untruthful(t) > 1, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.OTHER),
            DeviationSteps.Who.TOP_UNTRUTHFUL,
            DeviationSteps.What.LESS),
        step(
            fair,
            "theorem-4-proof-case-2-other",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            with(t -> true, DeviationSteps.Who.BELOW_UNTRUTHFUL, Manner.OTHER),
            DeviationSteps.Who.BELOW_UNTRUTHFUL,
            DeviationSteps.What.NOTHING));
  }

  private static Claim<Situation> step(
      CurationProtocol protocol,
      String name,
      String statement,
      Levels levels,
      DeviationSteps.Who who,
      DeviationSteps.What what) {
    return EquilibriaOfTheCompetitiveProtocol.step(
        PROOF, name, statement, new DeviationSteps(protocol, levels, who, what));
  }

  /** Order types at which somebody has such a turn, and somebody plays in that manner. */
  private static Levels with(Predicate<OrderType> which, DeviationSteps.Who who, Manner manner) {
    DeviationSteps steps =
        new DeviationSteps(
            new FairCompetitiveProtocol(), Levels.EVERY, who, DeviationSteps.What.LESS);
    return new Levels(
        t -> which.test(t) && t.manners().contains(manner) && !steps.agents(t).isEmpty(), 2);
  }

  private static long untruthful(OrderType t) {
    return t.manners().stream().filter(m -> m != Manner.TRUTHFUL).count();
  }

  private static Scope<Situation> scope(String words, Levels levels) {
    return Situations.scope(words, Situations::any, s -> levels.which().test(s.type()));
  }
}
