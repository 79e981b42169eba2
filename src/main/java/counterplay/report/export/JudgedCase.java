package counterplay.report.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Exhibit;
import counterplay.data.Records;
import counterplay.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case of a reading and what it comes to.
 *
 * @param claim the claim
 * @param reading the reading
 * @param file where it is on file; empty for the smallest case of a reading that has none there
 * @param data the case
 * @param finding what it comes to
 */
public record JudgedCase(
    Claim<?> claim, Reading<?> reading, String file, ObjectNode data, Finding finding) {

  /** The cases on file, and the smallest one of each reading that has none. */
  public static <C extends Record> List<JudgedCase> of(Claim<C> claim, List<Exhibit<?>> exhibits) {
    List<JudgedCase> cases = new ArrayList<>();
    for (Reading<C> reading : claim.readings()) {
      int before = cases.size();
      for (Exhibit<?> e : exhibits)
        if (e.isAbout(claim, reading))
          cases.add(
              new JudgedCase(claim, reading, e.file(), Records.write(e.theCase()), e.finding()));
      if (cases.size() > before) continue;
      smallest(claim, reading).ifPresent(cases::add);
    }
    return cases;
  }

  private static <C extends Record> Optional<JudgedCase> smallest(
      Claim<C> claim, Reading<C> reading) {
    Optional<C> first = reading.scope().candidates().smallestFirst().findFirst();
    try {
      return first.map(
          c -> new JudgedCase(claim, reading, "", Records.write(c), Kernel.judge(reading, c)));
    } catch (ArithmeticException e) {
      return Optional.empty(); // the judge has no numbers for it
    }
  }

  /** Which reading, and where it is from, on one line. */
  String title() {
    return claim.id() + " " + reading.id() + ", " + (file.isEmpty() ? "the smallest case" : file);
  }
}
