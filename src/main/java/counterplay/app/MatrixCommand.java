package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.Family;
import counterplay.audit.Matrix;
import counterplay.audit.Property;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.corpus.UnknownId;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.Run;
import counterplay.mechanism.Mechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.terminal.BadInput;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the table of mechanisms and properties. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description =
        "Asks the same questions of several mechanisms, in every model of a small family, exactly.",
    footer = {
      "",
      "A property that holds in the whole family is BOUNDED by it; one that fails is REFUTED, with"
          + " the first model in which it does.",
      "",
      "Examples:",
      "  ./counterplay matrix",
      "  ./counterplay matrix csoka/mechanism-vcg csoka/mechanism-agv --format json",
      "  ./counterplay matrix csoka/mechanism-balanced-team --with BalancedTeamMechanism.java"
    })
final class MatrixCommand implements Callable<Integer> {

  /** A model, for writing. */
  private record Witness(DynamicModel<Rational> model) {}

  private final Environment environment;

  @Parameters(
      paramLabel = "MECHANISM",
      arity = "0..*",
      description =
          "Ids of mechanisms, or what they begin with; all that have transfers for dynamic models"
              + " if none is given.")
  private List<String> ids = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--with",
      paramLabel = "FILE.java",
      description =
          "Source of your own: a mechanism, which stands in for the one that has its id;"
              + " repeatable.")
  private List<String> sources = List.of();

  MatrixCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Library library = environment.holdings().get();
    if (sources.isEmpty()) return print(Matrix.of(selected(Matrix.known(library.mechanisms()))));
    try (OwnCode own = OwnCode.of(environment, library, sources, 0, true)) {
      return withOwn(library, own);
    }
  }

  private int withOwn(Library library, OwnCode own) {
    List<Matrix.Row> rows = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (Mechanism m :
        selected(Matrix.known(own.code().joining(library.mechanisms(), new Run())))) {
      Run run = new Run();
      Mechanism asked = own.code().joining(library.mechanisms(), run).get(m.id(), Mechanism.class);
      try {
        List<Matrix.Row> row = Matrix.of(List.of(asked)).rows();
        run.failure()
            .or(() -> own.code().askedAgain(run))
            .ifPresentOrElse(failures::add, () -> rows.addAll(row));
      } catch (RuleFailure e) {
        failures.add(e);
      } catch (IllegalArgumentException | ArithmeticException e) {
        failures.add(run.refusalIn(String.valueOf(e.getMessage())).orElseThrow(() -> e));
      }
    }
    int code = rows.isEmpty() ? ExitCode.BAD_INPUT : print(new Matrix(rows));
    failures.forEach(f -> environment.err().println("counterplay: " + f.getMessage()));
    return failures.isEmpty() ? code : ExitCode.BAD_INPUT;
  }

  private int print(Matrix matrix) {
    if (format == Format.JSON)
      environment
          .out()
          .print(Json.canonical(json(matrix), Set.of("families", "mechanisms", "cells")));
    else table(matrix);
    return ExitCode.AS_DECLARED;
  }

  private List<Mechanism> selected(List<Mechanism> known) {
    if (known.isEmpty())
      throw new BadInput("there is no mechanism with transfers for dynamic models");
    Set<Mechanism> wanted = new LinkedHashSet<>();
    for (String id : ids) {
      List<Mechanism> found = known.stream().filter(m -> m.id().equals(id)).toList();
      if (found.isEmpty()) found = known.stream().filter(m -> m.id().startsWith(id)).toList();
      if (found.isEmpty())
        throw new UnknownId(
            "mechanism with transfers for dynamic models",
            id,
            known.stream().map(Mechanism::id).toList());
      wanted.addAll(found);
    }
    return ids.isEmpty() ? known : List.copyOf(wanted);
  }

  private void table(Matrix matrix) {
    Columns columns = new Columns();
    columns.add(
        Stream.concat(
                Stream.concat(
                    Stream.of("mechanism"), Stream.of(Property.values()).map(Property::id)),
                Stream.of("family"))
            .toArray(String[]::new));
    for (Matrix.Row row : matrix.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.mechanism().id()));
      for (Matrix.Cell cell : row.cells())
        cells.add(
            cell.failure()
                .map(f -> cell.verdict() + " " + Columns.shortened(f.finding().text(), 20))
                .orElse(cell.verdict().name()));
      cells.add(row.family().id());
      columns.add(cells.toArray(String[]::new));
    }
    columns.lines().forEach(environment.out()::println);
    environment.out().println();
    for (Property p : Property.values()) environment.out().println(p.id() + ": " + p.words());
    families(matrix).forEach(f -> environment.out().println("family " + f.id() + ": " + f.words()));
  }

  private static List<Family> families(Matrix matrix) {
    List<Family> families = new ArrayList<>();
    for (Matrix.Row row : matrix.rows())
      if (families.stream().noneMatch(f -> f.id().equals(row.family().id())))
        families.add(row.family());
    return families;
  }

  private static ObjectNode json(Matrix matrix) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode object = nodes.objectNode();
    ArrayNode families = object.putArray("families");
    families(matrix)
        .forEach(f -> families.add(nodes.objectNode().put("id", f.id()).put("words", f.words())));
    ArrayNode mechanisms = object.putArray("mechanisms");
    for (Matrix.Row row : matrix.rows()) {
      ObjectNode mechanism =
          mechanisms
              .addObject()
              .put("id", row.mechanism().id())
              .put("title", row.mechanism().title())
              .put("family", row.family().id());
      ArrayNode cells = mechanism.putArray("cells");
      for (Matrix.Cell cell : row.cells()) {
        ObjectNode node =
            cells
                .addObject()
                .put("property", cell.property().id())
                .put("verdict", cell.verdict().name())
                .put("models", Long.toString(cell.models()));
        if (cell.verdict() == Verdict.BOUNDED)
          node.put("detail", "holds in every model of the family");
        cell.failure()
            .ifPresent(
                f ->
                    node.put("detail", f.finding().text())
                        .set("witness", Records.write(new Witness(f.model()))));
      }
    }
    return object;
  }
}
