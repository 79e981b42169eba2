package counterplay.mechanism.curation;

import counterplay.mechanism.MechanismName;
import java.util.List;

/**
 * The center simulates the agent's estimate of g for each value of her bit and returns these two
 * bits in the place of N + 1.
 *
 * <pre>  f_i  =  ( a_i(0, f), a_i(1, f) )</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, footnote 4.
 */
public record TwoBitReply() implements GuessReply {

  /** What it is called. */
  public static final MechanismName<GuessReply> NAME =
      new MechanismName<>("shahmoon/mechanism-two-bit-reply", GuessReply.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "two-bit reply";
  }

  @Override
  public List<Integer> reply(List<Integer> estimates) {
    return List.copyOf(estimates);
  }
}
