package counterplay.game.command;

import com.fasterxml.jackson.databind.node.TextNode;
import counterplay.game.NormalForm;
import counterplay.game.matrix.EquilibriumSearch;
import counterplay.game.matrix.MixedProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The extreme equilibria of a game of two players, written one by one as they are found. Nothing is
 * kept, so that memory does not grow with their number.
 *
 * @param file the name of its file as given
 * @param number which of the file's games it is, from 1 on; 0 if the file has no other
 * @param game the game
 * @param notes what is to be said besides
 * @param bounds where it ends
 */
record StreamedSolution(
    String file, int number, NormalForm game, List<String> notes, Bounds bounds) {

  /** Games with more strategies in all are answered so even if nothing bounds the answer. */
  static final int MOST_KEPT = 40;

  static boolean isFor(NormalForm game, GameSolution.Wanted wanted, Bounds bounds) {
    if (game.players().size() != 2) return false;
    int strategies = game.size(0) + game.size(1);
    if (bounds.isNone() && (strategies <= MOST_KEPT || !wanted.isNothing())) return false;
    if (!wanted.isNothing())
      throw new IllegalArgumentException(
          "equilibria within bounds are listed alone: without components, certificate, payoffs,"
              + " survivors and correlation");
    return true;
  }

  /** Writes it all; returns whether the list is complete. */
  boolean write(boolean json, GameRun.Sink sink) {
    long start = System.nanoTime();
    put(sink, json ? beginning() : text());
    long[] count = {0};
    boolean complete =
        EquilibriumSearch.of(
            game.matrixGame(),
            e -> {
              put(sink, json ? (count[0] == 0 ? "" : ",") + inJson(e) : "  " + inWords(e) + "\n");
              count[0]++;
              if (System.nanoTime() - start > 100_000_000 || count[0] % 64 == 0) sink.flush();
              return count[0] < bounds.most();
            },
            () ->
                bounds.nanoseconds() != Long.MAX_VALUE
                    && System.nanoTime() - start > bounds.nanoseconds());
    put(sink, json ? end(complete, count[0], start) : total(complete, count[0], start));
    sink.flush();
    return complete;
  }

  private static void put(GameRun.Sink sink, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sink.write(bytes, bytes.length);
  }

  private String beginning() {
    return "{\"file\":"
        + TextNode.valueOf(file)
        + (number == 0 ? "" : ",\"number\":\"" + number + "\"")
        + ",\"equilibria\":[";
  }

  private static String inJson(MixedProfile e) {
    return GameSolution.lists(List.of(e.row(), e.column())).toString();
  }

  private String end(boolean complete, long count, long start) {
    String note = notes.isEmpty() ? "" : ",\"note\":" + TextNode.valueOf(String.join("; ", notes));
    return "],\"seconds\":\""
        + GameSolution.seconds(System.nanoTime() - start)
        + "\",\"count\":\""
        + count
        + "\",\"complete\":\""
        + complete
        + "\""
        + note
        + "}\n";
  }

  private String text() {
    return file
        + (number == 0 ? "" : ", game " + number)
        + ": extreme equilibria as they are found\n"
        + String.join("", notes.stream().map(n -> "  " + n + "\n").toList());
  }

  private String inWords(MixedProfile e) {
    return GameSolution.inWords(List.of(e.row(), e.column()), GameSolution.names(game));
  }

  private static String total(boolean complete, long count, long start) {
    return "  "
        + count
        + (complete ? " in all, " : " so far, there may be more, ")
        + GameSolution.seconds(System.nanoTime() - start)
        + " s\n";
  }
}
