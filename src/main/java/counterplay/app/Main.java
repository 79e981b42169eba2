package counterplay.app;

import counterplay.corpus.Library;
import counterplay.corpus.UnknownId;
import counterplay.data.BadFile;
import counterplay.foreign.RuleFailure;
import counterplay.game.command.GameCommand;
import counterplay.game.command.PlainSolve;
import counterplay.search.Stop;
import counterplay.search.portfolio.Exhausted;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Memory;
import counterplay.terminal.Version;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Counterplay. */
@Command(
    name = "counterplay",
    description =
        "Exact verdicts on the theorems of mechanism design, and the smallest play that breaks the"
            + " others.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 everything as declared; 1 a verdict differs; 2 usage or bad input; 3 stopped.",
      "",
      "Examples:",
      "  ./counterplay audit                     every verdict, computed now",
      "  ./counterplay show csoka/eq-3           one sentence with its cases and numbers",
      "  ./counterplay replay                    all counterexamples again, from data alone",
      "  ./counterplay check MyRule.java         every property of a rule of your own, with plays",
      "  ./counterplay audit --with MyRule.java  the papers' statements, asked of it",
      "",
      "What one file, expression or command may cost: ./counterplay limits"
    })
public final class Main implements Runnable {

  private static final Set<String> EXPRESSIONS = Set.of("number", "prove");
  private static final Set<String> VALUED =
      Set.of("--digits", "--where", "--simplex", "--write", "--check");
  private static final Pattern SIGNED = Pattern.compile("-(?!-[A-Za-z]|[hV]$|-$).+");

  @CommandLine.Spec private CommandSpec usage;

  private Main() {}

  @Override
  public void run() {
    throw new ParameterException(usage.commandLine(), "a command is missing");
  }

  /**
   * Runs a command.
   *
   * @param environment what it works with
   * @param arguments the command's words
   * @return the exit code
   */
  public static int run(Surroundings environment, String... arguments) {
    if (PlainSolve.isMeant(arguments)) return plain(environment, arguments);
    CommandLine line = line(environment);
    String[] words = withExpressions(arguments);
    PrintWriter out = new PrintWriter(environment.out(), true);
    line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(110)
        .setColorScheme(Help.defaultColorScheme(environment.ansi()))
        .setOut(out)
        .setErr(new PrintWriter(environment.err(), true))
        .setParameterExceptionHandler((e, given) -> complain(environment, usage(e)))
        .setExecutionExceptionHandler((e, command, parsed) -> complain(environment, message(e)));
    try {
      return line.execute(words);
    } catch (Error e) {
      return complain(environment, message(e));
    } finally {
      out.flush();
      environment.out().flush();
    }
  }

  /**
   * With a space before expressions that begin with a sign, {@code -2^2}, so that they are not
   * taken for options.
   */
  private static String[] withExpressions(String... arguments) {
    String[] words = arguments.clone();
    if (words.length == 0 || !EXPRESSIONS.contains(words[0])) return words;
    for (int k = 1; k < words.length; k++) {
      if (SIGNED.matcher(words[k]).matches() && !VALUED.contains(words[k - 1]))
        words[k] = " " + words[k];
    }
    return words;
  }

  /** All commands. */
  static CommandLine line(Surroundings environment) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand("audit", new AuditCommand(environment))
        .addSubcommand("list", new ListCommand(environment))
        .addSubcommand("show", new ShowCommand(environment))
        .addSubcommand("replay", new ReplayCommand(environment))
        .addSubcommand("hunt", new HuntCommand(environment))
        .addSubcommand("readme", new ReadmeCommand(environment))
        .addSubcommand("assumptions", new AssumptionsCommand(environment))
        .addSubcommand("certify", new CertifyCommand(environment))
        .addSubcommand("check", new CheckCommand(environment))
        .addSubcommand("diff", new DiffCommand(environment))
        .addSubcommand("new", new NewCommand(environment))
        .addSubcommand("matrix", new MatrixCommand(environment))
        .addSubcommand("census", new CensusCommand(environment))
        .addSubcommand("prove", new ProveCommand(environment))
        .addSubcommand("export", new ExportCommand(environment))
        .addSubcommand("report", new ReportCommand(environment))
        .addSubcommand("errata", new ErrataCommand(environment))
        .addSubcommand("plot", new PlotCommand(environment))
        .addSubcommand("game", new GameCommand())
        .addSubcommand("number", new NumberCommand())
        .addSubcommand("limits", new LimitsCommand(environment))
        .addSubcommand("selfcheck", new SelfCheckCommand(environment));
    equip(line.getCommandSpec());
    return line;
  }

  private static int plain(Surroundings environment, String... arguments) {
    try {
      return PlainSolve.run(arguments, environment.out(), environment.err());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.STOPPED;
    } catch (Exception | Error e) {
      return complain(environment, message(e));
    } finally {
      environment.out().flush();
    }
  }

  /** Every command helps and tells its version; its options stay in the order of its fields. */
  private static void equip(CommandSpec command) {
    if (command.optionsMap().containsKey("--help"))
      command.addOption(
          OptionSpec.builder("-V", "--version")
              .versionHelp(true)
              .description("Print version information and exit.")
              .build());
    else command.mixinStandardHelpOptions(true).usageMessage().sortOptions(false);
    command.versionProvider(new Version());
    command.subcommands().values().forEach(c -> equip(c.getCommandSpec()));
  }

  private static String usage(ParameterException e) {
    String meant =
        e instanceof UnmatchedArgumentException u && !u.getSuggestions().isEmpty()
            ? "; is '" + u.getSuggestions().get(0) + "' meant?"
            : "";
    return e.getMessage().replace("is not a long", "is not an integer")
        + meant
        + "; see "
        + e.getCommandLine().getCommandSpec().qualifiedName()
        + " --help";
  }

  private static String message(Throwable e) {
    if (e instanceof BadFile
        || e instanceof UnknownId
        || e instanceof BadInput
        || e instanceof Exhausted
        || e instanceof RuleFailure) return e.getMessage();
    if (e instanceof OutOfMemoryError) return Memory.USED_UP;
    if (e instanceof StackOverflowError) return "the input is nested too deeply";
    StackTraceElement[] trace = e.getStackTrace();
    return "a defect of counterplay itself: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static int complain(Surroundings environment, String message) {
    String line =
        message.replaceAll("\\s*\\R\\s*", " ").replaceAll("(\\S{80})\\S{400,}(\\S{2})", "$1...$2");
    environment.note(line);
    return ExitCode.BAD_INPUT;
  }

  /**
   * Runs the command and ends the program with its exit code; on an interrupt what was reached is
   * printed first.
   */
  public static void main(String... arguments) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    String terminals = System.getProperty("counterplay.terminals", "");
    Stop stop = new Stop();
    Surroundings environment =
        new Surroundings(
            Path.of(System.getProperty("counterplay.home", "")),
            Library::own,
            out,
            err,
            terminals.contains("1") && System.getenv("NO_COLOR") == null,
            terminals.contains("2"),
            stop);
    CountDownLatch finished = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (finished.getCount() == 0) return;
                  stop.request();
                  try {
                    finished.await(10, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  Runtime.getRuntime().halt(ExitCode.STOPPED);
                }));
    int code = run(environment, arguments);
    if (out.checkError())
      code = complain(environment, "the results cannot be written; the disk may be full");
    finished.countDown();
    System.exit(code);
  }
}
