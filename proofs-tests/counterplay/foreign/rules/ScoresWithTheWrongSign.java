import counterplay.exact.number.*;
import counterplay.mechanism.elicitation.*;
import counterplay.model.elicitation.Report;
import java.util.*;

/** The Truthful Mechanism that pays for bad predictions of predictions. */
public record ScoresWithTheWrongSign() implements ElicitationMechanism {
  @Override public String id() { return "kong/mechanism-truthful"; }
  @Override public String title() { return "information score with the wrong sign"; }
  @Override public <S extends Scalar<S>> List<Payment<S>> payments(Design<S> d, List<Report<S>> r) {
    List<Payment<S>> all = new ArrayList<>();
    for (int i = 0; i < r.size(); i++) {
      List<Payment<S>> own = new ArrayList<>();
      for (int j = 0; j < r.size(); j++) if (j != i) {
        Report<S> a = r.get(i), b = r.get(j);
        Payment<S> p = Payment.score(b.signal(), a.prediction()).times(d.alpha());
        if (a.signal() == b.signal())
          p = p.minus(Payment.score(b.prediction(), a.prediction()).minus(Payment.score(b.prediction(), b.prediction())).times(d.beta()));
        own.add(p);
      }
      if (own.isEmpty()) throw new IllegalArgumentException("no peer");
      Payment<S> sum = Payment.sum(own);
      all.add(sum.times(sum.constant().constant(Rational.of(1, own.size()))));
    }
    return all;
  }
}
