package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Thresholds at which G crosses its level under Condition 1 (Output Agreement) or 2
 * (Dasgupta-Ghosh): G, and F in the latter, are any curves that are continuous at tau, the least
 * upper bound of the thresholds at which G - 1/2, or F - G, is not positive; all of them, or those
 * below m.
 *
 * <p>Under the condition there are such thresholds (those before the interval), and they have a
 * bound (its end, or m).
 *
 * @param game Output Agreement or Dasgupta-Ghosh
 */
public record ThresholdEquilibria(Game game) implements Crossing.Rise {

  /** How often evidence may take what is known of places near tau. */
  static final int TIMES = 4;

  /** All of the thresholds. */
  public Domain domain(Hypothesis... given) {
    return domain(List.of(), game::falls, given);
  }

  /** Those below m. */
  public Domain belowM(Hypothesis... given) {
    return domain(List.of("m"), game::falls, given);
  }

  /** The same, all or those below m, where P need not fall. */
  public Domain withoutFalling(boolean below, Hypothesis... given) {
    return domain(below ? List.of("m") : List.of(), ThresholdEquilibria::ends, given);
  }

  private Domain domain(List<String> most, Hypothesis shape, Hypothesis... given) {
    Frame base =
        Frame.NONE
            .positive("tau", "x", "lo", "hi", "m")
            .probability("p", "g")
            .with("G", new Frame.AnyFunction());
    Frame frame = isOa() ? base : base.probability("f").with("F", new Frame.AnyFunction());
    return Asking.given(
        bounded(
            this,
            isOa() ? List.of("G") : List.of("G", "F"),
            frame,
            List.of(ThresholdEquilibria::ends, this::onTheCurves, shape),
            most),
        given);
  }

  private static Domain bounded(
      Crossing.Rise rise,
      List<String> curves,
      Frame frame,
      List<Hypothesis> first,
      List<String> most) {
    Crossing crossing = new Crossing(rise);
    List<Hypothesis> all = new ArrayList<>(first);
    all.addAll(
        List.of(
            new Outside(rise, true)::says,
            new Outside(rise, false)::says,
            new Upper(crossing, most)::says));
    for (int k = 0; k < TIMES; k++)
      all.add(new Below(crossing, "below" + (char) ('A' + k), most)::says);
    for (int k = 0; k < TIMES; k++) all.add(new Near("near" + (char) ('A' + k), curves)::says);
    return Asking.given(Domain.all().numbers(s -> frame), all.toArray(Hypothesis[]::new));
  }

  /**
   * The best reply tau of DG to a threshold with F = f, where G is any strictly falling curve, the
   * peer's chance of L by the own signal: the least upper bound of the signals at which it is not
   * below f. There are signals lo and hi with G not below f up to lo, not above it from hi on,
   * since f is the mean of G.
   */
  public Domain replies() {
    return replies(game::fallsStrictly);
  }

  /** The same where P need not fall. */
  public Domain repliesWithoutFalling() {
    return replies(ThresholdEquilibria::ends);
  }

  private Domain replies(Hypothesis shape) {
    return bounded(
        new Reply(),
        List.of("G"),
        Frame.NONE
            .positive("tau", "x", "lo", "hi")
            .probability("p", "g", "f")
            .with("G", new Frame.AnyFunction()),
        List.of(ThresholdEquilibria::ends, ThresholdEquilibria::gIsG, shape),
        List.of());
  }

  private record Reply() implements Crossing.Rise {
    @Override
    public <S extends Scalar<S>> S at(Variables<S> x, S t) {
      return x.get("f").minus(x.convex("G", t));
    }
  }

  private boolean isOa() {
    return game.kind() == Game.Kind.OA;
  }

  /** {@code G - 1/2}, or {@code F - G}. */
  @Override
  public <S extends Scalar<S>> S at(Variables<S> x, S t) {
    return isOa()
        ? x.convex("G", t).minus(x.number(Rational.HALF))
        : x.convex("F", t).minus(x.convex("G", t));
  }

  private static <S extends Scalar<S>> Statement<S> ends(Variables<S> x) {
    return Statement.of(x.get("lo"), AT_MOST, x.get("hi"));
  }

  private static <S extends Scalar<S>> Statement<S> gIsG(Variables<S> x) {
    return Statement.of(x.get("g"), EQUAL, x.convex("G", x.get("tau")));
  }

  private <S extends Scalar<S>> Statement<S> onTheCurves(Variables<S> x) {
    return isOa()
        ? gIsG(x)
        : gIsG(x).and(Statement.of(x.get("f"), EQUAL, x.convex("F", x.get("tau"))));
  }

  private record Outside(Crossing.Rise of, boolean before) {
    <S extends Scalar<S>> Statement<S> says(Variables<S> x) {
      return new Statement.ForAll<>(
          "place",
          Frame.NONE.positive("t"),
          y -> {
            Statement<S> there =
                before
                    ? Statement.of(y.get("t"), LESS, x.get("lo"))
                    : Statement.of(y.get("t"), MORE, x.get("hi"));
            return there.implies(
                Statement.of(of.at(x, y.get("t")), before ? LESS : MORE, x.number(0)));
          });
    }
  }

  private record Upper(Crossing crossing, List<String> most) {
    <S extends Scalar<S>> Statement<S> says(Variables<S> x) {
      return crossing.upper(x, most);
    }
  }

  private record Below(Crossing crossing, String name, List<String> most) {
    <S extends Scalar<S>> Statement<S> says(Variables<S> x) {
      return crossing.least(x, name, most);
    }
  }

  private record Near(String name, List<String> curves) {
    <S extends Scalar<S>> Statement<S> says(Variables<S> x) {
      return Crossing.continuous(x, name, curves);
    }
  }

  // ---- what else may be assumed ----

  /** At m the curve is positive: G(m) > 1/2, or G(m) < F(m). */
  public <S extends Scalar<S>> Statement<S> highAtM(Variables<S> x) {
    return Statement.of(at(x, x.get("m")), MORE, x.number(0));
  }

  /** At m the curve is negative. */
  public <S extends Scalar<S>> Statement<S> lowAtM(Variables<S> x) {
    return Statement.of(at(x, x.get("m")), LESS, x.number(0));
  }

  // ---- what is said ----

  /**
   * tau lies in the interval, and the report that it prescribes is a best reply at every signal.
   */
  public <S extends Scalar<S>> Statement<S> isInsideAndBest(Variables<S> x) {
    return Statement.of(
            List.of(x.get("lo"), x.get("tau")), AT_MOST, List.of(x.get("tau"), x.get("hi")))
        .and(game.prescribedIsBest(x));
  }

  /** tau lies below m, and is an equilibrium. */
  public <S extends Scalar<S>> Statement<S> isBelowMAndBest(Variables<S> x) {
    return Statement.of(x.get("tau"), LESS, x.get("m")).and(game.prescribedIsBest(x));
  }

  /** tau lies above m, and is an equilibrium. */
  public <S extends Scalar<S>> Statement<S> isAboveMAndBest(Variables<S> x) {
    return Statement.of(x.get("tau"), MORE, x.get("m")).and(game.prescribedIsBest(x));
  }

  /**
   * What tau prescribes is the only best report at every other signal, and at tau both are best.
   */
  public <S extends Scalar<S>> Statement<S> isOnlyBest(Variables<S> x) {
    return game.onlyBest(x, x.get("tau"));
  }
}
