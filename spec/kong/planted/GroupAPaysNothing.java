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

/** The Disagreement Mechanism in which only group B pays for what the other group earns. */
record GroupAPaysNothing() implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-disagreement";
  }

  @Override
  public String title() {
    return "Disagreement Mechanism in which group A pays nothing";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    List<Payment<S>> sound = new DisagreementMechanism().payments(design, reports);
    List<Payment<S>> generous = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Payment<S> paid = sound.get(i);
      if (design.groupA().contains(i)) {
        for (int l : design.groupB(reports.size())) {
          Payment<S> inside = inside(design, l, reports);
          paid =
              paid.plus(
                  inside.times(design.alpha().constant(Rational.of(1, design.groupA().size()))));
        }
      }
      generous.add(paid);
    }
    return generous;
  }

  /** What an agent of group B earns in it. */
  private static <S extends Scalar<S>> Payment<S> inside(
      Design<S> design, int l, List<Report<S>> reports) {
    List<Integer> group = design.groupB(reports.size());
    List<Report<S>> own = group.stream().map(reports::get).toList();
    return new TruthfulMechanism().payments(design, own).get(group.indexOf(l));
  }
}
