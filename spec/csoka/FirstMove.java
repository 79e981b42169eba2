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
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.reduced.FourRoundModel;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

  private static final List<Integer> ACTIVE =
      List.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Level> level = FourRounds.levels();
    FourRoundSentence indifferent =
        FourRoundSentence.of(
            rounds, d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, BLUE)), new Indifferent());
    FourRoundSentence half =
        FourRoundSentence.ofBeliefs(rounds, Domain.all().choice("hat1", s -> 2), new Half());
    FourRoundSentence path =
        FourRoundSentence.of(
            rounds,
            d -> instead(d.choice("p2", s -> 2).choice("p3", s -> 2).choice("red2", s -> 2)),
            new Path());
    FourRoundSentence misreports =
        FourRoundSentence.of(rounds, d -> instead(d.choice("p1", s -> 2)), new Misreports());
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
                                BLUE,
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
                            instead(
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
                            instead(
                                Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal()),
                                c.p1(),
                                c.instead())))
                .provedBy(misreports.proof())));
  }

  private static final List<InformationSet> BLUE = List.copyOf(Leaves.sets(1, 3));

  /** All behaviours of Blue against the truth of Red, and the truth of all. */
  private record Indifferent() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          ACTIVE.stream()
              .map(
                  i ->
                      new Pair<>(
                          in.sum(
                              set -> set.round() == 2 ? in.sure(set.type()) : in.free(set),
                              LeafSum.Kind.PAYOFF,
                              i),
                          in.sum(in.plan(ReducedPlan.TRUTHFUL), LeafSum.Kind.PAYOFF, i)))
              .toList());
    }
  }

  private record Half() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedPlan plan =
          new ReducedPlan(
              new ReducedPlan.First(in.level("hat1"), in.level("hat1")),
              ReducedPlan.Second.OPPOSITE,
              ReducedPlan.Last.TRUTH);
      S lies = in.probability(in.plan(plan), leaf -> !in.rounds().at(3).delta(2, leaf).isZero());
      return Comparisons.equal(List.of(new Pair<>(LeafSum.of(lies), in.constant(Rational.HALF))));
    }
  }

  /** For each type of Blue in rounds 2 and 3 his last report after Red's opposite report. */
  private static Domain instead(Domain domain) {
    Domain more = domain;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values()) more = more.choice(instead(p2, p3), s -> 2);
    return more;
  }

  private static String instead(Level p2, Level p3) {
    return "instead" + p2.letter() + p3.letter();
  }

  private static Assignment instead(Assignment at, Level hat1, ReducedPlan.Last last) {
    Assignment more = at;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values())
        more = more.whole(instead(p2, p3), last.report(p3, hat1.opposite()).ordinal());
    return more;
  }

  /**
   * What Blue of type p_1 expects if he reports 1 minus the truth and at last the opposite, and if
   * he reports the truth and then any.
   */
  private static <S extends Scalar<S>> Pair<S> lieAndTruth(Leaves<S> in, Level p1) {
    LeafSum<S> lie = in.constant(0);
    LeafSum<S> truth = in.constant(0);
    for (Level p2 : Level.values())
      for (Level p3 : Level.values())
        for (Level red2 : Level.values()) {
          Leaf lied = new Leaf(p1, p1.opposite(), p2, p3, red2, p1, p1.opposite());
          Leaf honest = new Leaf(p1, p1, p2, p3, red2, p1.opposite(), in.level(instead(p2, p3)));
          lie =
              lie.plus(
                  in.at(lied, LeafSum.Kind.PAYOFF, FourRounds.BLUE)
                      .scale(in.rounds().at(3).chance(lied)));
          truth =
              truth.plus(
                  in.at(honest, LeafSum.Kind.PAYOFF, FourRounds.BLUE)
                      .scale(in.rounds().at(3).chance(honest)));
        }
    return new Pair<>(lie, truth);
  }

  /**
   * What Red of a type expects from the opposite of Blue's report and from the same, when Blue
   * reports 1 minus the truth and at last the opposite.
   */
  private static <S extends Scalar<S>> Pair<S> oppositeAndSame(
      Leaves<S> in, Level hat1, Level red2) {
    Predicate<Leaf> event = leaf -> leaf.hat1() == hat1 && leaf.red2() == red2;
    return new Pair<>(redPayoff(in, hat1.opposite(), event), redPayoff(in, hat1, event));
  }

  private static <S extends Scalar<S>> LeafSum<S> redPayoff(
      Leaves<S> in, Level hat2, Predicate<Leaf> event) {
    return in.given(
        new ReducedPlan(
            ReducedPlan.First.LIE,
            new ReducedPlan.Second(hat2, hat2, hat2, hat2),
            ReducedPlan.Last.OPPOSITE),
        event,
        LeafSum.Kind.PAYOFF,
        FourRounds.RED);
  }

  /**
   * The reports 70%, 20% and 90% are those that bring more than the other: Blue's first, Red's
   * after it, Blue's last.
   */
  private record Path() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> high = in.constant(0);
      LeafSum<S> low = in.constant(0);
      for (Level red2 : Level.values()) {
        high = high.plus(in.at(leaf(in, red2, Level.HIGH), LeafSum.Kind.PAYOFF, FourRounds.BLUE));
        low = low.plus(in.at(leaf(in, red2, Level.LOW), LeafSum.Kind.PAYOFF, FourRounds.BLUE));
      }
      FourRoundModel setup = in.rounds().at(3).setup();
      List<Pair<S>> beliefs =
          List.of(
              new Pair<>(
                  in.constant(setup.beliefs(FourRounds.BLUE).get(1).get(Level.HIGH.ordinal())),
                  in.constant(Rational.of(70, 100))),
              new Pair<>(
                  in.constant(setup.beliefs(FourRounds.RED).get(2).get(Level.LOW.ordinal())),
                  in.constant(Rational.of(20, 100))),
              new Pair<>(
                  in.constant(setup.beliefs(FourRounds.BLUE).get(3).get(Level.HIGH.ordinal())),
                  in.constant(Rational.of(90, 100))));
      return new Comparisons<>(
          beliefs,
          List.of(),
          List.of(
              lieAndTruth(in, Level.LOW),
              oppositeAndSame(in, Level.HIGH, in.level("red2")),
              new Pair<>(high, low)),
          false);
    }

    private static Leaf leaf(Leaves<?> in, Level red2, Level hat3) {
      return new Leaf(Level.LOW, Level.HIGH, in.level("p2"), in.level("p3"), red2, Level.LOW, hat3);
    }
  }

  /** Blue's gain over whatever follows the truth, and Red's gains at his four information sets. */
  private record Misreports() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      List<Pair<S>> gains = new ArrayList<>(List.of(lieAndTruth(in, in.level("p1"))));
      for (Level hat1 : Level.values())
        for (Level red2 : Level.values()) gains.add(oppositeAndSame(in, hat1, red2));
      return Comparisons.more(gains);
    }
  }
}
