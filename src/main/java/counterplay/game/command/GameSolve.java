package counterplay.game.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Solves games one after the other and prints the answers in the order of the files and of the
 * games in them. However many files there are, only a few are in memory at a time. The first bad
 * game ends the run: what comes before it is printed, nothing of it or after it is, one line on
 * standard error says what is wrong and where, and the exit code is 2.
 */
@Command(
    name = "solve",
    description = {
      "Prints the extreme equilibria of games in files: Gambit's .nfg and .efg, lrsnash's pairs of"
          + " matrices,",
      "or games of incomplete information as JSON objects:",
      "{\"types\":[[\"low\",\"high\"],...],\"actions\":[[\"a\",\"b\"],...],\"prior\":[...],\"payoffs\":[[[...]]]}.",
      "A tree is solved by its reduced normal form, a game with types by its form before they are"
          + " drawn.",
      "With more or fewer than two players only pure equilibria are listed.",
      "A file may hold many games, each beginning where the one before it ends; their answers are"
          + " numbered.",
      "Of a game with more than 40 strategies in all the equilibria are printed as they are found.",
      "The first bad game ends the run with exit code 2; what comes before it is printed."
    })
public final class GameSolve implements Callable<Integer> {

  /** No bound. */
  private static final long NONE = Long.MAX_VALUE;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files with one game or several; - for names on standard input, @LIST for names in a"
              + " file, one a line.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "json|text",
      defaultValue = "text",
      description = "One JSON object a line, or text (default).")
  private GameCommand.Format format;

  @Option(
      names = "--components",
      description = "Also the connected sets of equilibria, as maximal convex sets (two players).")
  private boolean components;

  @Option(
      names = "--certificate",
      description =
          "Also the bases that show that no equilibrium is missing, checked against the game (two"
              + " players): for each player, as bits, first those of the columns, the last bit for"
              + " the first row.")
  private boolean certificate;

  @Option(
      names = "--correlated",
      description =
          "Also a correlated equilibrium with the largest payoff sum; player 1's strategy varies"
              + " fastest.")
  private boolean correlated;

  @Option(
      names = "--survivors",
      description =
          "Also, for each player, the strategies that survive the elimination of those that a"
              + " mixture strictly dominates, again and again; counted from 1.")
  private boolean survivors;

  @Option(
      names = "--payoffs",
      description = "Also the players' expected payoffs in each equilibrium (two players).")
  private boolean payoffs;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most so many equilibria of each game with two players, as they are found; exit code 3"
              + " if there may be more.")
  private long limit = NONE;

  @Option(names = "--one", description = "As --limit 1.")
  private boolean one;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "At most so long for each game with two players; what is found is printed at once, and"
              + " the exit code is 3 if there may be more.")
  private long seconds = NONE;

  @Option(
      names = "--keep-going",
      description = "Goes on with the next file after a bad one; the exit code is 2 all the same.")
  private boolean keepGoing;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many games are solved at once (default 2).")
  private int threads;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    GameRun.Sink sink =
        new GameRun.Sink() {
          @Override
          public void write(byte[] bytes, int length) {
            out.print(new String(bytes, 0, length, StandardCharsets.UTF_8));
          }

          @Override
          public void flush() {
            out.flush();
          }
        };
    GameSolution.Wanted wanted =
        new GameSolution.Wanted(components, certificate, correlated, payoffs, survivors);
    if (limit < 1 || seconds < 1 || seconds != NONE && seconds > 1_000_000_000)
      throw new ParameterException(
          spec.commandLine(), "--limit and --seconds want positive numbers");
    Bounds bounds = new Bounds(one ? 1 : limit, seconds == NONE ? NONE : seconds * 1_000_000_000);
    try (FileNames names = new FileNames(files, System.in)) {
      return new GameRun(
              wanted,
              bounds,
              keepGoing,
              format == GameCommand.Format.json,
              threads,
              sink,
              spec.commandLine().getErr()::println)
          .run(names);
    }
  }
}
