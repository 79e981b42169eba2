package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The product of two vectors of 1,000 rationals, beside Commons Math. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DotBenchmark {

  private final List<Rational> u = Draws.rationals(new Random(1), 1000);
  private final List<Rational> v = Draws.rationals(new Random(2), 1000);
  private final RationalVector uVector = RationalVector.of(u);
  private final RationalVector vVector = RationalVector.of(v);
  private final List<BigFraction> uFractions =
      u.stream().map(r -> new BigFraction(r.numerator(), r.denominator())).toList();
  private final List<BigFraction> vFractions =
      v.stream().map(r -> new BigFraction(r.numerator(), r.denominator())).toList();

  /** Vectors kept on one denominator. */
  @Benchmark
  public Rational vectors() {
    return uVector.dot(vVector);
  }

  /** The sign alone. */
  @Benchmark
  public int sign() {
    return uVector.signOfDot(vVector);
  }

  /** From lists of numbers, the common denominators included. */
  @Benchmark
  public Rational fromLists() {
    return RationalVector.of(u).dot(RationalVector.of(v));
  }

  /** One number after the other. */
  @Benchmark
  public Rational numbers() {
    Rational total = Rational.ZERO;
    for (int i = 0; i < u.size(); i++) total = total.plus(u.get(i).times(v.get(i)));
    return total;
  }

  /** Commons Math, one number after the other. */
  @Benchmark
  public BigFraction commonsMath() {
    BigFraction total = BigFraction.ZERO;
    for (int i = 0; i < u.size(); i++)
      total = total.add(uFractions.get(i).multiply(vFractions.get(i)));
    return total;
  }
}
