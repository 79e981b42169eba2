package counterplay.report.play;

import static counterplay.report.scene.Picture.near;

import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Box;
import counterplay.report.scene.Mark.Disc;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix game: best replies are underlined, equilibria in pure strategies shaded, dominated
 * strategies struck out with the number of the round in which they go.
 *
 * @param game the payoffs
 * @param players who chooses a row, who a column
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param marked the entry that is spoken of, if there is one
 */
record MatrixPicture(
    MatrixGame game,
    List<String> players,
    List<String> rows,
    List<String> columns,
    Optional<MatrixGame.Cell> marked) {

  /** Weakly dominated strategies go, one a round, the first row first. */
  private static final Elimination WEAK =
      new Elimination(
          Domination.Kind.WEAK, Domination.Dominators.MIXED, Elimination.Pace.ONE_AT_A_TIME);

  private static final double ROW = 44;
  private static final double TOP = 66;

  Picture picture(String title) {
    List<Elimination.Round> rounds = WEAK.rounds(game);
    double left = 40 + Scene.LETTER * rows.stream().mapToInt(String::length).max().orElse(0);
    double cell = 30 + Scene.LETTER * widest();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Words(
            Ink.QUIET,
            left,
            16,
            Anchor.START,
            players.get(0) + " chooses the row, " + players.get(1) + " the column"));
    for (MatrixGame.Cell e : game.pureEquilibria()) marks.add(box(Ink.AREA, left, cell, e));
    marked.ifPresent(m -> marks.add(box(Ink.OTHER, left, cell, m)));
    for (int k = 0; k < rounds.size(); k++)
      for (Domination d : rounds.get(k).removed())
        struck(marks, left, cell, d.player(), rounds.get(k).number(d), k + 1);
    for (int i = 0; i < rows.size(); i++) {
      marks.add(new Words(Ink.PLAIN, left - 10, y(i), Anchor.END, rows.get(i)));
      for (int j = 0; j < columns.size(); j++) entry(marks, left, cell, i, j);
    }
    for (int j = 0; j < columns.size(); j++)
      marks.add(
          new Words(Ink.PLAIN, left + cell * (j + 0.5), TOP - 12, Anchor.MIDDLE, columns.get(j)));
    double right = left + cell * columns.size();
    double bottom = TOP + ROW * rows.size();
    for (int i = 0; i <= rows.size(); i++)
      marks.add(Path.line(Ink.QUIET, left, TOP + ROW * i, right, TOP + ROW * i));
    for (int j = 0; j <= columns.size(); j++)
      marks.add(Path.line(Ink.QUIET, left + cell * j, TOP, left + cell * j, bottom));
    String legend =
        "underlined: best reply · shaded: equilibrium · struck out: dominated, in this order"
            + (marked.isPresent() ? " · framed: the entry" : "");
    marks.add(new Words(Ink.QUIET, left, bottom + 26, Anchor.START, legend));
    double width = Math.max(right + 40, left + Scene.LETTER * legend.length());
    return new Picture(
        title, says(rounds), new Scene((int) width, (int) bottom + 36, marks), table(rounds));
  }

  private int widest() {
    int most = columns.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < rows.size(); i++)
      for (int j = 0; j < columns.size(); j++)
        most = Math.max(most, (own(i, j) + ", " + others(i, j)).length());
    return most;
  }

  private String own(int i, int j) {
    return near(game.payoff(0, i, j));
  }

  private String others(int i, int j) {
    return near(game.payoff(1, j, i));
  }

  private static double y(int i) {
    return TOP + ROW * (i + 0.5) + 5;
  }

  private static Box box(Ink ink, double left, double cell, MatrixGame.Cell e) {
    return new Box(
        ink, new Place(left + cell * e.column() + 3, TOP + ROW * e.row() + 3), cell - 6, ROW - 6);
  }

  private void entry(List<Mark> marks, double left, double cell, int i, int j) {
    double middle = left + cell * (j + 0.5);
    marks.add(new Words(Ink.PLAIN, middle - 3, y(i), Anchor.START, ","));
    marks.add(new Words(Ink.PLAIN, middle - 4, y(i), Anchor.END, own(i, j)));
    marks.add(new Words(Ink.PLAIN, middle + 5, y(i), Anchor.START, others(i, j)));
    if (game.bestReplies(0, game.pure(1, j)).contains(i))
      under(marks, middle - 4 - own(i, j).length() * Scene.LETTER, middle - 4, y(i));
    if (game.bestReplies(1, game.pure(0, i)).contains(j))
      under(marks, middle + 5, middle + 5 + others(i, j).length() * Scene.LETTER, y(i));
  }

  private static void under(List<Mark> marks, double from, double to, double y) {
    marks.add(Path.line(Ink.TRUTH, from, y + 5, to, y + 5));
  }

  private void struck(
      List<Mark> marks, double left, double cell, int player, int number, int round) {
    double along = TOP + ROW * (number + 0.5);
    double across = left + cell * (number + 0.5);
    Place from = player == 0 ? new Place(left - 6, along) : new Place(across, TOP - 6);
    Place to =
        player == 0
            ? new Place(left + cell * columns.size() + 8, along)
            : new Place(across, TOP + ROW * rows.size() + 4);
    marks.add(new Path(Ink.GONE, List.of(from, to), false));
    Place disc = player == 0 ? new Place(to.x() + 10, to.y()) : new Place(across, TOP - 36);
    marks.add(new Disc(Ink.BAD, disc, 9));
    marks.add(new Words(Ink.BAD, disc.x(), disc.y() + 4, Anchor.MIDDLE, Integer.toString(round)));
  }

  private String says(List<Elimination.Round> rounds) {
    List<String> parts = new ArrayList<>();
    for (Elimination.Round r : rounds)
      for (Domination d : r.removed())
        parts.add(
            players.get(d.player())
                + "'s "
                + (d.player() == 0 ? rows : columns).get(r.number(d))
                + " goes"
                + (d.is(Domination.Kind.STRICT) ? ", strictly dominated" : ", weakly dominated"));
    return parts.isEmpty()
        ? "No strategy is weakly dominated."
        : "In this order: " + String.join("; ", parts) + ".";
  }

  private List<List<String>> table(List<Elimination.Round> rounds) {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(columns);
    head.add("goes in round");
    table.add(head);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(List.of(rows.get(i)));
      for (int j = 0; j < columns.size(); j++)
        row.add(game.payoff(0, i, j) + ", " + game.payoff(1, j, i));
      row.add(round(rounds, 0, i));
      table.add(row);
    }
    List<String> last = new ArrayList<>(List.of("goes in round"));
    for (int j = 0; j < columns.size(); j++) last.add(round(rounds, 1, j));
    last.add("");
    table.add(last);
    return table;
  }

  private static String round(List<Elimination.Round> rounds, int player, int strategy) {
    for (int k = 0; k < rounds.size(); k++)
      for (Domination d : rounds.get(k).removed())
        if (d.player() == player && rounds.get(k).number(d) == strategy)
          return Integer.toString(k + 1);
    return "stays";
  }
}
