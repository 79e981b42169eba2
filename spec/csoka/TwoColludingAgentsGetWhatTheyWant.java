package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.AlwaysThousand.Enough;
import csoka.AlwaysThousand.EnoughRounds;
import csoka.AlwaysThousand.HighSignal;
import csoka.AlwaysThousand.InEveryRound;
import csoka.sentences.Readings;
import java.util.List;
import java.util.Set;

/**
 * Appendix G: what two agents get together who report 1000 instead of -1, in as many rounds as it
 * takes, and that the decisions bring them less.
 */
public final class TwoColludingAgentsGetWhatTheyWant implements Spec {

  private static final String PLACE = "Appendix G";

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
            "csoka/appendix-g-collusion",
            Kind.STATEMENT,
            PLACE,
            "two colluding agents can get as much as they want",
            Wanted.class,
            Readings.printed(
                CONDITIONAL,
                Scope.<Wanted>sample(
                        "the setup of Appendix G, which leaves the number of rounds open; every"
                            + " amount for both together, in as many rounds as it takes: at"
                            + " least the amount divided by 2999",
                        18,
                        wanted.where(TwoColludingAgentsGetWhatTheyWant::isEnough))
                    .containing(TwoColludingAgentsGetWhatTheyWant::isEnough),
                new Enough(rule),
                (Wanted w) -> Assignment.NONE.whole("T", w.rounds()).number("amount", w.amount()),
                new EnoughRounds()),
            Readings.refuted(
                "in-any-number-of-rounds",
                Scope.<Wanted>sample("the same, every amount in any number of rounds", 18, wanted)
                    .containing(w -> w.rounds() > 0),
                w ->
                    Finding.of(
                        together(rule, w.rounds(), RepeatedSignals.THOUSAND),
                        AT_LEAST,
                        w.amount())),
            Readings.ours(
                "with-signals-enough",
                PROVED,
                Scope.<Wanted>sample(
                        "one round, with the amount itself, more than 1, as the high signal",
                        6,
                        wanted.where(w -> w.rounds() == 1))
                    .containing(w -> w.rounds() == 1 && w.amount().compareTo(Rational.ONE) > 0),
                new HighSignal(rule),
                (Wanted w) -> Assignment.NONE.number("excess", w.amount().minus(Rational.ONE)))),
        Claim.of(
            "csoka/appendix-g-not-efficient",
            Kind.STATEMENT,
            PLACE,
            "where both always report 1000 the decisions bring them less than the efficient ones",
            Rounds.class,
            Readings.printed(
                PROVED,
                rounds,
                new InEveryRound(rule, false),
                TwoColludingAgentsGetWhatTheyWant::rounds)),
        Claim.of(
            "csoka/appendix-g-higher-payoff",
            Kind.STATEMENT,
            PLACE,
            "where both always report 1000 each gets more than with true reports",
            Rounds.class,
            Readings.printed(
                PROVED,
                rounds,
                new InEveryRound(rule, true),
                TwoColludingAgentsGetWhatTheyWant::rounds)));
  }

  private static Assignment rounds(Rounds c) {
    return Assignment.NONE.number("rounds", Rational.of(c.rounds()));
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
}
