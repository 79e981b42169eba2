package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.sentences.TeamSlips;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Section 5: the unit price of those who alternate in Example 2.1 under the symmetric version. */
public final class AlternatingAtThePriceOf50 implements Spec {

  private static final int BLUE = Example21.BLUE;

  private static final int RED = Example21.RED;

  /**
   * For every initial belief, common to Blue and Red, and every round in which they alternate.
   *
   * @param initial the belief of round 0, which everybody knows and nobody reports
   * @param round t, at least 1
   */
  public record Alternation(Rational initial, int round) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME);
    Space<Rational> initial =
        Space.of(Rational.HALF, Rational.of(1, 3), Rational.of(2, 3), Rational.ZERO, Rational.ONE);
    Scope<Alternation> rounds =
        Scope.part(
            "Example 2.1; both report 1 in odd and 0 in even rounds",
            "rounds 1..4, initial beliefs 0, 1, 1/2, 1/3, 2/3",
            initial.times(Space.range(1, 4), Alternation::new));
    Scope<Alternation> later =
        Scope.part(
            "the same, from round 2 on",
            "rounds 2..4, the same initial beliefs",
            initial.times(Space.range(2, 4), Alternation::new));
    return List.of(
        Claim.of(
            "csoka/section-5-shapley-price-50",
            Kind.NUMBER,
            "Section 5",
            "those who both report 1 in odd and 0 in even rounds always buy and sell at the unit"
                + " price 50",
            Alternation.class,
            Reading.printed(
                    REFUTED,
                    rounds,
                    c ->
                        Finding.of(
                            prices(shapley, c), EQUAL, Collections.nCopies(2, Rational.of(50))))
                .weighed(TeamSlips.firstRound("from-round-2-on")),
            Reading.ours(
                "from-round-2-on",
                BOUNDED,
                later,
                c ->
                    Finding.of(
                        prices(shapley, c), EQUAL, Collections.nCopies(2, Rational.of(50))))));
  }

  /**
   * What Blue, and what Red, earns less by reporting 1 than by reporting 0 in the round, the other
   * one alternating.
   */
  private static List<Rational> prices(GammaRule rule, Alternation c) {
    return prices(rule, c.initial(), c.round() + 1, c.round(), 3);
  }

  private static <S extends Scalar<S>> List<S> prices(
      GammaRule rule, S initial, int rounds, int t, int n) {
    BeliefProcess<S> process = reportable(initial, rounds);
    Outlook<S> outlook = new Outlook<>(Example21.model(n, process, process, Example21.LOSS));
    List<S> prices = new ArrayList<>();
    for (int i : List.of(BLUE, RED)) {
      S sold = rule.gammas(outlook, reports(process, t, n, i, false)).get(i);
      S bought = rule.gammas(outlook, reports(process, t, n, i, true)).get(i);
      prices.add(sold.minus(bought));
    }
    return prices;
  }

  /** Both alternate before; in round t the other one does, and agent i reports 1 or 0. */
  private static <S extends Scalar<S>> Reports reports(
      BeliefProcess<S> process, int t, int n, int i, boolean one) {
    List<Integer> before = new ArrayList<>(Collections.nCopies(n, 0));
    List<Integer> now = new ArrayList<>(Collections.nCopies(n, 0));
    for (int j : List.of(BLUE, RED)) {
      if (t > 1) before.set(j, place(process, t - 1, t % 2 == 0));
      now.set(j, place(process, t, j == i ? one : t % 2 == 1));
    }
    return new Reports(t, before, now);
  }

  private static <S extends Scalar<S>> int place(BeliefProcess<S> process, int t, boolean one) {
    return process.beliefs().get(t).size() - (one ? 1 : 2);
  }

  /** The initial belief stays until the last round; before that 0 and 1 can be reported as well. */
  private static <S extends Scalar<S>> BeliefProcess<S> reportable(S p, int rounds) {
    S one = p.one();
    S zero = p.zero();
    List<List<S>> beliefs = new ArrayList<>(List.of(List.of(p)));
    List<List<List<S>>> moves = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      boolean last = t == rounds;
      beliefs.add(last ? List.of(zero, one) : List.of(p, zero, one));
      List<S> stay = last ? List.of(one.minus(p), p) : List.of(one, zero, zero);
      List<S> atZero = last ? List.of(one, zero) : List.of(zero, one, zero);
      List<S> atOne = last ? List.of(zero, one) : List.of(zero, zero, one);
      moves.add(t == 1 ? List.of(stay) : List.of(stay, atZero, atOne));
    }
    return new BeliefProcess<>(beliefs, moves);
  }
}
