package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.Inquiry;
import counterplay.audit.Matrix;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.corpus.Library;
import counterplay.corpus.UnknownId;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.foreign.ForeignSupply;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.Run;
import counterplay.mechanism.Mechanism;
import counterplay.terminal.BadInput;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import java.time.Duration;
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
    description =
        "Asks the same questions of several mechanisms, in small environments completely.",
    footer = {
      "",
      "A property that holds wherever it was tried is BOUNDED by that; one that fails is REFUTED,"
          + " with the smallest case; ./counterplay check tells it as a play.",
      "",
      "Examples:",
      "  ./counterplay matrix",
      "  ./counterplay matrix csoka/mechanism-vcg csoka/mechanism-agv --format json",
      "  ./counterplay matrix csoka/mechanism-balanced-team --with BalancedTeamMechanism.java"
    })
final class MatrixCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(
      paramLabel = "MECHANISM",
      arity = "0..*",
      description = "Ids of mechanisms, or what they begin with; all if none is given.")
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

  @Option(names = "--deep", description = "Large environments, too.")
  private boolean deep;

  MatrixCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Library library = environment.holdings().get();
    if (sources.isEmpty()) {
      List<Matrix.Row> rows = new ArrayList<>();
      for (Mechanism m : selected(Matrix.known(library.mechanisms())))
        rows.add(new Matrix.Row(m, inquiry().answers(Inquiry.of(m))));
      return print(new Matrix(rows));
    }
    try (OwnCode own = OwnCode.of(environment, library, sources, 0, true)) {
      return withOwn(library, own);
    }
  }

  private Inquiry inquiry() {
    return new Inquiry(id -> true, deep, Duration.ZERO, environment.stop()::isRequested);
  }

  private int withOwn(Library library, OwnCode own) {
    List<Matrix.Row> rows = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (Mechanism m :
        selected(Matrix.known(own.code().joining(library.mechanisms(), new Run())))) {
      ForeignSupply supply = new ForeignSupply(own.code(), library.mechanisms(), m.id());
      try {
        List<Answer> answers = inquiry().answers(supply);
        List<RuleFailure> met = new ArrayList<>(supply.failures());
        if (met.isEmpty()) supply.failure(answers).ifPresent(met::add);
        if (met.isEmpty()) rows.add(new Matrix.Row(m, answers));
        met.stream().findFirst().ifPresent(failures::add);
      } catch (RuleFailure e) {
        failures.add(e);
      }
    }
    int code = rows.isEmpty() ? ExitCode.BAD_INPUT : print(new Matrix(rows));
    failures.forEach(f -> environment.note(f.getMessage()));
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
    if (known.isEmpty()) throw new BadInput("there is no mechanism");
    Set<Mechanism> wanted = new LinkedHashSet<>();
    for (String id : ids) {
      List<Mechanism> found = known.stream().filter(m -> m.id().equals(id)).toList();
      if (found.isEmpty()) found = known.stream().filter(m -> m.id().startsWith(id)).toList();
      if (found.isEmpty())
        throw new UnknownId("mechanism", id, known.stream().map(Mechanism::id).toList());
      wanted.addAll(found);
    }
    return ids.isEmpty() ? known : List.copyOf(wanted);
  }

  private void table(Matrix matrix) {
    for (Family<?> family : matrix.families()) {
      List<String> ids =
          matrix.rows().stream()
              .flatMap(r -> r.of(family).stream())
              .map(Answer::property)
              .distinct()
              .toList();
      Columns columns = new Columns();
      columns.add(Stream.concat(Stream.of("mechanism"), ids.stream()).toArray(String[]::new));
      for (Matrix.Row row : matrix.rows()) {
        if (row.of(family).isEmpty()) continue;
        List<String> cells = new ArrayList<>(List.of(row.mechanism().id()));
        for (String id : ids) cells.add(cell(row.of(family), id));
        columns.add(cells.toArray(String[]::new));
      }
      environment.say(columns.lines());
      environment.out().println();
      for (Property<?, ?> p : family.properties())
        if (ids.contains(p.id())) environment.say(p.id() + ": " + p.words());
      environments(matrix, family).forEach(e -> environment.say("tried completely: " + e));
      environment.out().println();
    }
  }

  private static String cell(List<Answer> answers, String id) {
    return answers.stream()
        .filter(a -> a.property().equals(id))
        .map(
            a ->
                a.lost()
                    .map(l -> a.verdict() + " " + Columns.shortened(l.finding().denied(), 24))
                    .orElse(a.verdict().name()))
        .findFirst()
        .orElse("");
  }

  /** Where the family's properties hold, each environment once. */
  private static Set<String> environments(Matrix matrix, Family<?> family) {
    Set<String> all = new LinkedHashSet<>();
    for (Matrix.Row row : matrix.rows())
      for (Answer a : row.of(family))
        if (a.lost().isEmpty() && !a.environment().isEmpty())
          all.addAll(List.of(a.environment().split("; ")));
    return all;
  }

  private static ObjectNode json(Matrix matrix) {
    ObjectNode object = Json.object();
    ArrayNode families = object.putArray("families");
    for (Family<?> f : matrix.families())
      families.addObject().put("id", f.id()).put("words", f.words());
    ArrayNode mechanisms = object.putArray("mechanisms");
    for (Matrix.Row row : matrix.rows()) {
      ObjectNode mechanism =
          mechanisms
              .addObject()
              .put("id", row.mechanism().id())
              .put("title", row.mechanism().title())
              .put("family", row.answers().get(0).family());
      ArrayNode cells = mechanism.putArray("cells");
      for (Answer a : row.answers()) {
        ObjectNode node =
            cells
                .addObject()
                .put("property", a.property())
                .put("verdict", a.verdict().name())
                .put("models", Long.toString(a.cases()));
        a.lost()
            .ifPresentOrElse(
                lost ->
                    node.put("detail", lost.finding().text())
                        .set("witness", Records.write(lost.at())),
                () -> node.put("detail", a.why().isEmpty() ? "in " + a.environment() : a.why()));
      }
    }
    return object;
  }
}
