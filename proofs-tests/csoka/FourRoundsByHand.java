package csoka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Section 3.1 and formulas (3) and (4) by hand: plain loops over all types with another
 * implementation of fractions. Low is 0 and high is 1; nothing of the specification is used.
 */
final class FourRoundsByHand {

  /** All types and the three free reports of one play. */
  record Play(
      BigFraction probability,
      int p1,
      int hat1,
      int p2,
      int p3,
      int p4,
      int red2,
      int hat2,
      int red3,
      int red4,
      int hat3) {

    BigFraction gammaBlue() {
      BigFraction[] blue = blueReports();
      BigFraction[] red = redReports();
      BigFraction total = BigFraction.ZERO;
      for (int t = 1; t <= 4; t++)
        total = total.add(red[t - 1].multiply(blue[t - 1].subtract(blue[t])).multiply(100));
      return total;
    }

    BigFraction gammaRed() {
      BigFraction[] blue = blueReports();
      BigFraction[] red = redReports();
      BigFraction total = BigFraction.ZERO;
      for (int t = 1; t <= 4; t++)
        total = total.add(blue[t - 1].multiply(red[t - 1].subtract(red[t])).multiply(100));
      return total;
    }

    private BigFraction[] blueReports() {
      return new BigFraction[] {
        percent(50),
        percent(30 + 40 * hat1),
        percent(20 + 60 * p2),
        percent(10 + 80 * hat3),
        percent(100 * p4)
      };
    }

    private BigFraction[] redReports() {
      return new BigFraction[] {
        percent(50),
        percent(50),
        percent(20 + 60 * hat2),
        percent(10 + 80 * red3),
        percent(100 * red4)
      };
    }

    /** 104 + 104 - 204 in all if both are HIGH, nothing otherwise. */
    BigFraction blueUtility() {
      return percent(p4 * red4 * 10400);
    }
  }

  interface First {
    int report(int p1);
  }

  interface Second {
    int report(int hat1, int red2);
  }

  interface Last {
    int report(int p3, int hat2);
  }

  static final First TRUTH = p1 -> p1;
  static final First LIE = p1 -> 1 - p1;
  static final First HIGH = p1 -> 1;
  static final First LOW = p1 -> 0;
  static final Second RED_TRUTH = (hat1, red2) -> red2;
  static final Second OPPOSITE = (hat1, red2) -> 1 - hat1;
  static final Second PREFERABLY_HIGH = (hat1, red2) -> hat1 == 1 && red2 == 0 ? 0 : 1;
  static final Second PREFERABLY_LOW = (hat1, red2) -> hat1 == 0 && red2 == 1 ? 1 : 0;
  static final Last AGAINST_RED = (p3, hat2) -> 1 - hat2;
  static final Last LAST_TRUTH = (p3, hat2) -> p3;

  private FourRoundsByHand() {}

  static BigFraction percent(int n) {
    return new BigFraction(n, 100);
  }

  /**
   * The probability of "high" (or of "low") next round: from p to one of low and 100 - low percent.
   */
  private static BigFraction move(int fromPercent, int lowPercent, int to) {
    BigFraction up = new BigFraction(fromPercent - lowPercent, 100 - 2 * lowPercent);
    return to == 1 ? up : BigFraction.ONE.subtract(up);
  }

  static List<Play> plays(First first, Second second, Last last) {
    List<Play> all = new ArrayList<>();
    for (int bits = 0; bits < 128; bits++) {
      int p1 = bits & 1, p2 = bits >> 1 & 1, p3 = bits >> 2 & 1, p4 = bits >> 3 & 1;
      int red2 = bits >> 4 & 1, red3 = bits >> 5 & 1, red4 = bits >> 6 & 1;
      BigFraction probability =
          move(50, 30, p1)
              .multiply(move(30 + 40 * p1, 20, p2))
              .multiply(move(20 + 60 * p2, 10, p3))
              .multiply(move(10 + 80 * p3, 0, p4))
              .multiply(move(50, 20, red2))
              .multiply(move(20 + 60 * red2, 10, red3))
              .multiply(move(10 + 80 * red3, 0, red4));
      int hat1 = first.report(p1);
      int hat2 = second.report(hat1, red2);
      all.add(
          new Play(
              probability, p1, hat1, p2, p3, p4, red2, hat2, red3, red4, last.report(p3, hat2)));
    }
    return all;
  }

  interface Value {
    BigFraction of(Play play);
  }

  static BigFraction given(List<Play> plays, Predicate<Play> event, Value value) {
    BigFraction total = BigFraction.ZERO;
    BigFraction weight = BigFraction.ZERO;
    for (Play play : plays) {
      if (!event.test(play)) continue;
      weight = weight.add(play.probability());
      total = total.add(play.probability().multiply(value.of(play)));
    }
    return total.divide(weight);
  }

  static BigFraction expected(List<Play> plays, Value value) {
    return given(plays, play -> true, value);
  }

  static BigFraction probability(List<Play> plays, Predicate<Play> event, Predicate<Play> given) {
    return given(plays, given, play -> event.test(play) ? BigFraction.ONE : BigFraction.ZERO);
  }
}
