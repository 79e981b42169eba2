package counterplay.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.SmtLib;
import counterplay.corpus.WitnessStore;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.RootSum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * z3's opinion on what the kernel accepted and on what the witnesses refute. Where z3 is not
 * installed the test says so, and only checks that there is something to ask.
 */
class Z3Test {

  /** The longest query that is worth a solver's time, in characters. */
  private static final int LONGEST = 4_000;

  /** The most queries of one certificate; its parts are alike. */
  private static final int MOST = 4;

  @TempDir private Path folder;

  @Test
  void z3_agrees_with_every_finding_on_file() throws IOException, InterruptedException {
    List<String> queries = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    var catalogue = Library.own().catalogue();
    for (WitnessStore.Entry entry : new WitnessStore(Path.of("")).all()) {
      Finding finding = Exhibit.of(catalogue, entry).finding();
      for (String query : SmtLib.queries(finding)) {
        queries.add(query);
        wanted.add(finding.holds() ? "sat" : "unsat");
      }
    }
    List<String> answers = answers(queries);
    if (!answers.isEmpty()) assertThat(answers).isEqualTo(wanted);
  }

  @Test
  void z3_contradicts_what_is_false() throws IOException, InterruptedException {
    RootSum roots = RootSum.sqrt(Rational.of(2)).plus(RootSum.sqrt(Rational.of(3)));
    List<Finding> findings =
        List.of(
            Finding.of(Rational.HALF, Relation.MORE, Rational.of(2, 3)),
            Finding.of(Rational.of(2, 3), Relation.MORE, Rational.HALF),
            Finding.of(roots, Relation.LESS, Rational.of(22, 7)),
            Finding.of(roots, Relation.MORE, Rational.of(22, 7)));
    List<String> answers =
        answers(findings.stream().flatMap(f -> SmtLib.queries(f).stream()).toList());
    if (!answers.isEmpty()) assertThat(answers).containsExactly("unsat", "sat", "unsat", "sat");
  }

  @Test
  void z3_sees_the_intervals_and_sums_within_which_squares_are_certified()
      throws IOException, InterruptedException {
    List<String> queries = new ArrayList<>();
    for (String polynomial : List.of("1/4 - a*b + x", "1/5 - a*b + x", "1/4 - a*b - x"))
      queries.addAll(
          SmtLib.queries(
              new Certificate.SquaresWithin(
                  "?",
                  Polynomial.parse(polynomial),
                  Map.of("x", List.of(Rational.ZERO, Rational.ONE)),
                  List.of(List.of("a", "b")),
                  List.of())));
    assertThat(queries).hasSize(3);
    List<String> answers = answers(queries);
    if (!answers.isEmpty()) assertThat(answers).containsExactly("unsat", "sat", "sat");
  }

  /** z3's answers, in one run; nothing where there is no z3. */
  private List<String> answers(List<String> queries) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder("(set-option :timeout 2000)\n");
    for (String q : queries) all.append("(reset)\n(set-option :timeout 2000)\n").append(q);
    Path file = Files.writeString(folder.resolve("queries.smt2"), all);
    Process z3;
    try {
      z3 = new ProcessBuilder("z3", "-T:240", file.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      System.out.println(
          "z3 is not installed: " + queries.size() + " queries were made and not asked");
      return List.of();
    }
    List<String> answers =
        new String(z3.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(z3.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(answers).hasSameSizeAs(queries);
    return answers;
  }
}
