package counterplay.app;

import counterplay.app.tables.CheckFormat;
import counterplay.app.tables.CheckScreen;
import counterplay.app.tables.Declared;
import counterplay.app.tables.RegionScreen;
import counterplay.audit.Families;
import counterplay.audit.Inquiry;
import counterplay.audit.Matrix;
import counterplay.audit.change.FreeParameter;
import counterplay.audit.change.Variants;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Question;
import counterplay.corpus.UnknownId;
import counterplay.foreign.ForeignCode;
import counterplay.foreign.ForeignSupply;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.wire.ForeignRule;
import counterplay.foreign.wire.Limits;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Memory;
import counterplay.terminal.TimeLimit;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every ready property of a mechanism, what fails first, each with its smallest play. */
@Command(
    name = "check",
    description =
        "Asks everything that can be asked of a mechanism, in small environments completely: what"
            + " fails first, each with its smallest play.",
    footer = {
      "",
      "Smallest: in the order agents, rounds, types, denominators, amounts no play below it fails,"
          + " all were tried; locally smallest: those of its own environment were tried, of others"
          + " that the rule refuses at first not all.",
      "",
      "Exit codes: 0 every property was decided; 1 one of the program's own mechanisms answers"
          + " otherwise than declared; 2 bad input; 3 something stays unknown.",
      "",
      "Examples:",
      "  ./counterplay check MyRule.java",
      "  ./counterplay check csoka/mechanism-balanced-team --property pair-proof",
      "  ./counterplay check kong/mechanism-truthful --deep --format junit",
      "  ./counterplay check 'frongillo/mechanism-rbts?delta=*'"
    })
final class CheckCommand implements Callable<Integer> {

  /** The lines of the first screen. */
  static final int SCREEN = 40;

  private static final int FIRST_SCREEN_SECONDS = 8;

  /** For a free parameter. */
  private static final int FREE_SECONDS = 60;

  /** So long is asked at least. */
  private static final Duration LEAST = Duration.ofSeconds(3);

  private final Surroundings environment;
  private long begun;

  @Parameters(
      paramLabel = "RULE.java|ID",
      arity = "0..*",
      description =
          "A mechanism: its source file, or its id, with parameters such as ?alpha=1/2, or one that"
              + " is left free, ?alpha=*: then the values for which each property holds. Several"
              + " files are compiled together. If none is given, all of the program's own, a line"
              + " each.")
  private List<String> rules = List.of();

  @Option(
      names = "--property",
      paramLabel = "NAME",
      description = "Only this property, with its whole play; repeatable.")
  private List<String> properties = List.of();

  @Option(names = "--all", description = "Every property with its whole play.")
  private boolean all;

