package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a rule is asked. Equal questions must have equal answers.
 *
 * @param rule the rule
 * @param method which of its methods is asked
 * @param situation the outlook that it is given, if it is given one
 * @param arguments what it is given besides
 */
public record WireQuestion(
    ForeignRule rule, String method, Optional<WireSituation> situation, Record arguments) {

  /** The question as data. */
  public ObjectNode request() {
    ObjectNode request =
        Wire.object()
            .put("do", "ask")
            .put("rule", rule.id())
            .put("method", method)
            .put("situation", situation.map(WireSituation::number).orElse(0L));
    request.set("arguments", Tables.write(arguments));
    return request;
  }

  /** {@code transfers}, and what it was asked about, as far as that is short. */
  public String text() {
    String about = arguments.toString();
    return method + (about.length() <= 100 ? " at " + about : "");
  }
}
