package counterplay.mechanism.elicitation;

import counterplay.exact.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A payment, or the expectation of one: a number plus multiples of scores, logarithms, divergences and distances.
 *
 * <pre>  c_0 + sum_k c_k T_k,   T_k different terms, no c_k zero</pre>
 *
 * Two payments that are equal objects are the same amount whatever scoring rule is used.
 *
 * @param <S> the numbers of the reports: rationals, or polynomials in parameters
 */
public final class Payment<S extends Scalar<S>> {

  private final S constant;
  private final Map<Term<S>, S> terms;

  private Payment(S constant, Map<Term<S>, S> terms) {
    this.constant = constant;
    this.terms = terms;
  }

  /** The number alone. */
  public static <S extends Scalar<S>> Payment<S> of(S number) {
    return new Payment<>(number, Map.of());
  }

  /** {@code factor * term}. */
  public static <S extends Scalar<S>> Payment<S> of(S factor, Term<S> term) {
    return new Payment<>(factor.zero(), factor.isZero() ? Map.of() : Map.of(term, factor));
  }

  /** {@code PS(signal, prediction)}. */
  public static <S extends Scalar<S>> Payment<S> score(int signal, List<S> prediction) {
    return of(prediction.get(0).one(), new Term.Score<>(signal, List.copyOf(prediction)));
  }

  /** {@code PS(law, prediction) = sum_s law(s) PS(s, prediction)}: the rule extended to a distribution (Section 2.6). */
  public static <S extends Scalar<S>> Payment<S> score(List<S> law, List<S> prediction) {
    Payment<S> sum = of(prediction.get(0).zero());
    for (int s = 0; s < law.size(); s++) sum = sum.plus(score(s, prediction).times(law.get(s)));
    return sum;
  }

  /** {@code log(argument)}. */
  public static <S extends Scalar<S>> Payment<S> log(S argument) {
    return of(argument.one(), new Term.Log<>(argument));
  }

  /** {@code D*(p, q)}; the number 0 where the two are equal. */
  public static <S extends Scalar<S>> Payment<S> divergence(List<S> p, List<S> q) {
    return p.equals(q) ? of(p.get(0).zero()) : of(p.get(0).one(), new Term.Divergence<>(List.copyOf(p), List.copyOf(q)));
  }

  /** {@code sqrt(D*(p, q))}; the number 0 where the two are equal. */
  public static <S extends Scalar<S>> Payment<S> distance(List<S> p, List<S> q) {
    return p.equals(q) ? of(p.get(0).zero()) : of(p.get(0).one(), new Term.Distance<>(List.copyOf(p), List.copyOf(q)));
  }

  /** {@code this + that}. */
  public Payment<S> plus(Payment<S> that) {
    if (that.terms.isEmpty()) return new Payment<>(constant.plus(that.constant), terms);
    Map<Term<S>, S> sum = new LinkedHashMap<>(terms);
    that.terms.forEach((term, factor) -> {
      S total = sum.containsKey(term) ? sum.get(term).plus(factor) : factor;
      if (total.isZero()) sum.remove(term);
      else sum.put(term, total);
    });
    return new Payment<>(constant.plus(that.constant), sum);
  }

  /** {@code this - that}. */
  public Payment<S> minus(Payment<S> that) {
    return plus(that.times(constant.one().negated()));
  }

  /** {@code factor * this}. */
  public Payment<S> times(S factor) {
    if (factor.isZero()) return of(constant.zero());
    Map<Term<S>, S> product = new LinkedHashMap<>();
    terms.forEach((term, c) -> product.put(term, c.times(factor)));
    product.values().removeIf(Scalar::isZero);
    return new Payment<>(constant.times(factor), product);
  }

  /** The sum of at least one payment. */
  public static <S extends Scalar<S>> Payment<S> sum(List<Payment<S>> payments) {
    return payments.stream().reduce(Payment::plus).orElseThrow();
  }

  /** The number c_0. */
  public S constant() {
    return constant;
  }

  /** Each term with its factor, none of them zero. */
  public Map<Term<S>, S> terms() {
    return Collections.unmodifiableMap(terms);
  }

  /** Whether this is 0 for every scoring rule, term by term. */
  public boolean isZero() {
    return constant.isZero() && terms.isEmpty();
  }

  /** The amount when each term has the given value in the ring of the numbers. */
  public S valued(Function<Term<S>, S> values) {
    S sum = constant;
    for (Map.Entry<Term<S>, S> e : terms.entrySet()) sum = sum.plus(e.getValue().times(values.apply(e.getKey())));
    return sum;
  }

  @Override public boolean equals(Object other) {
    return other instanceof Payment<?> that && constant.equals(that.constant) && terms.equals(that.terms);
  }

  @Override public int hashCode() {
    return 31 * constant.hashCode() + terms.hashCode();
  }

  @Override public String toString() {
    StringBuilder text = new StringBuilder(constant.toString());
    terms.forEach((term, factor) -> text.append(" + (").append(factor).append(")*").append(term));
    return text.toString();
  }
}
