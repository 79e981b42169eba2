package counterplay.game.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finite games from files: {@code game solve} and {@code game check}. */
@Command(
    name = "game",
    description = "Solves and checks finite games, exactly.",
    subcommands = {GameSolve.class, GameCheck.class})
public final class GameCommand implements Runnable {

  /** How results are printed. */
  public enum Format {
    /** One object a line. */
    json,
    /** For people. */
    text
  }

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "wanted is a subcommand: game solve FILE... or game check FILE PROFILE.json");
  }
}
