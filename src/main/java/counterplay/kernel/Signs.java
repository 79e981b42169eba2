package counterplay.kernel;

import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the signs of polynomials. A sign is a set of bits: {@link #NEGATIVE}, {@link
 * #ZERO}, {@link #POSITIVE}; what is known is which of them are still possible. Known is what was
 * told, up to a factor that is a number, and what follows for sums of products of symbols whose
 * signs are known.
 */
final class Signs {

  static final int NEGATIVE = 1;
  static final int ZERO = 2;
  static final int POSITIVE = 4;
  static final int ANY = NEGATIVE | ZERO | POSITIVE;

  private final Map<Polynomial, Integer> told;

  Signs() {
    this(new LinkedHashMap<>());
  }

  private Signs(Map<Polynomial, Integer> told) {
    this.told = told;
  }

  Signs copy() {
    return new Signs(new LinkedHashMap<>(told));
  }

  /** Tells that the sign is one of these. */
  void tell(Polynomial p, int signs) {
    if (p.isConstant()) return;
    Rational scale = p.leadingCoefficient();
    Polynomial monic = p.scale(scale.inverse());
    int turned = scale.signum() < 0 ? turned(signs) : signs;
    told.merge(monic, turned, (a, b) -> a & b);
  }

  void tell(Fact fact) {
    tell(fact.polynomial(), signs(fact.sign()));
  }

  static int signs(Sign sign) {
    return switch (sign) {
      case ZERO -> ZERO;
      case NONZERO -> NEGATIVE | POSITIVE;
      case NONNEGATIVE -> ZERO | POSITIVE;
      case POSITIVE -> POSITIVE;
    };
  }

  /** The signs of -x for the signs of x. */
  static int turned(int signs) {
    return signs & ZERO
        | ((signs & NEGATIVE) != 0 ? POSITIVE : 0)
        | ((signs & POSITIVE) != 0 ? NEGATIVE : 0);
  }

  /** Which signs are possible as far as is known. */
  int of(Polynomial p) {
    if (p.isConstant()) return 1 << p.constantTerm().signum() + 1;
    Rational scale = p.leadingCoefficient();
    int known = told.getOrDefault(p.scale(scale.inverse()), ANY);
    return (scale.signum() < 0 ? turned(known) : known) & ofTerms(p);
  }

  /** From the signs of the symbols, term by term. */
  private int ofTerms(Polynomial p) {
    int all = ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      int sign = term.getValue().signum() < 0 ? NEGATIVE : POSITIVE;
      for (Map.Entry<String, Integer> power : term.getKey().entrySet())
        sign = product(sign, power(ofSymbol(power.getKey()), power.getValue()));
      all = sum(all, sign);
      if (all == ANY) return ANY;
    }
    return all;
  }

  private int ofSymbol(String name) {
    return told.getOrDefault(Polynomial.parameter(name), ANY);
  }

  private static int power(int signs, int exponent) {
    if (exponent % 2 == 1) return signs;
    return signs & ZERO | ((signs & (NEGATIVE | POSITIVE)) != 0 ? POSITIVE : 0);
  }

  private static int product(int a, int b) {
    int signs = (a | b) & ZERO;
    if ((a & POSITIVE) != 0) signs |= b;
    if ((a & NEGATIVE) != 0) signs |= turned(b);
    return signs;
  }

  private static int sum(int a, int b) {
    int signs = 0;
    for (int x : List.of(NEGATIVE, ZERO, POSITIVE)) {
      for (int y : List.of(NEGATIVE, ZERO, POSITIVE)) {
        if ((a & x) == 0 || (b & y) == 0) continue;
        signs |= x == ZERO ? y : y == ZERO || x == y ? x : ANY;
      }
    }
    return signs;
  }

  /** What was told, as facts. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    told.forEach(
        (p, signs) -> {
          switch (signs) {
            case ZERO -> facts.add(new Fact(p, Sign.ZERO));
            case POSITIVE -> facts.add(new Fact(p, Sign.POSITIVE));
            case NEGATIVE -> facts.add(new Fact(p.negated(), Sign.POSITIVE));
            case ZERO | POSITIVE -> facts.add(new Fact(p, Sign.NONNEGATIVE));
            case ZERO | NEGATIVE -> facts.add(new Fact(p.negated(), Sign.NONNEGATIVE));
            case NEGATIVE | POSITIVE -> facts.add(new Fact(p, Sign.NONZERO));
            case 0 -> facts.add(new Fact(Polynomial.ONE, Sign.ZERO));
            default -> {}
          }
        });
    return facts;
  }

  /** Whether two things that were told exclude each other, of the very same polynomial. */
  boolean isContradictory() {
    return told.containsValue(0);
  }

  /** The names of all symbols of which something was told. */
  Set<String> symbols() {
    Set<String> names = new HashSet<>();
    told.keySet().forEach(p -> names.addAll(p.parameters()));
    return names;
  }

  /**
   * For looking facts up while evidence is checked: everything that was told, by the monic
   * polynomial.
   */
  Map<Polynomial, Integer> told() {
    return new HashMap<>(told);
  }
}
