package counterplay.claim.sentence;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One case of a domain: a value for each of its variables.
 *
 * @param shape the whole numbers
 * @param numbers the numbers, by name
 * @param rules the scoring rules, by name
 * @param functions the convex functions, by name
 * @param laws the laws of the processes, by name
 */
public record Assignment(
    Shape shape,
    Map<String, List<Rational>> numbers,
    Map<String, ScoringRule> rules,
    Map<String, ConvexFunction> functions,
    Map<String, List<Outcome>> laws) {

  /** Nothing yet. */
  public static final Assignment NONE =
      new Assignment(Shape.NONE, Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * One outcome of a process.
   *
   * @param probability of this outcome
   * @param values of the random variables
   */
  public record Outcome(Rational probability, Map<String, Rational> values) {
    /** Copies the values. */
    public Outcome {
      values = Map.copyOf(values);
    }
  }

  /** Copies the maps. */
  public Assignment {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    rules = Map.copyOf(rules);
    functions = Map.copyOf(functions);
    laws = Map.copyOf(laws);
  }

  /** The same with a whole number. */
  public Assignment whole(String name, int value) {
    return new Assignment(shape.with(name, value), numbers, rules, functions, laws);
  }

  /** The same with a number. */
  public Assignment number(String name, Rational value) {
    return numbers(name, List.of(value));
  }

  /** The same with a list of numbers. */
  public Assignment numbers(String name, List<Rational> values) {
    return new Assignment(shape, with(numbers, name, List.copyOf(values)), rules, functions, laws);
  }

  /** The same with a scoring rule. */
  public Assignment rule(String name, ScoringRule rule) {
    return new Assignment(shape, numbers, with(rules, name, rule), functions, laws);
  }

  /** The same with a convex function. */
  public Assignment function(String name, ConvexFunction function) {
    return new Assignment(shape, numbers, rules, with(functions, name, function), laws);
  }

  /** The same with the law of a process. */
  public Assignment law(String name, List<Outcome> outcomes) {
    return new Assignment(
        shape, numbers, rules, functions, with(laws, name, List.copyOf(outcomes)));
  }

  private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
    Map<String, V> more = new TreeMap<>(map);
    more.put(name, value);
    return more;
  }
}
