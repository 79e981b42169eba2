package counterplay.audit.plays;

import static counterplay.audit.plays.ListWords.joined;
import static counterplay.audit.plays.ListWords.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Social functions, prices and strategies of curation in words. Agents are counted from 1: before
 * theirs comes the center's bit, b_0.
 */
final class CurationWords {

  private CurationWords() {}

  static boolean isStrategy(JsonNode n) {
    return n.isObject() && n.size() == 2 && n.path("p").isTextual() && n.path("q").isTextual();
  }

  /** p and q are the probabilities of the message 0 at the bits 0 and 1. */
  static String commitment(JsonNode n) {
    String p = n.get("p").asText();
    String q = n.get("q").asText();
    if (p.equals(q)) return "says nothing: 0 with " + p + ", whatever the bit is";
    if (p.equals("1") && q.equals("0")) return "tells the bit";
    if (p.equals("0") && q.equals("1")) return "tells the opposite of the bit";
    return "says 0 with " + p + " at the bit 0, with " + q + " at the bit 1";
  }

  static String price(JsonNode p) {
    String all = "'s price: " + p.get("truth").asText() + " for the truth";
    return isPlain(p.get("above")) && isPlain(p.get("below"))
        ? all + ", in proportion to |p - q| otherwise"
        : all
            + "; of it "
            + list(p.get("above"))
            + " where p > q, "
            + list(p.get("below"))
            + " where q > p";
  }

  private static boolean isPlain(JsonNode knots) {
    return knots.size() == 1 && knots.get(0).asText().equals("1");
  }

  /** By the sum of b_k 2^k. */
  static String function(JsonNode g) {
    int bits = Integer.numberOfTrailingZeros(g.size());
    List<String> ones = new ArrayList<>();
    for (int b = 0; b < g.size(); b++) {
      String value = g.get(b).asText();
      if (value.equals("0")) continue;
      StringBuilder at = new StringBuilder();
      for (int k = 0; k < bits; k++) at.append(b >> k & 1);
      ones.add(at + (value.equals("1") ? "" : " with " + value));
    }
    return "The function of the bits b_0 to b_"
        + (bits - 1)
        + (ones.isEmpty() ? " is 0 everywhere." : " is 1 at " + joined(ones) + ", else 0.");
  }

  /** The replies about each bit, then what is worse than they. */
  static List<String> replies(String name, JsonNode channels) {
    boolean isNoise = name.equals("noise");
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < channels.size(); k++) {
      String said = commitment(channels.get(k));
      lines.add(
          isNoise
              ? "A worse reply about b_" + k + " " + said.replace("bit", "reply") + "."
              : "The reply about b_" + k + " " + said + ".");
    }
    return lines;
  }

  /** Whether strategies of curation are somewhere in it. */
  static boolean isCuration(JsonNode n) {
    return isStrategy(n)
        || StreamSupport.stream(n.spliterator(), false).anyMatch(CurationWords::isCuration);
  }
}
