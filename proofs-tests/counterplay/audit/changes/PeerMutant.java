package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An elicitation mechanism with one thing changed.
 *
 * @param rule the mechanism
 * @param operator what is changed, one of {@link #OPERATORS}
 */
record PeerMutant(ElicitationMechanism rule, String operator)
    implements ElicitationMechanism, Adapted {

  static final List<String> OPERATORS =
      List.of(
          "sign",
          "half",
          "one more for all",
          "one more for the last",
          "next agent's",
          "first dropped",
          "weights exchanged",
          "first weight halved",
          "second weight dropped",
          "next signal for all",
          "next signal for the first",
          "predictions passed on",
          "first prediction for all",
          "group A exchanged",
          "other draws",
          "others' sum subtracted",
          "agents listed backwards");

  @Override
  public String title() {
    return rule.title() + ", " + operator;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(Design<S> d, List<Report<S>> reports) {
    int n = reports.size();
    S one = d.alpha().one();
    List<Report<S>> r = new ArrayList<>(reports);
    Design<S> design = d;
    boolean isBackwards = false;
    switch (operator) {
      case "weights exchanged" ->
          design = new Design<>(d.beta(), d.alpha(), d.groupA(), d.drawn(), d.posteriors());
      case "first weight halved" ->
          design =
              new Design<>(
                  d.alpha().scale(Rational.HALF), d.beta(), d.groupA(), d.drawn(), d.posteriors());
      case "second weight dropped" ->
          design = new Design<>(d.alpha(), one.zero(), d.groupA(), d.drawn(), d.posteriors());
      case "next signal for all" -> r.replaceAll(PeerMutant::next);
      case "next signal for the first" -> r.set(0, next(r.get(0)));
      case "predictions passed on" -> {
        for (int i = 0; i < n; i++)
          r.set(i, new Report<>(reports.get(i).signal(), reports.get((i + 1) % n).prediction()));
      }
      case "first prediction for all" ->
          r.replaceAll(x -> new Report<>(x.signal(), reports.get(0).prediction()));
      case "group A exchanged" -> design = d.with(d.groupB(n));
      case "other draws" ->
          design = d.with(d.drawn() == Design.Drawn.ALL ? Design.Drawn.OTHERS : Design.Drawn.ALL);
      case "agents listed backwards" -> {
        Collections.reverse(r);
        isBackwards = true;
      }
      default -> {} // a change of the payments
    }
    List<Payment<S>> y = new ArrayList<>(rule.payments(design, List.copyOf(r)));
    if (isBackwards) Collections.reverse(y);
    Payment<S> unit = Payment.of(one);
    switch (operator) {
      case "sign" -> y.replaceAll(p -> p.times(one.negated()));
      case "half" -> y.replaceAll(p -> p.times(one.scale(Rational.HALF)));
      case "one more for all" -> y.replaceAll(p -> p.plus(unit));
      case "one more for the last" -> y.set(n - 1, y.get(n - 1).plus(unit));
      case "next agent's" -> Collections.rotate(y, 1);
      case "first dropped" -> y.set(0, Payment.of(one.zero()));
      case "others' sum subtracted" -> {
        Payment<S> sum = Payment.sum(y);
        y.replaceAll(p -> p.plus(p).minus(sum));
      }
      default -> {} // a change of what is read
    }
    return List.copyOf(y);
  }

  private static <S extends Scalar<S>> Report<S> next(Report<S> r) {
    return new Report<>((r.signal() + 1) % r.prediction().size(), r.prediction());
  }
}
