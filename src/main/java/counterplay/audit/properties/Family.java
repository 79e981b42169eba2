package counterplay.audit.properties;

import counterplay.mechanism.Mechanism;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of mechanism and what can be asked of it.
 *
 * @param id its name, {@code team}
 * @param words who belongs to it
 * @param view the mechanism as one of this family, if it belongs to it
 * @param properties the sentences, what matters most first
 */
public record Family<M extends Mechanism>(
    String id,
    String words,
    Function<Mechanism, Optional<M>> view,
    List<Property<M, ?>> properties) {

  /** Keeps an unmodifiable copy. */
  public Family {
    properties = List.copyOf(properties);
  }

  /** All mechanisms of a type. */
  public static <M extends Mechanism> Family<M> of(
      String id, String words, Class<M> type, List<Property<M, ?>> properties) {
    return new Family<>(
        id,
        words,
        m -> type.isInstance(m) ? Optional.of(type.cast(m)) : Optional.empty(),
        properties);
  }

  /** The questions that apply to a mechanism; none if it does not belong to the family. */
  public List<Question<M, ?>> asked(Mechanism mechanism) {
    return view.apply(mechanism).stream()
        .flatMap(
            m ->
                properties.stream()
                    .filter(p -> p.applies().test(m))
                    .<Question<M, ?>>map(p -> question(m, p)))
        .toList();
  }

  private <C extends Record> Question<M, C> question(M mechanism, Property<M, C> property) {
    return new Question<>(id, mechanism, property);
  }
}
