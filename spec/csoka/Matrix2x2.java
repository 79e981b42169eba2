package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.game.Domination;
import counterplay.model.game.Elimination;
import counterplay.model.game.MatrixGame;
import counterplay.space.Space;
import csoka.setup.FourRounds;
import csoka.setup.MatrixEntry;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Section 3.2, the 2x2 matrix game: strategies that treat low and high alike, the last report opposite to Red's. */
public final class Matrix2x2 implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  private static final List<Plan.First> ROWS = Plan.First.ALL.subList(0, 2);
  private static final List<Plan.Second> COLUMNS = Plan.Second.FOUR.subList(0, 2);
  private static final int LIE = 1;
  private static final int OPPOSITE = 1;

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    int[][][] printed = {{{0, 0}, {2, 0}}, {{0, 0}, {6, 4}}};
    List<Claim<?>> claims = new ArrayList<>();
    for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) {
      claims.add(MatrixEntry.claim(rounds, "2x2", i, j, printed[i][j]));
    }
    Space<Case> sizes = FourRounds.sizes().map(Case::new);
    claims.add(Claim.of("csoka/section-3.2-2x2-blue-prefers", Kind.STATEMENT, "Section 3.2",
        "1 minus the truth weakly dominates the truth for Blue, and against it Red's only best reply is the opposite", Case.class,
        Reading.printed(Verdict.PROVED, scope("the printed payoffs E(gamma)", sizes), c -> prefers(gammas(rounds, c.n())))
            .provedBy(Proof.whole(() -> new Certificate.All("the gammas do not depend on n", comparisons(prefers(gammas(rounds, 3)))))),
        Reading.ours("real-payoffs", Verdict.PROVED, scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1)", sizes), c -> prefers(payoffs(rounds, c.n())))
            .provedBy(Proof.whole(() -> realPayoffs(rounds)))));
    claims.add(Claim.of("csoka/section-3.2-2x2-elimination", Kind.STATEMENT, "Section 3.2",
        "iterated elimination of dominated strategies leaves 1 minus the truth and the opposite, in every order", Case.class,
        Reading.printed(Verdict.PROVED, scope("the printed payoffs E(gamma), weak domination", sizes), c -> eliminated(gammas(rounds, c.n()), Domination.Kind.WEAK))
            .provedBy(Proof.whole(() -> new Certificate.All("the gammas do not depend on n", FourRounds.equalities("all orders", eliminated(gammas(rounds, 3), Domination.Kind.WEAK))))),
        Reading.ours("real-payoffs", Verdict.PROVED, scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1), weak domination", sizes),
            c -> eliminated(payoffs(rounds, c.n()), Domination.Kind.WEAK)).provedBy(Proof.whole(() -> realPayoffs(rounds))),
        Reading.ours("strict", Verdict.REFUTED, scope("the agents' payoffs, strict domination", sizes), c -> eliminated(payoffs(rounds, c.n()), Domination.Kind.STRICT))
            .weighed(Gravity.substantive())));
    return claims;
  }

  private static Scope<Case> scope(String words, Space<Case> sizes) {
    return Scope.part("n >= 3, " + words, FourRounds.BOUND, sizes);
  }

  private static MatrixGame gammas(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(plan -> game.expected(plan, leaf -> game.gamma(FourRounds.BLUE, leaf)), plan -> game.expected(plan, leaf -> game.gamma(FourRounds.RED, leaf)));
  }

  private static MatrixGame payoffs(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(plan -> game.expected(plan, leaf -> game.payoff(FourRounds.BLUE, leaf)), plan -> game.expected(plan, leaf -> game.payoff(FourRounds.RED, leaf)));
  }

  private static MatrixGame game(Function<Plan, Rational> blue, Function<Plan, Rational> red) {
    Function<Function<Plan, Rational>, List<List<Rational>>> matrix = payoff -> ROWS.stream().map(first -> COLUMNS.stream()
        .map(second -> payoff.apply(new Plan(first, second, Plan.Last.OPPOSITE))).toList()).toList();
    return new MatrixGame(matrix.apply(blue), matrix.apply(red));
  }

  /** Blue's gains against both columns are not negative and one is positive; Red's gain against the lie is positive. */
  private static Finding prefers(MatrixGame game) {
    Rational againstTruth = game.payoff(0, LIE, 0).minus(game.payoff(0, 0, 0));
    Rational againstOpposite = game.payoff(0, LIE, OPPOSITE).minus(game.payoff(0, 0, OPPOSITE));
    Rational red = game.payoff(1, OPPOSITE, LIE).minus(game.payoff(1, 0, LIE));
    return Finding.of(List.of(sign(againstTruth), sign(againstOpposite), sign(red)), Relation.AT_LEAST, List.of(Rational.ZERO, Rational.ONE, Rational.ONE))
        .with("gains", List.of(againstTruth, againstOpposite, red));
  }

  private static Rational sign(Rational r) {
    return Rational.of(r.signum());
  }

  private static List<Certificate> comparisons(Finding finding) {
    return FourRounds.equalities("signs of the gains", finding);
  }

  /** One end result in all orders, with one row, the lie, and one column, the opposite. */
  private static Finding eliminated(MatrixGame game, Domination.Kind kind) {
    List<Elimination.Survivors> ends = List.copyOf(new Elimination(kind, Domination.Dominators.MIXED, Elimination.Pace.ANY_NUMBER).outcomes(game));
    Elimination.Survivors end = ends.get(0);
    return Finding.of(List.of(Rational.of(ends.size()), Rational.of(end.rows().size()), Rational.of(end.rows().get(0)), Rational.of(end.columns().size()),
        Rational.of(end.columns().get(0))), Relation.EQUAL, List.of(Rational.ONE, Rational.ONE, Rational.of(LIE), Rational.ONE, Rational.of(OPPOSITE)))
        .with("what is left", ends);
  }

  /** Blue gains nothing against the truth and something against the opposite; then Red gains; before, Red's gain has both signs. */
  private static Certificate realPayoffs(FourRounds rounds) {
    ReducedGame game = rounds.at(3);
    List<List<Polynomial>> blue = new ArrayList<>();
    List<List<Polynomial>> red = new ArrayList<>();
    for (Plan.First first : ROWS) {
      blue.add(COLUMNS.stream().map(s -> FourRounds.payoffGiven(game, FourRounds.BLUE, new Plan(first, s, Plan.Last.OPPOSITE), leaf -> true)).toList());
      red.add(COLUMNS.stream().map(s -> FourRounds.payoffGiven(game, FourRounds.RED, new Plan(first, s, Plan.Last.OPPOSITE), leaf -> true)).toList());
    }
    Polynomial loss = red.get(0).get(0).minus(red.get(0).get(OPPOSITE));
    Polynomial factor = loss.at(Polynomial.ONE, name -> Polynomial.ONE);
    return new Certificate.All("for every n Blue's truth is the only dominated strategy, and then Red's truth is", List.of(
        new Certificate.Identity("Blue's gain against the truth", blue.get(LIE).get(0), blue.get(0).get(0)),
        FourRounds.sign("Blue's gain against the opposite", blue.get(LIE).get(OPPOSITE).minus(blue.get(0).get(OPPOSITE)), true),
        FourRounds.sign("Red's gain against the lie", red.get(LIE).get(OPPOSITE).minus(red.get(LIE).get(0)), true),
        new Certificate.Identity("Red's loss against the truth is e times a number", loss, FourRounds.E.times(factor)),
        FourRounds.sign("the number is positive", factor, true)));
  }
}
