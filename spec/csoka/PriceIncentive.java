package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.lemmas.MovingPrice;
import csoka.lemmas.MovingPrice.Measure;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether an agent who expects the other one's reports, and with them his own price, to move does
 * best by trading all he can.
 *
 * <pre>  slope in b_t  =  100 (r_t - r_{t-1})  -  100/(n-1) (r_t - r_{t+1})</pre>
 *
 * The first part is his own gammas; the second his share of what the other one earns in the round
 * after.
 */
public final class PriceIncentive implements Spec {

  /**
   * One agent's report of round t = 1 when the other one reports {@code before}, {@code now} and
   * {@code after} in rounds 0, 1 and 2 whatever he sees. The agent starts at and, for comparison,
   * stays at {@code own}; he reports {@code next} in round 2.
   */
  public record Case(
      int agents,
      Active agent,
      Rational before,
      Rational now,
      Rational after,
      Rational own,
      Rational next) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Predicate<Case> moves = c -> !c.now().equals(c.before());
    Predicate<Case> moreThanTheShare =
        c -> c.now().minus(c.before()).abs().compareTo(Rational.of(1, c.agents() - 1)) >= 0;
    Space<Case> moving = cases().where(moves);
    return List.of(
        Claim.of(
            "csoka/section-2-price-incentive",
            Kind.STATEMENT,
            "Section 2",
            "An agent who expects his unit price to rise from this round to the next one does best"
                + " by reporting 1, and one who expects it to fall by reporting 0.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample(
                            "every n >= 3, both agents, all expected reports: the transfers (2)",
                            800,
                            moving)
                        .containing(moves),
                    judging(MovingPrice.of(rule, Measure.TRANSFERS)))
                .weighed(
                    Gravity.edge(
                        "n is large (1/(n-1) = 0 is the approximation above): the price moves by"
                            + " 100/(n-1) or more",
                        "by-more-than-the-share")),
            Reading.ours(
                    "own-gammas",
                    CONDITIONAL,
                    Scope.sample(
                            "the same without the share in the other one's gammas", 400, moving)
                        .containing(moves),
                    judging(MovingPrice.of(rule, Measure.GAMMAS)))
                .provedBy(MovingPrice.of(rule, Measure.GAMMAS).proof()),
            Reading.ours(
                    "by-more-than-the-share",
                    CONDITIONAL,
                    Scope.sample(
                            "the same with the share, where the price moves by 100/(n-1) or more",
                            400,
                            moving.where(moreThanTheShare))
                        .containing(moves.and(moreThanTheShare)),
                    judging(MovingPrice.of(rule, Measure.BY_THE_SHARE)))
                .provedBy(MovingPrice.of(rule, Measure.BY_THE_SHARE).proof())));
  }

  private static Asked<Case> judging(MovingPrice sentence) {
    return new Asked<>(
        sentence,
        c ->
            sentence.of(
                c.agents(), c.agent(), List.of(c.before(), c.now(), c.after()), c.own(), c.next()));
  }

  private static Space<Case> cases() {
    Space<Rational> unit =
        Space.of(Rational.HALF, Rational.ZERO, Rational.ONE, Rational.of(1, 4), Rational.of(3, 4));
    return Space.of(3, 4, 5, 10)
        .then(
            n ->
                Space.of(Active.values())
                    .then(
                        i ->
                            unit.then(
                                before ->
                                    unit.then(
                                        now ->
                                            unit.then(
                                                after ->
                                                    Rationals.unitInterval(2)
                                                        .then(
                                                            own ->
                                                                Space.of(
                                                                        Rational.HALF, Rational.ONE)
                                                                    .map(
                                                                        next ->
                                                                            new Case(
                                                                                n, i, before, now,
                                                                                after, own,
                                                                                next))))))));
  }
}
