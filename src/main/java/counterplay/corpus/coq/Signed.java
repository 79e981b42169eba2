package counterplay.corpus.coq;

import counterplay.claim.evidence.Fact;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of signs at one place of a proof, and how the sign of another polynomial follows
 * from it, as a term of {@code Deciding.v}.
 */
final class Signed {

  /** What is found out of a sign; the second line is said of the opposite. */
  enum Kind {
    ZERO,
    NONZERO,
    NONNEGATIVE,
    POSITIVE,
    NONPOSITIVE,
    NEGATIVE
  }

  /**
   * A known fact.
   *
   * @param name of the hypothesis
   * @param polynomial with whole coefficients
   * @param sign its sign
   * @param data the polynomial as data, as it is written in the hypothesis
   */
  record Entry(String name, Polynomial polynomial, Fact.Sign sign, String data) {
    Entry(String name, Polynomial polynomial, Fact.Sign sign) {
      this(name, polynomial, sign, "<" + polynomial + ">");
    }
  }

  /**
   * How a sign is come by.
   *
   * @param how the term; {@code @NAME@} stands for the place of a hypothesis, polynomials in it
   *     stand between {@code <} and {@code >}
   * @param scale what is derived is the polynomial (or its opposite) times this whole positive
   *     number
   */
  record Derived(String how, Rational scale) {
    Derived times(Rational factor) {
      if (factor.equals(Rational.ONE)) return this;
      return new Derived("(Times (Number " + whole(factor) + ") " + how + ")", scale.times(factor));
    }
  }

  private final List<Entry> entries;

