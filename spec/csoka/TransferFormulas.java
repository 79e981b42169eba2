package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
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
import counterplay.mechanism.team.Reports;
import counterplay.model.Outlook;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Example21;
import csoka.setup.SplitBelief;
import csoka.setup.Trading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the balanced Team Mechanism pays for a report in Example 2.1: a trade at a price that the other one's report of
 * the round before sets, (3) and (4).
 *
 * <pre>  gamma_t^blue = 100 r_{t-1} (b_{t-1} - b_t)   with b Blue's reports and r Red's</pre>
 */
public final class TransferFormulas implements Spec {

  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational OTHERS = Rational.of(104 - 204);

  /** One report: of {@code rounds} rounds the {@code round}-th; {@code own} and {@code price} were reported before it. */
  public record Case(int agents, int rounds, int round, Rational own, Rational price, Rational report) {}

  /** Two possible reports of one round. */
  public record Trade(int agents, int rounds, int round, Rational own, Rational price, Rational report, Rational instead) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    return List.of(formula("eq-3", "(3)", Active.BLUE, rule), formula("eq-4", "(4)", Active.RED, rule), price(rule));
  }

  private static Claim<Case> formula(String id, String number, Active agent, GammaRule rule) {
    return Claim.of("csoka/" + id, Kind.FORMULA, "Section 2, " + number, "By (1), " + agent.word() + " earns in round t the change of his "
        + "reported probability times -100 times the other one's report of round t - 1, whatever is reported.", Case.class,
        Reading.<Case>printed(PROVED, scope(), c -> {
          Rational now = OTHERS.times(c.price()).times(c.report());
          Rational before = OTHERS.times(c.price()).times(c.own());
          Rational traded = HUNDRED.times(c.price()).times(c.own().minus(c.report()));
          Rational gamma = gamma(rule, agent, c, Example21.LOSS);
          return Finding.of(List.of(gamma, gamma), Relation.EQUAL, List.of(now.minus(before), traded));
        }).provedBy(Proof.whole(() -> everyRound(rule, agent, Example21.LOSS))),
        Reading.<Case>ours("smaller-loss", PROVED, scope(), c -> Finding.of(gamma(rule, agent, c, Example21.SMALLER_LOSS), Relation.EQUAL,
            HUNDRED.times(Rational.ONE.minus(c.price())).times(c.own().minus(c.report()))))
            .provedBy(Proof.whole(() -> everyRound(rule, agent, Example21.SMALLER_LOSS))));
  }

  private static Claim<Trade> price(GammaRule rule) {
    Space<Trade> trades = cases().times(Rationals.unitInterval(2),
        (c, other) -> new Trade(c.agents(), c.rounds(), c.round(), c.own(), c.price(), c.report(), other))
        .where(t -> t.round() < t.rounds() || t.instead().times(t.instead().minus(Rational.ONE)).isZero());
    return Claim.of("csoka/section-2-price", Kind.STATEMENT, "Section 2", "By (3) Blue's report is a stock of a good: in round t "
        + "another stock costs its difference times the unit price 100 times Red's report of round t - 1, however much is bought.",
        Trade.class, Reading.<Trade>printed(PROVED, Scope.sample("every n, K, round, reports before and two reports of Blue", 400, trades), t -> {
          Rational one = gamma(rule, Active.BLUE, new Case(t.agents(), t.rounds(), t.round(), t.own(), t.price(), t.report()), Example21.LOSS);
          Rational two = gamma(rule, Active.BLUE, new Case(t.agents(), t.rounds(), t.round(), t.own(), t.price(), t.instead()), Example21.LOSS);
          return Finding.of(one.minus(two), Relation.EQUAL, HUNDRED.times(t.price()).times(t.instead().minus(t.report())));
        }).provedBy(Proof.whole(() -> everyRound(rule, Active.BLUE, Example21.LOSS))));
  }

  private static Rational gamma(GammaRule rule, Active agent, Case c, Rational loss) {
    List<Rational> own = new ArrayList<>(Collections.nCopies(c.round(), c.own()));
    List<Rational> other = Collections.nCopies(c.round() + 1, c.price());
    own.add(c.report());
    boolean last = c.round() == c.rounds();
    List<Rational> others = new ArrayList<>(other);
    if (last) others.set(c.round(), Rational.ZERO);
    return agent == Active.BLUE ? Trading.of(rule, c.agents(), c.rounds(), own, others, loss).gamma(agent, c.round())
        : Trading.of(rule, c.agents(), c.rounds(), others, own, loss).gamma(agent, c.round());
  }

  private static Scope<Case> scope() {
    return Scope.sample("every n >= 3, every K, every round and all reports in [0, 1]", 600, cases());
  }

  private static Space<Case> cases() {
    Space<List<Integer>> rounds = Space.range(1, 4).then(k -> Space.range(1, k).map(t -> List.of(k, t)));
    return Space.of(3, 4, 5, 10).times(rounds, (n, r) -> new Case(n, r.get(0), r.get(1), Rational.ZERO, Rational.ZERO, Rational.ZERO))
        .times(Rationals.unitInterval(3), (c, own) -> new Case(c.agents(), c.rounds(), c.round(), own, c.price(), c.report()))
        .times(Rationals.unitInterval(3), (c, price) -> new Case(c.agents(), c.rounds(), c.round(), c.own(), price, c.report()))
        .then(c -> (c.round() == c.rounds() ? Rationals.unitInterval(1) : Rationals.unitInterval(3))
            .map(r -> new Case(c.agents(), c.rounds(), c.round(), c.own(), c.price(), r)));
  }

  /** The formula in symbols for each round of each length up to 4, whatever a belief moves to; see the words. */
  static Certificate everyRound(GammaRule rule, Active agent, Rational loss) {
    List<Certificate> parts = new ArrayList<>();
    for (int n : List.of(3, 4)) {
      for (int k = 1; k <= 4; k++) for (int t = 1; t <= k; t++) parts.addAll(identities(rule, agent, loss, n, k, t));
    }
    return new Certificate.All("The last round's decision is worth to the others what the formula says, for each pair of final types; a round that "
        + "splits a belief in two by symbolic weights leaves the value a function of the two beliefs alone. More branches are "
        + "splits of splits, more rounds are splits after splits, and idle agents have one type: so it holds for every K, t, n.", parts);
  }

  private static List<Certificate> identities(GammaRule rule, Active agent, Rational loss, int n, int rounds, int t) {
    List<Certificate> parts = new ArrayList<>();
    SplitBelief blue = SplitBelief.of("b", rounds, t);
    SplitBelief red = SplitBelief.of("r", rounds, t);
    Outlook<Polynomial> outlook = new Outlook<>(Example21.model(n, blue.process(), red.process(), loss));
    SplitBelief own = agent == Active.BLUE ? blue : red;
    SplitBelief other = agent == Active.BLUE ? red : blue;
    List<Integer> before = Collections.nCopies(n, 0);
    for (int report = 0; report < own.process().beliefs().get(t).size(); report++) {
      List<Integer> now = new ArrayList<>(before);
      now.set(agent.index(), report);
      Polynomial gamma = rule.gammas(outlook, new Reports(t, before, now)).get(agent.index());
      Polynomial price = loss.equals(Example21.LOSS) ? other.before() : Polynomial.ONE.minus(other.before());
      Polynomial expected = price.scale(HUNDRED).times(own.before().minus(own.process().beliefs().get(t).get(report)));
      parts.add(new Certificate.Identity(agent.word() + "'s report " + report + " in round " + t + " of " + rounds + ", n = " + n, gamma, expected));
    }
    return parts;
  }
}
