package counterplay.model.curation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who pays more than whom, relatively: there are finitely many order types of N agents, and every
 * profile under any prices has one.
 *
 * @param manners of each agent's strategy
 * @param levels 0 for a zero-information strategy, {@code steps} for a relative price of 1, the
 *     levels between in the order of prices
 * @param steps how many levels lie above 0, the one of relative price 1 included
 */
public record OrderType(List<Manner> manners, List<Integer> levels, int steps) {

  /** Copies the lists. */
  public OrderType {
    manners = List.copyOf(manners);
    levels = List.copyOf(levels);
  }

  /** All order types of so many agents. */
  public static List<OrderType> all(int agents) {
    List<OrderType> all = new ArrayList<>();
    List<List<Manner>> each = Collections.nCopies(agents, List.of(Manner.values()));
    for (List<Manner> manners : Lists.choices(each).toList()) {
      long others = manners.stream().filter(m -> m == Manner.OTHER).count();
      for (int steps = 1; steps <= others + 1; steps++) levels(manners, steps, List.of(), all);
    }
    return all;
  }

  private static void levels(
      List<Manner> manners, int steps, List<Integer> before, List<OrderType> into) {
    if (before.size() == manners.size()) {
      if (IntStream.range(1, steps).allMatch(before::contains))
        into.add(new OrderType(manners, before, steps));
      return;
    }
    Manner manner = manners.get(before.size());
    int least = manner == Manner.ZERO ? 0 : manner == Manner.TRUTHFUL ? steps : 1;
    int most = manner == Manner.ZERO ? 0 : steps;
    for (int level = least; level <= most; level++)
      levels(manners, steps, Lists.plus(before, level), into);
  }

  /** The order type of a profile. */
  public static OrderType of(List<Price> prices, List<MessageStrategy> profile) {
    List<Rational> steps = steps(prices, profile);
    List<Integer> levels =
        Lists.each(
            profile.size(),
            k -> {
              Rational price = prices.get(k).relative(profile.get(k));
              return price.isZero() ? 0 : steps.indexOf(price) + 1;
            });
    return new OrderType(
        profile.stream().map(MessageStrategy::manner).toList(), levels, steps.size());
  }

  /** The relative prices of a profile that are not zero, and 1, in order. */
  public static List<Rational> steps(List<Price> prices, List<MessageStrategy> profile) {
    TreeSet<Rational> levels = new TreeSet<>(List.of(Rational.ONE));
    for (int k = 0; k < profile.size(); k++) levels.add(prices.get(k).relative(profile.get(k)));
    levels.remove(Rational.ZERO);
    return List.copyOf(levels);
  }

  /** N. */
  public int agents() {
    return manners.size();
  }

  /** Whether everybody is truthful. */
  public boolean isTruthful() {
    return manners.stream().allMatch(m -> m == Manner.TRUTHFUL);
  }

  /** Whether everybody plays a zero-information strategy. */
  public boolean isZero() {
    return manners.stream().allMatch(m -> m == Manner.ZERO);
  }
}
