package counterplay.claim.sentence;

import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;

/** What is wanted of a variable, in words for whoever gave something else. */
public final class Wanted {

  private Wanted() {}

  /** What is wanted of a variable of this kind. */
  public static String of(Kind kind) {
    if (kind instanceof Simplex s)
      return s.count()
          + (s.interior() ? " positive numbers" : " numbers that are not negative")
          + " and sum to 1";
    if (kind instanceof Box b)
      return b.count()
          + numbers(b.count())
          + " from "
          + b.lo()
          + " to "
          + b.hi()
          + (b.open() ? ", without these ends" : "");
    if (kind instanceof Numbers n)
      return n.count()
          + (n.sign() == Sign.POSITIVE ? " positive" : "")
          + numbers(n.count())
          + (n.sign() == Sign.NONNEGATIVE ? ", not negative" : "");
    if (kind instanceof Process p)
      return "a law of "
          + p.variables()
          + " that sums to 1, keeps to its bounds and of which every step is fair";
    if (kind instanceof Rule r)
      return (r.strict() ? "a strictly" : "a")
          + " proper scoring rule for "
          + r.signals()
          + " signals";
    if (kind instanceof Convex c) return (c.strict() ? "a strictly" : "a") + " convex function";
    return "a function";
  }

  private static String numbers(int count) {
    return count == 1 ? " number" : " numbers";
  }
}
