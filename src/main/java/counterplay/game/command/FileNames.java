package counterplay.game.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Names of files as a user gives them: the names themselves; {@code -} for names on standard input;
 * {@code @LIST} for names in a file. Lists have one name a line, plain, as a JSON string, or as a
 * JSON object with the field {@code file}; they are read as they are needed.
 */
final class FileNames implements Iterator<String>, AutoCloseable {

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final List<BufferedReader> open = new ArrayList<>();
  private Iterator<String> list = Collections.emptyIterator();

  FileNames(List<String> arguments, InputStream standardInput) {
    this.arguments = arguments.iterator();
    this.standardInput = standardInput;
  }

  /**
   * Whether there is another name.
   *
   * @throws IllegalArgumentException if a list cannot be read
   */
  @Override
  public boolean hasNext() {
    try {
      while (!list.hasNext() && arguments.hasNext()) list = names(arguments.next());
      return list.hasNext();
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(
          "a list of files cannot be read (" + e.getCause().getClass().getSimpleName() + ")", e);
    }
  }

  /**
   * The next name.
   *
   * @throws IllegalArgumentException if a list cannot be read, or a line is no name
   */
  @Override
  public String next() {
    if (!hasNext()) throw new NoSuchElementException("no more names");
    return list.next();
  }

  private Iterator<String> names(String argument) {
    if (argument.equals("-")) {
      return lines(
          "standard input",
          new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8)));
    }
    if (!argument.startsWith("@") || argument.length() == 1) return List.of(argument).iterator();
    String file = argument.substring(1);
    try {
      BufferedReader reader = Files.newBufferedReader(Path.of(file));
      open.add(reader);
      return lines(file, reader);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": there is no such file", e);
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  private static Iterator<String> lines(String list, BufferedReader reader) {
    return reader
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> name(list, line))
        .iterator();
  }

  @Override
  public void close() throws IOException {
    for (BufferedReader reader : open) reader.close();
  }

  private static String name(String list, String line) {
    if (!line.startsWith("{") && !line.startsWith("\"")) return line;
    try {
      JsonNode json = Reader.JSON.readTree(line);
      JsonNode name = json.isObject() ? json.path("file") : json;
      if (name.isTextual()) return name.textValue();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(list + ": a line that is no JSON: " + shortened(line), e);
    }
    throw new IllegalArgumentException(
        list + ": a line without the name of a file: " + shortened(line));
  }

  /** Made when it is needed, since that takes longer than many a list. */
  private static final class Reader {
    private static final ObjectMapper JSON = new ObjectMapper();
  }

  private static String shortened(String line) {
    return line.length() <= 40 ? line : line.substring(0, 40) + "...";
  }
}
