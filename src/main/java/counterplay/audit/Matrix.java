package counterplay.audit;

import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Family;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.List;

/**
 * Mechanisms and their properties. A property that holds in every environment is bounded by them,
 * never proved.
 *
 * @param rows one for each mechanism
 */
public record Matrix(List<Row> rows) {

  /**
   * One mechanism.
   *
   * @param mechanism its id and title
   * @param answers one for each property
   */
  public record Row(Mechanism mechanism, List<Answer> answers) {

    /** Those of one family; none if the mechanism does not belong to it. */
    public List<Answer> of(Family<?> family) {
      return answers.stream().filter(a -> a.family().equals(family.id())).toList();
    }
  }

  /** The mechanisms of which anything can be asked. */
  public static List<Mechanism> known(Mechanisms mechanisms) {
    return mechanisms.all().stream().filter(m -> !Families.asked(m).isEmpty()).toList();
  }

  /** The families that have a row. */
  public List<Family<?>> families() {
    return Families.all().stream()
        .<Family<?>>filter(f -> rows.stream().anyMatch(r -> !r.of(f).isEmpty()))
        .toList();
  }
}
