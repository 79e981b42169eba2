package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.equivalent;
import static kong.lemmas.Terms.indicator;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableEquilibrium;
import java.util.Collections;
import java.util.List;
import kong.relabelling.RelabellingCase;

/**
 * What becomes of a profile when prior and profile are relabelled: equilibria, gains and welfare.
 */
final class RelabelledEquilibria {

  private RelabelledEquilibria() {}

  static boolean isStrictEverywhere(RelabellingCase c) {
    return c.relabellings()
        .allMatch(q -> TableEquilibrium.isStrict(c.strategy().at(q), c.mechanism()));
  }

  static boolean isTruthInANonTrivialMechanism(RelabellingCase c) {
    int m = c.permutation().signals();
    return c.mechanism().reports() == m
        && c.mechanism().payments().stream().distinct().count() > 1
        && c.strategy().atRelabelled().stream()
            .allMatch(
                p ->
                    p.choices().stream()
                        .allMatch(
                            agent -> {
                              for (int s = 0; s < m; s++)
                                if (!agent.get(s).get(s).equals(Rational.ONE)) return false;
                              return true;
                            }));
  }

  static Finding strictness(RelabellingCase c) {
    List<JointPrior<Rational>> priors = c.relabellings().toList();
    Permutation back = c.permutation().inverse();
    return Finding.of(
        priors.stream()
            .map(q -> indicator(TableEquilibrium.isStrict(c.strategy().at(q), c.mechanism())))
            .toList(),
        EQUAL,
        priors.stream()
            .map(
                q ->
                    indicator(
                        TableEquilibrium.isStrict(
                            c.strategy().permutedAt(c.permutation(), q.permuted(back)),
                            c.mechanism())))
            .toList());
  }

  /**
   * The least AW(Q, s) - AW(Q, pi(s)) along Q, pi(Q), pi^2(Q), ...; the sentence says that it is
   * not positive.
   */
  static Finding leastAdvantage(RelabellingCase c) {
    return Finding.of(
        c.strategy().cycle(c.permutation()).stream()
            .map(
                q ->
                    c.strategy()
                        .at(q)
                        .welfare(c.mechanism())
                        .minus(c.strategy().permutedAt(c.permutation(), q).welfare(c.mechanism())))
            .min(Rational::compareTo)
            .orElseThrow(),
        AT_MOST,
        Rational.ZERO);
  }

  /** The largest gain of a deviation from pi(T), for the permutation pi for which it is least. */
  static Finding leastGainOfADeviation(RelabellingCase c) {
    return Finding.of(
        Permutation.all(c.permutation().signals()).stream()
            .map(pi -> largestGain(c, pi))
            .min(Rational::compareTo)
            .orElseThrow(),
        AT_MOST,
        Rational.ZERO);
  }

  /**
   * Whether along Q, pi(Q), pi^2(Q), ... some prior has pi(T) as an equilibrium that is not paid
   * less than truth. No prior at all has, if some agent has a report that is always strictly best,
   * since pi(T) makes different reports after different signals.
   */
  static Finding someEquilibrium(RelabellingCase c) {
    boolean some =
        c.strategy().cycle(c.permutation()).stream()
            .anyMatch(
                q -> {
                  Scenario<Rational> permuted = c.strategy().permutedAt(c.permutation(), q);
                  return TableEquilibrium.isEquilibrium(permuted, c.mechanism())
                      && c.strategy()
                              .at(q)
                              .welfare(c.mechanism())
                              .compareTo(permuted.welfare(c.mechanism()))
                          <= 0;
                });
    return equivalent(some || !c.mechanism().hasDominantReport(), true);
  }

  static Finding gainsAfterRelabelling(RelabellingCase c) {
    return Finding.of(largestGain(c, c.permutation()), AT_MOST, Rational.ZERO);
  }

  /** Of a deviation from pi(s) under the base. */
  private static Rational largestGain(RelabellingCase c, Permutation pi) {
    return Collections.max(
        TableEquilibrium.gains(c.strategy().permutedAt(pi, c.strategy().base()), c.mechanism()));
  }
}
