package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules that a change history needs beside the program's own, by name. */
final class OtherRules {

  private OtherRules() {}

  static final Map<String, Mechanism> ALL = all();

  private static Map<String, Mechanism> all() {
    Map<String, Mechanism> all = new LinkedHashMap<>();
    all.put("other/vcg-without-pivot", new TeamMutant(new VcgMechanism(), "bill not shared"));
    all.put("other/shared-among-all", new csoka.planted.SharedAmongAll());
    all.put("other/dasgupta-ghosh-own-penalty", new OwnPenalty());
    all.put("other/dasgupta-ghosh-half-penalty", new HalfPenalty());
    for (GeneralMutant.Change change : GeneralMutant.Change.values()) {
      GeneralMutant mutant = new GeneralMutant(change);
      all.put(mutant.id(), mutant);
    }
    return Map.copyOf(all);
  }

  /** The agent reports on the penalty task, too; the peer on another one. */
  private record OwnPenalty() implements BinaryReportMechanism {
    @Override
    public String id() {
      return "other/dasgupta-ghosh-own-penalty";
    }

    @Override
    public String title() {
      return "Dasgupta-Ghosh with penalty tasks of both";
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
      int bonus = own.get(0).equals(peer.get(0)) ? 1 : 0;
      int penalty = own.get(1).equals(peer.get(2)) ? 1 : 0;
      return Rational.of(bonus - penalty);
    }
  }

  /** The penalty counts half. */
  private record HalfPenalty() implements BinaryReportMechanism {
    @Override
    public String id() {
      return "other/dasgupta-ghosh-half-penalty";
    }

    @Override
    public String title() {
      return "Dasgupta-Ghosh with half of the penalty";
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
      Rational whole = new DasguptaGhoshMechanism().payment(own, peer);
      return own.get(0).equals(peer.get(0)) && own.get(0).equals(peer.get(1))
          ? Rational.HALF
          : whole.signum() < 0 ? Rational.HALF.negated() : whole;
    }
  }
}
