package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BluesFirstReport.Half;
import csoka.BluesFirstReport.Indifferent;
import csoka.BluesFirstReport.Misreports;
import csoka.BluesFirstReport.Path;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.BiFunction;

/** Section 3.2: the dilemma of Blue's report in round 1. */
public final class FirstMove implements Spec {

  private static final List<String> TYPES = List.of("p2", "p3", "red2");

  /** A pure strategy of Blue. */
  public record BlueStrategy(int n, First first, Last last) {}

  /** Blue's report in round 1. */
  public record Report(int n, Level hat1) {}

  /**
   * The types of rounds 2 and 3 after p_1 = 30%, and what Blue would do in round 3 if he had
   * reported the truth in round 1.
   */
  public record Types(int n, Level p2, Level p3, Level red2, Last instead) {
    private static Types of(int n, List<Level> types, Last instead) {
      return new Types(n, types.get(0), types.get(1), types.get(2), instead);
    }
  }

  /**
   * Blue's type in round 1, and what he would do in round 3 if he had reported the truth in round
   * 1.
   */
  public record BlueType(int n, Level p1, Last instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    List<Last> anyLast = Last.all();
    return List.of(
        Claim.of(
            "csoka/section-3.2-truthful-red",
            Kind.STATEMENT,
            "Section 3.2",
            "if Red is truthful in round 2, nobody's payoff depends on what Blue does",
            BlueStrategy.class,
            FourRoundSentence.of(
                    rounds,
                    d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, BluesFirstReport.BLUE)),
                    new Indifferent())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, all strategies of Blue",
                        FourRounds.BOUND
                            + ", pure strategies whose last report depends on his type and Red's"
                            + " report",
                        sized(
                            FourRounds.plans(First.ALL, List.of(Second.TRUTH), anyLast),
                            (n, plan) -> new BlueStrategy(n, plan.first(), plan.last()))),
                    FirstMove::played)),
        Claim.of(
            "csoka/section-3.2-delta-2-half",
            Kind.NUMBER,
            "Section 3.2",
            "if Red reports the opposite of Blue's report, then delta_2^red is not 0 with"
                + " probability 1/2, whatever Blue reported",
            Report.class,
            FourRoundSentence.ofBeliefs(rounds, Domain.all().choice("hat1", s -> 2), new Half())
                .proved(
                    Reading.PRINTED,
                    FourRounds.part(
                        "n >= 3, both reports of Blue", sized(FourRounds.levels(), Report::new)),
                    c -> Assignment.NONE.whole("hat1", c.hat1().ordinal()))),
        Claim.of(
            "csoka/section-3.2-path",
            Kind.STATEMENT,
            "Section 3.2",
            "against the opposite report of Red, p_1 = 30% leads to the reports 70%, 20%, 90%, each"
                + " the only best one",
            Types.class,
            FourRoundSentence.of(
                    rounds,
                    d -> BluesFirstReport.instead(Leaves.levels(TYPES).apply(d)),
                    new Path())
                .proved(
                    Reading.PRINTED,
                    FourRounds.ofEachSize(
                        "n >= 3, p_1 = 30%, all types of rounds 2 and 3",
                        n ->
                            FourRounds.levels(3)
                                .then(t -> Space.of(anyLast).map(last -> Types.of(n, t, last)))),
                    FirstMove::types)),
        Claim.of(
            "csoka/section-3.2-blue-misreports",
            Kind.STATEMENT,
            "Section 3.2",
            "against the opposite report of Red, Blue's only best first report is 1 minus the"
                + " truth, and against that Red's only best report is the opposite",
            BlueType.class,
            FourRoundSentence.of(
                    rounds, d -> BluesFirstReport.instead(d.choice("p1", s -> 2)), new Misreports())
                .proved(
                    Reading.PRINTED,
                    FourRounds.ofEachSize(
                        "n >= 3, both types of Blue, all types of Red, all last reports",
                        n ->
                            FourRounds.levels()
                                .then(
                                    p1 ->
                                        Space.of(anyLast).map(last -> new BlueType(n, p1, last)))),
                    FirstMove::type)));
  }

  private static <T, C> Space<C> sized(Space<T> space, BiFunction<Integer, T, C> make) {
    return FourRounds.sizes().then(n -> space.map(t -> make.apply(n, t)));
  }

  private static Assignment played(BlueStrategy c) {
    ReducedPlan plan = new ReducedPlan(c.first(), Second.TRUTH, c.last());
    return Leaves.with(Assignment.NONE.whole("n", c.n()), BluesFirstReport.BLUE, plan::high);
  }

  private static Assignment types(Types c) {
    Assignment at =
        Leaves.levels(Assignment.NONE.whole("n", c.n()), TYPES, List.of(c.p2(), c.p3(), c.red2()));
    return BluesFirstReport.instead(at, Level.LOW, c.instead());
  }

  private static Assignment type(BlueType c) {
    Assignment at = Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal());
    return BluesFirstReport.instead(at, c.p1(), c.instead());
  }
}
