package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.dynamic.Profiles;
import counterplay.space.Space;
import csoka.lemmas.YesNoPlays;
import csoka.reduced.YesNoGame;
import java.util.ArrayList;
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
                    Verdict.CONDITIONAL,
                    scope(
                        "private decisions, k >= 2 rounds, n agents; every information set",
                        Rules.PRIVATE),
                    NOTHING.judging(AlwaysNoIsAPerfectBayesianEquilibrium::variables))
                .provedBy(NOTHING.proof()),
            Reading.ours(
                    "own-payoffs-seen",
                    Verdict.REFUTED,
                    scope(
                        "the same when everybody sees his own payoff of each round",
                        Rules.OWN_PAYOFF),
                    AlwaysNoIsAPerfectBayesianEquilibrium::judge)
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/example-1.1-observed",
            Kind.EXAMPLE,
            PLACE + "; Appendix A",
            "this stays so when some or all choices are observed, as long as the rules do not"
                + " guarantee that what is seen was chosen",
            Moment.class,
            Reading.printed(
                Verdict.BOUNDED,
                scope(
                    "choices shown in part or in full, with probability 1 rightly but by the rules"
                        + " perhaps wrongly; every information set",
                    Rules.MISTAKABLE),
                AlwaysNoIsAPerfectBayesianEquilibrium::judge),
            Reading.ours(
                    "perfect-by-the-rules",
                    Verdict.REFUTED,
                    scope("choices shown in part or in full, rightly by the rules", Rules.PERFECT),
                    AlwaysNoIsAPerfectBayesianEquilibrium::judge)
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "no-false-yes-by-the-rules",
                    Verdict.REFUTED,
                    scope(
                        "choices shown in part; a YES is shown only where it was chosen",
                        Rules.SELECTIVE),
                    AlwaysNoIsAPerfectBayesianEquilibrium::judge)
                .weighed(Gravity.substantive())));
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
        histories(past, m.game().agents() - 1).filter(h -> compatible(m, h)).toList();
    List<List<List<Boolean>>> admissible = compatible.contains(allNo) ? List.of(allNo) : compatible;
    Rational least =
        admissible.stream().map(h -> bestGain(m, h)).min(Rational::compareTo).orElseThrow();
    return Finding.of(least, Relation.AT_MOST, Rational.ZERO)
        .with("others' pasts that the rules allow", compatible.size());
  }

  /** Whether these choices of the others could have led to this information set under the rules. */
  private static boolean compatible(Moment m, List<List<Boolean>> others) {
    for (int t = 0; t < others.size(); t++) {
      List<Shown> shown = m.shown().get(t);
      for (int j = 0; j < shown.size(); j++) {
        boolean yes =
            m.rules() == Rules.OWN_PAYOFF
                ? m.game().payoffOfRound(joined(m.own(), others), t, 0) == 1
                : others.get(t).get(j);
        boolean fits =
            switch (m.rules()) {
              case PRIVATE, MISTAKABLE -> true;
              case SELECTIVE -> shown.get(j) != Shown.YES || yes;
              case OWN_PAYOFF, PERFECT ->
                  shown.get(j) == Shown.HIDDEN || shown.get(j) == Shown.YES == yes;
            };
        if (!fits) return false;
      }
    }
    return true;
  }

  private static Rational bestGain(Moment m, List<List<Boolean>> others) {
    int k = m.game().rounds();
    List<List<Boolean>> future = new ArrayList<>(others);
    while (future.size() < k) future.add(Collections.nCopies(m.game().agents() - 1, false));
    List<Integer> totals =
        YesNoGame.plans(k - m.own().size())
            .map(
                plan -> {
                  List<Boolean> own = new ArrayList<>(m.own());
                  own.addAll(plan);
                  return m.game().payoff(joined(own, future), 0);
                })
            .toList();
    return Rational.of(Collections.max(totals) - totals.get(0));
  }

  /** Agent 1's choices in front of the others'. */
  private static List<List<Boolean>> joined(List<Boolean> own, List<List<Boolean>> others) {
    return IntStream.range(0, others.size())
        .mapToObj(t -> Stream.concat(Stream.of(own.get(t)), others.get(t).stream()).toList())
        .toList();
  }

  private static Stream<List<List<Boolean>>> histories(int rounds, int others) {
    return YesNoGame.plans(rounds * others)
        .map(
            flat ->
                IntStream.range(0, rounds)
                    .mapToObj(t -> flat.subList(t * others, (t + 1) * others))
                    .toList());
  }

  private static Scope<Moment> scope(String words, Rules rules) {
    List<Moment> moments =
        Stream.of(
                new YesNoGame(2, 2), new YesNoGame(2, 3), new YesNoGame(3, 2), new YesNoGame(3, 3))
            .flatMap(g -> moments(g, rules))
            .toList();
    return Scope.part(words, "k = 2, 3, n = 2, 3", Space.of(moments));
  }

  /** All information sets; what no choice of anybody could have led to is none. */
  private static Stream<Moment> moments(YesNoGame game, Rules rules) {
    int width = rules == Rules.OWN_PAYOFF ? 1 : game.agents() - 1;
    List<Shown> kinds =
        switch (rules) {
          case PRIVATE -> List.of(Shown.HIDDEN);
          case OWN_PAYOFF -> List.of(Shown.NO, Shown.YES);
          default -> List.of(Shown.values());
        };
    return IntStream.range(0, game.rounds())
        .boxed()
        .flatMap(
            past ->
                YesNoGame.plans(past)
                    .flatMap(
                        own ->
                            shows(past * width, kinds)
                                .map(
                                    flat ->
                                        new Moment(
                                            game,
                                            rules,
                                            own,
                                            IntStream.range(0, past)
                                                .mapToObj(
                                                    t -> flat.subList(t * width, (t + 1) * width))
                                                .toList()))))
        .filter(m -> histories(m.own().size(), game.agents() - 1).anyMatch(h -> compatible(m, h)));
  }

  private static Stream<List<Shown>> shows(int length, List<Shown> kinds) {
    return Profiles.all(Collections.nCopies(length, kinds.size()))
        .map(v -> v.stream().map(kinds::get).toList());
  }
}
