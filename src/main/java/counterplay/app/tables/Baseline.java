package counterplay.app.tables;

import counterplay.audit.properties.Answer;
import counterplay.claim.Verdict;
import counterplay.data.TextFile;
import counterplay.terminal.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project's expected matrix: a line for each property, {@code id tab family/property tab
 * verdict}; lines that begin with # are comments.
 *
 * @param lines the lines, each of three cells
 */
public record Baseline(List<List<String>> lines) {

  /** Nothing is expected. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** Keeps an unmodifiable copy. */
  public Baseline {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /**
   * The file's; empty if there is no file yet.
   *
   * @throws BadInput if a line is none of three cells with a verdict in the third
   */
  public static Baseline at(Path file) {
    if (!Files.exists(file)) return EMPTY;
    List<List<String>> lines = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.startsWith("#") || line.isBlank()) continue;
        List<String> cells = List.of(line.split("\t"));
        if (cells.size() != 3
            || !cells.get(1).contains("/")
            || !(cells.get(2).equals("BOUNDED") || cells.get(2).equals("REFUTED")))
          throw new BadInput(
              file + ", line " + number + ": wanted is id, family/property, BOUNDED or REFUTED");
        lines.add(cells);
      }
    } catch (IOException e) {
      throw new BadInput(file + " cannot be read: " + e.getMessage());
    }
    return new Baseline(lines);
  }

  /** Whether anything is expected of a mechanism. */
  public boolean has(String id) {
    return lines.stream().anyMatch(l -> l.get(0).equals(id));
  }

  /** What is expected of a mechanism, as answers. */
  public List<Answer> of(String id) {
    return lines.stream()
        .filter(l -> l.get(0).equals(id))
        .map(
            l -> {
              int cut = l.get(1).indexOf('/');
              return new Answer(
                  l.get(1).substring(0, cut),
                  l.get(1).substring(cut + 1),
                  "as the baseline has it",
                  Verdict.valueOf(l.get(2)),
                  "the baseline",
                  0,
                  Optional.empty(),
                  "");
            })
        .toList();
  }

  /** The same with what was found of one more mechanism; what stays unknown is left out. */
  public Baseline with(String id, List<Answer> answers) {
    List<List<String>> more = new ArrayList<>(lines);
    for (Answer a : answers)
      if (a.verdict() == Verdict.REFUTED || !a.isOpen())
        more.add(List.of(id, a.id(), a.verdict().name()));
    return new Baseline(more);
  }

  /**
   * Writes the file.
   *
   * @throws counterplay.data.BadFile if it cannot be written
   */
  public void write(Path file) {
    StringBuilder text =
        new StringBuilder(
            "# mechanism, property, verdict; written by ./counterplay diff --write\n");
    for (List<String> line : lines) text.append(String.join("\t", line)).append('\n');
    TextFile.replace(file, text.toString(), file.toString());
  }
}
