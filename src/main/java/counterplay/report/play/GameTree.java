package counterplay.report.play;

import static counterplay.report.scene.Picture.near;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Play;
import counterplay.model.dynamic.DynamicModel;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Disc;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All courses of a play as a tree: a level for each round, a branch for each draw of types with
 * what is reported there, and the payoffs at the ends.
 *
 * @param told the play
 * @param paths its courses
 */
record GameTree(ComparedPlays told, List<Play.Path<Rational>> paths) {

  private static final int MOST_ENDS = 18;
  private static final int ROW = 30;
  private static final int TOP = 30;

  static Optional<Picture> picture(ComparedPlays told) {
    List<Play.Path<Rational>> paths = told.paths();
    return paths.size() < 2 || paths.size() > MOST_ENDS
        ? Optional.empty()
        : Optional.of(new GameTree(told, paths).picture());
  }

  private DynamicModel<Rational> model() {
    return told.outlook().model();
  }

  private Picture picture() {
    int rounds = model().rounds();
    List<Double> widths = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      int round = t;
      widths.add(
          44
              + Scene.LETTER
                  * paths.stream().mapToInt(p -> draw(p, round).length()).max().orElse(0));
    }
    List<Mark> marks = new ArrayList<>();
    double ends = 16 + widths.stream().mapToDouble(w -> w).sum();
    branch(marks, paths, 0, 16, TOP, widths);
    for (int k = 0; k < paths.size(); k++)
      marks.add(
          new Words(Ink.PLAIN, ends + 12, TOP + ROW * k + 5, Anchor.START, end(paths.get(k))));
    marks.add(new Words(Ink.QUIET, ends + 12, 14, Anchor.START, who()));
    int letters = paths.stream().mapToInt(p -> end(p).length()).max().orElse(0);
    int width = (int) (ends + 30 + Scene.LETTER * Math.max(letters, who().length()));
    return new Picture(
        "All courses of " + told.words().get(0),
        paths.size() + " courses; " + expectation(),
        new Scene(width, TOP + ROW * paths.size(), marks),
        table());
  }

  /** Draws the node of these paths, and gives the height at which it stands. */
  private double branch(
      List<Mark> marks,
      List<Play.Path<Rational>> here,
      int t,
      double x,
      double top,
      List<Double> widths) {
    if (t == model().rounds()) {
      marks.add(new Disc(Ink.PLAIN, x, top, 3));
      return top;
    }
    Map<List<List<Integer>>, List<Play.Path<Rational>>> branches =
        here.stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of(p.types().get(t + 1), p.reports().get(t + 1)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Double> heights = new ArrayList<>();
    double next = x + widths.get(t);
    double y = top;
    List<Mark> below = new ArrayList<>();
    for (List<Play.Path<Rational>> group : branches.values()) {
      heights.add(branch(below, group, t + 1, next, y, widths));
      y += ROW * group.size();
    }
    double own = (heights.get(0) + heights.get(heights.size() - 1)) / 2;
    int k = 0;
    for (List<Play.Path<Rational>> group : branches.values()) {
      double h = heights.get(k++);
      boolean lied = !group.get(0).types().get(t + 1).equals(group.get(0).reports().get(t + 1));
      marks.add(
          new Mark.Path(
              lied ? Ink.PLAY : Ink.TRUTH,
              List.of(new Place(x, own), new Place(x + 22, h), new Place(next, h)),
              false));
      marks.add(
          new Words(
              lied ? Ink.PLAY : Ink.PLAIN, x + 28, h - 4, Anchor.START, draw(group.get(0), t + 1)));
    }
    marks.add(new Disc(Ink.PLAIN, x, own, 3));
    marks.addAll(below);
    return own;
  }

  /** Who has become what, and says what else. */
  private String draw(Play.Path<Rational> path, int t) {
    List<String> who = new ArrayList<>();
    for (int i = 0; i < model().size(); i++) {
      List<String> names = model().role(t, i).types();
      if (names.size() == 1) continue;
      String is = names.get(path.types().get(t).get(i));
      String says = names.get(path.reports().get(t).get(i));
      who.add(model().agents().get(i) + " " + is + (is.equals(says) ? "" : " says " + says));
    }
    return String.join(", ", who);
  }

  private String who() {
    return "chance: "
        + told.watched().stream()
            .map(i -> model().agents().get(i))
            .collect(Collectors.joining(", "));
  }

  private String end(Play.Path<Rational> path) {
    return near(path.probability())
        + ": "
        + told.watched().stream().map(i -> near(path.payoff(i))).collect(Collectors.joining(", "));
  }

  private String expectation() {
    List<List<Rational>> both = told.expected();
    return told.watched().stream()
            .map(
                i ->
                    model().agents().get(i)
                        + " expects "
                        + both.get(0).get(i)
                        + ", "
                        + both.get(1).get(i)
                        + " "
                        + told.words().get(1))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("course", "probability"));
    told.watched().forEach(i -> head.add(model().agents().get(i)));
    rows.add(head);
    for (Play.Path<Rational> p : paths) {
      List<String> course = new ArrayList<>();
      for (int t = 1; t <= model().rounds(); t++) course.add(draw(p, t));
      List<String> row = new ArrayList<>();
      row.add(course.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining("; ")));
      row.add(p.probability().toString());
      told.watched().forEach(i -> row.add(p.payoff(i).toString()));
      rows.add(row);
    }
    return rows;
  }
}
