package counterplay.app;

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

/** The command line with a slow sentence in a process of its own, so that it can be killed. */
public final class HuntProcess {

  private HuntProcess() {}

  /** Arguments: the home, then a command with its words. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            Path.of(arguments[0]), ids -> SlowSpec.holdings(), out, err, false, false, new Stop());
    System.exit(
        Main.run(
            environment, List.of(arguments).subList(1, arguments.length).toArray(String[]::new)));
  }

  /** Starts it; what it prints goes to the given files. */
  static Process start(Path home, Path out, Path err, String... words) throws IOException {
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
                home.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }
}
