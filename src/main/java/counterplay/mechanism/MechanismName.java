package counterplay.mechanism;

/**
 * What a mechanism is called, and what can be done with whatever has that name: the built-in one, a
 * changed one, or a rule handed over in its place.
 *
 * @param id the id of its definition
 * @param type the kind of mechanism
 * @param <M> the kind of mechanism
 */
public record MechanismName<M extends Mechanism>(String id, Class<M> type) {

  /** The same name where less is asked of the mechanism. */
  public <N extends Mechanism> MechanismName<N> as(Class<N> less) {
    return new MechanismName<>(id, less);
  }
}
