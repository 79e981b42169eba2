package csoka;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.RedsSecondReport.Threshold;
import csoka.RedsSecondReport.TruthIsOpposite;
import csoka.RedsSecondReport.TwoOptions;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import csoka.sentences.Readings;
import java.util.List;

/** Section 3.2: which report of round 2 is best for Red. */
public final class SecondMove implements Spec {

  /** What Red knows when he reports. */
  public record RedKnows(int n, Level hat1, Level red2) {}

  static final List<String> NAMES = List.of("hat1", "red2");

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedKnows> knows = knows();
    return List.of(
        Claim.of(
            "csoka/section-3.2-red-two-options",
            Kind.STATEMENT,
            "Section 3.2",
            "the opposite of Blue's report is strictly best for Red if it is the truth; otherwise"
                + " truth or lie is best as Red believes",
            RedKnows.class,
            FourRoundSentence.of(rounds, Leaves.levels(NAMES), new TwoOptions())
                .proved(
                    Reading.PRINTED,
                    FourRounds.part(
                        "n >= 3, every report of Blue, type of Red and belief of Red about Blue's"
                            + " type",
                        knows),
                    SecondMove::knows),
            Readings.ours(
                "threshold",
                BOUNDED,
                FourRounds.part(
                    "n >= 3, Blue's report is of the kind of Red's type: the belief at which"
                        + " Red is indifferent is 1/(2(n-2))",
                    knows.where(c -> c.hat1() == c.red2())),
                new Threshold(rounds),
                SecondMove::report)),
        Claim.of(
            "csoka/section-3.2-red-only-same-kind",
            Kind.STATEMENT,
            "Section 3.2",
            "where Blue's report is opposite to Red's type, the truth is strictly best for Red"
                + " whatever he believes",
            RedKnows.class,
            FourRoundSentence.of(rounds, d -> d.choice("hat1", s -> 2), new TruthIsOpposite())
                .proved(
                    Reading.PRINTED,
                    FourRounds.part(
                        "n >= 3, Blue's report is opposite to Red's type, any belief of Red",
                        knows.where(c -> c.hat1() != c.red2())),
                    SecondMove::report)));
  }

  static Space<RedKnows> knows() {
    return FourRounds.sizes()
        .then(n -> FourRounds.levels(2).map(l -> new RedKnows(n, l.get(0), l.get(1))));
  }

  static Assignment knows(RedKnows c) {
    return Leaves.levels(Assignment.NONE.whole("n", c.n()), NAMES, List.of(c.hat1(), c.red2()));
  }

  private static Assignment report(RedKnows c) {
    return Assignment.NONE.whole("n", c.n()).whole("hat1", c.hat1().ordinal());
  }
}
