package counterplay.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.corpus.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Coq's opinion on the theorems for every size. Where Coq is not installed the test says so, and
 * checks that the files are those that were last checked, byte by byte, and that they assume
 * nothing.
 */
class CoqTest {

  private static final Path FOLDER = Path.of("proofs-tests", "coq");

  /** How long the check may take, in minutes, on a busy machine. */
  private static final int LIMIT = 15;

  private static final Pattern THEOREM =
      Pattern.compile("^(?:Theorem (\\w+)|Definition (\\w+)[^:]*:= conj )", Pattern.MULTILINE);
  private static final Pattern UNPROVED =
      Pattern.compile(
          "\\b(Admitted|admit|Axioms?|Parameters?|Conjectures?|give_up|Abort|bypass_check|Guard"
              + " Checking)\\b");
  private static final Pattern ASSUMED =
      Pattern.compile("^\\s*(Hypothes[ie]s|Variables?|Context|Let)\\b");

  /** A row of theorems.tsv. */
  private record Row(String lemma, String file, String theorem, List<String> claims) {

    String name() {
      return file.replace(".v", "") + "." + theorem;
    }
  }

  @Test
  void coq_accepts_every_theorem_without_assumptions() throws IOException, InterruptedException {
    Path answer = Path.of("target", "coq-check.txt");
    Files.createDirectories(answer.getParent());
    if (!hasCoq()) {
      System.out.println(
          "coqc is not installed: " + rows().size() + " theorems were not asked for");
      return;
    }
    Process check =
        new ProcessBuilder(FOLDER.resolve("check").toString())
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    boolean ended = check.waitFor(LIMIT, TimeUnit.MINUTES);
    if (!ended) check.destroyForcibly();
    String said = Files.readString(answer);
    assertThat(ended).as(said).isTrue();
    assertThat(check.exitValue()).as(said).isZero();
    assertThat(said).contains(rows().size() + " theorems, 0 failures");
  }

  @Test
  void files_are_those_that_were_last_checked() throws IOException, GeneralSecurityException {
    List<List<String>> checked = table("checked.tsv");
    for (Path file : files()) {
      String hash =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
      assertThat(checked)
          .as("%s has changed since it was checked: run check --record", file)
          .anyMatch(
              row -> row.get(0).equals(file.getFileName().toString()) && row.get(1).equals(hash));
    }
    Set<String> known = checked.stream().map(row -> row.get(0)).collect(Collectors.toSet());
    assertThat(known).containsAll(rows().stream().map(Row::name).toList());
    long derived =
        Files.readString(FOLDER.resolve("Goals.v"))
            .lines()
            .filter(l -> l.startsWith("(* BEGIN "))
            .count();
    assertThat(known).hasSize(files().size() + rows().size() + (int) derived);
    assertThat(checked)
        .allMatch(
            row ->
                row.get(1).matches("[0-9a-f]{64}")
                    && row.get(2).matches("8\\.\\d+\\S*|9\\.\\S+")
                    && row.get(3).matches("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void nothing_is_admitted_and_hypotheses_stand_in_sections_only() throws IOException {
    for (Path file : files()) {
      int sections = 0;
      for (String line : withoutComments(Files.readString(file)).lines().toList()) {
        assertThat(line).as("%s", file).doesNotContainPattern(UNPROVED);
        if (line.startsWith("Section ")) sections++;
        if (line.startsWith("End ")) sections--;
        if (sections == 0) assertThat(line).as("%s", file).doesNotContainPattern(ASSUMED);
      }
      assertThat(sections).as("%s", file).isZero();
    }
  }

  @Test
  void every_theorem_is_listed_and_described() throws IOException {
    List<String> written = new ArrayList<>();
    for (Path file : files()) {
      Matcher theorem = THEOREM.matcher(Files.readString(file));
      while (theorem.find())
        written.add(
            file.getFileName().toString().replace(".v", "")
                + "."
                + (theorem.group(1) == null ? theorem.group(2) : theorem.group(1)));
    }
    assertThat(rows().stream().map(Row::name).toList())
        .containsExactlyInAnyOrderElementsOf(written);
    assertThat(rows().stream().map(Row::lemma).toList())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("(csoka|kong|frongillo|shahmoon)/[a-z0-9.-]+"));
    String readme = Files.readString(FOLDER.resolve("README.md"));
    for (Row row : rows())
      assertThat(readme).contains("| `" + row.lemma() + "` | `" + row.theorem() + "` |");
  }

  @Test
  void theorems_speak_of_claims_that_exist() throws IOException {
    Set<String> known =
        Stream.concat(
                Library.own().catalogue().claims().stream().map(Claim::id),
                Library.own().specs().stream()
                    .flatMap(s -> s.definitions().stream())
                    .map(Definition::id))
            .collect(Collectors.toSet());
    assertThat(known).containsAll(rows().stream().flatMap(r -> r.claims().stream()).toList());
  }

  private static boolean hasCoq() throws InterruptedException {
    try {
      return new ProcessBuilder("coqc", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(f -> f.toString().endsWith(".v")).sorted().toList();
    }
  }

  private static List<Row> rows() throws IOException {
    return table("theorems.tsv").stream()
        .map(
            c ->
                new Row(
                    c.get(0),
                    c.get(1),
                    c.get(2),
                    c.get(3).equals("-") ? List.of() : List.of(c.get(3).split(" "))))
        .toList();
  }

  /** The rows of a table below its heading. */
  private static List<List<String>> table(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(l -> List.of(l.split("\t")))
        .toList();
  }

  /** Comments nest. */
  private static String withoutComments(String text) {
    StringBuilder code = new StringBuilder();
    int depth = 0;
    for (int k = 0; k < text.length(); k++) {
      if (text.startsWith("(*", k)) {
        depth++;
        k++;
      } else if (depth > 0 && text.startsWith("*)", k)) {
        depth--;
        k++;
      } else if (depth == 0 || text.charAt(k) == '\n') {
        code.append(text.charAt(k));
      }
    }
    return code.toString();
  }
}
