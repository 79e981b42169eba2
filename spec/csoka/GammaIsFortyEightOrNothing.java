package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.GammaOfTheThirdRound.FortyEightOrNothing;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 3.2: "E(gamma^blue) is 48 or 0" when Red reports the opposite of Blue's report and Blue
 * the opposite of Red's.
 */
public final class GammaIsFortyEightOrNothing implements Spec {

  private static final List<String> NAMES = List.of("p1", "hat1", "p2", "p3", "red2");

  /**
   * The types up to the last free decision and Blue's first report; the later reports are opposite
   * to what was reported before.
   */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2) {
    static History of(int n, List<Level> l) {
      return new History(n, l.get(0), l.get(1), l.get(2), l.get(3), l.get(4));
    }

    Leaf leaf() {
      return new Leaf(p1, hat1, p2, p3, red2, hat1.opposite(), hat1);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<History> histories =
        FourRounds.sizes().then(n -> FourRounds.levels(5).map(l -> History.of(n, l)));
    return List.of(
        Claim.of(
            "csoka/section-3.2-gamma-48-or-0",
            Kind.NUMBER,
            "Section 3.2",
            "the term of E(gamma^blue) = 100 E(-delta_2 delta_3) is 48 or 0, with probabilities"
                + " that depend on Blue's first report",
            History.class,
            FourRoundSentence.ofBeliefs(
                    rounds, Leaves.levels(NAMES).apply(Domain.all()), new FortyEightOrNothing())
                .proved(
                    Reading.PRINTED,
                    FourRounds.part(
                        "n >= 3, -100 delta_2 delta_3; it is 48 with probability 3/4 or 1/4 given"
                            + " delta_2 != 0",
                        histories),
                    h ->
                        Leaves.levels(
                            Assignment.NONE,
                            NAMES,
                            List.of(h.p1(), h.hat1(), h.p2(), h.p3(), h.red2()))),
            Readings.refuted(
                "whole-gamma-given-the-types",
                FourRounds.part(
                    "n >= 3, expectations given the types and reports up to the last free"
                        + " report",
                    histories),
                c -> eitherOr(rounds.at(c.n()).gamma(FourRounds.BLUE, c.leaf())))));
  }

  /** x (48 - x) = 0. */
  private static Finding eitherOr(Rational x) {
    return Finding.of(x.times(GammaOfTheThirdRound.FORTY_EIGHT.minus(x)), EQUAL, Rational.ZERO)
        .with("E(gamma^blue)", x);
  }
}
