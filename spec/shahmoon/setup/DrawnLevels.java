package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.model.curation.Price;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shahmoon.setup.MixedSituation.Draw;

/** The relative prices of draws, in the terms of {@link Shading}. */
final class DrawnLevels {

  private DrawnLevels() {}

  /**
   * The first agent's first strategy against the others' draws, of which each agent has equally
   * many, in the order of their prices, the last one repeated without a chance.
   */
  static Assignment numbers(MixedSituation s) {
    int draws = s.profile().stream().skip(1).mapToInt(List::size).max().orElseThrow();
    List<Draw> own = List.of(s.profile().get(0).get(0));
    List<Price> paid = new ArrayList<>(List.of(s.prices().get(0)));
    List<Draw> placed = new ArrayList<>(own);
    for (int j = 2; j <= s.agents(); j++) {
      List<Draw> sorted = sorted(s, j);
      for (int k = 0; k < draws; k++) {
        Draw last = sorted.get(sorted.size() - 1);
        placed.add(k < sorted.size() ? sorted.get(k) : new Draw(Rational.ZERO, last.strategy()));
        paid.add(s.prices().get(j - 1));
      }
    }
    List<MessageStrategy> strategies = placed.stream().map(Draw::strategy).toList();
    List<Rational> gains = new ArrayList<>();
    Rational least = s.first().least(1);
    for (List<Integer> outcome : Shading.outcomes(s.agents() - 1, draws)) {
      List<MessageStrategy> drawn = new ArrayList<>(List.of(strategies.get(0)));
      outcome.forEach(place -> drawn.add(strategies.get(place)));
      gains.add(s.situation(drawn).most(1).minus(least));
    }
    List<Rational> steps = new ArrayList<>();
    Rational before = Rational.ZERO;
    for (Rational level : OrderType.steps(paid, strategies)) {
      steps.add(level.minus(before));
      before = level;
    }
    Assignment numbers =
        Assignment.NONE
            .whole("K", draws)
            .whole("type", place(s, draws, OrderType.of(paid, strategies)))
            .numbers("d", steps)
            .number("T", s.prices().get(0).truth())
            .number("L", least)
            .numbers("G", gains);
    for (int j = 2; j <= s.agents(); j++) {
      int from = 1 + (j - 2) * draws;
      numbers =
          numbers.numbers(
              "w" + j, placed.subList(from, from + draws).stream().map(Draw::chance).toList());
    }
    return numbers;
  }

  private static int place(MixedSituation s, int draws, OrderType type) {
    return Shading.types(s.agents()).of(draws).indexOf(type);
  }

  /** The draws of an agent, the cheapest first. */
  private static List<Draw> sorted(MixedSituation s, int agent) {
    return s.profile().get(agent - 1).stream()
        .sorted(
            Comparator.comparing((Draw d) -> s.prices().get(agent - 1).relative(d.strategy()))
                .thenComparing(d -> d.strategy().manner()))
        .toList();
  }
}
