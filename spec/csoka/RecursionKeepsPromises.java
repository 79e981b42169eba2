package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.space.Space;
import csoka.general.StakesCase;
import csoka.planned.LastChange;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Appendix F: with payoffs that need not be quasilinear, payments can make each truthful agent's
 * expected payoff f^i whatever the others report, and the achievable f are found backwards: by an
 * expectation at a change, by a union at a decision.
 */
public final class RecursionKeepsPromises implements Spec {

  static final String STAKES = "all models with payoffs that rise in the payment without bound";

  /**
   * For every last change.
   *
   * @param change whose it is and what is at stake
   */
  public record ChangeCase(LastChange change) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule rule = mechanisms.get(RecursiveMechanism.NAME);
    Scope<StakesCase> family = family();
    Space<ChangeCase> changes =
        StakesCase.family()
            .where(c -> c.second().signum() > 0)
            .then(
                c ->
                    Space.of(
                        new ChangeCase(new LastChange.OfTwo(c.stakes(), 0)),
                        new ChangeCase(new LastChange.OfTwo(c.stakes(), 1))));
    Scope<ChangeCase> three =
        Scope.sample(
            "three agents, a decision after the change; agent 1's expectation as a "
                + "function of his own payment",
            20,
            splits());
    return List.of(
        Claim.of(
            "csoka/appendix-f-constant",
            Kind.FORMULA,
            "Appendix F",
            "a truthful agent's expected payoff is f^i whatever the others report",
            StakesCase.class,
            Reading.printed(Verdict.BOUNDED, family, c -> constant(rule, c))),
        Claim.of(
            "csoka/appendix-f-one-round-less",
            Kind.STATEMENT,
            "Appendix F",
            "replacing an agent's payoff by its expectation before the last change of his type"
                + " leaves the same problem with one round less",
            ChangeCase.class,
            Reading.printed(
                Verdict.BOUNDED,
                Scope.part(STAKES, StakesCase.FAMILY, changes),
                c -> reduced(rule, (LastChange.OfTwo) c.change())),
            Readings.refuted(
                "own-payment-alone", three, c -> ownPayment((LastChange.OfThree) c.change())),
            Readings.refuted(
                "all-that-is-constant",
                reports(
                    "; the last changes matter to nobody, and payments may depend on both"
                        + " reports all the same",
                    3),
                c -> noMore(rule, (LastChange.OfReports) c.change())),
            Reading.ours(
                "all-that-is-constant-if-concave",
                Verdict.BOUNDED,
                reports("; the same, with payoffs that are linear or concave in the payment", 2),
                c -> noMore(rule, (LastChange.OfReports) c.change()))));
  }

  static Scope<StakesCase> family() {
    return Scope.part(STAKES, StakesCase.FAMILY, StakesCase.family()).containing(c -> true);
  }

  private static Space<ChangeCase> splits() {
    PiecewiseLinear line = PiecewiseLinear.line(Rational.ZERO, Rational.ONE);
    PiecewiseLinear bent =
        PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, Rational.of(2), Rational.ONE);
    List<List<Rational>> payments =
        List.of(
            List.of(Rational.ZERO, Rational.ZERO),
            List.of(Rational.of(-1), Rational.ONE),
            List.of(Rational.ONE, Rational.of(-1)));
    return Space.of(List.of(line, bent))
        .times(Space.of(List.of(line, bent)), (u, v) -> List.of(u, v))
        .times(
            Space.of(payments.subList(1, 3)),
            (uv, p) ->
                new ChangeCase(new LastChange.OfThree(uv.get(0), uv.get(1), payments.get(0), p)));
  }

  /**
   * Two fair types each, payments -1, 0 or 1, for which each truthful agent's expected payoff does
   * not depend on the other one's report.
   */
  private static Scope<ChangeCase> reports(String words, int utilities) {
    List<PiecewiseLinear> options = StakesCase.UTILITIES.subList(0, utilities);
    List<Rational> amounts = List.of(Rational.ZERO, Rational.ONE, Rational.of(-1));
    Space<ChangeCase> all =
        Space.of(options)
            .times(Space.of(options), (u, v) -> List.of(u, v))
            .times(
                Space.lists(4, Space.of(amounts)),
                (uv, y) ->
                    new LastChange.OfReports(
                        uv.get(0), uv.get(1), List.of(y.subList(0, 2), y.subList(2, 4))))
            .where(LastChange.OfReports::isConstant)
            .map(ChangeCase::new);
    return Scope.part(
        STAKES + words, "two agents, two types of probability 1/2 each, payments -1, 0, 1", all);
  }

  /**
   * Agent 1's expected payoff, beside the most that the recursion leaves him when agent 2 has his.
   */
  private static Finding noMore(RecursiveRule rule, LastChange.OfReports r) {
    PiecewiseLinear same =
        r.second()
            .inverse()
            .then(PiecewiseLinear.line(Rational.ZERO, Rational.of(-1)))
            .then(r.first());
    List<Rational> half = List.of(Rational.HALF, Rational.HALF);
    PiecewiseLinear after = rule.changed(1, half, List.of(same, same));
    return Finding.of(
        r.expected(0, 0),
        Relation.AT_MOST,
        rule.changed(0, half, List.of(after, after)).at(r.expected(1, 0)));
  }

  /**
   * The least and the most that each truthful agent can be brought to expect, beside what he is
   * promised.
   */
  private static Finding constant(RecursiveRule rule, StakesCase c) {
    Contract contract = c.contract(rule);
    List<Rational> promise = c.promise(contract);
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Contract.Range range = contract.range(i, promise);
      left.addAll(List.of(range.least(), range.most()));
      right.addAll(List.of(promise.get(i), promise.get(i)));
    }
    return Finding.of(left, Relation.EQUAL, right);
  }

  private static Finding reduced(RecursiveRule rule, LastChange.OfTwo change) {
    return Finding.of(
        data(new Contract(change.reduced(), rule).frontier()),
        Relation.EQUAL,
        data(new Contract(change.stakes(), rule).frontier()));
  }

  /** A frontier as numbers. */
  private static List<Rational> data(PiecewiseLinear f) {
    List<Rational> data = new ArrayList<>(List.of(f.left(), f.right()));
    data.addAll(f.knots());
    data.addAll(f.values());
    return data;
  }

  private static Finding ownPayment(LastChange.OfThree change) {
    return Finding.of(
        change.expectation(change.one()), Relation.EQUAL, change.expectation(change.other()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/mechanism-recursive", "Appendix F", RecursiveMechanism.class));
  }
}
