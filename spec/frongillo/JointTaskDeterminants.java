package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import frongillo.setup.JointTask;
import java.util.ArrayList;
import java.util.List;

/**
 * Expected determinants of DMI with binary signals, all reports and signals of the four tasks being
 * given.
 */
record JointTaskDeterminants(BinaryReportMechanism dmi) {
  private <S extends Scalar<S>> List<S> peer(Variables<S> x) {
    return JointTask.signals(x).stream().map(s -> x.list("q").get(s)).toList();
  }

  private <S extends Scalar<S>> S pays(List<Integer> reports, List<S> high) {
    return dmi.expectedIndependent(reports, high);
  }

  /** The expectation of one determinant, over the peer's reports of its two tasks. */
  private static <S extends Scalar<S>> S determinant(List<Integer> own, List<S> high, int first) {
    S sum = high.get(0).zero();
    List<List<Integer>> two = BinaryReportMechanism.profiles(2);
    List<S> law = BinaryReportMechanism.independent(high.subList(first, first + 2));
    for (int k = 0; k < two.size(); k++)
      sum =
          sum.plus(
              law.get(k)
                  .scale(
                      Rational.of(
                          DeterminantMechanism.determinant(
                              own.subList(first, first + 2), two.get(k), 0))));
    return sum;
  }

  private static int gap(List<Integer> values, int first) {
    return values.get(first + 1) - values.get(first);
  }

  <S extends Scalar<S>> Statement<S> truthIsBest(Variables<S> x) {
    return Statement.of(
        pays(JointTask.signals(x), peer(x)), AT_LEAST, pays(JointTask.reports(x), peer(x)));
  }

  /**
   * Truth and its opposite earn (s^2 - s^1)^2 (s^4 - s^3)^2 (q_1 - q_0)^2, and nothing earns more.
   */
  <S extends Scalar<S>> Statement<S> permutations(Variables<S> x) {
    List<Integer> opposite = JointTask.signals(x).stream().map(s -> 1 - s).toList();
    S step = x.list("q").get(1).minus(x.list("q").get(0));
    S most =
        step.times(step)
            .scale(
                Rational.of(
                    (long) Math.abs(gap(JointTask.signals(x), 0))
                        * Math.abs(gap(JointTask.signals(x), 2))));
    Statement<S> same =
        Statement.of(
            List.of(pays(JointTask.signals(x), peer(x)), pays(opposite, peer(x))),
            EQUAL,
            List.of(most, most));
    return same.and(truthIsBest(x));
  }

  <S extends Scalar<S>> Statement<S> lemma(Variables<S> x) {
    return lemma(x, 0);
  }

  private <S extends Scalar<S>> Statement<S> lemma(Variables<S> x, int first) {
    List<Integer> reports = JointTask.reports(x);
    S step = x.list("q").get(1).minus(x.list("q").get(0));
    return Statement.of(
        determinant(reports, peer(x), first),
        EQUAL,
        step.scale(Rational.of((long) gap(reports, first) * gap(JointTask.signals(x), first))));
  }

  /** The second group, and the payment as the product of the two expectations. */
  <S extends Scalar<S>> Statement<S> secondGroup(Variables<S> x) {
    List<Integer> reports = JointTask.reports(x);
    S product = determinant(reports, peer(x), 0).times(determinant(reports, peer(x), 2));
    return lemma(x, 2).and(Statement.of(pays(reports, peer(x)), EQUAL, product));
  }

  /** With equal signals in the second group truth earns nothing, whatever the peer reports. */
  <S extends Scalar<S>> Statement<S> zeroForSure(Variables<S> x) {
    List<Integer> own = new ArrayList<>(JointTask.signals(x));
    own.set(3, own.get(2));
    S size = x.number(0);
    List<S> law = BinaryReportMechanism.independent(peer(x));
    for (int k = 0; k < JointTask.four().size(); k++)
      size = size.plus(law.get(k).scale(dmi.payment(own, JointTask.four().get(k)).abs()));
    return Statement.of(size, EQUAL, x.number(0));
  }

  /** The same with the last report flipped, in expectation. */
  <S extends Scalar<S>> Statement<S> flippedIsZero(Variables<S> x) {
    List<Integer> signals = new ArrayList<>(JointTask.signals(x));
    signals.set(3, signals.get(2));
    List<Integer> reports = new ArrayList<>(signals);
    reports.set(3, 1 - signals.get(3));
    return Statement.of(
        pays(reports, signals.stream().map(s -> x.list("q").get(s)).toList()), EQUAL, x.number(0));
  }
}
