package shahmoon.setup;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Situations to be tried: any function, prices with plateaus and valleys that often agree,
 * strategies that often tie.
 */
public final class Situations {

  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.HALF;
  private static final Rational QUARTER = Rational.of(1, 4);
  private static final List<List<Rational>> ABOVE =
      List.of(List.of(ONE), List.of(ONE), List.of(ONE, ONE), List.of(HALF, QUARTER, ONE));
  private static final List<List<Rational>> BELOW =
      List.of(List.of(ONE), List.of(HALF), List.of(HALF, ONE));
  private static final List<Rational> TRUTHS =
      List.of(Rational.of(1, 8), QUARTER, HALF, ONE, Rational.of(2));
  private static final List<MessageStrategy> KNOWN =
      List.of(
          MessageStrategy.TRUTH,
          new MessageStrategy(HALF, HALF),
          MessageStrategy.TRUTH,
          new MessageStrategy(Rational.ZERO, ONE),
          new MessageStrategy(ONE, HALF),
          new MessageStrategy(HALF, Rational.ZERO),
          new MessageStrategy(Rational.ZERO, Rational.ZERO),
          new MessageStrategy(QUARTER, Rational.of(3, 4)));

  /** What is tried. */
  public static final String WORDS =
      "tried: N = 2, 3, any function, prices with plateaus and valleys, truth for 1/8 to 2,"
          + " profiles with ties";

  private Situations() {}

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** A strategy of any kind. */
  public static MessageStrategy any(Random random) {
    return random.nextInt(3) > 0
        ? one(KNOWN, random)
        : new MessageStrategy(chance(random), chance(random));
  }

  /** A zero-information strategy. */
  public static MessageStrategy nothing(Random random) {
    Rational c = chance(random);
    return new MessageStrategy(c, c);
  }

  private static Rational chance(Random random) {
    int of = 1 + random.nextInt(6);
    return Rational.of(random.nextInt(of + 1), of);
  }

  /**
   * The center's bit, the parity of all bits, a function without the center's bit, or any other.
   */
  private static List<Rational> function(int n, Random random) {
    int kind = random.nextInt(6);
    List<Rational> g = new ArrayList<>();
    for (int b = 0; b < 2 << n; b++) {
      int value =
          kind == 0
              ? b & 1
              : kind == 1
                  ? Integer.bitCount(b) & 1
                  : kind == 2 && (b & 1) == 1 ? g.get(b - 1).signum() : random.nextInt(2);
      g.add(Rational.of(value));
    }
    return g;
  }

  /**
   * Example 1 for so many agents: g is the parity of all bits; truth is cheap, and nobody says
   * anything.
   */
  public static Situation parity(int n) {
    MessageStrategy silent = new MessageStrategy(HALF, HALF);
    return new Situation(
        IntStream.range(0, 2 << n).mapToObj(b -> Rational.of(Integer.bitCount(b) & 1)).toList(),
        java.util.Collections.nCopies(n, ONE),
        java.util.Collections.nCopies(n, Price.linear(TRUTHS.get(0))),
        java.util.Collections.nCopies(n, silent));
  }

  private static Situation situation(
      int n, Function<Random, MessageStrategy> strategy, Random random) {
    List<Rational> g = function(n, random);
    boolean cheap = random.nextInt(3) > 0;
    List<Price> prices =
        IntStream.range(0, n)
            .mapToObj(
                k ->
                    new Price(
                        cheap ? TRUTHS.get(0) : one(TRUTHS, random),
                        one(ABOVE, random),
                        one(BELOW, random)))
            .toList();
    List<Rational> worth =
        IntStream.range(0, n).mapToObj(k -> Rational.of(1L + random.nextInt(2))).toList();
    return new Situation(
        g, worth, prices, IntStream.range(0, n).mapToObj(k -> strategy.apply(random)).toList());
  }

  /** Situations of so many agents with strategies that are drawn like this. */
  public static Space<Situation> of(
      int least,
      int most,
      Function<Random, MessageStrategy> strategy,
      Predicate<Situation> condition) {
    Function<Random, Situation> sampler =
        random ->
            Stream.generate(
                    () -> situation(least + random.nextInt(most - least + 1), strategy, random))
                .filter(condition)
                .findFirst()
                .orElseThrow();
    return Space.random(
        IntStream.rangeClosed(Math.max(least, 2), most)
            .mapToObj(Situations::parity)
            .filter(condition)
            .toList(),
        sampler);
  }

  /** A scope that tries situations of two agents or more. */
  public static Scope<Situation> scope(
      String words, Function<Random, MessageStrategy> strategy, Predicate<Situation> condition) {
    Predicate<Situation> all = s -> s.agents() >= 2 && condition.test(s);
    return Scope.sample(words + "; " + WORDS, 30, of(2, 3, strategy, all)).containing(all);
  }
}
