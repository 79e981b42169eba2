package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Priors that do not change when agents change places, made from small integer weights: one for
 * each way in which the signals can be distributed among the agents.
 */
public final class ExchangeablePriors {

  private ExchangeablePriors() {}

  /**
   * Those with weights up to the given one under which every signal occurs and the prior is
   * informative; smallest weights first.
   */
  public static Space<JointPrior<Rational>> informative(int agents, int signals, int weight) {
    List<List<Integer>> kinds = kinds(agents, signals);
    List<List<Integer>> weights = JointPrior.tuples(kinds.size(), weight + 1);
    return Space.enumerated(
        () ->
            weights.stream()
                .filter(w -> reduced(w))
                .filter(w -> isInformative(agents, signals, kinds, w))
                .map(w -> prior(agents, signals, kinds, w)),
        random -> drawn(agents, signals, random));
  }

  /** One of them with random weights. */
  public static JointPrior<Rational> drawn(int agents, int signals, Random random) {
    List<List<Integer>> kinds = kinds(agents, signals);
    while (true) {
      List<Integer> w = Lists.each(kinds.size(), k -> random.nextInt(5));
      if (isInformative(agents, signals, kinds, w)) return prior(agents, signals, kinds, w);
    }
  }

  /** Whether no smaller weights give the same prior. */
  private static boolean reduced(List<Integer> weights) {
    return weights.stream().reduce(0, ExchangeablePriors::gcd) == 1;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static boolean isInformative(
      int agents, int signals, List<List<Integer>> kinds, List<Integer> weights) {
    if (weights.stream().allMatch(w -> w == 0)) return false;
    JointPrior<Rational> prior = prior(agents, signals, kinds, weights);
    return IntStream.range(0, signals).noneMatch(s -> prior.marginal(0, s).isZero())
        && prior.pairLaw().isInformative();
  }

  /** The sorted signals of all agents, each way once. */
  private static List<List<Integer>> kinds(int agents, int signals) {
    return JointPrior.tuples(agents, signals).stream()
        .filter(d -> d.equals(d.stream().sorted().toList()))
        .toList();
  }

  private static JointPrior<Rational> prior(
      int agents, int signals, List<List<Integer>> kinds, List<Integer> weights) {
    Map<List<Integer>, Rational> table = new HashMap<>();
    long total = 0;
    for (List<Integer> draw : JointPrior.tuples(agents, signals))
      total += weights.get(kinds.indexOf(draw.stream().sorted().toList()));
    for (List<Integer> draw : JointPrior.tuples(agents, signals)) {
      table.put(
          draw, Rational.of(weights.get(kinds.indexOf(draw.stream().sorted().toList())), total));
    }
    return JointPrior.of(agents, signals, table).possible();
  }
}
