package counterplay.report.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source files of the program's own classes.
 *
 * @param home the directory that holds {@code spec/} and {@code src/}
 */
public record Sources(Path home) {

  private static final List<String> ROOTS = List.of("spec", "src/main/java", "proofs-tests");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*public ", Pattern.DOTALL);

  /**
   * A piece of a comment.
   *
   * @param isFormula whether it keeps its lines
   * @param text what it says
   */
  public record Piece(boolean isFormula, String text) {}

  /** The file of a class, below the home; none where there is no source. */
  Optional<String> of(Class<?> c) {
    String name = c.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
    return ROOTS.stream()
        .map(root -> root + "/" + name)
        .filter(file -> Files.isRegularFile(home.resolve(file)))
        .findFirst();
  }

  String text(String file) {
    try {
      return Files.readString(home.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The title of a paper: the first line of what lies beside its claims, or its key. */
  String title(String paper) {
    String file = "spec/" + paper + "/README.md";
    return Files.isRegularFile(home.resolve(file))
        ? text(file).lines().findFirst().orElse(paper).replaceAll("^#+ *", "")
        : paper;
  }

  /** What the comment of the class says, tags taken away. */
  List<Piece> comment(Class<?> c) {
    return of(c).map(this::text).map(Sources::pieces).orElse(List.of());
  }

  static List<Piece> pieces(String source) {
    Matcher found = COMMENT.matcher(source);
    if (!found.find()) return List.of();
    String text =
        found.group(1).replaceAll("(?m)^ *\\* ?", "").replaceAll("(?s)\\R\\s*@param .*", "");
    List<Piece> pieces = new ArrayList<>();
    String[] parts = text.split("</?pre>");
    for (int k = 0; k < parts.length; k++) {
      if (k % 2 == 1)
        pieces.add(new Piece(true, plain(parts[k].stripTrailing().stripIndent().strip())));
      else
        for (String p : parts[k].split("<p>"))
          if (!p.isBlank()) pieces.add(new Piece(false, plain(p.replaceAll("\\s+", " ").strip())));
    }
    return pieces;
  }

  private static String plain(String text) {
    return text.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
        .replaceAll("</?[a-z]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
