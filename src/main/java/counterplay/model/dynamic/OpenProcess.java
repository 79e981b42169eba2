package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * The belief processes in which given beliefs can be reported, built without asking whether two of
 * them are equal.
 */
public final class OpenProcess {

  private OpenProcess() {}

  /**
   * The process of K rounds in which the belief b_t of each round, which is its first type, moves
   * to b_{t+1} with a given chance, and is decided at once otherwise: 0 and 1 are the two types
   * after it.
   *
   * @param beliefs b_0 to b_k, those of rounds 0 to k; with k = K the last one is left out, since
   *     only 0 and 1 are left then
   * @param chances c_1 to c_k: b_t is reached from b_{t-1} with the chance c_t; as many as beliefs
   *     after the first one
   * @param rounds K, more than the number of chances
   */
  public static <S extends Scalar<S>> BeliefProcess<S> of(
      List<S> beliefs, List<S> chances, int rounds) {
    S one = beliefs.get(0).one();
    S zero = one.zero();
    List<List<S>> types = new ArrayList<>(List.of(List.of(beliefs.get(0))));
    List<List<List<S>>> moves = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      boolean open = t < beliefs.size();
      boolean before = t - 1 < beliefs.size();
      types.add(open ? List.of(beliefs.get(t), zero, one) : List.of(zero, one));
      List<List<S>> rows = new ArrayList<>();
      if (before)
        rows.add(
            open
                ? row(beliefs.get(t - 1), beliefs.get(t), chances.get(t - 1))
                : List.of(one.minus(beliefs.get(t - 1)), beliefs.get(t - 1)));
      if (t > 1)
        rows.addAll(
            open
                ? List.of(List.of(zero, one, zero), List.of(zero, zero, one))
                : List.of(List.of(one, zero), List.of(zero, one)));
      moves.add(rows);
    }
    return new BeliefProcess<>(types, moves);
  }

  /** b' = c b + (b' - c b) 1 + (1 - b' - c (1 - b)) 0. */
  private static <S extends Scalar<S>> List<S> row(S before, S now, S chance) {
    S high = before.minus(chance.times(now));
    return List.of(chance, before.one().minus(chance).minus(high), high);
  }
}
