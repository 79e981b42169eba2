package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import csoka.example.OneRound.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The five equilibria that Appendix C lists for one round, and those that it does not list. */
public final class OneRoundEquilibria {

  private static final Polynomial B = OneRound.B;
  private static final Polynomial R = OneRound.R;
  private static final Polynomial ZERO = Polynomial.ZERO;

  /** 84%. */
  public static final Rational EDGE = Rational.of(84, 100);

  private OneRoundEquilibria() {}

  /** Where an initial belief lies. */
  public enum Belief {
    /** 0. */
    ZERO,
    /** Above 0 and below 84%. */
    BELOW_84,
    /** 84%. */
    AT_84,
    /** Above 84%, 1 included. */
    ABOVE_84;

    /** Whether it is at most 84%. */
    public boolean isAtMost84() {
      return this != ABOVE_84;
    }

    private LinearConditions of(Polynomial p) {
      Polynomial below = Polynomial.of(EDGE).minus(p);
      return switch (this) {
        case ZERO -> LinearConditions.NONE.zero(p);
        case BELOW_84 -> LinearConditions.NONE.positive(p).positive(below);
        case AT_84 -> LinearConditions.NONE.zero(below);
        case ABOVE_84 -> LinearConditions.NONE.positive(below.negated());
      };
    }
  }

  /**
   * A region of pairs of initial beliefs; the sixteen regions make up the square.
   *
   * @param blue where Blue's initial belief lies
   * @param red where Red's does
   */
  public record Region(Belief blue, Belief red) {

    /** Its conditions on b and r. */
    public LinearConditions priors() {
      return blue.of(B)
          .and(red.of(R))
          .atLeastZero(Polynomial.ONE.minus(B))
          .atLeastZero(Polynomial.ONE.minus(R));
    }

    /** Whether both beliefs are at most 84%, as items 2 and 5 ask. */
    public boolean isAtMost84() {
      return blue.isAtMost84() && red.isAtMost84();
    }

    /** Whether neither belief is 0 or 84%. */
    public boolean isOpen() {
      return List.of(blue, red).stream().noneMatch(p -> p == Belief.ZERO || p == Belief.AT_84);
    }

    /** Whether a belief is 0. */
    public boolean hasZero() {
      return blue == Belief.ZERO || red == Belief.ZERO;
    }

    /** All sixteen: the open regions, the borders at 84%, the borders at 0. */
    public static List<Region> all() {
      List<Region> all = new ArrayList<>();
      for (Belief b : Belief.values()) for (Belief r : Belief.values()) all.add(new Region(b, r));
      all.sort(Comparator.comparing(Region::hasZero).thenComparing(c -> !c.isOpen()));
      return all;
    }
  }

  /** Item k of the list, k = 1, ..., 5. */
  public static Component item(int k) {
    Rational fourth = Rational.of(100, 104);
    Rational fifth = Rational.of(16, 84);
    return switch (k) {
      case 1 -> Component.point("item 1", ZERO, ZERO, ZERO, ZERO);
      case 2 -> Component.point("item 2", B, Polynomial.ONE.minus(B), R, Polynomial.ONE.minus(R));
      case 3 -> Component.point("item 3", B, ZERO, R, ZERO);
      case 4 -> Component.point("item 4", B.scale(fourth), ZERO, R.scale(fourth), ZERO);
      case 5 -> Component.point("item 5", B, B.scale(fifth), R, R.scale(fifth));
      default -> throw new IllegalArgumentException("items 1 to 5, not " + k);
    };
  }

  /** The items that the list has for a region. */
  public static List<Component> items(Region region) {
    List<Component> items = new ArrayList<>();
    for (int k = 1; k <= 5; k++) if (region.isAtMost84() || k != 2 && k != 5) items.add(item(k));
    return items;
  }

  /** What the list has for a region, and what it lacks. */
  public static List<Component> all(Region region) {
    List<Component> all = new ArrayList<>(items(region));
    all.addAll(borders(region));
    return all;
  }

  /**
   * What the list lacks: at 84% the other agent's LOW type is free above item 5's share; at 0 the
   * other agent is free as long as item 1 is kept.
   */
  public static List<Component> borders(Region region) {
    List<Component> borders = new ArrayList<>();
    if (region.isAtMost84()) {
      if (region.red() == Belief.AT_84) borders.add(certain("Red always 1", 2, 0));
      if (region.blue() == Belief.AT_84) borders.add(certain("Blue always 1", 0, 2));
    }
    if (region.red() == Belief.ZERO) borders.add(idle("Red always 0", 2, 0, B));
    if (region.blue() == Belief.ZERO) borders.add(idle("Blue always 0", 0, 2, R));
    return borders;
  }

  private static Component certain(String name, int sure, int free) {
    List<Polynomial> x = OneRound.ONES;
    List<Polynomial> caps = OneRound.CAPS;
    Polynomial least = caps.get(free).scale(Rational.of(16, 84));
    return new Component(
        name,
        List.of(
            x.get(sure).minus(caps.get(sure)),
            x.get(sure + 1).minus(caps.get(sure + 1)),
            x.get(free).minus(caps.get(free))),
        List.of(x.get(free + 1).minus(least), caps.get(free + 1).minus(x.get(free + 1))));
  }

  private static Component idle(String name, int idle, int free, Polynomial belief) {
    List<Polynomial> x = OneRound.ONES;
    Polynomial sum = x.get(free).plus(x.get(free + 1));
    return new Component(
        name,
        List.of(x.get(idle), x.get(idle + 1)),
        List.of(
            belief.scale(Rational.of(100, 84)).minus(sum),
            OneRound.CAPS.get(free).minus(x.get(free)),
            OneRound.CAPS.get(free + 1).minus(x.get(free + 1))));
  }
}
