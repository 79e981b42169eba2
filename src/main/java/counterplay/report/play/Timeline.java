package counterplay.report.play;

import static counterplay.report.scene.Picture.near;

import counterplay.audit.plays.TeamPlay;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Disc;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One course of a play, round by round: for each agent his type (a hollow disc), what he reports (a
 * disc below it where it is something else), what he is paid for it, and what he would be paid in
 * the play beside it.
 *
 * @param played the course
 * @param besides the same types, other reports
 * @param words what is played, what it is compared with
 */
record Timeline(TeamPlay played, TeamPlay besides, List<String> words) {

  private static final int TOP = 36;
  private static final int LANE = 84;
  private static final int COLUMN = 116;

  Picture picture(String title) {
    List<Integer> agents = agents();
    List<Mark> marks = new ArrayList<>();
    double left =
        24 + Scene.LETTER * agents.stream().mapToInt(i -> name(i).length()).max().orElse(0);
    int rounds = model().rounds();
    double last = left + COLUMN * (rounds + 0.5);
    for (int t = 1; t <= rounds; t++)
      marks.add(new Words(Ink.QUIET, x(left, t), 18, Anchor.MIDDLE, "round " + t));
    marks.add(new Words(Ink.QUIET, last + 46, 18, Anchor.MIDDLE, "total"));
    for (int lane = 0; lane < agents.size(); lane++)
      lane(marks, agents.get(lane), left, lane, last);
    int bottom = TOP + LANE * agents.size();
    String legend =
        "hollow: type · filled: report that differs · paid: "
            + words.get(0)
            + " ("
            + words.get(1)
            + ")";
    marks.add(new Words(Ink.QUIET, left, bottom + 8, Anchor.START, legend));
    return new Picture(
        title,
        says(agents),
        new Scene(
            (int) Math.max(last + 120, left + Scene.LETTER * legend.length()), bottom + 20, marks),
        table(agents));
  }

  private void lane(List<Mark> marks, int i, double left, int lane, double last) {
    double y = TOP + LANE * lane + 14;
    marks.add(new Words(Ink.PLAIN, left - 16, y + 5, Anchor.END, name(i)));
    marks.add(Path.line(Ink.QUIET, left, y, last, y));
    for (int t = 1; t <= model().rounds(); t++) {
      String is = type(played.types(), t, i);
      String says = type(played.reports(), t, i);
      double x = x(left, t);
      if (model().role(t, i).types().size() > 1) {
        if (!says.equals(is)) {
          marks.add(new Path(Ink.PLAY, List.of(new Place(x, y), new Place(x, y + 24)), true));
          marks.add(new Disc(Ink.PLAY, x, y + 28, 5));
          marks.add(new Words(Ink.PLAY, x + 10, y + 33, Anchor.START, "says " + says));
        }
        marks.add(new Disc(Ink.TRUTH, x, y, 6));
        marks.add(new Words(Ink.TRUTH, x + 10, y - 5, Anchor.START, is));
      }
      marks.add(
          new Words(
              Ink.PLAIN, x, y + 54, Anchor.MIDDLE, paid(paid(played, t, i), paid(besides, t, i))));
    }
    marks.add(
        new Words(
            Ink.PLAIN, last + 46, y + 5, Anchor.MIDDLE, paid(played.payoff(i), besides.payoff(i))));
  }

  private static String paid(Rational now, Rational before) {
    return near(now) + " (" + near(before) + ")";
  }

  private static double x(double left, int t) {
    return left + COLUMN * (t - 0.5);
  }

  /** Those who have a choice or to whom something happens. */
  private List<Integer> agents() {
    return IntStream.range(0, model().size())
        .filter(
            i ->
                !played.payoff(i).isZero()
                    || !besides.payoff(i).isZero()
                    || IntStream.rangeClosed(1, model().rounds())
                        .anyMatch(t -> model().role(t, i).types().size() > 1))
        .boxed()
        .toList();
  }

  private DynamicModel<Rational> model() {
    return played.outlook().model();
  }

  private String name(int i) {
    return model().agents().get(i);
  }

  private String type(List<List<Integer>> profiles, int t, int i) {
    return model().role(t, i).types().get(profiles.get(t).get(i));
  }

  private static Rational paid(TeamPlay play, int t, int i) {
    Reports reports = new Reports(t, play.reports().get(t - 1), play.reports().get(t));
    return play.rule().transfers(play.outlook(), reports).get(i);
  }

  private String says(List<Integer> agents) {
    List<String> totals = new ArrayList<>();
    for (int i : agents)
      totals.add(
          name(i)
              + " gets "
              + played.payoff(i)
              + " in all, "
              + besides.payoff(i)
              + " "
              + words.get(1));
    return String.join("; ", totals) + ".";
  }

  private List<List<String>> table(List<Integer> agents) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("round", "agent", "type", "reports", "is paid", words.get(1)));
    for (int t = 1; t <= model().rounds(); t++)
      for (int i : agents)
        rows.add(
            List.of(
                Integer.toString(t),
                name(i),
                type(played.types(), t, i),
                type(played.reports(), t, i),
                paid(played, t, i).toString(),
                paid(besides, t, i).toString()));
    for (int i : agents)
      rows.add(
          List.of(
              "total, utility included",
              name(i),
              "",
              "",
              played.payoff(i).toString(),
              besides.payoff(i).toString()));
    return rows;
  }
}
