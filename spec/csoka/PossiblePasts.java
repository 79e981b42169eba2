package csoka;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Profiles;
import csoka.AlwaysNoIsAPerfectBayesianEquilibrium.Moment;
import csoka.AlwaysNoIsAPerfectBayesianEquilibrium.Rules;
import csoka.AlwaysNoIsAPerfectBayesianEquilibrium.Shown;
import csoka.reduced.YesNoGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the others can have chosen by the rules, given what agent 1 was shown. */
final class PossiblePasts {

  private PossiblePasts() {}

  /** Whether these choices of the others could have led to this information set under the rules. */
  static boolean compatible(Moment m, List<List<Boolean>> others) {
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

  static Rational bestGain(Moment m, List<List<Boolean>> others) {
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

  static Stream<List<List<Boolean>>> histories(int rounds, int others) {
    return YesNoGame.plans(rounds * others)
        .map(
            flat ->
                IntStream.range(0, rounds)
                    .mapToObj(t -> flat.subList(t * others, (t + 1) * others))
                    .toList());
  }

  /** All information sets; what no choice of anybody could have led to is none. */
  static Stream<Moment> moments(YesNoGame game, Rules rules) {
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
