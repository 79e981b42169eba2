package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Hypothesis;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.JointTask;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Appendix C: DMI with binary signals when all four reports may depend on all four signals. All
 * signal and report vectors are run; the peer's chances of H stay symbols.
 *
 * <pre>  E[det M^{12}] = (r^2 - r^1)(q_{s^2} - q_{s^1})   (Lemma 1)</pre>
 */
public final class JointTaskReports implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    JointTaskDeterminants says = new JointTaskDeterminants(Rules.of(mechanisms).dmi());
    return List.of(
        binary(
            "frongillo/appendix-c-binary-zero",
            Kind.EXAMPLE,
            "Appendix C",
            "with two equal signals in a group truth scores zero for certain",
            says::zeroForSure),
        binary(
            "frongillo/appendix-c-binary-flip",
            Kind.EXAMPLE,
            "Appendix C",
            "with two equal signals in a group flipping the last report scores zero in expectation",
            says::flippedIsZero),
        binary(
            "frongillo/lemma-1",
            Kind.STATEMENT,
            "Appendix C.1, Lemma 1",
            "against a consistent peer E[det M^{12}] = (r^2 - r^1)(s^2 - s^1)(q_1 - q_0)",
            says::lemma),
        binary(
            "frongillo/lemma-1-second-group",
            Kind.STATEMENT,
            "Appendix C.1, after Lemma 1",
            "the lemma holds for M^{34}, and the expected payment is the product",
            says::secondGroup),
        binary(
            "frongillo/theorem-9-proof-permutation",
            Kind.STATEMENT,
            "Appendix C.1, proof of Theorem 9",
            "truth and its opposite earn the most",
            says::permutations),
        binary(
            "frongillo/corollary-6",
            Kind.STATEMENT,
            "Appendix C.1, Corollary 6",
            "truth is a Bayes-Nash equilibrium over all joint-task strategies",
            says::truthIsBest),
        binary(
            "frongillo/section-4.1-joint-task-binary",
            Kind.STATEMENT,
            "Section 4.1",
            "with binary signals truth is an equilibrium even against joint-task strategies",
            says::truthIsBest));
  }

  private static Claim<JointTask> binary(
      String id, Kind kind, String place, String statement, Hypothesis says) {
    return Claim.of(
        id,
        kind,
        place,
        statement,
        JointTask.class,
        Asking.proved(
            Scope.sample(
                "all signals and reports, every consistent strategy of the peer",
                60,
                JointTask.cases(true, 2, 6)),
            JointTask.domain(true, 2),
            says,
            JointTask::numbers));
  }
}
