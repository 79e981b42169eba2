package counterplay.game;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.LongFractions;
import counterplay.game.matrix.MatrixGame;
import counterplay.game.matrix.MixedProfile;
import counterplay.game.matrix.PayoffBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The row player's expected payoff in 10,000 games of 2 x 2 under mixed strategies, beside Commons
 * Math: time for one payoff. Payoffs have numerators from -20 to 20 and denominators from 1 to 12,
 * probabilities denominators up to 100.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PayoffBenchmark {

  private static final int GAMES = 10_000;

  private final List<MatrixGame> games = new ArrayList<>();
  private final List<MixedProfile> profiles = new ArrayList<>();
  private final PayoffBatch batch;
  private final PayoffBatch other;
  private final BigFraction[][] fractions = new BigFraction[GAMES][];

  /** Draws the games. */
  public PayoffBenchmark() {
    Random random = new Random(5);
    for (int k = 0; k < GAMES; k++) {
      List<List<Rational>> matrix =
          List.of(List.of(payoff(random), payoff(random)), List.of(payoff(random), payoff(random)));
      games.add(MatrixGame.zeroSum(matrix));
      profiles.add(new MixedProfile(mixture(random), mixture(random)));
      List<Rational> numbers = new ArrayList<>(matrix.get(0));
      numbers.addAll(matrix.get(1));
      numbers.addAll(profiles.get(k).row());
      numbers.addAll(profiles.get(k).column());
      fractions[k] =
          numbers.stream()
              .map(r -> new BigFraction(r.numerator(), r.denominator()))
              .toArray(BigFraction[]::new);
    }
    batch = PayoffBatch.of(0, games, profiles);
    other = PayoffBatch.of(1, games, profiles);
  }

  private static Rational payoff(Random random) {
    return Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(12));
  }

  private static List<Rational> mixture(Random random) {
    int denominator = 1 + random.nextInt(100);
    Rational p = Rational.of(random.nextInt(denominator + 1), denominator);
    return List.of(p, Rational.ONE.minus(p));
  }

  /** Numerators and denominators. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public LongFractions payoffs() {
    return batch.payoffs();
  }

  /** The sign alone. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public byte[] signs() {
    return batch.signs();
  }

  /** Compared with another payoff. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public byte[] compared() {
    return batch.comparedWith(other);
  }

  /** In lowest terms, an object each. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public void numbers(Blackhole hole) {
    for (int k = 0; k < GAMES; k++) hole.consume(batch.payoff(k));
  }

  /** From games and profiles, the common denominators included. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public LongFractions fromGames() {
    return PayoffBatch.of(0, games, profiles).payoffs();
  }

  /** Commons Math: {@code x_0 (a_00 y_0 + a_01 y_1) + x_1 (a_10 y_0 + a_11 y_1)}. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public void commonsMath(Blackhole hole) {
    for (BigFraction[] f : fractions) {
      hole.consume(
          f[4].multiply(f[0].multiply(f[6]).add(f[1].multiply(f[7])))
              .add(f[5].multiply(f[2].multiply(f[6]).add(f[3].multiply(f[7])))));
    }
  }

  /** The sign of the same. */
  @Benchmark
  @OperationsPerInvocation(GAMES)
  public int commonsMathSigns() {
    int total = 0;
    for (BigFraction[] f : fractions) {
      total +=
          f[4].multiply(f[0].multiply(f[6]).add(f[1].multiply(f[7])))
              .add(f[5].multiply(f[2].multiply(f[6]).add(f[3].multiply(f[7]))))
              .getNumerator()
              .signum();
    }
    return total;
  }
}
