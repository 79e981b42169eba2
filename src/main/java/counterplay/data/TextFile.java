package counterplay.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a file so that it is there whole or not at all: under a temporary name beside it, which no
 * other process or thread uses, brought to the disk, then put in its place, which is brought to the
 * disk, too. Temporary files of processes that are no more are swept away.
 */
public final class TextFile {

  private TextFile() {}

  /**
   * Writes a new file.
   *
   * @param name what the file is called in complaints
   * @throws BadFile if there is a file of that name, or it cannot be written
   */
  public static void create(Path path, String text, String name) {
    write(path, Optional.empty(), text, name, false);
  }

  /**
   * Writes a file, in the place of the one that is there.
   *
   * @param name what the file is called in complaints
   * @throws BadFile if it cannot be written
   */
  public static void replace(Path path, String text, String name) {
    write(path, Optional.empty(), text, name, true);
  }

  /**
   * Writes a file in the place of one that is still what it was.
   *
   * @param before the text that it had
   * @param name what the file is called in complaints
   * @throws BadFile if it has another text by now, or it cannot be written
   */
  public static void exchange(Path path, String before, String text, String name) {
    write(path, Optional.of(before), text, name, true);
  }

  private static void write(
      Path path, Optional<String> before, String text, String name, boolean replace) {
    Path folder = path.toAbsolutePath().getParent();
    String own = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    Path temporary = folder.resolve("." + path.getFileName() + "." + own);
    try {
      Files.createDirectories(folder);
      sweep(folder, path.getFileName().toString());
      try {
        put(temporary, text);
        if (before.isPresent() && !Files.readString(path).equals(before.get()))
          throw new BadFile(name + " was changed meanwhile and is left as it is");
        if (replace) Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        else Files.createLink(path, temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
      force(folder);
    } catch (FileAlreadyExistsException e) {
      throw new BadFile(name + " is there already; choose another name");
    } catch (IOException e) {
      throw new BadFile(name + " cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static void put(Path temporary, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) channel.write(bytes);
      channel.force(true);
    }
  }

  /** Where a folder cannot be opened, as on some systems, its entries are not forced. */
  private static void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  /** Temporary files for the same place whose process is no more. */
  private static void sweep(Path folder, String name) throws IOException {
    Pattern pattern = Pattern.compile("\\Q." + name + ".\\E(\\d{1,18})(-[0-9a-f-]{36})?");
    List<Path> found;
    try (Stream<Path> all = Files.list(folder)) {
      found = all.toList();
    }
    for (Path file : found) {
      Matcher m = pattern.matcher(file.getFileName().toString());
      if (m.matches() && !isAlive(Long.parseLong(m.group(1)), m.group(2) != null))
        Files.deleteIfExists(file);
    }
  }

  /** A file without the second part is of an earlier version, so that this process has none. */
  private static boolean isAlive(long process, boolean isUnique) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false)
        && (isUnique || process != ProcessHandle.current().pid());
  }
}
