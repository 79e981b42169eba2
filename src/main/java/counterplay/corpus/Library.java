package counterplay.corpus;

import counterplay.claim.Spec;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.List;

/**
 * Specifications and the mechanisms that they judge.
 *
 * @param specs the specifications
 * @param mechanisms the mechanisms
 */
public record Library(List<Spec> specs, Mechanisms mechanisms) {

  /** Keeps an unmodifiable copy. */
  public Library {
    specs = List.copyOf(specs);
  }

  /** Everything that the program brings along. */
  public static Library own() {
    return new Library(Discovery.specs(), Discovery.mechanisms());
  }

  /** The same questions, asked of the given mechanism in the place of the one that has its id. */
  public Library with(Mechanism replacement) {
    return new Library(specs, mechanisms.with(replacement));
  }

  /** The claims about these mechanisms. */
  public Catalogue catalogue() {
    return new Catalogue(specs, mechanisms);
  }
}
