package counterplay.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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

  private static final Pattern TEMPORARY =
      Pattern.compile("\\..+\\.(\\d{1,18})-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private TextFile() {}

  /**
   * Writes a new file.
   *
   * @param name what the file is called in complaints
   * @throws BadFile if there is a file of that name, or it cannot be written
   */
  public static void create(Path path, String text, String name) {
    write(path, Optional.empty(), bytes(text), name, false);
  }

  /**
   * Writes a file, in the place of the one that is there.
   *
   * @param name what the file is called in complaints
   * @throws BadFile if it cannot be written
   */
  public static void replace(Path path, String text, String name) {
    write(path, Optional.empty(), bytes(text), name, true);
  }

  /**
   * Writes what a file holds into another one, in the place of the one that is there.
   *
   * @param name what the other one is called in complaints
   * @throws BadFile if the one cannot be read, or the other one cannot be written
   */
  public static void copy(Path from, Path to, String name) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(from);
    } catch (IOException e) {
      throw new BadFile(from + " cannot be read: " + reason(e));
    }
    write(to, Optional.empty(), bytes, name, true);
  }

  /**
   * Deletes a file, if it is there.
   *
   * @throws BadFile if it is there and cannot be deleted
   */
  public static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new BadFile(path + " cannot be deleted: " + reason(e));
    }
  }

  /** Why something cannot be read or written, in a few words. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) return "permission denied";
    if (e instanceof NoSuchFileException) return "it is not there";
    if (e instanceof NotDirectoryException) return "no folder";
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a file in the place of one that is still what it was.
   *
   * @param before the text that it had
   * @param name what the file is called in complaints
   * @throws BadFile if it has another text by now, or it cannot be written
   */
  public static void exchange(Path path, String before, String text, String name) {
    write(path, Optional.of(before), bytes(text), name, true);
  }

  private static void write(
      Path path, Optional<String> before, byte[] text, String name, boolean replace) {
    Path folder = path.toAbsolutePath().getParent();
    String own = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    Path temporary = folder.resolve("." + path.getFileName() + "." + own);
    try {
      Files.createDirectories(folder);
      sweep(folder);
      try {
        put(temporary, text);
        if (before.isPresent() && !Files.readString(path).equals(before.get()))
          throw new BadFile(name + " was changed meanwhile and is left as it is");
        if (replace) Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        else Files.createLink(path, temporary);
      } finally {
        drop(temporary);
      }
      force(folder);
    } catch (FileAlreadyExistsException e) {
      if (Files.isDirectory(folder))
        throw new BadFile(name + " is there already; choose another name");
      throw new BadFile(name + " cannot be written: " + folder + " is no folder");
    } catch (NoSuchFileException e) {
      boolean isMade = e.getFile().equals(temporary.toString());
      throw new BadFile(
          name
              + " cannot be written: "
              + (isMade ? folder + " takes no new files" : e.getFile() + " is not there"));
    } catch (IOException e) {
      throw new BadFile(name + " cannot be written: " + reason(e));
    }
  }

  private static void put(Path temporary, byte[] text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text);
      while (bytes.hasRemaining()) channel.write(bytes);
      channel.force(true);
    }
  }

  /** What cannot be deleted now is swept away by the next one who writes here. */
  private static void drop(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      return;
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

  /**
   * Deletes the temporary files in a folder whose process is no more, as far as that is possible.
   */
  public static void sweep(Path folder) {
    List<Path> found;
    try (Stream<Path> all = Files.list(folder)) {
      found = all.toList();
    } catch (IOException e) {
      return;
    }
    for (Path file : found) {
      Matcher m = TEMPORARY.matcher(file.getFileName().toString());
      if (m.matches() && !isAlive(Long.parseLong(m.group(1)))) drop(file);
    }
  }

  private static boolean isAlive(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }
}
