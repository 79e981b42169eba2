package counterplay.mechanism.elicitation.agreement;

import counterplay.exact.number.Rational;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.List;

/**
 * Peer truth serum for crowdsourcing, with one peer and three tasks: agreement on the first is
 * weighed by how often the peer makes that report on all tasks.
 *
 * <pre>  payment = 1{ r_i^1 = r_j^1 } / R(r_i^1) - 1,   R(x) = (number of t with r_j^t = x) / 3
 * </pre>
 *
 * <p>Amounts are in [-1, 2]. What the source promises is for many tasks and agents. Source:
 * Radanovic, Faltings and Jurca, Incentives for effort in crowdsourcing using the peer truth serum,
 * 2016.
 */
public record CrowdPeerTruthSerum() implements BinaryReportMechanism {

  /** What it is called. */
  public static final MechanismName<BinaryReportMechanism> NAME =
      new MechanismName<>("field/mechanism-crowd-peer-truth-serum", BinaryReportMechanism.class);

  private static final int TASKS = 3;

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "peer truth serum for crowdsourcing";
  }

  @Override
  public int ownTasks() {
    return 1;
  }

  @Override
  public int peerTasks() {
    return TASKS;
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    BinaryReportMechanism.require(title(), own, 1);
    BinaryReportMechanism.require(title(), peer, TASKS);
    int x = own.get(0);
    if (x != peer.get(0)) return Rational.of(-1);
    long often = peer.stream().filter(r -> r == x).count();
    return Rational.of(TASKS, often).minus(Rational.ONE);
  }
}
