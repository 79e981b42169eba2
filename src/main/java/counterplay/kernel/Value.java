package counterplay.kernel;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.Reals;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number of a case or of a proof; code that computes with it cannot tell which. Questions about
 * its sign are put to the run it belongs to, which answers them from the number itself, from what
 * is known, or by following each possible answer in a run of its own.
 */
final class Value implements Scalar<Value> {

  private final Run run;

  /** The number itself, in a run at numbers; zero and not read otherwise. */
  private final RealNumber number;

  /**
   * In a proof, the value is numerator / product of the factors to their powers, none of which is
   * zero.
   */
  private final Polynomial numerator;

  private final Map<Polynomial, Integer> denominator;

  /**
   * How it was computed: equal for values that were computed by the same steps from the same
   * variables.
   */
  private final Trace trace;

  private Value(
      Run run,
      RealNumber number,
      Polynomial numerator,
      Map<Polynomial, Integer> denominator,
      Trace trace) {
    this.run = run;
    this.number = number;
    this.numerator = numerator;
    this.denominator = denominator;
    this.trace = trace;
  }

  static Value number(Run run, RealNumber number) {
    return new Value(run, number, Polynomial.ZERO, Map.of(), Trace.NONE);
  }

  static Value polynomial(Run run, Polynomial p) {
    return new Value(run, Rational.ZERO, run.reduced(p), Map.of(), Trace.of(p));
  }

  /** p divided by q, which is known not to be zero. */
  static Value quotient(Run run, Polynomial p, Polynomial q) {
    return quotient(run, p, q, Trace.of(p).and('/', Trace.of(q)));
  }

  private static Value quotient(Run run, Polynomial p, Polynomial q, Trace trace) {
    if (q.isConstant())
      return new Value(
          run, Rational.ZERO, run.reduced(p.scale(q.constantTerm().inverse())), Map.of(), trace);
    Rational scale = q.leadingCoefficient();
    return simplified(run, p.scale(scale.inverse()), Map.of(q.scale(scale.inverse()), 1), trace);
  }

  /** The same value of a function, at an argument that was computed in that way. */
  Value computedFrom(Value argument) {
    return new Value(run, number, numerator, denominator, trace.and('(', argument.trace));
  }

  Trace trace() {
    return trace;
  }

  boolean isOfACase() {
    return run.isAtNumbers();
  }

  RealNumber number() {
    return number;
  }

  Polynomial numerator() {
    return numerator;
  }

  Map<Polynomial, Integer> denominator() {
    return denominator;
  }

  private static Value simplified(
      Run run, Polynomial numerator, Map<Polynomial, Integer> denominator, Trace trace) {
    Polynomial p = run.reduced(numerator);
    if (p.isZero() || denominator.isEmpty())
      return new Value(run, Rational.ZERO, p, p.isZero() ? Map.of() : denominator, trace);
    Map<Polynomial, Integer> left = new LinkedHashMap<>();
    for (Map.Entry<Polynomial, Integer> e : denominator.entrySet()) {
      int exponent = e.getValue();
      while (exponent > 0 && p.degree() >= e.getKey().degree()) {
        var quotient = p.dividedBy(e.getKey());
        if (quotient.isEmpty()) break;
        p = quotient.get();
        exponent--;
      }
      if (exponent > 0) left.put(e.getKey(), exponent);
    }
    return new Value(run, Rational.ZERO, p, left, trace);
  }

  private Value same(Value that) {
    if (that.run != run) throw new IllegalStateException("numbers of two runs meet");
    return that;
  }

  @Override
  public Value plus(Value that) {
    same(that);
    if (run.isAtNumbers()) return number(run, Reals.plus(number, that.number));
    Trace sum = trace.and('+', that.trace);
    if (denominator.equals(that.denominator))
      return simplified(run, numerator.plus(that.numerator), denominator, sum);
    Map<Polynomial, Integer> common = new LinkedHashMap<>(denominator);
    that.denominator.forEach((f, e) -> common.merge(f, e, Math::max));
    return simplified(run, raised(common).plus(that.raised(common)), common, sum);
  }

  /** The numerator over the common denominator. */
  private Polynomial raised(Map<Polynomial, Integer> common) {
    Polynomial p = numerator;
    for (Map.Entry<Polynomial, Integer> e : common.entrySet()) {
      for (int k = denominator.getOrDefault(e.getKey(), 0); k < e.getValue(); k++)
        p = p.times(e.getKey());
    }
    return p;
  }

  @Override
  public Value minus(Value that) {
    if (run.isAtNumbers()) return number(run, Reals.minus(number, same(that).number));
    return plus(that.negated());
  }

  @Override
  public Value times(Value that) {
    same(that);
    if (run.isAtNumbers()) return number(run, Reals.times(number, that.number));
    Map<Polynomial, Integer> product = new LinkedHashMap<>(denominator);
    that.denominator.forEach((f, e) -> product.merge(f, e, Integer::sum));
    return simplified(run, numerator.times(that.numerator), product, trace.and('*', that.trace));
  }

  @Override
  public Value negated() {
    return scale(Rational.of(-1));
  }

  @Override
  public Value scale(Rational factor) {
    if (run.isAtNumbers()) return number(run, Reals.times(number, factor));
    return new Value(
        run,
        number,
        numerator.scale(factor),
        factor.isZero() ? Map.of() : denominator,
        trace.and('s', Trace.of(Polynomial.of(factor))));
  }

  @Override
  public Value constant(Rational value) {
    return run.constant(value);
  }

  @Override
  public boolean isZero() {
    return run.isAtNumbers() ? run.sign(number) == 0 : run.isZero(numerator);
  }

  @Override
  public int signum() {
    if (run.isAtNumbers()) return run.sign(number);
    return run.signum(numerator) * signOfDenominator();
  }

  private int signOfDenominator() {
    int sign = 1;
    for (Map.Entry<Polynomial, Integer> e : denominator.entrySet())
      if (e.getValue() % 2 == 1) sign *= run.signum(e.getKey());
    return sign;
  }

  @Override
  public boolean isNegative() {
    if (run.isAtNumbers()) return run.sign(number) < 0;
    return signOfDenominator() > 0
        ? run.isNegative(numerator)
        : run.isNegative(numerator.negated());
  }

  @Override
  public boolean isPositive() {
    return negated().isNegative();
  }

  @Override
  public Value inverse() {
    if (isZero()) throw new ArithmeticException("division by zero");
    if (run.isAtNumbers()) return number(run, Reals.inverse(number));
    Polynomial p = Polynomial.ONE;
    for (Map.Entry<Polynomial, Integer> e : denominator.entrySet())
      for (int k = 0; k < e.getValue(); k++) p = p.times(e.getKey());
    return quotient(run, p, numerator, Trace.of(Polynomial.ONE).and('/', trace));
  }

  /** Whether the two are equal: a question like any other. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Value that && (this == that || minus(that).isZero());
  }

  /** Tells nothing. */
  @Override
  public int hashCode() {
    return 0;
  }

  /** Tells nothing. */
  @Override
  public String toString() {
    return "a number";
  }
}
