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
import counterplay.space.Space;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRounds;
import csoka.setup.Level;
import java.util.ArrayList;
import java.util.List;

/** Section 3.2: which report of round 2 is best for Red. */
public final class SecondMove implements Spec {

  /** What Red knows when he reports. */
  public record RedKnows(int n, Level hat1, Level red2) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedKnows> knows = knows();
    Scope<RedKnows> sets = Scope.part("n >= 3, every report of Blue, type of Red and belief of Red about Blue's type", FourRounds.BOUND, knows);
    return List.of(
        Claim.of("csoka/section-3.2-red-two-options", Kind.STATEMENT, "Section 3.2",
            "the opposite of Blue's report is strictly best for Red if it is the truth; otherwise truth or lie is best as Red believes", RedKnows.class,
            Reading.printed(Verdict.PROVED, sets, c -> twoOptions(rounds, c)).provedBy(Proof.whole(() -> twoOptions(rounds, false))),
            Reading.ours("threshold", Verdict.PROVED, Scope.part("n >= 3, Blue's report is of the kind of Red's type: the belief at which Red is "
                + "indifferent is 1/(2(n-2))", FourRounds.BOUND, knows.where(c -> c.hat1() == c.red2())), c -> Finding.of(
                    gain(rounds, c, 0).over(gain(rounds, c, 0).minus(gain(rounds, c, 1))), Relation.EQUAL, Rational.of(1, 2 * (c.n() - 2))))
                .provedBy(Proof.whole(() -> threshold(rounds)))),
        Claim.of("csoka/section-3.2-red-only-same-kind", Kind.STATEMENT, "Section 3.2",
            "where Blue's report is opposite to Red's type, the truth is strictly best for Red whatever he believes", RedKnows.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, Blue's report is opposite to Red's type, any belief of Red", FourRounds.BOUND,
                knows.where(c -> c.hat1() != c.red2())), c -> twoOptions(rounds, c)).provedBy(Proof.whole(() -> twoOptions(rounds, true)))));
  }

  /** Red's payoff of the opposite of Blue's report minus that of the same kind, if Blue lied in round 1 with probability q = 0 or 1. */
  private static Rational gain(FourRounds rounds, RedKnows c, int q) {
    return gain(rounds, c, q, Rational.ONE, rounds.at(c.n())::payoff);
  }

  static Space<RedKnows> knows() {
    return FourRounds.sizes().then(n -> FourRounds.levels().then(hat1 -> FourRounds.levels().map(red2 -> new RedKnows(n, hat1, red2))));
  }

  private interface Payoff<S> {
    S of(int i, Leaf leaf);
  }

  private static <S extends counterplay.exact.Scalar<S>> S gain(FourRounds rounds, RedKnows c, int q, S one, Payoff<S> payoff) {
    Level p1 = q == 0 ? c.hat1() : c.hat1().opposite();
    S total = one.zero();
    Rational weight = Rational.ZERO;
    for (Level p2 : Level.values()) for (Level p3 : Level.values()) {
      Leaf opposite = new Leaf(p1, c.hat1(), p2, p3, c.red2(), c.hat1().opposite(), c.hat1());
      Leaf same = new Leaf(p1, c.hat1(), p2, p3, c.red2(), c.hat1(), c.hat1().opposite());
      Rational chance = rounds.at(c.n()).chance(same);
      weight = weight.plus(chance);
      total = total.plus(payoff.of(FourRounds.RED, opposite).minus(payoff.of(FourRounds.RED, same)).scale(chance));
    }
    return total.scale(weight.inverse());
  }

  /** The gain is affine in the belief, so its ends decide: positive at both where opposite is true, else of both signs. */
  private static Finding twoOptions(FourRounds rounds, RedKnows c) {
    Rational sure = gain(rounds, c, 0);
    return Finding.of(List.of(c.hat1() != c.red2() ? sure : sure.negated(), gain(rounds, c, 1)), Relation.MORE, List.of(Rational.ZERO, Rational.ZERO));
  }

  private static Polynomial gainForAnyN(FourRounds rounds, RedKnows c, int q) {
    return gain(rounds, c, q, Polynomial.ONE, rounds.at(3)::payoffForAnyN);
  }

  private static List<RedKnows> known() {
    return FourRounds.levels().then(hat1 -> FourRounds.levels().map(red2 -> new RedKnows(3, hat1, red2))).smallestFirst().toList();
  }

  private static Certificate twoOptions(FourRounds rounds, boolean oppositeOnly) {
    List<Certificate> parts = new ArrayList<>();
    for (RedKnows c : known()) {
      if (oppositeOnly && c.hat1() == c.red2()) continue;
      Polynomial sure = c.hat1() != c.red2() ? gainForAnyN(rounds, c, 0) : gainForAnyN(rounds, c, 0).negated();
      Polynomial factor = sure.at(Polynomial.ONE, name -> Polynomial.ONE);
      parts.add(new Certificate.Identity(c + ", Blue told the truth: e times a number", sure, FourRounds.E.times(factor)));
      parts.add(FourRounds.sign(c + ": the number is positive", factor, true));
      parts.add(FourRounds.sign(c + ", Blue lied", gainForAnyN(rounds, c, 1), true));
    }
    return new Certificate.All("with 0 < e <= 1/2 the signs are as stated", parts);
  }

  /** 2 (n-2) e = 2 (1 - e): the belief q = e / (2 (1-e)) solves G_0 + q (G_1 - G_0) = 0. */
  private static Certificate threshold(FourRounds rounds) {
    return new Certificate.All("indifference at 2 (1-e) q = e", known().stream().filter(c -> c.hat1() == c.red2()).<Certificate>map(c -> {
      Polynomial g0 = gainForAnyN(rounds, c, 0);
      Polynomial g1 = gainForAnyN(rounds, c, 1);
      Polynomial twice = FourRounds.number(2).minus(FourRounds.E.scale(Rational.of(2)));
      return new Certificate.Identity(c.toString(), g0.times(twice).plus(g1.minus(g0).times(FourRounds.E)), Polynomial.ZERO);
    }).toList());
  }
}
