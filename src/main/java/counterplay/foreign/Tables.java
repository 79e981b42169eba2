package counterplay.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.corpus.Records;
import counterplay.exact.PiecewiseLinear;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Term;
import counterplay.model.DynamicModel;
import counterplay.model.elicitation.Report;
import counterplay.model.general.GeneralModel;
import java.util.ArrayList;
import java.util.List;

/** What passes between the processes, as records of data. */
final class Tables {

  private Tables() {}

  private record RationalModel(DynamicModel<Rational> model) {}

  private record PolynomialModel(DynamicModel<Polynomial> model) {}

  private record RationalGeneral(GeneralModel<Rational> model) {}

  private record PolynomialGeneral(GeneralModel<Polynomial> model) {}

  /** Reports of signals and predictions in numbers. */
  record RationalReports(Design<Rational> design, List<Report<Rational>> reports) {}

  /** Reports of signals and predictions in parameters. */
  record PolynomialReports(Design<Polynomial> design, List<Report<Polynomial>> reports) {}

  /** A factor and its term. */
  record Part<S>(S factor, Term<S> term) {}

  /** A payment: a number and parts. */
  record Paid<S>(S constant, List<Part<S>> parts) {}

  private record RationalPayments(List<Paid<Rational>> payments) {}

  private record PolynomialPayments(List<Paid<Polynomial>> payments) {}

  /**
   * What a recursive rule is asked.
   *
   * @param agent whose type changes, where one is meant
   * @param law the probabilities
   * @param after the frontiers
   * @param promise what is promised
   */
  record Recursion(int agent, List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {}

  /**
   * What a recursive rule answers: one frontier, or promises.
   *
   * @param frontiers at most one frontier
   * @param promises promises
   */
  record Recursed(List<PiecewiseLinear> frontiers, List<List<Rational>> promises) {}

  @SuppressWarnings("unchecked") // the ring is that of the model
  static <S extends Scalar<S>> ObjectNode write(Ring<S> ring, DynamicModel<S> model) {
    return Records.write(ring == Ring.RATIONALS ? new RationalModel((DynamicModel<Rational>) model)
        : new PolynomialModel((DynamicModel<Polynomial>) model));
  }

  @SuppressWarnings("unchecked") // the ring is that of the model
  static <S extends Scalar<S>> ObjectNode write(Ring<S> ring, GeneralModel<S> model) {
    return Records.write(ring == Ring.RATIONALS ? new RationalGeneral((GeneralModel<Rational>) model)
        : new PolynomialGeneral((GeneralModel<Polynomial>) model));
  }

  static DynamicModel<?> model(boolean rational, JsonNode node) {
    return rational ? Records.read(node, RationalModel.class, "model").model() : Records.read(node, PolynomialModel.class, "model").model();
  }

  static GeneralModel<?> general(boolean rational, JsonNode node) {
    return rational ? Records.read(node, RationalGeneral.class, "model").model()
        : Records.read(node, PolynomialGeneral.class, "model").model();
  }

  @SuppressWarnings("unchecked") // the ring is that of the reports
  static <S extends Scalar<S>> Record reports(Ring<S> ring, Design<S> design, List<Report<S>> reports) {
    return ring == Ring.RATIONALS ? new RationalReports((Design<Rational>) design, List.copyOf((List<Report<Rational>>) (List<?>) reports))
        : new PolynomialReports((Design<Polynomial>) design, List.copyOf((List<Report<Polynomial>>) (List<?>) reports));
  }

  @SuppressWarnings("unchecked") // the ring is that of the payments
  static <S extends Scalar<S>> ObjectNode payments(Ring<S> ring, List<Payment<S>> payments) {
    List<Paid<S>> paid = payments.stream().map(p -> new Paid<>(p.constant(),
        p.terms().entrySet().stream().map(e -> new Part<>(e.getValue(), e.getKey())).toList())).toList();
    return Records.write(ring == Ring.RATIONALS ? new RationalPayments((List<Paid<Rational>>) (List<?>) paid)
        : new PolynomialPayments((List<Paid<Polynomial>>) (List<?>) paid));
  }

  @SuppressWarnings("unchecked") // the ring is that of the payments
  static <S extends Scalar<S>> List<Payment<S>> payments(Ring<S> ring, JsonNode node) {
    List<Paid<S>> paid = (List<Paid<S>>) (List<?>) (ring == Ring.RATIONALS ? Records.read(node, RationalPayments.class, "payments").payments()
        : Records.read(node, PolynomialPayments.class, "payments").payments());
    List<Payment<S>> payments = new ArrayList<>();
    for (Paid<S> p : paid) {
      Payment<S> sum = Payment.of(p.constant());
      for (Part<S> part : p.parts()) sum = sum.plus(Payment.of(part.factor(), part.term()));
      payments.add(sum);
    }
    return List.copyOf(payments);
  }
}
