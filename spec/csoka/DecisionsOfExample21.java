package csoka;

import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import csoka.example.Example21;
import csoka.lemmas.IdleUtility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each agent gains by a decision of Example 2.1, and what carries the total from three agents
 * to n.
 */
final class DecisionsOfExample21 {

  private DecisionsOfExample21() {}

  /** The wanted decision has a larger total utility than the other one. */
  record Efficient(Rational loss, IntPredicate wanted) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 5).choice("blue", s -> 2).choice("red", s -> 2);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          gain(x, x.whole("n")).stream().reduce(x.number(0), Scalar::plus), MORE, x.number(0));
    }

    /** What each agent gains by the wanted decision over the other one. */
    private <S extends Scalar<S>> List<S> gain(Variables<S> x, int n) {
      Outlook<S> outlook = outlook(n, x.number(Rational.HALF), x.number(Rational.HALF), loss);
      List<Integer> types = types(n, x.whole("blue"), x.whole("red"));
      int decision = wanted.test(x.whole("blue") + x.whole("red")) ? 1 : 0;
      List<Integer> none = types(n, 0, 0);
      return IntStream.range(0, n)
          .mapToObj(
              i ->
                  outlook
                      .utility(1, i, new Choice(decision, none), types.get(i))
                      .minus(outlook.utility(1, i, new Choice(1 - decision, none), types.get(i))))
          .toList();
    }
  }

  record EfficientOfThree(Efficient sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return IdleUtility.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n").with("m", 1).with("strict", 1);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> three = sentence.gain(x, 3);
      return Map.of("u0", three, "d0", List.of(three.stream().reduce(x.number(0), Scalar::plus)));
    }
  }

  static <S extends Scalar<S>> Outlook<S> outlook(int n, S blue, S red, Rational loss) {
    DynamicModel<S> model = Example21.model(n, decided(blue), decided(red), loss);
    return new Outlook<>(model);
  }

  /** One round, which decides. */
  private static <S extends Scalar<S>> BeliefProcess<S> decided(S p) {
    return new BeliefProcess<>(
        List.of(List.of(p), List.of(p.zero(), p.one())),
        List.of(List.of(List.of(p.one().minus(p), p))));
  }

  static List<Integer> types(int n, int blue, int red) {
    List<Integer> types = new ArrayList<>(List.of(blue, red));
    while (types.size() < n) types.add(0);
    return List.copyOf(types);
  }
}
