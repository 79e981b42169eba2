package kong.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Disagreement Mechanism with one thing wrong; two others are drawn for the classification
 * reward.
 *
 * @param wrong what is wrong
 */
public record DisagreementMutant(Wrong wrong) implements ElicitationMechanism {

  /** What is wrong. */
  public enum Wrong {
    /**
     * Peers are drawn from all agents, so that the other group's payments depend on the own report.
     */
    GROUPS_IGNORED,
    /** The own group pays for itself: the share of its own total is taken from each. */
    OWN_GROUP_PAYS,
    /** Agent i is one of the two for whom his classification reward is paid. */
    ALWAYS_DRAWN_HIMSELF
  }

  @Override
  public String id() {
    return "kong/mechanism-disagreement";
  }

  @Override
  public String title() {
    return "Disagreement Mechanism: " + wrong;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    int n = reports.size();
    List<Payment<S>> inside =
        IntStream.range(0, n).mapToObj(i -> inside(design, i, reports)).toList();
    List<Payment<S>> payments = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> own = design.groupA().contains(i) ? design.groupA() : design.groupB(n);
      List<Integer> payers =
          IntStream.range(0, n)
              .boxed()
              .filter(j -> own.contains(j) == (wrong == Wrong.OWN_GROUP_PAYS))
              .toList();
      Payment<S> share =
          Payment.sum(payers.stream().map(inside::get).toList())
              .times(constant(design, own.size()));
      payments.add(inside.get(i).minus(share).plus(reward(design, i, reports)));
    }
    return payments;
  }

  private <S extends Scalar<S>> Payment<S> inside(
      Design<S> design, int i, List<Report<S>> reports) {
    List<Integer> group =
        wrong == Wrong.GROUPS_IGNORED
            ? IntStream.range(0, reports.size()).boxed().toList()
            : design.groupA().contains(i) ? design.groupA() : design.groupB(reports.size());
    List<Payment<S>> paid =
        group.stream()
            .filter(j -> j != i)
            .map(
                j ->
                    new TruthfulMechanism()
                        .payments(design, List.of(reports.get(i), reports.get(j)))
                        .get(0))
            .toList();
    return Payment.sum(paid).times(constant(design, paid.size()));
  }

  private <S extends Scalar<S>> Payment<S> reward(
      Design<S> design, int i, List<Report<S>> reports) {
    List<Payment<S>> pairs = new ArrayList<>();
    for (int j = 0; j < reports.size(); j++) {
      for (int k = 0; k < j; k++) {
        if ((j == i || k == i) == (wrong == Wrong.ALWAYS_DRAWN_HIMSELF))
          pairs.add(DisagreementMechanism.classification(reports.get(j), reports.get(k)));
      }
    }
    return Payment.sum(pairs).times(constant(design, pairs.size()));
  }

  private static <S extends Scalar<S>> S constant(Design<S> design, int d) {
    return design.alpha().constant(Rational.of(1, d));
  }
}
