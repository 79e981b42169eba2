package counterplay.corpus.coq;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.corpus.Catalogue;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.Library;
import counterplay.kernel.Proving;
import counterplay.kernel.Verdicts;
import counterplay.search.CombinationSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for Coq today is what Coq decided. */
class EvidenceExportTest {

  /** Expectations, a supporting line, propriety of a rule. */
  private static final List<String> SAMPLE = List.of("csoka/eq-3", "kong/section-2.5-property-1-nonnegative", "kong/section-2.5-property-1-zero");

  private static EvidenceExport exported(String id, boolean withEvidence) {
    EvidenceExport export = new EvidenceExport();
    EvidenceStore filed = new EvidenceStore(Path.of(""));
    CombinationSearch search = new CombinationSearch();
    Proving proving = new Proving((o, sought) -> withEvidence ? filed.apply(o, sought).or(() -> search.apply(o, sought)) : java.util.Optional.empty(), export);
    Catalogue catalogue = Library.own().catalogue();
    Claim<?> claim = catalogue.claim(id);
    Verdicts verdicts = new Verdicts(proving, lemma -> true);
    for (Reading<?> r : claim.readings()) if (Verdicts.isProved(r)) verdicts.byProof(id, r);
    return export;
  }

  /** Sentence and hash. */
  private static Stream<String> hashes(String summary) {
    return summary.lines().skip(1).map(line -> line.split("\t", -1)).map(cells -> cells[0] + " " + cells[6]);
  }

  @Test void what_is_written_today_is_what_coq_decided() throws IOException {
    List<String> decided = hashes(Files.readString(Path.of(MachineChecks.ROOT, "evidence.tsv"))).toList();
    for (String id : SAMPLE) assertThat(hashes(exported(id, true).summary()).toList()).as(id).isNotEmpty().isSubsetOf(decided);
  }

  @Test void what_is_not_discharged_is_not_written() {
    assertThat(exported("kong/section-2.5-property-1-nonnegative", false).files().values()).noneMatch(text -> text.contains("Qed."));
  }

  @Test void nothing_is_admitted() {
    assertThat(exported("kong/section-2.5-property-1-zero", true).files().values()).anyMatch(text -> text.contains("Print Assumptions all_of_them."))
        .noneMatch(text -> text.contains("Admitted") || text.contains("Axiom") || text.contains("admit"));
  }
}
