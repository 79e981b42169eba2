package counterplay.corpus;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The planted failures of a library beside the readings that they are planted in. */
public final class PlantedFailures {

  private final Library library;
  private final Map<String, Spec> owners = new TreeMap<>();
  private final Map<String, PlantedFailure> failures = new TreeMap<>(Catalogue.naturalOrder());

  /**
   * Collects the failures.
   *
   * @param library the specifications, mechanisms and failures
   * @throws IllegalArgumentException if two failures share an id or one is planted in a claim that
   *     does not exist
   */
  public PlantedFailures(Library library) {
    this.library = library;
    for (Spec spec : library.specs())
      for (Claim<?> claim : spec.claims(library.mechanisms())) owners.put(claim.id(), spec);
    for (Plants plants : library.plants()) {
      for (PlantedFailure failure : plants.failures()) {
        if (!owners.containsKey(failure.claim()))
          throw new IllegalArgumentException(failure.id() + " is planted in no claim");
        if (failures.put(failure.id(), failure) != null)
          throw new IllegalArgumentException("two planted failures are called " + failure.id());
      }
    }
  }

  /** All of them, in the natural order of their ids. */
  public List<PlantedFailure> all() {
    return List.copyOf(failures.values());
  }

  /**
   * Those whose id begins so, kind by kind.
   *
   * @throws UnknownId if there is none
   */
  public List<PlantedFailure> select(String prefix) {
    List<PlantedFailure> meant =
        all().stream()
            .filter(f -> f.id().startsWith(prefix))
            .sorted(Comparator.comparing(PlantedFailure::mutation))
            .toList();
    if (meant.isEmpty()) throw new UnknownId("planted failure", prefix, failures.keySet());
    return meant;
  }

  /** The reading with the failure in it. */
  public Reading<?> planted(PlantedFailure failure) {
    return failure.planted(owners.get(failure.claim()), library.mechanisms());
  }

  /** The reading as it was. */
  public Reading<?> sound(PlantedFailure failure) {
    return failure.sound(owners.get(failure.claim()), library.mechanisms());
  }
}
