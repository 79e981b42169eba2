package counterplay.claim.evidence;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How much work the check of a certificate is, told from its sizes before any of it is done: the
 * products of coefficients, each counted once for every 64 bits that it may come to have. Sums and
 * products that leave the range of a long count as {@link Long#MAX_VALUE}.
 */
public final class Effort {

  /** The most steps that are taken unless somebody asks for more: about a second. */
  public static final long MOST = 5_000_000;

  /** The most steps of a combination of what is known, of which a proof may have many. */
  public static final long MOST_OF_A_COMBINATION = 2_000_000;

  private Effort() {}

  /** The steps that a check of the certificate takes at most, roughly. */
  public static long of(Certificate certificate) {
    if (certificate instanceof Certificate.Identity c)
      return (long) c.left().size() + c.right().size();
    if (certificate instanceof Certificate.Corners c)
      return times(power(2, c.polynomial().parameters().size()), value(c.polynomial()));
    if (certificate instanceof Certificate.Subdivision c)
      return times(c.cells().leaves(), spread(c.polynomial(), c.box()));
    if (certificate instanceof Certificate.Simplices c) return raised(c);
    if (certificate instanceof Certificate.SumOfSquares c) {
      long steps = c.polynomial().size();
      for (Certificate.SumOfSquares.Square s : c.squares())
        steps =
            plus(
                steps,
                times(
                    times(times(s.root().size(), s.root().size()), 1L + s.factors().size()),
                    words(s.root().terms().values(), 2)));
      return steps;
    }
    if (certificate instanceof Certificate.SquaresWithin c) {
      long steps = times(2, squared(c.polynomial(), c.groups()));
      for (Certificate.SquaresWithin.Square s : c.squares()) {
        long product = times(2, squared(s.root(), c.groups()));
        for (Polynomial f : s.factors())
          product = times(product, plus(1, substituted(f, c.groups())));
        steps = plus(steps, product);
      }
      return steps;
    }
    if (certificate instanceof Certificate.SquareTimes c)
      return plus(
          of(c.rest()),
          times(
              times(squared(c.root(), List.of()), plus(1, c.polynomial().size())),
              words(c.root().terms().values(), 2)));
    if (certificate instanceof Certificate.Farkas c)
      return times(c.rows().size(), c.rows().isEmpty() ? 0 : c.rows().get(0).size());
    if (certificate instanceof Certificate.Enclosures c)
      return plus(
          enclosure(c.less().expression(), c.less().digits()),
          enclosure(c.more().expression(), c.more().digits()));
    long steps = 1;
    if (certificate instanceof Certificate.All c)
      for (Certificate part : c.parts()) steps = plus(steps, of(part));
    return steps;
  }

  /** The steps by which a combination is multiplied out, before anything is reduced. */
  public static long of(Fact goal, Combination c) {
    long left = goal.polynomial().size();
    for (Polynomial m : c.multipliers()) left = times(left, m.size());
    long steps = left;
    for (Summand s : c.cone()) {
      long product = times(s.root().size(), s.root().size());
      for (Polynomial f : s.factors()) product = times(product, f.size());
      steps = plus(steps, product);
    }
    for (Multiple m : c.equations()) steps = plus(steps, times(m.factor().size(), m.zero().size()));
    for (Fair f : c.fair()) steps = plus(steps, times(2, f.factor().size()));
    return steps;
  }

  private static long squared(Polynomial p, List<List<String>> groups) {
    long size = substituted(p, groups);
    return times(times(size, size), words(p.terms().values(), 2));
  }

  /**
   * How many terms a polynomial has at most after the last parameter x of each group gave way to
   * one less the sum of the others: x^d of a group of g becomes (d + g - 1)! / d! / (g - 1)!.
   */
  private static long substituted(Polynomial p, List<List<String>> groups) {
    long size = 0;
    for (Map<String, Integer> powers : p.terms().keySet()) {
      long terms = 1;
      for (List<String> group : groups) {
        if (group.isEmpty()) continue;
        long degree = powers.getOrDefault(group.get(group.size() - 1), 0);
        for (int k = 1; k < group.size() && terms < Long.MAX_VALUE; k++)
          terms = times(terms, plus(degree, k)) / k;
      }
      size = plus(size, terms);
    }
    return size;
  }

  /** The value at a point: each factor of each term. */
  private static long value(Polynomial p) {
    long steps = 0;
    for (Map<String, Integer> powers : p.terms().keySet())
      steps = plus(steps, plus(1, degree(powers.values())));
    return times(steps, words(p.terms().values(), Math.max(1, p.degree())));
  }

  /** A polynomial on one cell: each parameter in turn becomes two, with all powers of both. */
  private static long spread(Polynomial p, Map<String, List<Rational>> box) {
    long full = 1;
    long powers = 0;
    long words = words(p.terms().values(), 1);
    for (String name : p.parameters()) {
      long degree = p.degreeIn(name);
      full = times(full, degree + 1);
      powers = plus(powers, times(degree + 1, times(degree + 1, degree + 1)));
      words = plus(words, times(degree, words(box.getOrDefault(name, List.of()), 1)) / 16);
    }
    return times(plus(powers, times(full, p.size())), words);
  }

  private static long raised(Certificate.Simplices c) {
    long full = 1;
    for (int g = 0; g < Math.min(c.groups().size(), c.elevations().size()); g++) {
      List<String> group = c.groups().get(g);
      long degree = Math.max(0, c.elevations().get(g));
      long own = 0;
      for (Map<String, Integer> powers : c.polynomial().terms().keySet())
        own = Math.max(own, degree(group.stream().map(x -> powers.getOrDefault(x, 0)).toList()));
      degree = plus(degree, own);
      long monomials = 1;
      for (int k = 1; k < group.size() && monomials < Long.MAX_VALUE; k++)
        monomials = times(monomials, plus(degree, k)) / k;
      full = times(full, times(monomials, Math.max(1, group.size())));
    }
    return times(
        times(full, Math.max(1, c.polynomial().size())), words(c.polynomial().terms().values(), 1));
  }

  /** A series of as many terms as bits for each operation, with numbers of as many bits. */
  private static long enclosure(String expression, int digits) {
    long bits = 64 + 4L * Math.max(0, digits);
    return times(times(bits, 1 + bits / 64), Math.max(1, expression.length() / 4));
  }

  private static long degree(Collection<Integer> powers) {
    long sum = 0;
    for (int k : powers) sum = plus(sum, Math.max(0, k));
    return sum;
  }

  /** How many words of 64 bits products of so many of the numbers have. */
  private static long words(Collection<Rational> numbers, long factors) {
    long bits = 0;
    for (Rational r : numbers)
      bits = Math.max(bits, (long) r.numerator().bitLength() + r.denominator().bitLength());
    return 1 + times(bits, factors) / 128;
  }

  private static long power(long base, int exponent) {
    long product = 1;
    for (int k = 0; k < exponent; k++) product = times(product, base);
    return product;
  }

  private static long plus(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return high != 0 || low < 0 ? Long.MAX_VALUE : low;
  }
}
