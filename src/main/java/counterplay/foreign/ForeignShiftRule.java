package counterplay.foreign;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.foreign.wire.Ring;
import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.Tables;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import java.util.List;

/** A rule by shifted predictions that another process runs, at rational numbers. */
record ForeignShiftRule(Asker asker) implements PredictingReportMechanism, Foreign {

  @Override
  public <S extends Scalar<S>> S information(int own, S reference, int peer, S delta) {
    return asked(
        "information", own, peer, List.of(Ring.plain(reference), Ring.plain(delta)), delta);
  }

  @Override
  public <S extends Scalar<S>> S prediction(S prediction, int peer) {
    return asked("prediction", 0, peer, List.of(Ring.plain(prediction)), prediction);
  }

  private <S extends Scalar<S>> S asked(
      String method, int own, int peer, List<Rational> numbers, S any) {
    asker.run().sizes().add(Sizes.Dimension.AGENTS, 3);
    return any.constant(
        asker.rationals(method, new Tables.Shifted(own, peer, numbers), 1, "a number").get(0));
  }
}
