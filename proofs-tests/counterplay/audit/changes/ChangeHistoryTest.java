package counterplay.audit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.Inquiry;
import counterplay.audit.change.Comparison;
import counterplay.audit.change.Moved;
import counterplay.audit.change.Variants;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanism;
import counterplay.search.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Natural and historical changes of mechanisms, {@code changes.tsv}: what each loses and gains is
 * found, with a play for everything lost. The plain build takes the first pair of each kind, {@code
 * -Dchanges=all} takes all; {@code -Dchanges=write} writes what is found.
 */
class ChangeHistoryTest {

  private static final Path FILE = Path.of("proofs-tests/counterplay/audit/changes/changes.tsv");

  /** A line of the file: kind, before, after, lost, gained. */
  private record Pair(String kind, String before, String after, String lost, String gained) {}

  private static List<Pair> pairs() throws IOException {
    List<Pair> all = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("#") || line.isBlank()) continue;
      String[] c = Arrays.copyOf(line.split("\t"), 5);
      all.add(new Pair(c[0], c[1], c[2], said(c[3]), said(c[4])));
    }
    return all;
  }

  private static String said(String cell) {
    return cell == null || cell.isEmpty() ? "-" : cell;
  }

  private static Comparison.Side side(String text) {
    Mechanism m =
        OtherRules.ALL.containsKey(text)
            ? OtherRules.ALL.get(text)
            : Variants.of(Library.own().mechanisms().get(Variants.id(text), Mechanism.class), text);
    return new Comparison.Side(text, Inquiry.of(m), true);
  }

  private static Comparison.Change change(Pair pair) {
    Inquiry inquiry = new Inquiry(id -> true, false, Duration.ZERO, () -> false);
    return new Comparison(inquiry, Examination.kernel(Path.of("")), () -> false)
        .of(side(pair.before()), side(pair.after()));
  }

  private static String names(Comparison.Change change, Moved.How how) {
    List<String> names = change.of(how).stream().map(Moved::property).toList();
    return names.isEmpty() ? "-" : String.join(",", names);
  }

  @TestFactory
  Stream<DynamicTest> each_change_loses_and_gains_what_is_declared() throws IOException {
    String which = System.getProperty("changes", "");
    List<Pair> all = pairs();
    if (which.equals("write")) {
      write(all);
      return Stream.empty();
    }
    List<Pair> chosen = new ArrayList<>();
    for (Pair p : all)
      if (which.equals("all") || chosen.stream().noneMatch(q -> q.kind().equals(p.kind())))
        chosen.add(p);
    assertThat(all.stream().map(Pair::kind).distinct()).hasSizeGreaterThanOrEqualTo(5);
    return chosen.stream()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.before() + " to " + p.after(),
                    () -> {
                      Comparison.Change change = change(p);
                      assertThat(names(change, Moved.How.LOST)).isEqualTo(p.lost());
                      assertThat(names(change, Moved.How.GAINED)).isEqualTo(p.gained());
                      assertThat(change.of(Moved.How.LOST))
                          .allSatisfy(m -> assertThat(m.play()).isPresent());
                      assertThat(change.payments().difference()).isPresent();
                    }));
  }

  /** Pairs of which nothing is declared yet; the file is written after each. */
  private static void write(List<Pair> all) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k);
      if (line.startsWith("#") || line.split("\t").length > 3) continue;
      Pair p =
          all.stream()
              .filter(q -> line.equals(String.join("\t", q.kind(), q.before(), q.after())))
              .findFirst()
              .orElseThrow();
      Comparison.Change c = change(p);
      lines.set(
          k,
          String.join(
              "\t",
              p.kind(),
              p.before(),
              p.after(),
              names(c, Moved.How.LOST),
              names(c, Moved.How.GAINED)));
      Files.write(FILE, lines);
    }
  }
}
