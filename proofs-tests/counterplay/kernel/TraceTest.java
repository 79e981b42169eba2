package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal steps from equal variables leave the same trace, and others another one. */
class TraceTest {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  /** The mixing of splitmix64, computed with numbers of any length. */
  private static long mixed(long x) {
    BigInteger z = BigInteger.valueOf(x).mod(MODULUS);
    z = z.xor(z.shiftRight(30)).multiply(new BigInteger("bf58476d1ce4e5b9", 16)).mod(MODULUS);
    z = z.xor(z.shiftRight(27)).multiply(new BigInteger("94d049bb133111eb", 16)).mod(MODULUS);
    return z.xor(z.shiftRight(31)).longValue();
  }

  @Test
  void steps_are_mixed_as_in_splitmix64() {
    // the first number for the seed 1234567, from the tables of implementations
    assertThat(mixed(1234567 + 0x9E3779B97F4A7C15L)).isEqualTo(6457827717110365317L);
    for (long a : List.of(0L, 1L, -1L, 123456789L, Long.MIN_VALUE)) {
      for (long b : List.of(0L, 5L, -7L, Long.MAX_VALUE)) {
        Trace left = new Trace(a, false);
        Trace right = new Trace(b, true);
        assertThat(left.and('+', right).steps()).isEqualTo(mixed(mixed(a * 31 + '+') + b));
        assertThat(left.and('+', right).variable()).isTrue();
        assertThat(left.and('+', left).variable()).isFalse();
        assertThat(right.and('+', left).variable()).isTrue();
      }
    }
  }

  @Test
  void a_variable_is_no_number() {
    Polynomial x = Polynomial.parse("x^2 + x + 1");
    long golden = new BigInteger("9e3779b97f4a7c15", 16).longValue();
    assertThat(Trace.of(x)).isEqualTo(new Trace(mixed(x.hashCode() * golden ^ 3), true));
    assertThat(Trace.of(Polynomial.of(Rational.HALF)).variable()).isFalse();
  }

  @Test
  void every_step_and_every_order_of_steps_leaves_its_own_trace() {
    Run run = Run.inGeneral(Shape.NONE, List.of());
    Scope scope = run.scope(Frame.NONE.positive("x", "y").with("f", new Frame.AnyFunction()));
    Value x = scope.get("x");
    Value y = scope.get("y");
    List<Value> all =
        List.of(
            x,
            y,
            x.plus(y),
            y.plus(x),
            x.minus(y),
            y.minus(x),
            x.times(y),
            y.times(x),
            x.over(y),
            y.over(x),
            x.inverse(),
            x.negated(),
            x.scale(Rational.of(2)),
            x.scale(Rational.of(3)),
            x.plus(y).plus(y),
            x.plus(y.plus(y)),
            scope.convex("f", x),
            scope.convex("f", y),
            scope.convex("f", x.plus(y)),
            scope.convex("f", y.plus(x)));
    assertThat(all.stream().map(Value::trace).distinct()).hasSize(all.size());
    assertThat(all.stream().allMatch(v -> v.trace().variable())).isTrue();
    assertThat(x.plus(y).trace()).isEqualTo(x.plus(y).trace());
    assertThat(scope.number(2).times(scope.number(3)).trace().variable()).isFalse();
  }
}
