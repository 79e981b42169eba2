package counterplay.search;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sums of products of what is known not to be negative, multiples of what is zero and products with
 * fair differences, found by a linear program over the coefficients.
 */
final class ProductSums {

  private static final int MOST_COLUMNS = 1_500;
  private static final int MOST_COFACTORS = 400;

  /** The largest linear program that is tried: coefficients times weights. */
  private static final long MOST_CELLS = 4_000_000;

  /** A candidate for a summand. */
  private record Candidate(
      Polynomial value, Polynomial root, List<Polynomial> factors, boolean positive) {}

  private ProductSums() {}

  /** By products of what is known not to be negative, of more and more factors. */
  static Optional<Combination> of(Obligation o, Sought sought) {
    for (int degree = 1; degree <= Math.max(sought.degree(), 1); degree++) {
      List<Candidate> candidates = candidates(o, sought, degree);
      Optional<Combination> found = solved(o, sought, List.of(), candidates);
      if (found.isPresent()) return found;
      if (o.isImpossible()) continue;
      for (Polynomial multiplier : multipliers(o)) {
        found = solved(o, sought, List.of(multiplier), candidates);
        if (found.isPresent()) return found;
      }
    }
    return Optional.empty();
  }

  private static List<Polynomial> multipliers(Obligation o) {
    List<Polynomial> positive =
        o.facts().stream()
            .filter(f -> f.sign() == Sign.POSITIVE)
            .map(Fact::polynomial)
            .filter(p -> p.degree() >= 1)
            .toList();
    return positive.size() > 12 ? positive.subList(0, 12) : positive;
  }

  private static List<Candidate> candidates(Obligation o, Sought sought, int degree) {
    List<Candidate> all = products(factors(o, sought), degree);
    List<Candidate> squares = new ArrayList<>();
    for (Polynomial root : sought.squares()) {
      boolean nonzero =
          o.facts().stream()
              .anyMatch(
                  f ->
                      f.sign() == Sign.NONZERO
                          && (f.polynomial().equals(root)
                              || f.polynomial().equals(root.negated())));
      for (Candidate c : all) {
        if (squares.size() > MOST_COLUMNS) break;
        squares.add(
            new Candidate(
                c.value().times(root).times(root), root, c.factors(), nonzero && c.positive()));
      }
    }
    for (Fact f : o.facts()) {
      if (f.sign() == Sign.NONZERO)
        squares.add(
            new Candidate(f.polynomial().times(f.polynomial()), f.polynomial(), List.of(), true));
    }
    all.addAll(squares);
    return all;
  }

  /** The facts that are not negative, and what is asked for beside them. */
  private static List<Candidate> factors(Obligation o, Sought sought) {
    List<Candidate> single = new ArrayList<>();
    for (Fact f : o.facts()) {
      if (f.sign() == Sign.NONNEGATIVE || f.sign() == Sign.POSITIVE)
        single.add(factor(f.polynomial(), f.sign() == Sign.POSITIVE));
    }
    for (Polynomial p : sought.products()) single.add(factor(p, false));
    return single;
  }

  private static Candidate factor(Polynomial p, boolean positive) {
    return new Candidate(p, Polynomial.ONE, List.of(p), positive);
  }

  /** 1 and the products of at most so many factors. */
  private static List<Candidate> products(List<Candidate> single, int degree) {
    List<Candidate> all = new ArrayList<>();
    Candidate one = new Candidate(Polynomial.ONE, Polynomial.ONE, List.of(), true);
    all.add(one);
    List<Candidate> level = List.of(one);
    for (int d = 1; d <= degree; d++) {
      List<Candidate> next = new ArrayList<>();
      Set<Polynomial> seen = new HashSet<>();
      for (Candidate c : level) {
        for (Candidate s : single) {
          if (all.size() + next.size() > MOST_COLUMNS) break;
          Polynomial value = c.value().times(s.value());
          if (!seen.add(value)) continue;
          List<Polynomial> factors = new ArrayList<>(c.factors());
          factors.addAll(s.factors());
          next.add(new Candidate(value, Polynomial.ONE, factors, c.positive() && s.positive()));
        }
      }
      all.addAll(next);
      level = next;
    }
    return all;
  }