  @Option(
      names = "--deep",
      description =
          "Large environments, too, without a limit of time; and what the papers' sentences say of"
              + " all sizes.")
  private boolean deep;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "Longest time for a mechanism (default: 8 from the start; with --deep no limit).")
  private long seconds;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, junit or sarif.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--write",
      description = "Declares what is found of the program's own mechanisms, in its sources.")
  private boolean write;

  CheckCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    begun = System.nanoTime();
    TimeLimit.require(seconds, 0);
    Mechanisms own = environment.holdings().get().mechanisms();
    if (rules.stream().anyMatch(Variants::isFree)) return regions(own);
    List<String> files = rules.stream().filter(r -> r.endsWith(".java")).toList();
    List<String> ids = rules.stream().filter(r -> !r.endsWith(".java")).toList();
    List<Mechanism> built =
        rules.isEmpty() ? Matrix.known(own) : ids.stream().map(id -> built(own, id)).toList();
    if (write && ids.stream().anyMatch(id -> id.contains("?")))
      throw new BadInput("--write declares what is found of mechanisms without parameters");
    List<CheckFormat.Checked> checked = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    int code = ExitCode.AS_DECLARED;
    for (int k = 0; k < built.size(); k++) {
      Mechanism m = built.get(k);
      requireKnown(m);
      if (checked.size() > 0) begun = System.nanoTime();
      CheckFormat.Checked c =
          new CheckFormat.Checked(
              rules.isEmpty() ? m.id() : ids.get(k),
              m.title(),
              "",
              inquiry().answers(Inquiry.of(m)));
      checked.add(c);
      if (rules.isEmpty() && format == CheckFormat.TEXT) environment.say(head(c));
      List<String> moved = write ? List.of() : Declared.moved(c.id(), c.answers());
      for (String line : moved) environment.note(line);
      if (!moved.isEmpty()) code = ExitCode.DIFFERS;
    }
    if (!files.isEmpty()) checkFiles(own, files, checked, failures);
    if (write) Declared.write(environment.home(), checked);
    if (!rules.isEmpty() || format != CheckFormat.TEXT) print(checked);
    failures.forEach(f -> environment.note(f.getMessage()));
    boolean exhausted =
        checked.stream().anyMatch(c -> c.answers().stream().anyMatch(Answer::isExhausted));
    if (exhausted) environment.note(Memory.USED_UP);
    if (!failures.isEmpty() || exhausted) return ExitCode.BAD_INPUT;
    boolean open = checked.stream().anyMatch(c -> c.answers().stream().anyMatch(Answer::isOpen));
    return code == ExitCode.AS_DECLARED && open ? ExitCode.STOPPED : code;
  }

  /** For which values of a free parameter properties hold. */
  private int regions(Mechanisms own) {
    if (rules.size() > 1) throw new BadInput("one mechanism with a free parameter is enough");
    if (format != CheckFormat.TEXT && format != CheckFormat.JSON)
      throw new BadInput("regions of a parameter are printed as text or json, not " + format);
    if (write || deep) throw new BadInput("--write and --deep need a value of the parameter");
    String text = rules.get(0);
    try {
      FreeParameter free = Variants.free(named(own, Variants.id(text)), text);
      long end = begun + Duration.ofSeconds(seconds > 0 ? seconds : FREE_SECONDS).toNanos();
      List<FreeParameter.Answer> answers =
          free.answers(
              this::isWanted, () -> environment.stop().isRequested() || System.nanoTime() > end);
      if (answers.isEmpty()) throw new BadInput("no such property is asked of " + text);
      if (format == CheckFormat.JSON)
        environment.out().print(RegionScreen.json(text, free.name(), answers));
      else environment.say(RegionScreen.lines(text, free.name(), answers));
      return answers.stream().allMatch(a -> a.regions().isPresent())
          ? ExitCode.AS_DECLARED
          : ExitCode.STOPPED;
    } catch (IllegalArgumentException e) {
      throw new BadInput(e.getMessage());
    }
  }

  private void checkFiles(
      Mechanisms own,
      List<String> files,
      List<CheckFormat.Checked> checked,
      List<RuleFailure> failures) {
    try (ForeignCode code = environment.started(files, Limits.USUAL)) {
      code.requireFitting(own, true);
      if (code.rules().isEmpty())
        throw new BadInput(String.join(", ", files) + ": there is no mechanism in it");
      for (ForeignRule rule : code.rules()) {
        ForeignSupply supply = new ForeignSupply(code, own, rule.id());
        try {
          requireKnown(supply.mechanism());
          List<Answer> answers = inquiry().answers(supply);
          supply.failure(answers).ifPresent(failures::add);
          if (supply.failure(answers).isEmpty()) failures.addAll(supply.failures());
          if (supply.failure(answers).isEmpty())
            checked.add(new CheckFormat.Checked(rule.id(), rule.title(), files.get(0), answers));
        } catch (RuleFailure e) {
          failures.add(e);
        }
      }
    }
  }

  private Inquiry inquiry() {
    Duration time = Duration.ofSeconds(seconds > 0 ? seconds : deep ? 0 : FIRST_SCREEN_SECONDS);
    return new Inquiry(this::isWanted, deep, time, environment.stop()::isRequested);
  }

  private boolean isWanted(String id) {
    return properties.isEmpty()
        || properties.stream().anyMatch(p -> id.equals(p) || id.endsWith("/" + p));
  }

  private Mechanism built(Mechanisms own, String text) {
    try {
      return Variants.of(named(own, Variants.id(text)), text);
    } catch (IllegalArgumentException e) {
      throw new BadInput(e.getMessage());
    }
  }

  private Mechanism named(Mechanisms own, String id) {
    return own.called(id).orElseThrow(() -> unknown(own, id));
  }

  /** A file is meant where there is one of that name. */
  private RuntimeException unknown(Mechanisms own, String id) {
    String file = id + ".java";
    return Files.isRegularFile(environment.given(file))
        ? new BadInput("no mechanism is called '" + id + "', but there is a file: check " + file)
        : new UnknownId("mechanism", id, own.all().stream().map(Mechanism::id).toList());
  }

  /** Refuses a property that is not asked of the mechanism, and one of which nothing is asked. */
  private void requireKnown(Mechanism m) {
    List<String> known = Families.asked(m).stream().map(Question::id).toList();
    if (known.isEmpty())
      throw new BadInput(m.id() + " implements no interface of which anything can be asked");
    for (String p : properties) {
      if (known.stream().noneMatch(id -> id.equals(p) || id.endsWith("/" + p)))
        throw new UnknownId(
            "property of " + m.id(),
            p,
            new TreeSet<>(known.stream().map(id -> id.replaceAll(".*/", "")).toList()));
    }
  }

  private void print(List<CheckFormat.Checked> checked) {
    if (checked.isEmpty()) return;
    switch (format) {
      case JSON -> environment.out().print(CheckFormat.json(checked));
      case JUNIT -> environment.out().print(CheckFormat.junit(checked));
      case SARIF -> environment.out().print(CheckFormat.sarif(checked));
      case TEXT -> checked.forEach(c -> text(c, checked.size() > 1));
    }
  }

  private void text(CheckFormat.Checked c, boolean isOneOfMany) {
    if (all || !properties.isEmpty()) {
      if (isOneOfMany) environment.say(c.id());
      for (Answer a : c.answers()) environment.say(CheckScreen.full(a));
      stronger(c);
      return;
    }
    environment.say(
        CheckScreen.lines(
            head(c),
            c.answers(),
            c.source().isEmpty() ? List.of() : Declared.held(c.id()),
            SCREEN));
    stronger(c);
  }

  private void stronger(CheckFormat.Checked c) {
    if (!deep || !c.source().isEmpty()) return;
    List<String> stronger = Stronger.lines(environment, c.id(), c.answers());
    if (stronger.isEmpty()) return;
    environment.say("holds of more, by sentences that the kernel has judged now:");
    environment.say(stronger);
  }

  private static String head(CheckFormat.Checked c) {
    long lost = c.answers().stream().filter(a -> a.lost().isPresent()).count();
    return c.id()
        + " ("
        + c.title()
        + "): "
        + c.answers().size()
        + (c.answers().size() == 1 ? " property asked, " : " properties asked, ")
        + lost
        + (lost == 1 ? " of them fails" : " of them fail");
  }
}
