package counterplay.mechanism.elicitation.agreement;

import counterplay.exact.number.Rational;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.List;

/**
 * Correlated agreement with one bonus and one penalty task of each agent. Agent and peer share task
 * 1; the agent's task 2 and the peer's task 3 are done by nobody else.
 *
 * <pre>
 *   payment = S(r_i^1, r_j^1) - S(r_i^2, r_j^3),   S(x, y) = 1{ Delta(x, y) &gt; 0 }
 *   Delta(x, y) = Pr[x, y] - Pr[x] Pr[y]
 * </pre>
 *
 * With two signals Delta is positive on the diagonal alone or off it alone; which, the designer
 * knows. Task 2 of the peer is not read. In the source which tasks are penalty tasks is drawn after
 * the reports; here the agent may know it. Source: Shnayder, Agarwal, Frongillo and Parkes,
 * Informed truthfulness in multi-task peer prediction, 2016.
 *
 * @param isPositive whether signals are positively correlated
 */
public record CorrelatedAgreementMechanism(boolean isPositive) implements BinaryReportMechanism {

  /** What it is called. */
  public static final MechanismName<BinaryReportMechanism> NAME =
      new MechanismName<>("field/mechanism-correlated-agreement", BinaryReportMechanism.class);

  /** For signals that are positively correlated. */
  public CorrelatedAgreementMechanism() {
    this(true);
  }

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "correlated agreement";
  }

  @Override
  public int ownTasks() {
    return 2;
  }

  @Override
  public int peerTasks() {
    return 3;
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    BinaryReportMechanism.require(title(), own, 2);
    BinaryReportMechanism.require(title(), peer, 3);
    return Rational.of(score(own.get(0), peer.get(0)) - score(own.get(1), peer.get(2)));
  }

  private int score(int x, int y) {
    return (x == y) == isPositive ? 1 : 0;
  }
}
