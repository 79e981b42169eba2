package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.app.tables.ReadmeTable;
import counterplay.claim.Claim;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.data.Records;
import counterplay.search.Audit;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.search.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Claims, search, corpus and README tell one story. Adding a claim or a witness needs no change
 * here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

  private final Catalogue catalogue = Library.own().catalogue();
  private final List<Exhibit<?>> exhibits = new ArrayList<>();
  private final List<Examined> results = new ArrayList<>();

  @BeforeAll
  void examineEverything() {
    for (WitnessStore.Entry entry : new WitnessStore(Path.of("")).all())
      exhibits.add(Exhibit.of(catalogue, entry));
    results.addAll(
        Audit.of(
            catalogue.claims(),
            new Examination(
                exhibits, Examination.kernel(Path.of("")), 1, Duration.ZERO, new Stop()),
            r -> {}));
  }

  @TestFactory
  Stream<DynamicTest> every_reading_gets_the_verdict_it_declares() {
    return results.stream()
        .map(
            r ->
                dynamicTest(
                    name(r),
                    () ->
                        assertThat(r.verdict())
                            .as(name(r) + ": " + r.evidence().detail())
                            .isEqualTo(r.reading().declared())));
  }

  @TestFactory
  Stream<DynamicTest>
      a_refuted_sentence_about_all_cases_and_no_other_has_a_refuting_witness_on_file() {
    return results.stream()
        .filter(r -> r.reading().quantifier() == Quantifier.FOR_ALL)
        .map(
            r ->
                dynamicTest(
                    name(r),
                    () ->
                        assertThat(
                                exhibits.stream()
                                    .anyMatch(
                                        e -> e.claim() == r.claim() && e.reading() == r.reading()))
                            .as(name(r))
                            .isEqualTo(r.reading().declared() == Verdict.REFUTED)));
  }

  @TestFactory
  Stream<DynamicTest> every_file_still_judges_to_the_same_numbers() {
    return exhibits.stream()
        .map(
            e ->
                dynamicTest(
                    e.file(),
                    () -> {
                      assertThat(e.complaints(e.finding())).as(e.file()).isEmpty();
                      assertThat(isInScope(e))
                          .as("the case lies inside the scope: " + e.file())
                          .isTrue();
                      assertThat(e.witness().story())
                          .as("the story is told: " + e.file())
                          .noneMatch(line -> line.startsWith("?"));
                    }));
  }

  private static <C extends Record> boolean isInScope(Exhibit<C> e) {
    return e.reading().scope().contains(e.theCase());
  }

  @TestFactory
  Stream<DynamicTest> every_claim_can_be_written_and_read() {
    return catalogue.claims().stream().map(c -> dynamicTest(c.id(), () -> comesBack(c)));
  }

  private static <C extends Record> void comesBack(Claim<C> claim) {
    for (Reading<C> reading : claim.readings()) {
      assertThat(reading.scope().candidates().smallestFirst().limit(5))
          .isNotEmpty()
          .allSatisfy(
              c ->
                  assertThat(Records.read(Records.write(c), claim.caseType(), "case"))
                      .isEqualTo(c));
    }
  }

  @Test
  void the_tables_of_claims_in_the_papers_readmes_are_what_the_tool_prints() throws IOException {
    for (String paper : results.stream().map(r -> r.claim().source().paper()).distinct().toList()) {
      String readme = Files.readString(Path.of("spec", paper, "README.md"));
      assertThat(readme).isEqualTo(ReadmeTable.placed(readme, ReadmeTable.of(paper, results)));
    }
  }

  private static String name(Examined r) {
    return r.claim().id() + " " + r.reading().id();
  }
}
