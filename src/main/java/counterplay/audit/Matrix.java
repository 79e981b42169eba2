package counterplay.audit;

import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mechanisms and their properties: for each pair whether the property holds in every model of a
 * family, or a model in which it fails. A property that holds in a family is bounded by it, never
 * proved.
 *
 * @param rows one for each mechanism
 */
public record Matrix(List<Row> rows) {

  /**
   * One mechanism.
   *
   * @param mechanism its id and title
   * @param family the family in which it was asked
   * @param cells one for each property
   */
  public record Row(Mechanism mechanism, Family family, List<Cell> cells) {}

  /**
   * One property of one mechanism.
   *
   * @param property the property
   * @param verdict {@code BOUNDED} if it holds in every model of the family, {@code REFUTED} if it
   *     fails in one
   * @param models how many models were asked
   * @param failure the first model in which it fails
   */
  public record Cell(Property property, Verdict verdict, long models, Optional<Failure> failure) {}

  /**
   * A model in which a property fails.
   *
   * @param model the model
   * @param finding the two sides there
   */
  public record Failure(DynamicModel<Rational> model, Finding finding) {}

  /**
   * The mechanisms that can be asked: transfer rules, and the direct mechanism in models without a
   * public type.
   */
  public static List<Mechanism> known(Mechanisms mechanisms) {
    return mechanisms.all().stream()
        .filter(m -> m instanceof TransferRule || m instanceof DirectMechanism)
        .toList();
  }

  /**
   * Asks all properties of the given mechanisms, each in the family of one round if it is for one
   * round only, else in that of two.
   */
  public static Matrix of(List<Mechanism> mechanisms) {
    return new Matrix(mechanisms.stream().map(Matrix::row).toList());
  }

  private static Row row(Mechanism mechanism) {
    TransferRule rule =
        mechanism instanceof DirectMechanism
            ? new DirectWithoutPublicType()
            : (TransferRule) mechanism;
    Family family = rule.isForOneRound() ? Family.oneRound() : Family.twoRounds();
    return new Row(
        mechanism,
        family,
        Stream.of(Property.values()).parallel().map(p -> cell(rule, p, family)).toList());
  }

  private static Cell cell(TransferRule rule, Property property, Family family) {
    long asked = 0;
    for (Iterator<DynamicModel<Rational>> models = family.models().smallestFirst().iterator();
        models.hasNext(); ) {
      DynamicModel<Rational> model = models.next();
      asked++;
      Finding finding = property.in(rule, model);
      if (!finding.holds())
        return new Cell(property, Verdict.REFUTED, asked, Optional.of(new Failure(model, finding)));
    }
    return new Cell(property, Verdict.BOUNDED, asked, Optional.empty());
  }
}
