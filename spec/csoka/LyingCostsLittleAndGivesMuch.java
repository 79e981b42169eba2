package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Appendix G: what 1000 instead of -1 costs and gives in a round, and what two agents can get
 * together.
 */
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
  public record Rounds(int rounds) {
    /**
     * @throws IllegalArgumentException if there is no round
     */
    public Rounds {
      if (rounds < 1) throw new IllegalArgumentException(rounds + " rounds; wanted is at least 1");
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule rule = mechanisms.get(UnbalancedTeamMechanism.NAME);
    RepeatedSignals<Rational> game = RepeatedSignals.of(rule);
    Scope<Case> all = scope("every signal and report of the other agent", c -> true);
    Scope<Case> plain =
        scope(
            "the other agent does not report -1 with the signal 1000",
            c -> !c.equals(new Case("1000", "-1")));
    Scope<Case> expected =
        scope("the other agent reports 1000, with either signal", c -> c.report().equals("1000"));
    Space<Wanted> wanted =
        Space.range(1, 3)
            .then(
                t ->
                    Space.of(100L, 1000L, 2999L, 3000L, 6000L, 10_000L)
                        .map(a -> new Wanted(t, Rational.of(a))));
    Scope<Rounds> rounds =
        Scope.<Rounds>sample("every number of rounds", 3, Space.range(1, 3).map(Rounds::new))
            .containing(c -> c.rounds() > 0);
    return List.of(
        Claim.of(
            "csoka/appendix-g-cost",
            Kind.NUMBER,
            PLACE,
            "with the signal -1 the report 1000 costs the agent 0 or 2",
            Case.class,
            Reading.printed(
                PROVED,
                all,
                c ->
                    Finding.of(fromEither(cost(game, c), 0, 2), Relation.EQUAL, Rational.ZERO)
                        .with("cost", cost(game, c)))),
        Claim.of(
            "csoka/appendix-g-gain",
            Kind.NUMBER,
            PLACE,
            "with the signal -1 the report 1000 gives the other agent 1001 or 999",
            Case.class,
            Reading.printed(
                    REFUTED,
                    all,
                    c ->
                        Finding.of(
                                fromEither(given(game, c), 1001, 999),
                                Relation.EQUAL,
                                Rational.ZERO)
                            .with("given", given(game, c)))
                .weighed(
                    Gravity.edge(
                        "the other agent does not hide a 1000, by which he could only lose",
                        "no-understatement")),
            Reading.ours(
                "no-understatement",
                PROVED,
                plain,
                c ->
                    Finding.of(fromEither(given(game, c), 1001, 999), Relation.EQUAL, Rational.ZERO)
                        .with("given", given(game, c)))),
        Claim.of(
            "csoka/appendix-g-expected-case",
            Kind.NUMBER,
            PLACE,
            "where the other agent reports 1000, it costs 0 and gives 1001",
            Case.class,
            Reading.printed(
                PROVED,
                expected,
                c ->
                    Finding.of(
                        List.of(cost(game, c), given(game, c)),
                        Relation.EQUAL,
                        List.of(Rational.ZERO, Rational.of(1001))))),
        Claim.of(
            "csoka/appendix-g-collusion",
            Kind.STATEMENT,
            PLACE,
            "two colluding agents can get as much as they want",
            Wanted.class,
            Reading.printed(
                    CONDITIONAL,
                    Scope.<Wanted>sample(
                            "the setup of Appendix G, which leaves the number of rounds open; every"
                                + " amount for both together, in as many rounds as it takes: at"
                                + " least the amount divided by 2999",
                            18,
                            wanted.where(LyingCostsLittleAndGivesMuch::isEnough))
                        .containing(LyingCostsLittleAndGivesMuch::isEnough),
                    new Asked<>(
                        new Enough(rule),
                        (Wanted w) ->
                            Assignment.NONE.whole("T", w.rounds()).number("amount", w.amount())))
                .provedBy(Proof.sought().carriedBy(new EnoughRounds())),
            Reading.ours(
                    "in-any-number-of-rounds",
                    REFUTED,
                    Scope.<Wanted>sample(
                            "the same, every amount in any number of rounds", 18, wanted)
                        .containing(w -> w.rounds() > 0),
                    w ->
                        Finding.of(
                            together(rule, w.rounds(), RepeatedSignals.THOUSAND),
                            Relation.AT_LEAST,
                            w.amount()))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "with-signals-enough",
                    PROVED,
                    Scope.<Wanted>sample(
                            "one round, with the amount itself, more than 1, as the high signal",
                            6,
                            wanted.where(w -> w.rounds() == 1))
                        .containing(w -> w.rounds() == 1 && w.amount().compareTo(Rational.ONE) > 0),
                    new Asked<>(
                        new HighSignal(rule),
                        (Wanted w) ->
                            Assignment.NONE.number("excess", w.amount().minus(Rational.ONE))))
                .provedBy(Proof.sought())),
        Claim.of(
            "csoka/appendix-g-not-efficient",
            Kind.STATEMENT,
            PLACE,
            "where both always report 1000 the decisions bring them less than the efficient ones",
            Rounds.class,
            Reading.printed(
                    PROVED,
                    rounds,
                    new Asked<>(new LessEfficient(rule), LyingCostsLittleAndGivesMuch::rounds))
                .provedBy(Proof.sought())),
        Claim.of(
            "csoka/appendix-g-higher-payoff",
            Kind.STATEMENT,
            PLACE,
            "where both always report 1000 each gets more than with true reports",
            Rounds.class,
            Reading.printed(
                    PROVED,
                    rounds,
                    new Asked<>(new BetterPaid(rule), LyingCostsLittleAndGivesMuch::rounds))
                .provedBy(Proof.sought())));
  }

  private static Assignment rounds(Rounds c) {
    return Assignment.NONE.number("rounds", Rational.of(c.rounds()));
  }

  /** In T rounds, the amount being at most 2999 T, the two get it by reporting 1000 always. */
  record Enough(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("T", 1, 3)
          .numbers(s -> Frame.NONE.real("amount"))
          .given(new AtMost2999EachRound());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      ReportingStrategy thousand =
          new ReportingStrategy.Fixed(Collections.nCopies(x.whole("T"), "high"));
      List<S> payoffs =
          Play.of(
                  new Outlook<>(
                      RepeatedSignals.model(x.whole("T"), x.number(RepeatedSignals.THOUSAND))),
                  rule,
                  List.of(thousand, thousand))
              .expectedPayoffs();
      return Statement.of(payoffs.get(0).plus(payoffs.get(1)), Relation.AT_LEAST, x.get("amount"));
    }
  }

  /** amount <= 2999 T. */
  private record AtMost2999EachRound() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.number(2999L * x.whole("T")), Relation.AT_LEAST, x.get("amount"));
    }
  }

  /** Each round brings the two 2999 on average. */
  private record EnoughRounds() implements Carried, Sentence {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/thousand-each-round",
          Lemma.Kind.MACHINE,
          "sum_{t=1}^T (1000 + 1000 + 1000 - 1) >= amount for amount <= 2999 T",
          "Reports.v thousand_each_round",
          this,
          Argument.sought());
    }

    @Override
    public Domain domain() {
      return Domain.all()
          .size("T", 1, 3)
          .numbers(s -> Frame.NONE.real("amount"))
          .given(new AtMost2999EachRound());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S sum = x.number(0);
      for (int t = 1; t <= x.whole("T"); t++) sum = sum.plus(x.number(1000 + 1000 + 1000 - 1));
      return Statement.of(sum, Relation.AT_LEAST, x.get("amount"));
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("amount", List.of(x.get("amount")));
    }
  }

  /**
   * In one round with the amount 1 + excess in the place of 1000, the two get it by reporting it
   * always.
   */
  record HighSignal(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("excess"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S amount = x.get("excess").plus(x.number(1));
      RepeatedSignals<S> game = RepeatedSignals.of(rule, amount);
      return Statement.of(
          payoff(game, 0, true).plus(payoff(game, 1, true)), Relation.AT_LEAST, amount);
    }
  }

  /** However many rounds, each alike, and discounted or not: the decisions bring less. */
  record LessEfficient(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("rounds"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      RepeatedSignals<S> game = RepeatedSignals.of(rule, x.number(RepeatedSignals.THOUSAND));
      return Statement.of(
          worth(game, true).times(x.get("rounds")),
          Relation.LESS,
          worth(game, false).times(x.get("rounds")));
    }
  }

  /** However many rounds, each alike, and discounted or not: each gets more. */
  record BetterPaid(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("rounds"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      RepeatedSignals<S> game = RepeatedSignals.of(rule, x.number(RepeatedSignals.THOUSAND));
      return Statement.of(each(x, game, true), Relation.MORE, each(x, game, false));
    }

    private static <S extends Scalar<S>> List<S> each(
        Variables<S> x, RepeatedSignals<S> game, boolean high) {
      return List.of(
          payoff(game, 0, high).times(x.get("rounds")),
          payoff(game, 1, high).times(x.get("rounds")));
    }
  }

  private static Scope<Case> scope(String words, Predicate<Case> condition) {
    return Scope.whole(
        words,
        Space.of("1000", "-1")
            .then(s -> Space.of("1000", "-1").map(r -> new Case(s, r)))
            .where(condition));
  }

  /** How far x is from the nearer of two numbers. */
  private static Rational fromEither(Rational x, long a, long b) {
    return x.minus(Rational.of(a)).abs().min(x.minus(Rational.of(b)).abs());
  }

  private static Rational change(RepeatedSignals<Rational> game, Case c, int agent) {
    List<Integer> signals = List.of(RepeatedSignals.LOW, c.signalPlace());
    Rational lie = game.payoff(agent, signals, List.of(RepeatedSignals.HIGH, c.reportPlace()));
    return lie.minus(game.payoff(agent, signals, List.of(RepeatedSignals.LOW, c.reportPlace())));
  }

  private static Rational cost(RepeatedSignals<Rational> game, Case c) {
    return change(game, c, 0).negated();
  }

  private static Rational given(RepeatedSignals<Rational> game, Case c) {
    return change(game, c, 1);
  }

  /** The most that the two can expect together, knowing each other's signals. */
  private static Rational together(TransferRule rule, int rounds, Rational high) {
    return JointDeviation.ofCoalition(
            new Outlook<>(RepeatedSignals.model(rounds, high)), rule, Set.of(0, 1))
        .value()
        .best();
  }

  private static boolean isEnough(Wanted w) {
    return w.rounds() > 0 && Rational.of(2999L * w.rounds()).compareTo(w.amount()) >= 0;
  }

  private static List<Integer> reports(List<Integer> signals, boolean high) {
    return high ? List.of(RepeatedSignals.HIGH, RepeatedSignals.HIGH) : signals;
  }

  private static <S extends Scalar<S>> S worth(RepeatedSignals<S> game, boolean high) {
    return mean(game, s -> game.worth(s, reports(s, high)));
  }

  private static <S extends Scalar<S>> S payoff(RepeatedSignals<S> game, int agent, boolean high) {
    return mean(game, s -> game.payoff(agent, s, reports(s, high)));
  }

  private static <S extends Scalar<S>> S mean(
      RepeatedSignals<S> game, Function<List<Integer>, S> ofSignals) {
    return RepeatedSignals.pairs()
        .map(s -> ofSignals.apply(s).scale(Rational.of(1, 4)))
        .reduce(game.outlook().model().one().zero(), Scalar::plus);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/appendix-g-setup", PLACE, RepeatedSignals.class));
  }
}
