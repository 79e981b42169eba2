package shahmoon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.exact.number.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case on file, computed by nothing but sums over all bits, messages and replies, and the words
 * of the paper: none of the program's models and mechanisms is asked.
 *
 * @param at the case: g, worths, prices and a profile
 */
record WholeSpace(JsonNode at) {

  private static final Rational HALF = Rational.HALF;

  /** The chance of a reply 0, given the message 0 and given 1. */
  record Look(Rational zero, Rational one) {

    static final Look ALL = new Look(Rational.ONE, Rational.ZERO);
    static final Look COIN = new Look(HALF, HALF);

    static Look of(JsonNode channel) {
      return new Look(number(channel.get("p")), number(channel.get("q")));
    }

    Rational of(int out, int in) {
      Rational zeroOut = in == 0 ? zero : one;
      return out == 0 ? zeroOut : Rational.ONE.minus(zeroOut);
    }
  }

  /** What an agent is told of bit j. */
  interface Told {
    Look of(int j);

    Told ALL = j -> Look.ALL;
    Told COINS = j -> Look.COIN;
    Told CENTER = j -> j == 0 ? Look.ALL : Look.COIN;
  }

  /** A witness file. */
  static JsonNode file(String name) {
    try {
      return new ObjectMapper()
          .readTree(Path.of("counterexamples/shahmoon/" + name + ".json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static Rational number(JsonNode text) {
    return Rational.parse(text.asText());
  }

  static List<Rational> numbers(JsonNode list) {
    List<Rational> numbers = new ArrayList<>();
    list.forEach(n -> numbers.add(number(n)));
    return numbers;
  }

  int agents() {
    return at.get("worth").size();
  }

  /** The strategies of the profile. */
  List<Look> profile() {
    List<Look> all = new ArrayList<>();
    at.get("profile").forEach(s -> all.add(Look.of(s)));
    return all;
  }

  /** The same strategy of everybody. */
  List<Look> all(Look strategy) {
    return Collections.nCopies(agents(), strategy);
  }

  /** V_i: at each sight the likelier value of g, over all b, m and f. */
  Rational worth(int agent, List<Look> profile, Told told) {
    int n = agents();
    Map<List<Integer>, Rational[]> sights = new HashMap<>();
    for (int b = 0; b < 2 << n; b++)
      for (int m = b & 1; m < 2 << n; m += 2)
        for (int f = 0; f < 2 << n; f++) {
          Rational chance = Rational.of(1, 2 << n);
          for (int j = 0; j <= n && !chance.isZero(); j++) {
            if (j > 0) chance = chance.times(profile.get(j - 1).of(m >> j & 1, b >> j & 1));
            chance = chance.times(told.of(j).of(f >> j & 1, m >> j & 1));
          }
          if (chance.isZero()) continue;
          Rational[] seen =
              sights.computeIfAbsent(
                  List.of(b >> agent & 1, m >> agent & 1, f),
                  k -> new Rational[] {Rational.ZERO, Rational.ZERO});
          int g = at.get("g").get(b).asText().equals("1") ? 1 : 0;
          seen[g] = seen[g].plus(chance);
        }
    Rational right = Rational.ZERO;
    for (Rational[] seen : sights.values()) right = right.plus(seen[0].max(seen[1]));
    return right.times(number(at.get("worth").get(agent - 1)));
  }

  /** price_i(1, 0). */
  Rational truthCosts(int agent) {
    return number(at.get("prices").get(agent - 1).get("truth"));
  }

  /** price_i^r: between its values at |p - q| = 0, 1/k, ..., k/k it is linear. */
  Rational relative(int agent, Look s) {
    return relative(at.get("prices").get(agent - 1), s);
  }

  static Rational relative(JsonNode price, Look s) {
    Rational more = s.zero().minus(s.one());
    boolean above = more.signum() >= 0;
    Rational d = above ? more : more.negated();
    List<Rational> values = new ArrayList<>(List.of(Rational.ZERO));
    values.addAll(numbers(price.get(above ? "above" : "below")));
    int pieces = values.size() - 1;
    for (int k = 0; k < pieces; k++) {
      Rational right = Rational.of(k + 1, pieces);
      if (d.compareTo(right) > 0) continue;
      Rational share = right.minus(d).times(Rational.of(pieces));
      return share.times(values.get(k)).plus(Rational.ONE.minus(share).times(values.get(k + 1)));
    }
    throw new IllegalArgumentException("no strategy: " + s);
  }

  /** Definition 1. */
  boolean winsCompetition(int agent, List<Look> profile) {
    if (profile.stream().allMatch(Look.ALL::equals)) return true;
    return exceeds(agent, profile, false);
  }

  /** Definition 5. */
  boolean winsFairly(int agent, List<Look> profile) {
    if (profile.get(agent - 1).equals(Look.ALL)) return true;
    boolean alone = true;
    for (int j = 1; j <= agents(); j++)
      if (j != agent && !profile.get(j - 1).equals(Look.ALL)) alone = false;
    return !alone && exceeds(agent, profile, true);
  }

  private boolean exceeds(int agent, List<Look> profile, boolean untruthful) {
    Rational own = relative(agent, profile.get(agent - 1));
    for (int j = 1; j <= agents(); j++) {
      if (j == agent || untruthful && profile.get(j - 1).equals(Look.ALL)) continue;
      if (own.compareTo(relative(j, profile.get(j - 1))) <= 0) return false;
    }
    return true;
  }

  /** Definition 4, its bound at its lowest: who is fanatic, 0 for nobody. */
  int fanatic() {
    for (int i = 1; i <= agents(); i++) {
      List<Look> truth = all(Look.ALL);
      Rational gain = worth(i, truth, Told.ALL).minus(worth(i, truth, Told.COINS));
      if (truthCosts(i).compareTo(gain) > 0) return i;
    }
    return 0;
  }

  /** To whom the center's bit is worth something where nobody says anything, 0 for nobody. */
  int helped() {
    for (int i = 1; i <= agents(); i++) {
      List<Look> silence = all(Look.COIN);
      if (!worth(i, silence, Told.CENTER).equals(worth(i, silence, Told.COINS))) return i;
    }
    return 0;
  }

  /** P(bit = 1) after this evidence: weights of the bit 0 and of the bit 1. */
  static Rational posterior(Rational zero, Rational one) {
    return one.over(zero.plus(one));
  }

  /** For sums over sights in order. */
  static Map<String, Rational[]> sights() {
    return new TreeMap<>();
  }
}
