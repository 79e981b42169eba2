package kong;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DivergenceBasedBayesianTruthSerum;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.Report;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.PeersOfOneLaw;
import kong.lemmas.ProperLoss;
import kong.lemmas.ProperLosses;
import kong.lemmas.TwoProperLosses;
import kong.prediction.TruthCase;
import kong.prediction.TruthVariables;
import kong.prediction.TruthVariables.Truthful;

/**
 * Theorem 4.1: in M(alpha, beta, PS) truth is a strict equilibrium whenever the prior is symmetric
 * and informative. It takes one assumption more: where an agent is sure that nobody has a signal,
 * to report that signal is never fined.
 */
public final class TruthIsAStrictEquilibriumOfTheTruthfulMechanism implements Spec {

  private static final String WORDS =
      "symmetric informative priors, strictly proper rules, alpha, beta > 0, ";
  private static final String PROOF = "Section 4.1, proof of Theorem 4.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism divergenceBased = mechanisms.get(DivergenceBasedBayesianTruthSerum.NAME);
    Scope<TruthCase> all =
        sample(WORDS + "all signals and reports other than the truth", cases(false));
    return List.of(
        strict(
            "kong/theorem-4.1",
            "Section 4.1, Theorem 4.1",
            "truth is a strict equilibrium of M(alpha, beta, PS) whenever the prior is symmetric"
                + " and informative",
            truthful,
            all,
            sample(WORDS + "every pair of signals possible", cases(true)),
            false),
        strict(
            "kong/section-1.1-divergence-bts-truthful",
            "Section 1.1, Independent Work",
            "truth is a strict equilibrium for small groups and signals that are not binary,"
                + " without more assumptions",
            divergenceBased,
            sample(
                WORDS + "three signals",
                TruthCase.examples(3, 3)
                    .or(TruthCase.space(2, 3, false))
                    .or(TruthCase.space(3, 3, false))),
            sample(
                WORDS + "three signals, every pair of them possible",
                TruthCase.examples(3, 3)
                    .or(TruthCase.space(2, 3, true))
                    .or(TruthCase.space(3, 3, true))),
            true),
        Claim.of(
            "kong/section-2.1-fine-grained-not-needed-equilibrium",
            Kind.STATEMENT,
            "Section 2.1, after Example 2.5",
            "truth is a strict equilibrium of the mechanism without the assumption that the prior"
                + " is fine-grained",
            TruthCase.class,
            truthLoses(
                Reading.printed(
                    Verdict.CONDITIONAL,
                    sample(
                            WORDS + "every pair of signals possible, fine-grained or not",
                            cases(true))
                        .containing(c -> c.isInScope() && c.law().isNonZero()),
                    asked(new TruthEarnsMore(truthful, false, true, true))))),
        Claim.of(
            "kong/theorem-4.1-eq-18",
            Kind.FORMULA,
            PROOF + ", (12) to (18)",
            "E[payment] = alpha PS(q_s, p) + sum_j beta/(n-1) Pr(sigma_j = x|s) (PS(q_x, p) -"
                + " PS(q_x, q_x)) when all others are truthful",
            TruthCase.class,
            Reading.printed(Verdict.CONDITIONAL, all, asked(new Eighteen(truthful)))
                .provedBy(Proof.sought().carriedBy(new ByPeers(truthful, false)))),
        Claim.of(
            "kong/theorem-4.1-second-term",
            Kind.STATEMENT,
            PROOF,
            "the second term of (18) is never positive",
            TruthCase.class,
            Reading.printed(Verdict.CONDITIONAL, all, asked(new SecondTerm(truthful)))
                .provedBy(Proof.by(o -> TruthVariables.secondLoss(o)).carriedBy(new Fine()))),
        Claim.of(
            "kong/theorem-4.1-truthful-payment",
            Kind.FORMULA,
            PROOF,
            "when all are truthful, E[payment|s] = alpha PS(q_s, q_s)",
            TruthCase.class,
            Reading.printed(Verdict.CONDITIONAL, all, asked(new TruthfulPayment(truthful)))
                .provedBy(Proof.sought().carriedBy(new ByPeers(truthful, true)))));
  }

  private static Claim<TruthCase> strict(
      String id,
      String place,
      String statement,
      ElicitationMechanism mechanism,
      Scope<TruthCase> all,
      Scope<TruthCase> nonZero,
      boolean threeSignals) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        TruthCase.class,
        Reading.printed(
                Verdict.REFUTED,
                all,
                asked(new TruthEarnsMore(mechanism, threeSignals, false, true)))
            .weighed(Slips.impossiblePairs("every-pair-of-signals-possible")),
        truthLoses(
            Reading.ours(
                "every-pair-of-signals-possible",
                Verdict.CONDITIONAL,
                nonZero.containing(c -> c.isInScope() && c.law().isNonZero()),
                asked(new TruthEarnsMore(mechanism, threeSignals, true, true)))),
        truthLoses(
            Reading.ours(
                "not-strict",
                Verdict.CONDITIONAL,
                all,
                asked(new TruthEarnsMore(mechanism, threeSignals, false, false)))));
  }

  private static Asked<TruthCase> asked(Sentence sentence) {
    return new Asked<>(sentence, TruthVariables::of);
  }

  private static Reading<TruthCase> truthLoses(Reading<TruthCase> reading) {
    TruthEarnsMore sentence = (TruthEarnsMore) ((Asked<TruthCase>) reading.judge()).sentence();
    return reading.provedBy(
        Proof.by(ProperLosses.argument(o -> TruthVariables.losses(o, sentence.everyPairPossible())))
            .carriedBy(new LosesTwice(sentence)));
  }

  /**
   * For every agent: q(s) E[payment | s] is larger for the truth (s, q_s) than for the report (x,
   * p), or as large.
   */
  record TruthEarnsMore(
      ElicitationMechanism mechanism,
      boolean threeSignals,
      boolean everyPairPossible,
      boolean strict)
      implements Sentence {
    @Override
    public Domain domain() {
      Domain all =
          threeSignals
              ? TruthVariables.ofThreeSignals(everyPairPossible)
              : TruthVariables.domain(everyPairPossible);
      return strict ? all.given(TruthVariables::isUntrueUnderInformativePrior) : all;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Truthful<S> game = Truthful.of(mechanism, x);
      return Statement.all(
          IntStream.range(0, x.whole("n"))
              .mapToObj(
                  i ->
                      Statement.of(
                          game.weighed(i, TruthVariables.truth(x, x.whole("s")))
                              .minus(game.weighed(i, TruthVariables.report(x))),
                          strict ? Relation.MORE : Relation.AT_LEAST,
                          x.number(0)))
              .toList());
    }
  }

  /** With a = alpha, b = q(s), q = q_s, c = beta, d = Pr(x, s), r = q_x. */
  record LosesTwice(TruthEarnsMore sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return sentence.strict() ? TwoProperLosses.STRICT : TwoProperLosses.WEAK;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "a",
          List.of(x.get("alpha")),
          "b",
          List.of(TruthVariables.marginal(x, x.whole("s"))),
          "q",
          TruthVariables.posterior(x, x.whole("s")),
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(TruthVariables.pair(x)),
          "r",
          TruthVariables.posterior(x, x.whole("x")),
          "p",
          x.list("p"));
    }
  }

  /** E[payment | s] is (18). */
  record Eighteen(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      int s = x.whole("s");
      Truthful<S> game = Truthful.of(mechanism, x);
      List<S> qx = TruthVariables.posterior(x, x.whole("x"));
      S fine = x.score("PS", qx, x.list("p")).minus(x.score("PS", qx, qx));
      S sum = x.get("alpha").times(x.score("PS", TruthVariables.posterior(x, s), x.list("p")));
      for (int j = 1; j < n; j++)
        sum =
            sum.plus(
                x.get("beta")
                    .scale(Rational.of(1, n - 1L))
                    .times(game.game().prior().conditional(j, 0, x.whole("x"), s))
                    .times(fine));
      return Statement.of(game.expected(TruthVariables.report(x)), Relation.EQUAL, sum);
    }
  }

  /** When all are truthful, E[payment | s] = alpha PS(q_s, q_s). */
  record TruthfulPayment(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int s = x.whole("s");
      List<S> q = TruthVariables.posterior(x, s);
      return Statement.of(
          Truthful.of(mechanism, x).expected(TruthVariables.truth(x, s)),
          Relation.EQUAL,
          x.get("alpha").times(x.score("PS", q, q)));
    }
  }

  /** f(k) is what is paid by a peer who truthfully reports k. */
  record ByPeers(ElicitationMechanism mechanism, boolean truthful) implements Carried {
    @Override
    public Lemma lemma() {
      return PeersOfOneLaw.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Report<S> own = truthful ? TruthVariables.truth(x, x.whole("s")) : TruthVariables.report(x);
      return Map.of(
          "u", x.list("u"), "w", x.list("w"), "f", TruthVariables.byPeersSignal(mechanism, x, own));
    }
  }

  /** What is paid beyond alpha PS(q_s, p) is not positive. */
  record SecondTerm(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S paid = Truthful.of(mechanism, x).expected(TruthVariables.report(x));
      return Statement.of(
          paid.minus(
              x.get("alpha")
                  .times(x.score("PS", TruthVariables.posterior(x, x.whole("s")), x.list("p")))),
          Relation.AT_MOST,
          x.number(0));
    }
  }

  /** With c = beta, d = q(x|s), r = q_x. */
  record Fine() implements Carried {
    @Override
    public Lemma lemma() {
      return ProperLoss.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(TruthVariables.met(x)),
          "r",
          TruthVariables.posterior(x, x.whole("x")),
          "p",
          x.list("p"));
    }
  }

  private static Space<TruthCase> cases(boolean nonZero) {
    return TruthCase.examples(2, 3)
        .or(TruthCase.space(2, 2, nonZero))
        .or(TruthCase.space(3, 2, nonZero))
        .or(TruthCase.space(2, 3, nonZero));
  }

  private static Scope<TruthCase> sample(String words, Space<TruthCase> cases) {
    return Scope.sample(words, 150, cases).containing(TruthCase::isInScope);
  }
}
