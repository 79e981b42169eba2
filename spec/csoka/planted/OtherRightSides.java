package csoka.planted;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sentences whose left side and relation stay and whose right side is another one. */
final class OtherRightSides {

  private OtherRightSides() {}

  static Finding right(Finding f, List<Rational> right) {
    return new Finding(f.left(), f.relation(), new Quantity.Numbers(right), f.working());
  }

  /** These numbers of the case. */
  static <C extends Record> PlantedFailure ofRight(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      Class<C> caseType,
      Function<C, List<Rational>> right) {
    return PlantedFailure.ofReading(
        claim,
        reading,
        name,
        mutation,
        words,
        caseType,
        r -> r.judging(c -> right(r.judge().judge(c), right.apply(c))));
  }

  /** The right side of another case. */
  static <C extends Record> PlantedFailure ofRightAt(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      Class<C> caseType,
      UnaryOperator<C> other) {
    return PlantedFailure.ofReading(
        claim,
        reading,
        name,
        mutation,
        words,
        caseType,
        r -> r.judging(r.judge().withRightSideAt(other)));
  }
}
