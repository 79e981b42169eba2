package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.game.GuaranteedPayoffs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What follows from Definition 6.2 for every game, and what certifies its (8) and (9) in one game. */
public final class GuaranteeProofs {

  private GuaranteeProofs() {}

  /**
   * Farkas multipliers for every game, every number of players and every coalition X at once. Unknowns: X's total x when it deviates, the
   * others' total o then, the largest total S, the constants' sums C_X and C_O of X and of the others, X's and the others' totals
   * e_X and e_O at s_*. Known: x + o &lt;= S; o &gt;= C_O by (8), added up over the others; S = C_X + C_O by (9); e_O &gt;= C_O by (8);
   * e_X &gt;= C_X by (8);
   * e_X + e_O &lt;= S.
   */
  public static Certificate noMoreThanTheConstants() {
    return new Certificate.All("in every game, for every coalition", List.of(
        refuted("a deviation that brings X more than C_X", "C_X - x < 0", new int[] {-1, 0, 0, 1, 0, 0, 0},
            new int[] {1, 1, 1, 0, 0, 0, 0}),
        refuted("a deviation that brings X more than truth does", "e_X - x < 0", new int[] {-1, 0, 0, 0, 0, 1, 0},
            new int[] {1, 1, 1, 0, 0, 1, 0})));
  }

  /** sup - sum over the others of F^j(s_*) is at most C_X, and a deviation brings X no more than that. */
  public static Certificate displayedChain() {
    return new Certificate.All("in every game, for every coalition", List.of(
        refuted("the displayed bound S - e_O exceeds C_X", "C_X - S + e_O < 0", new int[] {0, 0, -1, 1, 0, 0, 1},
            new int[] {0, 0, 1, 0, 1, 0, 0}),
        refuted("X gets more than the displayed bound S - e_O", "S - e_O - x < 0", new int[] {-1, 0, 1, 0, 0, 0, -1},
            new int[] {1, 1, 1, 0, 0, 1, 1})));
  }

  private static final int[][] KNOWN = {
      // x, o, S, C_X, C_O, e_X, e_O: x + o <= S
      {1, 1, -1, 0, 0, 0, 0},
      // C_O <= o
      {0, -1, 0, 0, 1, 0, 0},
      // S <= C_X + C_O and C_X + C_O <= S
      {0, 0, 1, -1, -1, 0, 0},
      {0, 0, -1, 1, 1, 0, 0},
      // C_O <= e_O, C_X <= e_X, e_X + e_O <= S
      {0, 0, 0, 0, 1, 0, -1},
      {0, 0, 0, 1, 0, -1, 0},
      {0, 0, -1, 0, 0, 1, 1}};

  /** What is known together with something strict, scaled to "&lt;= -1", has no solution; multipliers by rows as in {@link #KNOWN}. */
  private static Certificate refuted(String words, String strict, int[] row, int[] multipliers) {
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> bounds = new ArrayList<>();
    List<Rational> weights = new ArrayList<>();
    for (int k = 0; k < KNOWN.length; k++) {
      rows.add(numbers(KNOWN[k]));
      bounds.add(Rational.ZERO);
      weights.add(Rational.of(multipliers[k]));
    }
    rows.add(numbers(row));
    bounds.add(Rational.of(-1));
    weights.add(Rational.ONE);
    return new Certificate.Farkas(words + " (" + strict + ") contradicts (8) and (9)", rows, bounds, weights);
  }

  private static List<Rational> numbers(int[] row) {
    return IntStream.of(row).mapToObj(Rational::of).toList();
  }

  /** (8) for one player of one game: his payoff less C^i is affine in the others' joint distribution and not negative at its vertices. */
  public static Certificate secured(GuaranteedPayoffs g, int player, Rational constant) {
    Polynomial payoff = Polynomial.of(constant.negated());
    List<String> names = new ArrayList<>();
    for (List<Integer> s : g.pureProfiles()) {
      if (s.get(player) != 0) continue;
      String name = "s_" + names.size();
      names.add(name);
      payoff = payoff.plus(Polynomial.parameter(name).scale(g.payoff(player, s)));
    }
    return new Certificate.Simplices("player " + (player + 1) + " is secured " + constant, payoff, List.of(names), List.of(0), false);
  }

  /**
   * (9) for one game: the total falls short of the constants' sum by an amount that is affine in the joint distribution of all and not
   * negative.
   */
  public static Certificate total(GuaranteedPayoffs g, Rational sum) {
    Polynomial missing = Polynomial.of(sum);
    List<String> names = new ArrayList<>();
    for (List<Integer> s : g.pureProfiles()) {
      String name = "s_" + names.size();
      names.add(name);
      missing = missing.minus(Polynomial.parameter(name).scale(Rational.sum(g.game().at(s))));
    }
    return new Certificate.Simplices("no profile brings all together more than " + sum, missing, List.of(names), List.of(0), false);
  }
}
