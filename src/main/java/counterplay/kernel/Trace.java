package counterplay.kernel;

import counterplay.exact.polynomial.Polynomial;

/**
 * How a value was computed, as a number: so that a sentence that compares a number with itself, or
 * numbers that do not depend on its variables, can be told from one that says something.
 *
 * @param steps equal for equal steps from equal variables, and for others with a probability of
 *     2^-64
 * @param variable whether a variable took part
 */
record Trace(long steps, boolean variable) {

  static final Trace NONE = new Trace(0, false);

  static Trace of(Polynomial p) {
    return new Trace(mixed(p.hashCode() * 0x9E3779B97F4A7C15L ^ p.size()), !p.isConstant());
  }

  Trace and(char step, Trace that) {
    return new Trace(mixed(mixed(steps * 31 + step) + that.steps), variable || that.variable);
  }

  private static long mixed(long x) {
    long y = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    long z = (y ^ y >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
