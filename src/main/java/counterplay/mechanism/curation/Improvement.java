package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.ArrayList;
import java.util.List;

/**
 * The improvement F^+ of a protocol.
 *
 * <pre>  F_i^+(s, m)  =  F_i(s, m)                    if s_i is in S^r
 *                 (m_0, F_{i,-0}(s, m_{-0}))   otherwise</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Definition 2.
 */
public record Improvement() implements ImprovementRule {

  /** What it is called. */
  public static final MechanismName<ImprovementRule> NAME =
      new MechanismName<>("shahmoon/mechanism-improvement", ImprovementRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "improvement of a protocol";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> improved(
      Commitment<S> own, List<Channel<S>> reply) {
    if (own.isZero()) return reply;
    List<Channel<S>> better = new ArrayList<>(reply);
    better.set(0, Channel.identity(own.price()));
    return better;
  }
}
