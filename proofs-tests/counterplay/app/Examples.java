package counterplay.app;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** The examples of commands in the help texts and in the documents. */
public final class Examples {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern IN_TEXT =
      Pattern.compile("`\\./counterplay ([^`]+)`|^\\s*(?:\\$ )?\\./counterplay (.+)$");
  private static final Set<String> QUICK =
      Set.of("number", "prove", "show", "list", "limits", "assumptions", "export");
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("ID", "csoka/eq-3"),
          Map.entry("R", "printed"),
          Map.entry("PREFIX", "csoka"),
          Map.entry("PAPER", "csoka"),
          Map.entry("N", "1"),
          Map.entry("EXPRESSION", "1"));

  /**
   * An example.
   *
   * @param place where it stands
   * @param words the command and what follows it
   */
  public record Example(String place, List<String> words) {}

  private Examples() {}

  private static Surroundings environment(Library library) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Surroundings(
        Path.of(""), ids -> library, nowhere, nowhere, false, false, new Stop());
  }

  /** All of them, those of the help texts first. */
  public static List<Example> all(Path home) {
    List<Example> all = new ArrayList<>();
    collect("counterplay", Main.line(environment(Library.own(List.of()))), all);
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".md") && !f.toString().startsWith("target"))
              .sorted()
              .toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher m = IN_TEXT.matcher(line);
          while (m.find())
            all.add(
                new Example(file.toString(), words(m.group(1) == null ? m.group(2) : m.group(1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void collect(String name, CommandLine command, List<Example> all) {
    for (String line : command.getCommandSpec().usageMessage().footer()) {
      String text = line.strip().replaceFirst("^\\./counterplay ", "");
      String own = name.replaceFirst("^counterplay ?", "");
      if (line.startsWith("  ./counterplay ")
          || !own.isEmpty() && line.startsWith("  " + own + " "))
        all.add(new Example(name + " --help", words(text)));
    }
    command.getSubcommands().forEach((sub, line) -> collect(name + " " + sub, line, all));
  }

  /** Quotes hold words together; two spaces, a comment or a redirection end an example. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.replace("\\\"", "\"").split("  +|, with | # | > | \\| ")[0]);
    while (m.find()) {
      String word = m.group(1) != null ? m.group(1) : m.group(2).replaceAll("^\\[|\\]$", "");
      if (!word.equals("...")) words.add(MEANT.getOrDefault(word, word));
    }
    return words;
  }

  /** What the command complains of when it is given these words; nothing if it takes them. */
  public static String complaint(Example example) {
    try {
      Main.line(environment(Library.own(List.of())))
          .setExpandAtFiles(false)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .parseArgs(example.words().toArray(String[]::new));
      return "";
    } catch (MissingParameterException e) {
      return example.words().stream().allMatch(w -> w.matches("[a-z]+")) ? "" : e.getMessage();
    } catch (ParameterException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Whether it takes a moment and changes nothing but files of its own. */
  public static boolean isQuick(Example example) {
    List<String> words = example.words();
    boolean everything =
        words.size() == 1 && !QUICK.contains(words.get(0)) || words.contains("--case");
    return QUICK.contains(words.get(0))
        && !everything
        && words.size() > (words.get(0).equals("limits") ? 0 : 1)
        && words.stream()
            .noneMatch(
                w ->
                    w.startsWith("proofs-tests/")
                        || w.matches("[A-Z]+(\\.[a-z]+)?|[A-Z]+\\.\\.\\."));
  }

  /** The exit code; files that are named lie in the folder. */
  public static int code(Library library, Path folder, Example example) {
    String[] words =
        example.words().stream()
            .map(
                w ->
                    w.endsWith(".json") || w.endsWith(".v") || w.startsWith("target/")
                        ? folder.resolve(Path.of(w).getFileName()).toString()
                        : w)
            .toArray(String[]::new);
    return Main.run(environment(library), words);
  }
}
