package csoka.sentences;

import static csoka.sentences.LeafSum.Kind.GAMMA;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import java.util.List;

/**
 * An entry of the matrix games of Section 3.2: a third of (E(gamma^blue), E(gamma^red)), the last
 * report opposite to Red's.
 */
public final class MatrixEntry {

  private static final List<String> ROWS =
      List.of("the truth", "1 minus the truth", "always 70%", "always 30%");
  private static final List<String> COLUMNS =
      List.of("the truth", "the opposite", "preferably high", "preferably low");

  private MatrixEntry() {}

  /**
   * The number of agents and the strategies of the row and the column.
   *
   * @param n the number of agents
   * @param blue Blue's first report
   * @param red Red's report
   */
  public record Case(int n, First blue, Second red) {}

  /** The entry in the given row and column, from 0, as printed and true. */
  public static Claim<Case> claim(
      FourRounds rounds, String matrix, int row, int column, int[] printed) {
    return claim(
        matrix,
        row,
        column,
        printed,
        List.of(proved(Reading.PRINTED, rounds, row, column, printed)));
  }

  /** The entry as printed and refuted, and as recomputed. */
  public static Claim<Case> claim(
      FourRounds rounds, String matrix, int row, int column, int[] printed, int[] recomputed) {
    Reading<Case> read =
        Reading.printed(
                Verdict.REFUTED,
                scope(row, column),
                sentence(rounds, row, column, printed).judging(MatrixEntry::variables))
            .weighed(TeamSlips.constantReports());
    return claim(
        matrix,
        row,
        column,
        printed,
        List.of(read, proved("recomputed", rounds, row, column, recomputed)));
  }

  private static Claim<Case> claim(
      String matrix, int row, int column, int[] printed, List<Reading<Case>> readings) {
    String place = "row " + (row + 1) + ", column " + (column + 1);
    Source source =
        new Source(
            "csoka/matrix-" + matrix + "-row-" + (row + 1) + "-column-" + (column + 1),
            Kind.NUMBER,
            "Section 3.2, " + matrix + " matrix game, " + place,
            "Blue reports "
                + ROWS.get(row)
                + ", Red "
                + COLUMNS.get(column)
                + ": a third of the expected gammas is ("
                + printed[0]
                + ", "
                + printed[1]
                + ")");
    return new Claim<>(source, Case.class, readings);
  }

  private static Reading<Case> proved(
      String id, FourRounds rounds, int row, int column, int[] wanted) {
    return sentence(rounds, row, column, wanted)
        .proved(id, scope(row, column), MatrixEntry::variables);
  }

  private static Scope<Case> scope(int row, int column) {
    return FourRounds.part(
        "n >= 3, the two strategies, the last report opposite to Red's",
        FourRounds.sizes().map(n -> new Case(n, First.ALL.get(row), Second.FOUR.get(column))));
  }

  private static FourRoundSentence sentence(FourRounds rounds, int row, int column, int[] wanted) {
    return FourRoundSentence.of(
        rounds,
        domain -> domain,
        new Entry(
            new ReducedPlan(First.ALL.get(row), Second.FOUR.get(column), Last.OPPOSITE),
            wanted[0],
            wanted[1]));
  }

  private static Assignment variables(Case c) {
    return Assignment.NONE.whole("n", c.n());
  }

  /** A third of the expected gammas under pure strategies. */
  private record Entry(ReducedPlan plan, int blue, int red) implements FourRoundSentence.Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> game) {
      return Comparisons.equal(
          List.of(
              new Pair<>(third(game, FourRounds.BLUE), game.constant(blue)),
              new Pair<>(third(game, FourRounds.RED), game.constant(red))));
    }

    private <S extends Scalar<S>> LeafSum<S> third(Leaves<S> game, int agent) {
      return game.sum(game.plan(plan), GAMMA, agent).scale(Rational.of(1, 3));
    }
  }
}
