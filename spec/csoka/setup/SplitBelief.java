package csoka.setup;

import counterplay.exact.Polynomial;
import java.util.ArrayList;
import java.util.List;

/**
 * A belief in symbols that stays until round t - 1 and then splits in two, beside a third belief that is only reported;
 * the round after decides. In the last round it splits into 0 and 1.
 *
 * @param before the belief of rounds 0 to t - 1, w high + (1 - w) low
 * @param process the process, its parameters named after the agent
 */
public record SplitBelief(Polynomial before, BeliefProcess<Polynomial> process) {

  /**
   * A belief that is split in two in one round and stays as it is in the others.
   *
   * @param name what the parameters' names begin with
   * @param rounds the number of rounds
   * @param t the round of the split
   */
  public static SplitBelief of(String name, int rounds, int t) {
    Polynomial zero = Polynomial.ZERO;
    Polynomial one = Polynomial.ONE;
    Polynomial w = Polynomial.parameter(name + "_weight");
    Polynomial high = Polynomial.parameter(name + "_high");
    Polynomial low = Polynomial.parameter(name + "_low");
    boolean last = t == rounds;
    Polynomial before = last ? w : w.times(high).plus(one.minus(w).times(low));
    List<List<Polynomial>> beliefs = new ArrayList<>();
    List<List<List<Polynomial>>> moves = new ArrayList<>();
    for (int s = 0; s < t; s++) beliefs.add(List.of(before));
    for (int s = 0; s < t - 1; s++) moves.add(List.of(List.of(one)));
    beliefs.add(last ? List.of(one, zero) : List.of(high, low, Polynomial.parameter(name + "_now")));
    moves.add(List.of(last ? List.of(w, one.minus(w)) : List.of(w, one.minus(w), zero)));
    for (int s = t + 1; s <= rounds; s++) beliefs.add(List.of(zero, one));
    List<List<List<Polynomial>>> tail = BeliefProcess.staying(withInitial(beliefs.subList(t, beliefs.size()))).moves();
    moves.addAll(tail.subList(1, tail.size()));
    return new SplitBelief(before, new BeliefProcess<>(beliefs, moves));
  }

  private static List<List<Polynomial>> withInitial(List<List<Polynomial>> beliefs) {
    List<List<Polynomial>> all = new ArrayList<>();
    all.add(List.of(beliefs.get(0).get(0)));
    all.addAll(beliefs);
    return all;
  }
}
