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
import counterplay.space.Space;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRoundModel;
import csoka.setup.FourRounds;
import csoka.setup.InformationSet;
import csoka.setup.Level;
import csoka.setup.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2: what Red's report of round 2 changes in the two gammas. The effect on E(gamma^blue) is judged by the formula that stands
 * above it, E(gamma^blue) = 100 E(-delta_2^red delta_3^blue): where the page asks for types, in the term of these types.
 */
public final class SecondMoveEffects implements Spec {

  /** Blue's type of round 1 and a strategy of Red. */
  public record RedGamma(int n, Level p1, Plan.Second red) {}

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, Plan.First first, Level p3, Level red2) {}

  private static final Rational HUNDRED = Rational.of(100);

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedGamma> red = FourRounds.sizes().then(n -> FourRounds.levels().then(p1 -> Space.of(Plan.Second.all()).map(s -> new RedGamma(n, p1, s))));
    Scope<RedGamma> strategies = Scope.part("n >= 3, both types of Blue, every strategy of Red", FourRounds.BOUND + ", Red's pure strategies", red);
    Scope<SecondMove.RedKnows> sets = Scope.part("n >= 3, every report of Blue and type of Red", FourRounds.BOUND, SecondMove.knows());
    return List.of(
        Claim.of("csoka/section-3.2-red-effect-24", Kind.NUMBER, "Section 3.2",
            "if Blue lied in round 1, the opposite of his report brings Red 100 (0.7-0.3) (0.8-0.2) = 24 more gamma than the same kind", SecondMove.RedKnows.class,
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
            "if Blue's type of round 3 is opposite to Red's type, Red's lie raises E(gamma^blue) by 100 (0.8-0.2) (0.9-0.1) = 48"));
  }

  private static Plan.Second always(Level report) {
    return new Plan.Second(report, report, report, report);
  }

  private static Rational redEffect(FourRounds rounds, SecondMove.RedKnows c) {
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
        Reading.printed(Verdict.PROVED, formula, c -> Finding.of(lieMinusTruth(rounds, c, leaf -> leaf.p3() == c.p3() && leaf.red2() == c.red2(),
            leaf -> product(rounds, leaf)), Relation.EQUAL, printed)).provedBy(Proof.whole(() -> byTheFormula(rounds, sameKind, printed))),
        Reading.ours("whole-gamma-given-both-types", Verdict.REFUTED, scope, c -> Finding.of(lieMinusTruth(rounds, c, leaf -> leaf.p3() == c.p3() && leaf.red2() == c.red2(),
            leaf -> rounds.at(c.n()).gamma(FourRounds.BLUE, leaf)), Relation.EQUAL, printed))
            .weighed(Gravity.substantive()),
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
}
