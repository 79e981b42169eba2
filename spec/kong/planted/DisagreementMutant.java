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
 * The Disagreement Mechanism with one thing wrong.
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
    /** Only group B pays for what the other group earns. */
    GROUP_A_PAYS_NOTHING,
    /** Agent i is one of the two for whom his classification reward is paid. */
    ALWAYS_DRAWN_HIMSELF
  }

  @Override
  public String id() {
    return DisagreementMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "Disagreement Mechanism: " + wrong;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
    List<Payment<S>> inside =
        all.stream()
            .map(
                i ->
                    inside(
                        design,
                        i,
                        wrong == Wrong.GROUPS_IGNORED ? all : group(design, i, reports),
                        reports))
            .toList();
    return all.stream()
        .map(
            i -> {
              Payment<S> paid = inside.get(i).plus(reward(design, i, reports));
              List<Integer> own = group(design, i, reports);
              if (wrong == Wrong.GROUP_A_PAYS_NOTHING && own.equals(design.groupA())) return paid;
              return paid.minus(
                  share(
                      all.stream()
                          .filter(j -> own.contains(j) == (wrong == Wrong.OWN_GROUP_PAYS))
                          .map(inside::get)
                          .toList(),
                      own.size()));
            })
        .toList();
  }

  private static List<Integer> group(Design<?> design, int i, List<?> reports) {
    return design.groupA().contains(i) ? design.groupA() : design.groupB(reports.size());
  }

  private static <S extends Scalar<S>> Payment<S> inside(
      Design<S> design, int i, List<Integer> group, List<Report<S>> reports) {
    return new TruthfulMechanism()
        .payments(design, group.stream().map(reports::get).toList())
        .get(group.indexOf(i));
  }

  private <S extends Scalar<S>> Payment<S> reward(
      Design<S> design, int i, List<Report<S>> reports) {
    List<Payment<S>> pairs = new ArrayList<>();
    for (int j = 0; j < reports.size(); j++) {
      for (int k = 0; k < j; k++) {
        boolean himself = j == i || k == i;
        if (wrong == Wrong.ALWAYS_DRAWN_HIMSELF
            ? himself
            : design.drawn() == Design.Drawn.ALL || !himself)
          pairs.add(DisagreementMechanism.classification(reports.get(j), reports.get(k)));
      }
    }
    return share(pairs, pairs.size());
  }

  private static <S extends Scalar<S>> Payment<S> share(List<Payment<S>> payments, int count) {
    Payment<S> sum = Payment.sum(payments);
    return sum.times(sum.constant().constant(Rational.of(1, count)));
  }
}
