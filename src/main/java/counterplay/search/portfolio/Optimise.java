package counterplay.search.portfolio;

import counterplay.exact.number.Rational;
import counterplay.space.Drawn;
import counterplay.space.choice.Choices;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * Optimises the continuous choices of a case along their coordinates: CMA-ES or Nelder-Mead steer
 * by a floating-point image of the exact distance. Every point they try is a case with denominators
 * up to {@value #FINEST}, judged exactly; the best one is rounded to denominators 1, 2, 3, ... by
 * continued fractions, and judged again.
 */
final class Optimise<C extends Record> {

  private static final int FINEST = 5040;
  private static final List<Integer> DENOMINATORS =
      List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 30, 48, 60, 100, 120, 240, 1000);
  private static final int MOST_COORDINATES = 60;
  private static final int STARTS = 8;

  private final CaseMeter<C> bench;

  Optimise(CaseMeter<C> bench) {
    this.bench = bench;
  }

  void work() {
    while (true) {
      Trial<C> start = bench.best(STARTS);
      double[] from = coordinates(start.drawn());
      if (from.length > 0 && from.length <= MOST_COORDINATES)
        round(start.drawn(), optimum(start.drawn(), from));
    }
  }

  private double[] optimum(Drawn<C> start, double[] from) {
    double[] best = from.clone();
    double[] highest = {Double.NEGATIVE_INFINITY};
    MultivariateFunction image =
        point -> {
          double[] inside = Arrays.stream(point).map(x -> Math.max(0, Math.min(1, x))).toArray();
          Optional<Trial<C>> trial = at(start, inside, FINEST).map(bench::judge);
          double value = trial.map(t -> image(t.gap())).orElse(-1e9);
          if (value > highest[0]) {
            highest[0] = value;
            System.arraycopy(inside, 0, best, 0, inside.length);
          }
          return value;
        };
    try {
      if (from.length > 1 && bench.random().nextBoolean()) evolve(image, from);
      else simplex(image, from);
    } catch (MathIllegalStateException e) {
      return best;
    }
    return best;
  }

  private void evolve(MultivariateFunction image, double[] from) {
    int population = 4 + (int) (3 * StrictMath.log(from.length));
    double[] width = new double[from.length];
    Arrays.fill(width, 0.3);
    MersenneTwister random = new MersenneTwister(bench.random().nextLong());
    new CMAESOptimizer(
            10_000,
            Double.MAX_VALUE,
            true,
            0,
            0,
            random,
            false,
            new SimpleValueChecker(1e-9, 1e-12))
        .optimize(
            new MaxEval(evaluations()),
            new MaxIter(10_000),
            new ObjectiveFunction(image),
            GoalType.MAXIMIZE,
            new InitialGuess(from),
            new CMAESOptimizer.Sigma(width),
            new CMAESOptimizer.PopulationSize(population),
            unitBox(from.length));
  }

  private void simplex(MultivariateFunction image, double[] from) {
    double[] steps = new double[from.length];
    for (int k = 0; k < steps.length; k++) steps[k] = from[k] > 0.5 ? -0.25 : 0.25;
    new SimplexOptimizer(new SimpleValueChecker(1e-9, 1e-12))
        .optimize(
            new MaxEval(evaluations()),
            new MaxIter(10_000),
            new ObjectiveFunction(image),
            GoalType.MAXIMIZE,
            new InitialGuess(from),
            new NelderMeadSimplex(steps));
  }

  private int evaluations() {
    return Math.max(40, bench.allowance() / 2);
  }

  private static SimpleBounds unitBox(int length) {
    double[] high = new double[length];
    Arrays.fill(high, 1);
    return new SimpleBounds(new double[length], high);
  }

  private static double image(Gap gap) {
    return gap.distance().map(Optimise::image).orElse(-1e9);
  }

  private static double image(Rational r) {
    return new BigDecimal(r.numerator())
        .divide(new BigDecimal(r.denominator()), MathContext.DECIMAL64)
        .doubleValue();
  }

  private void round(Drawn<C> start, double[] point) {
    for (int denominator : DENOMINATORS) at(start, point, denominator).ifPresent(bench::judge);
  }

  private static double[] coordinates(Drawn<?> drawn) {
    return drawn.choices().leaves().stream()
        .flatMap(leaf -> coordinates(leaf).stream())
        .mapToDouble(Optimise::image)
        .toArray();
  }

  private static <V> List<Rational> coordinates(Choices.Leaf<V> leaf) {
    return leaf.domain().coordinates(leaf.value());
  }

  /** The case with these coordinates, rounded to the denominator. */
  private Optional<Drawn<C>> at(Drawn<C> start, double[] point, int denominator) {
    List<Choices.Leaf<?>> leaves = new ArrayList<>();
    int next = 0;
    for (Choices.Leaf<?> leaf : start.choices().leaves()) {
      int d = leaf.domain().dimensions();
      int first = next;
      List<Rational> coordinates =
          IntStream.range(first, first + d).mapToObj(k -> exact(point[k])).toList();
      leaves.add(d == 0 ? leaf : moved(leaf, coordinates, denominator));
      next += d;
    }
    return bench.space().like(start.choices().with(leaves));
  }

  private static <V> Choices.Leaf<V> moved(
      Choices.Leaf<V> leaf, List<Rational> coordinates, int denominator) {
    return new Choices.Leaf<>(
        leaf.domain(), leaf.domain().at(coordinates, BigInteger.valueOf(denominator)));
  }

  private static Rational exact(double x) {
    return Rational.of((long) Math.scalb(x, 40), 1L << 40);
  }
}
