package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Snife;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.SymmetricPriors;

/**
 * For every prior, weights, group A and report of agent 1 after a signal; the rule is quadratic.
 *
 * @param prior a symmetric prior
 * @param alpha the weight of the prediction score, positive
 * @param beta the weight of the information score, positive
 * @param groupA the agents in group A
 * @param signal agent 1's signal
 * @param report what he reports
 */
public record DisagreementCase(
    JointPrior<Rational> prior,
    Rational alpha,
    Rational beta,
    List<Integer> groupA,
    int signal,
    Report<Rational> report) {

  /**
   * @throws IllegalArgumentException unless the weights are positive and both groups have a member
   */
  public DisagreementCase {
    groupA = List.copyOf(groupA);
    if (alpha.signum() <= 0 || beta.signum() <= 0)
      throw new IllegalArgumentException(
          "the weights " + alpha + " and " + beta + " are not positive");
    int n = prior.agents();
    if (groupA.isEmpty() || groupA.size() >= n || groupA.stream().anyMatch(i -> i < 0 || i >= n))
      throw new IllegalArgumentException(groupA + " of " + n + " agents");
  }

  /** Whether there are more than three agents and the prior is symmetric and informative. */
  public boolean isInScope() {
    return prior.agents() > 3
        && SymmetricPriors.isSymmetricAndFull(prior)
        && prior.pairLaw().isInformative();
  }

  /** What Theorem 4.3 supposes of the prior and the agents: a SNIFE prior, three agents or more. */
  public boolean isOfTheorem() {
    return prior.agents() >= 3
        && SymmetricPriors.isSymmetricAndFull(prior)
        && Snife.holds(prior.pairLaw());
  }

  /** {@code alpha/beta < 1/(4m)}: the hypothesis that Theorem 4.3 prints. */
  public boolean hasPrintedRatio() {
    return alpha.times(Rational.of(4L * prior.signals())).compareTo(beta) < 0;
  }

  /** The same with alpha just below that ratio, if it is above it. */
  public DisagreementCase withPrintedRatio() {
    return hasPrintedRatio()
        ? this
        : new DisagreementCase(
            prior, beta.over(Rational.of(4L * prior.signals() + 1)), beta, groupA, signal, report);
  }

  /** Whether no group has a single member. */
  public boolean everybodyHasAPeer() {
    return groupA.size() > 1 && groupA.size() < prior.agents() - 1;
  }

  /**
   * Agents with two signals; agent 1 reports either signal with a posterior, the best prediction, a
   * step to a side, or certainty.
   */
  public static Space<DisagreementCase> space(int agents, List<List<Integer>> groups) {
    return HiddenStatePriors.some()
        .where(w -> w.signals() == 2)
        .then(
            w -> {
              JointPrior<Rational> prior = w.prior(agents);
              return Space.of(groups).then(a -> Space.of(cases(prior, a)));
            });
  }

  /** Four agents in any two groups of two, any own and reported signal. */
  public static Space<DisagreementCase> examples() {
    JointPrior<Rational> prior =
        HiddenStatePriors.some()
            .where(w -> w.signals() == 2)
            .smallestFirst()
            .map(w -> w.prior(4))
            .filter(q -> Snife.holds(q.pairLaw()))
            .findFirst()
            .orElseThrow();
    List<DisagreementCase> cases = new ArrayList<>();
    for (List<Integer> groupA : DisagreementVariables.groups(4)) {
      for (int s = 0; s < 2; s++)
        for (int x = 0; x < 2; x++)
          cases.add(
              new DisagreementCase(
                  prior,
                  Rational.ONE,
                  Rational.of(9),
                  groupA,
                  s,
                  new Report<>(x, prior.pairLaw().posterior(1 - s))));
    }
    return Space.of(cases);
  }

  private static List<DisagreementCase> cases(JointPrior<Rational> prior, List<Integer> groupA) {
    List<DisagreementCase> cases = new ArrayList<>();
    PairLaw<Rational> law = prior.pairLaw();
    for (Rational beta : List.of(Rational.ONE, Rational.of(8), Rational.of(1, 8))) {
      for (int s = 0; s < 2; s++) {
        for (int x = 0; x < 2; x++) {
          Rational alpha = beta.min(Rational.ONE);
          Rational q = law.conditional(0, s);
          Rational away = s == 0 ? Rational.ONE : Rational.ZERO;
          for (Rational p :
              List.of(
                  q,
                  law.conditional(0, x),
                  TruthCase.best(law, alpha, beta, s, x).get(0),
                  q.plus(away.minus(q).times(Rational.of(1, 10))),
                  away,
                  Rational.ONE.minus(away))) {
            cases.add(
                new DisagreementCase(
                    prior,
                    alpha,
                    beta,
                    groupA,
                    s,
                    new Report<>(x, List.of(p, Rational.ONE.minus(p)))));
          }
        }
      }
    }
    return cases;
  }
}
