package csoka.reduced;

import counterplay.exact.number.Rational;
import counterplay.space.Space;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Behaviour strategies of Blue and Red in the reduced game of Section 3.2.
 *
 * @param n the number of agents
 * @param high for each information set, by the name of its parameter, the probability of reporting
 *     high
 */
public record ReducedBehaviours(int n, Map<String, Rational> high) {

  /** The probability of reporting high at an information set. */
  public Rational at(InformationSet set) {
    return high.get(set.parameter());
  }

  /** Whether there are three agents or more and a probability for every information set. */
  public boolean isComplete() {
    return n >= 3
        && InformationSet.all().stream()
            .allMatch(
                s ->
                    high.containsKey(s.parameter())
                        && high.get(s.parameter()).signum() >= 0
                        && high.get(s.parameter()).compareTo(Rational.ONE) <= 0);
  }

  /** Pure strategies as behaviours. */
  public static ReducedBehaviours of(int n, ReducedPlan plan) {
    return of(n, plan::high);
  }

  private static ReducedBehaviours of(int n, Function<InformationSet, Rational> probability) {
    Map<String, Rational> high = new LinkedHashMap<>();
    InformationSet.all().forEach(set -> high.put(set.parameter(), probability.apply(set)));
    return new ReducedBehaviours(n, high);
  }

  /** All behaviours: some pure ones first, then probabilities in quarters at random. */
  public static Space<ReducedBehaviours> space() {
    List<ReducedBehaviours> structured = new ArrayList<>();
    for (int n : List.of(3, 4, 10)) {
      structured.add(of(n, ReducedPlan.TRUTHFUL));
      for (First first : First.ALL)
        structured.add(of(n, new ReducedPlan(first, Second.OPPOSITE, Last.OPPOSITE)));
      structured.add(of(n, new ReducedPlan(First.LIE, Second.SAME, Last.SAME)));
      structured.add(of(n, new ReducedPlan(First.ALWAYS_HIGH, Second.PREFERABLY_LOW, Last.TRUTH)));
    }
    return Space.random(structured, ReducedBehaviours::random);
  }

  private static ReducedBehaviours random(Random random) {
    return of(3 + random.nextInt(8), set -> Rational.of(random.nextInt(5), 4));
  }
}
