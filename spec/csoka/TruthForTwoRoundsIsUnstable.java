package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.FirstReportsAfterErrors.FirstReport;
import csoka.FirstReportsAfterErrors.GainsAfterErrors;
import csoka.FirstReportsAfterErrors.TiesWithoutErrors;
import csoka.example.Processes;
import csoka.example.TwoRounds;
import csoka.lemmas.FirstReports;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The truth for K = 2 in Example 2.1. Against the truth every first report of Blue brings the same,
 * and the true last one is best. If Red reports 0 instead of the truth in round 1 with probability
 * z, and the truth in round 2, then Blue's payoff changes with his first report x by
 *
 * <pre>  - 100 z r (1 - 1/(n-1)) x</pre>
 *
 * so that only 0 is a best first report, whatever he believes and however small z is.
 */
public final class TruthForTwoRoundsIsUnstable implements Spec {

  private static final String PLACE = "Appendix C";

  /** For all processes and every probability of Red's 0. */
  public record Case(
      int n, BeliefProcess<Rational> blue, BeliefProcess<Rational> red, Rational error) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Scope<Case> perturbed =
        Scope.sample(
                "K = 2, every n, initial beliefs above 0, all processes under which 0 can be"
                    + " reported in round 1, every probability z above 0 of Red's 0 in round 1",
                60,
                cases())
            .containing(
                c ->
                    c.n() >= 3
                        && c.error().signum() > 0
                        && c.error().isProbability()
                        && Stream.of(c.blue(), c.red())
                            .allMatch(
                                p ->
                                    p.rounds() == 2
                                        && p.beliefs().get(0).get(0).signum() > 0
                                        && p.beliefs().get(1).contains(Rational.ZERO)));
    return List.of(
        Claim.of(
            "csoka/appendix-c-truthful-unstable",
            Kind.STATEMENT,
            PLACE,
            "for K = 2 the truth is a PBE, and after arbitrarily small changes of Red's play no"
                + " true first report of Blue is a best reply",
            Case.class,
            Reading.printed(
                    PROVED,
                    perturbed,
                    new Asked<>(new GainsAfterErrors(rule), TruthForTwoRoundsIsUnstable::variables))
                .provedBy(
                    Proof.by(FirstReports.argument("p", "q")).carriedBy(new FirstReport(true))),
            Readings.ours(
                "every-first-report-ties",
                PROVED,
                perturbed,
                new TiesWithoutErrors(rule),
                TruthForTwoRoundsIsUnstable::variables,
                new FirstReport(false))));
  }

  private static Assignment variables(Case c) {
    Assignment at = Assignment.NONE.whole("n", c.n()).number("z", c.error());
    return process(process(at, c.blue(), "B", "p", "beta"), c.red(), "R", "q", "rho");
  }

  /** The belief 0 comes first. */
  private static Assignment process(
      Assignment at, BeliefProcess<Rational> process, String size, String law, String beliefs) {
    List<Rational> all = process.beliefs().get(1);
    List<Rational> laws = new ArrayList<>(process.moves().get(0).get(0));
    List<Rational> others = new ArrayList<>(all);
    int zero = all.indexOf(Rational.ZERO);
    others.remove(zero);
    laws.add(0, laws.remove(zero));
    return at.whole(size, all.size()).numbers(law, laws).numbers(beliefs, others);
  }

  private static Space<Case> cases() {
    return Processes.of(Space.of(3, 4, 10), TwoRounds.processes(Rational.ZERO, false))
        .then(
            p ->
                Space.of(Rational.of(1, 1000), Rational.HALF, Rational.ONE)
                    .map(z -> new Case(p.agents(), p.blue(), p.red(), z)));
  }
}
