package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import frongillo.setup.Asking;
import frongillo.setup.JointTask;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Theorem 9: under DMI with binary signals truth is a best joint-task strategy against peers who
 * use one map on all tasks; and how much of that is needed.
 *
 * <pre>  E[pay | s, r] = (r^2 - r^1)(s^2 - s^1)(q_1 - q_0) (r^4 - r^3)(s^4 - s^3)(q'_1 - q'_0)
 * </pre>
 *
 * <p>q are the chances of H on the first two tasks given L and given H, q' those on the others.
 */
public final class TruthAgainstConsistentStrategies implements Spec {

  private static final int TRIED = 60;
  private static final int SIGNALS = 2;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms).dmi());
    Domain twoMaps = JointTask.domain(true, 2 * SIGNALS).given(Says::alike);
    Asked<JointTask> grouped = Asking.of(twoMaps, says::truthIsBest, JointTask::numbers);
    Scope<JointTask> apart =
        Scope.sample(
                "all signals and reports, a peer with a map of his own for each task",
                TRIED,
                JointTask.cases(true, 4 * SIGNALS, 1))
            .containing(c -> c.high().size() == 4 * SIGNALS);
    return List.of(
        Claim.of(
            "frongillo/theorem-9",
            Kind.STATEMENT,
            "Appendix C.1, Theorem 9",
            "against consistent strategies truth is a best joint-task strategy",
            JointTask.class,
            Asking.proved(
                Scope.sample(
                    "all signals and reports, every consistent strategy of the peer",
                    TRIED,
                    JointTask.cases(true, SIGNALS, 6)),
                JointTask.domain(true, SIGNALS),
                says::truthIsBest,
                JointTask::numbers),
            Asking.refuted(
                "without-consistency",
                apart,
                Asking.of(
                    JointTask.domain(true, 4 * SIGNALS), says::truthIsBest, JointTask::numbers)),
            Reading.ours(
                    "consistent-within-groups",
                    PROVED,
                    Scope.sample(
                            "all signals and reports, one map of the peer for the first two tasks"
                                + " and one for the others, which turn in the same direction",
                            TRIED,
                            JointTask.cases(true, 2 * SIGNALS, 6).where(grouped::contains))
                        .containing(grouped::contains),
                    grouped)
                .provedBy(Proof.sought())));
  }

  private record Says(BinaryReportMechanism dmi) {
    /** The chances are those of one map for all tasks, of one for each group, or for each task. */
    private static <S extends Scalar<S>> List<S> peer(Variables<S> x) {
      List<Integer> signals = JointTask.signals(x);
      int maps = x.list("q").size() / SIGNALS;
      List<S> high = new ArrayList<>();
      for (int t = 0; t < signals.size(); t++)
        high.add(x.list("q").get(SIGNALS * (t * maps / signals.size()) + signals.get(t)));
      return high;
    }

    <S extends Scalar<S>> Statement<S> truthIsBest(Variables<S> x) {
      return Statement.of(
          dmi.expectedIndependent(JointTask.signals(x), peer(x)),
          AT_LEAST,
          dmi.expectedIndependent(JointTask.reports(x), peer(x)));
    }

    /** The two maps turn with the signal in the same direction. */
    static <S extends Scalar<S>> Statement<S> alike(Variables<S> x) {
      List<S> q = x.list("q");
      return Statement.of(
          q.get(1).minus(q.get(0)).times(q.get(3).minus(q.get(2))), AT_LEAST, x.number(0));
    }
  }
}
