package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import csoka.example.CorrelatedSignal;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 4.2: a little information about the types of others, and no PBE is close to the truth.
 */
public final class CorrelatedInformationBreaksTruth implements Spec {

  private static final String PLACE = "Section 4.2";

  /** What Blue's signal is about. */
  public enum About {
    /** Which of two beliefs Red holds after round 1. */
    WHICH,
    /** Whether Red's belief moves in round 1 of two, up or down with equal chance. */
    WHETHER
  }

  /**
   * Blue's signal about Red is right with probability 1/2 + epsilon.
   *
   * @param rounds K, 1 or 2
   * @param n the number of agents
   * @param about what it tells; {@code WHETHER} for K = 2 and no slips
   * @param epsilon above 0
   * @param slipLow how often Red's lower type does not report the truth in the first of two rounds
   * @param slipHigh how often his higher type does not
   */
  public record Informed(
      int rounds, int n, About about, Rational epsilon, Rational slipLow, Rational slipHigh) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    CorrelatedSignal signal = new CorrelatedSignal(balanced);
    Scope<Informed> any =
        Scope.<Informed>sample(
                "K = 2, Red's belief moves from 1/2 to 1/5 or 4/5 at first, or may stay; a signal"
                    + " of which of the two, or of whether it moves",
                60,
                SignalsAboutRed.informed(2, 2).or(SignalsAboutRed.whether()))
            .containing(c -> SignalsAboutRed.isPossible(c) && c.rounds() == 2);
    Scope<Informed> everyNumber =
        Scope.<Informed>sample(
                "the same with K = 1, a signal of the type, or K = 2",
                60,
                SignalsAboutRed.informed(1, 2))
            .containing(SignalsAboutRed::isPossible);
    Scope<Informed> undirected =
        Scope.<Informed>sample(
                "K = 2, Red's belief stays or moves, up or down with equal chance; a signal of"
                    + " whether it moves",
                20,
                SignalsAboutRed.whether())
            .containing(c -> SignalsAboutRed.isPossible(c) && c.about() == About.WHETHER);
    Scope<Informed> later =
        Scope.<Informed>sample(
                "K = 2, Red's belief moves from 1/2 to 1/5 or 4/5 at first, a signal of accuracy up"
                    + " to 3/4; profiles in which each type and signal is truthful with probability"
                    + " 999/1000",
                60,
                SignalsAboutRed.informed(2, 2))
            .containing(
                c -> SignalsAboutRed.isPossible(c) && c.rounds() == 2 && c.about() == About.WHICH);
    Scope<Informed> once =
        Scope.<Informed>sample(
                "K = 1, initial beliefs 1/2, a signal of accuracy up to 1/2 + 1/100",
                20,
                SignalsAboutRed.informed(1, 1)
                    .where(c -> c.epsilon().compareTo(Rational.of(1, 100)) <= 0))
            .containing(
                c ->
                    SignalsAboutRed.isPossible(c)
                        && c.rounds() == 1
                        && c.epsilon().compareTo(Rational.of(1, 100)) <= 0);
    return List.of(
        Claim.of(
            "csoka/section-4.2-no-pbe-near-truth",
            Kind.STATEMENT,
            PLACE,
            "as soon as an agent holds information, however little, about the types of others, no"
                + " PBE is close to the truth: some type gains by leaving it",
            Informed.class,
            Reading.printed(REFUTED, any, c -> leaves(signal, c))
                .weighed(
                    Gravity.edge(
                        "the information is about the direction in which the belief moves, not only"
                            + " about whether it moves, which leaves the expected price",
                        "a-type-that-moves-before-the-end")),
            Reading.ours(
                "whether-is-not-where-to",
                SURVIVED,
                undirected,
                c -> Finding.of(SignalsAboutRed.leaving(signal, c), EQUAL, Rational.ZERO)),
            Readings.refuted("every-number-of-rounds", everyNumber, c -> leaves(signal, c)),
            Reading.ours(
                "a-type-that-moves-before-the-end", SURVIVED, later, c -> leaves(signal, c)),
            Reading.ours(
                "one-round-keeps-the-truth",
                SURVIVED,
                once,
                c -> Finding.of(signal.gainForOneRound(c.epsilon()), LESS, Rational.ZERO))));
  }

  /**
   * The most that leaving the truth brings some type after some signal; for K = 2 for each unit by
   * which he moves his first report.
   */
  private static Finding leaves(CorrelatedSignal signal, Informed c) {
    return Finding.of(SignalsAboutRed.leaving(signal, c), MORE, Rational.ZERO);
  }
}
