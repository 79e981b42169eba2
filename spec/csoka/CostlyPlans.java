package csoka;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.space.Space;
import csoka.ATinyCostMakesNoUndominated.Case;
import csoka.ATinyCostMakesNoUndominated.Instead;
import csoka.reduced.YesNoGame;
import csoka.reduced.YesNoGame.Seen;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What agent 1 may do instead of NO in the game of Appendix B, Reason 2, and what the others may
 * do.
 */
final class CostlyPlans {

  private CostlyPlans() {}

  static List<Boolean> plan(Case c, List<List<List<Boolean>>> others, Seen seen) {
    if (c.instead() instanceof Instead.Plan p) return p.choices();
    List<Boolean> plan = Collections.nCopies(c.game().rounds(), false);
    for (int t = 1; t < c.game().rounds(); t++) {
      List<List<Boolean>> choices = c.game().play(plan, others, seen);
      List<Boolean> before = plan;
      int round = t;
      boolean yes =
          IntStream.range(0, t)
              .anyMatch(s -> choices.get(s).subList(1, c.game().agents()).contains(true));
      plan =
          IntStream.range(0, plan.size()).mapToObj(s -> s == round ? yes : before.get(s)).toList();
    }
    return plan;
  }

  static Stream<List<List<List<Boolean>>>> others(YesNoGame game, Seen seen) {
    Stream<List<List<List<Boolean>>>> all = Stream.of(List.of());
    for (int j = 1; j < game.agents(); j++) {
      all =
          all.flatMap(
              head ->
                  YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen))
                      .map(one -> Stream.concat(head.stream(), Stream.of(one)).toList()));
    }
    return all;
  }

  static Scope<Case> scope(String words, Seen seen) {
    List<YesNoGame> games =
        seen == Seen.NOTHING
            ? List.of(
                new YesNoGame(1, 2),
                new YesNoGame(2, 2),
                new YesNoGame(1, 3),
                new YesNoGame(2, 3),
                new YesNoGame(3, 2),
                new YesNoGame(3, 3))
            : seen == Seen.OWN_PAYOFF
                ? List.of(new YesNoGame(1, 2), new YesNoGame(2, 2), new YesNoGame(2, 3))
                : List.of(new YesNoGame(2, 2), new YesNoGame(3, 2));
    Space<Case> cases =
        Space.of(games)
            .then(
                g ->
                    Space.of(
                            Rational.HALF,
                            Rational.of(1, 10),
                            Rational.of(1, 1000),
                            Rational.of(9, 10))
                        .then(
                            c ->
                                Space.of(
                                        seen == Seen.CHOICES
                                            ? List.<Instead>of(new Instead.Watch())
                                            : YesNoGame.plans(g.rounds())
                                                .filter(p -> p.contains(true))
                                                .<Instead>map(Instead.Plan::new)
                                                .toList())
                                    .map(i -> new Case(g, c, i))));
    return Scope.<Case>sample(words, 120, cases)
        .containing(
            c ->
                c.cost().signum() > 0
                    && c.cost().compareTo(Rational.ONE) < 0
                    && (c.instead() instanceof Instead.Plan p
                        ? seen != Seen.CHOICES
                            && p.choices().contains(true)
                            && p.choices().size() == c.game().rounds()
                        : seen == Seen.CHOICES && c.game().agents() == 2 && c.game().rounds() > 1));
  }
}
