package counterplay.search;

import counterplay.data.BadFile;
import counterplay.data.TextFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * What is done of long work, in a file that only grows: a head, and a line for each finished part,
 * each with its checksum (the CRC-32 of what stands before it, in eight hexadecimal digits),
 * written at once and whole. A last line without its end is what an interruption leaves of a line:
 * it is dropped. Anything else that does not fit means that the file is damaged or of other work.
 */
public final class Ledger implements AutoCloseable {

  /** The largest file that is read, in bytes: some hundred thousand finished parts. */
  public static final long MAX_BYTES = 200_000_000;

  private static final int MAX_LINE = 2_000_000;

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

  /** Where the last whole line ends; what follows is of a line that was interrupted. */
  private long end;

  private Ledger(FileChannel channel, Path path, Lines lines) {
    this.channel = channel;
    this.path = path;
    this.earlier = lines.earlier();
    this.end = lines.end();
  }

  /** The lines after the head, and where the last whole one ends. */
  private record Lines(List<String> earlier, long end) {}

  /**
   * Opens a file.
   *
   * @param path where it is
   * @param head what the work is
   * @param start what to do if there is a file
   * @throws BadFile if it is no regular file, is larger than {@value #MAX_BYTES} bytes, is of other
   *     work, damaged, in use or cannot be written; then it is as it was
   */
  public static Ledger open(Path path, Head head, Start start) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path))
        throw new BadFile(path + " is no regular file");
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
          Path kept = path.resolveSibling(path.getFileName() + ".before");
          TextFile.copy(path, kept, kept.toString());
          channel.truncate(0);
        }
        if (channel.size() > MAX_BYTES)
          throw new BadFile(
              path + ": " + channel.size() + " bytes; at most " + MAX_BYTES + " are read");
        Ledger ledger = new Ledger(channel, path, read(path, head));
        if (ledger.end == 0) ledger.add(head.line());
        return ledger;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new BadFile(path + " cannot be used: " + TextFile.reason(e));
    }
  }

  private static void lock(FileChannel channel, Path path, String work) throws IOException {
    try {
      if (channel.tryLock() == null) throw new BadFile(path + " is in use by another " + work);
    } catch (OverlappingFileLockException e) {
      throw new BadFile(path + " is in use by another " + work + " of this process");
    }
  }

  /**
   * Reads without changing anything: what follows the last line's end is cut off when something is
   * added.
   */
  private static Lines read(Path path, Head head) throws IOException {
    List<String> earlier = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long end = 0;
    long place = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        place++;
        if (line.size() > MAX_LINE)
          throw end == 0
              ? new BadFile(path + head.complaint().apply(""))
              : damaged(path, earlier.size() + 2);
        if (next != '\n') {
          line.write(next);
          continue;
        }
        Optional<String> payload = payload(line.toString(StandardCharsets.UTF_8));
        if (end == 0) {
          if (!payload.orElse("").equals(head.line()))
            throw new BadFile(path + head.complaint().apply(payload.orElse("")));
        } else {
          earlier.add(payload.orElseThrow(damage(path, earlier.size() + 2)));
        }
        end = place;
        line.reset();
      }
    }
    String torn = line.toString(StandardCharsets.UTF_8);
    if (end == 0
        && !checked(head.line()).startsWith(torn)
        && !torn.startsWith(Head.format(head.work())))
      throw new BadFile(path + head.complaint().apply(""));
    return new Lines(List.copyOf(earlier), end);
  }

  private static Supplier<BadFile> damage(Path path, int line) {
    return () -> damaged(path, line);
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
   * @throws BadFile if it cannot be written; then what was noted before is still there, and the
   *     next part can be noted as ever
   */
  public synchronized void add(String line) {
    ByteBuffer bytes = ByteBuffer.wrap((checked(line) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      if (channel.size() != end) channel.truncate(end);
      channel.position(end);
      while (bytes.hasRemaining()) channel.write(bytes);
      end = channel.position();
    } catch (IOException e) {
      throw new BadFile(path + " cannot be written: " + TextFile.reason(e));
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
      throw new BadFile(path + " cannot be written: " + TextFile.reason(e));
    }
  }

  @Override
  public void close() {
    try {
      try (channel) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw new BadFile(path + " cannot be closed: " + TextFile.reason(e));
    }
  }
}
