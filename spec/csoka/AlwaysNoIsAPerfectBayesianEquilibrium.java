package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.lemmas.YesNoPlays;
import csoka.reduced.YesNoGame;
import csoka.sentences.Readings;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Example 1.1 with two or more rounds: is NO, always and after everything, a perfect Bayesian
 * equilibrium? At each information set of agent 1 (the agents are alike) the belief must be
 * compatible with the rules and must follow Bayes' rule where the information set can be reached
 * when the others choose NO; given the belief, NO must be a best choice.
 */
public final class AlwaysNoIsAPerfectBayesianEquilibrium implements Spec {

  private static final String PLACE = "Section 1, after Example 1.1";

  private static final YesNoPlays NOTHING = YesNoPlays.of(YesNoPlays.Comparison.NOTHING);

  /** What the rules say about what agent 1 is shown after a round. */
  public enum Rules {
    /** Nothing is shown. */
    PRIVATE,
    /** He is shown whether his own payoff was 1, and this is so. */
    OWN_PAYOFF,
    /**
     * He is shown others' choices; with probability 1 rightly, but by the rules what is shown may
     * be wrong.
     */
    MISTAKABLE,
    /**
     * He may be shown a YES, and by the rules only if it was chosen; a YES may also pass unnoticed.
     */
    SELECTIVE,
    /** He is shown others' choices, and by the rules they are what was chosen. */
    PERFECT
  }

  /**
   * What agent 1 is shown about one other agent's choice, or, under {@link Rules#OWN_PAYOFF}, about
   * his own payoff.
   */
  public enum Shown {
    YES,
    NO,
    HIDDEN
  }

  /**
   * For every information set of agent 1.
   *
   * @param game the numbers of rounds and agents
   * @param rules what the rules say about what is shown
   * @param own his choices so far
   * @param shown what he was shown after each round so far, for each other agent
   */
  public record Moment(YesNoGame game, Rules rules, List<Boolean> own, List<List<Shown>> shown) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "csoka/example-1.1-always-no-pbe",
            Kind.EXAMPLE,
            PLACE,
            "with two or more rounds NO by everybody, always, is a PBE with suitable beliefs",
            Moment.class,
            Reading.printed(
                    CONDITIONAL,
                    scope(
                        "private decisions, k >= 2 rounds, n agents; every information set",
                        Rules.PRIVATE),
                    NOTHING.judging(AlwaysNoIsAPerfectBayesianEquilibrium::variables))
                .provedBy(NOTHING.proof()),
            Readings.refuted(
                "own-payoffs-seen",
                scope(
                    "the same when everybody sees his own payoff of each round", Rules.OWN_PAYOFF),
                AlwaysNoIsAPerfectBayesianEquilibrium::judge)),
        Claim.of(
            "csoka/example-1.1-observed",
            Kind.EXAMPLE,
            PLACE + "; Appendix A",
            "this stays so when some or all choices are observed, as long as the rules do not"
                + " guarantee that what is seen was chosen",
            Moment.class,
            Reading.printed(
                BOUNDED,
                scope(
                    "choices shown in part or in full, with probability 1 rightly but by the rules"
                        + " perhaps wrongly; every information set",
                    Rules.MISTAKABLE),
                AlwaysNoIsAPerfectBayesianEquilibrium::judge),
            Readings.refuted(
                "perfect-by-the-rules",
                scope("choices shown in part or in full, rightly by the rules", Rules.PERFECT),
                AlwaysNoIsAPerfectBayesianEquilibrium::judge),
            Readings.refuted(
                "no-false-yes-by-the-rules",
                scope(
                    "choices shown in part; a YES is shown only where it was chosen",
                    Rules.SELECTIVE),
                AlwaysNoIsAPerfectBayesianEquilibrium::judge)));
  }

  /**
   * Where nothing is shown: the choices so far; the belief is that all others have chosen NO, since
   * that set is reached.
   */
  private static Assignment variables(Moment m) {
    List<Rational> own =
        IntStream.range(0, m.game().rounds())
            .mapToObj(t -> AlwaysYesAndAlwaysNo.number(t < m.own().size() && m.own().get(t)))
            .toList();
    return Assignment.NONE
        .whole("k", m.game().rounds())
        .whole("n", m.game().agents())
        .whole("t", m.own().size())
        .numbers("y", own);
  }

  /**
   * The least that a best continuation brings beyond NO over all admissible beliefs; a belief on
   * one history is enough, since the gain is linear in the belief.
   */
  private static Finding judge(Moment m) {
    int past = m.own().size();
    List<List<Boolean>> allNo =
        Collections.nCopies(past, Collections.nCopies(m.game().agents() - 1, false));
    List<List<List<Boolean>>> compatible =
        PossiblePasts.histories(past, m.game().agents() - 1)
            .filter(h -> PossiblePasts.compatible(m, h))
            .toList();
    List<List<List<Boolean>>> admissible = compatible.contains(allNo) ? List.of(allNo) : compatible;
    Rational least =
        admissible.stream()
            .map(h -> PossiblePasts.bestGain(m, h))
            .min(Rational::compareTo)
            .orElseThrow();
    return Finding.of(least, AT_MOST, Rational.ZERO)
        .with("others' pasts that the rules allow", compatible.size());
  }

  private static Scope<Moment> scope(String words, Rules rules) {
    List<Moment> moments =
        Stream.of(
                new YesNoGame(2, 2), new YesNoGame(2, 3), new YesNoGame(3, 2), new YesNoGame(3, 3))
            .flatMap(g -> PossiblePasts.moments(g, rules))
            .toList();
    return Scope.part(words, "k = 2, 3, n = 2, 3", Space.of(moments));
  }
}
