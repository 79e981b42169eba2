package counterplay.search;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Looks for combinations of what is known that are a goal: term by term, then by a linear program
 * over products of what is known not to be negative, multiples of what is zero and products with
 * fair differences, then as a sum of squares. Only the kernel says whether a combination
 * establishes anything.
 */
public final class CombinationSearch
    implements BiFunction<Obligation, Sought, Optional<Combination>> {

  @Override
  public Optional<Combination> apply(Obligation o, Sought sought) {
    Polynomial goal = o.goal().polynomial();
    if (o.goal().sign() == Sign.ZERO) {
      if (goal.isZero())
        return Optional.of(new Combination(List.of(), List.of(), List.of(), List.of()));
      Optional<Combination> conditioned = conditioned(o);
      if (conditioned.isPresent()) return conditioned;
      return ProductSums.solved(o, sought, List.of(), List.of());
    }
    if (!o.fair().isEmpty()) {
      Optional<Combination> conditioned = inequality(o, sought);
      if (conditioned.isPresent()) return conditioned;
    }
    Optional<Combination> quick = o.isImpossible() ? Optional.empty() : termByTerm(o);
    if (quick.isPresent()) return quick;
    Optional<Combination> corners = o.isImpossible() ? Optional.empty() : CornerMeans.of(o);
    if (corners.isPresent()) return corners;
    Optional<Refused> tooLarge = Optional.empty();
    try {
      Optional<Combination> found = ProductSums.of(o, sought);
      if (found.isPresent()) return found;
    } catch (Refused e) {
      tooLarge = Optional.of(e);
    }
    Optional<Combination> squares =
        o.goal().sign() == Sign.NONNEGATIVE ? squares(goal) : Optional.empty();
    if (squares.isEmpty() && tooLarge.isPresent()) throw tooLarge.get();
    return squares;
  }

  /** An equation between expectations by conditioning alone. */
  private static Optional<Combination> conditioned(Obligation o) {
    Map<Increment, Polynomial> factors = new LinkedHashMap<>();
    return Conditioning.of(o, factors).isZero()
        ? Optional.of(new Combination(List.of(), List.of(), List.of(), fair(factors)))
        : Optional.empty();
  }

  /** An inequality between expectations: what is left after conditioning, outcome by outcome. */
  private Optional<Combination> inequality(Obligation o, Sought sought) {
    Map<Increment, Polynomial> factors = new LinkedHashMap<>();
    Fact left = new Fact(Conditioning.of(o, factors), o.goal().sign());
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
        .map(c -> new Combination(List.of(), c.cone(), c.equations(), fair(factors)));
  }

  private static List<Fair> fair(Map<Increment, Polynomial> factors) {
    return factors.entrySet().stream().map(e -> new Fair(e.getKey(), e.getValue())).toList();
  }

  private static Optional<Combination> squares(Polynomial goal) {
    if (goal.degree() > 4 || goal.parameters().size() > 6) return Optional.empty();
    Optional<List<Certificate.SumOfSquares.Square>> found = SumOfSquaresSearch.of(goal);
    return found.map(
        squares ->
            new Combination(
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
    return Optional.of(new Combination(List.of(), summands, List.of(), List.of()));
  }
}
