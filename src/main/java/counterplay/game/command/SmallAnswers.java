package counterplay.game.command;

import com.fasterxml.jackson.databind.node.TextNode;
import counterplay.game.matrix.SmallGames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of {@link GameSolution#json} for games that {@link SmallGames} solves, written byte by
 * byte, with nothing whose first use takes the JVM long (streams, patterns, strings joined by +).
 */
final class SmallAnswers {

  private static final byte[] EQUILIBRIA = ascii(",\"equilibria\":[");
  private static final byte[] SECONDS = ascii("],\"seconds\":\"");
  private static final byte[] NUMBER = ascii(",\"number\":\"");

  private final SmallGames solver = new SmallGames();
  private byte[] out = new byte[1 << 10];
  private int length;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** How each line about a game of this file begins. */
  static byte[] beginning(String file) {
    boolean plain = true;
    for (int k = 0; k < file.length(); k++) {
      char c = file.charAt(k);
      plain &= c >= ' ' && c < 127 && c != '"' && c != '\\';
    }
    String name = plain ? "\"".concat(file).concat("\"") : TextNode.valueOf(file).toString();
    return "{\"file\":".concat(name).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The lines of games whose numbers are one after the other.
   *
   * @param first the number of the first game in its file; 0 for the only one
   * @param start when the work on them began
   */
  byte[] lines(byte[] beginning, int first, int[] games, int count, long start) {
    length = 0;
    long from = start;
    for (int k = 0; k < count; k++) {
      write(games, k * SmallGames.NUMBERS, beginning, first == 0 ? 0 : first + k, from);
      from = System.nanoTime();
    }
    return Arrays.copyOf(out, length);
  }

  private void write(int[] games, int at, byte[] beginning, int number, long start) {
    int count = solver.solve(games, at);
    put(beginning);
    if (number > 0) {
      put(NUMBER);
      decimal(number);
      put('"');
    }
    put(EQUILIBRIA);
    for (int e = 0; e < count; e++) {
      put(e == 0 ? '[' : ',');
      if (e > 0) put('[');
      for (int player = 0; player < 2; player++) {
        put(player == 0 ? '[' : ',');
        if (player == 1) put('[');
        for (int k = 0; k < games[at + player]; k++) {
          if (k > 0) put(',');
          put('"');
          probability(solver.weight(e, player, k), solver.total(e, player));
          put('"');
        }
        put(']');
      }
      put(']');
    }
    put(SECONDS);
    long micros = (System.nanoTime() - start) / 1_000;
    decimal(micros / 1_000_000);
    put('.');
    for (long unit = 100_000; unit > 0; unit /= 10) put('0' + (int) (micros / unit % 10));
    put('"');
    put('}');
    put('\n');
  }

  private void probability(long weight, long total) {
    if (weight == 0 || weight == total) {
      put(weight == 0 ? '0' : '1');
      return;
    }
    long a = total;
    long b = weight;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    decimal(weight / a);
    put('/');
    decimal(total / a);
  }

  private void put(int character) {
    room(1);
    out[length++] = (byte) character;
  }

  private void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, out, length, bytes.length);
    length += bytes.length;
  }

  private void decimal(long number) {
    int digits = 1;
    for (long rest = number / 10; rest != 0; rest /= 10) digits++;
    room(digits);
    length += digits;
    int at = length;
    long rest = number;
    do {
      out[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
  }

  private void room(int more) {
    if (length + more > out.length) out = Arrays.copyOf(out, 2 * (length + more));
  }
}
