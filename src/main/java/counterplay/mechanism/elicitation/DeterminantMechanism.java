package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.mechanism.MechanismName;
import java.util.List;

/**
 * Determinant-based mutual information with four tasks in the groups (1, 2) and (3, 4).
 *
 * <pre>
 *   M^{12} = sum_{t=1,2} e(r_i^t) e(r_j^t)',   M^{34} likewise,   e(L) = (1, 0)', e(H) = (0, 1)'
 *   payment = det M^{12} det M^{34}
 * </pre>
 *
 * <p>Source: Kong 2020 and 2024; Frongillo and others, Section 4.
 */
public record DeterminantMechanism() implements BinaryReportMechanism {

  /** What it is called. */
  public static final MechanismName<BinaryReportMechanism> NAME =
      new MechanismName<>("frongillo/mechanism-dmi", BinaryReportMechanism.class);

  private static final int TASKS = 4;

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Determinant-based mutual information";
  }

  @Override
  public int ownTasks() {
    return TASKS;
  }

  @Override
  public int peerTasks() {
    return TASKS;
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    BinaryReportMechanism.require(title(), own, TASKS);
    BinaryReportMechanism.require(title(), peer, TASKS);
    return Rational.of((long) determinant(own, peer, 0) * determinant(own, peer, 2));
  }

  /** The determinant of the count matrix of the two tasks from the given one on. */
  public static int determinant(List<Integer> own, List<Integer> peer, int first) {
    int[][] m = new int[2][2];
    for (int t = first; t < first + 2; t++) m[own.get(t)][peer.get(t)]++;
    return m[0][0] * m[1][1] - m[0][1] * m[1][0];
  }
}
