package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.PayoffsAfterRevealing.BlueGains;
import csoka.PayoffsAfterRevealing.EighteenLessTwelve;
import csoka.PayoffsAfterRevealing.OppositeIsBetter;
import csoka.PayoffsAfterRevealing.RedGains;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.Leaves;
import java.util.List;

/**
 * Section 3.3, item 3: Blue reports 1 minus his type in round 1 and reveals the type to Red. Then
 * both know everything that matters, a subgame starts with round 2, and expectations in it are
 * those given p_1 and the report.
 */
public final class RevealedType implements Spec {

  private static final List<String> TYPES = List.of("p1", "red2");

  /** Blue's type, revealed after the opposite report. */
  public record Revealed(int n, Level p1) {}

  /** The same with Red's type and Blue's last reports. */
  public record Facing(int n, Level p1, Level red2, Last last) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<Revealed> revealed =
        FourRounds.ofEachSize(
            "n >= 3, both types of Blue", n -> FourRounds.levels().map(p1 -> new Revealed(n, p1)));
    return List.of(
        Claim.of(
            "csoka/section-3.3-variant-3-subgame",
            Kind.STATEMENT,
            "Section 3.3, item 3",
            "if Blue can reveal his type, the truthful profile is not subgame-perfect: Red gains by"
                + " leaving it in the subgame after a revealed lie",
            Revealed.class,
            proved(Reading.PRINTED, revealed, rounds, new RedGains())),
        Claim.of(
            "csoka/section-3.3-variant-3-red",
            Kind.STATEMENT,
            "Section 3.3, item 3",
            "after the revealed lie the opposite of Blue's report is strictly better for Red than"
                + " the same kind, whatever Blue reports last",
            Facing.class,
            FourRoundSentence.of(
                    rounds,
                    d ->
                        Leaves.levels(TYPES)
                            .apply(d)
                            .numbers(s -> Leaves.behaviours(Frame.NONE, Leaves.sets(3))),
                    new OppositeIsBetter())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, both types of Blue and of Red, all last reports of Blue",
                        FourRounds.BOUND + ", pure last reports by type and Red's report",
                        FourRounds.sizes()
                            .then(
                                n ->
                                    FourRounds.levels(2)
                                        .then(
                                            l ->
                                                Space.of(Last.all())
                                                    .map(
                                                        last ->
                                                            new Facing(
                                                                n, l.get(0), l.get(1), last))))),
                    RevealedType::variables)),
        Claim.of(
            "csoka/section-3.3-variant-3-blue",
            Kind.STATEMENT,
            "Section 3.3, item 3",
            "after the revealed lie Red's opposite report, answered by Blue's opposite last report,"
                + " is strictly better for Blue than Red's truth",
            Revealed.class,
            proved(Reading.PRINTED, revealed, rounds, new BlueGains()),
            proved("eighteen-less-twelve", revealed, rounds, new EighteenLessTwelve())));
  }

  private static Reading<Revealed> proved(
      String id, Scope<Revealed> scope, FourRounds rounds, Comparing comparing) {
    return FourRoundSentence.of(rounds, d -> d.choice("p1", s -> 2), comparing)
        .proved(id, scope, RevealedType::variables);
  }

  private static Assignment variables(Revealed c) {
    return Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal());
  }

  private static Assignment variables(Facing c) {
    return Leaves.with(
        Leaves.levels(Assignment.NONE.whole("n", c.n()), TYPES, List.of(c.p1(), c.red2())),
        Leaves.sets(3),
        PayoffsAfterRevealing.lie(Second.TRUTH, c.last())::high);
  }
}
