package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Sentence;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DivergenceBasedBayesianTruthSerum;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.space.Space;
import java.util.List;
import kong.lemmas.ProperLosses;
import kong.lemmas.TwoProperLosses;
import kong.prediction.TruthCase;
import kong.prediction.TruthVariables;

/**
 * Theorem 4.1: in M(alpha, beta, PS) truth is a strict equilibrium whenever the prior is symmetric
 * and informative. It takes one assumption more: where an agent is sure that nobody has a signal,
 * to report that signal is never fined.
 */
public final class TruthIsAStrictEquilibriumOfTheTruthfulMechanism implements Spec {

  private static final String WORDS =
      "symmetric informative priors, strictly proper rules, alpha, beta > 0, ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism divergenceBased = mechanisms.get(DivergenceBasedBayesianTruthSerum.NAME);
    return List.of(
        strict(
            "kong/theorem-4.1",
            "Section 4.1, Theorem 4.1",
            "truth is a strict equilibrium of M(alpha, beta, PS) whenever the prior is symmetric"
                + " and informative",
            truthful,
            all(),
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
            STATEMENT,
            "Section 2.1, after Example 2.5",
            "truth is a strict equilibrium of the mechanism without the assumption that the prior"
                + " is fine-grained",
            TruthCase.class,
            truthLoses(
                Reading.printed(
                    CONDITIONAL,
                    sample(
                            WORDS + "every pair of signals possible, fine-grained or not",
                            cases(true))
                        .containing(c -> c.isInScope() && c.law().isNonZero()),
                    asked(new TruthEarnsMore(truthful, false, true, true))))));
  }

  static Scope<TruthCase> all() {
    return sample(WORDS + "all signals and reports other than the truth", cases(false));
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
        STATEMENT,
        place,
        statement,
        TruthCase.class,
        Reading.printed(
                REFUTED, all, asked(new TruthEarnsMore(mechanism, threeSignals, false, true)))
            .weighed(Slips.impossiblePairs("every-pair-of-signals-possible")),
        truthLoses(
            Reading.ours(
                "every-pair-of-signals-possible",
                CONDITIONAL,
                nonZero.containing(c -> c.isInScope() && c.law().isNonZero()),
                asked(new TruthEarnsMore(mechanism, threeSignals, true, true)))),
        truthLoses(
            Reading.ours(
                "not-strict",
                CONDITIONAL,
                all,
                asked(new TruthEarnsMore(mechanism, threeSignals, false, false)))));
  }

  static Asked<TruthCase> asked(Sentence sentence) {
    return new Asked<>(sentence, TruthVariables::of);
  }

  private static Reading<TruthCase> truthLoses(Reading<TruthCase> reading) {
    TruthEarnsMore sentence = (TruthEarnsMore) ((Asked<TruthCase>) reading.judge()).sentence();
    return reading.provedBy(
        Proof.by(ProperLosses.argument(o -> TruthVariables.losses(o, sentence.everyPairPossible())))
            .carriedBy(new TwoProperLosses.AgainstTruth(sentence.strict())));
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
