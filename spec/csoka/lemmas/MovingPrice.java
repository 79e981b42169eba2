package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import java.util.List;
import java.util.Map;

/**
 * In Example 2.1 the other one reports r_0, r_1, r_2 in rounds 0, 1, 2: where r_1 is more than r_0
 * the report 1 in round 1 is no worse than that of round 0, and where it is less the report 0. With
 * b_0 that of round 0, x that of round 1 and b_2 that of round 2,
 *
 * <pre>
 *   100 ( r_0 (b_0 - x) + r_1 (x - b_2) )  -  share 100/(n-1) ( b_0 (r_0 - r_1) + x (r_1 - r_2) )
 * </pre>
 *
 * @param rule the mechanism
 * @param measure what is earned, and how far the price moves
 * @param byFormula by this formula, or by the mechanism
 */
public record MovingPrice(GammaRule rule, Measure measure, boolean byFormula) implements Sentence {

  /** What is earned, and how far the price moves. */
  public enum Measure {
    /** The own gammas; the price moves. */
    GAMMAS,
    /** The transfers (2); the price moves. */
    TRANSFERS,
    /** The transfers (2); the price moves by 100/(n-1) at least. */
    BY_THE_SHARE
  }

  /** By the mechanism. */
  public static MovingPrice of(GammaRule rule, Measure measure) {
    return new MovingPrice(rule, measure, false);
  }

  /**
   * The lower of r_0 and r_1, how far they are apart, and how far the higher one is from 1, beyond
   * what is asked for.
   */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 5)
        .range("agent", 0, 1)
        .range("rises", 0, 1)
        .numbers(s -> Frame.NONE.simplex("apart", 3).probability("after", "own", "next"))
        .given(new Moves(isByTheShare(measure)));
  }

  /** Whether the least distance is that of the share. */
  private static boolean isByTheShare(Measure measure) {
    return measure == Measure.BY_THE_SHARE;
  }

  /** The price moves. */
  private record Moves(boolean byTheShare) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.list("apart").get(1), byTheShare ? Relation.AT_LEAST : Relation.MORE, x.number(0));
    }
  }

  private static Rational least(Measure measure, int n) {
    return isByTheShare(measure) ? Rational.of(1, n - 1L) : Rational.ZERO;
  }

  /** r_0, r_1, r_2. */
  private <S extends Scalar<S>> List<S> prices(Variables<S> x) {
    Rational least = least(measure, x.whole("n"));
    Rational rest = Rational.ONE.minus(least);
    S low = x.list("apart").get(0).scale(rest);
    S high = low.plus(x.number(least)).plus(x.list("apart").get(1).scale(rest));
    return x.whole("rises") == 1
        ? List.of(low, high, x.get("after"))
        : List.of(high, low, x.get("after"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(
        earned(x, x.number(x.whole("rises"))), Relation.AT_LEAST, earned(x, x.get("own")));
  }

  private <S extends Scalar<S>> S earned(Variables<S> x, S report) {
    List<S> own = List.of(x.get("own"), report, x.get("next"));
    List<S> other = prices(x);
    if (!byFormula) {
      Active agent = Active.values()[x.whole("agent")];
      Trading<S> trading =
          Trading.of(
              rule,
              x.whole("n"),
              3,
              agent == Active.BLUE ? own : other,
              agent == Active.BLUE ? other : own,
              Example21.LOSS);
      return measure == Measure.GAMMAS ? trading.gammas(agent) : trading.transfers(agent);
    }
    S gammas = gammas(own, other);
    return measure == Measure.GAMMAS
        ? gammas
        : gammas.minus(gammas(other, own).scale(Rational.of(1, x.whole("n") - 1L)));
  }

  private static <S extends Scalar<S>> S gammas(List<S> own, List<S> price) {
    S sum = own.get(0).zero();
    for (int t = 1; t < own.size(); t++)
      sum =
          sum.plus(
              price.get(t - 1).times(own.get(t - 1).minus(own.get(t))).scale(Rational.of(100)));
    return sum;
  }

  /** For every n by the formula. */
  public Proof proof() {
    return Proof.sought().carriedBy(new ForEveryNumber(this));
  }

  private record ForEveryNumber(MovingPrice sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/moving-price" + (sentence.measure == Measure.GAMMAS ? "" : "-by-the-share"),
          Lemma.Kind.ARGUED,
          sentence.measure == Measure.GAMMAS
              ? "100 (x - b_0)(r_1 - r_0) >= 0 for x = 1 where r_1 > r_0, and for x = 0 where r_1 <"
                  + " r_0"
              : "100 (x - b_0)((r_1 - r_0) - (r_1 - r_2)/(n-1)) >= 0 for x = 1 where r_1 - r_0 >="
                  + " 1/(n-1), and for x = 0 where r_0 - r_1 >= 1/(n-1)",
          "by csoka/trades; both factors have the same sign, since r_1 - r_2 lies between -1 and 1",
          new MovingPrice(sentence.rule, sentence.measure, true),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "apart",
          x.list("apart"),
          "after",
          x.list("after"),
          "own",
          x.list("own"),
          "next",
          x.list("next"));
    }
  }

  /** A case. */
  public Assignment of(
      int agents, Active agent, List<Rational> other, Rational own, Rational next) {
    boolean rises = other.get(1).compareTo(other.get(0)) > 0;
    Rational low = other.get(rises ? 0 : 1);
    Rational high = other.get(rises ? 1 : 0);
    Rational least = least(measure, agents);
    List<Rational> apart = List.of(low, high.minus(low).minus(least), Rational.ONE.minus(high));
    return Assignment.NONE
        .whole("n", agents)
        .whole("agent", agent.ordinal())
        .whole("rises", rises ? 1 : 0)
        .numbers("apart", apart.stream().map(r -> r.over(Rational.ONE.minus(least))).toList())
        .number("after", other.get(2))
        .number("own", own)
        .number("next", next);
  }
}
