package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

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
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
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

  private record Says(BinaryReportMechanism dmi) {
    private <S extends Scalar<S>> S pays(List<Integer> reports, List<S> high) {
      return dmi.expectedIndependent(reports, high);
    }

    <S extends Scalar<S>> Statement<S> zeroForSureReal(Variables<S> x) {
      S size = x.number(0);
      List<S> law = BinaryReportMechanism.independent(x.list("q"));
      for (int k = 0; k < JointTask.four().size(); k++)
        size =
            size.plus(
                law.get(k).scale(dmi.payment(List.of(0, 1, 0, 0), JointTask.four().get(k)).abs()));
      return Statement.of(size, EQUAL, x.number(0));
    }

    /**
     * The peer maps the signal of task 3 and of task 4 differently: flipping either report earns
     * opposite amounts, other than zero.
     */
    <S extends Scalar<S>> Statement<S> inconsistent(Variables<S> x) {
      List<S> q = x.list("q");
      S third = pays(List.of(0, 1, 1, 0), q);
      S fourth = pays(List.of(0, 1, 0, 1), q);
      return Statement.of(third.plus(fourth), EQUAL, x.number(0))
          .and(Statement.of(third, DIFFERENT, x.number(0)))
          .and(Statement.of(pays(List.of(0, 1, 0, 0), q), EQUAL, x.number(0)));
    }

    <S extends Scalar<S>> Statement<S> differs(Variables<S> x) {
      List<S> q = x.list("q");
      return Statement.of(q.get(0), DIFFERENT, q.get(1))
          .and(Statement.of(q.get(2), DIFFERENT, q.get(3)));
    }

    /**
     * The peer is likelier to report H on task 2 than on 1, and on 4 than on 3, as he is when the
     * agent's signal is higher.
     */
    <S extends Scalar<S>> Statement<S> rises(Variables<S> x) {
      List<S> q = x.list("q");
      return Statement.of(List.of(q.get(0), q.get(2)), LESS, List.of(q.get(1), q.get(3)));
    }

    <S extends Scalar<S>> Statement<S> flipEarnsMore(Variables<S> x) {
      return Statement.of(
          pays(List.of(0, 1, 0, 1), x.list("q")), MORE, pays(List.of(0, 1, 0, 0), x.list("q")));
    }

    <S extends Scalar<S>> Statement<S> oneOrTwoFlipsAreBest(Variables<S> x) {
      S best = pays(List.of(0, 1, 0, 1), x.list("q"));
      Statement<S> most = Statement.of(best, AT_LEAST, pays(JointTask.reports(x), x.list("q")));
      return most.and(
          Statement.of(
              List.of(best, best),
              MORE,
              List.of(
                  pays(List.of(0, 1, 0, 0), x.list("q")), pays(List.of(0, 0, 0, 0), x.list("q")))));
    }

    <S extends Scalar<S>> Statement<S> optimal(Variables<S> x) {
      return Statement.of(
          pays(List.of(0, 1, 0, 1), x.list("q")),
          AT_LEAST,
          pays(JointTask.reports(x), x.list("q")));
    }

    /**
     * Less the chance that the peer reports L H L H, the score is at most what he may do otherwise
     * on the first three tasks.
     */
    <S extends Scalar<S>> Statement<S> roughly(Variables<S> x) {
      List<S> q = x.list("q");
      S chance =
          x.number(1)
              .minus(q.get(0))
              .times(q.get(1))
              .times(x.number(1).minus(q.get(2)))
              .times(q.get(3));
      S score = pays(List.of(0, 1, 0, 1), q);
      S otherwise = q.get(0).plus(x.number(1).minus(q.get(1))).plus(q.get(2));
      return Statement.of(
          List.of(score.minus(chance), chance.minus(score)),
          AT_MOST,
          List.of(otherwise, otherwise));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms).dmi());
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
