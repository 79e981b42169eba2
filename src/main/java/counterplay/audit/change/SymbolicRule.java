package counterplay.audit.change;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * Rules that are run at a symbol in the place of one of their parameters; what comes out is a
 * polynomial of known degree in it, or refused, and is then given its value. They are asked at
 * rational numbers only.
 */
final class SymbolicRule {

  private static final String SYMBOL = "t";
  private static final Polynomial T = Polynomial.parameter(SYMBOL);

  private SymbolicRule() {}

  /** Which weight is free. */
  enum Weight {
    /** That of the prediction score. */
    ALPHA,
    /** That of the information score. */
    BETA
  }

  /** The polynomial at a value of the symbol. */
  private static Rational at(Polynomial p, int degree, Rational value) {
    if (p.degree() > degree)
      throw new IllegalArgumentException("it is paid " + p + ", not of degree " + degree);
    return p.at(Rational.ONE, name -> value);
  }

  private static List<Polynomial> lifted(List<Rational> numbers) {
    return numbers.stream().map(Polynomial::of).toList();
  }

  /** Payments that are linear in a weight. */
  record Weighted(ElicitationMechanism rule, Weight weight, Rational value)
      implements ElicitationMechanism, Adapted {

    @Override
    @SuppressWarnings("unchecked") // properties ask at rationals
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      return (List<Payment<S>>)
          (List<?>) paid((Design<Rational>) design, (List<Report<Rational>>) (List<?>) reports);
    }

    private List<Payment<Rational>> paid(Design<Rational> d, List<Report<Rational>> reports) {
      Design<Polynomial> symbolic =
          new Design<>(
              weight == Weight.ALPHA ? T : Polynomial.of(d.alpha()),
              weight == Weight.BETA ? T : Polynomial.of(d.beta()),
              d.groupA(),
              d.drawn(),
              d.posteriors().stream().map(SymbolicRule::lifted).toList());
      return rule
          .payments(
              symbolic,
              reports.stream().map(r -> new Report<>(r.signal(), lifted(r.prediction()))).toList())
          .stream()
          .map(this::valued)
          .toList();
    }

    private Payment<Rational> valued(Payment<Polynomial> p) {
      Payment<Rational> sum = Payment.of(at(p.constant(), 1, value));
      for (var term : p.terms().entrySet())
        sum = sum.plus(Payment.of(at(term.getValue(), 1, value), valued(term.getKey())));
      return sum;
    }

    private static PaymentTerm<Rational> valued(PaymentTerm<Polynomial> term) {
      if (term instanceof PaymentTerm.Score<Polynomial> s)
        return new PaymentTerm.Score<>(s.signal(), constant(s.prediction()));
      if (term instanceof PaymentTerm.Log<Polynomial> l)
        return new PaymentTerm.Log<>(constant(List.of(l.argument())).get(0));
      if (term instanceof PaymentTerm.Root<Polynomial> r)
        return new PaymentTerm.Root<>(constant(List.of(r.argument())).get(0));
      if (term instanceof PaymentTerm.Divergence<Polynomial> d)
        return new PaymentTerm.Divergence<>(constant(d.p()), constant(d.q()));
      PaymentTerm.Distance<Polynomial> d = (PaymentTerm.Distance<Polynomial>) term;
      return new PaymentTerm.Distance<>(constant(d.p()), constant(d.q()));
    }

    private static List<Rational> constant(List<Polynomial> numbers) {
      return numbers.stream().map(p -> at(p, 0, Rational.ZERO)).toList();
    }
  }

  /** Payments of degree 2 at most in a multiple of the shift. */
  record Shifting(PredictingReportMechanism rule, Rational value)
      implements PredictingReportMechanism, Adapted {

    @Override
    @SuppressWarnings("unchecked") // properties ask at rationals
    public <S extends Scalar<S>> S information(int own, S reference, int peer, S delta) {
      Polynomial shift = T.scale((Rational) (Object) delta);
      Polynomial of = Polynomial.of((Rational) (Object) reference);
      return (S) (Object) at(rule.information(own, of, peer, shift), 2, value);
    }

    @Override
    public <S extends Scalar<S>> S prediction(S prediction, int peer) {
      return rule.prediction(prediction, peer);
    }
  }
}
