package counterplay.foreign.wire;

import counterplay.mechanism.Mechanism;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.mechanism.team.TransferRule;
import java.util.Map;

/**
 * A mechanism of the user's, as its process describes it.
 *
 * @param id its id
 * @param title its title
 * @param family what it can be asked
 * @param isForOneRound whether it says that it is for models of one round only
 * @param name the name of its class
 * @param file the source file
 * @param lines the lines in which its methods begin
 */
public record ForeignRule(
    String id,
    String title,
    Family family,
    boolean isForOneRound,
    String name,
    String file,
    Map<String, Integer> lines) {

  /** What a mechanism can be asked. */
  public enum Family {
    /** Transfers for dynamic models, by way of what each report earns. */
    GAMMA(GammaRule.class),
    /** Transfers for dynamic models. */
    TRANSFER(TransferRule.class),
    /** Transfers for the more general model. */
    GENERAL(GeneralRule.class),
    /** Payments for signals and predictions. */
    ELICITATION(ElicitationMechanism.class),
    /** Payments for reports L and H on tasks. */
    TASKS(BinaryReportMechanism.class),
    /** Payments for reports L and H by shifted predictions. */
    SHIFT(PredictingReportMechanism.class),
    /** Replies to commitments. */
    CURATION(CurationProtocol.class),
    /** Frontiers of achievable payoffs. */
    RECURSIVE(RecursiveRule.class),
    /** Nothing that this side knows; a claim of the user's may use it. */
    OTHER(Mechanism.class);

    private final Class<? extends Mechanism> type;

    Family(Class<? extends Mechanism> type) {
      this.type = type;
    }

    /** The first family that the mechanism belongs to. */
    public static Family of(Mechanism mechanism) {
      for (Family f : values()) if (f.type.isInstance(mechanism)) return f;
      return OTHER;
    }
  }

  /** Where a method begins, {@code Cliff.java:12}; the file alone if that cannot be seen. */
  public String place(String method) {
    return file + (lines.containsKey(method) ? ":" + lines.get(method) : "");
  }
}