  Signed(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  Signed and(Entry more) {
    return new Signed(Lists.plus(entries, more));
  }

  List<Entry> entries() {
    return entries;
  }

  static String whole(Rational r) {
    if (!r.denominator().equals(BigInteger.ONE))
      throw new IllegalArgumentException(r + " is no whole number");
    return r.signum() < 0 ? "(" + r.numerator() + ")" : r.numerator().toString();
  }

  /** How it follows that the polynomial is positive, not zero, ... */
  Optional<Derived> derive(Polynomial p, Kind wanted) {
    return Optional.ofNullable(all(p).get(wanted));
  }

  /** How it follows that what is known cannot be: the name of the theorem, and its term. */
  Optional<Map.Entry<String, String>> contradiction() {
    for (Entry e : entries) {
      boolean nothing = e.sign() == Fact.Sign.POSITIVE || e.sign() == Fact.Sign.NONZERO;
      if (e.polynomial().isZero() && nothing)
        return Optional.of(
            Map.entry(
                e.sign() == Fact.Sign.POSITIVE ? "excluded" : "excluded_zero",
                "(Known @" + e.name() + "@)"));
      Map<Kind, Derived> of = all(e.polynomial());
      if (of.containsKey(Kind.ZERO) && of.containsKey(Kind.NONZERO)) {
        Derived nonzero = of.get(Kind.NONZERO);
        Derived zero = of.get(Kind.ZERO);
        String opposite =
            "(Multiple <" + Polynomial.of(nonzero.scale().negated()) + "> " + zero.how() + ")";
        return Optional.of(
            Map.entry(
                "excluded_zero",
                "(Plus " + nonzero.times(zero.scale()).how() + " " + opposite + ")"));
      }
      for (Kind strict : List.of(Kind.POSITIVE, Kind.NEGATIVE)) {
        Kind weak = strict == Kind.POSITIVE ? Kind.NONPOSITIVE : Kind.NONNEGATIVE;
        if (!of.containsKey(strict) || !of.containsKey(weak)) continue;
        Derived a = of.get(strict);
        Derived b = of.get(weak);
        return Optional.of(
            Map.entry(
                "excluded",
                "(Plus " + a.times(b.scale()).how() + " " + b.times(a.scale()).how() + ")"));
      }
    }
    return Optional.empty();
  }

  private Map<Kind, Derived> all(Polynomial p) {
    Map<Kind, Derived> found = told(p);
    terms(p).forEach(found::putIfAbsent);
    return closed(found);
  }

  // ---- by what was told ----

  private Map<Kind, Derived> told(Polynomial p) {
    Map<Kind, Derived> found = new EnumMap<>(Kind.class);
    if (p.isConstant()) number(p.constantTerm(), found);
    if (p.isZero()) return found;
    for (Entry e : entries) {
      if (e.polynomial().isZero() || e.polynomial().size() != p.size()) continue;
      Rational ratio = p.leadingCoefficient().over(e.polynomial().leadingCoefficient());
      if (!e.polynomial().scale(ratio).equals(p)) continue;
      Rational scale = Rational.of(ratio.denominator(), BigInteger.ONE);
      Rational factor = ratio.times(scale);
      String known = "(Known @" + e.name() + "@)";
      boolean turned = factor.signum() < 0;
      switch (e.sign()) {
        case ZERO ->
            found.putIfAbsent(
                Kind.ZERO,
                new Derived("(Multiple <" + Polynomial.of(factor) + "> " + known + ")", scale));
        case NONZERO ->
            found.putIfAbsent(
                Kind.NONZERO,
                new Derived("(Times (Number " + whole(factor) + ") " + known + ")", scale));
        case NONNEGATIVE ->
            found.putIfAbsent(
                turned ? Kind.NONPOSITIVE : Kind.NONNEGATIVE, multiple(factor, known, scale));
        case POSITIVE ->
            found.putIfAbsent(
                turned ? Kind.NEGATIVE : Kind.POSITIVE, multiple(factor, known, scale));
      }
    }
    return found;
  }

  private static Derived multiple(Rational factor, String known, Rational scale) {
    Rational size = factor.abs();
    return new Derived(
        size.equals(Rational.ONE) ? known : "(Times (Number " + whole(size) + ") " + known + ")",
        scale);
  }

  private static void number(Rational r, Map<Kind, Derived> found) {
    Rational scale = Rational.of(r.denominator(), BigInteger.ONE);
    Derived size = new Derived("(Number " + whole(r.abs().times(scale)) + ")", scale);
    found.put(r.isZero() ? Kind.ZERO : r.signum() > 0 ? Kind.POSITIVE : Kind.NEGATIVE, size);
    if (r.signum() < 0)
      found.put(Kind.NONZERO, new Derived("(Number " + whole(r.times(scale)) + ")", scale));
  }

  /** What follows from two of them, or at once. */
  private static Map<Kind, Derived> closed(Map<Kind, Derived> found) {
    Map<Kind, Derived> all = new EnumMap<>(found);
    Derived nonnegative = all.get(Kind.NONNEGATIVE);
    Derived nonpositive = all.get(Kind.NONPOSITIVE);
    Derived nonzero = all.get(Kind.NONZERO);
    if (nonnegative != null && nonpositive != null && !all.containsKey(Kind.ZERO)) {
      all.put(
          Kind.ZERO,
          new Derived(
              "(Between "
                  + nonnegative.times(nonpositive.scale()).how()
                  + " "
                  + nonpositive.times(nonnegative.scale()).how()
                  + ")",
              nonnegative.scale().times(nonpositive.scale())));
    }
    if (nonnegative != null && nonzero != null && !all.containsKey(Kind.POSITIVE))
      all.put(Kind.POSITIVE, both(nonnegative, nonzero, Rational.ONE));
    if (nonpositive != null && nonzero != null && !all.containsKey(Kind.NEGATIVE))
      all.put(Kind.NEGATIVE, both(nonpositive, nonzero, Rational.of(-1)));
    if (all.containsKey(Kind.POSITIVE)) {
      all.putIfAbsent(Kind.NONNEGATIVE, all.get(Kind.POSITIVE));
      all.putIfAbsent(Kind.NONZERO, all.get(Kind.POSITIVE));
    }
    if (all.containsKey(Kind.NEGATIVE)) {
      all.putIfAbsent(Kind.NONPOSITIVE, all.get(Kind.NEGATIVE));
      Derived negative = all.get(Kind.NEGATIVE);
      all.putIfAbsent(
          Kind.NONZERO,
          new Derived("(Times (Number (-1)) " + negative.how() + ")", negative.scale()));
    }
    if (all.containsKey(Kind.ZERO)) {
      Derived zero = all.get(Kind.ZERO);
      all.putIfAbsent(Kind.NONNEGATIVE, zero);
      all.putIfAbsent(
          Kind.NONPOSITIVE, new Derived("(Multiple <-1> " + zero.how() + ")", zero.scale()));
    }
    return all;
  }

  private static Derived both(Derived weak, Derived nonzero, Rational sign) {
    Derived other =
        new Derived(
            "(Times (Number " + whole(weak.scale().times(sign)) + ") " + nonzero.how() + ")",
            weak.scale().times(nonzero.scale()));
    return new Derived(
        "(Both " + weak.times(nonzero.scale()).how() + " " + other.how() + ")",
        weak.scale().times(nonzero.scale()));
  }

  // ---- term by term ----

  private record Product(Kind kind, boolean turned, String how) {}

  private Map<Kind, Derived> terms(Polynomial p) {
    Map<Kind, Derived> found = new EnumMap<>(Kind.class);
    if (p.isConstant()) return found;
    Rational scale = CoqText.scale(p);
    List<Product> products = new ArrayList<>();
    List<String> zeros = new ArrayList<>();
    List<String> opposites = new ArrayList<>();
    for (Map.Entry<Map<String, Integer>, Rational> term : p.scale(scale).terms().entrySet()) {
      TreeMap<String, Integer> powers = new TreeMap<>(term.getKey());
      Optional<String> zero =
          powers.keySet().stream()
              .filter(s -> closed(told(Polynomial.parameter(s))).containsKey(Kind.ZERO))
              .findFirst();
      if (zero.isPresent()) {
        String how = closed(told(Polynomial.parameter(zero.get()))).get(Kind.ZERO).how();
        zeros.add("(Multiple <" + without(zero.get(), powers, term.getValue()) + "> " + how + ")");
        opposites.add(
            "(Multiple <"
                + without(zero.get(), powers, term.getValue().negated())
                + "> "
                + how
                + ")");
        continue;
      }
      Optional<Product> product = product(term.getValue(), powers);
      if (product.isEmpty()) return found;
      products.add(product.get());
    }
    if (products.isEmpty()) {
      found.put(Kind.ZERO, new Derived(sum(zeros), scale));
      return found;
    }
    boolean turned = products.get(0).turned();
    boolean alike = products.stream().allMatch(t -> t.turned() == turned);
    boolean signed =
        products.stream().allMatch(t -> t.kind() == Kind.POSITIVE || t.kind() == Kind.NONNEGATIVE);
    boolean positive = products.stream().anyMatch(t -> t.kind() == Kind.POSITIVE);
    List<String> all = new ArrayList<>(products.stream().map(Product::how).toList());
    all.addAll(turned ? opposites : zeros);
    if (alike && signed) {
      found.put(
          turned
              ? positive ? Kind.NEGATIVE : Kind.NONPOSITIVE
              : positive ? Kind.POSITIVE : Kind.NONNEGATIVE,
          new Derived(sum(all), scale));
    } else if (products.size() == 1) {
      found.put(
          Kind.NONZERO,
          new Derived(turned ? "(Times (Number (-1)) " + sum(all) + ")" : sum(all), scale));
    }
    return found;
  }

  private static String sum(List<String> hows) {
    return hows.stream().reduce((a, b) -> "(Plus " + a + " " + b + ")").orElseThrow();
  }

  /** The term divided by the symbol. */
  private static Polynomial without(
      String symbol, TreeMap<String, Integer> powers, Rational coefficient) {
    Polynomial product = Polynomial.of(coefficient);
    for (Map.Entry<String, Integer> e : powers.entrySet()) {
      for (int k = e.getKey().equals(symbol) ? 1 : 0; k < e.getValue(); k++)
        product = product.times(Polynomial.parameter(e.getKey()));
    }
    return product;
  }

  private Optional<Product> product(Rational coefficient, TreeMap<String, Integer> powers) {
    Kind kind = Kind.POSITIVE;
    boolean turned = coefficient.signum() < 0;
    String how = "(Number " + whole(coefficient.abs()) + ")";
    for (Map.Entry<String, Integer> power : powers.entrySet()) {
      Polynomial symbol = Polynomial.parameter(power.getKey());
      Map<Kind, Derived> of = closed(told(symbol));
      for (int k = power.getValue(); k > 0; ) {
        Kind own;
        String step;
        if (of.containsKey(Kind.POSITIVE) || of.containsKey(Kind.NEGATIVE)) {
          own = Kind.POSITIVE;
          boolean negative = !of.containsKey(Kind.POSITIVE);
          turned ^= negative;
          step = of.get(negative ? Kind.NEGATIVE : Kind.POSITIVE).how();
          k--;
        } else if (k > 1) {
          own = of.containsKey(Kind.NONZERO) ? Kind.POSITIVE : Kind.NONNEGATIVE;
          step =
              own == Kind.POSITIVE
                  ? "(SquareOf " + of.get(Kind.NONZERO).how() + ")"
                  : "(Square <" + symbol + ">)";
          k -= 2;
        } else if (of.containsKey(Kind.NONNEGATIVE) || of.containsKey(Kind.NONPOSITIVE)) {
          own = Kind.NONNEGATIVE;
          boolean negative = !of.containsKey(Kind.NONNEGATIVE);
          turned ^= negative;
          step = of.get(negative ? Kind.NONPOSITIVE : Kind.NONNEGATIVE).how();
          k--;
        } else if (of.containsKey(Kind.NONZERO)) {
          own = Kind.NONZERO;
          step = of.get(Kind.NONZERO).how();
          k--;
        } else {
          return Optional.empty();
        }
        if (kind == Kind.NONNEGATIVE && own == Kind.NONZERO
            || kind == Kind.NONZERO && own == Kind.NONNEGATIVE) return Optional.empty();
        kind = own == Kind.POSITIVE ? kind : own;
        how = "(Times " + how + " " + step + ")";
      }
    }
    return Optional.of(new Product(kind, turned, how));
  }
}
