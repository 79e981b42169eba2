package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;

/** Appendix G: what 1000 instead of -1 costs an agent in a round and gives the other one. */
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
    Judge<Case> gift =
        c ->
            Finding.of(fromEither(given(game, c), 1001, 999), EQUAL, Rational.ZERO)
                .with("given", given(game, c));
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
                    Finding.of(fromEither(cost(game, c), 0, 2), EQUAL, Rational.ZERO)
                        .with("cost", cost(game, c)))),
        Claim.of(
            "csoka/appendix-g-gain",
            Kind.NUMBER,
            PLACE,
            "with the signal -1 the report 1000 gives the other agent 1001 or 999",
            Case.class,
            Reading.printed(REFUTED, all, gift)
                .weighed(
                    Gravity.edge(
                        "the other agent does not hide a 1000, by which he could only lose",
                        "no-understatement")),
            Reading.ours("no-understatement", PROVED, plain, gift)),
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
                        EQUAL,
                        List.of(Rational.ZERO, Rational.of(1001))))));
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

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/appendix-g-setup", PLACE, RepeatedSignals.class));
  }
}
