package counterplay.app;

import counterplay.terminal.Version;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Limits;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What things may cost at most. */
@Command(
    name = "limits",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints what one file, expression or command may cost at most, and which option allows"
            + " more. A limit that is hit is one line; what else was asked for goes on.",
    footer = {"", "Examples:", "  ./counterplay limits"})
final class LimitsCommand implements Callable<Integer> {

  private final Environment environment;

  LimitsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Limits.words().forEach(environment.out()::println);
    return ExitCode.AS_DECLARED;
  }
}
