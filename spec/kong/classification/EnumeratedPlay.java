package kong.classification;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Population;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import kong.equilibria.StructuredEquilibria;
import kong.lemmas.Pairs;

/**
 * A prior and what its agents do. Expectations here are taken over all draws and all reports of all
 * agents, without the law of pairs.
 *
 * @param prior the joint law of the signals
 * @param profile the agents' strategies
 */
public record EnumeratedPlay(JointPrior<Rational> prior, Profile<Rational> profile) {

  /**
   * @throws IllegalArgumentException if the profile is for other agents or signals than the prior
   */
  public EnumeratedPlay {
    if (prior.agents() != profile.agents()
        || prior.signals() != profile.strategies().get(0).signals()) {
      throw new IllegalArgumentException(
          "a profile of " + profile.agents() + " agents under a prior for " + prior.agents());
    }
  }

  /** The number n of agents. */
  public int agents() {
    return prior.agents();
  }

  /** Diversity, Inconsistency and so on from the law of pairs. */
  public Measures measures() {
    return new Measures(prior.pairLaw(), Population.of(profile));
  }

  /** The expectation of the mean of f(r_j, r_k) over ordered pairs of different agents. */
  public NestedRoot overPairs(BiFunction<Report<Rational>, Report<Rational>, NestedRoot> f) {
    List<List<NestedRoot>> expected = expected(f);
    return Pairs.overPairs(
        agents(), NestedRoot.of(Rational.ZERO), (j, k) -> expected.get(j).get(k));
  }

  /**
   * The ClassificationScore as displayed: a random agent i, then different agents j, k other than
   * i, and score_C of their reports.
   */
  public NestedRoot classificationScore() {
    List<List<NestedRoot>> expected = expected(Measures::score);
    return Pairs.overTriples(
        agents(), NestedRoot.of(Rational.ZERO), (j, k) -> expected.get(j).get(k));
  }

  /** D* of the predictions of two reports. */
  public static RootSum divergence(Report<Rational> j, Report<Rational> k) {
    return FDivergence.hellinger(j.prediction(), k.prediction());
  }

  private List<List<NestedRoot>> expected(
      BiFunction<Report<Rational>, Report<Rational>, NestedRoot> f) {
    Map<List<Report<Rational>>, NestedRoot> known = new HashMap<>();
    List<List<NestedRoot>> sums = new ArrayList<>();
    for (int j = 0; j < agents(); j++)
      sums.add(new ArrayList<>(Collections.nCopies(agents(), NestedRoot.of(Rational.ZERO))));
    for (JointPrior.Draw<Rational> draw : prior.draws()) {
      Expectation.eachReport(
          profile,
          draw,
          (probability, reports) -> {
            for (int j = 0; j < agents(); j++) {
              for (int k = 0; k < agents(); k++) {
                NestedRoot value =
                    known.computeIfAbsent(
                        List.of(reports.get(j), reports.get(k)),
                        pair -> f.apply(pair.get(0), pair.get(1)));
                sums.get(j).set(k, sums.get(j).get(k).plus(value.scale(probability)));
              }
            }
          });
    }
    return sums;
  }

  /**
   * Small plays: three priors for n agents with two signals, and profiles of constant, dissenting,
   * truthful, relabelling and mixing agents.
   */
  public static Space<EnumeratedPlay> some(int agents) {
    return Space.of(priors(agents))
        .then(prior -> profiles(agents, prior).map(profile -> new EnumeratedPlay(prior, profile)));
  }

  private static List<JointPrior<Rational>> priors(int agents) {
    Mixture<Rational> likely =
        mixture(
            List.of(Rational.of(1, 4), Rational.of(3, 4)),
            List.of(Rational.of(2, 3), Rational.of(1, 3)));
    Mixture<Rational> rare =
        mixture(
            List.of(Rational.of(9, 10), Rational.of(1, 10)), List.of(Rational.HALF, Rational.HALF));
    Map<List<Integer>, Rational> parity = new HashMap<>();
    for (List<Integer> draw : JointPrior.tuples(agents, 2)) {
      if (draw.stream().mapToInt(s -> s).sum() % 2 == 0)
        parity.put(draw, Rational.of(1, 1L << (agents - 1)));
    }
    JointPrior<Rational> even = JointPrior.of(agents, 2, parity);
    return agents == 2
        ? List.of(likely.prior(2), rare.prior(2))
        : List.of(even, likely.prior(agents), rare.prior(agents));
  }

  private static Mixture<Rational> mixture(List<Rational> first, List<Rational> second) {
    return new Mixture<>(List.of(Rational.HALF, Rational.HALF), List.of(first, second));
  }

  private static Space<Profile<Rational>> profiles(int agents, JointPrior<Rational> prior) {
    return Space.of(
        StructuredEquilibria.multisets(strategies(prior.pairLaw()), agents).stream()
            .filter(chosen -> agents < 4 || chosen.stream().distinct().count() <= 2)
            .map(Profile::new)
            .toList());
  }

  private static List<Strategy<Rational>> strategies(PairLaw<Rational> law) {
    Strategy<Rational> truth = Strategy.truthful(law);
    Strategy<Rational> zero = always(0, 0);
    List<List<Rational>> posteriors = List.of(law.posterior(0), law.posterior(1));
    return List.of(
        zero,
        always(1, 1),
        always(0, 1),
        truth,
        Strategy.permutation(Permutation.of(1, 0), law),
        Strategy.mixed(Rational.HALF, always(0, 1), zero),
        Strategy.mixed(Rational.of(1, 3), truth, zero),
        Strategy.of(SignalStrategy.pure(List.of(0, 0), 2), posteriors).possible());
  }

  private static Strategy<Rational> always(int signal, int predicted) {
    Report<Rational> report = new Report<>(signal, Distributions.point(Rational.ONE, 2, predicted));
    return Strategy.pure(List.of(report, report));
  }
}
