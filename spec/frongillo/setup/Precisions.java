package frongillo.setup;

import counterplay.claim.Scope;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.MixtureCounts;
import counterplay.model.elicitation.MixtureCurves.Level;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every precision of an interval, for so many normal components with means one apart: s is the
 * inverse of their standard deviation, the precision its square. Only the precision times the
 * square of the distance matters, so that other distances are covered, too.
 *
 * @param components how many
 * @param from the least s
 * @param to the largest s
 */
public record Precisions(int components, Rational from, Rational to) {

  private static final long UNIT = 10_000_000L;

  /** The number of finite equilibria, the same at every s of the interval. */
  public Rational equilibria(Level level) {
    return Rational.of(new MixtureCounts(components, level).count(Enclosure.of(from, to)));
  }

  /** Where the outermost equilibrium goes as s rises: 1 outward, -1 towards the middle. */
  public Rational outermost(Level level) {
    return Rational.of(new MixtureCounts(components, level).outermost(Enclosure.of(from, to)));
  }

  /** Steps of at most {@code 2^-components} that cover an interval. */
  public static List<Precisions> steps(int components, Rational from, Rational to) {
    return steps(components, Rational.HALF.power(components), from, to);
  }

  /** Steps of at most that length that cover an interval. */
  public static List<Precisions> steps(int components, Rational step, Rational from, Rational to) {
    List<Precisions> all = new ArrayList<>();
    for (Rational s = from; s.compareTo(to) < 0; s = s.plus(step))
      all.add(new Precisions(components, s, to.min(s.plus(step))));
    return all;
  }

  /** The same for two, three and four components. */
  public static List<Precisions> ofAll(Rational from, Rational to) {
    List<Precisions> all = new ArrayList<>();
    for (int k = 2; k <= 4; k++) all.addAll(steps(k, from, to));
    return all;
  }

  /** These parts. */
  public static Scope<Precisions> part(String bound, List<Precisions> parts) {
    return Scope.part(
        "K components with means one apart (the paper's are lost), every precision",
        bound,
        Space.of(parts));
  }

  /**
   * Where the number of equilibria changes, between two numbers of seven decimals.
   *
   * @param components how many
   * @param before up to here, in units of {@code 10^-7}, there are fewer
   * @param after from here on there are more
   * @param fewer the number up to there
   * @param more the number from there on
   * @param growth how much longer a part may be than the one before, seen from there
   */
  public record Bifurcation(
      int components, long before, long after, int fewer, int more, Rational growth) {

    /**
     * Parts that grow with the distance, up to an eighth or a sixteenth, down to one s and up to
     * another.
     */
    public List<Precisions> around(Rational from, Rational to) {
      return Stream.concat(
              growing(Rational.of(before, UNIT), from).stream(),
              growing(Rational.of(after, UNIT), to).stream())
          .toList();
    }

    private List<Precisions> growing(Rational start, Rational end) {
      int direction = end.compareTo(start);
      List<Precisions> all = new ArrayList<>();
      Rational longest = Rational.HALF.power(Math.max(3, components));
      Rational length = Rational.of(1, UNIT);
      Rational s = start;
      while (!s.equals(end)) {
        Rational step = length.min(longest);
        Rational next = direction > 0 ? end.min(s.plus(step)) : end.max(s.minus(step));
        all.add(
            direction > 0
                ? new Precisions(components, s, next)
                : new Precisions(components, next, s));
        s = next;
        length = length.times(growth);
      }
      return all;
    }

    /** From one s below it to another above it. */
    public Scope<Precisions> scope(Rational from, Rational to) {
      return part(
          "K = %d, precision %s to %s: %d up to the first and, from the second of %s on, %d"
              .formatted(components, from.power(2), to.power(2), fewer, words(), more),
          around(from, to));
    }

    /** What is said of one part. */
    public Rational expected(Precisions part) {
      return Rational.of(part.to().compareTo(Rational.of(before, UNIT)) <= 0 ? fewer : more);
    }

    /** {@code 4.5304517 to 4.5304522}: the precision there. */
    public String words() {
      Rational low = Rational.of(before, UNIT).power(2);
      Rational high = Rational.of(after, UNIT).power(2);
      String ends = new Enclosure(low, high).decimal(7);
      return ends.substring(1, ends.length() - 1).replace(", ", " to ");
    }
  }
}
