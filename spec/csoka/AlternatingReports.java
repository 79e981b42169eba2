package csoka;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.EarnedByAlternating.EveryOddRound;
import csoka.EarnedByAlternating.Rounds;
import csoka.example.Alternation;
import csoka.sentences.TeamSlips;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What Blue and Red are paid, round by round, when both report 1 in odd and 0 in even rounds.
 *
 * <pre>
 *   gamma_t = 100 for even t,   0 for odd t >= 3,   gamma_1^blue = 100 q (p - 1) with p, q the initial beliefs
 * </pre>
 */
public final class AlternatingReports implements Spec {

  /**
   * One round of a game of {@code rounds} rounds that starts with Blue's belief p and Red's belief
   * q.
   */
  public record Case(int agents, int rounds, int round, Rational p, Rational q) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    IntPredicate even = t -> t % 2 == 0;
    IntPredicate odd = t -> t % 2 == 1;
    IntPredicate later = t -> t % 2 == 1 && t >= 3;
    return List.of(
        Claim.of(
            "csoka/section-2-alternate-even",
            Kind.NUMBER,
            "Section 2",
            "When both report 1 in odd and 0 in even rounds, each "
                + "earns 100 in every even round.",
            Case.class,
            new Rounds(rule, 2, false).reading(Reading.PRINTED, scope("every even round", even)),
            new Rounds(rule, 2, true).reading("net-of-the-share", scope("every even round", even))),
        Claim.of(
            "csoka/section-2-alternate-odd",
            Kind.NUMBER,
            "Section 2",
            "When both report 1 in odd and 0 in even rounds, each " + "earns 0 in every odd round.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope("every odd round", odd),
                    new Asked<>(new EveryOddRound(rule), (Case c) -> at(c, 1)))
                .weighed(TeamSlips.firstRound("from-round-three")),
            new Rounds(rule, 3, false)
                .reading("from-round-three", scope("every odd round but the first", later)),
            new Rounds(rule, 1, false)
                .reading(
                    "round-one",
                    scope(
                        "round 1, in which both buy at the price of the initial belief",
                        t -> t == 1))));
  }

  /** The variables of a case: which round it is, counted from the first of its kind. */
  static Assignment at(Case c, int first) {
    return Assignment.NONE
        .whole("n", c.agents())
        .whole("K", c.rounds())
        .whole("pair", (c.round() - first) / 2)
        .number("p", c.p())
        .number("q", c.q());
  }

  private static Scope<Case> scope(String which, IntPredicate round) {
    Space<List<Integer>> rounds =
        Space.range(1, 6)
            .then(k -> Space.range(1, k).map(t -> List.of(k, t)))
            .where(r -> round.test(r.get(1)));
    Space<Case> cases =
        Space.of(3, 4, 5, 10)
            .then(
                n ->
                    rounds.then(
                        r ->
                            Alternation.starts()
                                .then(
                                    p ->
                                        Alternation.starts()
                                            .map(q -> new Case(n, r.get(0), r.get(1), p, q)))));
    return Scope.sample(which + ", every K, every n >= 3, all initial beliefs", 150, cases)
        .containing(
            c ->
                c.agents() >= 3
                    && c.round() >= 1
                    && c.round() <= c.rounds()
                    && round.test(c.round()));
  }
}
