package counterplay.corpus.coq;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Combinations as terms of {@code Deciding.v}: goal times multiplier is a sum of what is derived,
 * with whole coefficients.
 */
final class Sums {

  private final Map<String, Polynomial> squares;

  /**
   * @param squares what the squares of roots are
   */
  Sums(Map<String, Polynomial> squares) {
    this.squares = squares;
  }

  /** What a combination comes to: goal times multiplier, and what it is equal to. */
  record Sum(String multiplier, String how) {}

  Sum sum(Polynomial goal, Fact.Sign sign, Combination c, Signed known) {
    if (!c.fair().isEmpty()) throw new CannotSay("a fair step outside of an expectation");
    List<String> multipliers = new ArrayList<>();
    Polynomial left = goal;
    for (Polynomial m : c.multipliers()) {
      Signed.Derived derived =
          EvidenceLemma.derive(
              known, m, sign == Fact.Sign.ZERO ? Signed.Kind.NONZERO : Signed.Kind.POSITIVE);
      multipliers.add(derived.how());
      left = left.times(m.scale(derived.scale()));
    }
    List<Part> parts = parts(c, known);
    Rational factor = left.isZero() ? Rational.ONE : ratio(left, parts);
    List<Part> all = new ArrayList<>(parts.stream().map(part -> part.scaled(factor)).toList());
    Polynomial rest = left;
    for (Part part : all) rest = rest.minus(part.value());
    for (Multiple m : multiples(rest)) all.add(multiple(m, known));
    if (!reduced(rest).isZero()) throw new CannotSay("a combination leaves " + reduced(rest));
    Rational whole = Rational.ONE;
    for (Part part : all) whole = lcm(whole, part.coefficient().denominator());
    multipliers.add(0, "(Number " + Signed.whole(whole) + ")");
    Rational most = whole;
    String how =
        all.stream()
            .map(part -> part.text(most))
            .reduce((a, b) -> "(Plus " + a + " " + b + ")")
            .orElse("(Number 0)");
    return new Sum(
        multipliers.stream().reduce((a, b) -> "(Times " + a + " " + b + ")").orElseThrow(), how);
  }

  static Rational lcm(Rational a, BigInteger b) {
    return Rational.of(a.numerator().multiply(b).divide(a.numerator().gcd(b)), BigInteger.ONE);
  }

  /** By how much left is more than what the combination says. */
  private Rational ratio(Polynomial left, List<Part> parts) {
    Polynomial sum = Polynomial.ZERO;
    for (Part part : parts) sum = sum.plus(part.value());
    Polynomial a = reduced(left);
    Polynomial b = reduced(sum);
    if (a.isZero() && b.isZero()) return Rational.ONE;
    if (b.isZero() || a.isZero()) throw new CannotSay("a combination that leaves something");
    return a.leadingCoefficient().over(b.leadingCoefficient());
  }

  /**
   * A summand.
   *
   * @param coefficient of what is derived
   * @param how what is derived; for a multiple of zero, of what
   * @param factor for a multiple of zero, by what; 1 otherwise
   * @param derived the polynomial that is derived
   * @param zero whether it is a multiple of zero
   */
  record Part(
      Rational coefficient, String how, Polynomial factor, Polynomial derived, boolean zero) {
    Polynomial value() {
      return derived.times(factor).scale(coefficient);
    }

    String text(Rational most) {
      Rational whole = coefficient.times(most);
      if (zero) return "(Multiple <" + factor.scale(whole) + "> " + how + ")";
      return whole.equals(Rational.ONE)
          ? how
          : "(Times (Number " + Signed.whole(whole) + ") " + how + ")";
    }

    Part scaled(Rational r) {
      return new Part(coefficient.times(r), how, factor, derived, zero);
    }
  }

  /** The summands and the multiples of what is zero. */
  static List<Part> parts(Combination c, Signed known) {
    List<Part> all = new ArrayList<>();
    for (Summand s : c.cone()) all.add(part(s, known));
    for (Multiple m : c.equations()) {
      if (m.factor().isZero() || m.zero().isZero()) continue;
      all.add(multiple(m, known));
    }
    return all;
  }

  private static Part multiple(Multiple m, Signed known) {
    Signed.Derived zero = EvidenceLemma.derive(known, m.zero(), Signed.Kind.ZERO);
    Rational scale = CoqText.scale(m.factor());
    return new Part(
        scale.times(zero.scale()).inverse(),
        zero.how(),
        m.factor().scale(scale),
        m.zero().scale(zero.scale()),
        true);
  }

  private static Part part(Summand s, Signed known) {
    String how = "";
    Polynomial derived = Polynomial.ONE;
    Rational coefficient = s.weight();
    if (s.root().isConstant()) {
      coefficient = coefficient.times(s.root().constantTerm()).times(s.root().constantTerm());
      if (coefficient.isZero()) how = "(Number 0)";
    } else {
      Optional<Signed.Derived> nonzero = known.derive(s.root(), Signed.Kind.NONZERO);
      Polynomial root =
          nonzero.isPresent() ? s.root().scale(nonzero.get().scale()) : CoqText.whole(s.root());
      Rational scale = nonzero.isPresent() ? nonzero.get().scale() : CoqText.scale(s.root());
      how =
          nonzero.isPresent()
              ? "(SquareOf " + nonzero.get().how() + ")"
              : "(Square <" + root + ">)";
      coefficient = coefficient.over(scale.times(scale));
      derived = root.times(root);
    }
    for (Polynomial f : s.factors()) {
      Signed.Derived factor =
          known
              .derive(f, Signed.Kind.POSITIVE)
              .orElseGet(() -> EvidenceLemma.derive(known, f, Signed.Kind.NONNEGATIVE));
      how = how.isEmpty() ? factor.how() : "(Times " + how + " " + factor.how() + ")";
      derived = derived.times(f.scale(factor.scale()));
      coefficient = coefficient.over(factor.scale());
    }
    return new Part(
        coefficient, how.isEmpty() ? "(Number 1)" : how, Polynomial.ONE, derived, false);
  }

  private Polynomial reduced(Polynomial p) {
    Polynomial left = p;
    for (Multiple m : multiples(p)) left = left.minus(m.factor().times(m.zero()));
    return left;
  }

  /**
   * Multiples of what roots satisfy by which a polynomial differs from the same without powers of
   * roots.
   */
  private List<Multiple> multiples(Polynomial p) {
    List<Multiple> multiples = new ArrayList<>();
    Polynomial left = p;
    while (true) {
      Optional<String> root = left.repeated().stream().filter(squares::containsKey).findFirst();
      if (root.isEmpty()) return multiples;
      Polynomial symbol = Polynomial.parameter(root.get());
      Multiple m =
          new Multiple(
              quotient(left, root.get()), symbol.times(symbol).minus(squares.get(root.get())));
      multiples.add(m);
      left = left.minus(m.factor().times(m.zero()));
    }
  }

  /** The terms with the root's square in them, divided by that. */
  private static Polynomial quotient(Polynomial p, String root) {
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getKey().getOrDefault(root, 0) < 2) continue;
      Polynomial product = Polynomial.of(term.getValue());
      for (Map.Entry<String, Integer> e : term.getKey().entrySet()) {
        for (int k = e.getKey().equals(root) ? 2 : 0; k < e.getValue(); k++)
          product = product.times(Polynomial.parameter(e.getKey()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }
}
