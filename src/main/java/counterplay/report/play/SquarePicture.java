package counterplay.report.play;

import static counterplay.report.scene.Picture.near;
import static counterplay.report.scene.Picture.place;

import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shahmoon.setup.Situation;

/**
 * Commitments in the unit square (p across, q up; on the diagonal nothing is said, the truth is the
 * corner below on the right), the region in which agent 1 would be told everything, and the
 * relative prices in order.
 *
 * @param situation the prices and the profile
 * @param protocol who is told what
 */
record SquarePicture(Situation situation, CurationProtocol protocol) {

  private static final String EVERYTHING = "everything";
  private static final int CELLS = 24;
  private static final double SIDE = 240;
  private static final double LEFT = 60;
  private static final double TOP = 40;
  private static final double ORDER = LEFT + SIDE + 110;

  Picture picture() {
    List<Mark> marks = new ArrayList<>();
    region(marks);
    frame(marks);
    for (int k = 1; k <= situation.agents(); k++)
      point(marks, situation.profile().get(k - 1), Integer.toString(k), k);
    order(marks);
    marks.add(
        new Words(Ink.QUIET, LEFT, 18, Anchor.START, "shaded: there agent 1 is told everything"));
    marks.add(new Words(Ink.QUIET, ORDER, 18, Anchor.START, "relative prices in order"));
    List<String> told = new ArrayList<>();
    for (int k = 1; k <= situation.agents(); k++) told.add("agent " + k + " is told " + told(k));
    return new Picture(
        "Commitments and prices in the " + protocol.title(),
        String.join(", ", told) + ".",
        new Scene((int) ORDER + 300, (int) (TOP + SIDE + 50), marks),
        table());
  }

  /** Points of the square alone. */
  static Picture points(List<String> names, List<Channel<Rational>> channels) {
    List<Mark> marks = new ArrayList<>();
    frame(marks);
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("strategy", "p", "q"));
    Map<MessageStrategy, List<String>> at = new LinkedHashMap<>();
    for (int k = 0; k < channels.size(); k++) {
      Channel<Rational> c = channels.get(k);
      at.computeIfAbsent(new MessageStrategy(c.zero(), c.one()), s -> new ArrayList<>())
          .add(names.get(k));
      table.add(List.of(names.get(k), c.zero().toString(), c.one().toString()));
    }
    at.forEach((s, all) -> point(marks, s, String.join(", ", all), 1));
    return new Picture(
        "Strategies in the unit square",
        "p is the probability of the message 0 given the bit 0, q given the bit 1; the truth is"
            + " (1, 0), and on the diagonal nothing is said.",
        new Scene((int) (LEFT + SIDE + 220), (int) (TOP + SIDE + 50), marks),
        table);
  }

  private static Place at(Rational p, Rational q) {
    return new Place(LEFT + SIDE * place(p), TOP + SIDE * (1 - place(q)));
  }

  /** Runs of cells in whose middles the protocol says everything. */
  private void region(List<Mark> marks) {
    double cell = SIDE / CELLS;
    for (int row = 0; row < CELLS; row++) {
      int from = -1;
      for (int column = 0; column <= CELLS; column++) {
        boolean inside = column < CELLS && isToldEverything(column, row);
        if (inside && from < 0) from = column;
        if (!inside && from >= 0) {
          Place corner = new Place(LEFT + cell * from, TOP + SIDE - cell * (row + 1));
          marks.add(new Box(Ink.AREA, corner, cell * (column - from), cell));
          from = -1;
        }
      }
    }
  }

  private boolean isToldEverything(int column, int row) {
    MessageStrategy s =
        new MessageStrategy(
            Rational.of(2L * column + 1, 2L * CELLS), Rational.of(2L * row + 1, 2L * CELLS));
    return new SquarePicture(situation.with(1, s), protocol).told(1).equals(EVERYTHING);
  }

  private String told(int agent) {
    List<Channel<Rational>> reply = protocol.reply(agent, situation.commitments());
    return reply.stream().allMatch(Channel::isIdentity)
        ? EVERYTHING
        : reply.stream().allMatch(Channel::isEmpty) ? "nothing" : "something";
  }

  private static void frame(List<Mark> marks) {
    Place origin = at(Rational.ZERO, Rational.ZERO);
    Place truth = at(Rational.ONE, Rational.ZERO);
    Place top = at(Rational.ONE, Rational.ONE);
    marks.add(
        new Path(
            Ink.PLAIN,
            List.of(origin, truth, top, at(Rational.ZERO, Rational.ONE), origin),
            false));
    marks.add(new Path(Ink.OTHER, List.of(origin, top), false));
    marks.add(new Words(Ink.QUIET, truth.x() + 12, truth.y() + 4, Anchor.START, "truth"));
    marks.add(new Words(Ink.QUIET, top.x() + 10, top.y() + 4, Anchor.START, "p = q"));
    marks.add(new Words(Ink.QUIET, LEFT + SIDE / 2, TOP + SIDE + 34, Anchor.MIDDLE, "p"));
    marks.add(new Words(Ink.QUIET, LEFT - 32, TOP + SIDE / 2, Anchor.END, "q"));
    for (Rational v : List.of(Rational.ZERO, Rational.HALF, Rational.ONE)) {
      Place below = at(v, Rational.ZERO);
      Place beside = at(Rational.ZERO, v);
      marks.add(new Words(Ink.QUIET, below.x(), below.y() + 18, Anchor.MIDDLE, v.toString()));
      marks.add(new Words(Ink.QUIET, beside.x() - 8, beside.y() + 4, Anchor.END, v.toString()));
    }
  }

  /** Names of several agents at one place stand side by side. */
  private static void point(List<Mark> marks, MessageStrategy s, String name, int k) {
    Place place = at(s.p(), s.q());
    marks.add(new Disc(s.equals(MessageStrategy.TRUTH) ? Ink.TRUTH : Ink.PLAY, place, 6));
    marks.add(
        new Words(Ink.PLAIN, place.x() + 10 + 14 * (k - 1), place.y() - 8, Anchor.START, name));
  }

  private Rational price(int agent) {
    return situation.prices().get(agent - 1).relative(situation.profile().get(agent - 1));
  }

  private void order(List<Mark> marks) {
    List<Integer> agents =
        IntStream.rangeClosed(1, situation.agents())
            .boxed()
            .sorted(java.util.Comparator.comparing(this::price))
            .toList();
    double y = TOP + 24;
    for (int agent : agents) {
      double x = ORDER + 120 * place(price(agent));
      marks.add(Path.line(Ink.QUIET, ORDER, y, ORDER + 120, y));
      marks.add(new Disc(price(agent).equals(Rational.ONE) ? Ink.TRUTH : Ink.PLAY, x, y, 6));
      marks.add(
          new Words(
              Ink.PLAIN,
              ORDER + 136,
              y + 5,
              Anchor.START,
              "agent " + agent + ": " + near(price(agent)) + ", " + told(agent)));
      y += 34;
    }
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("agent", "p", "q", "relative price", "is told", "utility"));
    for (int k = 1; k <= situation.agents(); k++) {
      MessageStrategy s = situation.profile().get(k - 1);
      rows.add(
          List.of(
              Integer.toString(k),
              s.p().toString(),
              s.q().toString(),
              price(k).toString(),
              told(k),
              situation.utility(k, protocol).toString()));
    }
    return rows;
  }
}
