package counterplay.app;

import counterplay.app.tables.Baseline;
import counterplay.app.tables.CheckFormat;
import counterplay.app.tables.CheckScreen;
import counterplay.app.tables.DiffFormat;
import counterplay.app.tables.DiffScreen;
import counterplay.app.tables.RegionScreen;
import counterplay.audit.Inquiry;
import counterplay.audit.change.Comparison;
import counterplay.audit.change.FreeParameter;
import counterplay.audit.change.Moved;
import counterplay.audit.change.Variants;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Payments;
import counterplay.claim.Verdict;
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
import counterplay.terminal.TimeLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a change of a mechanism breaks: payments as functions, then every property, with plays. */
@Command(
    name = "diff",
    description =
        "Compares two mechanisms: whether they pay the same, and which properties are lost, gained"
            + " or changed, each with one smallest play judged on both sides.",
    footer = {
      "",
      "Smallest and locally smallest are meant as in check: in the order agents, rounds, types,"
          + " denominators, amounts.",
      "",
      "Exit codes: 0 nothing lost and nothing unknown; 1 something lost; 2 bad input; 3 nothing"
          + " lost, something unknown.",
      "",
      "Examples:",
      "  ./counterplay diff csoka/mechanism-unbalanced-team csoka/mechanism-balanced-team",
      "  ./counterplay diff kong/mechanism-truthful 'kong/mechanism-truthful?beta=0'",
      "  ./counterplay diff Old.java New.java --format sarif",
      "  ./counterplay diff --baseline expected.tsv New.java"
    })
final class DiffCommand implements Callable<Integer> {

  private static final int USUAL_SECONDS = 50;

  private final Surroundings environment;

