package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.PayoffsUnderTruth.Nash;
import csoka.PayoffsUnderTruth.Sequential;
import csoka.PayoffsUnderTruth.Zero;
import csoka.planned.CornerEvidence;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import java.util.List;

/**
 * Section 3.2: the truthful profile of the reduced game is an equilibrium in which nobody cares.
 */
public final class TruthfulInReducedGame implements Spec {

  /** The number of agents, and what Blue or Red does instead of telling the truth. */
  public record Case(int n, ReducedPlan deviation) {}

  /**
   * An information set, reached or not, and the report that is sent there; the truth is told in all
   * other places.
   */
  public record Deviation(int n, InformationSet set, Level report, Last later) {}

  /** Strategies of Blue in round 1 and of Red. */
  public record Earlier(int n, First first, Second second) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Deviation> deviations =
        Space.of(3, 4, 10)
            .then(
                n ->
                    Space.of(InformationSet.all())
                        .then(
                            set ->
                                FourRounds.levels()
                                    .then(
                                        report ->
                                            (set.round() == 1
                                                    ? Space.of(Last.all())
                                                    : Space.of(Last.TRUTH))
                                                .map(
                                                    later ->
                                                        new Deviation(n, set, report, later)))));
    FourRoundSentence zero =
        FourRoundSentence.of(
            rounds,
            d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, PayoffsUnderTruth.EARLIER)),
            new Zero());
    List<First> trueFirst = List.of(First.TRUTH);
    List<Last> trueLast = List.of(Last.TRUTH);
    Space<ReducedPlan> ofOne =
        FourRounds.plans(First.ALL, List.of(Second.TRUTH), Last.all())
            .or(FourRounds.plans(trueFirst, Second.all(), trueLast));
    return List.of(
        Claim.of(
            "csoka/section-3.2-truthful-nash",
            Kind.STATEMENT,
            "Section 3.2",
            "the truthful profile is a Nash equilibrium of the reduced game",
            Case.class,
            FourRoundSentence.of(
                    rounds,
                    d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all())),
                    new Nash())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, all behaviours of Blue and of Red",
                        FourRounds.BOUND + ", pure strategies",
                        FourRounds.sizes().then(n -> ofOne.map(plan -> new Case(n, plan)))),
                    c ->
                        Leaves.with(
                            Assignment.NONE.whole("n", c.n()),
                            InformationSet.all(),
                            c.deviation()::high))),
        Claim.of(
            "csoka/section-3.2-truthful-pbe",
            Kind.STATEMENT,
            "Section 3.2",
            "the truthful profile is a perfect Bayesian equilibrium of the reduced game, with"
                + " beliefs by Bayes' rule everywhere",
            Deviation.class,
            FourRoundSentence.of(
                    rounds,
                    d ->
                        d.choice("set", s -> InformationSet.all().size())
                            .choice("report", s -> 2)
                            .numbers(PayoffsUnderTruth::later),
                    new Sequential())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, every information set, those after an own lie included, and every"
                            + " plan from there on",
                        "n = 3, 4, 10; plans whose last report depends on type and Red's report",
                        deviations),
                    TruthfulInReducedGame::assignment)),
        Claim.of(
            "csoka/section-3.2-truthful-zero",
            Kind.STATEMENT,
            "Section 3.2",
            "by his true last report Blue makes E(gamma^blue) = 0, whatever was reported before,"
                + " and never more than the opposite one would",
            Earlier.class,
            Reading.printed(
                    PROVED,
                    Scope.part(
                        "n >= 3, all behaviours of Blue in round 1 and of Red, the truthful ones"
                            + " included",
                        FourRounds.BOUND + ", pure strategies",
                        FourRounds.sizes()
                            .then(
                                n ->
                                    FourRounds.plans(First.ALL, Second.all(), trueLast)
                                        .map(p -> new Earlier(n, p.first(), p.second())))),
                    zero.judging(
                        (Earlier c) ->
                            Leaves.with(
                                Assignment.NONE.whole("n", c.n()),
                                PayoffsUnderTruth.EARLIER,
                                new ReducedPlan(c.first(), c.second(), Last.TRUTH)::high)))
                .provedBy(zero.proof(new CornerEvidence()))));
  }

  private static Assignment assignment(Deviation d) {
    return Leaves.with(
        Assignment.NONE
            .whole("n", d.n())
            .whole("set", InformationSet.all().indexOf(d.set()))
            .whole("report", d.report().ordinal()),
        PayoffsUnderTruth.after(d.set(), d.report()),
        new ReducedPlan(First.TRUTH, Second.TRUTH, d.later())::high);
  }
}
