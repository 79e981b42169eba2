package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import csoka.sentences.MatrixEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Section 3.2, the 2x2 matrix game: strategies that treat low and high alike, the last report
 * opposite to Red's.
 */
public final class Matrix2x2 implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  private static final List<ReducedPlan.First> ROWS = ReducedPlan.First.ALL.subList(0, 2);
  private static final List<ReducedPlan.Second> COLUMNS = ReducedPlan.Second.FOUR.subList(0, 2);
  private static final int LIE = 1;
  private static final int OPPOSITE = 1;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    int[][][] printed = {{{0, 0}, {2, 0}}, {{0, 0}, {6, 4}}};
    List<Claim<?>> claims = new ArrayList<>();
    for (int i = 0; i < 2; i++)
      for (int j = 0; j < 2; j++) {
        claims.add(MatrixEntry.claim(rounds, "2x2", i, j, printed[i][j]));
      }
    Space<Case> sizes = FourRounds.sizes().map(Case::new);
    claims.add(
        Claim.of(
            "csoka/section-3.2-2x2-blue-prefers",
            Kind.STATEMENT,
            "Section 3.2",
            "1 minus the truth weakly dominates the truth for Blue, and against it Red's only best"
                + " reply is the opposite",
            Case.class,
            prefers(
                rounds,
                Reading.PRINTED,
                scope("the printed payoffs E(gamma)", sizes),
                LeafSum.Kind.GAMMA),
            prefers(
                rounds,
                "real-payoffs",
                scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1)", sizes),
                LeafSum.Kind.PAYOFF)));
    claims.add(
        Claim.of(
            "csoka/section-3.2-2x2-elimination",
            Kind.STATEMENT,
            "Section 3.2",
            "iterated elimination of dominated strategies leaves 1 minus the truth and the"
                + " opposite, in every order",
            Case.class,
            Reading.printed(
                Verdict.BOUNDED,
                scope("the printed payoffs E(gamma), weak domination", sizes),
                c -> eliminated(gammas(rounds, c.n()), Domination.Kind.WEAK)),
            Reading.ours(
                "real-payoffs",
                Verdict.BOUNDED,
                scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1), weak domination", sizes),
                c -> eliminated(payoffs(rounds, c.n()), Domination.Kind.WEAK)),
            Reading.ours(
                    "strict",
                    Verdict.REFUTED,
                    scope("the agents' payoffs, strict domination", sizes),
                    c -> eliminated(payoffs(rounds, c.n()), Domination.Kind.STRICT))
                .weighed(Gravity.substantive())));
    return claims;
  }

  private static Scope<Case> scope(String words, Space<Case> sizes) {
    return Scope.part("n >= 3, " + words, FourRounds.BOUND, sizes);
  }

  private static MatrixGame gammas(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(
        plan -> game.expected(plan, leaf -> game.gamma(FourRounds.BLUE, leaf)),
        plan -> game.expected(plan, leaf -> game.gamma(FourRounds.RED, leaf)));
  }

  private static MatrixGame payoffs(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(
        plan -> game.expected(plan, leaf -> game.payoff(FourRounds.BLUE, leaf)),
        plan -> game.expected(plan, leaf -> game.payoff(FourRounds.RED, leaf)));
  }

  private static MatrixGame game(
      Function<ReducedPlan, Rational> blue, Function<ReducedPlan, Rational> red) {
    Function<Function<ReducedPlan, Rational>, List<List<Rational>>> matrix =
        payoff ->
            ROWS.stream()
                .map(
                    first ->
                        COLUMNS.stream()
                            .map(
                                second ->
                                    payoff.apply(
                                        new ReducedPlan(first, second, ReducedPlan.Last.OPPOSITE)))
                            .toList())
                .toList();
    return new MatrixGame(matrix.apply(blue), matrix.apply(red));
  }

  private static Reading<Case> prefers(
      FourRounds rounds, String id, Scope<Case> scope, LeafSum.Kind kind) {
    FourRoundSentence sentence = FourRoundSentence.of(rounds, d -> d, new Prefers(kind));
    Asked<Case> judge = sentence.judging(c -> Assignment.NONE.whole("n", c.n()));
    Reading<Case> reading =
        id.equals(Reading.PRINTED)
            ? Reading.printed(Verdict.PROVED, scope, judge)
            : Reading.ours(id, Verdict.PROVED, scope, judge);
    return reading.provedBy(sentence.proof());
  }

  /**
   * Blue's gains against both columns are not negative and one is positive; Red's gain against the
   * lie is positive.
   */
  private record Prefers(LeafSum.Kind kind) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return new Comparisons<>(
          List.of(),
          List.of(new Pair<>(entry(in, FourRounds.BLUE, LIE, 0), entry(in, FourRounds.BLUE, 0, 0))),
          List.of(
              new Pair<>(
                  entry(in, FourRounds.BLUE, LIE, OPPOSITE),
                  entry(in, FourRounds.BLUE, 0, OPPOSITE)),
              new Pair<>(
                  entry(in, FourRounds.RED, LIE, OPPOSITE), entry(in, FourRounds.RED, LIE, 0))),
          false);
    }

    private <S extends Scalar<S>> LeafSum<S> entry(Leaves<S> in, int agent, int row, int column) {
      return in.sum(
          in.plan(new ReducedPlan(ROWS.get(row), COLUMNS.get(column), ReducedPlan.Last.OPPOSITE)),
          kind,
          agent);
    }
  }

  /** One end result in all orders, with one row, the lie, and one column, the opposite. */
  private static Finding eliminated(MatrixGame game, Domination.Kind kind) {
    List<Elimination.Survivors> ends =
        List.copyOf(
            new Elimination(kind, Domination.Dominators.MIXED, Elimination.Pace.ANY_NUMBER)
                .outcomes(game));
    Elimination.Survivors end = ends.get(0);
    return Finding.of(
            List.of(
                Rational.of(ends.size()),
                Rational.of(end.rows().size()),
                Rational.of(end.rows().get(0)),
                Rational.of(end.columns().size()),
                Rational.of(end.columns().get(0))),
            Relation.EQUAL,
            List.of(
                Rational.ONE, Rational.ONE, Rational.of(LIE), Rational.ONE, Rational.of(OPPOSITE)))
        .with("what is left", ends);
  }
}
