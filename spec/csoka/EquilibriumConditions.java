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
import csoka.setup.FourRounds;
import csoka.setup.InformationSet;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import csoka.setup.ReducedReplies;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2, (7) and the argument with epsilon: what no Nash equilibrium of the reduced game does. With
 *
 * <pre>  A: hat p_3 ~ hat p_2, both opposite to p_2^red     B: hat p_2 ~ hat p_1, both opposite to p_2^red     epsilon = P(B)</pre>
 */
public final class EquilibriumConditions implements Spec {

  /** Pure strategies in the game of n agents. */
  public record Case(int n, Plan plan) {}

  private static final Predicate<Leaf> A = leaf -> leaf.hat3() == leaf.hat2() && leaf.hat2() != leaf.red2();
  private static final Predicate<Leaf> B = leaf -> leaf.hat2() == leaf.hat1() && leaf.hat1() != leaf.red2();
  private static final Predicate<Leaf> LIED_FIRST = leaf -> leaf.hat1() != leaf.p1();

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Map<Integer, ReducedReplies> replies = new ConcurrentHashMap<>();
    Scope<Case> equilibria = Scope.part("n >= 3, all Nash equilibria of the reduced game",
        "n = 3, 4, 5, 10; pure equilibria in which Blue's last report depends on his type and Red's report", plans()
            .where(c -> replies.computeIfAbsent(c.n(), n -> new ReducedReplies(rounds.at(n))).isNash(c.plan())));
    Scope<Case> seven = Scope.part("n >= 3, all strategies that satisfy (7) and have epsilon > 0: what the step uses of an equilibrium, "
        + "since no equilibrium has epsilon > 0", "n = 3, 4, 5, 10; such pure strategies in which Blue's last report depends on his type and Red's report",
        plans().where(c -> rounds.at(c.n()).probability(c.plan(), A).isZero() && rounds.at(c.n()).probability(c.plan(), B).signum() > 0));
    return List.of(
        Claim.of("csoka/eq-7", Kind.FORMULA, "Section 3.2, (7)",
            "in every Nash equilibrium the last report is never of the same kind as Red's report while Red's type is opposite", Case.class,
            Reading.printed(Verdict.PROVED, equilibria, c -> Finding.of(rounds.at(c.n()).probability(c.plan(), A), Relation.EQUAL, Rational.ZERO))
                .provedBy(Proof.whole(() -> seven(rounds)))),
        Claim.of("csoka/section-3.2-epsilon-red", Kind.STATEMENT, "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type, E(gamma^red) would not fall", Case.class,
            Reading.printed(Verdict.PROVED, seven, c -> Finding.of(change(rounds, c, FourRounds.RED), Relation.AT_LEAST, Rational.ZERO))
                .provedBy(Proof.whole(() -> redRises(rounds)))),
        Claim.of("csoka/section-3.2-epsilon-48", Kind.NUMBER, "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type, E(gamma^blue) would fall by 48 times the probability of that", Case.class,
            Reading.printed(Verdict.REFUTED, seven, c -> Finding.of(change(rounds, c, FourRounds.BLUE).negated(), Relation.EQUAL,
                Rational.of(48).times(rounds.at(c.n()).probability(c.plan(), B)))).weighed(Gravity.substantive()),
            Reading.ours("twelve-or-thirty-six", Verdict.PROVED, seven, c -> Finding.of(change(rounds, c, FourRounds.BLUE).negated(), Relation.EQUAL,
                Rational.of(12).times(rounds.at(c.n()).probability(c.plan(), B.and(LIED_FIRST)))
                    .plus(Rational.of(36).times(rounds.at(c.n()).probability(c.plan(), B.and(LIED_FIRST.negate()))))))
                .provedBy(Proof.whole(() -> blueFalls(rounds))),
            Reading.ours("strictly", Verdict.PROVED, seven, c -> Finding.of(change(rounds, c, FourRounds.BLUE), Relation.LESS, Rational.ZERO))
                .provedBy(Proof.whole(() -> blueFalls(rounds)))),
        Claim.of("csoka/section-3.2-epsilon-conclusion", Kind.STATEMENT, "Section 3.2",
            "in every Nash equilibrium Red never reports what Blue reported against his own type", Case.class,
            Reading.printed(Verdict.PROVED, equilibria, c -> Finding.of(rounds.at(c.n()).probability(c.plan(), B), Relation.EQUAL, Rational.ZERO))
                .provedBy(Proof.whole(() -> conclusion(rounds)))));
  }

  private static Space<Case> plans() {
    return Space.of(3, 4, 5, 10).then(n -> Space.of(Plan.First.ALL).then(first -> Space.of(Plan.Second.all())
        .then(second -> Space.of(Plan.Last.all()).map(last -> new Case(n, new Plan(first, second, last))))));
  }

  /** What E(gamma_i) becomes more when Red tells the truth wherever B would happen. */
  private static Rational change(FourRounds rounds, Case c, int i) {
    ReducedGame game = rounds.at(c.n());
    Function<InformationSet, Rational> deviating = set -> honest(set) ? (set.type() == Level.HIGH ? Rational.ONE : Rational.ZERO) : c.plan().high(set);
    return game.expected(Rational.ONE, deviating, leaf -> game.gamma(i, leaf)).minus(game.expected(c.plan(), leaf -> game.gamma(i, leaf)));
  }

  /** Red's information sets at which B can happen: Blue's report is opposite to Red's type. */
  private static boolean honest(InformationSet set) {
    return set.round() == 2 && set.known().get(0) != set.type();
  }

  private static Polynomial deviating(InformationSet set) {
    return honest(set) ? FourRounds.sure(set.type()) : FourRounds.free(set);
  }

  /** U_blue(opposite last report) - U_blue = 48 P(A): in an equilibrium the left side is not positive. */
  static Certificate seven(FourRounds rounds) {
    return new Certificate.Identity("Blue's gain from the opposite last report is 48 P(A), for all behaviours and every n",
        rounds.payoff(FourRounds.BLUE, FourRounds.except(3, set -> set.known().get(3).opposite())).minus(rounds.payoff(FourRounds.BLUE, FourRounds::free)),
        p(rounds, A).scale(Rational.of(48)));
  }

  private static Polynomial p(FourRounds rounds, Predicate<Leaf> event) {
    return rounds.probability(FourRounds::free, event);
  }

  private static Polynomial change(FourRounds rounds, int i) {
    return rounds.expected(EquilibriumConditions::deviating, leaf -> rounds.at(3).gamma(i, leaf))
        .minus(rounds.expected(FourRounds::free, leaf -> rounds.at(3).gamma(i, leaf)));
  }

  private static Certificate redRises(FourRounds rounds) {
    return new Certificate.Identity("Red's gamma rises by 24 P(B and Blue lied in round 1), for all behaviours", change(rounds, FourRounds.RED),
        p(rounds, B.and(LIED_FIRST)).scale(Rational.of(24)));
  }

  /** Under (7) the events with A have probability 0, and the fall is 12 P(B, Blue lied) + 36 P(B, Blue did not). */
  private static Certificate blueFalls(FourRounds rounds) {
    return new Certificate.Identity("Blue's gamma falls by 12 P(B, Blue lied in round 1) + 36 P(B, he did not) - 48 P(A and B), for all behaviours",
        change(rounds, FourRounds.BLUE).negated(), p(rounds, B.and(LIED_FIRST)).scale(Rational.of(12))
            .plus(p(rounds, B.and(LIED_FIRST.negate())).scale(Rational.of(36))).minus(p(rounds, A.and(B)).scale(Rational.of(48))));
  }

  /** Red's gain is (24 + 12 e) P(B, Blue lied) + 36 e P(B, he did not) - 48 e P(A and B); A has probability 0, e is positive. */
  private static Certificate conclusion(FourRounds rounds) {
    Polynomial gain = rounds.payoff(FourRounds.RED, EquilibriumConditions::deviating).minus(rounds.payoff(FourRounds.RED, FourRounds::free));
    Polynomial e = FourRounds.E;
    Polynomial stated = p(rounds, B.and(LIED_FIRST)).times(FourRounds.number(24).plus(e.scale(Rational.of(12))))
        .plus(p(rounds, B.and(LIED_FIRST.negate())).times(e.scale(Rational.of(36)))).minus(p(rounds, A.and(B)).times(e.scale(Rational.of(48))));
    return new Certificate.All("no equilibrium has epsilon > 0", List.of(seven(rounds),
        new Certificate.Identity("Red's gain from telling the truth where B can happen, for all behaviours and every n", gain, stated)));
  }
}
