package counterplay.yardstick;

import counterplay.exact.number.Rational;
import java.util.List;

/**
 * Arithmetic in which a sentence is written once and read twice: in exact numbers by the judge, and
 * as text of SMT-LIB.
 *
 * @param <T> numbers or texts
 */
interface Algebra<T> {

  T number(Rational value);

  T plus(List<T> terms);

  T minus(T a, T b);

  T times(List<T> factors);

  T over(T a, T b);

  /** The number. */
  default T number(long value) {
    return number(Rational.of(value));
  }

  /** The square. */
  default T squared(T a) {
    return times(List.of(a, a));
  }

  /** Exact numbers. */
  record Exact() implements Algebra<Rational> {
    @Override
    public Rational number(Rational value) {
      return value;
    }

    @Override
    public Rational plus(List<Rational> terms) {
      return Rational.sum(terms);
    }

    @Override
    public Rational minus(Rational a, Rational b) {
      return a.minus(b);
    }

    @Override
    public Rational times(List<Rational> factors) {
      return factors.stream().reduce(Rational.ONE, Rational::times);
    }

    @Override
    public Rational over(Rational a, Rational b) {
      return a.over(b);
    }
  }

  /** Terms of SMT-LIB. */
  record Smt() implements Algebra<String> {
    @Override
    public String number(Rational value) {
      String size =
          value.abs().denominator().equals(java.math.BigInteger.ONE)
              ? value.abs().numerator().toString()
              : "(/ " + value.abs().numerator() + " " + value.denominator() + ")";
      return value.signum() < 0 ? "(- " + size + ")" : size;
    }

    @Override
    public String plus(List<String> terms) {
      return application("+", terms);
    }

    @Override
    public String minus(String a, String b) {
      return application("-", List.of(a, b));
    }

    @Override
    public String times(List<String> factors) {
      return application("*", factors);
    }

    @Override
    public String over(String a, String b) {
      return application("/", List.of(a, b));
    }

    private static String application(String operator, List<String> terms) {
      return terms.size() == 1
          ? terms.get(0)
          : "(" + operator + " " + String.join(" ", terms) + ")";
    }
  }
}
