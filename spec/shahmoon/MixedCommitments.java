package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.NobodyIsFanatic;
import shahmoon.setup.Levels;
import shahmoon.setup.MixedSituation;
import shahmoon.setup.MixedSituation.Draw;
import shahmoon.setup.MixturesGainNothing;
import shahmoon.setup.NothingOrTruth;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Shading;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;
import shahmoon.setup.UniqueTruth;

/**
 * Lemmas 7 and 10 and uniqueness. Equilibria are pure in this paper. What stands and what falls
 * where agents may draw their strategies, finitely many each, in private, the center seeing what
 * was drawn.
 */
public final class MixedCommitments implements Spec {

  private static final MessageStrategy SILENCE = new MessageStrategy(Rational.HALF, Rational.HALF);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    Judge<MixedSituation> somebodyGains =
        s -> Finding.of(s.gains(competitive), Relation.MORE, Rational.ZERO);
    NothingOrTruth cheap = new NothingOrTruth(competitive);
    return List.of(
        Claim.of(
            "shahmoon/lemma-10",
            Kind.STATEMENT,
            "Section 4.2, Lemma 10",
            "if truth is no equilibrium of the competitive protocol, somebody is fanatic",
            MixedSituation.class,
            calm(competitive),
            Reading.ours(
                    "deviations-may-be-drawn",
                    BOUNDED,
                    scope(
                        "whoever gains by no strategy gains by no mixture, any profile",
                        List.of(),
                        2,
                        3,
                        s -> true),
                    new MixturesGainNothing(4).asked(competitive))
                .provedBy(Proof.sought())),
        lemma7(competitive),
        Claim.of(
            "shahmoon/section-4-property-1",
            Kind.STATEMENT,
            "Section 4, property 1",
            "if nobody is fanatic and the center is not helpless, truth is the only equilibrium",
            MixedSituation.class,
            unique(competitive),
            Reading.ours(
                    "finite-mixtures",
                    REFUTED,
                    scope(
                        "nobody fanatic, center not helpless, somebody not always truthful",
                        List.of(oneHalf()),
                        2,
                        3,
                        MixedCommitments::isMeant),
                    somebodyGains)
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "two-agents-truth-costs-less",
                    CONDITIONAL,
                    scope(
                        "two agents, who draw nothing or truth, which costs each less than it gets"
                            + " her; center not helpless, somebody not always truthful",
                        List.of(),
                        2,
                        2,
                        s -> isMeant(s) && costsLess(s) && s.isExtreme()),
                    cheap.asked())
                .provedBy(cheap.proof())));
  }

  private static Reading<MixedSituation> calm(CurationProtocol competitive) {
    Says says =
        Says.of(
            Levels.TRUTH, new NobodyIsFanatic(), new Equilibrium(competitive, Levels.TRUTH, true));
    return Reading.printed(
            BOUNDED,
            pure(
                "the truthful profile, nobody is fanatic",
                random -> MessageStrategy.TRUTH,
                s -> s.type().isTruthful() && s.fanatic() == 0),
            says.asked(MixedSituation::first))
        .provedBy(Proof.sought());
  }

  private static Claim<MixedSituation> lemma7(CurationProtocol competitive) {
    SomebodyGains gains = new SomebodyGains(competitive, Levels.NEITHER, false);
    Shading shading = new Shading(competitive);
    return Claim.of(
        "shahmoon/lemma-7",
        Kind.STATEMENT,
        "Section 4.1, Lemma 7",
        "every equilibrium of the competitive protocol is truthful or of zero information",
        MixedSituation.class,
        Reading.printed(
                BOUNDED,
                pure(
                    "every profile that is neither truthful nor of zero information",
                    Situations::any,
                    s -> Levels.NEITHER.which().test(s.type())),
                gains.asked(MixedSituation::first))
            .provedBy(gains.proof()),
        Reading.ours(
                "two-agents-draw",
                BOUNDED,
                scope(
                    "two agents, of whom the first draws something between nothing and truth: less"
                        + " is better",
                    List.of(),
                    2,
                    2,
                    s -> s.profile().get(0).get(0).strategy().manner() == Manner.OTHER),
                shading.asked())
            .provedBy(shading.proof()));
  }

  private static Reading<MixedSituation> unique(CurationProtocol competitive) {
    UniqueTruth sentence = new UniqueTruth(competitive);
    return Reading.printed(
            BOUNDED,
            pure(
                "every profile, center not helpless, nobody fanatic",
                Situations::any,
                s -> s.fanatic() == 0 && s.helped() > 0),
            sentence.asked(MixedSituation::first))
        .provedBy(sentence.proof());
  }

  /** The paper's strategies, which nobody draws. */
  private static Scope<MixedSituation> pure(
      String words, Function<Random, MessageStrategy> strategy, Predicate<Situation> condition) {
    Scope<Situation> scope = Situations.scope(words, strategy, condition);
    return Scope.sample(scope.words(), 30, Space.of(scope.candidates()).map(MixedSituation::of))
        .containing(s -> s.isPure() && scope.contains(s.first()));
  }

  /**
   * g = b_0: the first agent is truthful, the two others are so with probability one half, which
   * leaves each of them indifferent.
   */
  private static MixedSituation oneHalf() {
    List<Rational> g = new ArrayList<>();
    for (int b = 0; b < 16; b++) g.add(Rational.of(b & 1));
    List<Draw> half =
        List.of(new Draw(Rational.HALF, SILENCE), new Draw(Rational.HALF, MessageStrategy.TRUTH));
    Price quarter = Price.linear(Rational.of(1, 4));
    return new MixedSituation(
        g,
        List.of(Rational.ONE, Rational.ONE, Rational.ONE),
        List.of(Price.linear(Rational.of(1, 16)), quarter, quarter),
        List.of(List.of(new Draw(Rational.ONE, MessageStrategy.TRUTH)), half, half));
  }

  private static boolean isMeant(MixedSituation s) {
    return !s.isTruthful() && s.first().fanatic() == 0 && s.first().helped() > 0;
  }

  private static boolean costsLess(MixedSituation s) {
    Situation truth = s.first().all(MessageStrategy.TRUTH);
    for (int i = 1; i <= s.agents(); i++) {
      Rational gain = truth.most(i).minus(truth.least(i));
      if (s.prices().get(i - 1).truth().compareTo(gain) >= 0) return false;
    }
    return true;
  }

  private static Scope<MixedSituation> scope(
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
