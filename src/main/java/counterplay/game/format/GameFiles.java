package counterplay.game.format;

import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.game.BayesianGame;
import counterplay.game.ExtensiveGame;
import counterplay.game.NormalForm;
import counterplay.game.format.GameScanner.Kind;
import counterplay.game.matrix.MatrixGame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files with finite games, in the formats of other tools: Gambit's {@code .nfg} (payoffs or
 * outcomes) and {@code .efg}, and lrsnash's pairs of matrices ({@code m n}, then A row by row, then
 * B row by row); and games of incomplete information as JSON objects with the fields of {@link
 * BayesianGame}, all numbers as strings. The content tells the format, not the name.
 *
 * <p>Numbers may be integers, fractions and, since Gambit writes them, decimals; all are exact.
 * (lrsnash itself does not read decimals.) Whatever is wrong with a file is said in one line that
 * names the file and the line, and sizes are bounded before anything is allocated for them.
 */
public final class GameFiles {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 64 << 20;

  private static final int MOST_ROWS = 1_000_000;

  private GameFiles() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it cannot be read, is too large, or is not a game
   */
  public static GameFile read(Path file) {
    return parse(file.toString(), new String(bytes(file, MOST_BYTES), StandardCharsets.UTF_8));
  }

  /** What a file of at most so many bytes holds. */
  static byte[] bytes(Path file, int most) {
    byte[] bytes;
    if (Files.exists(file) && !Files.isRegularFile(file))
      throw new IllegalArgumentException(file + ": not a regular file");
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(most + 1);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": there is no such file", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
    if (bytes.length > most)
      throw new IllegalArgumentException(
          file + ": more than " + most + " bytes; no such file is read");
    return bytes;
  }

  /**
   * Reads the text of a file.
   *
   * @param name what the messages call the file
   * @throws IllegalArgumentException if it is not a game
   */
  public static GameFile parse(String name, String text) {
    if (text.stripLeading().startsWith("{")) return new GameFile("", "", bayesian(name, text));
    GameScanner in = new GameScanner(name, text);
    in.next();
    GameFile game = next(in);
    in.passEnd();
    return game;
  }

  /**
   * Reads a game, the first token of which is the current one, up to the first token after it. A
   * number after a table of Gambit's is surplus: it does not begin another game.
   */
  static GameFile next(GameScanner in) {
    if (in.kind() == Kind.NUMBER) return new GameFile("", "", NormalForm.of(matrices(in)));
    String format = in.word("NFG, EFG or the size of a pair of matrices");
    GameFile game =
        switch (format) {
          case "NFG" -> NormalFormText.read(in);
          case "EFG" -> ExtensiveText.read(in);
          default -> throw in.faultBefore("neither NFG nor EFG nor a number begins the file");
        };
    if (format.equals("NFG") && in.kind() == Kind.NUMBER) in.passEnd();
    return game;
  }

  static BayesianGame bayesian(String name, String text) {
    try {
      return Records.read(
          Json.object(text.getBytes(StandardCharsets.UTF_8)), BayesianGame.class, "game");
    } catch (BadFile e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static MatrixGame matrices(GameScanner in) {
    int m = in.integer("the number of rows", 1, MOST_ROWS);
    int n = in.integer("the number of columns", 1, MOST_ROWS);
    try {
      NormalForm.profiles(List.of(m, n));
    } catch (IllegalArgumentException e) {
      throw in.faultBefore(e.getMessage());
    }
    List<List<Rational>> row = matrix(in, "A", m, n);
    List<List<Rational>> column = matrix(in, "B", m, n);
    return new MatrixGame(row, column);
  }

  private static List<List<Rational>> matrix(GameScanner in, String name, int m, int n) {
    List<List<Rational>> matrix = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        int r = i + 1;
        int c = j + 1;
        row.add(in.number(() -> "the number in row " + r + ", column " + c + " of " + name));
      }
      matrix.add(row);
    }
    return matrix;
  }

  /** Writes a game in Gambit's format: a table with its payoffs one after the other, or a tree. */
  public static String gambit(GameFile file) {
    return file.game() instanceof ExtensiveGame tree
        ? ExtensiveText.written(file, tree)
        : NormalFormText.withPayoffs(file, file.game().normalForm());
  }

  /**
   * Writes the normal form in Gambit's format with outcomes.
   *
   * @throws IllegalArgumentException if a tree's normal form would be too large
   */
  public static String gambitOutcomes(GameFile file) {
    return NormalFormText.withOutcomes(file, file.game().normalForm());
  }

  /** Writes a pair of matrices in lrsnash's format. */
  public static String lrsnash(MatrixGame game) {
    return game.strategies(0)
        + " "
        + game.strategies(1)
        + "\n\n"
        + rows(game.row())
        + "\n"
        + rows(game.column());
  }

  private static String rows(List<List<Rational>> matrix) {
    return matrix.stream()
        .map(r -> NormalFormText.joined(r, " ") + "\n")
        .collect(Collectors.joining());
  }
}
