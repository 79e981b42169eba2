package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.RevealedType.Revealed;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 4.1 in the setup of Section 3.1: after his first report Blue has, with probability q,
 * something to show that tells his type of round 1 rightly with probability a. In the truthful
 * profile Red is convinced that the report was true. If what is shown may be wrong, a &lt; 1,
 * Bayes' rule keeps the conviction, and truth stays best. If it cannot be wrong, a = 1, Red must
 * believe it, and Blue's lie, shown, brings him q (18 - 12/(n-1)).
 */
public final class RevealingIsNotTolerated implements Spec {

  /** For every n, type of Blue, accuracy a of what he can show, and probability q that he can. */
  public record Case(int n, Level type, Rational accuracy, Rational chance) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Case> sure = cases(Space.of(Rational.ONE));
    Space<Case> all =
        cases(
            Space.of(Rational.of(9, 10), Rational.of(3, 4), Rational.of(999, 1000), Rational.ONE));
    String words = "n >= 3, both types, every probability q > 0 that Blue can show something, ";
    Judge<Case> gains = c -> Finding.of(gain(rounds, c), MORE, Rational.ZERO);
    return List.of(
        Claim.of(
            "csoka/section-4.1-no-tolerance",
            Kind.STATEMENT,
            "Section 4.1",
            "whatever Blue can reveal about his past type, truth is no PBE any more: he gains by a"
                + " lie that he reveals",
            Case.class,
            Reading.printed(
                    REFUTED,
                    Scope.<Case>sample(words + "right with any probability a > 1/2", 60, all)
                        .containing(RevealingIsNotTolerated::isPossible),
                    gains)
                .weighed(Gravity.substantive()),
            Reading.ours(
                "what-cannot-be-wrong",
                SURVIVED,
                Scope.<Case>sample(words + "which is never wrong", 60, sure)
                    .containing(c -> isPossible(c) && c.accuracy().equals(Rational.ONE)),
                gains),
            Reading.ours(
                "what-may-be-wrong-is-tolerated",
                SURVIVED,
                Scope.<Case>sample(
                        words + "which may be wrong: nobody gains by leaving the truth",
                        60,
                        cases(
                            Space.of(
                                Rational.of(9, 10), Rational.of(3, 4), Rational.of(999, 1000))))
                    .containing(c -> isPossible(c) && c.accuracy().compareTo(Rational.ONE) < 0),
                c ->
                    Finding.of(
                        List.of(gain(rounds, c), redGain(rounds, c)),
                        AT_MOST,
                        List.of(Rational.ZERO, Rational.ZERO)))));
  }

  private static boolean isPossible(Case c) {
    return c.n() >= 3
        && c.accuracy().compareTo(Rational.HALF) > 0
        && c.accuracy().isProbability()
        && c.chance().signum() > 0
        && c.chance().isProbability();
  }

  /**
   * What Red believes about a lie after being shown the type that was not reported: Bayes' rule
   * where it applies, and else what the rules leave.
   */
  private static boolean mustBelieve(Case c) {
    return c.accuracy().equals(Rational.ONE);
  }

  /**
   * What Red gains by the opposite of Blue's report, given what he believes, if Blue's last report
   * is true.
   */
  private static Rational redGain(FourRounds rounds, Case c) {
    if (mustBelieve(c)) return PayoffsAfterRevealing.redGain(rounds, new Revealed(c.n(), c.type()));
    Rational largest = Rational.ZERO;
    for (Level red2 : Level.values()) largest = largest.max(deviation(rounds, c, red2));
    return largest;
  }

  private static Rational deviation(FourRounds rounds, Case c, Level red2) {
    var game = rounds.at(c.n());
    List<Rational> payoffs = new ArrayList<>();
    for (Second second : List.of(Second.OPPOSITE, Second.SAME, Second.TRUTH)) {
      ReducedPlan plan = new ReducedPlan(First.TRUTH, second, Last.TRUTH);
      payoffs.add(
          game.given(
              plan,
              leaf -> leaf.p1() == c.type() && leaf.red2() == red2,
              leaf -> game.payoff(FourRounds.RED, leaf)));
    }
    return payoffs.get(0).max(payoffs.get(1)).minus(payoffs.get(2));
  }

  /** Red answers as his belief tells him; if he stays with the truth Blue's lie brings nothing. */
  private static Rational gain(FourRounds rounds, Case c) {
    boolean leaves = redGain(rounds, c).signum() > 0;
    return leaves
        ? c.chance().times(PayoffsAfterRevealing.blueGain(rounds, new Revealed(c.n(), c.type())))
        : Rational.ZERO;
  }

  private static Space<Case> cases(Space<Rational> accuracies) {
    return FourRounds.sizes()
        .then(
            n ->
                FourRounds.levels()
                    .then(
                        p ->
                            accuracies.then(
                                a ->
                                    Space.of(Rational.ONE, Rational.HALF, Rational.of(1, 1000))
                                        .map(q -> new Case(n, p, a, q)))));
  }
}
