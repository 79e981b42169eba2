package counterplay.game.format;

import counterplay.game.FiniteGame;
import counterplay.game.format.GameScanner.Kind;
import counterplay.game.matrix.SmallGames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The games of a file one after the other: texts in the formats of {@link GameFiles}, each
 * beginning where the one before it ends; a pair of matrices may not follow a table of Gambit's,
 * since its numbers could be surplus payoffs; a game of incomplete information stands alone in its
 * file. Pairs of matrices that {@link SmallGames} solves are read as plain numbers, byte by byte;
 * all others as {@link GameFiles} reads them.
 */
public final class GameSequence {

  private final String name;
  private final byte[] bytes;

  /** Where the next game begins, or white space before it; and its line. */
  private int at;

  private int line = 1;

  /** Whether bytes are characters. */
  private final boolean plain;

  private boolean atEnd;
  private String text = "";

  private GameSequence(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    plain = isAscii(bytes);
  }

  /**
   * The games of a file.
   *
   * @throws IllegalArgumentException if it cannot be read or is too large
   */
  public static GameSequence of(Path file) {
    return new GameSequence(file.toString(), GameFiles.bytes(file, GameFiles.MOST_BYTES));
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) if (b < 0) return false;
    return true;
  }

  /** Goes back to the first game. */
  public void restart() {
    at = 0;
    line = 1;
    atEnd = false;
  }

  /** Whether all games have been read. A file without any game has one that is bad. */
  public boolean isAtEnd() {
    if (plain && at > 0) {
      while (at < bytes.length && isSpace(bytes[at])) if (bytes[at++] == '\n') line++;
      atEnd |= at == bytes.length;
    }
    return atEnd;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b >= '\t' && b <= '\r' || b >= 28 && b <= 31;
  }

  /**
   * Reads the next game if it is a pair of matrices for {@link SmallGames}.
   *
   * @param numbers where its {@link SmallGames#NUMBERS} numbers are written to, from the place
   *     {@code to} on
   * @return false if it is another kind of game or bad; it is still the next one then
   */
  public boolean readSmall(int[] numbers, int to) {
    if (!plain) return false;
    int atBefore = at;
    int lineBefore = line;
    int rows = integer();
    int columns = integer();
    boolean small =
        rows >= 1 && rows <= SmallGames.MOST && columns >= 1 && columns <= SmallGames.MOST;
    numbers[to] = rows;
    numbers[to + 1] = columns;
    for (int player = 0; small && player < 2; player++) {
      for (int i = 0; small && i < rows; i++) {
        int cell = to + 2 + (player * SmallGames.MOST + i) * SmallGames.MOST;
        for (int j = 0; small && j < columns; j++) {
          int payoff = integer();
          small = payoff != NO_SMALL_INTEGER;
          numbers[cell + j] = payoff;
        }
      }
    }
    if (!small) {
      at = atBefore;
      line = lineBefore;
    }
    return small;
  }

  private static final int NO_SMALL_INTEGER = Integer.MIN_VALUE;

  private int integer() {
    byte[] all = bytes;
    int here = at;
    while (here < all.length && isSpace(all[here])) if (all[here++] == '\n') line++;
    boolean negative = here < all.length && all[here] == '-';
    if (negative) here++;
    int first = here;
    int value = 0;
    for (;
        here < all.length && all[here] >= '0' && all[here] <= '9' && value <= SmallGames.LARGEST;
        here++) value = 10 * value + all[here] - '0';
    at = here;
    if (here == first || value > SmallGames.LARGEST || here < all.length && !isSpace(all[here]))
      return NO_SMALL_INTEGER;
    return negative ? -value : value;
  }

  /**
   * Reads the next game, whatever its kind.
   *
   * @throws IllegalArgumentException if it is bad
   */
  public FiniteGame next() {
    if (text.isEmpty()) text = new String(bytes, StandardCharsets.UTF_8);
    if (at == 0 && text.stripLeading().startsWith("{")) {
      atEnd = true;
      return GameFiles.bayesian(name, text);
    }
    GameScanner in = at == 0 ? new GameScanner(name, text) : new GameScanner(name, text, at, line);
    in.next();
    FiniteGame game = GameFiles.next(in).game();
    at = in.start();
    line = in.line();
    atEnd = in.kind() == Kind.END;
    return game;
  }
}
