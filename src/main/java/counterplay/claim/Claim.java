package counterplay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper's sentence made executable. Its free variables are the components of the case.
 *
 * @param source the sentence and where it stands
 * @param caseType the record of its free variables, which is data and can be written to a file
 * @param readings the ways to understand it; the first is {@code printed}
 * @param <C> the case
 */
public record Claim<C extends Record>(Source source, Class<C> caseType, List<Reading<C>> readings) {

  /**
   * @throws IllegalArgumentException if the first reading is not {@code printed} or two readings
   *     share an id
   */
  public Claim {
    readings = List.copyOf(readings);
    if (readings.isEmpty() || !readings.get(0).id().equals(Reading.PRINTED)) {
      throw new IllegalArgumentException(
          source.id() + " lacks its printed reading in the first place");
    }
    if (readings.stream().map(Reading::id).distinct().count() != readings.size()) {
      throw new IllegalArgumentException(source.id() + " has two readings of one name");
    }
  }

  /** A claim from its source, case and readings. */
  @SafeVarargs
  public static <C extends Record> Claim<C> of(
      String id,
      Kind kind,
      String place,
      String statement,
      Class<C> caseType,
      Reading<C>... readings) {
    List<Reading<C>> all = new ArrayList<>();
    for (Reading<C> reading : readings) all.add(reading);
    return new Claim<>(new Source(id, kind, place, statement), caseType, all);
  }

  /** The id of the sentence, {@code csoka/eq-3}. */
  public String id() {
    return source.id();
  }

  /** The reading of that id, if there is one. */
  public Optional<Reading<C>> reading(String id) {
    return readings.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
