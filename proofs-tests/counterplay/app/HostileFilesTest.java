package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files and expressions that were made to do harm: refused in one line, with what is wrong, and
 * without unbounded work.
 */
class HostileFilesTest {

  private static final Path FORGED = Path.of("proofs-tests/hostile/witnesses");
  private static final Path COSTLY = Path.of("proofs-tests/hostile/evidence");

  /** What is said of each forged witness, by the claim. */
  private static final Map<String, String> SAID =
      Map.of(
          "csoka.appendix-d-lemma-3.1", "case.play.red: a move sums to 3/2",
          "csoka.appendix-g-higher-payoff", "case: 0 rounds; wanted is at least 1",
          "csoka.appendix-g-pbe-previous-k-rounds",
              "case.trigger.memory: 0 remembered rounds; wanted is at least 1",
          "csoka.definition-6.2-individual-bound", "case: members: 0 twice; wanted is each once",
          "csoka.eq-12", "case.play.red: a move sums to 403/4",
          "csoka.lemma-d.1-proof-martingale", "the negative weight -1/2",
          "csoka.section-5-two-players", "that can be true after those of the round before",
          "csoka.theorem-6.3-eq-9", "case: agents: 2 twice; wanted is each once",
          "kong.section-5.3-difference-second", "case: y sums to 1000001");

  @TempDir Path home;

  private TestHouse.Ran run(Path where, Library library, String... arguments) {
    return new TestHouse(where, library, new Stop()).run(arguments);
  }

