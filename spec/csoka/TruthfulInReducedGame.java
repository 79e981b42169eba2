package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.planned.CornerEvidence;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Function;

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
  public record Deviation(int n, InformationSet set, Level report, ReducedPlan.Last later) {}

  /** Strategies of Blue in round 1 and of Red. */
  public record Earlier(int n, ReducedPlan.First first, ReducedPlan.Second second) {}

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
                                                    ? Space.of(ReducedPlan.Last.all())
                                                    : Space.of(ReducedPlan.Last.TRUTH))
                                                .map(
                                                    later ->
                                                        new Deviation(n, set, report, later)))));
    Space<ReducedPlan> blue =
        Space.of(ReducedPlan.First.ALL)
            .then(
                first ->
                    Space.of(ReducedPlan.Last.all())
                        .map(last -> new ReducedPlan(first, ReducedPlan.Second.TRUTH, last)));
    Space<ReducedPlan> red =
        Space.of(ReducedPlan.Second.all())
            .map(
                second -> new ReducedPlan(ReducedPlan.First.TRUTH, second, ReducedPlan.Last.TRUTH));
    FourRoundSentence nash =
        FourRoundSentence.of(
            rounds,
            d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all())),
            new Nash());
    FourRoundSentence sequential =
        FourRoundSentence.of(
            rounds,
            d ->
                d.choice("set", s -> InformationSet.all().size())
                    .choice("report", s -> 2)
                    .numbers(TruthfulInReducedGame::later),
            new Sequential());
    FourRoundSentence zero =
        FourRoundSentence.of(
            rounds, d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, EARLIER)), new Zero());
    return List.of(
        Claim.of(
            "csoka/section-3.2-truthful-nash",
            Kind.STATEMENT,
            "Section 3.2",
            "the truthful profile is a Nash equilibrium of the reduced game",
            Case.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, all behaviours of Blue and of Red",
                        FourRounds.BOUND + ", pure strategies",
                        FourRounds.sizes().then(n -> blue.or(red).map(plan -> new Case(n, plan)))),
                    nash.judging(
                        (Case c) ->
                            Leaves.with(
                                Assignment.NONE.whole("n", c.n()),
                                InformationSet.all(),
                                c.deviation()::high)))
                .provedBy(nash.proof())),
        Claim.of(
            "csoka/section-3.2-truthful-pbe",
            Kind.STATEMENT,
            "Section 3.2",
            "the truthful profile is a perfect Bayesian equilibrium of the reduced game, with"
                + " beliefs by Bayes' rule everywhere",
            Deviation.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, every information set, those after an own lie included, and every"
                            + " plan from there on",
                        "n = 3, 4, 10; plans whose last report depends on type and Red's report",
                        deviations),
                    sequential.judging(TruthfulInReducedGame::assignment))
                .provedBy(sequential.proof())),
        Claim.of(
            "csoka/section-3.2-truthful-zero",
            Kind.STATEMENT,
            "Section 3.2",
            "by his true last report Blue makes E(gamma^blue) = 0, whatever was reported before,"
                + " and never more than the opposite one would",
            Earlier.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, all behaviours of Blue in round 1 and of Red, the truthful ones"
                            + " included",
                        FourRounds.BOUND + ", pure strategies",
                        FourRounds.sizes()
                            .then(
                                n ->
                                    Space.of(ReducedPlan.First.ALL)
                                        .then(
                                            first ->
                                                Space.of(ReducedPlan.Second.all())
                                                    .map(
                                                        second -> new Earlier(n, first, second))))),
                    zero.judging(
                        (Earlier c) ->
                            Leaves.with(
                                Assignment.NONE.whole("n", c.n()),
                                EARLIER,
                                new ReducedPlan(c.first(), c.second(), ReducedPlan.Last.TRUTH)
                                    ::high)))
                .provedBy(zero.proof(new CornerEvidence()))));
  }

  private static final List<InformationSet> EARLIER = List.copyOf(Leaves.sets(1, 2));

  /** No behaviour of one brings him more than the truth while the other is truthful. */
  private record Nash() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atMost(
          List.of(
              new Pair<>(
                  in.sum(
                      set -> set.round() == 2 ? in.sure(set.type()) : in.free(set),
                      LeafSum.Kind.PAYOFF,
                      FourRounds.BLUE),
                  truth(in, FourRounds.BLUE)),
              new Pair<>(
                  in.sum(
                      set -> set.round() == 2 ? in.free(set) : in.sure(set.type()),
                      LeafSum.Kind.PAYOFF,
                      FourRounds.RED),
                  truth(in, FourRounds.RED))));
    }

    private static <S extends Scalar<S>> LeafSum<S> truth(Leaves<S> in, int agent) {
      return in.sum(in.plan(ReducedPlan.TRUTHFUL), LeafSum.Kind.PAYOFF, agent);
    }
  }

  private static InformationSet set(Shape shape) {
    return InformationSet.all().get(shape.of("set"));
  }

  /** Blue's information sets of round 3 after this report of round 1. */
  private static List<InformationSet> after(InformationSet set, Level report) {
    return Leaves.sets(3).stream()
        .filter(
            s -> set.round() == 1 && s.known().subList(0, 2).equals(List.of(set.type(), report)))
        .toList();
  }

  private static Frame later(Shape shape) {
    return Leaves.behaviours(Frame.NONE, after(set(shape), Level.of(shape.of("report"))));
  }

  private static Assignment assignment(Deviation d) {
    return Leaves.with(
        Assignment.NONE
            .whole("n", d.n())
            .whole("set", InformationSet.all().indexOf(d.set()))
            .whole("report", d.report().ordinal()),
        after(d.set(), d.report()),
        new ReducedPlan(ReducedPlan.First.TRUTH, ReducedPlan.Second.TRUTH, d.later())::high);
  }

  /**
   * The sum over the leaves behind an information set of chance times payoff, when the others are
   * truthful, he himself reported what the set says, sends this report and does later what he
   * likes, against the true report and the truth later. Bayes' rule applies everywhere: both
   * reports of Blue and of Red have positive probability under the truth, and an own lie tells
   * nothing about the other.
   */
  private record Sequential() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      InformationSet set = InformationSet.all().get(in.x().whole("set"));
      Level report = in.level("report");
      List<InformationSet> after = after(set, report);
      return Comparisons.atMost(
          List.of(
              new Pair<>(
                  worth(in, set, report, s -> after.contains(s) ? in.free(s) : in.sure(s.type())),
                  worth(in, set, set.type(), s -> in.sure(s.type())))));
    }

    private static <S extends Scalar<S>> LeafSum<S> worth(
        Leaves<S> in, InformationSet set, Level report, Function<InformationSet, S> later) {
      LeafSum<S> total = in.constant(0);
      int agent = set.round() == 2 ? FourRounds.RED : FourRounds.BLUE;
      for (Leaf leaf : in.rounds().at(3).leaves()) {
        if (!leaf.set(set.round()).equals(set) || leaf.report(set.round()) != report) continue;
        if (set.round() == 2 ? leaf.hat1() != leaf.p1() : leaf.hat2() != leaf.red2()) continue;
        LeafSum<S> payoff =
            in.at(leaf, LeafSum.Kind.PAYOFF, agent).scale(in.rounds().at(3).chance(leaf));
        S high = later.apply(leaf.set(3));
        total =
            total.plus(
                set.round() == 3
                    ? payoff
                    : payoff.times(
                        leaf.hat3() == Level.HIGH ? high : in.number(Rational.ONE).minus(high)));
      }
      return total;
    }
  }

  private record Zero() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> truth = gamma(in, InformationSet::type);
      return Comparisons.atMost(
          List.of(
              new Pair<>(truth, in.constant(0)),
              new Pair<>(truth.scale(Rational.of(-1)), in.constant(0)),
              new Pair<>(truth, gamma(in, set -> set.known().get(3).opposite()))));
    }

    private static <S extends Scalar<S>> LeafSum<S> gamma(
        Leaves<S> in, Function<InformationSet, Level> last) {
      return in.sum(
          set -> set.round() == 3 ? in.sure(last.apply(set)) : in.free(set),
          LeafSum.Kind.GAMMA,
          FourRounds.BLUE);
    }
  }
}
