package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.FourRoundTransitions.Case;
import csoka.reduced.FourRoundModel;
import java.util.ArrayList;
import java.util.List;

/** The transitions of Section 3.1 are the only ones that make the beliefs martingales. */
final class OneChoiceOfTransitions {

  private static final FourRoundModel SETUP = FourRoundModel.of(3);

  private OneChoiceOfTransitions() {}

  /**
   * Any probabilities of the next types under which the percentages are a martingale are the
   * model's.
   */
  record OneChoice() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("type", s -> types().size())
          .numbers(s -> Frame.NONE.simplex("x", next(types().get(s.of("type"))).size()))
          .given(OneChoiceOfTransitions::isMartingale);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.list("x"), EQUAL, moves(types().get(x.whole("type"))).stream().map(x::number).toList());
    }
  }

  /** sum x q = p */
  private static <S extends Scalar<S>> Statement<S> isMartingale(Variables<S> x) {
    Case c = types().get(x.whole("type"));
    S mean = x.number(0);
    for (int k = 0; k < next(c).size(); k++)
      mean = mean.plus(x.list("x").get(k).scale(next(c).get(k)));
    return Statement.of(mean, EQUAL, x.number(belief(c)));
  }

  private static int agent(Case c) {
    return c.type().startsWith("b") ? FourRoundModel.BLUE : FourRoundModel.RED;
  }

  private static int round(Case c) {
    return c.type().charAt(1) - '0';
  }

  private static int index(Case c) {
    return SETUP.types(agent(c), round(c)).indexOf(c.type());
  }

  static Rational belief(Case c) {
    return SETUP.beliefs(agent(c)).get(round(c)).get(index(c));
  }

  static List<Rational> next(Case c) {
    return SETUP.beliefs(agent(c)).get(round(c) + 1);
  }

  /** The model's own row. */
  static List<Rational> moves(Case c) {
    return SETUP
        .over(Rational.ONE)
        .role(round(c), agent(c))
        .transition()
        .get(0)
        .get(0)
        .get(index(c));
  }

  static List<Case> types() {
    List<Case> all = new ArrayList<>();
    for (int agent : List.of(FourRoundModel.BLUE, FourRoundModel.RED)) {
      for (int t = 0; t < FourRoundModel.ROUNDS; t++)
        SETUP.types(agent, t).forEach(type -> all.add(new Case(type)));
    }
    return all;
  }
}
