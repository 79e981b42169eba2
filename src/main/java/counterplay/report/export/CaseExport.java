package counterplay.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Source;
import counterplay.corpus.SmtLib;
import counterplay.data.BadFile;
import counterplay.data.Records;
import counterplay.game.NormalForm;
import counterplay.game.format.GameFile;
import counterplay.game.format.GameFiles;
import counterplay.report.Markup;
import counterplay.report.site.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes judged cases for other tools and for papers. */
public final class CaseExport {

  private CaseExport() {}

  private record Holder(NormalForm game) {}

  /**
   * The findings as queries: {@code sat} where the relation holds, {@code unsat} where not; nothing
   * for numbers other than sums of square roots.
   */
  public static String smtlib(List<JudgedCase> cases) {
    StringBuilder text = new StringBuilder();
    for (JudgedCase c : cases)
      for (String query : SmtLib.queries(c.finding()))
        text.append("; ")
            .append(c.title())
            .append(": ")
            .append(c.finding().holds() ? "sat" : "unsat")
            .append('\n')
            .append(query)
            .append("(reset)\n");
    return text.toString();
  }

  /** A line for each number and name of each case, then the two sides of its finding. */
  public static String csv(List<JudgedCase> cases) {
    StringBuilder text = new StringBuilder("claim,reading,file,field,value\n");
    for (JudgedCase c : cases) {
      List<String[]> rows = new ArrayList<>();
      leaves(c.data(), "case", rows);
      rows.add(new String[] {"left", c.finding().left().text()});
      rows.add(new String[] {"relation", c.finding().relation().sign()});
      rows.add(new String[] {"right", c.finding().right().text()});
      rows.add(new String[] {"truth", c.finding().truth().inWords()});
      for (String[] row : rows)
        text.append(
                String.join(
                    ",",
                    cell(c.claim().id()),
                    cell(c.reading().id()),
                    cell(c.file()),
                    cell(row[0]),
                    cell(row[1])))
            .append('\n');
    }
    return text.toString();
  }

  private static void leaves(JsonNode node, String path, List<String[]> rows) {
    if (node.isValueNode()) rows.add(new String[] {path, node.asText()});
    node.properties().forEach(e -> leaves(e.getValue(), path + "." + e.getKey(), rows));
    if (node.isArray())
      for (int k = 0; k < node.size(); k++) leaves(node.get(k), path + "." + k, rows);
  }

  private static String cell(String text) {
    return text.matches("[^\",\\n\\r]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** The sentence and what its cases come to, to be put into a document. */
  public static String latex(Source source, List<JudgedCase> cases) {
    Markup tex = Markup.LATEX;
    StringBuilder text =
        new StringBuilder("\\paragraph{" + tex.plain(source.place()) + "} ")
            .append(tex.plain(source.statement()))
            .append(" (")
            .append(tex.code(source.id()))
            .append(")\n\\begin{itemize}\n");
    for (JudgedCase c : cases) {
      String rounded = Side.of(c.finding().left()).rounded();
      text.append("\\item ")
          .append(tex.code(c.reading().id()))
          .append(": ")
          .append(tex.code(c.finding().text()))
          .append(rounded.isEmpty() ? "" : tex.plain(" (left: " + rounded + ", rounded)"))
          .append(tex.plain(" " + c.finding().truth().inWords()))
          .append(
              c.file().isEmpty()
                  ? tex.plain(" at the smallest case")
                  : tex.plain(", case ") + tex.code(c.file()))
          .append('\n');
    }
    return text.append("\\end{itemize}\n").toString();
  }

  /** The first case that is a game in normal form, for Gambit. */
  public static Optional<String> gambit(List<JudgedCase> cases) {
    return cases.stream()
        .flatMap(
            c -> game(c.data()).map(g -> GameFiles.gambit(new GameFile(c.title(), "", g))).stream())
        .findFirst();
  }

  /** The first case that is a game of two players in normal form, for lrsnash. */
  public static Optional<String> lrs(List<JudgedCase> cases) {
    return cases.stream()
        .flatMap(c -> game(c.data()).stream())
        .filter(g -> g.players().size() == 2)
        .map(g -> GameFiles.lrsnash(g.matrixGame()))
        .findFirst();
  }

  private static Optional<NormalForm> game(ObjectNode data) {
    if (!data.path("game").has("payoffs")) return Optional.empty();
    ObjectNode alone = data.objectNode();
    alone.set("game", data.get("game"));
    try {
      return Optional.of(Records.read(alone, Holder.class, "case").game());
    } catch (BadFile e) {
      return Optional.empty(); // a game of another kind
    }
  }
}
