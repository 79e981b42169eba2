package kong;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableEquilibrium;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kong.relabelling.RelabellingCase;

/**
 * Proposition 3.2: a mechanism that does not know the prior cannot tell s from pi(s). What Section
 * 1 makes of it for permutation equilibria, the case s = T.
 */
public final class RelabellingKeepsStrictEquilibria implements Spec {

  private static final String CLASS =
      "symmetric informative priors, mechanisms with finitely many reports, ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<RelabellingCase> all =
        Scope.sample(
            CLASS + "all strategy profiles and permutations", 400, RelabellingCase.space());
    Scope<RelabellingCase> everywhere =
        Scope.sample(
                CLASS
                    + "profiles s that are strict equilibria for a prior and all its relabellings",
                60,
                RelabellingCase.truthful()
                    .where(RelabellingKeepsStrictEquilibria::isStrictEverywhere))
            .containing(RelabellingKeepsStrictEquilibria::isStrictEverywhere);
    Scope<RelabellingCase> nonTrivial =
        Scope.sample(
                CLASS
                    + "payments that depend on the reports; reports are signals and truth reports"
                    + " the signal",
                200,
                RelabellingCase.truthful()
                    .where(RelabellingKeepsStrictEquilibria::isTruthInANonTrivialMechanism))
            .containing(RelabellingKeepsStrictEquilibria::isTruthInANonTrivialMechanism);
    return List.of(
        Claim.of(
            "kong/proposition-3.2-part-1",
            Kind.STATEMENT,
            "Section 3, Proposition 3.2 (1)",
            "s is a strict equilibrium for every symmetric informative prior if and only if pi(s)"
                + " is",
            RelabellingCase.class,
            Reading.printed(Verdict.SURVIVED, all, RelabellingKeepsStrictEquilibria::strictness)),
        Claim.of(
            "kong/proposition-3.2-part-2",
            Kind.STATEMENT,
            "Section 3, Proposition 3.2 (2)",
            "there is a prior under which the agent welfare of s is not more than that of pi(s)",
            RelabellingCase.class,
            Reading.printed(
                Verdict.SURVIVED, all, RelabellingKeepsStrictEquilibria::leastAdvantage)),
        Claim.of(
            "kong/section-1-contribution-1-existence",
            Kind.STATEMENT,
            "Section 1, Our Contributions, item 1",
            "every non-trivial mechanism has a permutation equilibrium",
            RelabellingCase.class,
            Reading.printed(
                    Verdict.REFUTED,
                    nonTrivial,
                    RelabellingKeepsStrictEquilibria::leastGainOfADeviation)
                .weighed(
                    Slips.mechanismsThatDoNotElicit("where-truth-is-always-a-strict-equilibrium")),
            Reading.ofProof(
                "where-truth-is-always-a-strict-equilibrium",
                Verdict.SURVIVED,
                everywhere,
                RelabellingKeepsStrictEquilibria::gainsAfterRelabelling)),
        Claim.of(
            "kong/section-2.4-focal-too-much",
            Kind.STATEMENT,
            "Section 2.4",
            "for every mechanism and permutation there is a prior for which pi(T) is an equilibrium"
                + " with at least the welfare of truth",
            RelabellingCase.class,
            Reading.printed(
                    Verdict.REFUTED, nonTrivial, RelabellingKeepsStrictEquilibria::someEquilibrium)
                .weighed(
                    Slips.mechanismsThatDoNotElicit("where-truth-is-always-a-strict-equilibrium")),
            Reading.ofProof(
                "where-truth-is-always-a-strict-equilibrium",
                Verdict.SURVIVED,
                everywhere,
                RelabellingKeepsStrictEquilibria::someEquilibrium)),
        Claim.of(
            "kong/section-1-contribution-1-pay",
            Kind.STATEMENT,
            "Section 1, Our Contributions, item 1",
            "for every permutation equilibrium there is a setting in which truth is not paid more",
            RelabellingCase.class,
            Reading.printed(
                Verdict.SURVIVED, nonTrivial, RelabellingKeepsStrictEquilibria::leastAdvantage)));
  }

  private static Stream<JointPrior<Rational>> relabellings(RelabellingCase c) {
    return Permutation.all(c.permutation().signals()).stream().map(c.strategy().base()::permuted);
  }

  private static boolean isStrictEverywhere(RelabellingCase c) {
    return relabellings(c)
        .allMatch(q -> TableEquilibrium.isStrict(c.strategy().at(q), c.mechanism()));
  }

  private static boolean isTruthInANonTrivialMechanism(RelabellingCase c) {
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

  private static Finding strictness(RelabellingCase c) {
    List<JointPrior<Rational>> priors = relabellings(c).toList();
    Permutation back = c.permutation().inverse();
    return Finding.of(
        priors.stream()
            .map(q -> bit(TableEquilibrium.isStrict(c.strategy().at(q), c.mechanism())))
            .toList(),
        Relation.EQUAL,
        priors.stream()
            .map(
                q ->
                    bit(
                        TableEquilibrium.isStrict(
                            c.strategy().permutedAt(c.permutation(), q.permuted(back)),
                            c.mechanism())))
            .toList());
  }

  private static Rational bit(boolean holds) {
    return holds ? Rational.ONE : Rational.ZERO;
  }

  /**
   * The least AW(Q, s) - AW(Q, pi(s)) along Q, pi(Q), pi^2(Q), ...; the sentence says that it is
   * not positive.
   */
  private static Finding leastAdvantage(RelabellingCase c) {
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
        Relation.AT_MOST,
        Rational.ZERO);
  }

  /** The largest gain of a deviation from pi(T), for the permutation pi for which it is least. */
  private static Finding leastGainOfADeviation(RelabellingCase c) {
    return Finding.of(
        Permutation.all(c.permutation().signals()).stream()
            .map(
                pi ->
                    Collections.max(
                        TableEquilibrium.gains(
                            c.strategy().permutedAt(pi, c.strategy().base()), c.mechanism())))
            .min(Rational::compareTo)
            .orElseThrow(),
        Relation.AT_MOST,
        Rational.ZERO);
  }

  /**
   * Whether along Q, pi(Q), pi^2(Q), ... some prior has pi(T) as an equilibrium that is not paid
   * less than truth. No prior at all has, if some agent has a report that is always strictly best,
   * since pi(T) makes different reports after different signals.
   */
  private static Finding someEquilibrium(RelabellingCase c) {
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
    return Finding.of(
        bit(some || !c.mechanism().hasDominantReport()), Relation.EQUAL, Rational.ONE);
  }

  private static Finding gainsAfterRelabelling(RelabellingCase c) {
    return Finding.of(
        Collections.max(
            TableEquilibrium.gains(
                c.strategy().permutedAt(c.permutation(), c.strategy().base()), c.mechanism())),
        Relation.AT_MOST,
        Rational.ZERO);
  }
}
