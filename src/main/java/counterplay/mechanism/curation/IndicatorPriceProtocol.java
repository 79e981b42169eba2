package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * The competitive protocol with the price 0 for zero-information strategies and 1 for all others in
 * the place of the agents' prices.
 *
 * <p>Data Curation from Privacy-Aware Agents, footnote 7.
 */
public record IndicatorPriceProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-indicator-price";
  }

  @Override
  public String title() {
    return "competitive protocol with the indicator price";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    S any = profile.get(0).price();
    return new CompetitiveProtocol()
        .reply(
            agent,
            profile.stream()
                .map(s -> new Commitment<>(s.manner(), s.isZero() ? any.zero() : any.one()))
                .toList());
  }
}
