package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.model.elicitation.Report;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Four agents report, two in each group, and one of them changes his mind.
 *
 * @param reports of the four agents, of whom the first two are group A
 * @param agent who changes his report
 * @param other his other report
 */
public record ReportChange(List<Report<Rational>> reports, int agent, Report<Rational> other) {

  private static final List<Integer> GROUP_A = List.of(0, 1);

  /** Keeps an unmodifiable copy. */
  public ReportChange {
    reports = List.copyOf(reports);
  }

  /** All four reports after the change. */
  public List<Report<Rational>> changed() {
    List<Report<Rational>> changed = new ArrayList<>(reports);
    changed.set(agent, other);
    return List.copyOf(changed);
  }

  /** alpha = 3, beta = 2, groups of two. */
  public Design<Rational> design(Design.Drawn drawn) {
    return Design.of(Rational.of(3), Rational.of(2), 4).with(GROUP_A).with(drawn);
  }

  /**
   * What the agent is paid on top of the zero-sum game. Scores are terms of the scoring rule; what
   * is left is the extra score.
   */
  public Payment<Rational> extraScore(
      ElicitationMechanism plus, Design.Drawn drawn, List<Report<Rational>> all) {
    Payment<Rational> paid = plus.payments(design(drawn), all).get(agent);
    Payment<Rational> extra = Payment.of(paid.constant());
    for (var e : paid.terms().entrySet()) {
      if (e.getKey() instanceof PaymentTerm.Score<Rational>) continue;
      extra = extra.plus(Payment.of(e.getValue(), e.getKey()));
    }
    return extra;
  }

  /**
   * Reports of two signals with three predictions, and one change of the first and of the last
   * agent.
   */
  public static Space<ReportChange> some() {
    List<Report<Rational>> all = new ArrayList<>();
    for (int signal = 0; signal < 2; signal++) {
      for (Rational p : List.of(Rational.ONE, Rational.ZERO, Rational.of(1, 3)))
        all.add(new Report<>(signal, List.of(p, Rational.ONE.minus(p))));
    }
    Space<Report<Rational>> report = Space.of(all);
    return Space.lists(List.of(report, report, report, Space.of(all.get(0), all.get(5))))
        .then(
            reports ->
                Space.of(0, 3)
                    .times(
                        Space.of(all.get(1), all.get(3), all.get(5)),
                        (agent, other) -> new ReportChange(reports, agent, other)));
  }
}
