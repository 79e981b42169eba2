package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.FreeGood.Case;
import csoka.example.Active;
import csoka.example.Deviations;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.GainOfBuying;
import csoka.lemmas.TradedStock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Red, and Blue, gain by the report 1 in the round after Blue's 0, in which the good is free
 * for Red.
 */
final class FreeGoodIsBought {

  private static final Rational START = Rational.HALF;

  private FreeGoodIsBought() {}

  /**
   * What round t + 1 pays Red for his 1, which is nothing, and the gains from 1 instead of 0 in it.
   *
   * @param rule the mechanism
   * @param bothSold whether Red too has reported 0 in round t
   * @param both whether it is said of Blue's gain, too
   */
  record Buying(GammaRule rule, boolean bothSold, boolean both) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 4)
          .size("K", 2, 4)
          .range("sold", bothSold ? 1 : 0, 1)
          .choice("before", s -> s.of("K") - 1)
          .choice("lastBlue", Buying::decided)
          .choice("lastRed", Buying::decided)
          .numbers(s -> Frame.NONE.probability("p", "q").with("b", box(s)).with("r", box(s)));
    }

    private static int decided(Shape s) {
      return s.of("before") + 2 == s.of("K") ? 1 : 2;
    }

    private static Box box(Shape s) {
      return new Box(s.of("K") - 1, Rational.ZERO, Rational.ONE, false);
    }

    Asked<Case> judge() {
      return new Asked<>(this, FreeGoodIsBought::variables);
    }

    Reading<Case> reading(String id, Scope<Case> scope) {
      return Reading.ours(id, CONDITIONAL, scope, judge())
          .provedBy(Proof.sought().carriedBy(new Gains(both)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> blue = reports(x, Active.BLUE);
      List<S> red = reports(x, Active.RED);
      int round = x.whole("before") + 2;
      S price =
          Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS)
              .gamma(Active.RED, round);
      List<S> all =
          new ArrayList<>(
              List.of(
                  TradedStock.size(price).negated(),
                  payoff(x, Active.RED, blue, red)
                      .minus(payoff(x, Active.RED, blue, sold(red, round)))));
      if (both)
        all.add(
            payoff(x, Active.BLUE, blue, red)
                .minus(payoff(x, Active.BLUE, sold(blue, round), red)));
      return Statement.of(all, AT_LEAST, all.stream().map(S::zero).toList());
    }

    private static <S extends Scalar<S>> List<S> sold(List<S> reports, int round) {
      List<S> changed = new ArrayList<>(reports);
      changed.set(round, reports.get(0).zero());
      return List.copyOf(changed);
    }

    /**
     * The transfers of all rounds and the expected utility, the final type being HIGH with the
     * initial probability.
     */
    private <S extends Scalar<S>> S payoff(Variables<S> x, Active i, List<S> blue, List<S> red) {
      Trading<S> trading = Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS);
      return trading.transfers(i).plus(trading.utility(i, x.get(i == Active.BLUE ? "p" : "q")));
    }
  }

  /**
   * The reports of rounds 0 to K of an agent: Blue's is 0 in round t = before + 1, and those of
   * round t + 1 are 1.
   */
  static <S extends Scalar<S>> List<S> reports(Variables<S> x, Active i) {
    List<S> reports = new ArrayList<>(List.of(x.get(i == Active.BLUE ? "p" : "q")));
    reports.addAll(x.list(i == Active.BLUE ? "b" : "r"));
    reports.add(x.number(x.whole(i == Active.BLUE ? "lastBlue" : "lastRed")));
    if (i == Active.BLUE || x.whole("sold") == 1) reports.set(x.whole("before") + 1, x.number(0));
    reports.set(x.whole("before") + 2, x.number(1));
    return List.copyOf(reports);
  }

  private static Assignment variables(Case c) {
    int rounds = c.blue().size();
    return Assignment.NONE
        .whole("n", c.agents())
        .whole("K", rounds)
        .whole("before", c.t() - 1)
        .whole("sold", c.red().get(c.t() - 1).equals("0") ? 1 : 0)
        .whole("lastBlue", last(c, c.blue()))
        .whole("lastRed", last(c, c.red()))
        .number("p", START)
        .number("q", START)
        .numbers("b", numbers(c.blue().subList(0, rounds - 1)))
        .numbers("r", numbers(c.red().subList(0, rounds - 1)));
  }

  /** Of the report of the last round, if it is another one than t + 1. */
  private static int last(Case c, List<String> reports) {
    return c.t() + 1 == reports.size() ? 0 : Integer.parseInt(reports.get(reports.size() - 1));
  }

  private static List<Rational> numbers(List<String> reports) {
    return reports.stream().map(Rational::parse).toList();
  }

  /** It is what buying gains by the formulas. */
  record Gains(boolean both) implements Carried {
    @Override
    public Lemma lemma() {
      return new GainOfBuying(both).lemma();
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K").with("last", shape.of("before") + 2 == shape.of("K") ? 1 : 0);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      int after = Math.min(x.whole("before") + 3, x.whole("K"));
      return Map.of(
          "afterBlue",
          List.of(reports(x, Active.BLUE).get(after)),
          "afterRed",
          List.of(reports(x, Active.RED).get(after)),
          "p",
          List.of(x.get("p")),
          "q",
          List.of(x.get("q")));
    }
  }

  static Space<List<String>> reports(int rounds, int t, boolean zero) {
    BeliefProcess<Rational> process = BeliefProcess.untilTheEnd(START, rounds);
    return Space.of(
        Deviations.sequences(process)
            .filter(r -> r.get(t).equals("1") && (!zero || r.get(t - 1).equals("0")))
            .toList());
  }
}
