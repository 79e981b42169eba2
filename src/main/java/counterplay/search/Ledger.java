package counterplay.search;

import counterplay.corpus.BadFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What is done of long work, in a file that only grows: a head, and a line for each finished part,
 * each with its checksum, written at once and whole. A last line without its end is what an
 * interruption leaves of a line: it is dropped.
 */
public final class Ledger implements AutoCloseable {

  private final FileChannel channel;
  private final Path path;
  private final List<String> earlier = new ArrayList<>();

  private Ledger(FileChannel channel, Path path) {
    this.channel = channel;
    this.path = path;
  }

  /**
   * Opens a file.
   *
   * @param path where it is
   * @param head what the work is, and of which program; another one's lines are of no use
   * @param isResumed whether its lines are wanted; else the file begins anew
   * @throws BadFile if it is of other work, damaged, in use or cannot be written
   */
  public static Ledger open(Path path, String head, boolean isResumed) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Ledger ledger = new Ledger(channel, path);
      try {
        ledger.begin(head, isResumed);
        return ledger;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new BadFile(path + " cannot be used: " + e.getClass().getSimpleName());
    }
  }

  private void begin(String head, boolean isResumed) throws IOException {
    try {
      if (channel.tryLock() == null) throw new BadFile(path + " is in use");
    } catch (OverlappingFileLockException e) {
      throw new BadFile(path + " is in use");
    }
    if (!isResumed) channel.truncate(0);
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') end--;
    channel.truncate(end);
    channel.position(end);
    List<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k);
      int mark = line.length() - 10;
      if (mark < 0 || !line.equals(checked(line.substring(0, mark))))
        throw new BadFile(path + ": line " + (k + 1) + " is damaged");
      if (k > 0) earlier.add(line.substring(0, mark));
      else if (!line.substring(0, mark).equals(head))
        throw new BadFile(path + " is of other work, or of another version of the program");
    }
    if (lines.isEmpty()) add(head);
  }

  private static String checked(String payload) {
    CRC32 crc = new CRC32();
    crc.update(payload.getBytes(StandardCharsets.UTF_8));
    return payload + String.format(" #%08x", crc.getValue());
  }

  /** The lines that were there, without the head. */
  public List<String> earlier() {
    return List.copyOf(earlier);
  }

  /**
   * Notes that a part is finished.
   *
   * @throws BadFile if it cannot be written
   */
  public void add(String line) {
    ByteBuffer bytes = ByteBuffer.wrap((checked(line) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) channel.write(bytes);
    } catch (IOException e) {
      throw new BadFile(path + " cannot be written: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new BadFile(path + " cannot be closed: " + e.getClass().getSimpleName());
    }
  }
}
