package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.EarnedByAReport.Formula;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.lemmas.Trades;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the balanced Team Mechanism pays for a report in Example 2.1: a trade at a price that the
 * other one's report of the round before sets, (3) and (4).
 *
 * <pre>  gamma_t^blue = 100 r_{t-1} (b_{t-1} - b_t)   with b Blue's reports and r Red's</pre>
 */
public final class TransferFormulas implements Spec {

  /**
   * One report: of {@code rounds} rounds the {@code round}-th; {@code own} and {@code price} were
   * reported before it.
   */
  public record Case(
      int agents, int rounds, int round, Rational own, Rational price, Rational report) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        formula("eq-3", "(3)", Active.BLUE, rule), formula("eq-4", "(4)", Active.RED, rule));
  }

  private static Claim<Case> formula(String id, String number, Active agent, GammaRule rule) {
    return Claim.of(
        "csoka/" + id,
        Kind.FORMULA,
        "Section 2, " + number,
        "By (1), "
            + agent.word()
            + " earns in round t the change of his reported probability times -100 times the other"
            + " one's report of round t - 1, whatever is reported.",
        Case.class,
        Readings.printed(
            CONDITIONAL,
            scope(),
            new Formula(rule, agent),
            TransferFormulas::variables,
            new Trades.By(new Trades(Example21.LOSS, 2, false), Formula::twice)),
        Readings.ours(
            "smaller-loss",
            CONDITIONAL,
            scope(),
            new EarnedByAReport.SmallerLoss(rule, agent),
            TransferFormulas::variables,
            new Trades.By(new Trades(Example21.SMALLER_LOSS, 1, false), Formula::once)));
  }

  static Assignment variables(Case c) {
    boolean last = c.round() == c.rounds();
    return Assignment.NONE
        .whole("n", c.agents())
        .whole("K", c.rounds())
        .whole("before", c.round() - 1)
        .whole("report", last && !c.report().isZero() ? 1 : 0)
        .whole("other", 0)
        .number("own", c.own())
        .number("price", c.price())
        .number("reported", c.report())
        .number("others", c.price());
  }

  private static Scope<Case> scope() {
    return Scope.sample(
            "every n >= 3, every K, every round and all reports in [0, 1]", 200, cases())
        .containing(TransferFormulas::isMember);
  }

  private static boolean isMember(Case c) {
    return c.agents() >= 3
        && c.round() >= 1
        && c.round() <= c.rounds()
        && Stream.of(c.own(), c.price(), c.report())
            .allMatch(r -> r.signum() >= 0 && r.compareTo(Rational.ONE) <= 0)
        && (c.round() < c.rounds() || c.report().times(c.report().minus(Rational.ONE)).isZero());
  }

  static Space<Case> cases() {
    Space<List<Integer>> rounds =
        Space.range(1, 4).then(k -> Space.range(1, k).map(t -> List.of(k, t)));
    return Space.of(3, 4, 5, 10)
        .times(
            rounds,
            (n, r) -> new Case(n, r.get(0), r.get(1), Rational.ZERO, Rational.ZERO, Rational.ZERO))
        .times(
            Rationals.unitInterval(3),
            (c, own) -> new Case(c.agents(), c.rounds(), c.round(), own, c.price(), c.report()))
        .times(
            Rationals.unitInterval(3),
            (c, price) -> new Case(c.agents(), c.rounds(), c.round(), c.own(), price, c.report()))
        .then(
            c ->
                (c.round() == c.rounds() ? Rationals.unitInterval(1) : Rationals.unitInterval(3))
                    .map(r -> new Case(c.agents(), c.rounds(), c.round(), c.own(), c.price(), r)));
  }
}
