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
import csoka.ReducedGame.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Section 3.2: what Red's report of round 2 changes. */
public final class SecondMove implements Spec {

  /** Blue's type of round 1 and a strategy of Red. */
  public record RedGamma(int n, Level p1, Plan.Second red) {}

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, Plan.First first, Level p3, Level red2) {}

  /** What Red knows when he reports. */
  public record RedKnows(int n, Level hat1, Level red2) {}

  private static final Rational HUNDRED = Rational.of(100);

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedGamma> red = FourRounds.sizes().then(n -> FourRounds.levels().then(p1 -> Space.of(Plan.Second.all()).map(s -> new RedGamma(n, p1, s))));
    Space<RedKnows> knows = FourRounds.sizes().then(n -> FourRounds.levels().then(hat1 -> FourRounds.levels().map(red2 -> new RedKnows(n, hat1, red2))));
    Scope<RedGamma> strategies = Scope.part("n >= 3, both types of Blue, every strategy of Red", FourRounds.BOUND + ", Red's pure strategies", red);
    Scope<RedKnows> sets = Scope.part("n >= 3, every report of Blue, type of Red and belief of Red about Blue's type", FourRounds.BOUND, knows);
    return List.of(
        Claim.of("csoka/section-3.2-red-effect-24", Kind.NUMBER, "Section 3.2",
            "if Blue lied in round 1, the opposite of his report brings Red 100 (0.7-0.3) (0.8-0.2) = 24 more gamma than the same kind", RedKnows.class,
            Reading.printed(Verdict.PROVED, sets, c -> Finding.of(redEffect(rounds, c), Relation.EQUAL, Rational.of(24)))
                .provedBy(Proof.whole(() -> redEffect(rounds)))),
        Claim.of("csoka/section-3.2-red-effect-0", Kind.NUMBER, "Section 3.2", "if Blue told the truth in round 1, E(gamma^red) = 0 whatever Red reports",
            RedGamma.class,
            Reading.printed(Verdict.PROVED, strategies, c -> Finding.of(redGamma(rounds, c, leaf -> leaf.p1() == c.p1()), Relation.EQUAL, Rational.ZERO))
                .provedBy(Proof.whole(() -> redZero(rounds))),
            Reading.ours("given-red-type", Verdict.PROVED, strategies, c -> redGivenType(rounds, c)).provedBy(Proof.whole(() -> redGivenType(rounds)))),
        blueEffect(rounds, "csoka/section-3.2-blue-effect-0", true, Rational.ZERO,
            "if Blue's type of round 3 is of the kind of Red's type, Red's report does not change E(gamma^blue)"),
        blueEffect(rounds, "csoka/section-3.2-blue-effect-48", false, Rational.of(48),
            "if Blue's type of round 3 is opposite to Red's type, Red's lie raises E(gamma^blue) by 100 (0.8-0.2) (0.9-0.1) = 48"),
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

  private static Plan.Second always(Level report) {
    return new Plan.Second(report, report, report, report);
  }

  private static Rational redEffect(FourRounds rounds, RedKnows c) {
    Function<Plan.Second, Rational> gamma = s -> rounds.at(c.n()).given(new Plan(Plan.First.LIE, s, Plan.Last.OPPOSITE),
        leaf -> leaf.hat1() == c.hat1() && leaf.red2() == c.red2(), leaf -> rounds.at(c.n()).gamma(FourRounds.RED, leaf));
    return gamma.apply(always(c.hat1().opposite())).minus(gamma.apply(always(c.hat1())));
  }

  private static Certificate redEffect(FourRounds rounds) {
    Function<Leaf, Rational> gamma = leaf -> rounds.at(3).gamma(FourRounds.RED, leaf);
    return new Certificate.Identity("opposite minus same kind is 24 P(Blue lied in round 1), for all behaviours of Blue",
        rounds.expected(FourRounds.except(2, s -> s.known().get(0).opposite()), gamma).minus(rounds.expected(FourRounds.except(2, s -> s.known().get(0)), gamma)),
        rounds.probability(FourRounds::free, leaf -> leaf.hat1() != leaf.p1()).scale(Rational.of(24)));
  }

  private static Rational redGamma(FourRounds rounds, RedGamma c, Predicate<Leaf> event) {
    return rounds.at(c.n()).given(new Plan(Plan.First.TRUTH, c.red(), Plan.Last.OPPOSITE), event, leaf -> rounds.at(c.n()).gamma(FourRounds.RED, leaf));
  }

  private static Polynomial redGamma(FourRounds rounds, Predicate<Leaf> event) {
    return rounds.expected(FourRounds.except(1, InformationSet::type), leaf -> event.test(leaf) ? rounds.at(3).gamma(FourRounds.RED, leaf) : Rational.ZERO);
  }

  private static Certificate redZero(FourRounds rounds) {
    return new Certificate.All("for all behaviours of Red and last reports of Blue", List.of(Level.values()).stream().<Certificate>map(p1 ->
        new Certificate.Identity("Red's expected gamma after Blue's true report " + p1, redGamma(rounds, leaf -> leaf.p1() == p1), Polynomial.ZERO)).toList());
  }

  /** E(gamma^red | p_1, p_2^red) = 100 p_1 (1/2 - p_2^red): not 0, but the same whatever Red reports. */
  private static Finding redGivenType(FourRounds rounds, RedGamma c) {
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (Level red2 : Level.values()) {
      left.add(redGamma(rounds, c, leaf -> leaf.p1() == c.p1() && leaf.red2() == red2));
      right.add(shift(rounds, c.p1(), red2));
    }
    return Finding.of(left, Relation.EQUAL, right);
  }

  private static Rational shift(FourRounds rounds, Level p1, Level red2) {
    FourRoundModel setup = rounds.at(3).setup();
    return HUNDRED.times(setup.beliefs(FourRounds.BLUE).get(1).get(p1.ordinal())).times(Rational.HALF.minus(setup.beliefs(FourRounds.RED).get(2).get(red2.ordinal())));
  }

  private static Certificate redGivenType(FourRounds rounds) {
    List<Certificate> parts = new ArrayList<>();
    for (Level p1 : Level.values()) for (Level red2 : Level.values()) {
      parts.add(new Certificate.Identity("each pair of types has probability 1/4: " + p1 + ", " + red2,
          redGamma(rounds, leaf -> leaf.p1() == p1 && leaf.red2() == red2), Polynomial.of(shift(rounds, p1, red2).times(Rational.of(1, 4)))));
    }
    return new Certificate.All("for all behaviours of Red and last reports of Blue", parts);
  }

  private static Claim<BlueGamma> blueEffect(FourRounds rounds, String id, boolean sameKind, Rational printed, String statement) {
    Space<BlueGamma> cases = FourRounds.sizes().then(n -> Space.of(Plan.First.ALL).then(first -> FourRounds.levels().map(red2 ->
        new BlueGamma(n, first, sameKind ? red2 : red2.opposite(), red2))));
    String of = sameKind ? "p_3^blue of the kind of p_2^red" : "p_3^blue opposite to p_2^red";
    Scope<BlueGamma> scope = Scope.part("n >= 3, " + of + ", the last report opposite to Red's; expectations given these two types", FourRounds.BOUND, cases);
    Scope<BlueGamma> formula = Scope.part("n >= 3, " + of + ", the last report opposite to Red's; 100 E(-delta_2 delta_3) given these two types", FourRounds.BOUND, cases);
    Scope<BlueGamma> known = Scope.part("n >= 3, the last report opposite to Red's; expectations given Red's type: the effect of his lie is 48 P(p_3^blue "
        + "opposite to p_2^red)", FourRounds.BOUND, cases);
    return Claim.of(id, Kind.NUMBER, "Section 3.2", statement, BlueGamma.class,
        Reading.printed(Verdict.REFUTED, scope, c -> Finding.of(lieMinusTruth(rounds, c, leaf -> leaf.p3() == c.p3() && leaf.red2() == c.red2(),
            leaf -> rounds.at(c.n()).gamma(FourRounds.BLUE, leaf)), Relation.EQUAL, printed)),
        Reading.ofProof("by-the-formula", Verdict.PROVED, formula, c -> Finding.of(lieMinusTruth(rounds, c, leaf -> leaf.p3() == c.p3() && leaf.red2() == c.red2(),
            leaf -> product(rounds, leaf)), Relation.EQUAL, printed)).provedBy(Proof.whole(() -> byTheFormula(rounds, sameKind, printed))),
        Reading.ours("given-red-type", Verdict.PROVED, known, c -> Finding.of(lieMinusTruth(rounds, c, leaf -> leaf.red2() == c.red2(),
            leaf -> rounds.at(c.n()).gamma(FourRounds.BLUE, leaf)), Relation.EQUAL, Rational.of(48).times(rounds.at(c.n()).given(
                new Plan(c.first(), Plan.Second.TRUTH, Plan.Last.OPPOSITE), leaf -> leaf.red2() == c.red2(),
                leaf -> leaf.p3() != leaf.red2() ? Rational.ONE : Rational.ZERO)))).provedBy(Proof.whole(() -> onAverage(rounds))));
  }

  private static Rational product(FourRounds rounds, Leaf leaf) {
    return rounds.at(3).delta(2, leaf).times(rounds.at(3).delta(3, leaf)).times(HUNDRED).negated();
  }

  private static Rational lieMinusTruth(FourRounds rounds, BlueGamma c, Predicate<Leaf> event, Function<Leaf, Rational> value) {
    Function<Level, Rational> of = hat2 -> rounds.at(c.n()).given(new Plan(c.first(), always(hat2), Plan.Last.OPPOSITE), event, value);
    return of.apply(c.red2().opposite()).minus(of.apply(c.red2()));
  }

  /** At every leaf with these types, and so under all behaviours that end in the opposite last report. */
  private static Certificate byTheFormula(FourRounds rounds, boolean sameKind, Rational printed) {
    List<Certificate> parts = new ArrayList<>();
    for (Leaf leaf : rounds.at(3).leaves()) {
      if ((leaf.p3() == leaf.red2()) != sameKind || leaf.hat2() == leaf.red2() || leaf.hat3() == leaf.hat2()) continue;
      Leaf truthful = new Leaf(leaf.p1(), leaf.hat1(), leaf.p2(), leaf.p3(), leaf.red2(), leaf.red2(), leaf.red2().opposite());
      parts.add(new Certificate.Identity(leaf.toString(), Polynomial.of(product(rounds, leaf).minus(product(rounds, truthful))), Polynomial.of(printed)));
    }
    return new Certificate.All("lie minus truth in -100 delta_2 delta_3", parts);
  }

  private static Certificate onAverage(FourRounds rounds) {
    List<Certificate> parts = new ArrayList<>();
    Function<InformationSet, Polynomial> opposite = FourRounds.except(3, s -> s.known().get(3).opposite());
    for (Level red2 : Level.values()) {
      Function<Boolean, Polynomial> gamma = lie -> rounds.expected(s -> s.round() == 2 && s.type() == red2
          ? FourRounds.sure(lie ? red2.opposite() : red2) : opposite.apply(s), leaf -> rounds.at(3).gamma(FourRounds.BLUE, leaf));
      parts.add(new Certificate.Identity("lie minus truth of type " + red2 + ", for all behaviours of Blue in round 1", gamma.apply(true).minus(gamma.apply(false)),
          rounds.probability(opposite, leaf -> leaf.red2() == red2 && leaf.p3() != red2).scale(Rational.of(48))));
    }
    return new Certificate.All("the effect is 48 P(p_3^blue opposite to p_2^red)", parts);
  }

  /** Red's payoff of the opposite of Blue's report minus that of the same kind, if Blue lied in round 1 with probability q = 0 or 1. */
  private static Rational gain(FourRounds rounds, RedKnows c, int q) {
    return gain(rounds, c, q, Rational.ONE, rounds.at(c.n())::payoff);
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
