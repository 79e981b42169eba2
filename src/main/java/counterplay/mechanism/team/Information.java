package counterplay.mechanism.team;

import java.util.List;

/**
 * What an agent knows when he reports in a round: his own types so far and everybody's public
 * reports of the rounds before; nothing else.
 *
 * <p>Source: Csoka, Section 1.2.
 *
 * @param agent who
 * @param round t, the round in which he is about to report
 * @param types his types of rounds 0 to t
 * @param reports the reported profiles of rounds 0 to t - 1; round 0 holds the public initial types
 */
public record Information(int agent, int round, List<Integer> types, List<List<Integer>> reports) {

  /** His type of this round. */
  public int type() {
    return types.get(round);
  }
}
