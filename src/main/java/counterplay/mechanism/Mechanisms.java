package counterplay.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The mechanisms at hand, by id.
 *
 * @param all every mechanism once, in the order of their ids
 */
public record Mechanisms(List<Mechanism> all) {

  /**
   * @throws IllegalArgumentException if two mechanisms share an id
   */
  public Mechanisms {
    all = all.stream().sorted(Comparator.comparing(Mechanism::id)).toList();
    for (int k = 1; k < all.size(); k++) {
      if (all.get(k).id().equals(all.get(k - 1).id())) {
        throw new IllegalArgumentException("two mechanisms are called " + all.get(k).id());
      }
    }
  }

  /**
   * The mechanism of that id.
   *
   * @param id the id of its definition
   * @param type the kind of mechanism that the caller can use
   * @throws MissingMechanism if there is none of that id and type
   */
  public <M extends Mechanism> M get(String id, Class<M> type) {
    return called(id)
        .filter(type::isInstance)
        .map(type::cast)
        .orElseThrow(() -> new MissingMechanism(id, type));
  }

  /** The mechanism of that id, if there is one. */
  public Optional<Mechanism> called(String id) {
    return all.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /**
   * The mechanism of that name.
   *
   * @throws MissingMechanism if there is none of that id and type
   */
  public <M extends Mechanism> M get(MechanismName<M> name) {
    return get(name.id(), name.type());
  }

  /** The same mechanisms, with the given one in the place of the one that has its id, or added. */
  public Mechanisms with(Mechanism replacement) {
    List<Mechanism> changed = new ArrayList<>(all);
    changed.removeIf(m -> m.id().equals(replacement.id()));
    changed.add(replacement);
    return new Mechanisms(changed);
  }
}
