package counterplay.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.corpus.BadFile;
import counterplay.corpus.Json;
import counterplay.corpus.Records;
import counterplay.exact.Rational;
import counterplay.search.portfolio.Method;
import counterplay.search.portfolio.Report;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * How far a hunt has come, in a file that only grows: a line for each finished unit, written at
 * once and whole.
 *
 * <pre>
 *   counterplay-hunt 1 CLAIM READING SEED BUILD #CHECKSUM
 *   NUMBER METHOD CASES OPEN CLOSEST FOUND #CHECKSUM        CLOSEST a fraction or -, FOUND the case as JSON or -
 * </pre>
 *
 * The checksum is the CRC-32 of what stands before it, in eight hexadecimal digits. A last line
 * without its end is what an interruption leaves of a line: it is dropped. Anything else that does
 * not fit means that the file is damaged or speaks of something else.
 *
 * @param <C> the case
 */
public final class Checkpoint<C extends Record> implements AutoCloseable {

  private static final String FORMAT = "counterplay-hunt 1";

  /**
   * What a checkpoint is about; another one's units are of no use.
   *
   * @param claim the id of the claim
   * @param reading the id of the reading
   * @param seed the seed of the hunt
   * @param build which program it was, since another one may number its units differently
   */
  public record Subject(String claim, String reading, long seed, String build) {
    private String line() {
      return FORMAT + " " + claim + " " + reading + " " + seed + " " + build;
    }
  }

  /** What to do with a file that is there. */
  public enum Start {
    /** Go on with it. */
    GO_ON,
    /** Copy it to a file whose name ends in {@code .before}, and start anew. */
    AFRESH,
    /** Leave it alone and complain. */
    NEW
  }

  private final FileChannel channel;
  private final String name;
  private final List<Report<C>> earlier;

  private Checkpoint(FileChannel channel, String name, List<Report<C>> earlier) {
    this.channel = channel;
    this.name = name;
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
      Path path, Subject subject, Class<C> caseType, Start start) {
    try {
      if (path.toAbsolutePath().getParent() != null)
        Files.createDirectories(path.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(channel, path);
        if (channel.size() > 0 && start == Start.NEW)
          throw new BadFile(path + " is there already; --resume goes on with it");
        if (channel.size() > 0 && start == Start.AFRESH) {
          Files.copy(
              path,
              path.resolveSibling(path.getFileName() + ".before"),
              StandardCopyOption.REPLACE_EXISTING);
          channel.truncate(0);
        }
        List<Report<C>> earlier = read(channel, path, subject, caseType);
        Checkpoint<C> checkpoint = new Checkpoint<>(channel, path.toString(), earlier);
        if (channel.size() == 0) checkpoint.write(subject.line());
        return checkpoint;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new BadFile(path + " cannot be used as a checkpoint: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }

  private static void lock(FileChannel channel, Path path) throws IOException {
    try {
      if (channel.tryLock() == null) throw new BadFile(path + " is in use by another hunt");
    } catch (OverlappingFileLockException e) {
      throw new BadFile(path + " is in use by another hunt of this process");
    }
  }

  /** The reports of the lines; what follows the last line's end is cut off. */
  private static <C extends Record> List<Report<C>> read(
      FileChannel channel, Path path, Subject subject, Class<C> caseType) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') end--;
    String torn = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
    if (end == 0 && !(subject.line() + " #").startsWith(torn) && !torn.startsWith(FORMAT))
      throw new BadFile(path + " is no checkpoint of a hunt");
    List<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    channel.truncate(end);
    channel.position(end);
    List<Report<C>> reports = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      String payload = payload(lines.get(k)).orElse("");
      if (k == 0) checkSubject(payload, path, subject);
      else reports.add(report(payload, path, k + 1, caseType));
    }
    return reports;
  }

  private static void checkSubject(String payload, Path path, Subject subject) {
    if (!payload.startsWith(FORMAT + " "))
      throw new BadFile(path + " is no checkpoint of a hunt, or its first line is damaged");
    if (payload.equals(subject.line())) return;
    String[] theirs = payload.substring(FORMAT.length() + 1).split(" ", -1);
    boolean sameHunt =
        theirs.length == 4
            && theirs[0].equals(subject.claim())
            && theirs[1].equals(subject.reading())
            && theirs[2].equals(Long.toString(subject.seed()));
    throw new BadFile(
        path
            + (sameHunt
                ? " was written by another version of the program; start the hunt anew"
                : " is about "
                    + String.join(" ", List.of(theirs).subList(0, Math.min(2, theirs.length)))
                    + (theirs.length > 2 ? ", seed " + theirs[2] : "")
                    + ", not about "
                    + subject.claim()
                    + " "
                    + subject.reading()
                    + ", seed "
                    + subject.seed()));
  }

  private static <C extends Record> Report<C> report(
      String payload, Path path, int line, Class<C> caseType) {
    String[] parts = payload.split(" ", 6);
    try {
      if (parts.length < 6) throw new IllegalArgumentException("wanted are six fields");
      Optional<Rational> closest =
          parts[4].equals("-") ? Optional.empty() : Optional.of(Rational.parse(parts[4]));
      Optional<C> found =
          parts[5].equals("-")
              ? Optional.empty()
              : Optional.of(
                  Records.read(
                      Json.object(parts[5].getBytes(StandardCharsets.UTF_8)), caseType, "case"));
      return new Report<>(
          Long.parseLong(parts[0]),
          Method.valueOf(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]),
          closest,
          found);
    } catch (IllegalArgumentException | BadFile e) {
      throw new BadFile(path + ": line " + line + " is damaged");
    }
  }

  /** What stands before the checksum, if that is right. */
  private static Optional<String> payload(String line) {
    int mark = line.length() - 10;
    if (mark < 0 || !line.startsWith(" #", mark)) return Optional.empty();
    String payload = line.substring(0, mark);
    return checksum(payload).equals(line.substring(mark + 2))
        ? Optional.of(payload)
        : Optional.empty();
  }

  private static String checksum(String payload) {
    CRC32 crc = new CRC32();
    crc.update(payload.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }

  /** The reports of the units that were finished before. */
  public List<Report<C>> earlier() {
    return earlier;
  }

  /**
   * Notes that a unit is finished; when this returns an end of the process loses nothing of it.
   *
   * @throws BadFile if it cannot be written
   */
  public void finished(Report<C> report) {
    Optional<ObjectNode> found = report.found().map(Records::write);
    try {
      write(
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
      if (found.isPresent()) channel.force(false);
    } catch (IOException e) {
      throw new BadFile(name + " cannot be written: " + reason(e));
    }
  }

  private void write(String payload) throws IOException {
    ByteBuffer line =
        ByteBuffer.wrap(
            (payload + " #" + checksum(payload) + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) channel.write(line);
  }

  @Override
  public void close() {
    try {
      channel.force(false);
      channel.close();
    } catch (IOException e) {
      throw new BadFile(name + " cannot be closed: " + reason(e));
    }
  }
}
