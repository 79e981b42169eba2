package csoka;

import counterplay.exact.number.Rational;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Example 2.1 once more, by hand: the printed formulas (2), (3), (4) and the story of the example
 * over the whole tree of types, in another library's fractions. Shares nothing with the models and
 * mechanisms under test.
 */
final class PlainExample21 {

  static final BigFraction HALF = BigFraction.ONE_HALF;

  /** What an agent reports in round t, knowing everything; honest plans read only what they may. */
  interface Plan {
    BigFraction report(
        int t,
        BigFraction[] own,
        BigFraction[] other,
        BigFraction[] ownReports,
        BigFraction[] otherReports);
  }

  /** The distribution of the next belief. */
  interface Moves {
    BigFraction[][] from(int t, BigFraction belief);
  }

  static final Plan TRUTH = (t, own, other, mine, his) -> own[t];

  private final int n;
  private final int rounds;
  private final BigFraction[] start;
  private final Moves[] moves;
  private final Plan[] plans;
  private final boolean either;
  private final BigFraction[] utility = {BigFraction.ZERO, BigFraction.ZERO};
  private final BigFraction[] gamma = {BigFraction.ZERO, BigFraction.ZERO};
  private final BigFraction[] lastTerms = {BigFraction.ZERO, BigFraction.ZERO};

  /**
   * @param either whether one HIGH type is enough for YES, as with 184 in the place of 204
   */
  PlainExample21(
      int n,
      int rounds,
      BigFraction p,
      BigFraction q,
      Moves blue,
      Moves red,
      Plan bluePlan,
      Plan redPlan,
      boolean either) {
    this.n = n;
    this.rounds = rounds;
    this.start = new BigFraction[] {p, q};
    this.moves = new Moves[] {blue, red};
    this.plans = new Plan[] {bluePlan, redPlan};
    this.either = either;
    BigFraction[][] beliefs = new BigFraction[2][rounds + 1];
    BigFraction[][] reports = new BigFraction[2][rounds + 1];
    for (int i = 0; i < 2; i++) beliefs[i][0] = reports[i][0] = start[i];
    walk(1, BigFraction.ONE, beliefs, reports);
  }

  /** A belief that stays until the last round decides. */
  static Moves untilTheEnd(int rounds) {
    return (t, p) -> t < rounds ? new BigFraction[][] {{BigFraction.ONE, p}} : decide(p);
  }

  /** Beliefs of round 1 with their probabilities; round 2 decides. */
  static Moves twoRounds(BigFraction[][] first) {
    return (t, p) -> t == 1 ? first : decide(p);
  }

  static BigFraction[][] decide(BigFraction p) {
    return new BigFraction[][] {
      {BigFraction.ONE.subtract(p), BigFraction.ZERO}, {p, BigFraction.ONE}
    };
  }

  static Plan fixed(int... reports) {
    return (t, own, other, mine, his) -> new BigFraction(reports[t - 1]);
  }

  /** The two expected payoffs by (2). */
  BigFraction[] payoffs() {
    BigFraction share = new BigFraction(1, n - 1);
    return new BigFraction[] {
      utility[0].add(gamma[0]).subtract(share.multiply(gamma[1])),
      utility[1].add(gamma[1]).subtract(share.multiply(gamma[0]))
    };
  }

  /** The expected sums of the gammas. */
  BigFraction[] gammas() {
    return gamma.clone();
  }

  /**
   * E(p_k^red h_k^red) and E(p_k^red h_k^blue): what (11) prints in its last term, and the last
   * term of (10).
   */
  BigFraction[] lastTerms() {
    return lastTerms.clone();
  }

  private void walk(int t, BigFraction weight, BigFraction[][] beliefs, BigFraction[][] reports) {
    if (t > rounds) {
      settle(weight, beliefs, reports);
      return;
    }
    for (BigFraction[] b : moves[0].from(t, beliefs[0][t - 1])) {
      for (BigFraction[] r : moves[1].from(t, beliefs[1][t - 1])) {
        if (b[0].multiply(r[0]).equals(BigFraction.ZERO)) continue;
        beliefs[0][t] = b[1];
        beliefs[1][t] = r[1];
        BigFraction fromBlue = plans[0].report(t, beliefs[0], beliefs[1], reports[0], reports[1]);
        BigFraction fromRed = plans[1].report(t, beliefs[1], beliefs[0], reports[1], reports[0]);
        reports[0][t] = fromBlue;
        reports[1][t] = fromRed;
        walk(t + 1, weight.multiply(b[0]).multiply(r[0]), beliefs, reports);
      }
    }
  }

  private void settle(BigFraction weight, BigFraction[][] beliefs, BigFraction[][] reports) {
    BigFraction hundred = new BigFraction(100);
    for (int i = 0; i < 2; i++) {
      for (int t = 1; t <= rounds; t++) {
        BigFraction price =
            either ? BigFraction.ONE.subtract(reports[1 - i][t - 1]) : reports[1 - i][t - 1];
        gamma[i] =
            gamma[i].add(
                weight
                    .multiply(hundred)
                    .multiply(price)
                    .multiply(reports[i][t - 1].subtract(reports[i][t])));
      }
      long high =
          Arrays.stream(new BigFraction[] {reports[0][rounds], reports[1][rounds]})
              .filter(BigFraction.ONE::equals)
              .count();
      if (high == 2 || either && high == 1)
        utility[i] =
            utility[i].add(
                weight.multiply(new BigFraction(84).add(beliefs[i][rounds].multiply(20))));
    }
    lastTerms[0] =
        lastTerms[0].add(weight.multiply(beliefs[1][rounds]).multiply(reports[1][rounds]));
    lastTerms[1] =
        lastTerms[1].add(weight.multiply(beliefs[1][rounds]).multiply(reports[0][rounds]));
  }

  static BigFraction of(long numerator, long denominator) {
    return new BigFraction(numerator, denominator);
  }

  static BigFraction of(Rational r) {
    return new BigFraction(r.numerator(), r.denominator());
  }
}
