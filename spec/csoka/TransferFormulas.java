package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.Trades;
import csoka.lemmas.Trades.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the balanced Team Mechanism pays for a report in Example 2.1: a trade at a price that the
 * other one's report of the round before sets, (3) and (4).
 *
 * <pre>  gamma_t^blue = 100 r_{t-1} (b_{t-1} - b_t)   with b Blue's reports and r Red's</pre>
 */
public final class TransferFormulas implements Spec {

  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational OTHERS = Rational.of(104 - 204);

  /**
   * One report: of {@code rounds} rounds the {@code round}-th; {@code own} and {@code price} were
   * reported before it.
   */
  public record Case(
      int agents, int rounds, int round, Rational own, Rational price, Rational report) {}

  /** Two possible reports of one round. */
  public record Trade(
      int agents,
      int rounds,
      int round,
      Rational own,
      Rational price,
      Rational report,
      Rational instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        formula("eq-3", "(3)", Active.BLUE, rule),
        formula("eq-4", "(4)", Active.RED, rule),
        price(rule));
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
        Reading.printed(
                CONDITIONAL,
                scope(),
                new Asked<>(new Formula(rule, agent), TransferFormulas::variables))
            .provedBy(
                Proof.sought()
                    .carriedBy(
                        new Trades.By(new Trades(Example21.LOSS, 2, false), Formula::twice))),
        Reading.ours(
                "smaller-loss",
                CONDITIONAL,
                scope(),
                new Asked<>(new SmallerLoss(rule, agent), TransferFormulas::variables))
            .provedBy(
                Proof.sought()
                    .carriedBy(
                        new Trades.By(
                            new Trades(Example21.SMALLER_LOSS, 1, false), Formula::once))));
  }

  private static Claim<Trade> price(GammaRule rule) {
    Space<Trade> trades =
        cases()
            .times(
                Rationals.unitInterval(2),
                (c, other) ->
                    new Trade(
                        c.agents(), c.rounds(), c.round(), c.own(), c.price(), c.report(), other))
            .where(
                t ->
                    t.round() < t.rounds()
                        || t.instead().times(t.instead().minus(Rational.ONE)).isZero());
    return Claim.of(
        "csoka/section-2-price",
        Kind.STATEMENT,
        "Section 2",
        "By (3) Blue's report is a stock of a good: in round t another stock costs its difference"
            + " times the unit price 100 times Red's report of round t - 1, however much is"
            + " bought.",
        Trade.class,
        Reading.printed(
                CONDITIONAL,
                Scope.sample(
                    "every n, K, round, reports before and two reports of Blue", 200, trades),
                new Asked<>(
                    new Price(rule),
                    (Trade t) ->
                        variables(
                                new Case(
                                    t.agents(),
                                    t.rounds(),
                                    t.round(),
                                    t.own(),
                                    t.price(),
                                    t.report()))
                            .whole(
                                "another", t.round() == t.rounds() && !t.instead().isZero() ? 1 : 0)
                            .number("instead", t.instead())))
            .provedBy(
                Proof.sought()
                    .carriedBy(
                        new Trades.By(new Trades(Example21.LOSS, 1, false), Price::exchanged))));
  }

  /** n agents, K rounds, one of them, and the reports; those of the last round are 0 or 1. */
  private static Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 3)
        .choice("before", s -> s.of("K"))
        .choice("report", TransferFormulas::decided)
        .choice("other", TransferFormulas::decided)
        .numbers(s -> Frame.NONE.probability("own", "price", "reported", "others"));
  }

  private static int decided(Shape s) {
    return isLast(s.of("before"), s.of("K")) ? 2 : 1;
  }

  private static boolean isLast(int before, int rounds) {
    return before == rounds - 1;
  }

  private static Assignment variables(Case c) {
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

  /**
   * What a report earns in round before + 1, the own and the other one's report of the round before
   * being own and price.
   */
  private static <S extends Scalar<S>> S gamma(
      GammaRule rule, Active agent, Rational loss, Variables<S> x, S report) {
    int round = x.whole("before") + 1;
    List<S> own = new ArrayList<>(Collections.nCopies(round, x.get("own")));
    List<S> others = new ArrayList<>(Collections.nCopies(round, x.get("price")));
    own.add(report);
    others.add(
        isLast(x.whole("before"), x.whole("K")) ? x.number(x.whole("other")) : x.get("others"));
    return agent == Active.BLUE
        ? Trading.of(rule, x.whole("n"), x.whole("K"), own, others, loss).gamma(agent, round)
        : Trading.of(rule, x.whole("n"), x.whole("K"), others, own, loss).gamma(agent, round);
  }

  /** The report; of the last round it is one of 0 and 1. */
  private static <S extends Scalar<S>> S report(Variables<S> x) {
    return isLast(x.whole("before"), x.whole("K"))
        ? x.number(x.whole("report"))
        : x.get("reported");
  }

  /** The two sides of the formula that is printed. */
  record Formula(GammaRule rule, Active agent) implements Sentence {
    @Override
    public Domain domain() {
      return TransferFormulas.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S now = x.get("price").times(report(x)).scale(OTHERS);
      S before = x.get("price").times(x.get("own")).scale(OTHERS);
      S traded = x.get("price").times(x.get("own").minus(report(x))).scale(HUNDRED);
      S gamma = gamma(rule, agent, Example21.LOSS, x, report(x));
      return Statement.of(
          List.of(gamma, gamma), Relation.EQUAL, List.of(now.minus(before), traded));
    }

    static <S extends Scalar<S>> List<Numbers<S>> once(Variables<S> x) {
      return List.of(new Numbers<>(x.get("own"), report(x), x.get("price")));
    }

    static <S extends Scalar<S>> List<Numbers<S>> twice(Variables<S> x) {
      return Collections.nCopies(2, once(x).get(0));
    }
  }

  /** The same where one HIGH type suffices for YES. */
  record SmallerLoss(GammaRule rule, Active agent) implements Sentence {
    @Override
    public Domain domain() {
      return TransferFormulas.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          gamma(rule, agent, Example21.SMALLER_LOSS, x, report(x)),
          Relation.EQUAL,
          x.number(1).minus(x.get("price")).times(x.get("own").minus(report(x))).scale(HUNDRED));
    }
  }

  /** What another report earns more. */
  record Price(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return TransferFormulas.domain()
          .choice("another", TransferFormulas::decided)
          .numbers(s -> Frame.NONE.probability("own", "price", "reported", "others", "instead"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S more =
          gamma(rule, Active.BLUE, Example21.LOSS, x, report(x))
              .minus(gamma(rule, Active.BLUE, Example21.LOSS, x, instead(x)));
      return Statement.of(
          more, Relation.EQUAL, x.get("price").times(instead(x).minus(report(x))).scale(HUNDRED));
    }

    private static <S extends Scalar<S>> S instead(Variables<S> x) {
      return isLast(x.whole("before"), x.whole("K"))
          ? x.number(x.whole("another"))
          : x.get("instead");
    }

    static <S extends Scalar<S>> List<Numbers<S>> exchanged(Variables<S> x) {
      return List.of(new Numbers<>(instead(x), report(x), x.get("price")));
    }
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

  private static Space<Case> cases() {
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
