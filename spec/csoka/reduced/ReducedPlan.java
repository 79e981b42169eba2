package csoka.reduced;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pure strategies of the reduced game of Section 3.2: Blue's first report, Red's second, Blue's
 * third. Blue's last move may here depend on his type and on Red's report; {@link ReducedGame}
 * knows also those that depend on his past.
 *
 * <p>Source: Section 3.2.
 *
 * @param first Blue's report of round 1
 * @param second Red's report of round 2
 * @param last Blue's report of round 3
 */
public record ReducedPlan(First first, Second second, Last last) {

  /**
   * Blue's report of round 1, by his type.
   *
   * @param low what he reports if his type is b1:30%
   * @param high what he reports if his type is b1:70%
   */
  public record First(Level low, Level high) {
    /** The truth. */
    public static final First TRUTH = new First(Level.LOW, Level.HIGH);

    /** 1 minus the truth. */
    public static final First LIE = new First(Level.HIGH, Level.LOW);

    /** Always 70%. */
    public static final First ALWAYS_HIGH = new First(Level.HIGH, Level.HIGH);

    /** Always 30%. */
    public static final First ALWAYS_LOW = new First(Level.LOW, Level.LOW);

    /** All four in the order of the 4x4 matrix. */
    public static final List<First> ALL = List.of(TRUTH, LIE, ALWAYS_HIGH, ALWAYS_LOW);

    /** The same report with either type. */
    public static First always(Level report) {
      return new First(report, report);
    }

    /** The report of the type. */
    public Level report(Level p1) {
      return p1 == Level.LOW ? low : high;
    }
  }

  /**
   * Red's report of round 2, by Blue's report of round 1 and Red's type.
   *
   * @param lowLow after 30%, if his type is r2:20%
   * @param lowHigh after 30%, if his type is r2:80%
   * @param highLow after 70%, if his type is r2:20%
   * @param highHigh after 70%, if his type is r2:80%
   */
  public record Second(Level lowLow, Level lowHigh, Level highLow, Level highHigh) {
    /** The truth. */
    public static final Second TRUTH = of((hat1, red2) -> red2);

    /** The opposite of Blue's report. */
    public static final Second OPPOSITE = of((hat1, red2) -> hat1.opposite());

    /** The same kind as Blue's report. */
    public static final Second SAME = of((hat1, red2) -> hat1);

    /** "Preferably high": 80% unless Blue reported 70% and the own type is r2:20%. */
    public static final Second PREFERABLY_HIGH =
        of((hat1, red2) -> hat1 == Level.HIGH && red2 == Level.LOW ? Level.LOW : Level.HIGH);

    /** "Preferably low": 20% unless Blue reported 30% and the own type is r2:80%. */
    public static final Second PREFERABLY_LOW =
        of((hat1, red2) -> hat1 == Level.LOW && red2 == Level.HIGH ? Level.HIGH : Level.LOW);

    /** The same report at every information set. */
    public static Second always(Level report) {
      return of((hat1, red2) -> report);
    }

    /** The four of the 4x4 matrix, in its order. */
    public static final List<Second> FOUR =
        List.of(TRUTH, OPPOSITE, PREFERABLY_HIGH, PREFERABLY_LOW);

    private interface Rule {
      Level report(Level hat1, Level red2);
    }

    private static Second of(Rule rule) {
      return new Second(
          rule.report(Level.LOW, Level.LOW),
          rule.report(Level.LOW, Level.HIGH),
          rule.report(Level.HIGH, Level.LOW),
          rule.report(Level.HIGH, Level.HIGH));
    }

    /** All sixteen, the four of the matrix first. */
    public static List<Second> all() {
      return fourBits(bits -> new Second(bits.get(0), bits.get(1), bits.get(2), bits.get(3)), FOUR);
    }

    /** The report after Blue's report, with this type. */
    public Level report(Level hat1, Level red2) {
      return hat1 == Level.LOW
          ? (red2 == Level.LOW ? lowLow : lowHigh)
          : red2 == Level.LOW ? highLow : highHigh;
    }
  }

  /**
   * Blue's report of round 3, by his type and Red's report of round 2.
   *
   * @param lowLow type b3:10%, Red reported 20%
   * @param lowHigh type b3:10%, Red reported 80%
   * @param highLow type b3:90%, Red reported 20%
   * @param highHigh type b3:90%, Red reported 80%
   */
  public record Last(Level lowLow, Level lowHigh, Level highLow, Level highHigh) {
    /** The truth. */
    public static final Last TRUTH = new Last(Level.LOW, Level.LOW, Level.HIGH, Level.HIGH);

    /** The opposite of Red's report. */
    public static final Last OPPOSITE = new Last(Level.HIGH, Level.LOW, Level.HIGH, Level.LOW);

    /** The same kind as Red's report. */
    public static final Last SAME = new Last(Level.LOW, Level.HIGH, Level.LOW, Level.HIGH);

    /** All sixteen, the opposite, the truth and the same kind first. */
    public static List<Last> all() {
      return fourBits(
          bits -> new Last(bits.get(0), bits.get(1), bits.get(2), bits.get(3)),
          List.of(OPPOSITE, TRUTH, SAME));
    }

    /** The report with this type, after Red's report. */
    public Level report(Level p3, Level hat2) {
      return p3 == Level.LOW
          ? (hat2 == Level.LOW ? lowLow : lowHigh)
          : hat2 == Level.LOW ? highLow : highHigh;
    }
  }

  /** Everybody tells the truth. */
  public static final ReducedPlan TRUTHFUL = new ReducedPlan(First.TRUTH, Second.TRUTH, Last.TRUTH);

  private static <T> List<T> fourBits(Function<List<Level>, T> make, List<T> first) {
    List<T> all = new ArrayList<>(first);
    for (int k = 0; k < 16; k++) {
      int number = k;
      T made =
          make.apply(
              Stream.of(8, 4, 2, 1).map(bit -> Level.of((number & bit) == 0 ? 0 : 1)).toList());
      if (!all.contains(made)) all.add(made);
    }
    return List.copyOf(all);
  }

  /** The probability, 0 or 1, of reporting high at an information set of the reduced game. */
  public Rational high(InformationSet set) {
    Level report =
        switch (set.round()) {
          case 1 -> first.report(set.type());
          case 2 -> second.report(set.known().get(0), set.type());
          default -> last.report(set.type(), set.known().get(3));
        };
    return report == Level.HIGH ? Rational.ONE : Rational.ZERO;
  }
}
