package counterplay.app;

import counterplay.data.Resource;
import counterplay.data.TextFile;
import counterplay.terminal.BadInput;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a template of a mechanism. */
@Command(
    name = "new",
    description = "Writes a mechanism to start from, NAME.java, which compiles and can be checked.",
    footer = {
      "",
      "Examples:",
      "  ./counterplay new team MyRule",
      "  ./counterplay check MyRule.java",
      "  ./counterplay new elicitation MyScore --into rules"
    })
final class NewCommand implements Callable<Integer> {

  private static final int LONGEST_NAME = 60;

  /** What can be written. */
  enum Kind {
    /** Transfers in every round of a dynamic model. */
    TEAM,
    /** Transfers of a single round. */
    STATIC,
    /** Payments for signals and predictions. */
    ELICITATION,
    /** Payments for reports L and H on tasks. */
    TASKS,
    /** Replies to commitments about private bits. */
    CURATION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Surroundings environment;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "team, static, elicitation, tasks or curation.")
  private Kind kind;

  @Parameters(index = "1", paramLabel = "NAME", description = "The name of the class: MyRule.")
  private String name;

  @Option(
      names = "--into",
      paramLabel = "DIRECTORY",
      description = "Where to write it (default: here).")
  private String into = "";

  NewCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    if (name.length() > LONGEST_NAME || !name.matches("[A-Z][A-Za-z0-9]*"))
      throw new BadInput(
          "'"
              + Columns.shortened(shown, LONGEST_NAME)
              + "' is no name of a rule; wanted are letters and digits, a capital first: MyRule");
    if (!SourceVersion.isName(name) || isTaken(name))
      throw new BadInput("'" + shown + "' is the name of something else in Java or in a template");
    Path file = environment.given(into).resolve(name + ".java");
    TextFile.create(file, text(), file.toString());
    environment.say("written: " + file);
    environment.say("now:     ./counterplay check " + file);
    return ExitCode.AS_DECLARED;
  }

  /** Whether the template speaks of another class of that name. */
  private boolean isTaken(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return template().matches("(?s).*\\b" + name + "\\b.*") && !name.equals("NAME");
    }
  }

  private String text() {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return template()
        .replaceAll("\\bNAME\\b", name)
        .replaceAll("\\bID\\b", "user/" + words.replace(' ', '-'))
        .replaceAll("\\bTITLE\\b", words);
  }

  private String template() {
    return Resource.text("/counterplay/new/" + kind + ".template").orElseThrow();
  }
}
