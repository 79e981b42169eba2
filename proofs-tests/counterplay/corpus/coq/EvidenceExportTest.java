package counterplay.corpus.coq;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.corpus.Library;
import counterplay.kernel.Verdicts;
import counterplay.search.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for Coq today is what Coq decided. */
class EvidenceExportTest {

  /** Expectations, a supporting line, propriety of a rule. */
  private static final List<String> SAMPLE =
      List.of(
          "csoka/appendix-d-lemma-3.1",
          "kong/section-2.5-property-1-nonnegative",
          "kong/section-2.5-property-1-zero");

  private static EvidenceExport exported(String id) {
    EvidenceExport export = new EvidenceExport();
    Claim<?> claim = Library.own().catalogue().claim(id);
    Verdicts verdicts = Examination.kernel(Path.of(""), export);
    for (Reading<?> r : claim.readings()) if (Verdicts.isProved(r)) verdicts.byProof(id, r);
    return export;
  }

  /** Sentence and hash. */
  private static Stream<String> hashes(String summary) {
    return summary
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[0] + " " + cells[6]);
  }

  @Test
  void what_is_written_today_is_what_coq_decided() throws IOException {
    List<String> decided =
        hashes(Files.readString(Path.of(MachineChecks.ROOT, "evidence.tsv"))).toList();
    for (String id : SAMPLE)
      assertThat(hashes(exported(id).summary()).toList()).as(id).isNotEmpty().isSubsetOf(decided);
  }

  @Test
  void what_coq_decided_is_said_of_the_same_obligations_only() {
    EvidenceChecks checks = new EvidenceChecks(Path.of(""));
    String sentence = "csoka/appendix-d-lemma-3.1 eq-11-corrected";
    String today = exported("csoka/appendix-d-lemma-3.1").hashOf(sentence);
    assertThat(checks.words(sentence, today)).contains("decided").doesNotContain("is not");
    assertThat(checks.words(sentence, "0000000000000000")).contains("is not what Coq decided");
    assertThat(checks.words("csoka/nothing printed", today)).isEmpty();
  }

  @Test
  void the_same_obligation_is_written_once() {
    String index = exported("kong/section-2.5-property-1-zero").files().get("index.tsv");
    List<String> lemmas = index.lines().skip(1).map(line -> line.split("\t", -1)[1]).toList();
    assertThat(lemmas).hasSizeGreaterThan(lemmas.stream().distinct().toList().size());
    String all = String.join("", exported("kong/section-2.5-property-1-zero").files().values());
    assertThat(lemmas).allMatch(name -> all.split("Lemma " + name, -1).length == 2);
  }

  @Test
  void nothing_is_admitted() {
    assertThat(exported("kong/section-2.5-property-1-zero").files().values())
        .anyMatch(text -> text.contains("Print Assumptions all_of_them."))
        .noneMatch(
            text -> text.contains("Admitted") || text.contains("Axiom") || text.contains("admit"));
  }
}
