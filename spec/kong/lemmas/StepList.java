package kong.lemmas;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Step;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** StepList of a proof in the making, one after the other, and the symbols that they bring. */
public final class StepList {

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, String> symbols = new TreeMap<>();

  /** None so far. */
  public StepList(Obligation o) {
    o.glossary().forEach((symbol, meaning) -> symbols.put(meaning, symbol));
  }

  /** One more. */
  public void add(Step step) {
    steps.add(step);
  }

  /** The steps, and then that. */
  public Evidence then(Evidence last) {
    Evidence all = last;
    for (int k = steps.size() - 1; k >= 0; k--) all = all.after(steps.get(k));
    return all;
  }

  /** A fraction of two polynomials. */
  public record Fraction(Polynomial top, Polynomial bottom) {

    /** A polynomial. */
    public static Fraction of(Polynomial p) {
      return new Fraction(p, Polynomial.ONE);
    }

    /** As the symbols' meanings are written. */
    String text() {
      if (bottom.isConstant()) return top.scale(bottom.constantTerm().inverse()).toString();
      if (top.isZero()) return "0";
      var quotient =
          top.degree() >= bottom.degree()
              ? top.dividedBy(bottom)
              : java.util.Optional.<Polynomial>empty();
      if (quotient.isPresent()) return quotient.get().toString();
      Rational scale = bottom.leadingCoefficient().inverse();
      return "(" + top.scale(scale) + ")/(" + bottom.scale(scale) + ")";
    }

    Term term() {
      return new Term(top, bottom);
    }
  }

  private Polynomial symbol(String stem, String meaning) {
    String name = symbols.get(meaning);
    if (name == null) {
      name =
          stem
              + "_"
              + (symbols.values().stream().filter(s -> s.startsWith(stem + "_")).count() + 1);
      symbols.put(meaning, name);
    }
    return Polynomial.parameter(name);
  }

  /** {@code f(x)}. */
  public Polynomial value(Fraction x) {
    return symbol("f", "f(" + x.text() + ")");
  }

  /** The slope of the line that supports f in y. */
  public Polynomial slope(Fraction y) {
    return symbol("fSlope", "f'(" + y.text() + ")");
  }

  /**
   * One more step: f lies above its supporting line in y, at x.
   *
   * @return what is not negative: {@code f(x) - f(y) - f'(y) (x - y)} times the denominators
   */
  public Polynomial above(Fraction x, Fraction y) {
    add(new Supporting("f", x.term(), y.term()));
    Polynomial fx = value(x);
    Polynomial fy = value(y);
    Polynomial slope = slope(y);
    boolean same = x.bottom().equals(y.bottom());
    Polynomial left = same ? Polynomial.ONE : x.bottom();
    Polynomial right = same ? Polynomial.ONE : y.bottom();
    Polynomial common = same ? x.bottom() : left.times(right);
    return common
        .times(fx.minus(fy))
        .minus(slope.times(x.top().times(right).minus(y.top().times(left))));
  }

  /** One more step: something is known of a polynomial, which is returned. */
  public Polynomial known(Fact fact, Evidence by) {
    add(new Cut(fact, by));
    return fact.polynomial();
  }

  /**
   * StepList that show f to have one value at two numbers that are known to be equal.
   *
   * @param cross how {@code x.top y.bottom - y.top x.bottom} is a sum of multiples of what is known
   *     to be zero
   * @return the difference of the two values, which is then known to be zero
   */
  public Polynomial same(Fraction x, Fraction y, List<Multiple> cross) {
    Polynomial difference = value(x).minus(value(y));
    if (difference.isZero()) return difference;
    half(x, y, cross, difference);
    half(
        y,
        x,
        cross.stream().map(m -> new Multiple(m.factor().negated(), m.zero())).toList(),
        difference.negated());
    return difference;
  }

  private void half(Fraction x, Fraction y, List<Multiple> cross, Polynomial difference) {
    Polynomial above = above(x, y);
    boolean same = x.bottom().equals(y.bottom());
    Polynomial common = same ? x.bottom() : x.bottom().times(y.bottom());
    List<Polynomial> multipliers = same ? List.of(common) : List.of(x.bottom(), y.bottom());
    Polynomial slope = slope(y);
    List<Multiple> zeros =
        cross.stream().map(m -> new Multiple(m.factor().times(slope), m.zero())).toList();
    if (same)
      zeros =
          zeros.stream().map(m -> new Multiple(divided(m.factor(), x.bottom()), m.zero())).toList();
    add(
        new Cut(
            new Fact(difference, Sign.NONNEGATIVE),
            sum(multipliers, List.of(List.of(above)), zeros)));
  }

  private static Polynomial divided(Polynomial p, Polynomial by) {
    return p.dividedBy(by)
        .orElseThrow(() -> new IllegalArgumentException(p + " is no multiple of " + by));
  }

  /** A sum of products and of multiples of what is zero. */
  public static Combination sum(
      List<Polynomial> multipliers, List<List<Polynomial>> products, List<Multiple> zeros) {
    return new Combination(
        multipliers,
        products.stream().map(f -> new Summand(Rational.ONE, Polynomial.ONE, f)).toList(),
        zeros,
        List.of());
  }

  /** The same of products alone. */
  public static Combination sum(List<Polynomial> multipliers, List<List<Polynomial>> products) {
    return sum(multipliers, products, List.of());
  }

  /** The same without multipliers. */
  public static Combination products(List<List<Polynomial>> products, List<Multiple> zeros) {
    return sum(List.of(), products, zeros);
  }

  /** A sum of products. */
  public static Combination products(List<List<Polynomial>> products) {
    return products(products, List.of());
  }

  /** One product. */
  public static Summand product(Polynomial... factors) {
    return new Summand(Rational.ONE, Polynomial.ONE, List.of(factors));
  }

  /** A sum of multiples of what is zero. */
  public static Combination multiples(List<Multiple> zeros) {
    return products(List.of(), zeros);
  }

  /** A sum of summands and of multiples of what is zero. */
  public static Combination sum(List<Summand> summands, Multiple... zeros) {
    return new Combination(List.of(), summands, List.of(zeros), List.of());
  }
}
