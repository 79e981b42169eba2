package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.exact.Rational;
import java.util.List;

/** An entry of the matrix games of Section 3.2: a third of (E(gamma^blue), E(gamma^red)), the last report opposite to Red's. */
public final class MatrixEntry {

  private static final List<String> ROWS = List.of("the truth", "1 minus the truth", "always 70%", "always 30%");
  private static final List<String> COLUMNS = List.of("the truth", "the opposite", "preferably high", "preferably low");

  private MatrixEntry() {}

  /**
   * The number of agents and the strategies of the row and the column.
   *
   * @param n the number of agents
   * @param blue Blue's first report
   * @param red Red's report
   */
  public record Case(int n, Plan.First blue, Plan.Second red) {}

  /** The entry in the given row and column, from 0, as printed and true. */
  public static Claim<Case> claim(FourRounds rounds, String matrix, int row, int column, int[] printed) {
    return claim(matrix, row, column, printed, List.of(reading(rounds, row, column, printed)));
  }

  /** The entry as printed and refuted, and as recomputed. */
  public static Claim<Case> claim(FourRounds rounds, String matrix, int row, int column, int[] printed, int[] recomputed) {
    Reading<Case> read = Reading.printed(Verdict.REFUTED, scope(row, column), c -> entry(rounds, c, printed))
        .weighed(Slips.constantReports());
    Reading<Case> right = Reading.ours("recomputed", Verdict.PROVED, scope(row, column), c -> entry(rounds, c, recomputed));
    return claim(matrix, row, column, printed, List.of(read, right.provedBy(proof(rounds, row, column, recomputed))));
  }

  private static Claim<Case> claim(String matrix, int row, int column, int[] printed, List<Reading<Case>> readings) {
    String place = "row " + (row + 1) + ", column " + (column + 1);
    Source source = new Source("csoka/matrix-" + matrix + "-row-" + (row + 1) + "-column-" + (column + 1), Kind.NUMBER, "Section 3.2, " + matrix + " matrix game, " + place,
        "Blue reports " + ROWS.get(row) + ", Red " + COLUMNS.get(column) + ": a third of the expected gammas is (" + printed[0] + ", " + printed[1] + ")");
    return new Claim<>(source, Case.class, readings);
  }

  private static Reading<Case> reading(FourRounds rounds, int row, int column, int[] printed) {
    return Reading.printed(Verdict.PROVED, scope(row, column), c -> entry(rounds, c, printed)).provedBy(proof(rounds, row, column, printed));
  }

  private static Scope<Case> scope(int row, int column) {
    return Scope.part("n >= 3, the two strategies, the last report opposite to Red's", FourRounds.BOUND,
        FourRounds.sizes().map(n -> new Case(n, Plan.First.ALL.get(row), Plan.Second.FOUR.get(column))));
  }

  private static Finding entry(FourRounds rounds, Case c, int[] wanted) {
    ReducedGame game = rounds.at(c.n());
    Plan plan = new Plan(c.blue(), c.red(), Plan.Last.OPPOSITE);
    Rational third = Rational.of(1, 3);
    return Finding.of(List.of(game.expected(plan, leaf -> game.gamma(FourRounds.BLUE, leaf)).times(third),
        game.expected(plan, leaf -> game.gamma(FourRounds.RED, leaf)).times(third)), Relation.EQUAL, List.of(Rational.of(wanted[0]), Rational.of(wanted[1])));
  }

  private static Proof proof(FourRounds rounds, int row, int column, int[] wanted) {
    return Proof.whole(() -> new Certificate.All("the gammas do not depend on n",
        FourRounds.equalities("a third of the expected gammas", entry(rounds, new Case(3, Plan.First.ALL.get(row), Plan.Second.FOUR.get(column)), wanted))));
  }
}
