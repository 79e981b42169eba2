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
import counterplay.exact.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRounds;
import csoka.setup.InformationSet;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import csoka.setup.ReducedReplies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Section 3.2: the truthful profile of the reduced game is an equilibrium in which nobody cares. */
public final class TruthfulInReducedGame implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  /** An information set, reached or not, and the report that is sent there; the truth is told in all other places. */
  public record Deviation(int n, InformationSet set, Level report, Plan.Last later) {}

  /** Strategies of Blue in round 1 and of Red. */
  public record Earlier(int n, Plan.First first, Plan.Second second) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Deviation> deviations = Space.of(3, 4, 10).then(n -> Space.of(InformationSet.all()).then(set -> FourRounds.levels().then(report ->
        (set.round() == 1 ? Space.of(Plan.Last.all()) : Space.of(Plan.Last.TRUTH)).map(later -> new Deviation(n, set, report, later)))));
    return List.of(
        Claim.of("csoka/section-3.2-truthful-nash", Kind.STATEMENT, "Section 3.2", "the truthful profile is a Nash equilibrium of the reduced game", Case.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, all behaviours of Blue and of Red", FourRounds.BOUND, FourRounds.sizes().map(Case::new)),
                c -> nash(rounds, c)).provedBy(Proof.whole(() -> nash(rounds)))),
        Claim.of("csoka/section-3.2-truthful-pbe", Kind.STATEMENT, "Section 3.2",
            "the truthful profile is a perfect Bayesian equilibrium of the reduced game, with beliefs by Bayes' rule everywhere", Deviation.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, every information set, those after an own lie included, and every plan from there on",
                "n = 3, 4, 10; plans whose last report depends on type and Red's report", deviations), d -> sequential(rounds, d))
                .provedBy(Proof.whole(() -> sequential(rounds)))),
        Claim.of("csoka/section-3.2-truthful-zero", Kind.STATEMENT, "Section 3.2",
            "by his true last report Blue makes E(gamma^blue) = 0, whatever was reported before, and never more than the opposite one would", Earlier.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, all behaviours of Blue in round 1 and of Red, the truthful ones included", FourRounds.BOUND + ", pure strategies",
                FourRounds.sizes().then(n -> Space.of(Plan.First.ALL).then(first -> Space.of(Plan.Second.all()).map(second -> new Earlier(n, first, second))))),
                c -> zero(rounds, c)).provedBy(Proof.whole(() -> zero(rounds)))));
  }

  /** Best replies against payoffs of the truth. */
  private static Finding nash(FourRounds rounds, Case c) {
    ReducedGame game = rounds.at(c.n());
    ReducedReplies replies = new ReducedReplies(game);
    return Finding.of(List.of(replies.bestForBlue(Plan.Second.TRUTH), replies.bestForRed(Plan.First.TRUTH, Plan.Last.TRUTH)), Relation.AT_MOST,
        List.of(game.expected(Plan.TRUTHFUL, leaf -> game.payoff(FourRounds.BLUE, leaf)), game.expected(Plan.TRUTHFUL, leaf -> game.payoff(FourRounds.RED, leaf))));
  }

  private static Polynomial truth(InformationSet set) {
    return FourRounds.sure(set.type());
  }

  private static Certificate nash(FourRounds rounds) {
    return new Certificate.All("no behaviour of one changes his payoff while the other is truthful", List.of(
        new Certificate.Identity("Blue", rounds.payoff(FourRounds.BLUE, FourRounds.except(2, InformationSet::type)), rounds.payoff(FourRounds.BLUE, TruthfulInReducedGame::truth)),
        new Certificate.Identity("Red", rounds.payoff(FourRounds.RED, set -> set.round() == 2 ? FourRounds.free(set) : truth(set)),
            rounds.payoff(FourRounds.RED, TruthfulInReducedGame::truth))));
  }

  /**
   * The sum over the leaves behind an information set of chance times payoff, when the others are truthful, he himself
   * reported what the set says, sends this report and follows the plan later. Bayes' rule applies everywhere: both reports
   * of Blue and of Red have positive probability under the truth, and an own lie tells nothing about the other.
   */
  private static <S extends Scalar<S>> S worth(ReducedGame game, Deviation d, S one, Function<Leaf, S> payoff) {
    S total = one.zero();
    for (Leaf leaf : game.leaves()) {
      if (!leaf.set(d.set().round()).equals(d.set()) || leaf.report(d.set().round()) != d.report()) continue;
      boolean blueBefore = d.set().round() != 2 || leaf.hat1() == leaf.p1();
      boolean red = d.set().round() == 2 || leaf.hat2() == leaf.red2();
      Level last = d.set().round() == 1 ? d.later().report(leaf.p3(), leaf.hat2()) : d.set().round() == 2 ? leaf.p3() : leaf.hat3();
      if (blueBefore && red && leaf.hat3() == last) total = total.plus(payoff.apply(leaf).scale(game.chance(leaf)));
    }
    return total;
  }

  private static Finding sequential(FourRounds rounds, Deviation d) {
    ReducedGame game = rounds.at(d.n());
    int i = d.set().round() == 2 ? FourRounds.RED : FourRounds.BLUE;
    Deviation truth = new Deviation(d.n(), d.set(), d.set().type(), Plan.Last.TRUTH);
    return Finding.of(worth(game, d, Rational.ONE, leaf -> game.payoff(i, leaf)), Relation.AT_MOST, worth(game, truth, Rational.ONE, leaf -> game.payoff(i, leaf)));
  }

  /** The same for every n, and in round 1 for all last reports: with Red truthful no last report changes Blue's payoff. */
  private static Certificate sequential(FourRounds rounds) {
    ReducedGame game = rounds.at(3);
    List<Certificate> parts = new ArrayList<>(List.of(nash(rounds)));
    for (InformationSet set : InformationSet.all()) for (Level report : Level.values()) {
      int i = set.round() == 2 ? FourRounds.RED : FourRounds.BLUE;
      parts.add(new Certificate.Identity(set.parameter() + ", report " + report,
          worth(game, new Deviation(3, set, report, Plan.Last.TRUTH), Polynomial.ONE, leaf -> game.payoffForAnyN(i, leaf)),
          worth(game, new Deviation(3, set, set.type(), Plan.Last.TRUTH), Polynomial.ONE, leaf -> game.payoffForAnyN(i, leaf))));
    }
    return new Certificate.All("at every information set all reports are equally good", parts);
  }

  private static Finding zero(FourRounds rounds, Earlier c) {
    ReducedGame game = rounds.at(c.n());
    Function<Plan.Last, Rational> gamma = last -> game.expected(new Plan(c.first(), c.second(), last), leaf -> game.gamma(FourRounds.BLUE, leaf));
    Rational truth = gamma.apply(Plan.Last.TRUTH);
    return Finding.of(List.of(truth, truth.negated(), truth), Relation.AT_MOST, List.of(Rational.ZERO, Rational.ZERO, gamma.apply(Plan.Last.OPPOSITE)));
  }

  /** E(gamma^blue) is 0 with the true last report and 48 P(Red lied, p_3 opposite to his type) with the opposite one. */
  private static Certificate zero(FourRounds rounds) {
    Function<Leaf, Rational> gamma = leaf -> rounds.at(3).gamma(FourRounds.BLUE, leaf);
    Function<InformationSet, Polynomial> opposite = FourRounds.except(3, set -> set.known().get(3).opposite());
    return new Certificate.All("for all behaviours in rounds 1 and 2", List.of(
        new Certificate.Identity("the true last report", rounds.expected(FourRounds.except(3, InformationSet::type), gamma), Polynomial.ZERO),
        new Certificate.Identity("the opposite one", rounds.expected(opposite, gamma), rounds.probability(opposite,
            leaf -> leaf.hat2() != leaf.red2() && leaf.p3() != leaf.red2()).scale(Rational.of(48)))));
  }
}
