package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import frongillo.setup.JointTask;
import java.util.List;

/** What DMI pays for given reports when the peer's chance of H is another one on each task. */
record JointTaskPayments(BinaryReportMechanism dmi) {
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
        pays(List.of(0, 1, 0, 1), x.list("q")), AT_LEAST, pays(JointTask.reports(x), x.list("q")));
  }

  /**
   * Less the chance that the peer reports L H L H, the score is at most what he may do otherwise on
   * the first three tasks.
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
        List.of(score.minus(chance), chance.minus(score)), AT_MOST, List.of(otherwise, otherwise));
  }
}
