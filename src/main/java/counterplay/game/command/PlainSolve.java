package counterplay.game.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code game solve --format json [--threads N] FILE...} with its options first and
 * nothing else: programs that solve many small games call it so, and the start of the general
 * command line takes longer than a thousand of them. Anything else is left to {@link GameSolve},
 * which answers these words alike.
 */
public final class PlainSolve {

  private static final int OPTIONS = 4;

  private PlainSolve() {}

  /** Whether these are the words. */
  public static boolean isMeant(String... arguments) {
    if (arguments.length <= OPTIONS
        || !List.of("game", "solve", "--format", "json")
            .equals(List.of(arguments).subList(0, OPTIONS))) return false;
    int first = firstFile(arguments);
    for (int k = first; k < arguments.length; k++) {
      if (arguments[k].isEmpty()
          || arguments[k].startsWith("-") && arguments[k].length() > 1
          || arguments[k].startsWith("\"")) return false;
    }
    return first < arguments.length && (first == OPTIONS || isSmall(arguments[OPTIONS + 1]));
  }

  /** Whether this is a number from 1 to 99. */
  private static boolean isSmall(String word) {
    for (int k = 0; k < word.length(); k++)
      if (word.charAt(k) < (k == 0 ? '1' : '0') || word.charAt(k) > '9') return false;
    return word.length() == 1 || word.length() == 2;
  }

  private static int firstFile(String... arguments) {
    return arguments[OPTIONS].equals("--threads") && arguments.length > OPTIONS + 1
        ? OPTIONS + 2
        : OPTIONS;
  }

  /** Solves the games and returns the exit code. */
  public static int run(String[] arguments, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    int first = firstFile(arguments);
    int threads = first == OPTIONS ? GameRun.THREADS : Integer.parseInt(arguments[OPTIONS + 1]);
    GameRun.Sink sink =
        new GameRun.Sink() {
          @Override
          public void write(byte[] bytes, int length) {
            out.write(bytes, 0, length);
          }

          @Override
          public void flush() {
            out.flush();
          }
        };
    try (FileNames names =
        new FileNames(List.of(arguments).subList(first, arguments.length), System.in)) {
      return new GameRun(
              new GameSolution.Wanted(false, false, false, false, false),
              Bounds.NONE,
              false,
              true,
              threads,
              sink,
              err::println)
          .run(names);
    }
  }
}
