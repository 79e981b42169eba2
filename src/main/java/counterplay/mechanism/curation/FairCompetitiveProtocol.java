package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * The fair competitive protocol.
 *
 * <pre>  F_i(s, m)  =  m    if s_i = s^t
 *               m    if price_i^r(s_i) &gt; max_{j != i, s_j != s^t} price_j^r(s_j)  and  s_{-i} is not all truthful
 *               0.5  otherwise</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Definition 5.
 */
public record FairCompetitiveProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-fair-competitive-protocol";
  }

  @Override
  public String title() {
    return "fair competitive protocol";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    Commitment<S> own = profile.get(agent - 1);
    boolean best =
        own.isTruthful()
            || !CurationProtocol.othersAreTruthful(agent, profile) && paysMost(agent, profile);
    return best ? CurationProtocol.everything(profile) : CurationProtocol.nothing(profile);
  }

  private static <S extends Scalar<S>> boolean paysMost(int agent, List<Commitment<S>> profile) {
    S own = profile.get(agent - 1).price();
    for (int j = 1; j <= profile.size(); j++) {
      Commitment<S> other = profile.get(j - 1);
      if (j != agent && !other.isTruthful() && !own.minus(other.price()).isPositive()) return false;
    }
    return true;
  }
}
