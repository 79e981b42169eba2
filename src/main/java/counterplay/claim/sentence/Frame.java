package counterplay.claim.sentence;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers and functions of a case of one shape, each with where it ranges: the only source of
 * signs that a proof may use.
 *
 * @param kinds what there is, by name, in order
 */
public record Frame(Map<String, Kind> kinds) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** Nothing yet. */
  public static final Frame NONE = new Frame(Map.of());

  /** Keeps an unmodifiable copy, in order. */
  public Frame {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /** Where a variable ranges. */
  public sealed interface Kind {}

  /** What is known of the sign of a number. */
  public enum Sign {
    /** Nothing. */
    ANY,
    /** It is not negative. */
    NONNEGATIVE,
    /** It is positive. */
    POSITIVE
  }

  /**
   * Numbers that are independent of each other.
   *
   * @param count how many
   * @param sign of each of them
   */
  public record Numbers(int count, Sign sign) implements Kind {}

  /**
   * A probability distribution.
   *
   * @param count over how many things, at least one
   * @param interior whether each of them is possible
   */
  public record Simplex(int count, boolean interior) implements Kind {}

  /**
   * Numbers of one interval, independent of each other.
   *
   * @param count how many
   * @param lo the lower end
   * @param hi the upper end, above the lower one
   * @param open whether the ends themselves are left out
   */
  public record Box(int count, Rational lo, Rational hi, boolean open) implements Kind {}

  /**
   * Any proper scoring rule.
   *
   * <pre>
   *   sum_k x_k (PS(k, x) - PS(k, p)) &gt;= 0      for distributions x and p;  &gt; 0 if it is strict and they differ
   * </pre>
   *
   * @param signals over how many signals
   * @param strict whether it is strictly proper
   */
  public record Rule(int signals, boolean strict) implements Kind {}

  /**
   * Any convex function on the positive numbers, with a slope f'(y) of a supporting line in each
   * point.
   *
   * <pre>  f(x) &gt;= f(y) + f'(y) (x - y);  &gt; if it is strict and x differs from y</pre>
   *
   * @param strict whether it is strictly convex
   */
  public record Convex(boolean strict) implements Kind {}

  /** Any function on the positive numbers, of which nothing is known. */
  public record AnyFunction() implements Kind {}

  /**
   * Random variables with finitely many outcomes, whatever their law is, of which only this is
   * known: some of them are martingales, and they satisfy some inequalities.
   *
   * @param variables the random variables
   * @param fair what is known of their law
   * @param support polynomials in the random variables that are negative in no outcome
   */
  public record Process(List<String> variables, List<Increment> fair, List<Polynomial> support)
      implements Kind {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an inequality speaks of anything but the random variables
     */
    public Process {
      variables = List.copyOf(variables);
      fair = List.copyOf(fair);
      support = List.copyOf(support);
      for (Polynomial p : support)
        if (!variables.containsAll(p.parameters()))
          throw new IllegalArgumentException(p + " is no polynomial in " + variables);
    }

    /** Nothing is known of the values. */
    public Process(List<String> variables, List<Increment> fair) {
      this(variables, fair, List.of());
    }

    /** Whether all that is said there of some of its variables is said here, too. */
    public boolean implies(Process that) {
      return variables.containsAll(that.variables)
          && fair.containsAll(that.fair)
          && support.containsAll(that.support);
    }
  }

  /**
   * The expectation of {@code later - earlier} is zero, whatever the values of the given variables
   * are.
   *
   * @param later a random variable
   * @param earlier a random variable
   * @param given random variables, the earlier one usually among them and never the later one
   */
  public record Increment(String later, String earlier, Set<String> given) {
    /**
     * @throws IllegalArgumentException if the later value is given
     */
    public Increment {
      given = Collections.unmodifiableSortedSet(new java.util.TreeSet<>(given));
      if (given.contains(later))
        throw new IllegalArgumentException(later + " is fair given itself");
    }
  }

  /**
   * The same with one more variable.
   *
   * @throws IllegalArgumentException if the name is taken, or is not a letter followed by letters
   *     and digits
   */
  public Frame with(String name, Kind kind) {
    if (!NAME.matcher(name).matches())
      throw new IllegalArgumentException("'" + name + "' cannot name a variable");
    if (kinds.containsKey(name)) throw new IllegalArgumentException(name + " twice");
    Map<String, Kind> more = new LinkedHashMap<>(kinds);
    more.put(name, kind);
    return new Frame(more);
  }

  /** One more number of any sign for each name. */
  public Frame real(String... names) {
    return numbers(Sign.ANY, names);
  }

  /** One more number that is not negative for each name. */
  public Frame nonnegative(String... names) {
    return numbers(Sign.NONNEGATIVE, names);
  }

  /** One more positive number for each name. */
  public Frame positive(String... names) {
    return numbers(Sign.POSITIVE, names);
  }

  private Frame numbers(Sign sign, String... names) {
    Frame more = this;
    for (String name : names) more = more.with(name, new Numbers(1, sign));
    return more;
  }

  /** So many numbers of any sign. */
  public Frame reals(String name, int count) {
    return with(name, new Numbers(count, Sign.ANY));
  }

  /** A distribution over so many things. */
  public Frame simplex(String name, int count) {
    return with(name, new Simplex(count, false));
  }

  /** A distribution over so many things, each of them possible. */
  public Frame interior(String name, int count) {
    return with(name, new Simplex(count, true));
  }

  /** A probability, in [0, 1], for each name. */
  public Frame probability(String... names) {
    Frame more = this;
    for (String name : names)
      more = more.with(name, new Box(1, Rational.ZERO, Rational.ONE, false));
    return more;
  }

  /** A number between the ends, the ends included. */
  public Frame between(String name, Rational lo, Rational hi) {
    return with(name, new Box(1, lo, hi, false));
  }

  /** A number between the ends, the ends left out. */
  public Frame inside(String name, Rational lo, Rational hi) {
    return with(name, new Box(1, lo, hi, true));
  }

  /**
   * Names of the numbers that stand for a variable in polynomials: its own, or with {@code _0},
   * {@code _1}, ... behind it.
   */
  public static List<String> symbols(String name, int count) {
    if (count == 1) return List.of(name);
    List<String> all = new ArrayList<>();
    for (int k = 0; k < count; k++) all.add(name + "_" + k);
    return all;
  }
}
