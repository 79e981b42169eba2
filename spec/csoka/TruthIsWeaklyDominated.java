package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Deviations;
import csoka.example.Example21;
import csoka.example.Payoffs;
import java.util.ArrayList;
import java.util.Collections;
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
    Judge<Case> neverWorse = c -> Finding.of(exception(rule, c), Relation.AT_LEAST, truth(rule, c));
    Predicate<Case> last = c -> c.round() == c.blue().rounds();
    Judge<Case> better = c -> Finding.of(exception(rule, c), Relation.MORE, truth(rule, c));
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
                            cases())
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
                Scope.sample("k = K, every n >= 3, all strategies of Red", 200, cases().where(last))
                    .containing(last),
                neverWorse),
            Reading.<Case>ours(
                "last-round-strictly",
                SURVIVED,
                Scope.sample(
                        "k = K >= 2, every n >= 3, Red reports 0 in round K - 1 and 1 in round K, "
                            + "Blue's initial belief below 1",
                        100,
                        sometimes())
                    .containing(last.and(TruthIsWeaklyDominated::open)),
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

  /**
   * Where the exception can matter: in round 1 only after the initial belief 0. Red's strategies
   * from the truth to one exception of his own.
   */
  private static Space<Case> cases() {
    Space<Case> all =
        Space.range(1, 3)
            .then(
                k ->
                    Space.range(1, k)
                        .then(
                            round ->
                                Space.of(3, 4, 10)
                                    .then(
                                        n ->
                                            Alternation.starts()
                                                .then(
                                                    p ->
                                                        Alternation.starts()
                                                            .where(q -> q.signum() > 0 == round > 1)
                                                            .then(
                                                                q -> {
                                                                  BeliefProcess<Rational> blue =
                                                                      BeliefProcess.untilTheEnd(
                                                                          p, k);
                                                                  BeliefProcess<Rational> red =
                                                                      BeliefProcess.untilTheEnd(
                                                                          q, k);
                                                                  return strategies(red, blue)
                                                                      .map(
                                                                          s ->
                                                                              new Case(
                                                                                  n, round, blue,
                                                                                  red, s));
                                                                })))));
    return all.shrinking(
        c ->
            Deviations.simpler(c.redStrategy())
                .map(s -> new Case(c.agents(), c.round(), c.blue(), c.red(), s)));
  }

  private static Space<ReportingStrategy> strategies(
      BeliefProcess<Rational> red, BeliefProcess<Rational> blue) {
    return Deviations.of(red, blue, Active.RED);
  }

  private static Space<Case> sometimes() {
    return Space.range(2, 4)
        .then(
            k ->
                Space.of(3, 4, 5, 10)
                    .then(
                        n ->
                            Alternation.starts()
                                .where(p -> p.compareTo(Rational.ONE) < 0)
                                .then(
                                    p ->
                                        Alternation.starts()
                                            .map(
                                                q ->
                                                    new Case(
                                                        n,
                                                        k,
                                                        BeliefProcess.untilTheEnd(p, k),
                                                        BeliefProcess.untilTheEnd(q, k),
                                                        soldThenBought(k))))));
  }

  private static boolean open(Case c) {
    int k = c.blue().rounds();
    return k >= 2
        && c.blue().beliefs().get(0).get(0).compareTo(Rational.ONE) < 0
        && c.redStrategy().equals(soldThenBought(k));
  }

  /** 0 in all rounds but the last, and 1 in the last. */
  private static ReportingStrategy soldThenBought(int rounds) {
    List<String> reports = new ArrayList<>(Collections.nCopies(rounds - 1, "0"));
    reports.add("1");
    return new ReportingStrategy.Fixed(reports);
  }
}
