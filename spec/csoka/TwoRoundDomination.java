package csoka;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
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
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Deviations;
import csoka.example.Example21;
import csoka.example.Payoffs;
import csoka.example.Processes;
import csoka.example.TwoRounds;
import csoka.example.TwoRounds.Line;
import java.util.List;

/**
 * Section 2: the first step of elimination for K = 2 and initial beliefs 1/2, of the truth by the
 * modified truth.
 */
public final class TwoRoundDomination implements Spec {

  private static final Rational FORTY_TWO = Rational.of(42);

  /** Two processes from 1/2 over two rounds, and what Red does. */
  public record Case(
      int agents,
      BeliefProcess<Rational> blue,
      BeliefProcess<Rational> red,
      ReportingStrategy redStrategy) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Space<Case> cases =
        processes().then(c -> Deviations.of(c.red(), c.blue(), Active.RED).map(s -> with(c, s)));
    return List.of(
        Claim.of(
            "csoka/section-2-k2-dominated",
            Kind.STATEMENT,
            "Section 2",
            "With K = 2 and initial beliefs 1/2 the truth, except for 1 after the other one's 0,"
                + " brings never less than the truth, and more against 0, then 1.",
            Case.class,
            Reading.<Case>printed(
                SURVIVED,
                Scope.sample(
                        "every n >= 3, all processes from 1/2, all strategies of the other one",
                        400,
                        cases)
                    .containing(TwoRoundDomination::fits),
                c -> {
                  Rational strictly =
                      payoff(rule, with(c, lowHigh()), Line.MODIFIED)
                          .minus(payoff(rule, with(c, lowHigh()), Line.TRUE));
                  return Finding.of(
                      List.of(payoff(rule, c, Line.MODIFIED), strictly),
                      AT_LEAST,
                      List.of(payoff(rule, c, Line.TRUE), FORTY_TWO));
                })));
  }

  static boolean fits(Case c) {
    return c.agents() >= 3
        && TwoRounds.fits(c.blue(), Rational.ZERO)
        && TwoRounds.fits(c.red(), Rational.ZERO);
  }

  static Rational payoff(GammaRule rule, Case c, Line row) {
    return Payoffs.of(
            rule,
            TwoRounds.model(c.agents(), c.blue(), c.red()),
            row.of(Active.BLUE, "0"),
            c.redStrategy())
        .get(Example21.BLUE);
  }

  static ReportingStrategy lowHigh() {
    return Line.LOW_HIGH.of(Active.RED, "0");
  }

  static Case with(Case c, ReportingStrategy red) {
    return new Case(c.agents(), c.blue(), c.red(), red);
  }

  static Space<Case> processes() {
    return Processes.of(Space.of(3, 4, 5, 10), TwoRounds.processes(Rational.ZERO, false))
        .map(p -> new Case(p.agents(), p.blue(), p.red(), new ReportingStrategy.Truthful()));
  }
}
