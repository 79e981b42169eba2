package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.data.Json;
import counterplay.mechanism.Mechanism;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(
    name = "list",
    description = "Lists mechanisms, claims, witnesses on file or definitions.",
    footer = {
      "",
      "Examples:",
      "  ./counterplay list claims",
      "  ./counterplay list mechanisms --format json"
    })
final class ListCommand implements Callable<Integer> {

  /** What can be listed. */
  enum What {
    /** The mechanisms that claims are about. */
    MECHANISMS,
    /** The sentences. */
    CLAIMS,
    /** The cases on file. */
    WITNESSES,
    /** The definitions and assumptions and the classes that carry them. */
    DEFINITIONS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Surroundings environment;

  @Parameters(paramLabel = "WHAT", description = "mechanisms, claims, witnesses or definitions.")
  private What what;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;

  ListCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Library library = environment.holdings().get();
    ObjectNode object = Json.object();
    ArrayNode rows = object.putArray(what.toString());
    switch (what) {
      case MECHANISMS -> library.mechanisms().all().forEach(m -> rows.add(row(m)));
      case CLAIMS -> library.catalogue().claims().forEach(c -> rows.add(row(c)));
      case WITNESSES -> environment.exhibits(library.catalogue()).forEach(e -> rows.add(row(e)));
      case DEFINITIONS -> library.catalogue().definitions().forEach(d -> rows.add(row(d)));
    }
    if (format == Format.JSON)
      environment.out().print(Json.canonical(object, Set.of(what.toString())));
    else table(rows);
    return ExitCode.AS_DECLARED;
  }

  private void table(ArrayNode rows) {
    List<String> fields =
        switch (what) {
          case MECHANISMS -> List.of("id", "title", "class");
          case CLAIMS -> List.of("id", "kind", "place", "statement");
          case WITNESSES -> List.of("file", "sentence");
          case DEFINITIONS -> List.of("id", "class", "place");
        };
    Columns columns = new Columns();
    rows.forEach(
        row ->
            columns.add(fields.stream().map(f -> row.get(f).textValue()).toArray(String[]::new)));
    environment.say(columns.lines());
  }

  private static ObjectNode row(Mechanism m) {
    return Json.object()
        .put("id", m.id())
        .put("title", m.title())
        .put("class", m.getClass().getName());
  }

  private static ObjectNode row(Claim<?> c) {
    ObjectNode row =
        Json.object()
            .put("id", c.id())
            .put("paper", c.source().paper())
            .put("kind", c.source().kind().word())
            .put("place", c.source().place())
            .put("statement", c.source().statement());
    ArrayNode readings = row.putArray("readings");
    for (Reading<?> r : c.readings()) readings.add(r.id());
    return row;
  }

  private static ObjectNode row(Exhibit<?> e) {
    return Json.object()
        .put("file", e.file())
        .put("claim", e.claim().id())
        .put("reading", e.reading().id())
        .put("effect", e.witness().effect().word())
        .put("sentence", e.witness().sentence())
        .put("left", e.witness().finding().left())
        .put("relation", e.witness().finding().relation())
        .put("right", e.witness().finding().right());
  }

  private static ObjectNode row(Definition d) {
    return Json.object()
        .put("id", d.id())
        .put("place", d.place())
        .put("class", d.carrier().getName());
  }
}
