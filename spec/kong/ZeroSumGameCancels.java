package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static kong.WelfareIsTheClassificationScore.alone;
import static kong.WelfareIsTheClassificationScore.design;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.TwoGroupsAreRewarded.Cancelled;
import kong.TwoGroupsAreRewarded.ScoresCancel;

/**
 * Section 5.4, proof of Claim 5.3: the scores that the agents of a group win are those that the
 * others lose.
 */
public final class ZeroSumGameCancels implements Spec {

  /** For every report profile and the number of agents in group A. */
  public record Reports(List<Report<Rational>> reports, int groupA) {
    boolean everybodyHasAPeer() {
      return groupA >= 2 && groupA <= reports.size() - 2;
    }
  }

  private static final List<List<Rational>> PREDICTIONS =
      List.of(List.of(Rational.of(1, 3), Rational.of(2, 3)), List.of(Rational.ONE, Rational.ZERO));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    Space<Reports> threeAgents =
        reports(3).then(r -> Space.range(1, 2).map(a -> new Reports(r, a)));
    Space<Reports> fourAgents =
        reports(4)
            .map(r -> new Reports(r, 2))
            .or(reports(5).then(r -> Space.range(2, 3).map(a -> new Reports(r, a))));
    return List.of(
        Claim.of(
            "kong/claim-5.3-proof-zero-sum",
            FORMULA,
            "Section 5.4, proof of Claim 5.3",
            "sum_i score_M(i, r) = 0",
            Reports.class,
            Reading.printed(
                    REFUTED,
                    Scope.part(
                        "all report profiles and non-empty groups",
                        "n = 3, 4, 5, two predictions",
                        threeAgents.or(fourAgents)),
                    c -> zeroSum(mechanism, c))
                .weighed(Slips.aloneInAGroup("two-in-each-group")),
            Reading.ours(
                    "two-in-each-group",
                    CONDITIONAL,
                    Scope.sample(
                            "all report profiles, two or more agents in each group",
                            200,
                            fourAgents)
                        .containing(Reports::everybodyHasAPeer),
                    new Asked<>(new ScoresCancel(mechanism), ScoresCancel::of))
                .provedBy(Proof.sought().carriedBy(new Cancelled()))));
  }

  static Space<List<Report<Rational>>> reports(int agents) {
    List<Report<Rational>> all = new ArrayList<>();
    for (int signal = 0; signal < 2; signal++)
      for (List<Rational> p : PREDICTIONS) all.add(new Report<>(signal, p));
    return Space.lists(agents, Space.of(all));
  }

  private static Finding zeroSum(ElicitationMechanism mechanism, Reports c) {
    int n = c.reports().size();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum = Payment.sum(mechanism.payments(design(n, c.groupA()), c.reports()));
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        if (j != k)
          sum =
              sum.minus(
                  DisagreementMechanism.classification(c.reports().get(j), c.reports().get(k))
                      .times(Rational.of(1, n - 1L)));
      }
    }
    return Finding.none(sum.isZero() ? 0 : sum.terms().size() + 1L)
        .with("what is left of the scores", sum);
  }
}
