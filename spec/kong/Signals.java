package kong;

import counterplay.space.Space;
import java.util.function.BiFunction;

/** Signals as candidates. */
final class Signals {

  private Signals() {}

  /** What is made of every two of m signals, equal ones included; the second varies fastest. */
  static <T> Space<T> pairs(int m, BiFunction<Integer, Integer, T> made) {
    Space<Integer> signal = Space.range(0, m - 1);
    return signal.times(signal, made);
  }
}
