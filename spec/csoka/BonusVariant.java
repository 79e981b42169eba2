package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
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
import counterplay.model.Domination;
import counterplay.model.Elimination;
import counterplay.model.MatrixGame;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Section 3.3, item 1, and what the abstract and Section 1 say of it: a public decision in round 2 brings Red something if
 * he reported the truth, so that his lie is inefficient. Which strategies survive iterated elimination?
 */
public final class BonusVariant implements Spec {

  /** The number of agents and Red's bonus; the setup of Section 3.1 itself has the bonus 0. */
  public record Case(int n, Rational bonus) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Case> one = FourRounds.sizes().map(n -> new Case(n, Rational.ONE));
    Space<Case> none = FourRounds.sizes().map(n -> new Case(n, Rational.ZERO));
    Space<Case> enough = one.where(c -> c.n() >= 4);
    Space<Case> bonuses = Space.range(3, 6).then(n -> Space.of(1, 2, 3, 4, 5, 6, 7, 8).map(b -> new Case(n, Rational.of(b))));
    return List.of(
        Claim.of("csoka/section-3.3-variant-1-argument", Kind.STATEMENT, "Section 3.3, item 1",
            "with Red's bonus of 1 iterated elimination of weakly dominated strategies still leads to 1 minus the truth and the opposite, in the 4x4 game",
            Case.class,
            Reading.printed(Verdict.REFUTED, Scope.part("n >= 3, the 4x4 game of the agents' payoffs, all orders", FourRounds.BOUND, one), c -> four(rounds, c)),
            Reading.ours("four-agents", Verdict.PROVED, Scope.part("n >= 4, the 4x4 game of the agents' payoffs", "n = 4..10, all orders", enough),
                c -> four(rounds, c)).provedBy(Proof.whole(() -> order(rounds))),
            Reading.ours("small-bonus", Verdict.BOUNDED, Scope.part("n >= 3, any positive bonus: the elimination gets there exactly if the bonus is less than "
                + "12 - 24/(n-1)", "n = 3..6, bonus 1..8", bonuses), c -> Finding.of(four(rounds, c).holds() ? Rational.ONE : Rational.ZERO, Relation.EQUAL,
                    c.bonus().compareTo(Rational.of(12).minus(Rational.of(24, c.n() - 1))) < 0 ? Rational.ONE : Rational.ZERO))),
        Claim.of("csoka/section-3.3-variant-1-efficiency", Kind.STATEMENT, "Section 3.3, item 1",
            "Red's bonus of 1 makes an example in which no efficient strategy profile survives", Case.class,
            Reading.<Case>printed(Verdict.PROVED, Scope.part("some n >= 3, all strategies with the last report a function of type and Red's report", FourRounds.BOUND, one),
                c -> efficientLeft(rounds, c)).exists(),
            Reading.ours("every-n", Verdict.REFUTED, Scope.part("every n >= 3", FourRounds.BOUND, one), c -> efficientLeft(rounds, c))),
        efficiency(rounds, "csoka/abstract-elimination", "Abstract",
            "in some setup iterated elimination of weakly dominated strategies removes the efficient profiles", one.or(none)),
        efficiency(rounds, "csoka/section-1-elimination", "Section 1",
            "in a setup of Sections 2 and 3 iterated elimination of weakly dominated strategies removes all efficient profiles", none.or(one)));
  }

  private static Claim<Case> efficiency(FourRounds rounds, String id, String place, String statement, Space<Case> setups) {
    Scope<Case> section31 = Scope.part("every n >= 3, the setup of Section 3.1 itself", FourRounds.BOUND, FourRounds.sizes().map(n -> new Case(n, Rational.ZERO)));
    return Claim.of(id, Kind.STATEMENT, place, statement, Case.class,
        Reading.<Case>printed(Verdict.PROVED, Scope.part("some setup of Section 3, the bonus of item 1 of Section 3.3 included; \"weakly dominant\" in Section 1 is read "
            + "as weakly dominated; last reports that use more than type and Red's report go first, by the identity behind (7)", FourRounds.BOUND + ", bonus 0 and 1", setups),
            c -> efficientLeft(rounds, c)).exists(),
        Reading.ours("truth-in-section-3-1", Verdict.BOUNDED, section31, c -> truthfulLeft(rounds, c)),
        Reading.ours("efficiency-in-section-3-1", Verdict.REFUTED, section31, c -> efficientLeft(rounds, c)));
  }

  private static ReducedGame game(FourRounds rounds, Case c) {
    return rounds.of(FourRoundModel.of(c.n()).withBonus(c.bonus()));
  }

  private static MatrixGame matrix(ReducedGame game, List<Plan.Last> lasts, List<Plan.Second> seconds) {
    List<List<List<Rational>>> payoffs = new ArrayList<>();
    for (int i : List.of(FourRounds.BLUE, FourRounds.RED)) {
      List<List<Rational>> rows = new ArrayList<>();
      for (Plan.First first : Plan.First.ALL) for (Plan.Last last : lasts) {
        rows.add(seconds.stream().map(second -> game.expected(new Plan(first, second, last), leaf -> game.payoff(i, leaf))).toList());
      }
      payoffs.add(rows);
    }
    return new MatrixGame(payoffs.get(0), payoffs.get(1));
  }

  /** One end in all orders, with the row "1 minus the truth" and the column "the opposite" only. */
  private static Finding four(FourRounds rounds, Case c) {
    MatrixGame matrix = matrix(game(rounds, c), List.of(Plan.Last.OPPOSITE), Plan.Second.FOUR);
    SortedSet<Elimination.Survivors> ends = new Elimination(Domination.Kind.WEAK, Domination.Dominators.MIXED, Elimination.Pace.ANY_NUMBER).outcomes(matrix);
    Elimination.Survivors end = ends.first();
    return Finding.of(List.of(Rational.of(ends.size()), Rational.of(end.rows().size()), Rational.of(end.columns().size()), Rational.of(end.rows().get(0)),
        Rational.of(end.columns().get(0))), Relation.EQUAL, List.of(Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE)).with("what is left", ends);
  }

  private static Elimination.Survivors survivors(ReducedGame game) {
    return new Elimination(Domination.Kind.WEAK, Domination.Dominators.PURE, Elimination.Pace.SIMULTANEOUS)
        .survivors(matrix(game, Plan.Last.all(), Plan.Second.all()));
  }

  private static Plan plan(int row, int column) {
    return new Plan(Plan.First.ALL.get(row / 16), Plan.Second.all().get(column), Plan.Last.all().get(row % 16));
  }

  /** How many surviving profiles reach the largest expected total utility, which the truth reaches. */
  private static Finding efficientLeft(FourRounds rounds, Case c) {
    ReducedGame game = game(rounds, c);
    Elimination.Survivors left = survivors(game);
    Rational best = welfare(game, Plan.TRUTHFUL);
    long efficient = left.rows().stream().flatMap(i -> left.columns().stream().map(j -> plan(i, j))).filter(p -> welfare(game, p).compareTo(best) >= 0).count();
    return Finding.none(efficient).with("surviving profiles", left.rows().size() * left.columns().size());
  }

  private static Rational welfare(ReducedGame game, Plan plan) {
    return game.expected(plan, leaf -> {
      Rational total = Rational.ZERO;
      for (int i = 0; i < game.setup().n(); i++) total = total.plus(game.utility(i, leaf));
      return total;
    });
  }

  /** How many surviving strategies of Blue or Red are truthful. */
  private static Finding truthfulLeft(FourRounds rounds, Case c) {
    Elimination.Survivors left = survivors(game(rounds, c));
    long blue = left.rows().stream().filter(i -> plan(i, 0).first().equals(Plan.First.TRUTH) || plan(i, 0).last().equals(Plan.Last.TRUTH)).count();
    long red = left.columns().stream().filter(j -> plan(0, j).second().equals(Plan.Second.TRUTH)).count();
    return Finding.none(blue + red).with("what is left", left);
  }

  /** Blue's truth, then Red's other columns, then Blue's constants: gains in the agents' payoffs for 0 &lt; e &lt;= 1/3. */
  private static Certificate order(FourRounds rounds) {
    ReducedGame game = rounds.of(FourRoundModel.of(3).withBonus(Rational.ONE));
    List<Certificate> parts = new ArrayList<>();
    for (int j = 0; j < 4; j++) parts.add(gain(game, FourRounds.BLUE, "1 minus the truth over the truth", 1, j, 0, j, j == 1));
    for (int j = 0; j < 4; j++) for (int i = 1; i < 4; i++) {
      if (j != 1) parts.add(gain(game, FourRounds.RED, "the opposite over column " + (j + 1), i, 1, i, j, i == 1));
    }
    for (int i = 2; i < 4; i++) parts.add(gain(game, FourRounds.BLUE, "1 minus the truth over row " + (i + 1), 1, 1, i, 1, true));
    return new Certificate.All("three steps of weak domination for every n >= 4", parts);
  }

  private static Certificate gain(ReducedGame game, int i, String words, int row, int column, int otherRow, int otherColumn, boolean strict) {
    Polynomial gain = FourRounds.payoffGiven(game, i, new Plan(Plan.First.ALL.get(row), Plan.Second.FOUR.get(column), Plan.Last.OPPOSITE), leaf -> true)
        .minus(FourRounds.payoffGiven(game, i, new Plan(Plan.First.ALL.get(otherRow), Plan.Second.FOUR.get(otherColumn), Plan.Last.OPPOSITE), leaf -> true));
    return new Certificate.Corners(words, gain, Map.of("e", List.of(Rational.ZERO, Rational.of(1, 3))), strict);
  }
}