  /** goal * multipliers = cone + equations + fair, by a linear program over the coefficients. */
  static Optional<Combination> solved(
      Obligation o, Sought sought, List<Polynomial> multipliers, List<Candidate> cone) {
    Polynomial left = o.goal().polynomial();
    for (Polynomial m : multipliers) left = left.times(m);
    int degree =
        Math.max(left.degree(), cone.stream().mapToInt(c -> c.value().degree()).max().orElse(0));
    Set<String> symbols = new TreeSet<>(left.parameters());
    o.facts().forEach(f -> symbols.addAll(f.polynomial().parameters()));
    List<Multiple> equations = multiples(o, degree, symbols);
    List<Fair> fair = fair(o, left, symbols);
    List<Supplier<Polynomial>> products = new ArrayList<>();
    cone.forEach(c -> products.add(c::value));
    equations.forEach(m -> products.add(() -> m.factor().times(m.zero())));
    fair.forEach(
        f ->
            products.add(
                () ->
                    f.factor()
                        .times(
                            Polynomial.parameter(f.increment().later())
                                .minus(Polynomial.parameter(f.increment().earlier())))));
    List<Polynomial> columns = columns(left, products, o);
    Optional<List<Rational>> weights =
        ColumnWeights.of(
            left,
            columns,
            cone.stream().map(Candidate::positive).toList(),
            o.goal().sign() == Sign.POSITIVE);
    if (weights.isEmpty()) return Optional.empty();
    List<Rational> w = weights.get();
    List<Summand> summands = new ArrayList<>();
    for (int k = 0; k < cone.size(); k++)
      if (!w.get(k).isZero())
        summands.add(new Summand(w.get(k), cone.get(k).root(), cone.get(k).factors()));
    List<Multiple> used = new ArrayList<>();
    for (int k = 0; k < equations.size(); k++) {
      Rational weight = w.get(cone.size() + k);
      if (!weight.isZero())
        used.add(new Multiple(equations.get(k).factor().scale(weight), equations.get(k).zero()));
    }
    List<Fair> steps = new ArrayList<>();
    for (int k = 0; k < fair.size(); k++) {
      Rational weight = w.get(cone.size() + equations.size() + k);
      if (!weight.isZero())
        steps.add(new Fair(fair.get(k).increment(), fair.get(k).factor().scale(weight)));
    }
    return Optional.of(new Combination(multipliers, summands, used, steps));
  }

  /**
   * What may be added up.
   *
   * @throws Refused as soon as there are too many of them for the coefficients met so far
   */
  private static List<Polynomial> columns(
      Polynomial left, List<Supplier<Polynomial>> products, Obligation o) {
    Set<Map<String, Integer>> monomials = new HashSet<>(left.terms().keySet());
    List<Polynomial> columns = new ArrayList<>();
    for (Supplier<Polynomial> product : products) {
      Polynomial column = product.get();
      columns.add(column);
      monomials.addAll(column.terms().keySet());
      if ((long) monomials.size() * products.size() > MOST_CELLS)
        throw new Refused(
            "too large to look for: "
                + products.size()
                + " weights and more than "
                + MOST_CELLS / products.size()
                + " coefficients"
                + (o.shape().wholes().isEmpty() ? "" : " where " + o.shape()));
    }
    return columns;
  }

  private static List<Multiple> multiples(Obligation o, int degree, Set<String> symbols) {
    List<Multiple> all = new ArrayList<>();
    for (Fact f : o.facts()) {
      if (f.sign() != Sign.ZERO || f.polynomial().isConstant()) continue;
      for (Polynomial m : monomials(symbols, degree - f.polynomial().degree(), MOST_COFACTORS))
        all.add(new Multiple(m, f.polynomial()));
    }
    return all;
  }

  private static List<Fair> fair(Obligation o, Polynomial left, Set<String> symbols) {
    List<Fair> all = new ArrayList<>();
    Set<String> random = Conditioning.random(o);
    Set<Polynomial> parts = new LinkedHashSet<>();
    for (Map<String, Integer> term : left.terms().keySet()) divisors(term).forEach(parts::add);
    for (Increment i : o.fair()) {
      for (Polynomial m : parts) {
        if (m.parameters().stream().allMatch(x -> !random.contains(x) || i.given().contains(x)))
          all.add(new Fair(i, m));
      }
    }
    return all;
  }

  /** The monomials that divide the given one. */
  private static Stream<Polynomial> divisors(Map<String, Integer> term) {
    List<Polynomial> all = new ArrayList<>(List.of(Polynomial.ONE));
    for (Map.Entry<String, Integer> power : term.entrySet()) {
      List<Polynomial> more = new ArrayList<>();
      for (Polynomial p : all) {
        Polynomial product = p;
        for (int k = 0; k <= power.getValue(); k++) {
          more.add(product);
          product = product.times(Polynomial.parameter(power.getKey()));
        }
      }
      all = more;
    }
    return all.stream();
  }

  private static Collection<Polynomial> monomials(Set<String> symbols, int degree, int most) {
    Set<Polynomial> all = new LinkedHashSet<>();
    if (degree < 0) return all;
    all.add(Polynomial.ONE);
    List<Polynomial> level = List.of(Polynomial.ONE);
    for (int d = 0; d < degree && all.size() < most; d++) {
      Set<Polynomial> next = new LinkedHashSet<>();
      for (Polynomial p : level)
        for (String x : symbols) next.add(p.times(Polynomial.parameter(x)));
      all.addAll(next);
      level = List.copyOf(next);
    }
    return all;
  }
}
