package counterplay.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is there whole or not at all: under a temporary name beside it, then put
 * in its place.
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
    write(path, text, name, false);
  }

  /**
   * Writes a file, in the place of the one that is there.
   *
   * @param name what the file is called in complaints
   * @throws BadFile if it cannot be written
   */
  public static void replace(Path path, String text, String name) {
    write(path, text, name, true);
  }

  private static void write(Path path, String text, String name, boolean replace) {
    Path folder = path.toAbsolutePath().getParent();
    Path temporary = folder.resolve("." + path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW);
      try {
        if (replace) Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        else Files.createLink(path, temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileAlreadyExistsException e) {
      throw new BadFile(name + " is there already; choose another name");
    } catch (IOException e) {
      throw new BadFile(name + " cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }
}
