package counterplay.audit.changes;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A protocol of curation with one thing changed.
 *
 * @param protocol the protocol
 * @param operator what is changed, one of {@link #OPERATORS}
 */
record CurationMutant(CurationProtocol protocol, String operator) implements CurationProtocol {

  static final List<String> OPERATORS =
      List.of(
          "next agent's",
          "everything for nothing",
          "opposite told",
          "center kept back",
          "only the center",
          "truth taken for noise",
          "noise taken for truth",
          "nothing taken for noise",
          "prices squared",
          "prices reversed",
          "own price not below the others",
          "first agent refused",
          "last agent told all");

  @Override
  public String id() {
    return protocol.id();
  }

  @Override
  public String title() {
    return protocol.title() + ", " + operator;
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    int n = profile.size();
    List<Commitment<S>> read = new ArrayList<>(profile);
    int whose = agent;
    switch (operator) {
      case "next agent's" -> whose = agent % n + 1;
      case "truth taken for noise" -> taken(read, Manner.TRUTHFUL, Manner.OTHER);
      case "noise taken for truth" -> taken(read, Manner.OTHER, Manner.TRUTHFUL);
      case "nothing taken for noise" -> taken(read, Manner.ZERO, Manner.OTHER);
      case "prices squared" ->
          read.replaceAll(c -> new Commitment<>(c.manner(), c.price().times(c.price())));
      case "prices reversed" ->
          read.replaceAll(c -> new Commitment<>(c.manner(), c.price().one().minus(c.price())));
      case "own price not below the others" -> {
        S own = profile.get(agent - 1).price();
        read.replaceAll(
            c -> own.minus(c.price()).isNegative() ? c : new Commitment<>(c.manner(), own.zero()));
        read.set(agent - 1, profile.get(agent - 1));
      }
      default -> {} // a change of the reply
    }
    List<Channel<S>> reply = new ArrayList<>(protocol.reply(whose, List.copyOf(read)));
    S any = profile.get(0).price();
    switch (operator) {
      case "everything for nothing" ->
          reply.replaceAll(c -> c.isEmpty() ? Channel.identity(any) : c);
      case "opposite told" -> reply.replaceAll(c -> new Channel<>(c.one(), c.zero()));
      case "center kept back" -> reply.set(0, Channel.coin(any));
      case "only the center" -> {
        List<Channel<S>> rest = Collections.nCopies(n, Channel.coin(any));
        for (int k = 0; k < n; k++) reply.set(k + 1, rest.get(k));
      }
      case "first agent refused" -> {
        if (agent == 1) reply.replaceAll(c -> Channel.coin(any));
      }
      case "last agent told all" -> {
        if (agent == n) reply.replaceAll(c -> Channel.identity(any));
      }
      default -> {} // a change of what is read
    }
    return List.copyOf(reply);
  }

  private static <S extends Scalar<S>> void taken(
      List<Commitment<S>> read, Manner manner, Manner other) {
    read.replaceAll(c -> c.manner() == manner ? new Commitment<>(other, c.price()) : c);
  }
}
