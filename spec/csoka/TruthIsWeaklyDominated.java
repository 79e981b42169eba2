package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
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
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import csoka.example.Example21;
import csoka.example.Payoffs;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether Blue's truth is weakly dominated by truth with one exception: 1 in round k if Red
 * reported 0 in round k - 1.
 *
 * <p>In the last round the exception changes Blue's payoff by 84 P(r_{K-1} = 0, p_K^blue = 0, r_K =
 * 1), which is not negative. Before the last round Red can punish the exception, which he sees.
 */
public final class TruthIsWeaklyDominated implements Spec {

  /** The round k of the exception, the two processes, and what Red does. */
  public record Case(
      int agents,
      int round,
      BeliefProcess<Rational> blue,
      BeliefProcess<Rational> red,
      ReportingStrategy redStrategy) {

    /** The truth, except for 1 in this round after Red's 0. */
    public ReportingStrategy exception() {
      return new ReportingStrategy.Except(
          new ReportingStrategy.Truthful(),
          List.of(
              new ReportingStrategy.Except.Rule(
                  round, Example21.RED, round - 1, "0", List.of(), "1")));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Judge<Case> neverWorse = c -> Finding.of(exception(rule, c), AT_LEAST, truth(rule, c));
    Predicate<Case> last = c -> c.round() == c.blue().rounds();
    Judge<Case> better = c -> Finding.of(exception(rule, c), MORE, truth(rule, c));
    return List.of(
        Claim.of(
            "csoka/section-2-truthful-weakly-dominated",
            Kind.STATEMENT,
            "Section 2",
            "Against every strategy of Red, Blue gets with the exception in round k at least what"
                + " he gets with the truth, for every round k.",
            Case.class,
            Reading.<Case>printed(
                    REFUTED,
                    Scope.sample(
                            "every K, every round k, every n >= 3, all strategies of Red",
                            600,
                            SellingAndBuyingBack.cases())
                        .containing(c -> c.round() >= 1 && c.round() <= c.blue().rounds()),
                    neverWorse)
                .weighed(
                    Gravity.misprint(
                        "last-round",
                        "k is the number of rounds, as in Section 3: the exception is one of the"
                            + " last round, as in Appendix C")),
            Reading.<Case>ours(
                "last-round",
                SURVIVED,
                Scope.sample(
                        "k = K, every n >= 3, all strategies of Red",
                        200,
                        SellingAndBuyingBack.cases().where(last))
                    .containing(last),
                neverWorse),
            Reading.<Case>ours(
                "last-round-strictly",
                SURVIVED,
                Scope.sample(
                        "k = K >= 2, every n >= 3, Red reports 0 in round K - 1 and 1 in round K, "
                            + "Blue's initial belief below 1",
                        100,
                        SellingAndBuyingBack.sometimes())
                    .containing(last.and(SellingAndBuyingBack::open)),
                better)));
  }

  private static Rational exception(GammaRule rule, Case c) {
    return payoff(rule, c, c.exception());
  }

  private static Rational truth(GammaRule rule, Case c) {
    return payoff(rule, c, new ReportingStrategy.Truthful());
  }

  private static Rational payoff(GammaRule rule, Case c, ReportingStrategy blue) {
    DynamicModel<Rational> model = Example21.model(c.agents(), c.blue(), c.red(), Example21.LOSS);
    return Payoffs.of(rule, model, blue, c.redStrategy()).get(Example21.BLUE);
  }
}
