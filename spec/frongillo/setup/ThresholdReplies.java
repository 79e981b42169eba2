package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Threshold;
import java.util.List;

/**
 * Best replies to a threshold tau, among all strategies, by what the mechanism pays at every
 * signal: P is any continuous function of the signal, {@code P(x) = P(tau; x)}, so that {@code
 * G(tau) = P(tau)}. The best reply is a threshold b, or infinite: {@code end} 0 is a threshold, 1
 * that L is a best report at every signal, 2 that H is.
 *
 * <p>The dynamics move tau towards its best reply. An equilibrium star is stable if near it the
 * best reply lies, seen from each other threshold, on its side, and unstable if it lies on the
 * other side. What is proved of the drift holds for every best reply there is.
 *
 * @param game Output Agreement or Dasgupta-Ghosh
 */
public record ThresholdReplies(Game game) {

  /** What {@code end} says: a threshold, always L, always H. */
  public static final int ENDS = 3;

  /** Every best reply to every threshold; P need not fall. */
  public Domain domain(Hypothesis... given) {
    return domain(ENDS, given);
  }

  private Domain domain(int ends, Hypothesis... given) {
    Frame base =
        Frame.NONE.positive("tau", "b", "star", "lo", "hi").with("P", new Frame.AnyFunction());
    Frame frame = game.kind() == Game.Kind.DG ? base.probability("f") : base;
    Domain domain =
        Domain.all()
            .choice("end", s -> ends)
            .numbers(s -> frame)
            .given(this::bestReply)
            .given(ThresholdReplies::continuous);
    return Asking.given(domain, given);
  }

  /** The same where P falls strictly. */
  public Domain falling(Hypothesis... given) {
    return Asking.given(domain(ThresholdReplies::falls), given);
  }

  /** The same where tau is its own best reply, an equilibrium. */
  public Domain equilibria(Hypothesis... given) {
    return Asking.given(domain(1, ThresholdReplies::isEquilibrium), given);
  }

  /** The same where P falls strictly and G(tau) is at its level: no infinite reply is best. */
  public Domain balanced(Hypothesis... given) {
    return Asking.given(domain(1, ThresholdReplies::falls, this::isBalanced), given);
  }

  /** G(tau). */
  public static <S extends Scalar<S>> S diagonal(Variables<S> x) {
    return x.convex("P", x.get("tau"));
  }

  /** No report is better than the one that the reply prescribes, whatever the signal is. */
  <S extends Scalar<S>> Statement<S> bestReply(Variables<S> x) {
    return new Statement.ForAll<>(
        "signal",
        Frame.NONE.positive("t"),
        y -> {
          int report =
              x.whole("end") == 0
                  ? Threshold.report(y.get("t"), x.get("b"))
                  : x.whole("end") == 1 ? Rules.LOW : Rules.HIGH;
          S p = x.convex("P", y.get("t"));
          return game.compared(x, report, AT_LEAST, p, game.level(x));
        });
  }

  /** P is continuous at tau. */
  static <S extends Scalar<S>> Statement<S> continuous(Variables<S> x) {
    return Crossing.continuous(x, "near", List.of("P"));
  }

