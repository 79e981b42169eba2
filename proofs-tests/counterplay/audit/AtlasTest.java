package counterplay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.properties.Question;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The atlas of peer prediction: how many mechanisms, how many properties, how few cells open. */
class AtlasTest {

  private static final Path DECLARED = Path.of("src/main/resources/counterplay/audit/declared.tsv");

  @Test
  void fourteen_mechanisms_by_ten_properties_and_hardly_a_cell_without_a_verdict()
      throws IOException {
    Set<String> declared = new TreeSet<>();
    for (String line : Files.readAllLines(DECLARED))
      if (!line.startsWith("#")) declared.add(line.substring(0, line.lastIndexOf('\t')));
    int rows = 0;
    int cells = 0;
    List<String> open = new ArrayList<>();
    for (Mechanism m : Library.own().mechanisms().all()) {
      List<String> asked =
          Families.asked(m).stream()
              .filter(q -> q.family().equals("elicitation") || q.family().equals("tasks"))
              .map(Question::id)
              .toList();
      if (asked.size() < 10) continue;
      rows++;
      cells += asked.size();
      for (String id : asked) if (!declared.contains(m.id() + "\t" + id)) open.add(m.id() + id);
    }
    assertThat(rows).isGreaterThanOrEqualTo(14);
    assertThat(open.size() * 10).as(open.toString()).isLessThanOrEqualTo(cells);
  }
}
