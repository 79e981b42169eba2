package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
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
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2: what Red's report of round 2 changes in the two gammas. The effect on E(gamma^blue)
 * is judged by the formula that stands above it, E(gamma^blue) = 100 E(-delta_2^red delta_3^blue):
 * where the page asks for types, in the term of these types.
 */
public final class SecondMoveEffects implements Spec {

  /** Blue's type of round 1 and a strategy of Red. */
  public record RedGamma(int n, Level p1, ReducedPlan.Second red) {}

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, ReducedPlan.First first, Level p3, Level red2) {}

  private static final Rational HUNDRED = Rational.of(100);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedGamma> red =
        FourRounds.sizes()
            .then(
                n ->
                    FourRounds.levels()
                        .then(
                            p1 ->
                                Space.of(ReducedPlan.Second.all())
                                    .map(s -> new RedGamma(n, p1, s))));
    Scope<RedGamma> strategies =
        Scope.part(
            "n >= 3, both types of Blue, every strategy of Red",
            FourRounds.BOUND + ", Red's pure strategies",
            red);
    Scope<SecondMove.RedKnows> sets =
        Scope.part(
            "n >= 3, every report of Blue and type of Red", FourRounds.BOUND, SecondMove.knows());
    FourRoundSentence effect =
        FourRoundSentence.of(
            rounds, d -> d.choice("hat1", k -> 2).choice("red2", k -> 2), new RedEffect());
    return List.of(
        Claim.of(
            "csoka/section-3.2-red-effect-24",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue lied in round 1, the opposite of his report brings Red 100 (0.7-0.3) (0.8-0.2)"
                + " = 24 more gamma than the same kind",
            SecondMove.RedKnows.class,
            Reading.printed(Verdict.PROVED, sets, effect.judging(SecondMove::knows))
                .provedBy(effect.proof())),
        Claim.of(
            "csoka/section-3.2-red-effect-0",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue told the truth in round 1, E(gamma^red) = 0 whatever Red reports",
            RedGamma.class,
            zero(rounds, Reading.PRINTED, strategies, new RedZero()),
            zero(rounds, "given-red-type", strategies, new RedGivenType())),
        blueEffect(
            rounds,
            "csoka/section-3.2-blue-effect-0",
            true,
            Rational.ZERO,
            "if Blue's type of round 3 is of the kind of Red's type, Red's report does not change"
                + " E(gamma^blue)"),
        blueEffect(
            rounds,
            "csoka/section-3.2-blue-effect-48",
            false,
            Rational.of(48),
            "if Blue's type of round 3 is opposite to Red's type, Red's lie raises E(gamma^blue) by"
                + " 100 (0.8-0.2) (0.9-0.1) = 48"));
  }

  private static ReducedPlan.Second always(Level report) {
    return new ReducedPlan.Second(report, report, report, report);
  }

  /** Given Blue's report and Red's type, Blue having lied. */
  private record RedEffect() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          List.of(
              new Pair<>(
                  gamma(in, in.level("hat1").opposite()).minus(gamma(in, in.level("hat1"))),
                  in.constant(24))));
    }

    private static <S extends Scalar<S>> LeafSum<S> gamma(Leaves<S> in, Level report) {
      return in.given(
          new ReducedPlan(ReducedPlan.First.LIE, always(report), ReducedPlan.Last.OPPOSITE),
          leaf -> leaf.hat1() == in.level("hat1") && leaf.red2() == in.level("red2"),
          LeafSum.Kind.GAMMA,
          FourRounds.RED);
    }
  }

  private static final List<InformationSet> RED = List.copyOf(Leaves.sets(2));

  private static Reading<RedGamma> zero(
      FourRounds rounds, String id, Scope<RedGamma> scope, Comparing comparing) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            d -> d.choice("p1", s -> 2).numbers(s -> Leaves.behaviours(Frame.NONE, RED)),
            comparing);
    Asked<RedGamma> judge =
        sentence.judging(
            c ->
                Leaves.with(
                    Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal()),
                    RED,
                    new ReducedPlan(ReducedPlan.First.TRUTH, c.red(), ReducedPlan.Last.OPPOSITE)
                        ::high));
    Reading<RedGamma> reading =
        id.equals(Reading.PRINTED)
            ? Reading.printed(Verdict.PROVED, scope, judge)
            : Reading.ours(id, Verdict.PROVED, scope, judge);
    return reading.provedBy(sentence.proof());
  }

  /**
   * Red's gamma where Blue tells the truth and Red does what he likes, in an event about types of
   * the given probability.
   */
  private static <S extends Scalar<S>> LeafSum<S> redGamma(
      Leaves<S> in, Predicate<Leaf> event, Rational probability) {
    ReducedPlan truth =
        new ReducedPlan(
            ReducedPlan.First.TRUTH, ReducedPlan.Second.TRUTH, ReducedPlan.Last.OPPOSITE);
    return in.sum(
            set -> set.round() == 2 ? in.free(set) : in.plan(truth).apply(set),
            event,
            LeafSum.Kind.GAMMA,
            FourRounds.RED)
        .scale(probability.inverse());
  }

  private static Rational chance(FourRounds rounds, Predicate<Leaf> event) {
    return rounds.at(3).probability(ReducedPlan.TRUTHFUL, event);
  }

  private record RedZero() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Predicate<Leaf> event = leaf -> leaf.p1() == in.level("p1");
      return Comparisons.equal(
          List.of(new Pair<>(redGamma(in, event, chance(in.rounds(), event)), in.constant(0))));
    }
  }

  /**
   * E(gamma^red | p_1, p_2^red) = 100 p_1 (1/2 - p_2^red): not 0, but the same whatever Red
   * reports.
   */
  private record RedGivenType() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      List<Pair<S>> pairs = new ArrayList<>();
      for (Level red2 : Level.values()) {
        Predicate<Leaf> event = leaf -> leaf.p1() == in.level("p1") && leaf.red2() == red2;
        pairs.add(
            new Pair<>(
                redGamma(in, event, chance(in.rounds(), event)),
                in.constant(shift(in.rounds(), in.level("p1"), red2))));
      }
      return Comparisons.equal(pairs);
    }
  }

  private static Rational shift(FourRounds rounds, Level p1, Level red2) {
    FourRoundModel setup = rounds.at(3).setup();
    return HUNDRED
        .times(setup.beliefs(FourRounds.BLUE).get(1).get(p1.ordinal()))
        .times(Rational.HALF.minus(setup.beliefs(FourRounds.RED).get(2).get(red2.ordinal())));
  }

  private static Claim<BlueGamma> blueEffect(
      FourRounds rounds, String id, boolean sameKind, Rational printed, String statement) {
    Space<BlueGamma> cases =
        FourRounds.sizes()
            .then(
                n ->
                    Space.of(ReducedPlan.First.ALL)
                        .then(
                            first ->
                                FourRounds.levels()
                                    .map(
                                        red2 ->
                                            new BlueGamma(
                                                n,
                                                first,
                                                sameKind ? red2 : red2.opposite(),
                                                red2))));
    String of = sameKind ? "p_3^blue of the kind of p_2^red" : "p_3^blue opposite to p_2^red";
    Scope<BlueGamma> scope =
        Scope.part(
            "n >= 3, "
                + of
                + ", the last report opposite to Red's; expectations given these two types",
            FourRounds.BOUND,
            cases);
    Scope<BlueGamma> formula =
        Scope.part(
            "n >= 3, "
                + of
                + ", the last report opposite to Red's; 100 E(-delta_2 delta_3) given these two"
                + " types",
            FourRounds.BOUND,
            cases);
    Scope<BlueGamma> known =
        Scope.part(
            "n >= 3, the last report opposite to Red's; expectations given Red's type: the effect"
                + " of his lie is 48 P(p_3^blue opposite to p_2^red)",
            FourRounds.BOUND,
            cases);
    FourRoundSentence literally =
        FourRoundSentence.of(
            rounds, SecondMoveEffects::firstAndType, new BlueEffect(sameKind, printed));
    FourRoundSentence byTheFormula =
        FourRoundSentence.ofBeliefs(
            rounds, firstAndType(Domain.all()), new ByTheFormula(sameKind, printed));
    FourRoundSentence givenRed =
        FourRoundSentence.of(rounds, SecondMoveEffects::firstAndType, new GivenRed());
    return Claim.of(
        id,
        Kind.NUMBER,
        "Section 3.2",
        statement,
        BlueGamma.class,
        Reading.printed(Verdict.PROVED, formula, byTheFormula.judging(SecondMoveEffects::first))
            .provedBy(Proof.sought()),
        Reading.ours(
                "whole-gamma-given-both-types",
                Verdict.REFUTED,
                scope,
                literally.judging(c -> first(c).whole("n", c.n())))
            .weighed(Gravity.substantive()),
        Reading.ours(
                "given-red-type",
                Verdict.PROVED,
                known,
                givenRed.judging(c -> first(c).whole("n", c.n())))
            .provedBy(givenRed.proof()));
  }

  private static Domain firstAndType(Domain domain) {
    return domain.choice("first", s -> ReducedPlan.First.ALL.size()).choice("red2", s -> 2);
  }

  private static Assignment first(BlueGamma c) {
    return Assignment.NONE
        .whole("first", ReducedPlan.First.ALL.indexOf(c.first()))
        .whole("red2", c.red2().ordinal());
  }

  private static ReducedPlan plan(Leaves<?> in, boolean lie) {
    return new ReducedPlan(
        ReducedPlan.First.ALL.get(in.x().whole("first")),
        always(lie ? in.level("red2").opposite() : in.level("red2")),
        ReducedPlan.Last.OPPOSITE);
  }

  private static Predicate<Leaf> types(Leaves<?> in, boolean sameKind) {
    Level red2 = in.level("red2");
    return leaf -> leaf.p3() == (sameKind ? red2 : red2.opposite()) && leaf.red2() == red2;
  }

  /** Lie minus truth of Red. */
  private static <S extends Scalar<S>> LeafSum<S> lieMinusTruth(
      Leaves<S> in, Predicate<Leaf> event) {
    return in.given(plan(in, true), event, LeafSum.Kind.GAMMA, FourRounds.BLUE)
        .minus(in.given(plan(in, false), event, LeafSum.Kind.GAMMA, FourRounds.BLUE));
  }

  private record BlueEffect(boolean sameKind, Rational printed) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          List.of(new Pair<>(lieMinusTruth(in, types(in, sameKind)), in.constant(printed))));
    }
  }

  private record ByTheFormula(boolean sameKind, Rational printed) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Function<Leaf, Rational> product =
          leaf ->
              in.rounds()
                  .at(3)
                  .delta(2, leaf)
                  .times(in.rounds().at(3).delta(3, leaf))
                  .times(HUNDRED)
                  .negated();
      S lie = in.given(plan(in, true), types(in, sameKind), product);
      return Comparisons.equal(
          List.of(
              new Pair<>(
                  LeafSum.of(lie.minus(in.given(plan(in, false), types(in, sameKind), product))),
                  in.constant(printed))));
    }
  }

  private record GivenRed() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Level red2 = in.level("red2");
      ReducedPlan truth =
          new ReducedPlan(
              ReducedPlan.First.ALL.get(in.x().whole("first")),
              ReducedPlan.Second.TRUTH,
              ReducedPlan.Last.OPPOSITE);
      S opposite =
          in.given(
              truth,
              leaf -> leaf.red2() == red2,
              leaf -> leaf.p3() != leaf.red2() ? Rational.ONE : Rational.ZERO);
      return Comparisons.equal(
          List.of(
              new Pair<>(
                  lieMinusTruth(in, leaf -> leaf.red2() == red2),
                  LeafSum.of(opposite.scale(Rational.of(48))))));
    }
  }
}
