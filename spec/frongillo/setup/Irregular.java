package frongillo.setup;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.Map;
import java.util.Set;

/**
 * The necessary condition of Theorem 5 where D has no slope at tau, or no agent has signals there.
 */
public final class Irregular {

  private static final int TRIED = 20;

  private Irregular() {}

  private static Curved curved(Map<String, Rational> numbers) {
    return new Curved(Map.of(), numbers, Map.of());
  }

  private static boolean has(Curved c, String... names) {
    return c.wholes().isEmpty()
        && c.curves().isEmpty()
        && c.numbers().keySet().equals(Set.of(names));
  }

  private static boolean isEquilibrium(FiniteRankSignals model, Rational tau) {
    return ThresholdAnalysis.isRestrictedEquilibrium(model, tau)
        && !ThresholdAnalysis.covariance(model, tau).at(tau).isZero();
  }

  /**
   * Signals uniform on [0, 1] with density {@code 1 + theta e(x) e(y)}, e = 1 up to 1/2 and -1 from
   * there on: {@code D(., 1/2)} has an edge at 1/2.
   */
  public static Reading<Curved> jump() {
    Space<Curved> cases =
        Rationals.interval(Rational.of(-1), Rational.ONE, 4)
            .where(theta -> !theta.isZero())
            .map(theta -> curved(Map.of("theta", theta, "tau", Rational.HALF)));
    Scope<Curved> scope =
        Scope.sample(
                "uniform signals with density 1 + theta on the two squares about the median and 1 -"
                    + " theta elsewhere: equilibria with D(tau) other than 0, D continuous",
                TRIED,
                cases)
            .containing(
                c -> has(c, "theta", "tau") && isEquilibrium(jumping(c), c.numbers().get("tau")));
    return Asking.refuted(
        "without-slope",
        scope,
        c -> {
          Rational tau = c.numbers().get("tau");
          FiniteRankSignals model = jumping(c);
          return Finding.of(model.posterior(tau, tau), EQUAL, model.distribution(tau));
        });
  }

  private static FiniteRankSignals jumping(Curved c) {
    return Models.kernel(c.numbers().get("theta"), Models.STEPS);
  }

  /**
   * Signals in [0, 1/3] and [2/3, 1], and a threshold between; P(tau; x) there is a conditional
   * probability given a signal that nobody has, and any g between its values on both sides makes it
   * continuous and falling.
   */
  public static Reading<Curved> hole() {
    Space<Curved> cases =
        Space.of(Rational.ONE, Rational.of(4, 5), Rational.of(3, 4))
            .then(
                sure ->
                    Space.of(Rational.HALF, Rational.of(2, 5))
                        .then(
                            tau ->
                                Rationals.unitInterval(6)
                                    .map(g -> curved(Map.of("sure", sure, "tau", tau, "g", g)))))
            .where(Irregular::isHole);
    Scope<Curved> scope =
        Scope.sample(
                "two groups of signals with nothing between them: a threshold there, D(tau) other"
                    + " than 0, G(tau) between the values of P on both sides",
                TRIED,
                cases)
            .containing(Irregular::isHole);
    return Asking.refuted(
        "without-density",
        scope,
        c ->
            Finding.of(
                c.numbers().get("g"),
                EQUAL,
                Models.withGap(c.numbers().get("sure")).distribution(c.numbers().get("tau"))));
  }

  private static boolean isHole(Curved c) {
    if (!has(c, "sure", "tau", "g")) return false;
    FiniteRankSignals model = Models.withGap(c.numbers().get("sure"));
    Rational tau = c.numbers().get("tau");
    Rational before = model.posterior(tau, Rational.ZERO);
    Rational after = model.posterior(tau, Rational.ONE);
    Rational g = c.numbers().get("g");
    return model.density(tau).isZero()
        && isEquilibrium(model, tau)
        && g.compareTo(before) <= 0
        && g.compareTo(after) >= 0;
  }
}
