package counterplay.audit.properties;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A finite set of cases in which a property is asked completely, the smallest first.
 *
 * @param id its name, {@code 2-agents-1-round}
 * @param words what it consists of
 * @param cases the cases, in the order agents, rounds, types, denominators
 * @param isDeep whether it is so large that it is asked only on request
 */
public record Environment<C extends Record>(
    String id, String words, Supplier<Stream<C>> cases, boolean isDeep) {

  /** One that is always asked. */
  public static <C extends Record> Environment<C> of(
      String id, String words, Supplier<Stream<C>> cases) {
    return new Environment<>(id, words, cases, false);
  }

  /** The same, asked only on request. */
  public Environment<C> deep() {
    return new Environment<>(id, words, cases, true);
  }
}
