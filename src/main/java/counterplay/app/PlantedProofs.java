package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.planted.PlantedProof;
import counterplay.corpus.Discovery;
import counterplay.data.Json;
import counterplay.kernel.Ruling;
import counterplay.kernel.Verdicts;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the kernel: which planted false proofs it refuses, and why. */
public final class PlantedProofs {

  /**
   * What became of a false proof.
   *
   * @param proof the false proof
   * @param verdict what the kernel makes of it
   * @param why the kernel's words
   */
  public record Row(PlantedProof proof, Verdict verdict, String why) {

    /**
     * Whether the verdict is no stronger than the flaw allows, and for the reason that was
     * expected.
     */
    public boolean isRefused() {
      return verdict == proof.flaw().wanted() && why.contains(proof.reason());
    }
  }

  private PlantedProofs() {}

  /**
   * Lays all planted false proofs before the kernel; no case is looked for that would refute them.
   */
  public static List<Row> rows(Verdicts verdicts) {
    return proofs().map(proof -> row(verdicts, proof, proof.claim())).toList();
  }

  private static Stream<PlantedProof> proofs() {
    return Discovery.falseProofs().stream().flatMap(planted -> planted.falseProofs().stream());
  }

  /** The first of them before the kernel. */
  static Row first(Verdicts verdicts) {
    PlantedProof proof = proofs().findFirst().orElseThrow();
    return row(verdicts, proof, proof.claim());
  }

  private static <C extends Record> Row row(Verdicts verdicts, PlantedProof proof, Claim<C> claim) {
    Reading<C> reading = claim.readings().get(0);
    Ruling ruling =
        Verdicts.isProved(reading)
            ? verdicts.byProof(claim.id(), reading)
            : verdicts.byAllCases(reading, () -> false);
    return new Row(proof, ruling.verdict(), ruling.detail());
  }

  static int run(Surroundings environment, Format format) {
    List<Row> rows = rows(environment.verdicts());
    long refused = refused(rows);
    if (format == Format.JSON) {
      environment.out().print(json(rows));
    } else {
      Columns columns = new Columns();
      columns.add("false proof", "flaw", "refused", "because");
      for (Row r : rows)
        columns.add(
            r.proof().name(),
            r.proof().flaw().word(),
            r.isRefused() ? "yes" : "NO: " + r.verdict(),
            Columns.shortened(r.why(), 110));
      environment.say(columns.lines());
      String kinds =
          rows.stream()
              .collect(
                  Collectors.groupingBy(r -> r.proof().flaw(), TreeMap::new, Collectors.counting()))
              .entrySet()
              .stream()
              .map(e -> e.getValue() + " " + e.getKey().word())
              .collect(Collectors.joining(", "));
      environment.say(
          refused
              + " of "
              + rows.size()
              + " planted false proofs refused for the reason that was expected: "
              + kinds);
    }
    return ExitCode.of(refused == rows.size());
  }

  private static long refused(List<Row> rows) {
    return rows.stream().filter(Row::isRefused).count();
  }

  private static String json(List<Row> rows) {
    ObjectNode object = Json.signed();
    ArrayNode proofs = object.putArray("proofs");
    for (Row r : rows) {
      proofs
          .addObject()
          .put("name", r.proof().name())
          .put("flaw", r.proof().flaw().word())
          .put("words", r.proof().words())
          .put("refused", Boolean.toString(r.isRefused()))
          .put("verdict", r.verdict().name())
          .put("because", r.why());
    }
    object
        .putObject("summary")
        .put("proofs", Integer.toString(rows.size()))
        .put("refused", Long.toString(refused(rows)));
    return Json.canonical(object, Set.of("proofs"));
  }
}
