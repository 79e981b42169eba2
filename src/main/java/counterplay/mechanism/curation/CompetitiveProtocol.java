package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * The competitive protocol.
 *
 * <pre>  F_i(s, m)  =  m    if s_1 = ... = s_N = s^t
 *               m    if price_i^r(s_i) &gt; max_{j != i} price_j^r(s_j)
 *               0.5  otherwise</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Definition 1; for two agents or more (footnote 6). An
 * agent alone exceeds nobody's price and gets everything.
 */
public record CompetitiveProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-competitive-protocol";
  }

  @Override
  public String title() {
    return "competitive protocol";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    boolean truth = profile.stream().allMatch(Commitment::isTruthful);
    return truth || paysMost(agent, profile)
        ? CurationProtocol.everything(profile)
        : CurationProtocol.nothing(profile);
  }

  private static <S extends Scalar<S>> boolean paysMost(int agent, List<Commitment<S>> profile) {
    S own = profile.get(agent - 1).price();
    for (int j = 1; j <= profile.size(); j++) {
      if (j != agent && !own.minus(profile.get(j - 1).price()).isPositive()) return false;
    }
    return true;
  }
}
