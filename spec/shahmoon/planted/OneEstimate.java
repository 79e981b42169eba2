package shahmoon.planted;

import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.TwoBitReply;
import java.util.List;

/** A reply of one estimate, for the own bit 0, whatever the own bit is. */
record OneEstimate() implements GuessReply {

  @Override
  public String id() {
    return new TwoBitReply().id();
  }

  @Override
  public String title() {
    return new TwoBitReply().title() + " with a flaw";
  }

  @Override
  public List<Integer> reply(List<Integer> estimates) {
    return List.of(estimates.get(0), estimates.get(0));
  }
}
