package shahmoon;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Footnote 3: bits that are not uniform. */
public final class OtherDistributions implements Spec {

  /** P(b = 1) for each bit. */
  public record Bias(Rational one) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    List<Claim<?>> claims = new ArrayList<>();
    Space<Bias> all = Rationals.unitInterval(8).map(Bias::new);
    claims.add(
        Claim.of(
            "shahmoon/footnote-3-any-distribution",
            Kind.STATEMENT,
            "Footnote 3",
            "for every distribution of the bits truth reveals something, (c, c) nothing, and what a"
                + " reply is worth lies between fair coins and everything, on which alone the"
                + " results lean",
            Bias.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample("every distribution over {0, 1}", 30, all)
                        .containing(c -> c.one().isProbability()),
                    OtherDistributions::defined)
                .weighed(Gravity.edge("neither value of a bit is certain", "random-bits")),
            Reading.ours(
                "random-bits",
                SURVIVED,
                Scope.sample("distributions with both values", 30, all.where(c -> isRandom(c)))
                    .containing(OtherDistributions::isRandom),
                OtherDistributions::defined)));
    claims.add(
        Claim.of(
            "shahmoon/footnote-3-zero-information",
            Kind.STATEMENT,
            "Footnote 3",
            "for another distribution there are other zero-information strategies: P(b = 1) P(b ="
                + " 0) (q - p) vanishes for some p != q",
            Bias.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample(
                            "every distribution other than the uniform one with both values",
                            30,
                            all.where(c -> isRandom(c) && !c.one().equals(Rational.HALF)))
                        .containing(c -> isRandom(c) && !c.one().equals(Rational.HALF)),
                    (Bias c) ->
                        Finding.of(
                            c.one().times(Rational.ONE.minus(c.one())), EQUAL, Rational.ZERO))
                .weighed(Gravity.substantive())));
    return claims;
  }

  private static boolean isRandom(Bias c) {
    return c.one().signum() > 0 && c.one().compareTo(Rational.ONE) < 0;
  }

  /**
   * P(b = 1, m = 0) - P(b = 1) P(m = 0) for the truth: not zero where the truth reveals something,
   * and so has a price; 0 if a result fails.
   */
  private static Finding defined(Bias c) {
    if (!isRandom(c))
      return Finding.undefined(
          "the truth reveals nothing and costs nothing: its relative price is 0/0",
          MORE,
          Rational.ZERO);
    return Finding.of(
        replayed(c) ? c.one().times(Rational.ONE.minus(c.one())) : Rational.ZERO,
        MORE,
        Rational.ZERO);
  }

  /**
   * For every g of one agent and one of each kind of two: coins, a noisy reply, the noisy reply
   * with the center's bit, everything, in this order of worth; a message of (c, c) is worth
   * nothing.
   */
  private static boolean replayed(Bias c) {
    return IntStream.range(0, 16 + 256)
        .allMatch(
            code -> {
              int n = code < 16 ? 1 : 2;
              List<Rational> g =
                  IntStream.range(0, 2 << n).mapToObj(b -> Rational.of(code >> b & 1)).toList();
              Bits<Rational> bits = new Bits<>(Collections.nCopies(n + 1, c.one()), g);
              Channel<Rational> noisy =
                  new MessageStrategy(Rational.of(5, 6), Rational.of(1, 3)).channel();
              List<Channel<Rational>> some = new ArrayList<>(Collections.nCopies(n + 1, noisy));
              Rational low = bits.value(1, Collections.nCopies(n + 1, Channel.coin(Rational.ONE)));
              Rational middle = bits.value(1, some);
              Rational silent =
                  bits.value(
                      1,
                      Collections.nCopies(
                          n + 1,
                          new MessageStrategy(Rational.of(1, 3), Rational.of(1, 3)).channel()));
              some.set(0, Channel.identity(Rational.ONE));
              Rational center = bits.value(1, some);
              Rational high =
                  bits.value(1, Collections.nCopies(n + 1, Channel.identity(Rational.ONE)));
              return low.equals(silent)
                  && low.compareTo(middle) <= 0
                  && middle.compareTo(center) <= 0
                  && center.compareTo(high) <= 0;
            });
  }
}
