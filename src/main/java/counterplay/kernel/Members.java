package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Simple cases of a domain, to show that it has some: the middle, a few that lie aside in each
 * number, and one where numbers that may be zero are.
 */
final class Members {

  private static final int TRIED = 24;

  private Members() {}

  /**
   * Values that lie in the frame; whether they satisfy the domain's conditions is another question.
   */
  static Stream<Assignment> of(Domain domain, Shape shape) {
    Frame frame = domain.frame().apply(shape);
    return IntStream.rangeClosed(0, TRIED).mapToObj(k -> member(frame, shape, k));
  }

  private static Assignment member(Frame frame, Shape shape, int turn) {
    Assignment at = new Assignment(shape, Map.of(), Map.of(), Map.of(), Map.of());
    int place = 0;
    for (Map.Entry<String, Kind> e : frame.kinds().entrySet()) {
      at = with(at, e.getKey(), e.getValue(), turn, place);
      place += 3;
    }
    return at;
  }

  private static Assignment with(Assignment at, String name, Kind kind, int turn, int place) {
    if (kind instanceof Rule) return at.rule(name, new ScoringRule.Quadratic());
    if (kind instanceof Convex || kind instanceof Frame.AnyFunction)
      return at.function(
          name,
          turn % 2 == 0
              ? ConvexFunction.Piecewise.chiSquare()
              : new ConvexFunction.NegativeLogarithm());
    if (kind instanceof Process process) return at.law(name, constant(process));
    if (kind instanceof Simplex s) return at.numbers(name, simplex(s.count(), turn, place));
    if (kind instanceof Box b)
      return at.numbers(
          name,
          numbers(b.count(), turn, place, k -> b.lo().plus(b.hi().minus(b.lo()).times(share(k)))));
    Numbers n = (Numbers) kind;
    boolean zero = turn == TRIED && n.sign() != Frame.Sign.POSITIVE;
    boolean either = n.sign() == Frame.Sign.ANY;
    return at.numbers(
        name,
        numbers(
            n.count(),
            turn,
            place,
            k ->
                zero
                    ? Rational.ZERO
                    : either && k % 3 == 2 ? Rational.of(-1 - k % 5) : Rational.of(1 + k % 5)));
  }

  private interface Number {
    Rational of(int k);
  }

  private static Rational share(int k) {
    return Rational.of(1 + k % 6, 2 + k % 6 + (k % 2 == 0 ? 0 : 3));
  }

  private static List<Rational> numbers(int count, int turn, int place, Number number) {
    return IntStream.range(0, count)
        .mapToObj(k -> number.of(turn == 0 ? 0 : turn * (place + 2 * k + 1)))
        .toList();
  }

  private static List<Rational> simplex(int count, int turn, int place) {
    List<Rational> weights = numbers(count, turn, place, k -> Rational.of(1 + k % 7));
    Rational sum = Rational.sum(weights);
    return weights.stream().map(w -> w.over(sum)).toList();
  }

  /** Everything stands still at 1/2. */
  private static List<Assignment.Outcome> constant(Process process) {
    Map<String, Rational> values = new HashMap<>();
    new ArrayList<>(process.variables()).forEach(v -> values.put(v, Rational.HALF));
    return List.of(new Assignment.Outcome(Rational.ONE, values));
  }
}
