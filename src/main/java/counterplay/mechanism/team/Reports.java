package counterplay.mechanism.team;

import java.util.List;

/**
 * The reports that a round's transfers depend on.
 *
 * @param round t, at least 1
 * @param before the type profile reported in round t - 1; the initial types for t = 1
 * @param now the type profile reported in round t
 */
public record Reports(int round, List<Integer> before, List<Integer> now) {
  /**
   * @throws IllegalArgumentException if the round is not at least 1 or the profiles are of
   *     different agents
   */
  public Reports {
    if (round < 1)
      throw new IllegalArgumentException("reports of round " + round + "; wanted is at least 1");
    if (before.size() != now.size())
      throw new IllegalArgumentException(
          "reports of " + before.size() + " agents before and " + now.size() + " now");
  }
}
