package counterplay.foreign.rules;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/** The Truthful Mechanism with the information score of the wrong sign. */
public final class ScoresWithTheWrongSign implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-truthful";
  }

  @Override
  public String title() {
    return "information score with the wrong sign";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(Design<S> d, List<Report<S>> reports) {
    if (reports.size() < 2) throw new IllegalArgumentException("there is no peer");
    List<Payment<S>> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      List<Payment<S>> peers = new ArrayList<>();
      for (int j = 0; j < reports.size(); j++)
        if (j != i) peers.add(paid(d, reports.get(i), reports.get(j)));
      Payment<S> sum = Payment.sum(peers);
      all.add(sum.times(sum.constant().constant(Rational.of(1, peers.size()))));
    }
    return all;
  }

  private static <S extends Scalar<S>> Payment<S> paid(Design<S> d, Report<S> a, Report<S> b) {
    Payment<S> score = Payment.score(b.signal(), a.prediction()).times(d.alpha());
    if (a.signal() != b.signal()) return score;
    return score.plus(
        Payment.score(b.prediction(), b.prediction())
            .minus(Payment.score(b.prediction(), a.prediction()))
            .times(d.beta()));
  }
}
