package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.AsIn;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Rival;
import shahmoon.setup.Rivals;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Steps of the proofs of Lemma 2, Theorem 1, Lemmas 3 and 4, Theorems 3 and 4. */
public final class StepsOfTheComparison implements Spec {

  /**
   * Two replies about one bit, drawn independently given the bit, by a channel each, and what they
   * are.
   */
  public record Looks(MessageStrategy first, MessageStrategy second, int one, int other) {
    /**
     * @throws IllegalArgumentException unless both replies are bits
     */
    public Looks {
      if (one < 0 || one > 1 || other < 0 || other > 1)
        throw new IllegalArgumentException("replies " + one + ", " + other);
    }

    static Rational posterior(Rational ifOne, Rational ifZero) {
      return ifOne.over(ifOne.plus(ifZero));
    }

    Rational v(int which) {
      Channel<Rational> c = (which == 1 ? first : second).channel();
      int reply = which == 1 ? one : other;
      return posterior(c.of(reply, 1), c.of(reply, 0));
    }

    Rational both() {
      return posterior(joint(1), joint(0));
    }

    private Rational joint(int bit) {
      return first.channel().of(one, bit).times(second.channel().of(other, bit));
    }

    static Rational distance(Rational v) {
      Rational d = v.minus(Rational.HALF);
      return d.signum() < 0 ? d.negated() : d;
    }

    boolean isPossible() {
      return joint(1).plus(joint(0)).signum() > 0;
    }

    boolean isFarther() {
      return isPossible() && distance(v(1)).compareTo(distance(v(2))) >= 0;
    }

    /** The z with v^1 z + (1 - v^1) (1 - z) = v^2. */
    Rational z() {
      Rational slope = v(1).scale(Rational.of(2)).minus(Rational.ONE);
      return slope.isZero() ? Rational.HALF : v(2).plus(v(1)).minus(Rational.ONE).over(slope);
    }

    /**
     * Of g = 0 and g = 1 the larger of P(g = guess from the second reply = value | v^1, v^2), where
     * g = 0 is what v^1 makes likelier.
     */
    Rational rightBySecond() {
      boolean one = v(1).compareTo(Rational.HALF) >= 0;
      Rational zero = one ? both() : Rational.ONE.minus(both());
      int sign = (one ? v(2) : Rational.ONE.minus(v(2))).compareTo(Rational.HALF);
      Rational guess = sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF;
      return guess.times(zero).max(Rational.ONE.minus(guess).times(Rational.ONE.minus(zero)));
    }

