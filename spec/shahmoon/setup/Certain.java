package shahmoon.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where everybody is truthful, g is known from what is seen: {@code P(g = 1, seen) = P(seen)
 * g(seen)}.
 *
 * @param protocol what agents are told
 * @param center whether the center knows g, from the messages
 * @param agents whether each agent does, from her reply
 * @param single whether it is said of one agent alone, and not of two or more
 */
public record Certain(CurationProtocol protocol, boolean center, boolean agents, boolean single)
    implements Sentence {

  @Override
  public Domain domain() {
    Domain some = single ? Domain.all().range("N", 1, 1) : Domain.all().size("N", 2, Levels.RUN);
    return some.choice("i", s -> s.of("N"))
        .numbers(s -> Frame.NONE.with("g", MoreIsBetter.unit(2 << s.of("N"))));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("N");
    int i = x.whole("i") + 1;
    Bits<S> bits = Bits.uniform(x.list("g"));
    Channel<S> truth = Channel.identity(x.number(1));
    List<Commitment<S>> profile =
        Collections.nCopies(n, new Commitment<>(Manner.TRUTHFUL, x.number(1)));
    List<Channel<S>> told = protocol.reply(i, profile).stream().map(truth::then).toList();
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int seen = 0; seen < bits.sights(); seen++) {
      if (center) left.add(bits.weight(1, 0, seen, Collections.nCopies(n + 1, truth)));
      if (agents) left.add(bits.weight(1, i, seen, told));
      while (right.size() < left.size()) right.add(bits.prior(seen).times(bits.g().get(seen)));
    }
    return Statement.of(left, Relation.EQUAL, right);
  }

  /** The judge of what is seen, of which the agent and g matter. */
  public Asked<Seen> asked() {
    return new Asked<>(this, Seen::function);
  }
}
