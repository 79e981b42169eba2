package frongillo.setup;

import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Threshold;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/**
 * Any law of signals seen through three intervals into which the line is cut: what an agent with a
 * signal in one of them faces when all others use an infinite threshold, below or above which all
 * intervals lie.
 *
 * @param cell the interval of the agent's signal
 * @param peer the law of the peer's signal, given the agent's
 * @param any the law of any signal
 * @param seen the law of the peer's signal as the reference agent sees it
 */
public record Cells(int cell, List<Rational> peer, List<Rational> any, List<Rational> seen) {

  /** How many intervals. */
  public static final int COUNT = 3;

  /** The laws. */
  public static Domain domain() {
    return Domain.all().choice("cell", s -> COUNT).numbers(s -> laws().positive("delta"));
  }

  static Frame laws() {
    return Frame.NONE.simplex("peer", COUNT).simplex("any", COUNT).simplex("seen", COUNT);
  }

  /** The case as numbers. */
  public Assignment numbers() {
    return Assignment.NONE
        .whole("cell", cell)
        .numbers("peer", peer)
        .numbers("any", any)
        .numbers("seen", seen)
        .number("delta", Rational.of(1, 4));
  }

  /** Every law. */
  public static Scope<Cells> scope(String words) {
    Space<List<Rational>> law = Rationals.simplex(COUNT);
    return Scope.sample(
        words,
        60,
        Space.range(0, COUNT - 1)
            .then(c -> law.then(p -> law.then(a -> law.map(s -> new Cells(c, p, a, s))))));
  }

  /**
   * The probability that an agent whose signal has this law reports L: the sum there, and what the
   * sum for H leaves, which is the same.
   */
  public static <S extends Scalar<S>> S low(List<S> law, int below) {
    S low = law.get(0).zero();
    S high = law.get(0).zero();
    for (int c = 0; c < law.size(); c++) {
      if (Threshold.reportInCell(c, below) == Rules.LOW) low = low.plus(law.get(c));
      else high = high.plus(law.get(c));
    }
    return low.plus(high.one().minus(high)).scale(Rational.HALF);
  }

  /**
   * That an infinite threshold is an equilibrium.
   *
   * @param game the mechanism
   * @param below no interval for minus infinity, all for plus infinity
   */
  public record Infinite(Game game, int below) {
    /** The report that it prescribes is a best reply. */
    public <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
      int report = Threshold.reportInCell(x.whole("cell"), below);
      S p = low(x.list("peer"), below);
      S level =
          game.kind() == Game.Kind.RBTS ? low(x.list("seen"), below) : low(x.list("any"), below);
      return game.compared(x, report, Relation.AT_LEAST, p, level);
    }

    /**
     * Everybody is paid as if the report were known beforehand: the peer reports it for certain.
     */
    public <S extends Scalar<S>> Statement<S> isUninformative(Variables<S> x) {
      int report = Threshold.reportInCell(x.whole("cell"), below);
      S paid = game.pays(x, report, low(x.list("peer"), below), low(x.list("any"), below));
      S same =
          game.pays(
              x,
              report,
              x.number(report == Rules.LOW ? 1 : 0),
              x.number(report == Rules.LOW ? 1 : 0));
      return Statement.of(
          List.of(paid, x.number(report)),
          Relation.EQUAL,
          List.of(same, x.number(below == 0 ? Rules.HIGH : Rules.LOW)));
    }
  }
}
