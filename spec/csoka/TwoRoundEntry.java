package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.example.Example21;
import csoka.example.TwoRounds.Line;
import csoka.lemmas.TwoRoundTrades;
import csoka.lemmas.TwoRoundVariables;
import java.util.List;

/**
 * An entry of the matrix game of Section 2: the two payoffs, with what the chance adds that both
 * beliefs are 0 where this is wanted.
 *
 * @param row what Blue plays
 * @param column what Red plays
 * @param both whether 84 P(p_1^blue = 0) P(p_1^red = 0) is added
 */
record TwoRoundEntry(Line row, Line column, boolean both) implements TwoRoundTrades.Said {

  /** A printed payoff, constant + shares / (n-1). */
  private record Amount(int constant, int shares) {
    private Rational in(int agents) {
      return Rational.of(constant).plus(Rational.of(shares, agents - 1));
    }

    private String words() {
      return constant
          + (shares == 0 ? "" : (shares < 0 ? " - " : " + ") + Math.abs(shares) + "/(n-1)");
    }
  }

  private static final Amount TRUE = new Amount(26, 0);
  private static final List<List<Amount>> BLUE =
      List.of(
          List.of(TRUE, TRUE, new Amount(52, 25)),
          List.of(TRUE, TRUE, new Amount(94, 25)),
          List.of(new Amount(22, 0), new Amount(69, 0), new Amount(119, -25)));

  private Amount blue() {
    return BLUE.get(row.ordinal()).get(column.ordinal());
  }

  private Amount red() {
    return BLUE.get(column.ordinal()).get(row.ordinal());
  }

  /** Both payoffs as they are printed. */
  String words() {
    return blue().words() + ", " + red().words();
  }

  /** The theorem of {@code TwoRounds.v} about the printed entry. */
  String theorem() {
    return name(row) + "_" + name(column);
  }

  private static String name(Line line) {
    return switch (line) {
      case TRUE -> "truth";
      case MODIFIED -> "modified";
      case LOW_HIGH -> "low_high";
    };
  }

  @Override
  public <S extends Scalar<S>> Statement<S> of(Variables<S> x, TwoRoundTrades.Entries<S> entries) {
    S more = both ? bothZero(x).scale(Example21.LOW) : x.number(0);
    return Statement.of(
        entries.of(row, column),
        EQUAL,
        List.of(
            x.number(blue().in(x.whole("n"))).plus(more),
            x.number(red().in(x.whole("n"))).plus(more)));
  }

  private static <S extends Scalar<S>> S bothZero(Variables<S> x) {
    return TwoRoundVariables.zero(x, 0).times(TwoRoundVariables.zero(x, 1));
  }

  /** Not both beliefs can be 0 after round 1. */
  static <S extends Scalar<S>> Statement<S> notBoth(Variables<S> x) {
    return Statement.of(bothZero(x), EQUAL, x.number(0));
  }
}
