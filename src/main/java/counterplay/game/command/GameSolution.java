package counterplay.game.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Json;
import counterplay.exact.number.Rational;
import counterplay.game.CorrelatedEquilibria;
import counterplay.game.ExtensiveGame;
import counterplay.game.FiniteGame;
import counterplay.game.MixedStrategies;
import counterplay.game.NormalElimination;
import counterplay.game.NormalForm;
import counterplay.game.Recall;
import counterplay.game.matrix.Completeness;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MatrixGame;
import counterplay.game.matrix.MixedProfile;
import counterplay.game.matrix.PayoffBatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What {@code game solve} has to say about one game.
 *
 * @param file the name of its file as given
 * @param number which of the file's games it is, from 1 on; 0 if the file has no other
 * @param equilibria all extreme equilibria of a game with two players, else the pure equilibria
 * @param pureOnly whether equilibria in mixed strategies are not looked for
 * @param forgetful whether a player lacks perfect recall
 * @param names for each player the names of her strategies
 * @param components the connected sets of equilibria; empty unless asked for
 * @param completeness the data that show that no equilibrium is missing, checked; in a list, empty
 *     unless asked for
 * @param correlated the correlated equilibrium with the largest payoff sum, in a list; empty unless
 *     asked for
 * @param payoffs for each player her payoffs in the equilibria; empty unless asked for
 * @param survivors for each player the strategies that survive iterated strict domination; empty
 *     unless asked for
 * @param nanoseconds the time it took
 */
