package frongillo;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.JointTask;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Appendix C and Section 4.1: joint-task replies under DMI when signals are real numbers, so that
 * the peer's chance of H differs between the tasks.
 *
 * <pre>  E[pay] = (r^2 - r^1)(r^4 - r^3)(q_2 - q_1)(q_4 - q_3)</pre>
 */
public final class JointTasksOfRealSignals implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    JointTaskPayments says = new JointTaskPayments(Rules.of(mechanisms).dmi());
    Domain rising = JointTask.domain(false, 4).given(says::rises);
    return List.of(
        real(
            "frongillo/appendix-c-consistency-crucial",
            Kind.STATEMENT,
            "Appendix C",
            "if the peer's chances of H differ between tasks 3 and 4, one flip earns more than"
                + " truth",
            JointTask.domain(false, 4).given(says::differs),
            says::inconsistent),
        real(
            "frongillo/section-4.1-joint-task-real",
            Kind.STATEMENT,
            "Section 4.1",
            "signals x1 < tau < x2 and x3 < x4 <= tau: truth LHLL earns less than LHLH, so that it"
                + " is no equilibrium",
            rising,
            says::flipEarnsMore),
        real(
            "frongillo/section-4.1-joint-task-flips",
            Kind.STATEMENT,
            "Section 4.1",
            "the best joint-task reply flips one report of LHLL, or two of LLLL",
            rising,
            says::oneOrTwoFlipsAreBest),
        real(
            "frongillo/appendix-c-real-truthful",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLL scores zero for certain",
            JointTask.domain(false, 4),
            says::zeroForSureReal),
        real(
            "frongillo/appendix-c-real-flip",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLH scores the chance that the peer reports LHLH, but for what he may do on the first"
                + " three tasks",
            JointTask.domain(false, 4),
            says::roughly),
        real(
            "frongillo/appendix-c-real-optimal",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLH is a best report when the peer's chance of H rises from task 1 to 2 and from 3 to"
                + " 4",
            rising,
            says::optimal));
  }

  private static Claim<JointTask> real(
      String id, Kind kind, String place, String statement, Domain domain, Hypothesis says) {
    var asked =
        Asking.of(
            domain,
            says,
            JointTask::numbers,
            Assignment.NONE.numbers(
                "q",
                List.of(
                    Rational.of(1, 4), Rational.of(3, 4), Rational.of(1, 3), Rational.of(2, 3))));
    return Claim.of(
        id,
        kind,
        place,
        statement,
        JointTask.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "every chance of H on each of the four tasks, in order where the statement"
                            + " says so",
                        60,
                        JointTask.cases(false, 4, 6).where(asked::contains))
                    .containing(asked::contains),
                asked)
            .provedBy(Proof.by(JointTasksOfRealSignals::evidence)));
  }

  /** A product of two differences is not zero: by the signs of both. */
  private static Evidence evidence(Obligation o) {
    if (!o.isImpossible()) return Evidence.sought();
    Evidence second = split("q_2 - q_3", Evidence.sought());
    return split("q_0 - q_1", second);
  }

  private static Evidence split(String on, Evidence each) {
    return new Evidence.Split(Polynomial.parse(on), each, each, each);
  }
}
