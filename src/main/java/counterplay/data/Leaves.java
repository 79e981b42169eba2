package counterplay.data;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** The values that a string stands for. */
final class Leaves {

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Rational.class,
          Rational::parse,
          Polynomial.class,
          Polynomial::parse,
          String.class,
          s -> s,
          int.class,
          Leaves::integer,
          Integer.class,
          Leaves::integer,
          long.class,
          Leaves::longInteger,
          Long.class,
          Leaves::longInteger,
          BigInteger.class,
          Leaves::bigInteger,
          boolean.class,
          Leaves::truth,
          Boolean.class,
          Leaves::truth);

  private Leaves() {}

  static boolean isLeaf(Class<?> type) {
    return READERS.containsKey(type) || type.isEnum();
  }

  /**
   * @throws IllegalArgumentException if the text is no value of the type
   */
  static Object read(String text, Class<?> type) {
    if (!type.isEnum()) return READERS.get(type).apply(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> ((Enum<?>) e).name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + shorten(text)
                        + "' is none of "
                        + Arrays.toString(type.getEnumConstants())));
  }

  static String write(Object value) {
    return value instanceof Enum<?> e ? e.name() : value.toString();
  }

  private static Object integer(String text) {
    if (text.matches("-?[0-9]{1,10}")) {
      long n = Long.parseLong(text);
      if (n == (int) n) return (int) n;
    }
    throw new IllegalArgumentException(
        "'" + shorten(text) + "' is not an integer between -2^31 and 2^31 - 1");
  }

  private static Object longInteger(String text) {
    if (text.matches("-?[0-9]{1,19}")) {
      BigInteger n = new BigInteger(text);
      if (n.bitLength() < Long.SIZE) return n.longValue();
    }
    throw new IllegalArgumentException(
        "'" + shorten(text) + "' is not an integer between -2^63 and 2^63 - 1");
  }

  private static Object bigInteger(String text) {
    if (text.matches("-?[0-9]{1,2000}")) return new BigInteger(text);
    throw new IllegalArgumentException(
        "'" + shorten(text) + "' is not an integer of at most 2000 digits");
  }

  private static Object truth(String text) {
    if (text.equals("true")) return true;
    if (text.equals("false")) return false;
    throw new IllegalArgumentException("'" + shorten(text) + "' is neither true nor false");
  }

  private static String shorten(String text) {
    return text.length() <= 24
        ? text
        : text.substring(0, 20) + "... (" + text.length() + " characters)";
  }
}
