package counterplay.report;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Exhibit;
import counterplay.search.Examined;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One slip as a journal could print it.
 *
 * @param place where the paper says it
 * @param id the sentence that is charged
 * @param gravity how grave it is
 * @param statement what it says, in our words
 * @param why the case and its numbers in words
 * @param finding what the case comes to, exactly
 * @param file the case on file, or empty
 * @param correction what holds instead
 * @param others the sentences that fall with it
 */
public record Erratum(
    String place,
    String id,
    Gravity.Kind gravity,
    String statement,
    String why,
    String finding,
    String file,
    String correction,
    List<String> others) {

  private static final Set<Verdict> STANDS =
      Set.of(Verdict.PROVED, Verdict.CONDITIONAL, Verdict.BOUNDED, Verdict.SURVIVED);

  /** Copies the list. */
  public Erratum {
    others = List.copyOf(others);
  }

  /** What the substantive slips and the misprints come to, the gravest first. */
  public static List<Erratum> of(List<Examined> results, List<Exhibit<?>> exhibits) {
    List<Erratum> errata = new ArrayList<>();
    for (Gravity.Kind kind : List.of(Gravity.Kind.SUBSTANTIVE, Gravity.Kind.MISPRINT))
      for (Slip slip : Slip.of(results, kind)) errata.add(of(slip, kind, results, exhibits));
    return errata;
  }

  private static Erratum of(
      Slip slip, Gravity.Kind kind, List<Examined> results, List<Exhibit<?>> exhibits) {
    Examined first = slip.first();
    Claim<?> claim = first.claim();
    List<Exhibit<?>> own =
        exhibits.stream().filter(e -> e.isAbout(claim, first.reading())).toList();
    return new Erratum(
        claim.source().place(),
        claim.id(),
        kind,
        claim.source().statement(),
        own.isEmpty() ? "" : String.join(" ", own.get(0).witness().story()),
        own.isEmpty() ? first.evidence().detail() : own.get(0).witness().finding().text(),
        own.isEmpty() ? "" : own.get(0).file(),
        correction(first, results),
        slip.others().stream().map(r -> r.claim().id()).distinct().sorted().toList());
  }

  /** What was meant, or the readings of the sentence that stand, with their verdicts. */
  private static String correction(Examined first, List<Examined> results) {
    String meant =
        first.gravity().stream().map(Gravity::remark).findFirst().orElse("").replace("; ", ", ");
    if (!meant.isEmpty()) return meant;
    String standing =
        results.stream()
            .filter(r -> r.claim().id().equals(first.claim().id()))
            .filter(r -> STANDS.contains(r.verdict()))
            .map(r -> words(r.reading()) + " (" + r.verdict() + ")")
            .collect(Collectors.joining("; "));
    return standing.isEmpty()
        ? "none is known that keeps the sentence"
        : "what stands: " + standing;
  }

  private static String words(Reading<?> reading) {
    return reading.id().replace('-', ' ') + ", " + reading.scope().words();
  }
}
