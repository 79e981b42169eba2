package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A model and a planner's outlook that a rule is asked about, which the other process is told once.
 * Equal ones are one object.
 */
public final class WireSituation {

  private final long number;
  private final Map<Sizes.Dimension, Integer> sizes;
  private final Supplier<ObjectNode> data;
  private final UnaryOperator<ObjectNode> help;

  /** Numbered, with its sizes and the data that a process needs once. */
  public WireSituation(
      long number,
      Map<Sizes.Dimension, Integer> sizes,
      Supplier<ObjectNode> data,
      UnaryOperator<ObjectNode> help) {
    this.number = number;
    this.sizes = sizes;
    this.data = data;
    this.help = help;
  }

  /** Its number, by which questions name it. */
  public long number() {
    return number;
  }

  /** The sizes at which code is run in it. */
  public Map<Sizes.Dimension, Integer> sizes() {
    return sizes;
  }

  /** What the other process has to know. */
  public ObjectNode data() {
    return data.get().put("number", number);
  }

  /** What the other process asks while it works: a decision of a policy that is no data. */
  public ObjectNode help(ObjectNode need) {
    return help.apply(need);
  }
}
