package counterplay.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.app.tables.AuditRow;
import counterplay.app.tables.Screen;
import counterplay.app.tables.Screen.Weight;
import counterplay.audit.plays.CaseWords;
import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Source;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.UnknownId;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.foreign.ForeignClaim;
import counterplay.kernel.Kernel;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one sentence with its readings, a judged case of each, and how to check it again. */
@Command(
    name = "show",
    description =
        "Shows a sentence, its readings, a judged case of each with every number, and how to check"
            + " it again.",
    footer = {
      "",
      "Examples:",
      "  ./counterplay show csoka/eq-3",
      "  ./counterplay show csoka/eq-3 --reading printed --case my-case.json"
    })
final class ShowCommand implements Callable<Integer> {

  private static final int MOST = 40;

  private final Surroundings environment;

  @Parameters(paramLabel = "ID", description = "The claim.")
  private String id;

  @Option(names = "--reading", paramLabel = "R", description = "Only this reading.")
  private String wanted = "";

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "Judge this case: a witness file, or the case alone.")
  private String caseFile = "";

  @Option(
      names = "--with",
      paramLabel = "FILE.java",
      description = "Source of your own, as in audit; repeatable.")
  private List<String> sources = List.of();

  @Option(
      names = "--steps",
      description = "Everything: the case as data and every number, however long.")
  private boolean steps;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Characters in a line, 60 or more (default: those of the terminal).")
  private int width;

  private Screen screen = new Screen(Surroundings.WIDE);

  ShowCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    screen = new Screen(environment.width(width));
    int code = shown();
    for (String line : screen.lines(steps ? Integer.MAX_VALUE : MOST, "--steps"))
      environment.say(styled(line));
    return code;
  }

  private String styled(String line) {
    if (line.startsWith(id + " ") || line.equals(id))
      return environment.ansi().text("@|bold " + id + "|@") + line.substring(id.length());
    return line.startsWith("reading ") && !line.contains("@")
        ? environment.ansi().text("@|bold " + line.replaceAll("  .*", "") + "|@")
            + line.replaceAll("^\\S+ \\S+", "")
        : line;
  }

  private int shown() {
    Library library = environment.holdings().about(sources.isEmpty() ? List.of(id) : List.of());
    if (sources.isEmpty()) return show(library.catalogue(), library.catalogue().claim(id));
    try (OwnCode own = OwnCode.of(environment, library, sources, 0, false)) {
      List<ForeignClaim> meant =
          own.code().claims().stream().filter(c -> c.source().id().equals(id)).toList();
      if (!meant.isEmpty()) return show(own, meant.get(0));
      Catalogue catalogue = library.catalogue();
      return show(own, catalogue, catalogue.claim(id));
    }
  }

  private int show(OwnCode own, ForeignClaim claim) {
    if (!caseFile.isEmpty()) throw new BadInput("--case judges cases of the program's own claims");
    head(claim.source());
    List<AuditRow> rows =
        claim.readings().stream()
            .filter(r -> wanted.isEmpty() || r.id().equals(wanted))
            .map(r -> own.row(claim, r, 1, Duration.ZERO))
            .toList();
    if (rows.isEmpty())
      throw new UnknownId(
          "reading of " + id,
          wanted,
          claim.readings().stream().map(ForeignClaim.Reading::id).toList());
    return rows(rows);
  }

  private <C extends Record> int show(OwnCode own, Catalogue catalogue, Claim<C> claim) {
    if (!caseFile.isEmpty()) throw new BadInput("--case and --with do not go together");
    List<Reading<C>> readings =
        wanted.isEmpty() ? claim.readings() : List.of(Catalogue.reading(claim, wanted));
    head(claim.source());
    Examination examination =
        environment.examination(environment.exhibits(catalogue, List.of(claim)));
    return rows(own.settled(readings.stream().map(r -> own.row(claim, r, examination)).toList()));
  }

  private int rows(List<AuditRow> rows) {
    for (AuditRow r : rows) {
      screen.gap();
      screen.text(Weight.HEAD, "", "reading " + r.reading() + "  (" + r.origin() + ")");
      screen.named(Weight.SCOPE, "scope", r.scope());
      verdict(r);
      for (ObjectNode c : r.cases()) {
        screen.named(Weight.CASE, "case", "found now");
        data(c);
      }
      r.finding().forEach(step -> screen.named(Weight.STEPS, "", step));
    }
    rows.stream()
        .filter(AuditRow::isFailed)
        .map(r -> r.evidence().detail())
        .distinct()
        .forEach(environment::note);
    if (rows.stream().anyMatch(AuditRow::isFailed)) return ExitCode.BAD_INPUT;
    return ExitCode.of(rows.stream().allMatch(AuditRow::isAsDeclared));
  }

  private void verdict(AuditRow r) {
    screen.named(
        Weight.HEAD,
        "verdict",
        r.verdict()
            + (r.isAsDeclared() ? ", as declared" : ", but " + r.declared() + " is declared"));
    for (Gravity g : r.gravity())
      screen.named(Weight.GRAVITY, "gravity", weight(g, AuditRow.gravity(r.gravity(), r.origin())));
    screen.named(Weight.EVIDENCE, "evidence", once(r.brief(), r.evidence().detail()));
  }

  private void head(Source source) {
    screen.text(
        Weight.HEAD, "", source.id() + "  (" + source.kind().word() + ", " + source.place() + ")");
    screen.text(Weight.HEAD, "  ", source.statement());
  }

  private void data(ObjectNode c) {
    screen.block(Weight.CASE, CaseWords.of(c));
    screen.block(Weight.DATA, Json.canonical(c, Set.of()).lines().toList());
  }

  private <C extends Record> int show(Catalogue catalogue, Claim<C> claim) {
    List<Reading<C>> readings =
        wanted.isEmpty() ? claim.readings() : List.of(Catalogue.reading(claim, wanted));
    List<C> given =
        caseFile.isEmpty() ? List.of() : List.of(read(environment.given(caseFile), claim));
    head(claim.source());
    if (Files.isRegularFile(environment.home().resolve(catalogue.file(claim))))
      screen.named(Weight.HEAD, "file", catalogue.file(claim));
    List<Exhibit<?>> exhibits = environment.exhibits(catalogue, List.of(claim));
    Examination examination = environment.examination(exhibits);
    boolean asDeclared = true;
    for (Reading<C> reading : readings) {
      screen.gap();
      screen.text(
          Weight.HEAD,
          "",
          "reading "
              + reading.id()
              + "  ("
              + reading.origin()
              + ", said of "
              + (reading.quantifier() == Quantifier.EXISTS ? "some case)" : "every case)"));
      screen.named(Weight.SCOPE, "scope", reading.scope().words());
      if (given.isEmpty()) {
        Examined result = examination.of(claim, reading);
        verdict(AuditRow.of(result));
        asDeclared &= result.isAsDeclared();
        example(claim, reading, exhibits, result);
      } else {
        judged(
            reading,
            given.get(0),
            "from "
                + caseFile
                + (reading.scope().contains(given.get(0)) ? "" : "; it lies outside the scope"));
      }
    }
    return ExitCode.of(asDeclared);
  }

  /** Both, and what is in both once. */
  private static String once(String brief, String detail) {
    if (detail.contains(brief)) return detail;
    int colon = brief.indexOf(": ");
    boolean isTwice = colon >= 0 && detail.contains(brief.substring(colon + 2));
    return (isTwice ? brief.substring(0, colon) : brief) + ": " + detail;
  }

  private static String weight(Gravity g, String word) {
    return word
        + (g.remark().isEmpty() ? "" : "; " + g.remark())
        + (g.charged().isEmpty() ? "" : "; charged to " + g.charged());
  }

  private <C extends Record> C read(Path file, Claim<C> claim) {
    try {
      ObjectNode object = Json.object(Json.bytes(file));
      if (!object.has("claim") || !object.has("case"))
        return Records.read(object, claim.caseType(), "case");
      if (!object.path("claim").asText().equals(claim.id()))
        throw new BadFile("a case of " + object.path("claim").asText() + ", not of " + claim.id());
      return Records.read(object.get("case"), claim.caseType(), "case");
    } catch (BadFile e) {
      throw e.in(file);
    }
  }

  /** The witnesses on file, otherwise the case that was found, otherwise the smallest case. */
  private <C extends Record> void example(
      Claim<C> claim, Reading<C> reading, List<Exhibit<?>> exhibits, Examined result) {
    List<Exhibit<?>> own = exhibits.stream().filter(e -> e.isAbout(claim, reading)).toList();
    for (Exhibit<?> exhibit : own) {
      judged(reading, claim.caseType().cast(exhibit.theCase()), "on file, " + exhibit.file());
      exhibit.witness().story().forEach(story -> screen.named(Weight.STORY, "", story));
      screen.named(Weight.AGAIN, "re-check", "./counterplay replay " + exhibit.file());
    }
    if (own.isEmpty()) {
      if (result.settling().isEmpty())
        reading
            .scope()
            .candidates()
            .smallestFirst()
            .findFirst()
            .ifPresent(c -> judged(reading, c, "the smallest"));
      else
        judged(
            reading,
            claim.caseType().cast(result.settling().get(0)),
            "found now; hunt --keep puts it on file");
      screen.named(
          Weight.AGAIN,
          "re-check",
          "./counterplay show "
              + claim.id()
              + " --reading "
              + reading.id()
              + " --case FILE, with a case of your own");
    }
  }

  private <C extends Record> void judged(Reading<C> reading, C theCase, String where) {
    screen.named(Weight.CASE, "case", where);
    data(Records.write(theCase));
    try {
      Finding finding = Kernel.judge(reading, theCase);
      for (String step : finding.working()) screen.named(Weight.STEPS, "", step);
      screen.named(Weight.STEPS, "left", finding.left().text());
      screen.named(Weight.STEPS, "right", finding.right().text());
      screen.named(Weight.FINDING, "finding", finding.text() + "  " + finding.truth().inWords());
    } catch (RuntimeException e) {
      screen.named(
          Weight.FINDING,
          "finding",
          "the judge failed: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
