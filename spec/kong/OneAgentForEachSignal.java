package kong;

import static counterplay.claim.Kind.EXAMPLE;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Predictions;
import java.util.List;
import kong.equilibria.OneForEachSignal;
import kong.equilibria.SolvedPlay;

/**
 * Section 4.3, the example against quasi-focal truth: of m agents the i-th always reports signal i
 * and predicts 1/(m - 1) for each other signal.
 */
public final class OneAgentForEachSignal implements Spec {

  private static final String AGENTS = "m >= 3 agents and signals, SNIFE priors, alpha, beta > 0";
  private static final Scope<OneForEachSignal> IN_GROUPS =
      Scope.part(
          AGENTS + ", two non-empty groups",
          "m = 3, 4, 5, 8, two kinds of priors",
          OneForEachSignal.inGroups().where(c -> c.play().isSnife()));
  private static final Scope<OneForEachSignal> ONE_GROUP =
      Scope.part(
          AGENTS + ", peers from all others",
          "m = 3 to 8 and 12, two kinds of priors",
          OneForEachSignal.oneGroup().where(c -> c.play().isSnife()));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "section-4.3-m-agents-best-response",
            "each of the m agents plays his best response in the Disagreement Mechanism",
            List.of(
                Reading.printed(REFUTED, IN_GROUPS, OneAgentForEachSignal::bestResponses)
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ours(
                        "two-in-each-group",
                        REFUTED,
                        Scope.part(
                            AGENTS + ", two or more agents in each group",
                            "m = 4, 5, 8, two kinds of priors",
                            OneForEachSignal.inGroups().where(c -> c.play().isPlayable())),
                        OneAgentForEachSignal::bestResponses)
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ours(
                    "one-group", BOUNDED, ONE_GROUP, OneAgentForEachSignal::bestResponses))),
        claim(
            "section-4.3-m-agents-inconsistency",
            "the profile has Inconsistency 0",
            List.of(
                Reading.printed(
                    BOUNDED,
                    ONE_GROUP,
                    c -> Finding.of(c.measures().inconsistency(), EQUAL, Rational.ZERO)))),
        claim(
            "section-4.3-m-agents-diversity",
            "its Diversity is much higher than that of the truth",
            List.of(
                Reading.printed(
                        REFUTED,
                        ONE_GROUP,
                        c ->
                            Finding.of(
                                c.measures().diversity(),
                                MORE,
                                SolvedPlay.of(c.play()).truthfulWelfare()))
                    .weighed(Gravity.substantive()),
                Reading.ours(
                    "two-over-m-minus-one",
                    BOUNDED,
                    ONE_GROUP,
                    c ->
                        Finding.of(
                            c.measures().diversity(),
                            EQUAL,
                            Rational.of(2, c.play().signals() - 1L))))));
  }

  private static Claim<OneForEachSignal> claim(
      String id, String statement, List<Reading<OneForEachSignal>> readings) {
    return new Claim<>(
        new Source(
            "kong/" + id,
            EXAMPLE,
            "Section 4.3",
            "agent i of m always reports signal i and predicts each other one with 1/(m-1): "
                + statement),
        OneForEachSignal.class,
        readings);
  }

  /** The agents whose report is none of the best. */
  private static Finding bestResponses(OneForEachSignal c) {
    if (!c.play().isPlayable())
      return Finding.undefined(
          "an agent is alone in his group and has no peer there", EQUAL, Rational.ZERO);
    Predictions best = c.play().predictions();
    long worse = 0;
    for (int i = 0; i < c.play().signals(); i++) {
      if (!best.of(i, 0, i).equals(c.prediction(i))
          || c.play().game().largestGain(best).signum() > 0) worse++;
    }
    return Finding.none(worse).with("the best prediction of agent 1", best.of(0, 0, 0));
  }
}
