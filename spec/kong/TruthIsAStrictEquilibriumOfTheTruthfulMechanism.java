package kong;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.LogSum;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Space;
import java.util.List;
import kong.setup.Slips;
import kong.setup.TruthCase;
import kong.setup.TruthIdentities;

/**
 * Theorem 4.1: in M(alpha, beta, PS) truth is a strict equilibrium whenever the prior is symmetric and informative. It takes
 * one assumption more: where an agent is sure that nobody has a signal, to report that signal is never fined.
 */
public final class TruthIsAStrictEquilibriumOfTheTruthfulMechanism implements Spec {

  private static final List<List<Integer>> SIZES = List.of(List.of(2, 2), List.of(3, 2), List.of(4, 2), List.of(2, 3), List.of(3, 3));
  private static final String BOUND = "(n, m) = (2, 2), (3, 2), (4, 2), (2, 3), (3, 3), every strictly proper rule";
  private static final String WORDS = "symmetric informative priors, strictly proper rules, alpha, beta > 0, ";
  private static final String PROOF = "Section 4.1, proof of Theorem 4.1";

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get("kong/mechanism-truthful", ElicitationMechanism.class);
    ElicitationMechanism divergenceBased = mechanisms.get("kong/mechanism-divergence-based-bts", ElicitationMechanism.class);
    Scope<TruthCase> all = sample(WORDS + "all signals and reports other than the truth", cases(false));
    return List.of(
        strict("kong/theorem-4.1", "Section 4.1, Theorem 4.1",
            "truth is a strict equilibrium of M(alpha, beta, PS) whenever the prior is symmetric and informative",
            truthful, all, sample(WORDS + "every pair of signals possible", cases(true))),
        strict("kong/section-1.1-divergence-bts-truthful", "Section 1.1, Independent Work",
            "truth is a strict equilibrium for small groups and signals that are not binary, without more assumptions", divergenceBased,
            sample(WORDS + "three signals", TruthCase.space(2, 3, false).or(TruthCase.space(3, 3, false))),
            sample(WORDS + "three signals, every pair of them possible", TruthCase.space(2, 3, true).or(TruthCase.space(3, 3, true)))),
        Claim.of("kong/section-2.1-fine-grained-not-needed-equilibrium", Kind.STATEMENT, "Section 2.1, after Example 2.5",
            "truth is a strict equilibrium of the mechanism without the assumption that the prior is fine-grained", TruthCase.class,
            Reading.printed(Verdict.BOUNDED, sample(WORDS + "every pair of signals possible, fine-grained or not", cases(true))
                .containing(c -> c.isInScope() && c.law().isNonZero()), c -> loss(truthful, c, Relation.MORE))
                .provedBy(Proof.part(BOUND, () -> TruthIdentities.strict(truthful, SIZES)))),
        Claim.of("kong/theorem-4.1-eq-18", Kind.FORMULA, PROOF + ", (12) to (18)",
            "E[payment] = alpha PS(q_s, p) + sum_j beta/(n-1) Pr(sigma_j = x|s) (PS(q_x, p) - PS(q_x, q_x)) when all others are truthful",
                TruthCase.class,
            Reading.printed(Verdict.BOUNDED, all, c -> eighteen(truthful, c)).provedBy(Proof.part(BOUND, () ->
                TruthIdentities.eighteen(truthful, SIZES)))),
        Claim.of("kong/theorem-4.1-second-term", Kind.STATEMENT, PROOF, "the second term of (18) is never positive", TruthCase.class,
            Reading.printed(Verdict.BOUNDED, all, c -> Finding.of(secondTerm(c), Relation.AT_MOST, Rational.ZERO))
                .provedBy(Proof.part("quadratic rule, m = 2, 3, 4", TruthIdentities::secondTerm))),
        Claim.of("kong/theorem-4.1-truthful-payment", Kind.FORMULA, PROOF, "when all are truthful, E[payment|s] = alpha PS(q_s, q_s)",
            TruthCase.class,
            Reading.printed(Verdict.BOUNDED, all, c -> truthfulPayment(truthful, c))
                .provedBy(Proof.part(BOUND, () -> TruthIdentities.truthful(truthful, SIZES)))));
  }

  private static Claim<TruthCase> strict(String id, String place, String statement, ElicitationMechanism mechanism, Scope<TruthCase> all,
      Scope<TruthCase> nonZero) {
    return Claim.of(id, Kind.STATEMENT, place, statement, TruthCase.class,
        Reading.printed(Verdict.REFUTED, all, c -> loss(mechanism, c, Relation.MORE))
            .weighed(Slips.impossiblePairs("every-pair-of-signals-possible")),
        Reading.ours("every-pair-of-signals-possible", Verdict.BOUNDED, nonZero.containing(c -> c.isInScope() && c.law().isNonZero()),
            c -> loss(mechanism, c, Relation.MORE)).provedBy(Proof.part(BOUND, () -> TruthIdentities.strict(mechanism, SIZES))),
        Reading.ours("not-strict", Verdict.BOUNDED, all, c -> loss(mechanism, c, Relation.AT_LEAST))
            .provedBy(Proof.part(BOUND, () -> TruthIdentities.strict(mechanism, SIZES))));
  }

  private static Finding loss(ElicitationMechanism mechanism, TruthCase c, Relation relation) {
    try {
      return Finding.of(c.largestLoss(mechanism), relation, Rational.ZERO);
    } catch (ArithmeticException infinite) {
      return Finding.undefined(infinite.getMessage(), relation, Rational.ZERO);
    }
  }

  private static Space<TruthCase> cases(boolean nonZero) {
    return TruthCase.space(2, 2, nonZero).or(TruthCase.space(3, 2, nonZero)).or(TruthCase.space(2, 3, nonZero));
  }

  private static Scope<TruthCase> sample(String words, Space<TruthCase> cases) {
    return Scope.sample(words, 150, cases).containing(TruthCase::isInScope);
  }

  private static LogSum secondTerm(TruthCase c) {
    PairLaw<Rational> law = c.law();
    List<Rational> qx = law.posterior(c.report().signal());
    return c.rule().expected(qx, c.report().prediction()).minus(c.rule().expected(qx, qx)).scale(c.beta()
        .times(law.conditional(c.report().signal(), c.signal())));
  }

  private static Finding eighteen(ElicitationMechanism mechanism, TruthCase c) {
    LogSum closed = c.rule().expected(c.law().posterior(c.signal()), c.report().prediction()).scale(c.alpha()).plus(secondTerm(c));
    Rational once = c.law().marginal(c.signal()).inverse();
    try {
      return Finding.of(Valuation.of(c.weighed(mechanism, 0, c.report()).times(once), c.rule()), Relation.EQUAL, closed);
    } catch (ArithmeticException infinite) {
      return Finding.undefined(infinite.getMessage(), Relation.EQUAL, Rational.ZERO);
    }
  }

  private static Finding truthfulPayment(ElicitationMechanism mechanism, TruthCase c) {
    List<Rational> q = c.law().posterior(c.signal());
    Rational once = c.law().marginal(c.signal()).inverse();
    return Finding.of(Valuation.of(c.weighed(mechanism, 0, c.truth()).times(once), c.rule()), Relation.EQUAL, c.rule().expected(q, q)
        .scale(c.alpha()));
  }
}
