package shahmoon.planted;

import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.planted.PlantedFailure.ofReading;

import counterplay.claim.Scope;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shahmoon.setup.Pair;

/** Flaws of the sentences about mixtures and of those that compare every pair of inferences. */
public final class MixedPlants implements Plants {

  private static final String PAIRS = "every-pair-of-inferences";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism(
            "shahmoon/lemma-7",
            "two-agents-draw",
            "shared-price-wins",
            Mutation.WEAK_FOR_STRICT,
            "a price that some draw shares wins against it",
            FlawedProtocol.TIES_WIN),
        ofMechanism(
            "shahmoon/lemma-7",
            "three-agents-draw",
            "half-of-each-draw",
            Mutation.WRONG_CONSTANT,
            "to exceed half of every draw is enough",
            FlawedProtocol.HALF_IS_ENOUGH),
        ofMechanism(
            "shahmoon/section-4-property-1",
            "two-agents-truth-costs-less",
            "lowest-draw-wins",
            Mutation.WRONG_OPERATION,
            "the lowest price wins",
            FlawedProtocol.LOWEST_WINS),
        ofMechanism(
            "shahmoon/section-4-property-1",
            "nobody-always-truthful",
            "lowest-wins-against-draws",
            Mutation.WRONG_OPERATION,
            "the lowest price wins",
            FlawedProtocol.LOWEST_WINS),
        ofFinding(
            "shahmoon/lemma-10",
            "deviations-may-be-drawn",
            "mixtures-lose",
            Mutation.WEAK_FOR_STRICT,
            "every mixture is worth less than the best strategy",
            f -> new Finding(f.left(), Relation.LESS, f.right(), List.of())),
        pairs(
            "lemma-2",
            "largest-inferences",
            Mutation.WRONG_QUANTIFIER,
            "the farthest first inference is at least as far as every second one",
            2,
            p -> farthest(p, true).compareTo(farthest(p, false)) >= 0),
        pairs(
            "lemma-b.1",
            "nearest-inferences",
            Mutation.WRONG_QUANTIFIER,
            "the nearest first inference is at least as far as the nearest second one",
            2,
            p -> nearest(p, true).compareTo(nearest(p, false)) >= 0),
        pairs(
            "theorem-1",
            "same-reply",
            Mutation.SWAPPED_INDEX,
            "each first inference is at least as far as the second one from the same reply",
            2,
            MixedPlants::isFartherByReply),
        ofFinding(
            "shahmoon/theorem-1-proof-step-0",
            PAIRS,
            "farther-is-worth-more",
            Mutation.WEAK_FOR_STRICT,
            "farther inferences are worth strictly more",
            f -> new Finding(f.left(), Relation.MORE, f.right(), List.of())),
        ofFinding(
            "shahmoon/theorem-1-proof-step-1",
            PAIRS,
            "nearer-is-worth-more",
            Mutation.FLIPPED_INEQUALITY,
            "nearer inferences are worth at least as much",
            f -> new Finding(f.left(), Relation.AT_MOST, f.right(), List.of())));
  }

  private static PlantedFailure pairs(
      String claim,
      String name,
      Mutation mutation,
      String words,
      int other,
      Predicate<Pair> condition) {
    Predicate<Pair> all = p -> p.other() == other && condition.test(p);
    return ofReading(
        "shahmoon/" + claim,
        PAIRS,
        name,
        mutation,
        words,
        Pair.class,
        sound ->
            sound
                .over(Scope.sample(words, 60, drawn(other, all)).containing(all))
                .judging(sound.judge()::judge));
  }

  private static Space<Pair> drawn(int other, Predicate<Pair> condition) {
    Space<List<Rational>> functions = Space.lists(8, Space.of(Rational.ZERO, Rational.ONE));
    Space<Rational> chances = Rationals.unitInterval(8);
    Space<List<Rational>> laws = Rationals.simplex(4, 12);
    return Space.random(
        List.of(),
        random ->
            Stream.generate(
                    () ->
                        new Pair(
                            one(functions, random.nextLong()),
                            other,
                            noisy(one(chances, random.nextLong())),
                            one(laws, random.nextLong()),
                            one(laws, random.nextLong())))
                .filter(condition)
                .findFirst()
                .orElseThrow());
  }

  private static <T> T one(Space<T> of, long seed) {
    return of.sampled(seed).findFirst().orElseThrow();
  }

  private static MessageStrategy noisy(Rational chance) {
    return new MessageStrategy(chance, Rational.ONE.minus(chance));
  }

  /** The distances from 1/2 of the inferences from the possible replies. */
  private static Stream<Rational> distances(Pair p, boolean first) {
    return Stream.of(0, 1)
        .filter(reply -> chance(p, first, reply).signum() > 0)
        .map(reply -> distance(p, first, reply));
  }

  private static Rational chance(Pair p, boolean first, int reply) {
    Channel<Rational> c = p.channel(first ? 1 : 2).channel();
    return c.of(reply, 0).plus(c.of(reply, 1));
  }

  private static Rational distance(Pair p, boolean first, int reply) {
    Rational one = p.channel(first ? 1 : 2).channel().of(reply, 1);
    Rational v = one.over(chance(p, first, reply)).minus(Rational.HALF);
    return v.signum() < 0 ? v.negated() : v;
  }

  private static Rational farthest(Pair p, boolean first) {
    return distances(p, first).max(Rational::compareTo).orElseThrow();
  }

  private static Rational nearest(Pair p, boolean first) {
    return distances(p, first).min(Rational::compareTo).orElseThrow();
  }

  private static boolean isFartherByReply(Pair p) {
    return Stream.of(0, 1)
        .allMatch(
            reply ->
                chance(p, true, reply).signum() > 0
                    && chance(p, false, reply).signum() > 0
                    && distance(p, true, reply).compareTo(distance(p, false, reply)) >= 0);
  }
}
