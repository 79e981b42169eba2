package counterplay.search;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks for combinations of what is known that are a goal: term by term, then by a linear program
 * over products of what is known not to be negative, multiples of what is zero and products with
 * fair differences, then as a sum of squares. Only the kernel says whether a combination
 * establishes anything.
 */
public final class CombinationSearch
    implements BiFunction<Obligation, Sought, Optional<Combination>> {

  private static final int MOST_COLUMNS = 1_500;
  private static final int MOST_COFACTORS = 400;
  private static final int MOST_AT_CORNERS = 8;

  /** The largest linear program that is tried: coefficients times weights. */
  private static final long MOST_CELLS = 4_000_000;

  /** A candidate for a summand. */
  private record Candidate(
      Polynomial value, Polynomial root, List<Polynomial> factors, boolean positive) {}

  @Override
  public Optional<Combination> apply(Obligation o, Sought sought) {
    Polynomial goal = o.goal().polynomial();
    if (o.goal().sign() == Sign.ZERO) {
      if (goal.isZero())
        return Optional.of(combination(List.of(), List.of(), List.of(), List.of()));
      Optional<Combination> conditioned = conditioned(o);
      if (conditioned.isPresent()) return conditioned;
      return solved(o, sought, List.of(), List.of());
    }
    if (!o.fair().isEmpty()) {
      Optional<Combination> conditioned = inequality(o, sought);
      if (conditioned.isPresent()) return conditioned;
    }
    Optional<Combination> quick = o.isImpossible() ? Optional.empty() : termByTerm(o);
    if (quick.isPresent()) return quick;
    Optional<Combination> corners = o.isImpossible() ? Optional.empty() : corners(o);
    if (corners.isPresent()) return corners;
    Optional<Refused> tooLarge = Optional.empty();
    try {
      Optional<Combination> found = products(o, sought);
      if (found.isPresent()) return found;
    } catch (Refused e) {
      tooLarge = Optional.of(e);
    }
    Optional<Combination> squares =
        o.goal().sign() == Sign.NONNEGATIVE ? squares(goal) : Optional.empty();
    if (squares.isEmpty() && tooLarge.isPresent()) throw tooLarge.get();
    return squares;
  }

  /** By products of what is known not to be negative, of more and more factors. */
  private static Optional<Combination> products(Obligation o, Sought sought) {
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

  private static Combination combination(
      List<Polynomial> multipliers, List<Summand> cone, List<Multiple> equations, List<Fair> fair) {
    return new Combination(multipliers, cone, equations, fair);
  }

  /** An equation between expectations by conditioning alone. */
  private static Optional<Combination> conditioned(Obligation o) {
    Map<Increment, Polynomial> factors = new LinkedHashMap<>();
    return conditioned(o, factors).isZero()
        ? Optional.of(combination(List.of(), List.of(), List.of(), fair(factors)))
        : Optional.empty();
  }

  /** An inequality between expectations: what is left after conditioning, outcome by outcome. */
  private Optional<Combination> inequality(Obligation o, Sought sought) {
    Map<Increment, Polynomial> factors = new LinkedHashMap<>();
    Fact left = new Fact(conditioned(o, factors), o.goal().sign());
    if (factors.isEmpty()) return Optional.empty();
    return apply(
            new Obligation(
                o.sentence(),
                o.shape(),
                o.path(),
                o.facts(),
                o.universals(),
                left,
                List.of(),
                o.glossary()),
            sought)
        .filter(c -> c.multipliers().isEmpty())
        .map(c -> combination(List.of(), c.cone(), c.equations(), fair(factors)));
  }

  private static List<Fair> fair(Map<Increment, Polynomial> factors) {
    return factors.entrySet().stream().map(e -> new Fair(e.getKey(), e.getValue())).toList();
  }

  /**
   * The latest values give way to the earlier ones, term by term, wherever the rest of the term is
   * known before.
   */
  private static Polynomial conditioned(Obligation o, Map<Increment, Polynomial> factors) {
    Polynomial left = o.goal().polynomial();
    Set<String> random = random(o);
    List<Increment> latestFirst = new ArrayList<>(o.fair());
    Collections.reverse(latestFirst);
    for (boolean changed = true; changed && !left.isZero(); ) {
      changed = false;
      for (Increment i : latestFirst) {
        Polynomial factor = factor(left, i, random);
        if (factor.isZero()) continue;
        changed = true;
        factors.merge(i, factor, Polynomial::plus);
        left =
            left.minus(
                factor.times(
                    Polynomial.parameter(i.later()).minus(Polynomial.parameter(i.earlier()))));
      }
    }
    return left;
  }

  /** The sum of what stands beside the later value in the terms where it is known before. */
  private static Polynomial factor(Polynomial p, Increment i, Set<String> random) {
    Polynomial factor = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getKey().getOrDefault(i.later(), 0) != 1) continue;
      Polynomial rest = Polynomial.of(term.getValue());
      boolean known = true;
      for (Map.Entry<String, Integer> power : term.getKey().entrySet()) {
        if (power.getKey().equals(i.later())) continue;
        known &= !random.contains(power.getKey()) || i.given().contains(power.getKey());
        for (int k = 0; k < power.getValue(); k++)
          rest = rest.times(Polynomial.parameter(power.getKey()));
      }
      if (known) factor = factor.plus(rest);
    }
    return factor;
  }

  private static Set<String> random(Obligation o) {
    Set<String> random = new TreeSet<>();
    for (Increment i : o.fair()) {
      random.add(i.later());
      random.add(i.earlier());
      random.addAll(i.given());
    }
    return random;
  }

  private static Optional<Combination> squares(Polynomial goal) {
    if (goal.degree() > 4 || goal.parameters().size() > 6) return Optional.empty();
    Optional<List<Certificate.SumOfSquares.Square>> found = SumOfSquaresSearch.of(goal);
    return found.map(
        squares ->
            combination(
                List.of(),
                squares.stream()
                    .filter(s -> !s.weight().isZero())
                    .map(s -> new Summand(s.weight(), s.root(), List.of()))
                    .toList(),
                List.of(),
                List.of()));
  }

  /** Every term is a weight times a square times symbols that are not negative. */
  private static Optional<Combination> termByTerm(Obligation o) {
    Map<String, Boolean> known = new LinkedHashMap<>();
    for (Fact f : o.facts()) {
      if (f.polynomial().degree() != 1
          || f.polynomial().size() != 1
          || f.polynomial().parameters().size() != 1) continue;
      if (f.sign() == Sign.NONNEGATIVE || f.sign() == Sign.POSITIVE)
        known.put(f.polynomial().parameters().iterator().next(), f.sign() == Sign.POSITIVE);
    }
    List<Summand> summands = new ArrayList<>();
    boolean strict = false;
    for (Map.Entry<Map<String, Integer>, Rational> term :
        o.goal().polynomial().terms().entrySet()) {
      if (term.getValue().signum() < 0) return Optional.empty();
      Polynomial root = Polynomial.ONE;
      List<Polynomial> factors = new ArrayList<>();
      boolean positive = true;
      for (Map.Entry<String, Integer> power : term.getKey().entrySet()) {
        Polynomial x = Polynomial.parameter(power.getKey());
        for (int k = 0; k < power.getValue() / 2; k++) root = root.times(x);
        positive &= known.getOrDefault(power.getKey(), false);
        if (power.getValue() % 2 == 0) continue;
        if (!known.containsKey(power.getKey())) return Optional.empty();
        factors.add(x);
      }
      strict |= positive;
      summands.add(new Summand(term.getValue(), root, factors));
    }
    if (o.goal().sign() == Sign.POSITIVE && !strict) return Optional.empty();
    return Optional.of(combination(List.of(), summands, List.of(), List.of()));
  }

  /** Where a symbol ranges: x - lo and hi - x are not negative. */
  private record Range(Rational lo, Rational hi, Fact above, Fact below) {}

  /**
   * A goal that is affine in each of its symbols, each of an interval, is the mean of its values at
   * the corners:
   *
   * <pre>
   *   g  =  sum over corners c of g(c) times the product over symbols x of (x - lo)/(hi - lo) or (hi - x)/(hi - lo)
   * </pre>
   */
  private static Optional<Combination> corners(Obligation o) {
    Polynomial goal = o.goal().polynomial();
    List<String> symbols = List.copyOf(new TreeSet<>(goal.parameters()));
    if (symbols.isEmpty() || symbols.size() > MOST_AT_CORNERS) return Optional.empty();
    List<Range> ranges = new ArrayList<>();
    for (String x : symbols) {
      Optional<Range> range = goal.degreeIn(x) == 1 ? range(o, x) : Optional.empty();
      if (range.isEmpty()) return Optional.empty();
      ranges.add(range.get());
    }
    List<Rational> values = new ArrayList<>();
    for (int c = 0; c < 1 << symbols.size(); c++) {
      int corner = c;
      values.add(
          goal.at(
              Rational.ONE,
              x ->
                  (corner >> symbols.indexOf(x) & 1) == 0
                      ? ranges.get(symbols.indexOf(x)).lo()
                      : ranges.get(symbols.indexOf(x)).hi()));
    }
    Rational least = Collections.min(values);
    if (least.signum() < 0) return Optional.empty();
    Rational volume = Rational.ONE;
    for (Range r : ranges) volume = volume.times(r.hi().minus(r.lo()));
    List<Summand> summands = new ArrayList<>();
    if (!least.isZero()) summands.add(new Summand(least, Polynomial.ONE, List.of()));
    boolean strict = !least.isZero();
    for (int c = 0; c < values.size(); c++) {
      if (values.get(c).equals(least)) continue;
      List<Polynomial> factors = new ArrayList<>();
      boolean positive = true;
      for (int k = 0; k < ranges.size(); k++) {
        Fact side = (c >> k & 1) == 0 ? ranges.get(k).below() : ranges.get(k).above();
        factors.add(side.polynomial());
        positive &= side.sign() == Sign.POSITIVE;
      }
      strict |= positive;
      summands.add(new Summand(values.get(c).minus(least).over(volume), Polynomial.ONE, factors));
    }
    return o.goal().sign() == Sign.POSITIVE && !strict
        ? Optional.empty()
        : Optional.of(combination(List.of(), summands, List.of(), List.of()));
  }

  private static Optional<Range> range(Obligation o, String x) {
    Optional<Fact> above = Optional.empty();
    Optional<Fact> below = Optional.empty();
    for (Fact f : o.facts()) {
      if (f.sign() != Sign.NONNEGATIVE && f.sign() != Sign.POSITIVE
          || f.polynomial().degree() != 1
          || !f.polynomial().parameters().equals(Set.of(x))) continue;
      Rational slope =
          f.polynomial().minus(Polynomial.of(f.polynomial().constantTerm())).leadingCoefficient();
      Fact unit = new Fact(f.polynomial().scale(slope.abs().inverse()), f.sign());
      if (slope.signum() > 0) above = tighter(above, unit);
      else below = tighter(below, unit);
    }
    if (above.isEmpty() || below.isEmpty()) return Optional.empty();
    return Optional.of(
        new Range(
            above.get().polynomial().constantTerm().negated(),
            below.get().polynomial().constantTerm(),
            above.get(),
            below.get()));
  }

  private static Optional<Fact> tighter(Optional<Fact> known, Fact other) {
    return known.isPresent()
            && known.get().polynomial().constantTerm().compareTo(other.polynomial().constantTerm())
                <= 0
        ? known
        : Optional.of(other);
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
    List<Candidate> single = new ArrayList<>();
    for (Fact f : o.facts()) {
      if (f.sign() == Sign.NONNEGATIVE || f.sign() == Sign.POSITIVE) {
        single.add(
            new Candidate(
                f.polynomial(),
                Polynomial.ONE,
                List.of(f.polynomial()),
                f.sign() == Sign.POSITIVE));
      }
    }
    for (Polynomial p : sought.products())
      single.add(new Candidate(p, Polynomial.ONE, List.of(p), false));
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

  /** goal * multipliers = cone + equations + fair, by a linear program over the coefficients. */
  private static Optional<Combination> solved(
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
        weights(left, columns, cone, o.goal().sign() == Sign.POSITIVE);
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
    return Optional.of(combination(multipliers, summands, used, steps));
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
    Set<String> random = random(o);
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

  /**
   * Numbers, not negative for the cone, with which the columns sum to the left side; if strict, one
   * of a positive column is positive.
   */
  private static Optional<List<Rational>> weights(
      Polynomial left, List<Polynomial> columns, List<Candidate> cone, boolean strict) {
    int free = columns.size() - cone.size();
    int variables = cone.size() + 2 * free + 1;
    if (columns.isEmpty())
      return left.isZero() && !strict ? Optional.of(List.of()) : Optional.empty();
    Map<Map<String, Integer>, List<Rational>> rows = new LinkedHashMap<>();
    for (Map<String, Integer> m : left.terms().keySet())
      rows.put(m, new ArrayList<>(Collections.nCopies(variables, Rational.ZERO)));
    for (int k = 0; k < columns.size(); k++) {
      int column = k;
      columns
          .get(k)
          .terms()
          .forEach(
              (m, c) -> {
                List<Rational> row =
                    rows.computeIfAbsent(
                        m, x -> new ArrayList<>(Collections.nCopies(variables, Rational.ZERO)));
                if (column < cone.size()) {
                  row.set(column, c);
                } else {
                  row.set(2 * column - cone.size(), c);
                  row.set(2 * column - cone.size() + 1, c.negated());
                }
              });
    }
    Map<Map<String, Integer>, Rational> wanted = left.terms();
    List<Constraint> constraints = new ArrayList<>();
    rows.forEach(
        (m, row) -> constraints.add(Constraint.equal(row, wanted.getOrDefault(m, Rational.ZERO))));
    List<Rational> objective = new ArrayList<>(Collections.nCopies(variables, Rational.ZERO));
    if (strict) { // the last variable is at most 1 and at most the weight of what is positive
      List<Rational> positive = new ArrayList<>(objective);
      for (int k = 0; k < cone.size(); k++)
        if (cone.get(k).positive()) positive.set(k, Rational.of(-1));
      positive.set(variables - 1, Rational.ONE);
      constraints.add(Constraint.atMost(positive, Rational.ZERO));
      objective.set(variables - 1, Rational.ONE);
      constraints.add(Constraint.atMost(objective, Rational.ONE));
    }
    if (!(LinearProgram.maximize(objective, constraints) instanceof LinearProgram.Optimal optimal))
      return Optional.empty();
    if (strict && optimal.value().signum() <= 0) return Optional.empty();
    List<Rational> weights = new ArrayList<>(optimal.primal().subList(0, cone.size()));
    for (int k = 0; k < free; k++)
      weights.add(
          optimal
              .primal()
              .get(cone.size() + 2 * k)
              .minus(optimal.primal().get(cone.size() + 2 * k + 1)));
    return Optional.of(weights);
  }
}
