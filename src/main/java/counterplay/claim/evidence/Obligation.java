package counterplay.claim.evidence;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is left to be shown on one path of a sentence's code: from the facts follows the goal, or
 * that nobody ever takes the path. The kernel makes obligations; evidence discharges them.
 *
 * @param sentence whose it is, for messages
 * @param shape the whole numbers of the run
 * @param path which answers to questions about signs led there, in words
 * @param facts what is known
 * @param universals how many statements are known for all further numbers, each with the names of
 *     these
 * @param goal what is to be shown; the impossible {@code 0 > 0} where the path must be shown to be
 *     taken by nobody
 * @param fair what may be subtracted from the goal since its expectation vanishes; empty unless the
 *     goal is one about expectations
 * @param glossary what the symbols stand for that are no variables of the domain: roots, scores,
 *     values of functions
 */
public record Obligation(
    String sentence,
    Shape shape,
    String path,
    List<Fact> facts,
    List<List<String>> universals,
    Fact goal,
    List<Frame.Increment> fair,
    Map<String, String> glossary) {

  /** Copies the lists. */
  public Obligation {
    facts = List.copyOf(facts);
    universals = List.copyOf(universals);
    fair = List.copyOf(fair);
    glossary = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(glossary));
  }

  /** Whether the path must be shown to be taken by nobody. */
  public boolean isImpossible() {
    return goal.polynomial().isZero() && goal.sign() == Fact.Sign.POSITIVE;
  }

  /** The symbol that stands for something, by what it stands for; empty if there is none. */
  public java.util.Optional<String> symbol(String meaning) {
    return glossary.entrySet().stream()
        .filter(e -> e.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The facts and the goal, one in a line. */
  public String text() {
    return facts.stream()
            .map(f -> "  " + f)
            .distinct()
            .collect(Collectors.joining("\n", "", facts.isEmpty() ? "" : "\n"))
        + fair.stream()
            .map(
                f ->
                    "  E["
                        + f.later()
                        + " - "
                        + f.earlier()
                        + " | "
                        + String.join(", ", f.given())
                        + "] = 0\n")
            .collect(Collectors.joining())
        + glossary.entrySet().stream()
            .map(e -> "  " + e.getKey() + " is " + e.getValue() + "\n")
            .collect(Collectors.joining())
        + "|- "
        + goal
        + "\n";
  }

  /**
   * The first sixteen hexadecimal digits of the SHA-256 of the text: under it evidence is kept in
   * files.
   */
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
