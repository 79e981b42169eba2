package shahmoon.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.Improvement;
import counterplay.mechanism.curation.ImprovementRule;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.ArrayList;
import java.util.List;

/** An improvement of protocols with one flaw. */
enum FlawedImprovement implements ImprovementRule {
  /** Nothing is improved. */
  DROPPED,
  /** Who says nothing is told the center's bit, too. */
  FOR_NOTHING,
  /** Agent 1's bit in the place of the center's. */
  WRONG_BIT,
  /** Only the truthful are told the center's bit. */
  FOR_TRUTH_ALONE;

  @Override
  public String id() {
    return new Improvement().id();
  }

  @Override
  public String title() {
    return new Improvement().title() + " with a flaw";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> improved(
      Commitment<S> own, List<Channel<S>> reply) {
    boolean none =
        this == DROPPED
            || own.isZero() && this != FOR_NOTHING
            || this == FOR_TRUTH_ALONE && !own.isTruthful();
    if (none) return reply;
    List<Channel<S>> better = new ArrayList<>(reply);
    better.set(this == WRONG_BIT ? 1 : 0, Channel.identity(own.price()));
    return better;
  }
}