  static <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
    return new Statement.ForAll<>(
        "two",
        Frame.NONE.positive("s", "t"),
        y ->
            Statement.of(y.get("s"), LESS, y.get("t"))
                .implies(Statement.of(x.convex("P", y.get("s")), MORE, x.convex("P", y.get("t")))));
  }

  // ---- what else may be assumed ----

  /** G(tau) is at its level. */
  public <S extends Scalar<S>> Statement<S> isBalanced(Variables<S> x) {
    return Statement.of(diagonal(x), EQUAL, game.level(x));
  }

  /** G less its level rises strictly through zero at star. */
  public <S extends Scalar<S>> Statement<S> rising(Variables<S> x) {
    return Game.alike(x.get("tau").minus(x.get("star")), diagonal(x), game.level(x));
  }

  /** G less its level falls strictly through zero at star. */
  public <S extends Scalar<S>> Statement<S> sinking(Variables<S> x) {
    return Game.opposite(x.get("tau").minus(x.get("star")), diagonal(x), game.level(x));
  }

  /**
   * Conditions 1 and 2: G is below its level (above it in DG) before the interval, above it (below
   * it) after the interval.
   */
  public <S extends Scalar<S>> Statement<S> outside(Variables<S> x) {
    boolean oa = game.kind() == Game.Kind.OA;
    if (x.get("tau").minus(x.get("lo")).isNegative())
      return Statement.of(diagonal(x), oa ? LESS : MORE, game.level(x));
    if (x.get("tau").minus(x.get("hi")).isPositive())
      return Statement.of(diagonal(x), oa ? MORE : LESS, game.level(x));
    return Statement.of(x.get("lo"), AT_MOST, x.get("tau"));
  }

  /** The interval has its ends in order. */
  public <S extends Scalar<S>> Statement<S> ends(Variables<S> x) {
    return Statement.of(x.get("lo"), AT_MOST, x.get("hi"));
  }

  /** The threshold lies outside the interval. */
  public <S extends Scalar<S>> Statement<S> isOutside(Variables<S> x) {
    return new Statement.Some<>(
        List.of(
            Statement.of(x.get("tau"), LESS, x.get("lo")),
            Statement.of(x.get("tau"), MORE, x.get("hi"))));
  }

  /** The threshold is not star. */
  public static <S extends Scalar<S>> Statement<S> isNotStar(Variables<S> x) {
    return Statement.of(x.get("tau"), DIFFERENT, x.get("star"));
  }

  /** The threshold is its own best reply. */
  static <S extends Scalar<S>> Statement<S> isEquilibrium(Variables<S> x) {
    return Statement.of(x.get("b"), EQUAL, x.get("tau"));
  }

  // ---- what is said ----

  /** The best reply is above, at or below tau as G is above, at or below its level. */
  public <S extends Scalar<S>> Statement<S> signs(Variables<S> x) {
    return lies(x, diagonal(x).minus(game.level(x)), false);
  }

  /** The best reply lies on the other side than star. */
  public <S extends Scalar<S>> Statement<S> away(Variables<S> x) {
    return lies(x, x.get("tau").minus(x.get("star")), false);
  }

  /** The best reply lies on the side of star. */
  public <S extends Scalar<S>> Statement<S> back(Variables<S> x) {
    return lies(x, x.get("tau").minus(x.get("star")), true);
  }

  /** Outside the interval the best reply lies outward (OA), or inward (DG). */
  public <S extends Scalar<S>> Statement<S> tails(Variables<S> x) {
    boolean up = x.get("tau").minus(x.get("hi")).isPositive() == (game.kind() == Game.Kind.OA);
    return lies(x, x.number(up ? 1 : -1), false);
  }

  /** The threshold lies in the interval: not on one side of both ends. */
  public <S extends Scalar<S>> Statement<S> inside(Variables<S> x) {
    return Statement.of(
        x.get("tau").minus(x.get("lo")).times(x.get("hi").minus(x.get("tau"))),
        AT_LEAST,
        x.number(0));
  }

  /** The threshold is star. */
  public <S extends Scalar<S>> Statement<S> isStar(Variables<S> x) {
    return Statement.of(x.get("tau"), EQUAL, x.get("star"));
  }

  /**
   * Whether the best reply lies above, at or below tau as the difference says; the other way round
   * if turned. An infinite one is above or below.
   */
  private <S extends Scalar<S>> Statement<S> lies(Variables<S> x, S difference, boolean turned) {
    int sign = difference.signum() * (turned ? -1 : 1);
    Relation relation = sign == 0 ? EQUAL : sign > 0 ? MORE : LESS;
    if (x.whole("end") == 0) return Statement.of(x.get("b"), relation, x.get("tau"));
    return Statement.of(
        x.number(x.whole("end") == 1 ? 1 : -1).times(x.get("tau")), relation, x.number(0));
  }
}