    /**
     * The chance of the bit 1 when v^1 is handed out, which is done with chance z at v^1 and with
     * chance 1 - z where it is 1 - (the other inference).
     */
    Rational handed() {
      Channel<Rational> c = first.channel();
      int rest = 1 - one;
      boolean turned = posterior(c.of(rest, 1), c.of(rest, 0)).equals(Rational.ONE.minus(v(1)));
      Rational from = turned ? Rational.ONE.minus(z()) : Rational.ZERO;
      return posterior(
          c.of(one, 1).times(z()).plus(c.of(rest, 1).times(from)),
          c.of(one, 0).times(z()).plus(c.of(rest, 0).times(from)));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    Gravity charged = Gravity.substantive().chargedTo("shahmoon/lemma-2");
    List<Claim<?>> claims = new ArrayList<>();
    refuted(
        claims,
        "lemma-2-proof-noise",
        "who is handed v^1 with chance z, 1 - v^1 otherwise, infers v^2",
        charged,
        new Looks(
            new MessageStrategy(Rational.of(24, 25), Rational.of(16, 25)),
            new MessageStrategy(Rational.HALF, Rational.HALF),
            1,
            0),
        c -> Finding.of(c.handed(), EQUAL, c.v(2)));
    Looks independent =
        new Looks(
            new MessageStrategy(Rational.of(3, 4), Rational.of(1, 4)),
            new MessageStrategy(Rational.of(2, 3), Rational.of(1, 3)),
            1,
            1);
    refuted(
        claims,
        "lemma-2-proof-eq-3",
        "the second inference adds nothing to the first one, the replies being drawn each from its"
            + " own protocol",
        charged,
        independent,
        c -> Finding.of(c.both(), EQUAL, c.v(1)));
    refuted(
        claims,
        "lemma-2-proof-display",
        "to know both replies is worth no more than the first one, for g = b_j at the replies"
            + " drawn",
        charged,
        independent,
        c ->
            Finding.of(
                c.v(1).max(Rational.ONE.minus(c.v(1))),
                EQUAL,
                c.both().max(Rational.ONE.minus(c.both()))));
    claims.add(
        Claim.of(
            "shahmoon/theorem-1-proof-inference",
            Kind.FORMULA,
            "Appendix B, proof of Theorem B.1",
            "the inference about b_1 is v_0^1, that about b_0",
            Looks.class,
            Reading.printed(
                    REFUTED,
                    scope("two bits, a reply about each", List.of(independent), false),
                    (Looks c) -> Finding.of(c.v(2), EQUAL, c.v(1)))
                .weighed(
                    Gravity.misprint(
                        "shahmoon/section-3-coordinate-inference printed",
                        "v_1^1, the inference about the bit that the reply is about"))));
    Levels oneSilent =
        new Levels(
            t ->
                t.isTruthful()
                    || t.manners().stream().filter(m -> m == Manner.TRUTHFUL).count()
                            == t.agents() - 1
                        && t.manners().contains(Manner.ZERO),
            2);
    AsIn extremes =
        new AsIn(
            protocols.competitive(),
            protocols.of("f-max"),
            protocols.of("f-min"),
            oneSilent,
            Replies.Who.LOWEST);
    claims.add(
        Claim.of(
            "shahmoon/theorem-3-proof-competitive",
            Kind.FORMULA,
            "Section 4.3, proof of Theorem 3",
            "the competitive protocol answers as F^max does at the truthful profile, and as F^min"
                + " does her who turns from it to nothing",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    Situations.scope(
                        "the truthful profile, or all are truthful but one who says nothing",
                        r -> r.nextInt(3) > 0 ? MessageStrategy.TRUTH : Situations.nothing(r),
                        s -> oneSilent.which().test(s.type())),
                    extremes.asked())
                .provedBy(Proof.sought())));
    claims.add(
        Claim.of(
            "shahmoon/theorem-4-proof-two-agents",
            Kind.STATEMENT,
            "Appendix E, proof of Theorem E.1",
            "at a profile of neither kind one agent is not truthful and another one says something",
            OrderType.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every profile of two agents or more of neither kind, by order type",
                    "N = 2, 3, 4",
                    Space.of(
                        IntStream.rangeClosed(2, 4)
                            .boxed()
                            .flatMap(n -> new Levels(Levels.NEITHER.which(), 2).types(n).stream())
                            .toList())),
                (OrderType t) -> Finding.of(Rational.of(pairs(t)), AT_LEAST, Rational.ONE))));
    claims.add(
        Claim.of(
            "shahmoon/section-1-unique-necessary",
            Kind.STATEMENT,
            "Section 1",
            "truth is the only equilibrium of some protocol only if nobody is fanatic and the"
                + " center is not helpless",
            Rival.class,
            Rivals.necessary()));
    refuted(
        claims,
        "lemma-2-proof-eq-4",
        "what is likelier given the first inference is at least as likely as what is guessed"
            + " rightly from the second one, given both",
        charged,
        independent,
        c -> Finding.of(c.v(1).max(Rational.ONE.minus(c.v(1))), AT_LEAST, c.rightBySecond()));
    return claims;
  }

  private static long pairs(OrderType t) {
    return IntStream.range(0, t.agents())
        .filter(l -> t.manners().get(l) != Manner.TRUTHFUL)
        .mapToLong(
            l ->
                IntStream.range(0, t.agents())
                    .filter(k -> k != l && t.manners().get(k) != Manner.ZERO)
                    .count())
        .sum();
  }

  private static Scope<Looks> scope(String words, List<Looks> known, boolean farther) {
    Space<MessageStrategy> channels =
        Rationals.unitInterval(6).times(Rationals.unitInterval(6), MessageStrategy::new);
    Space<Looks> any =
        channels.then(
            p ->
                channels.then(
                    q ->
                        Space.range(0, 1)
                            .then(a -> Space.range(0, 1).map(b -> new Looks(p, q, a, b)))));
    Space<Looks> all =
        Space.random(
            known,
            random ->
                any.sampled(random.nextLong())
                    .filter(c -> farther ? c.isFarther() : c.isPossible())
                    .findFirst()
                    .orElseThrow());
    return Scope.sample(words, 60, all).containing(c -> farther ? c.isFarther() : c.isPossible());
  }

  private static void refuted(
      List<Claim<?>> claims,
      String name,
      String statement,
      Gravity gravity,
      Looks known,
      Judge<Looks> judge) {
    claims.add(
        Claim.of(
            "shahmoon/" + name,
            Kind.STATEMENT,
            "Appendix B, proof of Lemma B.1",
            statement,
            Looks.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "uniform bits, the first inference is at least as far from 1/2 as the"
                            + " second",
                        List.of(known),
                        true),
                    judge)
                .weighed(gravity)));
  }
}
