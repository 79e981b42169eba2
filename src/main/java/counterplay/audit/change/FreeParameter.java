package counterplay.audit.change;

import counterplay.audit.Families;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Question;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Reals;
import counterplay.exact.real.UnivariatePolynomial;
import counterplay.mechanism.Mechanism;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A mechanism with a parameter that is left free: for which values of it a property holds, at all
 * cases of the property's environments.
 *
 * <p>Every payment that is asked for is computed by the mechanism's own code at a symbol in the
 * parameter's place and must be a polynomial in it of a known degree d, see {@link SymbolicRule}. A
 * property whose two sides are sums of payments with fixed weights therefore compares polynomials
 * of degree d, which d + 1 values determine; one more is compared.
 *
 * @param name what the parameter is called
 * @param degree the degree d that is allowed
 * @param at the mechanism at a value, which refuses payments of a higher degree
 */
public record FreeParameter(String name, int degree, Function<Rational, Mechanism> at) {

  /** Conditions are looked at for so many different polynomials at most. */
  private static final int CONDITIONS = 5_000;

  /**
   * For which values a property holds.
   *
   * @param id {@code elicitation/balanced}
   * @param words the property
   * @param environment where, in words
   * @param cases how many cases were judged, each at several values
   * @param regions the regions, if they are known
   * @param why what is missing
   */
  public record Answer(
      String id,
      String words,
      String environment,
      long cases,
      Optional<Regions> regions,
      String why) {}

  /** The regions of every property that can be asked. */
  public List<Answer> answers(Predicate<String> wanted, BooleanSupplier isOver) {
    List<Answer> answers = new ArrayList<>();
    for (Question<?, ?> q : Families.asked(at.apply(Rational.ONE)))
      if (wanted.test(q.id())) answers.add(answer(q, isOver));
    return answers;
  }

  private Answer answer(Question<?, ?> question, BooleanSupplier isOver) {
    if (!question.property().isFixed())
      return unknown(question, "which play is best may depend on " + name + "; give it a value");
    List<Rational> values = new ArrayList<>();
    for (int k = 0; k <= degree + 1; k++) values.add(Rational.of(k + 1, 2));
    List<Question<?, ?>> sides = new ArrayList<>();
    for (Rational t : values) sides.add(Families.asked(at.apply(t), question.id()).orElseThrow());
    Set<Regions.Condition> conditions = new LinkedHashSet<>();
    List<String> environments = new ArrayList<>();
    long cases = 0;
    try {
      for (Environment<?> e : question.property().environments()) {
        if (e.isDeep()) continue;
        for (Iterator<? extends Environment.Met<?>> all = e.met().iterator(); all.hasNext(); ) {
          if (isOver.getAsBoolean() || conditions.size() > CONDITIONS)
            return unknown(question, "unfinished: stopped after " + cases + " cases");
          conditions.addAll(conditions(sides, values, all.next().at()));
          cases++;
        }
        environments.add(e.words());
      }
      return new Answer(
          question.id(),
          question.property().words(),
          String.join("; ", environments),
          cases,
          Optional.of(Regions.of(conditions)),
          "");
    } catch (IllegalArgumentException | ArithmeticException | UnsupportedOperationException x) {
      return unknown(question, String.valueOf(x.getMessage()));
    }
  }

  private static Answer unknown(Question<?, ?> q, String why) {
    return new Answer(q.id(), q.property().words(), "", 0, Optional.empty(), why);
  }

  private Set<Regions.Condition> conditions(
      List<Question<?, ?>> sides, List<Rational> values, Record theCase) {
    List<Finding> findings = new ArrayList<>();
    for (Question<?, ?> side : sides) findings.add(side.judged(theCase));
    List<List<Rational>> differences = findings.stream().map(FreeParameter::difference).toList();
    Set<Regions.Condition> conditions = new LinkedHashSet<>();
    for (int k = 0; k < differences.get(0).size(); k++) {
      int place = k;
      List<Rational> f = differences.stream().map(d -> d.get(place)).toList();
      UnivariatePolynomial p = interpolated(values.subList(0, degree + 1), f);
      if (!p.at(values.get(degree + 1)).equals(f.get(degree + 1)))
        throw new IllegalArgumentException("its sides are no polynomials of degree " + degree);
      conditions.add(new Regions.Condition(p, findings.get(0).relation()));
    }
    return conditions;
  }

  /** Left less right, in each place. */
  private static List<Rational> difference(Finding f) {
    List<Rational> left = numbers(f.left());
    List<Rational> right = numbers(f.right());
    return Lists.each(left.size(), k -> left.get(k).minus(right.get(k)));
  }

  private static List<Rational> numbers(Quantity q) {
    if (q instanceof Quantity.Numbers n) return n.values();
    if (q instanceof Quantity.Reals r)
      return r.values().stream()
          .map(
              x ->
                  Reals.rational(x)
                      .orElseThrow(() -> new IllegalArgumentException("it is not rational")))
          .toList();
    throw new IllegalArgumentException(q.text());
  }

  /** The polynomial of least degree through these points. */
  static UnivariatePolynomial interpolated(List<Rational> x, List<Rational> y) {
    UnivariatePolynomial sum = new UnivariatePolynomial(List.of());
    for (int i = 0; i < x.size(); i++) {
      UnivariatePolynomial basis = new UnivariatePolynomial(List.of(y.get(i)));
      for (int j = 0; j < x.size(); j++)
        if (j != i)
          basis =
              basis
                  .times(new UnivariatePolynomial(List.of(x.get(j).negated(), Rational.ONE)))
                  .scale(x.get(i).minus(x.get(j)).inverse());
      sum = sum.plus(basis);
    }
    return sum;
  }
}
