package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.example.CorrelatedSignal;
import java.util.List;
import java.util.stream.Stream;

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
                informed(2, 2).or(whether()))
            .containing(c -> isPossible(c) && c.rounds() == 2);
    Scope<Informed> everyNumber =
        Scope.<Informed>sample(
                "the same with K = 1, a signal of the type, or K = 2", 60, informed(1, 2))
            .containing(CorrelatedInformationBreaksTruth::isPossible);
    Scope<Informed> undirected =
        Scope.<Informed>sample(
                "K = 2, Red's belief stays or moves, up or down with equal chance; a signal of"
                    + " whether it moves",
                20,
                whether())
            .containing(c -> isPossible(c) && c.about() == About.WHETHER);
    Scope<Informed> later =
        Scope.<Informed>sample(
                "K = 2, Red's belief moves from 1/2 to 1/5 or 4/5 at first, a signal of accuracy up"
                    + " to 3/4; profiles in which each type and signal is truthful with probability"
                    + " 999/1000",
                60,
                informed(2, 2))
            .containing(c -> isPossible(c) && c.rounds() == 2 && c.about() == About.WHICH);
    Scope<Informed> once =
        Scope.<Informed>sample(
                "K = 1, initial beliefs 1/2, a signal of accuracy up to 1/2 + 1/100",
                20,
                informed(1, 1).where(c -> c.epsilon().compareTo(Rational.of(1, 100)) <= 0))
            .containing(
                c ->
                    isPossible(c)
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
                c -> Finding.of(leaving(signal, c), Relation.EQUAL, Rational.ZERO)),
            Reading.ours("every-number-of-rounds", REFUTED, everyNumber, c -> leaves(signal, c))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "a-type-that-moves-before-the-end", SURVIVED, later, c -> leaves(signal, c)),
            Reading.ours(
                "one-round-keeps-the-truth",
                SURVIVED,
                once,
                c ->
                    Finding.of(
                        signal.gainForOneRound(c.epsilon()), Relation.LESS, Rational.ZERO))));
  }

  private static boolean isPossible(Informed c) {
    return (c.rounds() == 1 || c.rounds() == 2)
        && c.n() >= 3
        && c.epsilon().signum() > 0
        && c.epsilon().compareTo(Rational.of(1, 4)) <= 0
        && Stream.of(c.slipLow(), c.slipHigh())
            .allMatch(s -> s.signum() >= 0 && s.compareTo(CorrelatedSignal.CLOSE) <= 0)
        && (c.about() == About.WHICH
            || c.rounds() == 2 && c.slipLow().isZero() && c.slipHigh().isZero());
  }

  /**
   * The most that leaving the truth brings some type after some signal; for K = 2 for each unit by
   * which he moves his first report.
   */
  private static Finding leaves(CorrelatedSignal signal, Informed c) {
    return Finding.of(leaving(signal, c), Relation.MORE, Rational.ZERO);
  }

  private static Rational leaving(CorrelatedSignal signal, Informed c) {
    if (c.rounds() == 1) return signal.gainForOneRound(c.epsilon());
    Polynomial share = number(Rational.of(1, c.n() - 1));
    List<Rational> slopes =
        Stream.of(-1, 1)
            .map(
                s ->
                    c.about() == About.WHETHER
                        ? signal.slopeOfWhether(s, number(c.epsilon()), share)
                        : signal.slope(
                            s,
                            number(c.slipLow()),
                            number(c.slipHigh()),
                            number(c.epsilon()),
                            share))
            .map(p -> p.constantTerm().abs())
            .toList();
    return slopes.get(0).max(slopes.get(1));
  }

  private static Polynomial number(Rational r) {
    return Polynomial.of(r);
  }

  private static Space<Informed> informed(int first, int last) {
    Space<Rational> slips = Space.of(Rational.ZERO, CorrelatedSignal.CLOSE);
    return Space.range(first, last)
        .then(
            k ->
                Space.of(3, 4, 10)
                    .then(
                        n ->
                            Space.of(Rational.of(1, 100), Rational.of(1, 1000), Rational.of(1, 4))
                                .then(
                                    e ->
                                        slips.then(
                                            l ->
                                                slips.map(
                                                    h ->
                                                        new Informed(
                                                            k, n, About.WHICH, e, l, h))))));
  }

  private static Space<Informed> whether() {
    return Space.of(3, 4, 10)
        .then(
            n ->
                Space.of(Rational.of(1, 4), Rational.of(1, 100))
                    .map(e -> new Informed(2, n, About.WHETHER, e, Rational.ZERO, Rational.ZERO)));
  }
}
