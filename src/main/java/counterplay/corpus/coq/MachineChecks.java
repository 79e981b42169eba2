package counterplay.corpus.coq;

import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Shape;
import counterplay.corpus.Sha256;
import counterplay.kernel.MachineChecked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lemmas that Coq has checked, by what {@code proofs-tests/coq/check --record} wrote down: the
 * files as they were, the theorems, and the goals that were exported for the lemma and derived from
 * its theorem. What differs today counts as unchecked.
 *
 * @param home the directory that holds {@code proofs-tests/coq/}
 */
public record MachineChecks(Path home) implements MachineChecked {

  /** Where the files lie below the home. */
  public static final String ROOT = "proofs-tests/coq";

  private static final Pattern NAMED =
      Pattern.compile("([A-Z][A-Za-z0-9]*)\\.v ([A-Za-z0-9_]+(?:,? [A-Za-z0-9_]+)*)");
  private static final Pattern REQUIRED =
      Pattern.compile("From Counterplay Require (?:Import |Export )?([^.]*)\\.");

  private record Row(String sha256, String version, String date) {}

  @Override
  public boolean test(Lemma lemma) {
    return lemma.kind() == Lemma.Kind.MACHINE && doubt(lemma).isEmpty();
  }

  @Override
  public String doubt(Lemma lemma) {
    Matcher named = NAMED.matcher(lemma.argument());
    if (!named.matches()) return lemma.id() + " names no file and theorem";
    Map<String, Row> rows = rows();
    Row goals = rows.get(lemma.id());
    if (goals == null) return "nobody has derived " + lemma.id() + " from " + lemma.argument();
    String checked =
        lemma.id() + " was checked on " + goals.date() + " with Coq " + goals.version();
    for (String file : filesOf(named.group(1))) {
      Row row = rows.get(file);
      if (row == null) return checked + "; " + file + " was not";
      if (!row.sha256().equals(hashOf(file))) return checked + "; " + file + " changed since";
    }
    String now;
    try {
      now = CoqExport.bound(lemma);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return checked + "; its goals cannot be exported: " + e.getMessage();
    }
    if (!goals.sha256().equals(Sha256.of(now.getBytes(StandardCharsets.UTF_8))))
      return checked + "; its goals changed since";
    return read("Goals.v").map(text -> text.contains(CoqExport.block(lemma))).orElse(false)
        ? ""
        : checked + "; Goals.v changed since";
  }

  /**
   * When it was checked and at which sizes its goals were derived; or why it counts as unchecked.
   */
  public String words(Lemma lemma) {
    String doubt = doubt(lemma);
    if (!doubt.isEmpty()) return "unchecked: " + doubt;
    Row row = rows().get(lemma.id());
    List<Shape> shapes = CoqExport.shapes(lemma.sentence());
    String sizes =
        lemma.sentence().domain().sizes().stream()
            .map(Domain.Size::name)
            .map(
                n ->
                    n
                        + " = "
                        + shapes.stream().mapToInt(s -> s.of(n)).min().orElseThrow()
                        + ".."
                        + shapes.stream().mapToInt(s -> s.of(n)).max().orElseThrow())
            .collect(Collectors.joining(", "));
    return "checked on "
        + row.date()
        + " with Coq "
        + row.version()
        + "; from the theorem Coq derived what the code says at "
        + (sizes.isEmpty() ? "every shape" : sizes);
  }

  /** The rows of {@code checked.tsv}, by what was checked. */
  private Map<String, Row> rows() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : read("checked.tsv").orElse("").lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4) rows.put(cells[0], new Row(cells[1], cells[2], cells[3]));
    }
    return rows;
  }

  /**
   * The file of a theorem, that of its ties, and all files of the house on which they rest, but for
   * the goals, which are looked at one by one.
   */
  private List<String> filesOf(String file) {
    Set<String> all = new TreeSet<>();
    collect(file, all);
    collect(file + "Ties", all);
    all.remove("Goals");
    return all.stream().map(name -> name + ".v").toList();
  }

  private void collect(String file, Set<String> all) {
    if (!all.add(file)) return;
    Matcher m = REQUIRED.matcher(read(file + ".v").orElse(""));
    while (m.find()) for (String name : m.group(1).trim().split("\\s+")) collect(name, all);
  }

  private Optional<String> read(String file) {
    Path path = home.resolve(ROOT).resolve(file);
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String hashOf(String file) {
    return read(file).map(Sha256::of).orElse("");
  }
}
