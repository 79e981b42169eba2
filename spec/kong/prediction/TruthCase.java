package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.SymmetricPriors;

/**
 * For every prior, rule, weights, signal and report other than the truth, the others being
 * truthful.
 *
 * @param prior a symmetric prior
 * @param rule the scoring rule PS
 * @param alpha the weight of the prediction score, positive
 * @param beta the weight of the information score, positive
 * @param signal the own signal
 * @param report what is reported
 */
public record TruthCase(
    JointPrior<Rational> prior,
    ScoringRule rule,
    Rational alpha,
    Rational beta,
    int signal,
    Report<Rational> report) {

  /**
   * @throws IllegalArgumentException unless the weights are positive and the signal can be drawn
   */
  public TruthCase {
    if (alpha.signum() <= 0 || beta.signum() <= 0)
      throw new IllegalArgumentException(
          "the weights " + alpha + " and " + beta + " are not positive");
    if (prior.marginal(0, signal).isZero())
      throw new IllegalArgumentException("nobody draws signal " + signal);
  }

  /** The law of pairs. */
  public PairLaw<Rational> law() {
    return prior.pairLaw();
  }

  /** The true report (signal, q_signal). */
  public Report<Rational> truth() {
    return new Report<>(signal, law().posterior(signal));
  }

  /**
   * Whether the prior is symmetric, informative and lets every signal be drawn, the report is
   * another one than the truth, and the rule gives all predictions that are made a number.
   */
  public boolean isInScope() {
    return SymmetricPriors.isSymmetricAndFull(prior)
        && law().isInformative()
        && !report.equals(truth())
        && isFinite(rule, report.prediction())
        && IntStream.range(0, prior.signals()).allMatch(s -> isFinite(rule, law().posterior(s)));
  }

  private static boolean isFinite(ScoringRule rule, List<Rational> prediction) {
    return !(rule instanceof ScoringRule.Logarithmic)
        || prediction.stream().noneMatch(Rational::isZero);
  }

  /**
   * A case of every own and reported signal for two and three agents and so many signals, every
   * pair of which is possible.
   */
  public static Space<TruthCase> examples(int fewestSignals, int mostSignals) {
    List<TruthCase> cases = new ArrayList<>();
    for (int m = fewestSignals; m <= mostSignals; m++) {
      for (int n = 2; n <= 3; n++) {
        JointPrior<Rational> prior =
            ExchangeablePriors.informative(n, m, 1)
                .sampled(m + n)
                .filter(q -> q.pairLaw().isNonZero())
                .findFirst()
                .orElseThrow();
        for (int s = 0; s < m; s++) {
          for (int x = 0; x < m; x++) {
            List<Rational> prediction =
                s == x ? prior.pairLaw().posterior((s + 1) % m) : prior.pairLaw().posterior(s);
            cases.add(
                new TruthCase(
                    prior,
                    new ScoringRule.Quadratic(),
                    Rational.ONE,
                    Rational.ONE,
                    s,
                    new Report<>(x, prediction)));
          }
        }
      }
    }
    return Space.of(cases);
  }

  /**
   * Small and random symmetric informative priors; for each signal and reported signal the honest,
   * the dishonest and the best prediction.
   */
  public static Space<TruthCase> space(int agents, int signals, boolean nonZero) {
    int weight = agents * signals == 4 ? 2 : 1;
    return ExchangeablePriors.informative(agents, signals, weight)
        .where(q -> !nonZero || q.pairLaw().isNonZero())
        .then(q -> Space.of(cases(q)))
        .where(TruthCase::isInScope);
  }

  private static List<TruthCase> cases(JointPrior<Rational> prior) {
    List<TruthCase> cases = new ArrayList<>();
    PairLaw<Rational> law = prior.pairLaw();
    for (ScoringRule rule :
        List.of(
            new ScoringRule.Quadratic(),
            new ScoringRule.Logarithmic(),
            new ScoringRule.Spherical())) {
      for (int s = 0; s < prior.signals(); s++) {
        for (int x = 0; x < prior.signals(); x++) {
          for (Rational beta : List.of(Rational.ONE, Rational.of(1, 8))) {
            for (List<Rational> p :
                List.of(law.posterior(s), law.posterior(x), best(law, Rational.ONE, beta, s, x))) {
              if (isFinite(rule, p))
                cases.add(new TruthCase(prior, rule, Rational.ONE, beta, s, new Report<>(x, p)));
            }
          }
        }
      }
    }
    return cases;
  }

  /**
   * {@code (alpha q_s + beta q(x|s) q_x) / (alpha + beta q(x|s))}: what is predicted best with
   * report x, under every proper rule.
   */
  static List<Rational> best(PairLaw<Rational> law, Rational alpha, Rational beta, int s, int x) {
    Rational weight = beta.times(law.conditional(x, s));
    return IntStream.range(0, law.signals())
        .mapToObj(
            k ->
                alpha
                    .times(law.conditional(k, s))
                    .plus(weight.times(law.conditional(k, x)))
                    .over(alpha.plus(weight)))
        .toList();
  }
}
