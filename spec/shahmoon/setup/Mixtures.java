package shahmoon.setup;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shahmoon.setup.MixedSituation.Draw;

/** Mixtures to be tried. */
public final class Mixtures {

  private static final MessageStrategy SILENCE = new MessageStrategy(Rational.HALF, Rational.HALF);

  private Mixtures() {}

  /** The paper's strategies, which nobody draws. */
  public static Scope<MixedSituation> pure(
      String words, Function<Random, MessageStrategy> strategy, Predicate<Situation> condition) {
    Scope<Situation> scope = Situations.scope(words, strategy, condition);
    return Scope.sample(scope.words(), 30, Space.of(scope.candidates()).map(MixedSituation::of))
        .containing(s -> s.isPure() && scope.contains(s.first()));
  }

  /** Mixtures of so many agents, those that are known to be of interest among them. */
  public static Scope<MixedSituation> scope(
      String words,
      List<MixedSituation> known,
      int least,
      int most,
      Predicate<MixedSituation> condition) {
    Predicate<MixedSituation> all =
        s -> s.agents() >= least && s.agents() <= most && condition.test(s);
    Space<Situation> situations = Situations.of(least, most, Situations::any, s -> true);
    Space<MixedSituation> space =
        Space.random(
            known,
            random ->
                Stream.generate(() -> mixed(situations, random))
                    .filter(all)
                    .findFirst()
                    .orElseThrow());
    return Scope.sample(words + "; tried: one or two draws each, chances in sixths", 40, space)
        .containing(all);
  }

  /** At most two draws of each agent, often of nothing and truth. */
  private static MixedSituation mixed(Space<Situation> situations, Random random) {
    Situation s = situations.sampled(random.nextLong()).findFirst().orElseThrow();
    List<List<Draw>> profile = new ArrayList<>();
    for (int i = 0; i < s.agents(); i++) {
      MessageStrategy first = random.nextInt(3) > 0 ? MessageStrategy.TRUTH : s.profile().get(i);
      MessageStrategy second = random.nextInt(3) > 0 ? SILENCE : Situations.any(random);
      Rational chance = Rational.of(1 + random.nextInt(5), 6);
      profile.add(
          random.nextInt(3) == 0 || first.equals(second)
              ? List.of(new Draw(Rational.ONE, random.nextBoolean() ? first : second))
              : List.of(new Draw(chance, first), new Draw(Rational.ONE.minus(chance), second)));
    }
    return new MixedSituation(s.g(), s.worth(), s.prices(), profile);
  }
}
