package counterplay.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.search.portfolio.Method;
import counterplay.search.portfolio.UnitReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a hunt has come: a {@link Ledger} with a line for each finished unit.
 *
 * <pre>
 *   counterplay-hunt 1 CLAIM READING SEED BUILD #CHECKSUM
 *   NUMBER METHOD CASES OPEN CLOSEST FOUND #CHECKSUM        CLOSEST a fraction or -, FOUND the case as JSON or -
 * </pre>
 *
 * @param <C> the case
 */
public final class Checkpoint<C extends Record> implements AutoCloseable {

  private static final String WORK = "hunt";

  /**
   * What a checkpoint is about; another one's units are of no use.
   *
   * @param claim the id of the claim
   * @param reading the id of the reading
   * @param seed the seed of the hunt
   * @param build which program it was, since another one may number its units differently
   */
  public record Subject(String claim, String reading, long seed, String build) {
    private String words() {
      return claim + " " + reading + " " + seed + " " + build;
    }

    /** What is to be said of another one's first line. */
    private String complaint(String other) {
      String format = Ledger.Head.format(WORK);
      if (!other.startsWith(format))
        return " is no checkpoint of a hunt, or its first line is damaged";
      String[] theirs = other.substring(format.length()).split(" ", -1);
      boolean sameHunt =
          theirs.length == 4
              && theirs[0].equals(claim)
              && theirs[1].equals(reading)
              && theirs[2].equals(Long.toString(seed));
      return sameHunt
          ? " was written by another version of the program; start the hunt anew"
          : " is about "
              + String.join(" ", List.of(theirs).subList(0, Math.min(2, theirs.length)))
              + (theirs.length > 2 ? ", seed " + theirs[2] : "")
              + ", not about "
              + claim
              + " "
              + reading
              + ", seed "
              + seed;
    }
  }

  private final Ledger ledger;
  private final List<UnitReport<C>> earlier;

  private Checkpoint(Ledger ledger, List<UnitReport<C>> earlier) {
    this.ledger = ledger;
    this.earlier = List.copyOf(earlier);
  }

  /**
   * Opens a file for a hunt.
   *
   * @param path where it is
   * @param subject what is hunted
   * @param caseType the claim's case
   * @param start what to do if there is a file
   * @throws BadFile if it is no checkpoint, is damaged, is about something else, is in use or
   *     cannot be written
   */
  public static <C extends Record> Checkpoint<C> open(
      Path path, Subject subject, Class<C> caseType, Ledger.Start start) {
    Ledger ledger =
        Ledger.open(path, new Ledger.Head(WORK, subject.words(), subject::complaint), start);
    try {
      List<UnitReport<C>> earlier = new ArrayList<>();
      for (String line : ledger.earlier())
        earlier.add(report(line, caseType).orElseThrow(() -> ledger.damaged(earlier.size())));
      return new Checkpoint<>(ledger, earlier);
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private static <C extends Record> Optional<UnitReport<C>> report(String line, Class<C> caseType) {
    String[] parts = line.split(" ", 6);
    if (parts.length < 6) return Optional.empty();
    try {
      Optional<Rational> closest =
          parts[4].equals("-") ? Optional.empty() : Optional.of(Rational.parse(parts[4]));
      Optional<C> found =
          parts[5].equals("-")
              ? Optional.empty()
              : Optional.of(
                  Records.read(
                      Json.object(parts[5].getBytes(StandardCharsets.UTF_8)), caseType, "case"));
      return Optional.of(
          new UnitReport<>(
              Long.parseLong(parts[0]),
              Method.valueOf(parts[1]),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]),
              closest,
              found));
    } catch (IllegalArgumentException | BadFile e) {
      return Optional.empty();
    }
  }

  /** The reports of the units that were finished before. */
  public List<UnitReport<C>> earlier() {
    return earlier;
  }

  /**
   * Notes that a unit is finished; when this returns an end of the process loses nothing of it.
   *
   * @throws BadFile if it cannot be written
   */
  public void finished(UnitReport<C> report) {
    Optional<ObjectNode> found = report.found().map(Records::write);
    ledger.add(
        report.number()
            + " "
            + report.method().name()
            + " "
            + report.cases()
            + " "
            + report.open()
            + " "
            + report.closest().map(Rational::toString).orElse("-")
            + " "
            + found.map(ObjectNode::toString).orElse("-"));
    if (found.isPresent()) ledger.force();
  }

  @Override
  public void close() {
    ledger.close();
  }
}
