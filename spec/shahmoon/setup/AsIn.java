package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;

/**
 * A protocol answers certain agents as another one does, at each order type; prices being the same,
 * so are utilities.
 *
 * @param protocol whose replies they are
 * @param truth as which protocol it answers where everybody is truthful
 * @param elsewhere as which protocol it answers elsewhere
 * @param levels the order types
 * @param who of which agents it is said
 */
public record AsIn(
    CurationProtocol protocol,
    CurationProtocol truth,
    CurationProtocol elsewhere,
    Levels levels,
    Replies.Who who)
    implements Sentence {

  @Override
  public Domain domain() {
    return Domain.all()
        .size("N", levels.least(), Levels.RUN)
        .choice("type", s -> levels.types(s.of("N")).size());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = levels.types(x.whole("N")).get(x.whole("type"));
    List<Commitment<S>> profile = new ArrayList<>();
    for (int k = 0; k < type.agents(); k++) {
      profile.add(
          new Commitment<>(
              type.manners().get(k), x.number(Rational.of(type.levels().get(k), type.steps()))));
    }
    List<S> here = new ArrayList<>();
    List<S> there = new ArrayList<>();
    for (int i = 1; i <= type.agents(); i++) {
      if (!who.concerns(type, i)) continue;
      add(protocol.reply(i, profile), here);
      add((type.isTruthful() ? truth : elsewhere).reply(i, profile), there);
    }
    return Statement.of(here, Relation.EQUAL, there);
  }

  private static <S extends Scalar<S>> void add(List<Channel<S>> reply, List<S> into) {
    for (Channel<S> c : reply) into.addAll(List.of(c.zero(), c.one()));
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(
        this,
        s ->
            Assignment.NONE
                .whole("N", s.agents())
                .whole("type", levels.types(s.agents()).indexOf(s.type())));
  }
}
