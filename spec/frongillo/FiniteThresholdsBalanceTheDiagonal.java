package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Game;
import frongillo.setup.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Theorems 1, 3 and 6: finite thresholds that are equilibria.
 *
 * <pre>
 *   necessary:   G(tau) = level(tau; tau),   the level being 1/2, F(tau), or Q(tau; x)
 *   sufficient:  that, and (a) P(tau; .) falls, or (b) P(tau; .) - level crosses zero once, from above
 * </pre>
 */
public final class FiniteThresholdsBalanceTheDiagonal implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    BalanceTheorem one =
        new BalanceTheorem(
            "frongillo/theorem-1", "Section 2.2, Theorem 1", Game.oa(mechanisms), Level.HALF);
    BalanceTheorem three =
        new BalanceTheorem(
            "frongillo/theorem-3", "Section 3.1, Theorem 3", Game.dg(mechanisms), Level.PRIOR);
    BalanceTheorem six =
        new BalanceTheorem(
            "frongillo/theorem-6",
            "Section 5.1, Theorem 6",
            Game.rbts(mechanisms),
            Level.SECOND_ORDER);
    List<Claim<?>> all = new ArrayList<>();
    for (BalanceTheorem t : List.of(one, three)) {
      all.add(t.necessary());
      all.add(t.sufficient("-sufficient-a", "P falls in x", t.game()::falls, Models::falls, false));
      all.add(
          t.sufficient(
              "-sufficient-b",
              "P less the level crosses zero once, from above",
              t.game()::crossesOnce,
              t.crosses(),
              true));
    }
    all.add(six.necessary());
    all.add(
        six.sufficient(
            "-sufficient",
            "P less the level crosses zero once, from above",
            six.game()::crossesOnce,
            six.crosses(),
            true));
    Claim<At> crossing =
        six.sufficient(
            "-sufficient",
            "P less the level crosses zero once, from above, as with two components",
            six.game()::crossesOnce,
            six.crosses(),
            true);
    all.add(
        Claim.of(
            "frongillo/section-6.2-intersection-rbts",
            Kind.STATEMENT,
            "Section 6.2, Figure 4",
            "where P - Q crosses zero once, at an intersection of G with Q(tau; tau), it is an"
                + " equilibrium of RBTS",
            At.class,
            crossing.readings().get(0)));
    all.add(optimal(one));
    all.add(intersection("oa", one, "G with 1/2"));
    all.add(intersection("dg", three, "G with F"));
    return all;
  }

  /** Against mixed reports at every signal, which are all strategies. */
  private static Claim<At> optimal(BalanceTheorem one) {
    Function<At, Assignment> numbers =
        c -> one.numbers(c).number("c", c.tau()).number("m", Rational.of(1, 3));
    Domain domain =
        Domain.all()
            .numbers(s -> one.game().frame().real("c").probability("m"))
            .given(one.game()::crossesOnce)
            .given(one.game()::balanced);
    return Claim.of(
        "frongillo/section-2.2-all-strategies",
        Kind.STATEMENT,
        "Section 2.2, after Theorem 1",
        "under the conditions of Theorem 1 no strategy is better than the threshold, at no signal",
        At.class,
        Asking.proved(
            Models.equilibria(
                "G at 1/2 and a single crossing, every mixture of reports at every signal",
                Models.uniform(),
                c -> one.isBalanced(c) && one.crosses().test(c)),
            domain,
            one.game()::noMixtureIsBetter,
            numbers));
  }

  /**
   * In mixtures of components with one precision P falls strictly in x, and there are signals
   * everywhere.
   */
  private static Claim<At> intersection(String name, BalanceTheorem t, String curves) {
    Domain domain = t.game().domain().given(t.game()::fallsStrictly).given(t.game()::balanced);
    return Claim.of(
        "frongillo/section-6.2-intersection-" + name,
        Kind.STATEMENT,
        "Section 6.2, Figure 4",
        "the intersections of " + curves + " are the equilibria of the mixture model",
        At.class,
        Asking.proved(
            Models.equilibria(
                "where G is at its level and P falls strictly in x, as in every mixture whose"
                    + " components differ by their means; the converse is the theorem's"
                    + " necessary part",
                Models.uniform(),
                c -> t.isBalanced(c) && Models.fallsStrictly(c)),
            domain,
            t.game()::prescribedIsBest,
            t::numbers));
  }
}
