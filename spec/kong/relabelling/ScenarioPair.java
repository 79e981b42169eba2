package kong.relabelling;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.Indistinguishability;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableMechanism;
import counterplay.model.scenario.TableProfile;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For every mechanism and every two scenarios.
 *
 * @param mechanism payments for finitely many reports
 * @param a the scenario (Q_A, s_A)
 * @param b the scenario (Q_B, s_B)
 */
public record ScenarioPair(
    TableMechanism<Rational> mechanism, Scenario<Rational> a, Scenario<Rational> b) {

  /** Whether the two are indistinguishable. */
  public boolean isIndistinguishable(Indistinguishability.Belief belief) {
    return Indistinguishability.holds(a, b, mechanism.reports(), belief);
  }

  /**
   * Pairs that are indistinguishable by one report: relabelled ones, and three agents of whom one
   * reports the truth, one the opposite and one a constant, under priors that give all pairs of
   * agents the same law and differ in the parity of three signals. To the first agent a random
   * other agent's report is a fair coin, whatever he knows.
   */
  public static Space<ScenarioPair> space() {
    return Space.endless(
            Stream::empty, random -> random.nextBoolean() ? relabelled(random) : parity(random))
        .where(p -> p.isIndistinguishable(Indistinguishability.Belief.ONE_REPORT));
  }

  /** Relabelled pairs only. */
  public static Space<ScenarioPair> relabelled() {
    return Space.endless(Stream::empty, ScenarioPair::relabelled);
  }

  private static ScenarioPair relabelled(Random random) {
    RelabellingCase c = RelabellingCase.drawn(random);
    Permutation back = c.permutation().inverse();
    JointPrior<Rational> q = c.strategy().base();
    return new ScenarioPair(
        c.mechanism(),
        c.strategy().at(q),
        c.strategy().permutedAt(c.permutation(), q.permuted(back)));
  }

  private static ScenarioPair parity(Random random) {
    while (true) {
      JointPrior<Rational> q = ExchangeablePriors.drawn(3, 2, random);
      Optional<JointPrior<Rational>> shifted = shifted(q, random.nextBoolean());
      if (shifted.isEmpty()) continue;
      int constant = random.nextInt(2);
      TableProfile<Rational> profile =
          TableProfile.pure(
              Rational.ONE, 2, List.of(List.of(constant, constant), List.of(0, 1), List.of(1, 0)));
      List<Integer> paid = IntStream.range(0, 8).mapToObj(k -> random.nextInt(3)).toList();
      TableMechanism<Rational> mechanism =
          RelabellingCase.table(
              3,
              2,
              (made, i) ->
                  i > 0
                      ? (made.get(1).equals(made.get(2)) ? 0 : 1)
                      : paid.get(4 * made.get(0) + 2 * made.get(1) + made.get(2)));
      return new ScenarioPair(
          mechanism, new Scenario<>(q, profile), new Scenario<>(shifted.get(), profile));
    }
  }

  /**
   * {@code Q(s) + c (-1)^(number of ones in s)} with the largest c, or the least, for which this is
   * a prior: all pairs of agents keep their law.
   */
  private static Optional<JointPrior<Rational>> shifted(JointPrior<Rational> q, boolean up) {
    List<List<Integer>> draws = JointPrior.tuples(3, 2);
    Rational room =
        draws.stream()
            .filter(d -> isOdd(d) == up)
            .map(q::probability)
            .min(Rational::compareTo)
            .orElseThrow();
    if (room.isZero()) return Optional.empty();
    Map<List<Integer>, Rational> table = new HashMap<>();
    for (List<Integer> d : draws)
      table.put(d, q.probability(d).plus(isOdd(d) == up ? room.negated() : room));
    return Optional.of(JointPrior.of(3, 2, table).possible());
  }

  private static boolean isOdd(List<Integer> draw) {
    return draw.stream().mapToInt(s -> s).sum() % 2 == 1;
  }
}
