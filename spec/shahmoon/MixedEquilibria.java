package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.MixedSituation;
import shahmoon.setup.MixedSituation.Draw;
import shahmoon.setup.Mixtures;
import shahmoon.setup.NobodyAlwaysTruthful;
import shahmoon.setup.NothingOrTruth;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.UniqueTruth;

/**
 * Uniqueness (Section 4, property 1): of pure strategies truth is the only equilibrium; which
 * others there are where agents may draw their strategies.
 */
public final class MixedEquilibria implements Spec {

  private static final MessageStrategy SILENCE = new MessageStrategy(Rational.HALF, Rational.HALF);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    Judge<MixedSituation> somebodyGains =
        s -> Finding.of(s.gains(competitive), Relation.MORE, Rational.ZERO);
    NothingOrTruth cheap = new NothingOrTruth(competitive);
    NobodyAlwaysTruthful silent = new NobodyAlwaysTruthful(competitive);
    return List.of(
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
                    Mixtures.scope(
                        "nobody fanatic, center not helpless, somebody not always truthful",
                        List.of(oneHalf()),
                        2,
                        3,
                        MixedEquilibria::isMeant),
                    somebodyGains)
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "two-agents-truth-costs-less",
                    CONDITIONAL,
                    Mixtures.scope(
                        "two agents, who draw nothing or truth, which costs each less than it gets"
                            + " her; center not helpless, somebody not always truthful",
                        List.of(),
                        2,
                        2,
                        s -> isMeant(s) && costsLess(s) && s.isExtreme()),
                    cheap.asked())
                .provedBy(cheap.proof()),
            Reading.ours(
                    "nobody-always-truthful",
                    BOUNDED,
                    Mixtures.scope(
                        "agents draw nothing or truth, nobody always the truth, center not"
                            + " helpless: somebody gains",
                        List.of(),
                        2,
                        4,
                        s -> s.isExtreme() && s.first().helped() > 0 && nobodyIsSure(s)),
                    silent.asked())
                .provedBy(silent.proof())));
  }

  private static Reading<MixedSituation> unique(CurationProtocol competitive) {
    UniqueTruth sentence = new UniqueTruth(competitive);
    return Reading.printed(
            BOUNDED,
            Mixtures.pure(
                "every profile, center not helpless, nobody fanatic",
                Situations::any,
                s -> s.fanatic() == 0 && s.helped() > 0),
            sentence.asked(MixedSituation::first))
        .provedBy(sentence.proof());
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

  private static boolean nobodyIsSure(MixedSituation s) {
    return IntStream.rangeClosed(1, s.agents())
        .allMatch(i -> s.truthful(i).compareTo(Rational.ONE) < 0);
  }

  private static boolean costsLess(MixedSituation s) {
    Situation truth = s.first().all(MessageStrategy.TRUTH);
    for (int i = 1; i <= s.agents(); i++) {
      Rational gain = truth.most(i).minus(truth.least(i));
      if (s.prices().get(i - 1).truth().compareTo(gain) >= 0) return false;
    }
    return true;
  }
}
