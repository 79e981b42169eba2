package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A payment, or the expectation of one: a number plus multiples of scores, logarithms, divergences
 * and distances.
 *
 * <pre>  c_0 + sum_k c_k T_k</pre>
 *
 * It is kept as the formal sum as which it was made: while payments are added and multiplied,
 * nobody asks whether a factor is zero or two terms are the same. {@link #terms}, {@link #isZero},
 * {@link #equals} and {@link #toString} ask; to them T_k are different terms, no c_k is zero,
 * {@code D*(p, p) = 0} and {@code log 1 = 0}. Two payments that are equal objects are the same
 * amount whatever scoring rule is used.
 *
 * @param <S> the numbers of the reports: rationals, or polynomials in parameters
 */
public final class Payment<S extends Scalar<S>> {

  private final S constant;
  private final Sum<S> sum;

  /** A formal sum of multiples of terms. */
  private sealed interface Sum<S extends Scalar<S>> {

    record Nothing<S extends Scalar<S>>() implements Sum<S> {}

    record One<S extends Scalar<S>>(PaymentTerm<S> term) implements Sum<S> {}

    record Multiple<S extends Scalar<S>>(S factor, Sum<S> of) implements Sum<S> {}

    record Both<S extends Scalar<S>>(Sum<S> first, Sum<S> second) implements Sum<S> {}
  }

  private Payment(S constant, Sum<S> sum) {
    this.constant = constant;
    this.sum = sum;
  }

  /** The number alone. */
  public static <S extends Scalar<S>> Payment<S> of(S number) {
    return new Payment<>(number, new Sum.Nothing<>());
  }

  /** {@code factor * term}. */
  public static <S extends Scalar<S>> Payment<S> of(S factor, PaymentTerm<S> term) {
    return new Payment<>(factor.zero(), new Sum.Multiple<>(factor, new Sum.One<>(term)));
  }

  private static <S extends Scalar<S>> Payment<S> of(PaymentTerm<S> term, S zero) {
    return new Payment<>(zero, new Sum.One<>(term));
  }

  /** {@code PS(signal, prediction)}. */
  public static <S extends Scalar<S>> Payment<S> score(int signal, List<S> prediction) {
    return of(new PaymentTerm.Score<>(signal, List.copyOf(prediction)), prediction.get(0).zero());
  }

  /**
   * {@code PS(law, prediction) = sum_s law(s) PS(s, prediction)}: the rule extended to a
   * distribution (Section 2.6).
   */
  public static <S extends Scalar<S>> Payment<S> score(List<S> law, List<S> prediction) {
    Payment<S> sum = of(prediction.get(0).zero());
    for (int s = 0; s < law.size(); s++) sum = sum.plus(score(s, prediction).times(law.get(s)));
    return sum;
  }

  /** {@code log(argument)}. */
  public static <S extends Scalar<S>> Payment<S> log(S argument) {
    return of(new PaymentTerm.Log<>(argument), argument.zero());
  }

  /** {@code sqrt(argument)}. */
  public static <S extends Scalar<S>> Payment<S> root(S argument) {
    return of(new PaymentTerm.Root<>(argument), argument.zero());
  }

  /** {@code D*(p, q)}. */
  public static <S extends Scalar<S>> Payment<S> divergence(List<S> p, List<S> q) {
    return of(new PaymentTerm.Divergence<>(List.copyOf(p), List.copyOf(q)), p.get(0).zero());
  }

  /** {@code sqrt(D*(p, q))}. */
  public static <S extends Scalar<S>> Payment<S> distance(List<S> p, List<S> q) {
    return of(new PaymentTerm.Distance<>(List.copyOf(p), List.copyOf(q)), p.get(0).zero());
  }

  /** {@code this + that}. */
  public Payment<S> plus(Payment<S> that) {
    S number = constant.plus(that.constant);
    if (that.sum instanceof Sum.Nothing<S>) return new Payment<>(number, sum);
    return new Payment<>(
        number, sum instanceof Sum.Nothing<S> ? that.sum : new Sum.Both<>(sum, that.sum));
  }

  /** {@code this - that}. */
  public Payment<S> minus(Payment<S> that) {
    return plus(that.times(constant.one().negated()));
  }

  /** {@code factor * this}. */
  public Payment<S> times(S factor) {
    return new Payment<>(
        constant.times(factor),
        sum instanceof Sum.Nothing<S> ? sum : new Sum.Multiple<>(factor, sum));
  }

  /** The sum of at least one payment. */
  public static <S extends Scalar<S>> Payment<S> sum(List<Payment<S>> payments) {
    return payments.stream().reduce(Payment::plus).orElseThrow();
  }

  /** The average of payments, of which there is at least one. */
  static <S extends Scalar<S>> Payment<S> average(List<Payment<S>> payments) {
    Payment<S> sum = sum(payments);
    return sum.times(sum.constant().constant(Rational.of(1, payments.size())));
  }

  /** The number c_0. */
  public S constant() {
    return constant;
  }

  /** Each term with its factor, none of them zero. */
  public Map<PaymentTerm<S>, S> terms() {
    return Collections.unmodifiableMap(collected(sum));
  }

  /** The same with different terms only and no factor zero. */
  public Payment<S> collected() {
    Payment<S> collected = of(constant);
    for (Map.Entry<PaymentTerm<S>, S> e : collected(sum).entrySet())
      collected = collected.plus(of(e.getValue(), e.getKey()));
    return collected;
  }

  /** A map of its own for whoever asks. */
  private Map<PaymentTerm<S>, S> collected(Sum<S> sum) {
    Map<PaymentTerm<S>, S> factors = new LinkedHashMap<>();
    for (Sum<S> part : summands(sum)) {
      if (part instanceof Sum.One<S> one && !isZero(one.term()))
        add(factors, one.term(), constant.one());
      if (part instanceof Sum.Multiple<S> multiple && !multiple.factor().isZero()) {
        collected(multiple.of())
            .forEach((term, c) -> add(factors, term, c.times(multiple.factor())));
      }
      if (part instanceof Sum.Both<S>) collected(part).forEach((term, c) -> add(factors, term, c));
    }
    return factors;
  }

  /**
   * The first of a sum's parts is no sum of two. Long sums grow to the left: no recursion is as
   * deep as they are long.
   */
  private static <S extends Scalar<S>> List<Sum<S>> summands(Sum<S> sum) {
    Deque<Sum<S>> summands = new ArrayDeque<>();
    Sum<S> head = sum;
    while (head instanceof Sum.Both<S> both) {
      summands.addFirst(both.second());
      head = both.first();
    }
    summands.addFirst(head);
    return List.copyOf(summands);
  }

  private static <S extends Scalar<S>> void add(
      Map<PaymentTerm<S>, S> factors, PaymentTerm<S> term, S factor) {
    S total = factors.containsKey(term) ? factors.get(term).plus(factor) : factor;
    if (total.isZero()) factors.remove(term);
    else factors.put(term, total);
  }

  private static <S extends Scalar<S>> boolean isZero(PaymentTerm<S> term) {
    if (term instanceof PaymentTerm.Log<S> log)
      return log.argument().minus(log.argument().one()).isZero();
    if (term instanceof PaymentTerm.Root<S> root) return root.argument().isZero();
    return term instanceof PaymentTerm.Divergence<S> d && d.p().equals(d.q())
        || term instanceof PaymentTerm.Distance<S> e && e.p().equals(e.q());
  }

  /** Whether this is 0 for every scoring rule, term by term. */
  public boolean isZero() {
    return constant.isZero() && collected(sum).isEmpty();
  }

  /** The amount when each term has the given value in the ring of the numbers. */
  public S valued(Function<PaymentTerm<S>, S> values) {
    return constant.plus(valued(sum, values));
  }

  private S valued(Sum<S> sum, Function<PaymentTerm<S>, S> values) {
    S total = constant.zero();
    for (Sum<S> part : summands(sum)) {
      if (part instanceof Sum.One<S> one) total = total.plus(values.apply(one.term()));
      if (part instanceof Sum.Multiple<S> multiple)
        total = total.plus(valued(multiple.of(), values).times(multiple.factor()));
      if (part instanceof Sum.Both<S>) total = total.plus(valued(part, values));
    }
    return total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payment<?> that
        && constant.equals(that.constant)
        && terms().equals(that.terms());
  }

  @Override
  public int hashCode() {
    return 31 * constant.hashCode() + terms().hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(constant.toString());
    terms().forEach((term, factor) -> text.append(" + (").append(factor).append(")*").append(term));
    return text.toString();
  }
}
