package counterplay.app.tables;

import counterplay.audit.properties.Answer;
import counterplay.claim.Verdict;
import counterplay.data.Resource;
import counterplay.data.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is declared of the program's own mechanisms: a line for each property, {@code mechanism tab
 * family/property tab verdict}.
 */
public final class Declared {

  /** The file, beside the classes. */
  static final String FILE = "/counterplay/audit/declared.tsv";

  private Declared() {}

  /** Writes the file into the sources. Nothing is declared of a property that was not decided. */
  public static void write(Path home, List<CheckFormat.Checked> checked) {
    StringBuilder text =
        new StringBuilder(
            "# mechanism, property, verdict; written by ./counterplay check --write\n");
    for (CheckFormat.Checked c : checked) {
      for (Answer a : c.answers()) {
        if (a.isOpen()) continue;
        text.append(c.id() + "\t" + a.id() + "\t" + a.verdict() + "\n");
      }
    }
    String name = "src/main/resources" + FILE;
    TextFile.replace(home.resolve(name), text.toString(), name);
  }

  /** The declared verdicts by mechanism and property. */
  static Map<String, Verdict> all() {
    Map<String, Verdict> all = new LinkedHashMap<>();
    for (String[] c : Resource.table(FILE)) all.put(c[0] + " " + c[1], Verdict.valueOf(c[2]));
    return all;
  }

  /** The properties that a mechanism is declared to have. */
  public static List<String> held(String mechanism) {
    return all().entrySet().stream()
        .filter(e -> e.getKey().startsWith(mechanism + " ") && e.getValue() == Verdict.BOUNDED)
        .map(e -> e.getKey().substring(mechanism.length() + 1))
        .toList();
  }

  /**
   * What moved, a line each. A property that was not finished, and one of which nothing is
   * declared, did not.
   */
  public static List<String> moved(String mechanism, List<Answer> answers) {
    Map<String, Verdict> all = all();
    List<String> moved = new ArrayList<>();
    for (Answer a : answers) {
      Verdict declared = all.get(mechanism + " " + a.id());
      if (declared == null || declared == a.verdict()) continue;
      boolean unfinished =
          !a.why().isEmpty() && (declared == Verdict.BOUNDED || declared == Verdict.REFUTED);
      if (!unfinished)
        moved.add(
            mechanism + " " + a.id() + ": " + a.verdict() + " where " + declared + " is declared");
    }
    return moved;
  }
}
