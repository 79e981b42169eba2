package counterplay.faults;

import counterplay.app.Main;
import counterplay.app.Surroundings;
import counterplay.search.Stop;
import counterplay.toy.SlowSpec;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line with a slow sentence in a process of its own, so that it can be killed: from
 * outside, or in the midst of one of its operations on files, when it ends as at once as by a kill.
 */
public final class HuntProcess {

  private static final int KILLED = 137;

  private HuntProcess() {}

  /**
   * Arguments: the home, the operation in which it ends (0 for none), then a command with its
   * words.
   */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    long last = Long.parseLong(arguments[1]);
    Faults faults =
        last == 0
            ? Faults.none()
            : new Faults(Faults.Mode.GONE, last, () -> Runtime.getRuntime().halt(KILLED));
    Surroundings environment =
        new Surroundings(
            FaultyFileSystem.at(Path.of(arguments[0]), faults),
            ids -> SlowSpec.holdings(),
            out,
            err,
            false,
            false,
            new Stop());
    System.exit(
        Main.run(
            environment, List.of(arguments).subList(2, arguments.length).toArray(String[]::new)));
  }

  /** Starts it; what it prints goes to the given files. */
  static Process start(Path home, long last, Path out, Path err, List<String> words)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HuntProcess.class.getName(),
                home.toString(),
                Long.toString(last)));
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }
}
