package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.mechanism.MechanismName;
import java.util.List;

/**
 * The mechanism of Dasgupta and Ghosh with one penalty task. The agent reports on a bonus task b;
 * the peer reports on b and on an unrelated task p.
 *
 * <pre>  payment = 1{ r_i^b = r_j^b } - 1{ r_i^b = r_j^p }</pre>
 *
 * <p>Source: Dasgupta and Ghosh 2013, with d = 1; Frongillo and others, Section 3.
 */
public record DasguptaGhoshMechanism() implements BinaryReportMechanism {

  /** What it is called. */
  public static final MechanismName<BinaryReportMechanism> NAME =
      new MechanismName<>("frongillo/mechanism-dasgupta-ghosh", BinaryReportMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Dasgupta-Ghosh mechanism";
  }

  @Override
  public int ownTasks() {
    return 1;
  }

  @Override
  public int peerTasks() {
    return 2;
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    BinaryReportMechanism.require(title(), own, 1);
    BinaryReportMechanism.require(title(), peer, 2);
    int bonus = own.get(0).equals(peer.get(0)) ? 1 : 0;
    int penalty = own.get(0).equals(peer.get(1)) ? 1 : 0;
    return Rational.of(bonus - penalty);
  }
}
