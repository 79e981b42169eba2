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
import counterplay.space.Space;
import csoka.TwoRoundDomination.Case;
import csoka.example.Active;
import csoka.example.Deviations;
import csoka.example.TwoRounds.Line;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 2: the second step of elimination for K = 2 and initial beliefs 1/2. Once the truth is
 * gone, 0 and then 1 dominates the modified truth.
 */
public final class ModifiedTruthIsDominatedNext implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Space<Case> left =
        TwoRoundDomination.processes()
            .then(
                c ->
                    Space.of(Line.MODIFIED, Line.LOW_HIGH)
                        .map(s -> TwoRoundDomination.with(c, s.of(Active.RED, "0"))));
    Space<Case> all =
        TwoRoundDomination.processes()
            .then(
                c ->
                    Deviations.of(c.red(), c.blue(), Active.RED)
                        .where(s -> !s.equals(new ReportingStrategy.Truthful()))
                        .map(s -> TwoRoundDomination.with(c, s)));
    return List.of(
        Claim.of(
            "csoka/section-2-k2-dominates-next",
            Kind.STATEMENT,
            "Section 2",
            "Once the truth is gone from the matrix game, 0 and then 1 "
                + "brings strictly more than the modified truth against both strategies left.",
            Case.class,
            Reading.<Case>printed(
                    REFUTED,
                    Scope.sample(
                            "every n >= 3, all processes from 1/2, the two strategies left",
                            120,
                            left)
                        .containing(c -> TwoRoundDomination.fits(c) && isLeft(c)),
                    strictly(rule))
                .weighed(
                    Gravity.edge(
                        "four agents or more; Example 2.1 has a large number", "four-agents")),
            Reading.<Case>ours(
                "four-agents",
                SURVIVED,
                Scope.sample("every n >= 4, the same", 120, left.where(c -> c.agents() >= 4))
                    .containing(c -> TwoRoundDomination.fits(c) && isLeft(c) && c.agents() >= 4),
                strictly(rule)),
            Reading.<Case>ours(
                "weakly",
                SURVIVED,
                Scope.sample(
                        "every n >= 3, the same, never less and more against the modified truth",
                        120,
                        left)
                    .containing(c -> TwoRoundDomination.fits(c) && isLeft(c)),
                c -> {
                  Case modified = TwoRoundDomination.with(c, Line.MODIFIED.of(Active.RED, "0"));
                  Rational more =
                      TwoRoundDomination.payoff(rule, modified, Line.LOW_HIGH)
                          .minus(TwoRoundDomination.payoff(rule, modified, Line.MODIFIED));
                  return Finding.of(
                      List.of(TwoRoundDomination.payoff(rule, c, Line.LOW_HIGH), more),
                      AT_LEAST,
                      List.of(TwoRoundDomination.payoff(rule, c, Line.MODIFIED), Rational.of(22)));
                }),
            Readings.refuted(
                "against-every-strategy",
                Scope.sample(
                        "every n >= 3, all strategies of Red but the truth; the matrix leaves them"
                            + " out",
                        400,
                        all)
                    .containing(
                        c ->
                            TwoRoundDomination.fits(c)
                                && !c.redStrategy().equals(new ReportingStrategy.Truthful())),
                c ->
                    Finding.of(
                        TwoRoundDomination.payoff(rule, c, Line.LOW_HIGH),
                        AT_LEAST,
                        TwoRoundDomination.payoff(rule, c, Line.MODIFIED)))));
  }

  private static boolean isLeft(Case c) {
    return c.redStrategy().equals(Line.MODIFIED.of(Active.RED, "0"))
        || c.redStrategy().equals(TwoRoundDomination.lowHigh());
  }

  private static Judge<Case> strictly(GammaRule rule) {
    return c ->
        Finding.of(
            TwoRoundDomination.payoff(rule, c, Line.LOW_HIGH),
            MORE,
            TwoRoundDomination.payoff(rule, c, Line.MODIFIED));
  }
}
