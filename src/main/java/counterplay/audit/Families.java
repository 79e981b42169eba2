package counterplay.audit;

import counterplay.audit.properties.Family;
import counterplay.audit.properties.Payments;
import counterplay.audit.properties.Question;
import counterplay.audit.properties.curation.CurationProperties;
import counterplay.audit.properties.curation.PartProperties;
import counterplay.audit.properties.curation.ReplyPayments;
import counterplay.audit.properties.elicitation.PeerPayments;
import counterplay.audit.properties.elicitation.PeerProperties;
import counterplay.audit.properties.elicitation.ShiftProperties;
import counterplay.audit.properties.elicitation.TaskProperties;
import counterplay.audit.properties.team.GeneralProperties;
import counterplay.audit.properties.team.TeamPayments;
import counterplay.audit.properties.team.TeamProperties;
import counterplay.mechanism.Mechanism;
import java.util.List;
import java.util.Optional;

/** All that can be asked of a mechanism. */
public final class Families {

  private static final List<Family<?>> ALL =
      List.of(
          TeamProperties.family(),
          PeerProperties.family(),
          TaskProperties.family(),
          ShiftProperties.family(),
          CurationProperties.family(),
          CurationProperties.alone(),
          GeneralProperties.family(),
          PartProperties.improvements(),
          PartProperties.guesses(),
          PartProperties.frontiers());

  private static final List<Payments<?, ?>> PAYMENTS =
      List.of(
          TeamPayments.team(),
          PeerPayments.elicitation(),
          PeerPayments.tasks(),
          PeerPayments.shift(),
          ReplyPayments.curation(),
          ReplyPayments.alone(),
          TeamPayments.general(),
          ReplyPayments.improvements(),
          ReplyPayments.guesses());

  private Families() {}

  /** Every kind of mechanism with its properties. */
  public static List<Family<?>> all() {
    return ALL;
  }

  /** What the mechanisms of each kind do, to compare two of them. */
  public static List<Payments<?, ?>> payments() {
    return PAYMENTS;
  }

  /** The questions that apply to a mechanism. */
  public static List<Question<?, ?>> asked(Mechanism mechanism) {
    return all().stream().<Question<?, ?>>flatMap(f -> f.asked(mechanism).stream()).toList();
  }

  /** One question by its id, {@code team/balanced}, if it applies to the mechanism. */
  public static Optional<Question<?, ?>> asked(Mechanism mechanism, String id) {
    return asked(mechanism).stream().filter(q -> q.id().equals(id)).findFirst();
  }
}
