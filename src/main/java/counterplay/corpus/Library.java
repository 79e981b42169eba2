package counterplay.corpus;

import counterplay.claim.Spec;
import counterplay.claim.planted.Plants;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.List;

/**
 * Specifications, the mechanisms that they judge, and the failures planted in them.
 *
 * @param specs the specifications
 * @param mechanisms the mechanisms
 * @param plants the planted failures
 */
public record Library(List<Spec> specs, Mechanisms mechanisms, List<Plants> plants) {

  /** Keeps unmodifiable copies. */
  public Library {
    specs = List.copyOf(specs);
    plants = List.copyOf(plants);
  }

  /** Specifications and mechanisms without planted failures. */
  public Library(List<Spec> specs, Mechanisms mechanisms) {
    this(specs, mechanisms, List.of());
  }

  /** Everything that the program brings along. */
  public static Library own() {
    return new Library(Discovery.specs(), Discovery.mechanisms(), Discovery.plants());
  }

  /**
   * What is needed for some claims: the specifications that make them, and all mechanisms;
   * everything where no index of the claims was built, or one of the ids means no claim.
   *
   * @param ids ids of claims, or what ids begin with; all if there is none
   */
  public static Library own(List<String> ids) {
    return Index.own()
        .filter(i -> !ids.isEmpty())
        .flatMap(i -> i.specs(ids))
        .map(names -> new Library(Discovery.specs(names), Discovery.mechanisms()))
        .orElseGet(Library::own);
  }

  /** The same questions, asked of the given mechanism in the place of the one that has its id. */
  public Library with(Mechanism replacement) {
    return new Library(specs, mechanisms.with(replacement), plants);
  }

  /** The claims about these mechanisms. */
  public Catalogue catalogue() {
    return new Catalogue(specs, mechanisms);
  }
}