  @TestFactory
  Stream<DynamicTest> a_witness_outside_its_domain_is_refused_wherever_it_lies()
      throws IOException {
    Library library = Library.own();
    return SAID.entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> isRefused(library, e.getKey(), e.getValue())));
  }

  private void isRefused(Library library, String name, String said) throws IOException {
    Path forged;
    try (Stream<Path> all = Files.list(FORGED)) {
      forged =
          all.filter(f -> f.getFileName().toString().startsWith(name + "."))
              .findFirst()
              .orElseThrow();
    }
    String[] parts = forged.getFileName().toString().substring(name.length() + 1).split("\\.");
    TestHouse.Ran alone = run(home, library, "replay", forged.toString());
    assertThat(alone.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(alone.err().lines()).singleElement().asString().contains(said);
    Path filed =
        home.resolve("counterexamples")
            .resolve(name.replaceFirst("\\.", "/"))
            .resolve(parts[0] + ".forged.json");
    Files.createDirectories(filed.getParent());
    Files.copy(forged, filed);
    TestHouse.Ran audit = run(home, library, "audit", name.replaceFirst("\\.", "/"));
    assertThat(audit.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(audit.out()).doesNotContain("forged", "not as declared");
    assertThat(audit.err().lines()).singleElement().asString().contains(said);
    Files.delete(filed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words | 1 | refused: its words are '3 < 2, for all n', its data say 0 = 0
          martingale | 2 | 'martingale' is none of
          elevation | 1 | its data say a >= 0
          power | 1 | its data say x^9999 >= 0
          squares | 1 | its data say 0 >= 0
          """)
  void a_certificate_that_lies_or_costs_too_much_is_refused(String name, int code, String said) {
    TestHouse.Ran ran =
        TestHouse.toy(home).run("prove", "--check", COSTLY.resolve(name + ".json").toString());
    assertThat(ran.out() + ran.err()).contains(said).hasLineCount(1);
    assertThat(ran.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "elevation, 'a >= 0, where a + b + c + d + e + f = 1, none of them negative'",
    "power, 'x^9999 >= 0, where x=0..1'",
    "squares, 0 >= 0"
  })
  void work_is_estimated_before_it_is_done(String name, String words) throws IOException {
    String text = Files.readString(COSTLY.resolve(name + ".json")).replace("bomb", words);
    Path file = Files.writeString(home.resolve(name + ".json"), text);
    TestHouse.Ran ran = TestHouse.toy(home).run("prove", "--check", file.toString());
    assertThat(ran.out()).contains("steps to check; at most 5000000 are taken").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
  }

  @Test
  void what_words_say_is_compared_with_the_data() throws IOException {
    Path file = home.resolve("c.json");
    for (String[] proved :
        new String[][] {
          {"x*(1-x) <= 1/4", "--where=x=0..1"},
          {"a*b <= 1/3", "--simplex=a,b"},
          {"a*b + b*c + c*a <= 1/3", "--simplex=a,b,c"},
          {"(x-1/3)^2 >= 0", "--where=x=0..1"},
          {"x^3-3*x+2 >= 0", "--where=x=0..3"},
          {"x^2 + y^2 > x*y - 1/100"},
          {"pi > 3"},
          {"(x + y)^2 = x^2 + 2*x*y + y^2"},
          {"--impossible", "x + y <= 1", "x >= 1", "2*y = 1"}
        }) {
      String[] words =
          Stream.concat(
                  Stream.of("prove"),
                  Stream.concat(Stream.of(proved), Stream.of("--write=" + file)))
              .toArray(String[]::new);
      assertThat(TestHouse.toy(home).run(words).code()).isZero();
      TestHouse.Ran good = TestHouse.toy(home).run("prove", "--check", file.toString());
      assertThat(good.out()).contains(": accepted: ");
      String text = Files.readString(file);
      String claimed = text.lines().filter(l -> l.contains("\"words\"")).findFirst().orElseThrow();
      Files.writeString(file, text.replace(claimed, "    \"words\": \"x^2 + 1 <= 0\","));
      TestHouse.Ran forged = TestHouse.toy(home).run("prove", "--check", file.toString());
      assertThat(forged.out()).contains("refused: its words are 'x^2 + 1 <= 0', its data say");
      assertThat(forged.code()).isEqualTo(ExitCode.DIFFERS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prove | (a+b+c+d+e)^20 >= 0 | 1 | no answer within 1 s; --seconds allows more
          prove | (a+b+c+d)^20*(a+b+c+d)^20 >= 0 | 60 | products of terms to read
          prove | (x+y)^40 >= 0 | 1 | no answer within 1 s; --seconds allows more
          prove | y^2 + x^4 < 10^12 + y^6 | 60 | false at x = 1000, y = 0: the margin is 0
          number --digits=10000 | Phi2(7,7,1/2) | 1 | no answer within 1 s; --seconds allows more
          """)
  void an_expression_gets_an_answer_or_a_limit(
      String command, String text, int seconds, String said) {
    String[] words =
        Stream.concat(Stream.of(command.split(" ")), Stream.of(text, "--seconds=" + seconds))
            .toArray(String[]::new);
    TestHouse.Ran ran = TestHouse.toy(home).run(words);
    assertThat(ran.out() + ran.err()).contains(said).doesNotContain("defect").hasLineCount(1);
    assertThat(ran.code()).isIn(ExitCode.BAD_INPUT, ExitCode.STOPPED, ExitCode.DIFFERS);
  }

  @Test
  void evidence_for_what_does_not_exist_is_refused_and_missing_evidence_is_said()
      throws IOException {
    TestHouse house = TestHouse.toy(home);
    assertThat(house.run("replay").code()).isZero();
    for (String sentence :
        new String[] {"csoka/no-such-lemma", "csoka/toy-square no-such-reading"}) {
      String place = counterplay.corpus.EvidenceFile.path(sentence);
      Path file =
          house.write(
              "proofs-tests/evidence/" + place,
              "{ \"sentence\": \"" + sentence + "\", \"goals\": [] }");
      TestHouse.Ran ran = house.run("replay");
      assertThat(ran.out()).contains("refused " + place + "  there is no such");
      assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
      Files.delete(file);
    }
    try (Stream<Path> below = Files.walk(home.resolve("proofs-tests"))) {
      for (Path file : below.sorted(java.util.Comparator.reverseOrder()).toList())
        Files.delete(file);
    }
    TestHouse.Ran ran = house.run("replay");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).contains("proofs-tests/evidence is not there");
  }
}
