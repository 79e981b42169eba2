package counterplay.foreign;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.foreign.wire.Ring;
import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.Tables;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.ArrayList;
import java.util.List;

/** A curation protocol that another process runs, at rational prices. */
record ForeignProtocol(Asker asker) implements CurationProtocol, Foreign {

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    asker.run().sizes().add(Sizes.Dimension.AGENTS, profile.size());
    S any = profile.get(0).price();
    List<Rational> flat =
        asker.rationals(
            "reply",
            new Tables.Committed(
                agent,
                profile.stream().map(Commitment::manner).toList(),
                profile.stream().map(c -> Ring.plain(c.price())).toList()),
            2 * (profile.size() + 1),
            "a list of channels");
    List<Channel<S>> reply = new ArrayList<>();
    for (int k = 0; k < flat.size(); k += 2)
      reply.add(new Channel<>(any.constant(flat.get(k)), any.constant(flat.get(k + 1))));
    return reply;
  }
}
