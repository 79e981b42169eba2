package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Judge;
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
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Alternation;
import csoka.setup.Example21;
import csoka.setup.Slips;
import csoka.setup.Trading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What Blue and Red are paid, round by round, when both report 1 in odd and 0 in even rounds.
 *
 * <pre>  gamma_t = 100 for even t,   0 for odd t >= 3,   gamma_1^blue = 100 q (p - 1) with p, q the initial beliefs</pre>
 */
public final class AlternatingReports implements Spec {

  private static final Rational HUNDRED = Rational.of(100);

  /** One round of a game of {@code rounds} rounds that starts with Blue's belief p and Red's belief q. */
  public record Case(int agents, int rounds, int round, Rational p, Rational q) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    IntPredicate even = t -> t % 2 == 0;
    IntPredicate odd = t -> t % 2 == 1;
    IntPredicate later = t -> t % 2 == 1 && t >= 3;
    return List.of(
        Claim.of("csoka/section-2-alternate-even", Kind.NUMBER, "Section 2",
            "When both report 1 in odd and 0 in even rounds, each "
            + "earns 100 in every even round.", Case.class,
            Reading.<Case>printed(PROVED, scope("every even round", even), earns(rule, HUNDRED))
                .provedBy(Proof.whole(() -> rounds(rule, even, HUNDRED))),
            Reading.<Case>ours("net-of-the-share", PROVED, scope("every even round", even), c -> {
              Trading<Rational> trading = play(rule, c);
              Rational left = HUNDRED.minus(Rational.of(100, c.agents() - 1));
              return Finding.of(List.of(trading.transfer(Active.BLUE, c.round()),
                  trading.transfer(Active.RED, c.round())), Relation.EQUAL, List.of(left, left));
            }).provedBy(Proof.whole(() -> rounds(rule, even, HUNDRED)))),
        Claim.of("csoka/section-2-alternate-odd", Kind.NUMBER, "Section 2",
            "When both report 1 in odd and 0 in even rounds, each "
            + "earns 0 in every odd round.", Case.class,
            Reading.<Case>printed(REFUTED, scope("every odd round", odd), earns(rule, Rational.ZERO))
                .weighed(Slips.firstRound("from-round-three")),
            Reading.<Case>ours("from-round-three", PROVED, scope("every odd round but the first", later),
                earns(rule, Rational.ZERO))
                .provedBy(Proof.whole(() -> rounds(rule, later, Rational.ZERO))),
            Reading.<Case>ours("round-one", PROVED,
                scope("round 1, in which both buy at the price of the initial belief", t -> t == 1), c ->
                Finding.of(earned(rule, c), Relation.EQUAL, List.of(first(c.p(), c.q()), first(c.q(), c.p()))))
                .provedBy(Proof.whole(() -> TransferFormulas.everyRound(rule, Active.BLUE, Example21.LOSS)))));
  }

  /** 100 q (p - 1): from p up to 1 at the price 100 q. */
  private static Rational first(Rational own, Rational other) {
    return HUNDRED.times(other).times(own.minus(Rational.ONE));
  }

  private static Judge<Case> earns(GammaRule rule, Rational amount) {
    return c -> Finding.of(earned(rule, c), Relation.EQUAL, List.of(amount, amount));
  }

  private static List<Rational> earned(GammaRule rule, Case c) {
    Trading<Rational> trading = play(rule, c);
    return List.of(trading.gamma(Active.BLUE, c.round()), trading.gamma(Active.RED, c.round()));
  }

  private static Trading<Rational> play(GammaRule rule, Case c) {
    return Trading.of(rule, c.agents(), c.rounds(), Alternation.reports(c.p(), c.rounds(), 1, 0),
        Alternation.reports(c.q(), c.rounds(), 1, 0), Example21.LOSS);
  }

  private static Scope<Case> scope(String which, IntPredicate round) {
    Space<List<Integer>> rounds = Space.range(1, 6).then(k -> Space.range(1, k).map(t -> List.of(k, t)))
        .where(r -> round.test(r.get(1)));
    Space<Case> cases = Space.of(3, 4, 5, 10).then(n -> rounds.then(r -> Alternation.starts().then(p -> Alternation.starts()
        .map(q -> new Case(n, r.get(0), r.get(1), p, q)))));
    return Scope.sample(which + ", every K, every n >= 3, all initial beliefs", 300, cases)
        .containing(c -> c.agents() >= 3 && c.round() >= 1 && c.round() <= c.rounds() && round.test(c.round()));
  }

  private static Certificate rounds(GammaRule rule, IntPredicate which, Rational amount) {
    List<Certificate> parts = new ArrayList<>();
    for (int k = 1; k <= 6; k++) {
      Trading<Polynomial> trading = Trading.of(rule, 3, k, Alternation.reports(Alternation.P, k, 1, 0),
          Alternation.reports(Alternation.Q, k, 1, 0), Example21.LOSS);
      for (int t = 1; t <= k; t++) {
        if (!which.test(t)) continue;
        for (Active i : Active.values()) {
          parts.add(new Certificate.Identity(i.word() + " in round " + t + " of " + k, trading.gamma(i, t),
              Polynomial.of(amount)));
        }
      }
    }
    parts.add(TransferFormulas.everyRound(rule, Active.BLUE, Example21.LOSS));
    parts.add(TransferFormulas.everyRound(rule, Active.RED, Example21.LOSS));
    return new Certificate.All("the same number for all initial beliefs; by (3) and (4) only the reports of this round and the one "
        + "before matter, so that later rounds repeat these", parts);
  }
}