  @Parameters(
      paramLabel = "BEFORE AFTER",
      arity = "1..*",
      description =
          "Mechanisms: an id, with parameters such as ?alpha=1/2, or a source file. One of the two"
              + " may leave a parameter free, ?alpha=*: then for which values each property is"
              + " lost or gained. With --baseline only those after the change.")
  private List<String> rules = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "What is expected, a line for each property: id, property, verdict, with tabs between.")
  private List<String> baseline = List.of();

  @Option(names = "--write", description = "Writes the baseline file anew instead.")
  private boolean write;

  @Option(names = "--deep", description = "Large environments, too, without a limit of time.")
  private boolean deep;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Longest time of all (default: 50; with --deep no limit).")
  private long seconds;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, junit or sarif.")
  private CheckFormat format = CheckFormat.TEXT;

  private final List<ForeignCode> opened = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();

  DiffCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    TimeLimit.require(seconds, 0);
    if (baseline.size() > 1) throw new BadInput("one --baseline is enough");
    if (write && baseline.isEmpty()) throw new BadInput("--write writes a --baseline, name it");
    if (baseline.isEmpty() && rules.size() != 2)
      throw new BadInput("wanted are two mechanisms, before and after, not " + rules.size());
    try {
      return baseline.isEmpty() ? pair() : filed(Baseline.at(environment.given(baseline.get(0))));
    } finally {
      opened.forEach(ForeignCode::close);
    }
  }

  private int pair() {
    Mechanisms own = environment.holdings().get().mechanisms();
    if (rules.stream().filter(Variants::isFree).count() == 1) return regions(own);
    Comparison.Side before = side(own, rules.get(0));
    Comparison.Side after = side(own, rules.get(1));
    if (!Comparison.isComparable(before.supply().mechanism(), after.supply().mechanism()))
      throw new BadInput(
          before.id() + " and " + after.id() + " are of different kinds: nothing is asked of both");
    Duration whole = whole();
    long end = System.nanoTime() + whole.toNanos() / 5;
    BooleanSupplier stop = environment.stop()::isRequested;
    BooleanSupplier over =
        whole.isZero() ? stop : () -> stop.getAsBoolean() || System.nanoTime() > end;
    Comparison.Change change =
        new Comparison(inquiry(whole.multipliedBy(2).dividedBy(5)), environment.verdicts(), over)
            .of(before, after);
    require(before);
    require(after);
    return printed(
        List.of(new DiffFormat.Compared(before.id(), after.id(), source(after), change)));
  }

  /** For which values of one side's free parameter a property is lost or gained. */
  private int regions(Mechanisms own) {
    if (format != CheckFormat.TEXT)
      throw new BadInput("regions of a parameter are printed as text, not " + format);
    boolean isAfter = Variants.isFree(rules.get(1));
    String text = rules.get(isAfter ? 1 : 0);
    Comparison.Side fixed = side(own, rules.get(isAfter ? 0 : 1));
    FreeParameter free = free(own, text);
    List<Answer> known = inquiry(whole().dividedBy(2)).answers(fixed.supply());
    require(fixed);
    long end = System.nanoTime() + whole().toNanos() / 2;
    BooleanSupplier stop = environment.stop()::isRequested;
    List<FreeParameter.Answer> answers =
        free.answers(
            id -> known.stream().anyMatch(a -> a.id().equals(id)),
            whole().isZero() ? stop : () -> stop.getAsBoolean() || System.nanoTime() > end);
    if (answers.isEmpty())
      throw new BadInput(
          rules.get(0)
              + " and "
              + rules.get(1)
              + " are of different kinds: nothing is asked of both");
    environment.say("before: " + rules.get(0));
    environment.say("after:  " + rules.get(1));
    boolean isLost = false;
    boolean isOpen = false;
    for (FreeParameter.Answer a : answers) {
      Answer other = known.stream().filter(k -> k.id().equals(a.id())).findFirst().orElseThrow();
      boolean holds = other.verdict() != Verdict.REFUTED;
      boolean isUnknown = a.regions().isEmpty() || holds && other.isOpen();
      isOpen |= isUnknown;
      isLost |= !isUnknown && RegionScreen.isLost(a.regions().get(), holds, isAfter);
      String said =
          isUnknown
              ? "unknown: " + (a.why().isEmpty() ? other.why() : a.why())
              : RegionScreen.change(free.name(), a.regions().get(), holds, isAfter);
      environment.say(CheckScreen.wrapped(a.id().replaceAll(".*/", "") + ": " + said, "  "));
    }
    environment.say("BOUNDED by the environments that check names");
    if (!failures.isEmpty()) return failed();
    return !isLost && isOpen ? ExitCode.STOPPED : ExitCode.of(!isLost);
  }

  private static FreeParameter free(Mechanisms own, String text) {
    try {
      return Variants.free(named(own, Variants.id(text)), text);
    } catch (IllegalArgumentException e) {
      throw new BadInput(e.getMessage());
    }
  }

  private int filed(Baseline file) {
    Mechanisms own = environment.holdings().get().mechanisms();
    List<DiffFormat.Compared> all = new ArrayList<>();
    Baseline now = Baseline.EMPTY;
    for (String rule : rules) {
      Comparison.Side side = side(own, rule);
      List<Answer> answers = inquiry(whole().dividedBy(rules.size())).answers(side.supply());
      require(side);
      String id = side.isOwn() ? rule : side.supply().mechanism().id();
      now = now.with(id, answers);
      if (!write && !file.has(id))
        throw new BadInput(baseline.get(0) + " says nothing of " + id + "; --write writes it");
      List<Moved> moved = Comparison.of(file.of(id), side.supply(), answers);
      Payments.Sameness none =
          new Payments.Sameness(
              Verdict.UNDECIDED,
              "not compared: the baseline is of properties",
              0,
              Optional.empty());
      all.add(
          new DiffFormat.Compared(
              baseline.get(0), id, source(side), new Comparison.Change(none, moved)));
    }
    if (!write) return printed(all);
    if (!failures.isEmpty()) throw failures.get(0);
    now.write(environment.given(baseline.get(0)));
    return ExitCode.AS_DECLARED;
  }

  private Duration whole() {
    return Duration.ofSeconds(seconds > 0 ? seconds : deep ? 0 : USUAL_SECONDS);
  }

  private Inquiry inquiry(Duration time) {
    return new Inquiry(id -> true, deep, time, environment.stop()::isRequested);
  }

  private static String source(Comparison.Side side) {
    return side.isOwn() ? "" : side.id();
  }

  private Comparison.Side side(Mechanisms own, String text) {
    if (text.endsWith(".java")) return foreign(own, text);
    try {
      Mechanism named = named(own, Variants.id(text));
      return new Comparison.Side(text, Inquiry.of(Variants.of(named, text)), true);
    } catch (IllegalArgumentException e) {
      throw new BadInput(e.getMessage());
    }
  }

  private static Mechanism named(Mechanisms own, String id) {
    return own.called(id)
        .orElseThrow(
            () -> new UnknownId("mechanism", id, own.all().stream().map(Mechanism::id).toList()));
  }

  private Comparison.Side foreign(Mechanisms own, String file) {
    ForeignCode code = environment.started(List.of(file), Limits.USUAL);
    opened.add(code);
    code.requireFitting(own, true);
    List<ForeignRule> found = code.rules();
    if (found.size() != 1)
      throw new BadInput(file + ": wanted is one mechanism, there are " + found.size());
    return new Comparison.Side(file, new ForeignSupply(code, own, found.get(0).id()), false);
  }

  /** Notes how a rule that was handed over fails; the properties that it fails in are unknown. */
  private void require(Comparison.Side side) {
    if (side.supply() instanceof ForeignSupply supply) failures.addAll(supply.failures());
  }

  private int printed(List<DiffFormat.Compared> all) {
    switch (format) {
      case JSON -> environment.out().print(DiffFormat.json(all));
      case JUNIT -> environment.out().print(DiffFormat.junit(all));
      case SARIF -> environment.out().print(DiffFormat.sarif(all));
      case TEXT ->
          all.forEach(c -> environment.say(DiffScreen.lines(c.before(), c.after(), c.change())));
    }
    if (!failures.isEmpty()) return failed();
    if (all.stream().anyMatch(c -> !c.change().of(Moved.How.LOST).isEmpty()))
      return ExitCode.DIFFERS;
    boolean open =
        all.stream()
            .anyMatch(
                c ->
                    !c.change().of(Moved.How.UNKNOWN).isEmpty()
                        || baseline.isEmpty() && isOpen(c.change().payments()));
    return open ? ExitCode.STOPPED : ExitCode.AS_DECLARED;
  }

  private int failed() {
    failures.forEach(f -> environment.note(f.getMessage()));
    return ExitCode.BAD_INPUT;
  }

  private static boolean isOpen(Payments.Sameness p) {
    return p.verdict() == Verdict.UNDECIDED || p.verdict() == Verdict.SURVIVED;
  }
}
