package counterplay.mechanism;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Models of one round for tests, built from plain numbers. */
public final class OneRound {

  private OneRound() {}

  /**
   * One agent.
   *
   * @param prior the probabilities of his types, in percent
   * @param utility his utility by decision and type
   */
  public record Agent(int[] prior, int[][] utility) {}

  /** An agent with a single type. */
  public static Agent certain(int... utilityByDecision) {
    return new Agent(
        new int[] {100},
        Arrays.stream(utilityByDecision).mapToObj(u -> new int[] {u}).toArray(int[][]::new));
  }

  /**
   * An agent with several types: the prior in percent, then his utilities by type for each
   * decision.
   */
  public static Agent agent(int[] prior, int[]... utility) {
    return new Agent(prior, utility);
  }

  /** The model. */
  public static DynamicModel<Rational> model(Agent... agents) {
    List<Role<Rational>> before = new ArrayList<>();
    List<Role<Rational>> now = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Agent a : agents) {
      names.add("agent" + (names.size() + 1));
      List<Rational> row = Arrays.stream(a.prior()).mapToObj(p -> Rational.of(p, 100)).toList();
      before.add(
          new Role<>(
              List.of("initial"),
              List.of(Role.NO_ACTION),
              List.of(List.of(List.of(Rational.ZERO))),
              List.of(List.of(List.of(row)))));
      now.add(
          new Role<>(
              IntStream.range(0, a.prior().length).mapToObj(k -> "type " + k).toList(),
              List.of(Role.NO_ACTION),
              Arrays.stream(a.utility())
                  .map(byType -> List.of(Arrays.stream(byType).mapToObj(Rational::of).toList()))
                  .toList(),
              List.of()));
    }
    List<String> decisions =
        IntStream.range(0, agents[0].utility().length).mapToObj(x -> "x" + x).toList();
    return new DynamicModel<>(
        names, List.of(new Stage<>(List.of("wait"), before), new Stage<>(decisions, now)));
  }
}
