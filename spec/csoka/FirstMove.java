package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import java.util.List;

/** Section 3.2: the dilemma of Blue's report in round 1. */
public final class FirstMove implements Spec {

  /** A pure strategy of Blue. */
  public record BlueStrategy(int n, ReducedPlan.First first, ReducedPlan.Last last) {}

  /** Blue's report in round 1. */
  public record Report(int n, Level hat1) {}

  /**
   * The types of rounds 2 and 3 after p_1 = 30%, and what Blue would do in round 3 if he had
   * reported the truth in round 1.
   */
  public record Types(int n, Level p2, Level p3, Level red2, ReducedPlan.Last instead) {}

  /**
   * Blue's type in round 1, and what he would do in round 3 if he had reported the truth in round
   * 1.
   */
  public record BlueType(int n, Level p1, ReducedPlan.Last instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Level> level = FourRounds.levels();
    FourRoundSentence indifferent =
        FourRoundSentence.of(
            rounds,
            d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, BluesFirstReport.BLUE)),
            new BluesFirstReport.Indifferent());
    FourRoundSentence half =
        FourRoundSentence.ofBeliefs(
            rounds, Domain.all().choice("hat1", s -> 2), new BluesFirstReport.Half());
    FourRoundSentence path =
        FourRoundSentence.of(
            rounds,
            d ->
                BluesFirstReport.instead(
                    d.choice("p2", s -> 2).choice("p3", s -> 2).choice("red2", s -> 2)),
            new BluesFirstReport.Path());
    FourRoundSentence misreports =
        FourRoundSentence.of(
            rounds,
            d -> BluesFirstReport.instead(d.choice("p1", s -> 2)),
            new BluesFirstReport.Misreports());
    return List.of(
        Claim.of(
            "csoka/section-3.2-truthful-red",
            Kind.STATEMENT,
            "Section 3.2",
            "if Red is truthful in round 2, nobody's payoff depends on what Blue does",
            BlueStrategy.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, all strategies of Blue",
                        FourRounds.BOUND
                            + ", pure strategies whose last report depends on his type and Red's"
                            + " report",
                        FourRounds.sizes()
                            .then(
                                n ->
                                    Space.of(ReducedPlan.First.ALL)
                                        .then(
                                            first ->
                                                Space.of(ReducedPlan.Last.all())
                                                    .map(
                                                        last ->
                                                            new BlueStrategy(n, first, last))))),
                    indifferent.judging(
                        (BlueStrategy c) ->
                            Leaves.with(
                                Assignment.NONE.whole("n", c.n()),
                                BluesFirstReport.BLUE,
                                new ReducedPlan(c.first(), ReducedPlan.Second.TRUTH, c.last())
                                    ::high)))
                .provedBy(indifferent.proof())),
        Claim.of(
            "csoka/section-3.2-delta-2-half",
            Kind.NUMBER,
            "Section 3.2",
            "if Red reports the opposite of Blue's report, then delta_2^red is not 0 with"
                + " probability 1/2, whatever Blue reported",
            Report.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, both reports of Blue",
                        FourRounds.BOUND,
                        FourRounds.sizes().then(n -> level.map(hat1 -> new Report(n, hat1)))),
                    half.judging((Report c) -> Assignment.NONE.whole("hat1", c.hat1().ordinal())))
                .provedBy(Proof.sought())),
        Claim.of(
            "csoka/section-3.2-path",
            Kind.STATEMENT,
            "Section 3.2",
            "against the opposite report of Red, p_1 = 30% leads to the reports 70%, 20%, 90%, each"
                + " the only best one",
            Types.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, p_1 = 30%, all types of rounds 2 and 3",
                        FourRounds.BOUND,
                        FourRounds.sizes()
                            .then(
                                n ->
                                    level.then(
                                        p2 ->
                                            level.then(
                                                p3 ->
                                                    level.then(
                                                        red2 ->
                                                            Space.of(ReducedPlan.Last.all())
                                                                .map(
                                                                    last ->
                                                                        new Types(
                                                                            n, p2, p3, red2,
                                                                            last))))))),
                    path.judging(
                        (Types c) ->
                            BluesFirstReport.instead(
                                Assignment.NONE
                                    .whole("n", c.n())
                                    .whole("p2", c.p2().ordinal())
                                    .whole("p3", c.p3().ordinal())
                                    .whole("red2", c.red2().ordinal()),
                                Level.LOW,
                                c.instead())))
                .provedBy(path.proof())),
        Claim.of(
            "csoka/section-3.2-blue-misreports",
            Kind.STATEMENT,
            "Section 3.2",
            "against the opposite report of Red, Blue's only best first report is 1 minus the"
                + " truth, and against that Red's only best report is the opposite",
            BlueType.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, both types of Blue, all types of Red, all last reports",
                        FourRounds.BOUND,
                        FourRounds.sizes()
                            .then(
                                n ->
                                    level.then(
                                        p1 ->
                                            Space.of(ReducedPlan.Last.all())
                                                .map(last -> new BlueType(n, p1, last))))),
                    misreports.judging(
                        (BlueType c) ->
                            BluesFirstReport.instead(
                                Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal()),
                                c.p1(),
                                c.instead())))
                .provedBy(misreports.proof())));
  }
}
