package shahmoon.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.OrderType;
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
    return levels.shapes();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = levels.type(x);
    List<Commitment<S>> profile = Levels.profile(type, x::number);
    CurationProtocol other = type.isTruthful() ? truth : elsewhere;
    List<S> here = Replies.each(who, type, i -> protocol.reply(i, profile));
    List<S> there = Replies.each(who, type, i -> other.reply(i, profile));
    return Statement.of(here, Relation.EQUAL, there);
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, levels::shape);
  }
}