record GameSolution(
    String file,
    int number,
    List<MixedStrategies> equilibria,
    boolean pureOnly,
    boolean forgetful,
    List<List<String>> names,
    List<List<Equilibria.ConvexSet>> components,
    List<Completeness> completeness,
    List<CorrelatedEquilibria.Maximum> correlated,
    List<PayoffBatch> payoffs,
    List<List<Integer>> survivors,
    long nanoseconds) {

  static final String PURE_ONLY =
      "only equilibria in pure strategies are listed: the game has not two players";

  static final String FORGETFUL =
      "a player forgets what she knew or did: mixtures of plans are listed, which are not behaviour"
          + " strategies";

  private static final int MOST_NUMBERS = 5_000_000;

  /** What is asked for besides the equilibria. */
  record Wanted(
      boolean components,
      boolean certificate,
      boolean correlated,
      boolean payoffs,
      boolean survivors) {
    boolean isNothing() {
      return !(components || certificate || correlated || payoffs || survivors);
    }
  }

  /**
   * Solves a game; a tree by its normal form.
   *
   * @param start when the work on it began
   * @throws IllegalArgumentException in one line, if the game is too large
   */
  static GameSolution of(String file, int number, FiniteGame read, Wanted wanted, long start) {
    try {
      NormalForm game = read.normalForm();
      boolean pureOnly = game.players().size() != 2;
      List<MixedStrategies> equilibria = new ArrayList<>();
      List<List<Equilibria.ConvexSet>> components = List.of();
      List<Completeness> completeness = new ArrayList<>();
      List<PayoffBatch> payoffs = new ArrayList<>();
      if (pureOnly) {
        List<List<Integer>> pure = game.pureEquilibria();
        long numbers = (long) pure.size() * game.strategies().stream().mapToInt(List::size).sum();
        if (numbers > MOST_NUMBERS) {
          throw new IllegalArgumentException(
              pure.size() + " pure equilibria are too many to be listed");
        }
        for (List<Integer> s : pure) equilibria.add(game.pure(s));
      } else {
        MatrixGame matrices = game.matrixGame();
        Equilibria all =
            wanted.components()
                ? Equilibria.of(matrices)
                : new Equilibria(Equilibria.extreme(matrices), List.of());
        for (MixedProfile e : all.extreme()) equilibria.add(MixedStrategies.of(e));
        components = all.components();
        for (int player = 0; player < 2 && wanted.payoffs(); player++) {
          payoffs.add(
              PayoffBatch.of(
                  player, Collections.nCopies(all.extreme().size(), matrices), all.extreme()));
        }
        if (wanted.certificate()) completeness.add(checked(matrices, all.extreme()));
      }
      List<CorrelatedEquilibria.Maximum> correlated = new ArrayList<>();
      if (wanted.correlated()) {
        CorrelatedEquilibria polytope = new CorrelatedEquilibria(game);
        correlated.add(polytope.maximize(polytope.payoffSum()));
      }
      List<List<Integer>> survivors =
          wanted.survivors()
              ? new NormalElimination(Domination.Kind.STRICT, Domination.Dominators.MIXED, true)
                  .survivors(game)
              : List.of();
      return new GameSolution(
          file,
          number,
          equilibria,
          pureOnly,
          isForgetful(read),
          names(game),
          components,
          completeness,
          correlated,
          payoffs,
          survivors,
          System.nanoTime() - start);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + (number == 0 ? "" : ", game " + number) + ": " + e.getMessage(), e);
    }
  }

  /** Whether it is a tree in which a player lacks perfect recall. */
  static boolean isForgetful(FiniteGame game) {
    return game instanceof ExtensiveGame tree && !Recall.isPerfect(tree);
  }

  /** The names of the strategies; numbers for a player whose names do not tell them apart. */
  static List<List<String>> names(NormalForm game) {
    return game.strategies().stream()
        .map(
            own ->
                own.contains("") || own.stream().distinct().count() < own.size()
                    ? IntStream.rangeClosed(1, own.size()).mapToObj(Integer::toString).toList()
                    : own)
        .toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (pureOnly) notes.add(PURE_ONLY);
    if (forgetful) notes.add(FORGETFUL);
    return notes;
  }

  private static Completeness checked(MatrixGame game, List<MixedProfile> extreme) {
    Completeness data = Completeness.of(game);
    data.refusal(game, extreme)
        .ifPresent(
            why -> {
              throw new IllegalStateException(
                  "the enumeration of equilibria is refuted by its own certificate: " + why);
            });
    return data;
  }

  /**
   * One object on one line: file, the game's number if the file has several, equilibria, seconds;
   * then what was asked for.
   */
  String json() {
    ObjectNode json = Json.object();
    json.put("file", file);
    if (number > 0) json.put("number", Integer.toString(number));
    ArrayNode profiles = json.putArray("equilibria");
    for (MixedStrategies e : equilibria) profiles.add(lists(e.mixtures()));
    json.put("seconds", seconds(nanoseconds));
    if (!notes().isEmpty()) json.put("note", String.join("; ", notes()));
    if (!components.isEmpty()) {
      ArrayNode all = json.putArray("components");
      for (List<Equilibria.ConvexSet> component : components) {
        ArrayNode sets = all.addArray();
        for (Equilibria.ConvexSet s : component) sets.add(lists(s.rows(), s.columns()));
      }
    }
    if (!payoffs.isEmpty()) {
      ArrayNode each = json.putArray("payoffs");
      for (int k = 0; k < equilibria.size(); k++) each.add(list(payoffs(k)));
    }
    if (!survivors.isEmpty()) {
      ArrayNode left = json.putArray("survivors");
      for (List<Integer> s : survivors) {
        ArrayNode own = left.addArray();
        s.forEach(k -> own.add(Integer.toString(k + 1)));
      }
    }
    for (Completeness c : completeness) {
      ObjectNode bases = json.putObject("certificate");
      c.rows().forEach(b -> bases.withArray("rows").add(b.toString(2)));
      c.columns().forEach(b -> bases.withArray("columns").add(b.toString(2)));
    }
    for (CorrelatedEquilibria.Maximum m : correlated) {
      ObjectNode best = json.putObject("correlated");
      best.put("objective", "payoff sum");
      best.put("value", m.value().toString());
      best.set("distribution", list(m.distribution()));
      best.set("multipliers", list(m.multipliers()));
    }
    return json.toString();
  }

  private List<Rational> payoffs(int equilibrium) {
    return payoffs.stream().map(batch -> batch.payoff(equilibrium)).toList();
  }

  private static ObjectNode lists(List<List<Rational>> rows, List<List<Rational>> columns) {
    ObjectNode set = Json.object();
    set.set("rows", lists(rows));
    set.set("columns", lists(columns));
    return set;
  }

  static ArrayNode lists(List<List<Rational>> numbers) {
    ArrayNode lists = JsonNodeFactory.instance.arrayNode();
    for (List<Rational> inner : numbers) lists.add(list(inner));
    return lists;
  }

  /** The numbers as strings. */
  static ArrayNode list(List<Rational> numbers) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Rational r : numbers) list.add(r.toString());
    return list;
  }

  static String seconds(long nanoseconds) {
    return String.format(
        Locale.ROOT, "%d.%06d", nanoseconds / 1_000_000_000, nanoseconds / 1_000 % 1_000_000);
  }

  /** A few lines for people. */
  String text() {
    StringBuilder out =
        new StringBuilder(
            file
                + (number == 0 ? "" : ", game " + number)
                + ": "
                + equilibria.size()
                + (pureOnly ? " pure" : " extreme")
                + (equilibria.size() == 1 ? " equilibrium, " : " equilibria, ")
                + seconds(nanoseconds)
                + " s\n");
    for (String note : notes()) out.append("  ").append(note).append('\n');
    for (int k = 0; k < equilibria.size(); k++) {
      out.append("  ").append(inWords(equilibria.get(k).mixtures(), names));
      if (!payoffs.isEmpty()) out.append(" earns ").append(inWords(List.of(payoffs(k))));
      out.append('\n');
    }
    for (int c = 0; c < components.size(); c++) {
      out.append("  component ").append(c + 1).append(":\n");
      for (Equilibria.ConvexSet s : components.get(c)) {
        out.append("    { ")
            .append(inWords(s.rows(), Collections.nCopies(s.rows().size(), names.get(0))))
            .append(" } x { ")
            .append(inWords(s.columns(), Collections.nCopies(s.columns().size(), names.get(1))))
            .append(" }\n");
      }
    }
    for (int i = 0; i < survivors.size(); i++) {
      out.append("  player ")
          .append(i + 1)
          .append(" keeps ")
          .append(
              survivors.get(i).stream().map(names.get(i)::get).collect(Collectors.joining(", ")))
          .append('\n');
    }
    for (Completeness c : completeness) {
      out.append("  no other: ")
          .append(c.rows().size())
          .append(" + ")
          .append(c.columns().size())
          .append(" bases are all there are, checked one by one\n");
    }
    for (CorrelatedEquilibria.Maximum m : correlated) {
      out.append("  correlated equilibrium with the largest payoff sum ")
          .append(m.value())
          .append(": ")
          .append(inWords(List.of(m.distribution())))
          .append('\n');
    }
    return out.toString();
  }

  /** Mixtures by the names of what they use: {@code (T: 2/3, B: 1/3)}. */
  static String inWords(List<List<Rational>> mixtures, List<List<String>> names) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < mixtures.size(); i++) {
      List<String> used = new ArrayList<>();
      for (int k = 0; k < mixtures.get(i).size(); k++) {
        if (!mixtures.get(i).get(k).isZero())
          used.add(names.get(i).get(k) + ": " + mixtures.get(i).get(k));
      }
      all.add("(" + String.join(", ", used) + ")");
    }
    return String.join(" ", all);
  }

  private static String inWords(List<List<Rational>> mixtures) {
    return mixtures.stream()
        .map(m -> m.stream().map(Rational::toString).collect(Collectors.joining(" ", "(", ")")))
        .collect(Collectors.joining(" "));
  }
}
