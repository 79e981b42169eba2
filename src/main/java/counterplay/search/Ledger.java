package counterplay.search;

import counterplay.data.BadFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * What is done of long work, in a file that only grows: a head, and a line for each finished part,
 * each with its checksum (the CRC-32 of what stands before it, in eight hexadecimal digits),
 * written at once and whole. A last line without its end is what an interruption leaves of a line:
 * it is dropped. Anything else that does not fit means that the file is damaged or of other work.
 */
public final class Ledger implements AutoCloseable {

  /** What to do with a file that is there. */
  public enum Start {
    /** Go on with it. */
    GO_ON,
    /** Copy it to a file whose name ends in {@code .before}, and start anew. */
    AFRESH,
    /** Leave it alone and complain. */
    NEW
  }

  /**
   * What the work is, and of which program: another one's lines are of no use.
   *
   * @param work its kind in a word, a hunt
   * @param subject what tells it from other work of its kind
   * @param complaint what is to be said of a file with another first line; empty text stands for a
   *     damaged one
   */
  public record Head(String work, String subject, UnaryOperator<String> complaint) {

    /** What the first line of every file of this kind begins with. */
    public static String format(String work) {
      return "counterplay-" + work + " 1 ";
    }

    private String line() {
      return format(work) + subject;
    }
  }

  private final FileChannel channel;
  private final Path path;
  private final List<String> earlier;

  private Ledger(FileChannel channel, Path path, List<String> earlier) {
    this.channel = channel;
    this.path = path;
    this.earlier = earlier;
  }

  /**
   * Opens a file.
   *
   * @param path where it is
   * @param head what the work is
   * @param start what to do if there is a file
   * @throws BadFile if it is of other work, damaged, in use or cannot be written; then it is as it
   *     was
   */
  public static Ledger open(Path path, Head head, Start start) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(channel, path, head.work());
        if (channel.size() > 0 && start == Start.NEW)
          throw new BadFile(path + " is there already; --resume goes on with it");
        if (channel.size() > 0 && start == Start.AFRESH) {
          Files.copy(
              path,
              path.resolveSibling(path.getFileName() + ".before"),
              StandardCopyOption.REPLACE_EXISTING);
          channel.truncate(0);
        }
        Ledger ledger = new Ledger(channel, path, read(channel, path, head));
        if (channel.size() == 0) ledger.add(head.line());
        return ledger;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new BadFile(path + " cannot be used: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }

  private static void lock(FileChannel channel, Path path, String work) throws IOException {
    try {
      if (channel.tryLock() == null) throw new BadFile(path + " is in use by another " + work);
    } catch (OverlappingFileLockException e) {
      throw new BadFile(path + " is in use by another " + work + " of this process");
    }
  }

  /** The lines after the head; what follows the last line's end is cut off. */
  private static List<String> read(FileChannel channel, Path path, Head head) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') end--;
    String torn = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
    if (end == 0
        && !checked(head.line()).startsWith(torn)
        && !torn.startsWith(Head.format(head.work())))
      throw new BadFile(path + head.complaint().apply(""));
    List<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    if (!lines.isEmpty()) {
      String first = payload(lines.get(0)).orElse("");
      if (!first.equals(head.line())) throw new BadFile(path + head.complaint().apply(first));
    }
    List<String> earlier =
        IntStream.range(1, lines.size())
            .mapToObj(k -> payload(lines.get(k)).orElseThrow(() -> damaged(path, k + 1)))
            .toList();
    channel.truncate(end);
    channel.position(end);
    return earlier;
  }

  private static BadFile damaged(Path path, int line) {
    return new BadFile(path + ": line " + line + " is damaged");
  }

  /** That the line says nothing, though its checksum is right. */
  BadFile damaged(int numberAmongEarlier) {
    return damaged(path, numberAmongEarlier + 2);
  }

  private static String checked(String payload) {
    CRC32 crc = new CRC32();
    crc.update(payload.getBytes(StandardCharsets.UTF_8));
    return payload + String.format(" #%08x", crc.getValue());
  }

  /** What stands before the checksum, if that is right. */
  private static Optional<String> payload(String line) {
    String payload = line.substring(0, Math.max(0, line.length() - 10));
    return line.equals(checked(payload)) ? Optional.of(payload) : Optional.empty();
  }

  /** The lines that were there, without the head. */
  public List<String> earlier() {
    return earlier;
  }

  /**
   * Notes that a part is finished; when this returns an end of the process loses nothing of it.
   *
   * @throws BadFile if it cannot be written
   */
  public synchronized void add(String line) {
    ByteBuffer bytes = ByteBuffer.wrap((checked(line) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) channel.write(bytes);
    } catch (IOException e) {
      throw new BadFile(path + " cannot be written: " + reason(e));
    }
  }

  /**
   * Sees to it that what was noted is on the disk.
   *
   * @throws BadFile if it cannot be written
   */
  void force() {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw new BadFile(path + " cannot be written: " + reason(e));
    }
  }

  @Override
  public void close() {
    try {
      channel.force(false);
      channel.close();
    } catch (IOException e) {
      throw new BadFile(path + " cannot be closed: " + reason(e));
    }
  }
}
