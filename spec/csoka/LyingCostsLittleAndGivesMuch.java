package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
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
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.Outlook;
import counterplay.space.Space;
import csoka.setup.RepeatedSignals;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Appendix G: what 1000 instead of -1 costs and gives in a round, and what two agents can get together. */
public final class LyingCostsLittleAndGivesMuch implements Spec {

  private static final String PLACE = "Appendix G";

  /** What the other agent's signal and report are, each 1000 or -1, while the signal is -1. */
  public record Case(String signal, String report) {
    private boolean is(int place, String amount) {
      return (place == RepeatedSignals.HIGH ? "1000" : "-1").equals(amount);
    }

    private int signalPlace() {
      return is(RepeatedSignals.HIGH, signal) ? RepeatedSignals.HIGH : RepeatedSignals.LOW;
    }

    private int reportPlace() {
      return is(RepeatedSignals.HIGH, report) ? RepeatedSignals.HIGH : RepeatedSignals.LOW;
    }
  }

  /** For every number of rounds and every amount that is wanted. */
  public record Wanted(int rounds, Rational amount) {}

  /** For every number of rounds. */
  public record Rounds(int rounds) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule rule = mechanisms.get("csoka/mechanism-unbalanced-team", TransferRule.class);
    RepeatedSignals game = RepeatedSignals.of(rule);
    Scope<Case> all = scope("every signal and report of the other agent", c -> true);
    Scope<Case> plain = scope("the other agent does not report -1 with the signal 1000", c -> !c.equals(new Case("1000", "-1")));
    Scope<Case> expected = scope("the other agent reports 1000, with either signal", c -> c.report().equals("1000"));
    Space<Wanted> wanted = Space.range(1, 3).then(t -> Space.of(100L, 1000L, 2999L, 3000L, 6000L, 10_000L)
        .map(a -> new Wanted(t, Rational.of(a))));
    Scope<Rounds> rounds = Scope.sample("every number of rounds", 3, Space.range(1, 3).map(Rounds::new));
    return List.of(
        Claim.of("csoka/appendix-g-cost", Kind.NUMBER, PLACE, "with the signal -1 the report 1000 costs the agent 0 or 2", Case.class,
            Reading.printed(PROVED, all, c -> Finding.of(fromEither(cost(game, c), 0, 2), Relation.EQUAL, Rational.ZERO).with("cost",
                cost(game, c)))),
        Claim.of("csoka/appendix-g-gain", Kind.NUMBER, PLACE, "with the signal -1 the report 1000 gives the other agent 1001 or 999",
            Case.class,
            Reading.printed(REFUTED, all, c -> Finding.of(fromEither(given(game, c), 1001, 999), Relation.EQUAL, Rational.ZERO)
                .with("given", given(game, c)))
                .weighed(Gravity.edge("the other agent does not hide a 1000, by which he could only lose", "no-understatement")),
            Reading.ours("no-understatement", PROVED, plain, c -> Finding.of(fromEither(given(game, c), 1001, 999), Relation.EQUAL,
                Rational.ZERO).with("given", given(game, c)))),
        Claim.of("csoka/appendix-g-expected-case", Kind.NUMBER, PLACE, "where the other agent reports 1000, it costs 0 and gives 1001",
            Case.class,
            Reading.printed(PROVED, expected, c -> Finding.of(List.of(cost(game, c), given(game, c)), Relation.EQUAL,
                List.of(Rational.ZERO, Rational.of(1001))))),
        Claim.of("csoka/appendix-g-collusion", Kind.STATEMENT, PLACE, "two colluding agents can get as much as they want", Wanted.class,
            Reading.printed(PROVED,
                Scope.<Wanted>sample("the setup of Appendix G, which leaves the number of rounds open; every amount for both together, in"
                + " as many rounds as it takes: at least the amount divided by 2999", 18,
                wanted.where(LyingCostsLittleAndGivesMuch::isEnough)).containing(LyingCostsLittleAndGivesMuch::isEnough),
                w -> Finding.of(together(rule, w.rounds(), RepeatedSignals.THOUSAND), Relation.AT_LEAST, w.amount()))
                    .provedBy(Proof.whole(() -> honestyAside(game))),
            Reading.ours("in-any-number-of-rounds", REFUTED, Scope.<Wanted>sample("the same, every amount in any number of rounds", 18,
                wanted).containing(w -> w.rounds() > 0), w -> Finding.of(together(rule, w.rounds(), RepeatedSignals.THOUSAND),
                    Relation.AT_LEAST, w.amount())).weighed(Gravity.substantive()),
            Reading.ours("with-signals-enough", PROVED,
                Scope.<Wanted>sample("one round, with the amount itself, more than 1, as the high signal", 6, wanted.where(w ->
                w.rounds() == 1))
                .containing(w -> w.rounds() == 1 && w.amount().compareTo(Rational.ONE) > 0),
                w -> Finding.of(together(rule, 1, w.amount()), Relation.AT_LEAST, w.amount())).provedBy(Proof.whole(() ->
                    anySignal(rule)))),
        Claim.of("csoka/appendix-g-not-efficient", Kind.STATEMENT, PLACE,
            "where both always report 1000 the decisions bring them less than the efficient ones", Rounds.class,
            Reading.printed(PROVED, rounds, c -> Finding.of(times(c, worth(game, true)), Relation.LESS, times(c, worth(game, false))))
                .provedBy(Proof.whole(() ->
                new Certificate.Identity("what is lost in every round, and in every discounted one", Polynomial.of(worth(game, false)
                    .minus(worth(game, true))), Polynomial.of(Rational.HALF))))),
        Claim.of("csoka/appendix-g-higher-payoff", Kind.STATEMENT, PLACE,
            "where both always report 1000 each gets more than with true reports", Rounds.class,
            Reading.printed(PROVED, rounds, c -> Finding.of(each(c, game, true), Relation.MORE, each(c, game, false)))
                .provedBy(Proof.whole(() -> new Certificate.All(
                "500 more for each in every round, and in every discounted one", List.of(difference(game, 0), difference(game, 1)))))));
  }

  private static Scope<Case> scope(String words, Predicate<Case> condition) {
    return Scope.whole(words, Space.of("1000", "-1").then(s -> Space.of("1000", "-1").map(r -> new Case(s, r))).where(condition));
  }

  /** How far x is from the nearer of two numbers. */
  private static Rational fromEither(Rational x, long a, long b) {
    return x.minus(Rational.of(a)).abs().min(x.minus(Rational.of(b)).abs());
  }

  private static Rational change(RepeatedSignals game, Case c, int agent) {
    List<Integer> signals = List.of(RepeatedSignals.LOW, c.signalPlace());
    Rational lie = game.payoff(agent, signals, List.of(RepeatedSignals.HIGH, c.reportPlace()));
    return lie.minus(game.payoff(agent, signals, List.of(RepeatedSignals.LOW, c.reportPlace())));
  }

  private static Rational cost(RepeatedSignals game, Case c) {
    return change(game, c, 0).negated();
  }

  private static Rational given(RepeatedSignals game, Case c) {
    return change(game, c, 1);
  }

  /** The most that the two can expect together, knowing each other's signals. */
  private static Rational together(TransferRule rule, int rounds, Rational high) {
    return JointDeviation.ofCoalition(new Outlook<>(RepeatedSignals.model(rounds, high)), rule, Set.of(0, 1)).value().best();
  }

  private static boolean isEnough(Wanted w) {
    return w.rounds() > 0 && Rational.of(2999L * w.rounds()).compareTo(w.amount()) >= 0;
  }

  private static Certificate honestyAside(RepeatedSignals game) {
    Rational both = payoff(game, 0, true).plus(payoff(game, 1, true));
    return new Certificate.Identity("both report 1000: 2999 a round for the two together", Polynomial.of(both),
        Polynomial.of(Rational.of(2999)));
  }

  /** Both report the high signal h: each gets his own signal and h, 3 h - 1 together on average. */
  private static Certificate anySignal(TransferRule rule) {
    Polynomial high = Polynomial.parameter("h");
    Outlook<Polynomial> outlook = RepeatedSignals.anyHigh(high);
    List<Integer> reports = List.of(RepeatedSignals.HIGH, RepeatedSignals.HIGH);
    Polynomial total = Polynomial.ZERO;
    for (int i = 0; i < 2; i++) {
      Polynomial utility = outlook.utility(1, i, outlook.choice(1, reports), RepeatedSignals.HIGH).plus(outlook.utility(1, i,
          outlook.choice(1, reports), RepeatedSignals.LOW));
      total = total.plus(utility.scale(Rational.HALF)).plus(rule.transfers(outlook, new Reports(1, List.of(0, 0), reports)).get(i));
    }
    return new Certificate.Identity("both report h: for the two together h, and 2 h - 1 that is not negative", total, high
        .plus(high.scale(Rational.of(2)).minus(Polynomial.ONE)));
  }

  private static List<Integer> reports(List<Integer> signals, boolean high) {
    return high ? List.of(RepeatedSignals.HIGH, RepeatedSignals.HIGH) : signals;
  }

  private static Rational worth(RepeatedSignals game, boolean high) {
    return Rational.sum(RepeatedSignals.pairs().map(s -> game.worth(s, reports(s, high)).scale(Rational.of(1, 4))).toList());
  }

  private static Rational payoff(RepeatedSignals game, int agent, boolean high) {
    return Rational.sum(RepeatedSignals.pairs().map(s -> game.payoff(agent, s, reports(s, high)).scale(Rational.of(1, 4))).toList());
  }

  private static Rational times(Rounds c, Rational round) {
    return round.times(Rational.of(BigInteger.valueOf(c.rounds()), BigInteger.ONE));
  }

  private static List<Rational> each(Rounds c, RepeatedSignals game, boolean high) {
    return List.of(times(c, payoff(game, 0, high)), times(c, payoff(game, 1, high)));
  }

  private static Certificate difference(RepeatedSignals game, int agent) {
    return new Certificate.Identity("agent " + (agent + 1), Polynomial.of(payoff(game, agent, true).minus(payoff(game, agent, false))),
        Polynomial.of(Rational.of(500)));
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/appendix-g-setup", PLACE, RepeatedSignals.class));
  }
}
