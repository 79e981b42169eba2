package csoka;

import static counterplay.claim.Verdict.PROVED;
import static csoka.sentences.LeafSum.Kind.GAMMA;
import static csoka.sentences.LeafSum.Kind.PAYOFF;
import static csoka.sentences.LeafSum.Kind.SHARED_GAMMA;
import static csoka.sentences.LeafSum.Kind.UTILITY;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import csoka.example.Example21;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedBehaviours;
import csoka.reduced.ReducedGame;
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
import java.util.stream.Stream;

/** Section 3.2: what Blue and Red maximise in the reduced game, and its symmetry. */
public final class ReducedObjectives implements Spec {

  private static final Rational HUNDRED = Rational.of(100);
  private static final Scope<ReducedBehaviours> ALL =
      Scope.sample(
              "n >= 3, all behaviour strategies of Blue and Red in the reduced game",
              30,
              ReducedBehaviours.space())
          .containing(ReducedBehaviours::isComplete);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
        claim(
            rounds,
            "csoka/section-3.2-blue-objective",
            Kind.FORMULA,
            "up to a constant, Blue's expected payoff is 100 E(-delta_2^red delta_3^blue) -"
                + " 100/(n-1) E(-delta_1^blue delta_2^red)",
            new Objective(FourRounds.BLUE, FourRounds.RED)),
        claim(
            rounds,
            "csoka/section-3.2-red-objective",
            Kind.FORMULA,
            "up to a constant, Red's expected payoff is 100 E(-delta_1^blue delta_2^red) -"
                + " 100/(n-1) E(-delta_2^red delta_3^blue)",
            new Objective(FourRounds.RED, FourRounds.BLUE)),
        claim(
            rounds,
            "csoka/section-3.2-symmetric",
            Kind.STATEMENT,
            "the reduced game does not change when low and high are exchanged everywhere",
            new Symmetric()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/definition-same-opposite", "Section 3.2", Level.class));
  }

  private static Claim<ReducedBehaviours> claim(
      FourRounds rounds, String id, Kind kind, String statement, Comparing comparing) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all())),
            comparing);
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        ReducedBehaviours.class,
        Reading.printed(
                PROVED,
                ALL,
                sentence.judging(
                    c ->
                        Leaves.with(
                            Assignment.NONE.whole("n", c.n()), InformationSet.all(), c::at)))
            .provedBy(sentence.proof()));
  }

  /** 100 E(-delta_{t-1} delta_t) of the agent's own free reports: t = 3 for Blue, 2 for Red. */
  private static Function<Leaf, Rational> product(ReducedGame game, int i) {
    int t = i == FourRounds.BLUE ? 3 : 2;
    return leaf -> game.delta(t - 1, leaf).times(game.delta(t, leaf)).times(HUNDRED).negated();
  }

  /**
   * Payoff minus utility, and E(gamma_i) - E(gamma_j)/(n-1), are both the printed expression; the
   * utility is a constant.
   */
  private record Objective(int i, int other) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      LeafSum<S> utility = in.sum(in::free, UTILITY, i);
      LeafSum<S> gammas = in.sum(in::free, GAMMA, i).minus(in.sum(in::free, SHARED_GAMMA, other));
      LeafSum<S> printed =
          in.shared(
              in.expected(in::free, product(game, i)), in.expected(in::free, product(game, other)));
      return Comparisons.equal(
          List.of(
              new Pair<>(in.sum(in::free, PAYOFF, i).minus(utility), printed),
              new Pair<>(gammas, printed),
              new Pair<>(utility, in.sum(in.plan(ReducedPlan.TRUTHFUL), UTILITY, i))));
    }
  }

  private record Symmetric() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          Stream.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN)
              .map(
                  i ->
                      new Pair<>(
                          in.sum(
                              set -> in.number(Rational.ONE).minus(in.free(set.mirrored())),
                              PAYOFF,
                              i),
                          in.sum(in::free, PAYOFF, i)))
              .toList());
    }
  }
}
