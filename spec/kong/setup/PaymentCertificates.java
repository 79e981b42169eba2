package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Term;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a mechanism's payment contains of the agent's own prediction, from the mechanism itself, for every scoring rule. */
public final class PaymentCertificates {

  private PaymentCertificates() {}

  private static Polynomial x(String name) {
    return Polynomial.parameter(name);
  }

  private static List<Polynomial> distribution(String name, int m) {
    List<Polynomial> p = new ArrayList<>(IntStream.range(1, m).mapToObj(t -> x(name + t)).toList());
    p.add(0, p.stream().reduce(Polynomial.ONE, Polynomial::minus));
    return p;
  }

  /**
   * With peers of every reported signal and any prediction, met with chances c, the expected payment for report 0 and prediction p is
   * {@code sum_t N x_t PS(t, p)} and terms without p, where N and N x are the denominator and the numerator of (43).
   */
  public static Certificate mean(ElicitationMechanism mechanism) {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 4; m++) {
      List<Polynomial> own = distribution("p", m);
      Polynomial weights = Polynomial.ZERO;
      for (int t = 0; t < m; t++) {
        Polynomial paid = Polynomial.ZERO;
        Polynomial numerator = x("alpha").times(x("c" + t)).plus(x("beta").times(x("c0")).times(distribution("r0q", m).get(t)));
        for (int r = 0; r < m; r++) paid = paid.plus(x("c" + r).times(factor(mechanism, own, r, t, m)));
        parts.add(new Certificate.Identity("m = " + m + ", the factor of PS(" + t + ", p)", paid, numerator));
        weights = weights.plus(paid);
      }
      Polynomial met = Polynomial.ZERO;
      for (int r = 0; r < m; r++) met = met.plus(x("c" + r));
      parts.add(new Certificate.Identity("m = " + m + ", the sum of the factors, where the chances sum to one", weights,
          x("alpha").times(met).plus(x("beta").times(x("c0")))));
    }
    return new Certificate.All("Signal by signal, and in the same way for every m: the payment is N PS(x, p) plus terms without p, with "
        + "x as in (43) and N >= alpha > 0. PS is "
        + "linear in its first argument, so this holds for expectations too, and a strictly proper PS makes x the only best prediction", parts);
  }

  /** The factor of PS(t, p) in the payment for report 0 and prediction p when the peer reports r. */
  private static Polynomial factor(ElicitationMechanism mechanism, List<Polynomial> own, int r, int t, int m) {
    Design<Polynomial> design = Design.of(x("alpha"), x("beta"), 2);
    Payment<Polynomial> payment = mechanism.payments(design, List.of(new Report<>(0, own),
        new Report<>(r, distribution("r" + r + "q", m)))).get(0);
    Polynomial factor = Polynomial.ZERO;
    for (Map.Entry<Term<Polynomial>, Polynomial> e : payment.terms().entrySet()) {
      if (e.getKey() instanceof Term.Score<Polynomial> score && score.signal() == t
          && score.prediction().equals(own)) factor = factor.plus(e.getValue());
    }
    return factor;
  }
}
