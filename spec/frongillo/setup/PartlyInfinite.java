package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Threshold;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Propositions 1, 3 and 6 when only a share m of the other agents uses the infinite threshold, and
 * the rest a finite one, below which the first of the three intervals lies.
 *
 * <pre>  Pr[peer reports L] = m [the infinite threshold is +infinity] + (1 - m) Pr[first interval]
 * </pre>
 *
 * <p>And Proposition 6 with other predictions of the reference agent, and other shifts.
 *
 * @param game the mechanism
 * @param below no interval for minus infinity, all for plus infinity
 */
public record PartlyInfinite(Game game, int below) {

  private static final int FINITE = 1;
  private static final int TRIED = 60;

  /** Any law, and a share from the given one up to all. */
  public static Domain domain(Rational least) {
    return Domain.all()
        .choice("cell", s -> Cells.COUNT)
        .numbers(s -> Cells.laws().positive("delta").between("m", least, Rational.ONE));
  }

  /** Any law, any shift, and any prediction y of the reference agent, for H. */
  public static Domain predictions() {
    return Domain.all()
        .choice("cell", s -> Cells.COUNT)
        .numbers(s -> Cells.laws().positive("delta").probability("y"));
  }

  /** Any law, and a shift of any sign. */
  public static Domain shifts() {
    return Domain.all().choice("cell", s -> Cells.COUNT).numbers(s -> Cells.laws().real("delta"));
  }

  /** The case with a share. */
  public static Assignment sharing(Cells c, Rational m) {
    return c.numbers().number("m", m);
  }

  /** Laws that occur: two equally likely states, given which the signals are independent. */
  public static Scope<Cells> scope(String words) {
    Space<List<Rational>> law = Rationals.simplex(Cells.COUNT);
    Space<Cells> cases =
        law.then(first -> law.map(second -> new States(List.of(first, second))))
            .then(states -> Space.range(0, Cells.COUNT - 1).where(states::occurs).map(states::at));
    return Scope.sample(words, TRIED, cases).containing(PartlyInfinite::isLaw);
  }

  /** Whether two agents' signals can have these laws: a symmetric joint law with them. */
  private static boolean isLaw(Cells c) {
    Rational own = c.any().get(c.cell());
    if (own.signum() <= 0) return false;
    for (int k = 0; k < Cells.COUNT; k++)
      if (k != c.cell() && c.any().get(k).compareTo(own.times(c.peer().get(k))) < 0) return false;
    return true;
  }

  /** The law of a signal in each of two equally likely states. */
  private record States(List<List<Rational>> laws) {
    private Rational weight(int cell) {
      return laws.get(0).get(cell).plus(laws.get(1).get(cell));
    }

    boolean occurs(int cell) {
      return weight(cell).signum() > 0;
    }

    /** What is seen from a cell of one function of the states: its mean. */
    private List<Rational> mean(int cell, List<Rational> first, List<Rational> second) {
      Rational share = laws.get(0).get(cell).over(weight(cell));
      List<Rational> mean = new ArrayList<>();
      for (int k = 0; k < Cells.COUNT; k++)
        mean.add(first.get(k).times(share).plus(second.get(k).times(Rational.ONE.minus(share))));
      return mean;
    }

    private List<Rational> peer(int cell) {
      return mean(cell, laws.get(0), laws.get(1));
    }

    /** What a reference agent expects of the peer, in a state. */
    private List<Rational> expected(int state) {
      List<Rational> sum = new ArrayList<>(Collections.nCopies(Cells.COUNT, Rational.ZERO));
      for (int j = 0; j < Cells.COUNT; j++) {
        if (!occurs(j)) continue;
        Rational chance = laws.get(state).get(j);
        for (int k = 0; k < Cells.COUNT; k++)
          sum.set(k, sum.get(k).plus(chance.times(peer(j).get(k))));
      }
      return sum;
    }

    Cells at(int cell) {
      List<Rational> any = new ArrayList<>();
      for (int k = 0; k < Cells.COUNT; k++) any.add(weight(k).times(Rational.HALF));
      return new Cells(cell, peer(cell), any, mean(cell, expected(0), expected(1)));
    }
  }

  private <S extends Scalar<S>> S low(Variables<S> x, String law) {
    S m = x.get("m");
    return m.times(Cells.low(x.list(law), below))
        .plus(x.number(1).minus(m).times(Cells.low(x.list(law), FINITE)));
  }

  private int prescribed(Variables<?> x) {
    return Threshold.reportInCell(x.whole("cell"), below);
  }

  /** What the infinite threshold prescribes is a best reply. */
  public <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    S p = low(x, "peer");
    S level = low(x, game.kind() == Game.Kind.RBTS ? "seen" : "any");
    return game.compared(x, prescribed(x), AT_LEAST, p, level);
  }

  /** All others use the infinite threshold, but the reference agent predicts y. */
  public <S extends Scalar<S>> Statement<S> isBestWhateverIsPredicted(Variables<S> x) {
    S p = Cells.low(x.list("peer"), below);
    List<S> one = List.of(x.number(1));
    List<S> high = List.of(x.number(1).minus(p));
    List<S> y = List.of(x.get("y"));
    List<S> delta = List.of(x.get("delta"));
    Rules rules = game.rules();
    return Statement.of(
        rules.information(prescribed(x), one, y, high, delta),
        AT_LEAST,
        rules.information(1 - prescribed(x), one, y, high, delta));
  }
}
