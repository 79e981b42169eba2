package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import shahmoon.setup.FartherIsBetter;
import shahmoon.setup.MoreIsBetter;
import shahmoon.setup.MoreIsBetter.Pattern;
import shahmoon.setup.Seen;

/**
 * Section 3: inferences that are farther from 1/2 are said to be worth more. They are where one
 * reply is the other after noise.
 */
public final class ComparisonOfReplies implements Spec {

  /**
   * Two replies about one bit, drawn together given the bit, and one reply about each other bit: g
   * of bits 0 to 2, for agent 1.
   *
   * @param g the social function
   * @param other whose bit the two replies are about: 0 or 2
   * @param common the channel to the reply about the remaining bit
   * @param given0 P(f^1, f^2 | b = 0) for (0, 0), (0, 1), (1, 0), (1, 1)
   * @param given1 the same for b = 1
   */
  public record Pair(
      List<Rational> g,
      int other,
      MessageStrategy common,
      List<Rational> given0,
      List<Rational> given1) {
    /**
     * @throws IllegalArgumentException unless these are a function and laws
     */
    public Pair {
      g = List.copyOf(g);
      given0 = List.copyOf(given0);
      given1 = List.copyOf(given1);
      if (g.size() != 8 || other != 0 && other != 2)
        throw new IllegalArgumentException("for agent 1 of two");
      for (List<Rational> law : List.of(given0, given1)) {
        if (law.size() != 4
            || !Rational.sum(law).equals(Rational.ONE)
            || law.stream().anyMatch(p -> p.signum() < 0))
          throw new IllegalArgumentException("no law: " + law);
      }
    }

    private static int digit(int pair, int which) {
      return which == 1 ? pair >> 1 : pair & 1;
    }

    private MessageStrategy channel(int which) {
      return new MessageStrategy(zero(given0, which), zero(given1, which));
    }

    private static Rational zero(List<Rational> law, int which) {
      Rational sum = Rational.ZERO;
      for (int p = 0; p < 4; p++) if (digit(p, which) == 0) sum = sum.plus(law.get(p));
      return sum;
    }

    /** |P(b = 1 | f) - 1/2| for a reply that is possible. */
    private Rational distance(int which, int reply) {
      Channel<Rational> c = channel(which).channel();
      Rational one = c.of(reply, 1);
      Rational v = one.over(one.plus(c.of(reply, 0))).minus(Rational.HALF);
      return v.signum() < 0 ? v.negated() : v;
    }

    /** At each point the first inference is at least as far from 1/2 as the second one. */
    boolean isFarther() {
      for (int p = 0; p < 4; p++) {
        if (given0.get(p).plus(given1.get(p)).signum() > 0
            && distance(1, digit(p, 1)).compareTo(distance(2, digit(p, 2))) < 0) return false;
      }
      return true;
    }

    /** Every first inference that is possible is at least as far from 1/2 as every second one. */
    boolean isSeparated() {
      for (int a = 0; a < 2; a++) {
        for (int b = 0; b < 2; b++) {
          boolean possible =
              !channel(1).channel().of(a, 0).plus(channel(1).channel().of(a, 1)).isZero()
                  && !channel(2).channel().of(b, 0).plus(channel(2).channel().of(b, 1)).isZero();
          if (possible && distance(1, a).compareTo(distance(2, b)) < 0) return false;
        }
      }
      return true;
    }

    private List<Channel<Rational>> channels(int which) {
      Channel<Rational> own = Channel.identity(Rational.ONE);
      Channel<Rational> here = channel(which).channel();
      return other == 0
          ? List.of(here, own, common.channel())
          : List.of(common.channel(), own, here);
    }

    Rational value(int which) {
      return Bits.uniform(g).value(1, channels(which));
    }

    /** Both replies, with the best guesses, as numbers of {@link FartherIsBetter}. */
    private Assignment numbers(boolean single) {
      List<Channel<Rational>> first = channels(1);
      List<Channel<Rational>> second = single ? List.of(channel(2).channel()) : channels(2);
      Assignment all =
          Assignment.NONE
              .whole("N", 2)
              .whole("i", 0)
              .numbers("g", g)
              .numbers("u", first.stream().map(Channel::zero).toList())
              .numbers("v", first.stream().map(Channel::one).toList())
              .numbers("r", second.stream().map(Channel::zero).toList())
              .numbers("w", second.stream().map(Channel::one).toList())
              .numbers("h", Bits.uniform(g).guess(1, first))
              .numbers("k", Bits.uniform(g).guess(1, channels(2)));
      return single ? all.whole("j", other == 0 ? 0 : 1) : all;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Judge<Pair> judge = c -> Finding.of(c.value(1), Relation.AT_LEAST, c.value(2));
    List<Claim<?>> claims = new ArrayList<>();
    String words =
        "uniform bits, two agents; the replies are drawn on one space, and at each point the first"
            + " inference is at least as far from 1/2";
    claims.add(
        claim(
            "lemma-2",
            "Section 3, Lemma 2",
            "a reply about b_j whose inference is farther from 1/2, all else equal, is worth at"
                + " least as much",
            words,
            judge,
            Gravity.substantive(),
            2));
    claims.add(
        claim(
            "lemma-b.1",
            "Appendix B, Lemma B.1",
            "a reply about b_j whose inference is farther from 1/2 is worth at least as much (Lemma"
                + " 2 as the appendix repeats it)",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        claim(
            "theorem-1",
            "Section 3, Theorem 1",
            "replies all of whose inferences are farther from 1/2 are worth at least as much",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        claim(
            "theorem-1-proof-step-0",
            "Appendix B, proof of Theorem B.1",
            "a reply about the center's bit whose inference is farther from 1/2 is worth at least"
                + " as much",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            0));
    claims.add(
        claim(
            "theorem-1-proof-step-1",
            "Appendix B, proof of Theorem B.1",
            "a reply about another agent's bit whose inference is farther from 1/2 is worth at"
                + " least as much, the center's bit being told alike",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        Claim.of(
            "shahmoon/theorem-1-after-noise",
            Kind.STATEMENT,
            "Section 3, Theorem 1",
            "a reply is worth at least as much as the same reply after noise",
            Seen.class,
            Reading.printed(
                    BOUNDED,
                    Scope.sample(
                        "every social function, all replies and noises, for each bit",
                        20,
                        Seen.any(2)),
                    new MoreIsBetter(Pattern.NOISE, 2).asked())
                .provedBy(new MoreIsBetter(Pattern.NOISE, 2).proof())));
    claims.add(
        Claim.of(
            "shahmoon/section-3-intuition-expectation",
            Kind.STATEMENT,
            "Section 3, after Lemma 2",
            "with a better inference a guess may still be wrong: a reply that is worth more is not"
                + " always right",
            Pair.class,
            Reading.<Pair>printed(
                    PROVED,
                    scope(words, 2, false),
                    c ->
                        Finding.of(
                            Rational.ONE,
                            Relation.MORE,
                            c.value(1).max(c.value(2).plus(Rational.ONE.minus(c.value(1))))))
                .exists()));
    return claims;
  }

  private static Claim<Pair> claim(
      String name,
      String place,
      String statement,
      String words,
      Judge<Pair> judge,
      Gravity gravity,
      int other) {
    FartherIsBetter farther = new FartherIsBetter(!name.equals("theorem-1"), 2);
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Pair.class,
        Reading.printed(REFUTED, scope(words, other, false), judge).weighed(gravity),
        Reading.ours(
                "every-pair-of-inferences",
                BOUNDED,
                scope(
                    "every possible first inference is at least as far from 1/2 as every second"
                        + " one",
                    other,
                    true),
                new Asked<Pair>(farther, c -> c.numbers(farther.single())))
            .provedBy(farther.proof()));
  }

  private static Scope<Pair> scope(String words, int other, boolean separated) {
    Rational r = Rational.of(1, 225);
    List<Rational> zero =
        List.of(Rational.ZERO, Rational.of(24, 25), Rational.of(1, 25), Rational.ZERO);
    List<Rational> one =
        List.of(Rational.ZERO, Rational.of(16, 25), r, Rational.of(9, 25).minus(r));
    MessageStrategy common = new MessageStrategy(Rational.of(7, 10), Rational.of(3, 10));
    Pair known = new Pair(or(), other, common, zero, one);
    Space<List<Rational>> laws = Rationals.simplex(4, 12);
    Space<Pair> any =
        Space.lists(8, Space.of(Rational.ZERO, Rational.ONE))
            .then(
                g ->
                    Rationals.unitInterval(8)
                        .then(
                            p ->
                                laws.then(
                                    a ->
                                        laws.map(
                                            b ->
                                                new Pair(
                                                    g,
                                                    other,
                                                    new MessageStrategy(p, Rational.ONE.minus(p)),
                                                    a,
                                                    b)))));
    Space<Pair> all =
        Space.random(
            separated ? List.of() : List.of(known),
            random ->
                any.sampled(random.nextLong())
                    .filter(c -> holds(c, other, separated))
                    .findFirst()
                    .orElseThrow());
    return Scope.sample(words, 60, all).containing(c -> holds(c, other, separated));
  }

  /** b_0 or b_2. */
  private static List<Rational> or() {
    List<Rational> g = new ArrayList<>();
    for (int b = 0; b < 8; b++) g.add(Rational.of((b & 5) == 0 ? 0 : 1));
    return g;
  }

  private static boolean holds(Pair c, int other, boolean separated) {
    return c.other() == other && (separated ? c.isSeparated() : c.isFarther());
  }
}
