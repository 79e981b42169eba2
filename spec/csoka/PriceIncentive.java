package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Example21;
import csoka.setup.Trading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether an agent who expects the other one's reports, and with them his own price, to move does best by trading
 * all he can.
 *
 * <pre>  slope in b_t  =  100 (r_t - r_{t-1})  -  100/(n-1) (r_t - r_{t+1})</pre>
 *
 * The first part is his own gammas; the second his share of what the other one earns in the round after.
 */
public final class PriceIncentive implements Spec {

  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);

  /**
   * One agent's report of round t = 1 when the other one reports {@code before}, {@code now} and {@code after} in
   * rounds 0, 1
   * and 2 whatever he sees. The agent starts at and, for comparison, stays at {@code own}; he reports {@code next}
   * in round 2.
   */
  public record Case(int agents, Active agent, Rational before, Rational now, Rational after, Rational own, Rational next) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    Predicate<Case> moves = c -> !c.now().equals(c.before());
    Predicate<Case> moreThanTheShare = c -> c.now().minus(c.before()).abs().compareTo(Rational.of(1, c.agents() - 1)) >= 0;
    Space<Case> moving = cases().where(moves);
    return List.of(Claim.of("csoka/section-2-price-incentive", Kind.STATEMENT, "Section 2",
        "An agent who expects his unit price to rise from "
        + "this round to the next one does best by reporting 1, and one who expects it to fall by reporting 0.", Case.class,
        Reading.<Case>printed(REFUTED,
            Scope.sample("every n >= 3, both agents, all expected reports: the transfers (2)", 800, moving)
            .containing(moves), c ->
            Finding.of(transfers(rule, c, extreme(c)), Relation.AT_LEAST, transfers(rule, c, c.own())))
            .weighed(Gravity.edge("n is large (1/(n-1) = 0 is the approximation above): the price moves by 100/(n-1) or more", "by-more-than-the-share")),
        Reading.<Case>ours("own-gammas", PROVED, Scope.sample("the same without the share in the other one's gammas",
            800, moving).containing(moves), c ->
            Finding.of(trading(rule, c, extreme(c)).gammas(c.agent()), Relation.AT_LEAST, trading(rule, c, c.own())
                .gammas(c.agent())))
            .provedBy(Proof.whole(() -> slopes(rule, false))),
        Reading.<Case>ours("by-more-than-the-share", PROVED,
            Scope.sample("the same with the share, where the price moves by 100/(n-1) or more", 800,
            moving.where(moreThanTheShare)).containing(moves.and(moreThanTheShare)), c ->
            Finding.of(transfers(rule, c, extreme(c)), Relation.AT_LEAST, transfers(rule, c, c.own())))
            .provedBy(Proof.whole(() -> slopes(rule, true)))));
  }

  private static Rational extreme(Case c) {
    return c.now().compareTo(c.before()) > 0 ? Rational.ONE : Rational.ZERO;
  }

  private static Rational transfers(GammaRule rule, Case c, Rational report) {
    return trading(rule, c, report).transfers(c.agent());
  }

  /** Two rounds of at least three; what comes later does not depend on the report of round 1. */
  private static Trading<Rational> trading(GammaRule rule, Case c, Rational report) {
    List<Rational> own = List.of(c.own(), report, c.next());
    List<Rational> other = List.of(c.before(), c.now(), c.after());
    boolean blue = c.agent() == Active.BLUE;
    return Trading.of(rule, c.agents(), 3, blue ? own : other, blue ? other : own, Example21.LOSS);
  }

  private static Space<Case> cases() {
    Space<Rational> unit = Space.of(Rational.HALF, Rational.ZERO, Rational.ONE, Rational.of(1, 4), Rational.of(3, 4));
    return Space.of(3, 4, 5, 10).then(n -> Space.of(Active.values()).then(i ->
        unit.then(before -> unit.then(now -> unit.then(after ->
        Rationals.unitInterval(2).then(own -> Space.of(Rational.HALF, Rational.ONE)
            .map(next -> new Case(n, i, before, now, after, own, next))))))));
  }

  /**
   * In symbols: the slope of an agent's earnings in his report, and the corners where the price moves by the share or
   * more.
   */
  private static Certificate slopes(GammaRule rule, boolean shared) {
    List<Certificate> parts = new ArrayList<>();
    Polynomial share = Polynomial.parameter("share");
    Polynomial now = Polynomial.parameter("now");
    Polynomial room = Polynomial.parameter("room");
    Map<String, List<Rational>> box = Map.of("share", List.of(Rational.ZERO, Rational.HALF), "now", UNIT, "after",
        UNIT, "room", UNIT);
    for (Active i : Active.values()) {
      Polynomial rise = slope(rule, i, shared ? now.minus(share).minus(room) : Polynomial.parameter("before"), now,
          shared ? share : Polynomial.ZERO);
      if (!shared) {
        parts.add(new Certificate.Identity(i.word() + "'s slope is 100 times the move of the other one's report", rise,
            now.minus(Polynomial.parameter("before")).scale(Rational.of(100))));
        continue;
      }
      Polynomial fall = slope(rule, i, now.plus(share).plus(room), now, share).negated();
      parts.add(new Certificate.Corners(i.word() + " buys when the price rises by the share and more", rise, box, false));
      parts.add(new Certificate.Corners(i.word() + " sells when the price falls by the share and more", fall, box, false));
    }
    return new Certificate.All("a report enters the transfers of its own round and of the next one only, and affinely, so that the slope decides "
        + "in every round but the last, in which there is no next price", parts);
  }

  private static Polynomial slope(GammaRule rule, Active i, Polynomial before, Polynomial now, Polynomial share) {
    List<Polynomial> other = List.of(before, now, Polynomial.parameter("after"));
    List<Polynomial> difference = new ArrayList<>();
    for (Polynomial report : List.of(Polynomial.ONE, Polynomial.ZERO)) {
      List<Polynomial> own = List.of(Polynomial.parameter("own"), report, Polynomial.parameter("next"));
      Trading<Polynomial> trading = Trading.of(rule, 3, 3, i == Active.BLUE ? own : other, i == Active.BLUE ? other
          : own, Example21.LOSS);
      difference.add(trading.gammas(i).minus(trading.gammas(i.other()).times(share)));
    }
    return difference.get(0).minus(difference.get(1));
  }
}
