package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Outlook;
import csoka.example.Example21;
import csoka.lemmas.IdleUtility;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What all agents but one get if both final types are HIGH, and what they expect; and what carries
 * it from three agents to n.
 */
final class TotalsOfOthers {

  private TotalsOfOthers() {}

  /**
   * The totals of all but one in the probabilities of HIGH; whatever happens in earlier rounds, the
   * final types have these probabilities.
   */
  record Totals() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 5)
          .choice("except", s -> 2)
          .numbers(s -> Frame.NONE.probability("blue", "red"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          others(x, x.whole("n")).stream()
              .map(list -> list.stream().reduce(x.number(0), Scalar::plus))
              .toList(),
          EQUAL,
          wanted(x));
    }

    private static <S extends Scalar<S>> List<S> wanted(Variables<S> x) {
      return List.of(x.number(-100), x.get("blue").times(x.get("red")).scale(Rational.of(-100)));
    }

    /** What each gets if both are HIGH, and what he expects; 0 for the one who does not count. */
    private static <S extends Scalar<S>> List<List<S>> others(Variables<S> x, int n) {
      Outlook<S> outlook =
          DecisionsOfExample21.outlook(n, x.get("blue"), x.get("red"), Example21.LOSS);
      return Stream.of(
              outlook.values(1, DecisionsOfExample21.types(n, 1, 1)),
              outlook.values(0, DecisionsOfExample21.types(n, 0, 0)))
          .map(
              list ->
                  IntStream.range(0, n)
                      .mapToObj(i -> i == x.whole("except") ? x.number(0) : list.get(i))
                      .toList())
          .toList();
    }
  }

  record TotalsOfThree() implements Carried {
    @Override
    public Lemma lemma() {
      return IdleUtility.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n").with("m", 2).with("strict", 0);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<List<S>> three = Totals.others(x, 3);
      return Map.of("u0", three.get(0), "u1", three.get(1));
    }
  }
}
