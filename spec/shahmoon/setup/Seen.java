package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What an agent sees of each bit, and noise on it: all that a protocol and a profile are to her.
 *
 * @param agent i
 * @param g the social function
 * @param seen a channel from each bit to the reply about it
 * @param noise a channel from each reply to a worse one
 */
public record Seen(
    int agent, List<Rational> g, List<MessageStrategy> seen, List<MessageStrategy> noise) {

  /**
   * @throws IllegalArgumentException unless there is one channel for each bit
   */
  public Seen {
    g = List.copyOf(g);
    seen = List.copyOf(seen);
    noise = List.copyOf(noise);
    if (g.size() != 1 << seen.size()
        || noise.size() != seen.size()
        || agent < 1
        || agent >= seen.size()) throw new IllegalArgumentException("not of one number of bits");
  }

  /** The numbers: left and right channels by a pattern, with the best guesses. */
  Assignment numbers(MoreIsBetter.Pattern pattern) {
    Bits<Rational> bits = Bits.uniform(g);
    List<Channel<Rational>> left = new ArrayList<>();
    List<Channel<Rational>> right = new ArrayList<>();
    for (int k = 0; k < seen.size(); k++) {
      Channel<Rational> own = pattern.left(k, seen.get(k).channel());
      left.add(own);
      right.add(own.then(pattern.noise(k, noise.get(k).channel())));
    }
    return numbers().numbers("h", bits.guess(agent, left)).numbers("k", bits.guess(agent, right));
  }

  /** The numbers without guesses. */
  Assignment numbers() {
    return function()
        .numbers("u", seen.stream().map(MessageStrategy::p).toList())
        .numbers("v", seen.stream().map(MessageStrategy::q).toList())
        .numbers("r", noise.stream().map(MessageStrategy::p).toList())
        .numbers("w", noise.stream().map(MessageStrategy::q).toList());
  }

  /** The agent and g alone. */
  Assignment function() {
    return Assignment.NONE.whole("N", seen.size() - 1).whole("i", agent - 1).numbers("g", g);
  }

  /** The channel from each bit to the reply about it. */
  public List<Channel<Rational>> channels() {
    return seen.stream().map(MessageStrategy::channel).toList();
  }

  /** Any of them. */
  public static Space<Seen> any(int most) {
    return Space.random(
        List.of(),
        random -> {
          int n = 1 + random.nextInt(most);
          return new Seen(
              1 + random.nextInt(n),
              draw(2 << n, random).stream()
                  .map(s -> s.p().compareTo(s.q()) > 0 ? Rational.ONE : Rational.ZERO)
                  .toList(),
              draw(n + 1, random),
              draw(n + 1, random));
        });
  }

  private static List<MessageStrategy> draw(int count, Random random) {
    return Stream.generate(() -> Situations.any(random)).limit(count).toList();
  }
}
