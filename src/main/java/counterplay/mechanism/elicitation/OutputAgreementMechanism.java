package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.mechanism.MechanismName;
import java.util.List;

/**
 * Output Agreement.
 *
 * <pre>  payment = 1{ r_i = r_j }</pre>
 *
 * <p>Source: Von Ahn and Dabbish 2004; Frongillo and others, Binary-report peer prediction for
 * real-valued signal spaces, Section 2.1.
 */
public record OutputAgreementMechanism() implements BinaryReportMechanism {

  /** What it is called. */
  public static final MechanismName<BinaryReportMechanism> NAME =
      new MechanismName<>("frongillo/mechanism-output-agreement", BinaryReportMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Output Agreement";
  }

  @Override
  public int ownTasks() {
    return 1;
  }

  @Override
  public int peerTasks() {
    return 1;
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    BinaryReportMechanism.require(title(), own, 1);
    BinaryReportMechanism.require(title(), peer, 1);
    return own.equals(peer) ? Rational.ONE : Rational.ZERO;
  }
}
