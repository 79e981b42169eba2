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
 * The two steps of elimination for K = 2 and initial beliefs 1/2: truth by the modified truth, then
 * that by 0 and 1.
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
    return List.of(first(rule), second(rule));
  }

  private static Claim<Case> first(GammaRule rule) {
    Space<Case> cases =
        processes().then(c -> Deviations.of(c.red(), c.blue(), Active.RED).map(s -> with(c, s)));
    return Claim.of(
        "csoka/section-2-k2-dominated",
        Kind.STATEMENT,
        "Section 2",
        "With K = 2 and initial beliefs 1/2 the truth, except for 1 after the other one's 0, brings"
            + " never less than the truth, and more against 0, then 1.",
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
                  Relation.AT_LEAST,
                  List.of(payoff(rule, c, Line.TRUE), FORTY_TWO));
            }));
  }

  private static Claim<Case> second(GammaRule rule) {
    Space<Case> left =
        processes()
            .then(
                c ->
                    Space.of(Line.MODIFIED, Line.LOW_HIGH)
                        .map(s -> with(c, s.of(Active.RED, "0"))));
    Space<Case> all =
        processes()
            .then(
                c ->
                    Deviations.of(c.red(), c.blue(), Active.RED)
                        .where(s -> !s.equals(new ReportingStrategy.Truthful()))
                        .map(s -> with(c, s)));
    return Claim.of(
        "csoka/section-2-k2-dominates-next",
        Kind.STATEMENT,
        "Section 2",
        "Once the truth is gone from the matrix game, 0 and then 1 "
            + "brings strictly more than the modified truth against both strategies left.",
        Case.class,
        Reading.<Case>printed(
                REFUTED,
                Scope.sample(
                        "every n >= 3, all processes from 1/2, the two strategies left", 120, left)
                    .containing(c -> fits(c) && isLeft(c)),
                strictly(rule))
            .weighed(
                Gravity.edge("four agents or more; Example 2.1 has a large number", "four-agents")),
        Reading.<Case>ours(
            "four-agents",
            SURVIVED,
            Scope.sample("every n >= 4, the same", 120, left.where(c -> c.agents() >= 4))
                .containing(c -> fits(c) && isLeft(c) && c.agents() >= 4),
            strictly(rule)),
        Reading.<Case>ours(
            "weakly",
            SURVIVED,
            Scope.sample(
                    "every n >= 3, the same, never less and more against the modified truth",
                    120,
                    left)
                .containing(c -> fits(c) && isLeft(c)),
            c -> {
              Case modified = with(c, Line.MODIFIED.of(Active.RED, "0"));
              Rational more =
                  payoff(rule, modified, Line.LOW_HIGH)
                      .minus(payoff(rule, modified, Line.MODIFIED));
              return Finding.of(
                  List.of(payoff(rule, c, Line.LOW_HIGH), more),
                  Relation.AT_LEAST,
                  List.of(payoff(rule, c, Line.MODIFIED), Rational.of(22)));
            }),
        Reading.<Case>ours(
                "against-every-strategy",
                REFUTED,
                Scope.sample(
                        "every n >= 3, all strategies of Red but the truth; the matrix leaves them"
                            + " out",
                        400,
                        all)
                    .containing(
                        c -> fits(c) && !c.redStrategy().equals(new ReportingStrategy.Truthful())),
                c ->
                    Finding.of(
                        payoff(rule, c, Line.LOW_HIGH),
                        Relation.AT_LEAST,
                        payoff(rule, c, Line.MODIFIED)))
            .weighed(Gravity.substantive()));
  }

  private static boolean fits(Case c) {
    return c.agents() >= 3
        && TwoRounds.fits(c.blue(), Rational.ZERO)
        && TwoRounds.fits(c.red(), Rational.ZERO);
  }

  private static boolean isLeft(Case c) {
    return c.redStrategy().equals(Line.MODIFIED.of(Active.RED, "0"))
        || c.redStrategy().equals(lowHigh());
  }

  private static Judge<Case> strictly(GammaRule rule) {
    return c ->
        Finding.of(payoff(rule, c, Line.LOW_HIGH), Relation.MORE, payoff(rule, c, Line.MODIFIED));
  }

  private static Rational payoff(GammaRule rule, Case c, Line row) {
    return Payoffs.of(
            rule,
            TwoRounds.model(c.agents(), c.blue(), c.red()),
            row.of(Active.BLUE, "0"),
            c.redStrategy())
        .get(Example21.BLUE);
  }

  private static ReportingStrategy lowHigh() {
    return Line.LOW_HIGH.of(Active.RED, "0");
  }

  private static Case with(Case c, ReportingStrategy red) {
    return new Case(c.agents(), c.blue(), c.red(), red);
  }

  private static Space<Case> processes() {
    return Processes.of(Space.of(3, 4, 5, 10), TwoRounds.processes(Rational.ZERO, false))
        .map(p -> new Case(p.agents(), p.blue(), p.red(), new ReportingStrategy.Truthful()));
  }
}
