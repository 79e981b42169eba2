package counterplay.claim.sentence;

import java.util.Map;
import java.util.TreeMap;

/**
 * The whole numbers of a case: sizes such as the number of agents, and which of finitely many
 * things are chosen.
 *
 * @param wholes each by its name
 */
public record Shape(Map<String, Integer> wholes) {

  /** No whole number yet. */
  public static final Shape NONE = new Shape(Map.of());

  /** Keeps a sorted, unmodifiable copy. */
  public Shape {
    wholes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(wholes));
  }

  /**
   * The whole number of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int of(String name) {
    Integer value = wholes.get(name);
    if (value == null)
      throw new IllegalArgumentException(
          "no whole number is called " + name + "; there are " + wholes.keySet());
    return value;
  }

  /** The same with one more. */
  public Shape with(String name, int value) {
    Map<String, Integer> more = new TreeMap<>(wholes);
    more.put(name, value);
    return new Shape(more);
  }

  /**
   * Those of these names alone.
   *
   * @throws IllegalArgumentException if there is none of one of the names
   */
  public Shape only(String... names) {
    Shape kept = NONE;
    for (String name : names) kept = kept.with(name, of(name));
    return kept;
  }

  /** {@code n = 3, s = 0}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    wholes.forEach(
        (name, value) ->
            text.append(text.length() == 0 ? "" : ", ").append(name).append(" = ").append(value));
    return text.toString();
  }
}
