package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.exact.Rational;
import counterplay.exact.RealNumber;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.setup.ClassificationCertificates;
import kong.setup.EnumeratedPlay;
import kong.setup.Slips;

/** Claim 5.3: in the Disagreement Mechanism the zero-sum game cancels, and the average agent earns the ClassificationScore. */
public final class WelfareIsTheClassificationScore implements Spec {

  /** For every play, the number of agents in group A, and which of them may be drawn for agent i's extra score. */
  public record Case(EnumeratedPlay play, int groupA, Design.Drawn drawn) {}

  /** For every report profile and the number of agents in group A. */
  public record Reports(List<Report<Rational>> reports, int groupA) {}

  private static final List<List<Rational>> PREDICTIONS = List.of(List.of(Rational.of(1, 3), Rational.of(2, 3)), List.of(Rational.ONE, Rational.ZERO));

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get("kong/mechanism-disagreement", ElicitationMechanism.class);
    Space<Case> small = EnumeratedPlay.some(3).then(p -> Space.range(1, 2).then(a -> Space.of(Design.Drawn.values()).map(d -> new Case(p, a, d))));
    Space<Case> large = EnumeratedPlay.some(4).then(p -> Space.of(Design.Drawn.values()).map(d -> new Case(p, 2, d)));
    String plays = "symmetric priors, strategy profiles, alpha, beta > 0, scoring rules";
    Space<Reports> threeAgents = reports(3).then(r -> Space.range(1, 2).map(a -> new Reports(r, a)));
    Space<Reports> fourAgents = reports(4).map(r -> new Reports(r, 2)).or(reports(5).then(r -> Space.range(2, 3).map(a -> new Reports(r, a))));
    return List.of(
        new Claim<>(new Source("kong/claim-5.3", Kind.STATEMENT, "Section 5, Claim 5.3 (proof in 5.4)",
            "the average agent welfare in the Disagreement Mechanism is the ClassificationScore"), Case.class, List.of(
            Reading.printed(REFUTED, Scope.part("n >= 3, two non-empty groups, " + plays, "n = 3, 4", small.or(large)), c -> welfare(mechanism, c))
                .weighed(Slips.aloneInAGroup("two-in-each-group")),
            Reading.ours("two-in-each-group", PROVED, Scope.part("two or more agents in each group, " + plays, "n = 4, groups of two, quadratic scores", large),
                c -> welfare(mechanism, c)).provedBy(Proof.whole(ClassificationCertificates::zeroSum)).provedBy(Proof.whole(ClassificationCertificates::averaging)))),
        new Claim<>(new Source("kong/claim-5.3-proof-zero-sum", Kind.FORMULA, "Section 5.4, proof of Claim 5.3", "sum_i score_M(i, r) = 0"), Reports.class, List.of(
            Reading.printed(REFUTED, Scope.part("all report profiles and non-empty groups", "n = 3, 4, 5, two predictions", threeAgents.or(fourAgents)), c -> zeroSum(mechanism, c))
                .weighed(Slips.aloneInAGroup("two-in-each-group")),
            Reading.ours("two-in-each-group", PROVED, Scope.part("all report profiles, two or more agents in each group", "n = 4, 5, two predictions", fourAgents),
                c -> zeroSum(mechanism, c)).provedBy(Proof.whole(ClassificationCertificates::zeroSum)))));
  }

  private static Space<List<Report<Rational>>> reports(int agents) {
    List<Report<Rational>> all = new ArrayList<>();
    for (int signal = 0; signal < 2; signal++) for (List<Rational> p : PREDICTIONS) all.add(new Report<>(signal, p));
    Space<List<Report<Rational>>> lists = Space.of(List.of(List.of()));
    for (int i = 0; i < agents; i++) {
      lists = lists.then(head -> Space.of(all).map(r -> {
        List<Report<Rational>> longer = new ArrayList<>(head);
        longer.add(r);
        return List.copyOf(longer);
      }));
    }
    return lists;
  }

  private static Design<Rational> design(int agents, int groupA) {
    return Design.of(Rational.of(3), Rational.of(2), agents).with(IntStream.range(0, groupA).boxed().toList());
  }

  private static Finding welfare(ElicitationMechanism mechanism, Case c) {
    int n = c.play().agents();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum = new Expectation<>(mechanism, design(n, c.groupA()).with(c.drawn()), c.play().prior()).welfare(c.play().profile());
    RealNumber average = Valuation.of(sum.times(Rational.of(1, n)), new ScoringRule.Quadratic());
    return Finding.of(average, Relation.EQUAL, c.play().classificationScore());
  }

  private static Finding zeroSum(ElicitationMechanism mechanism, Reports c) {
    int n = c.reports().size();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum = Payment.sum(mechanism.payments(design(n, c.groupA()), c.reports()));
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        if (j != k) sum = sum.minus(DisagreementMechanism.classification(c.reports().get(j), c.reports().get(k)).times(Rational.of(1, n - 1L)));
      }
    }
    return Finding.none(sum.isZero() ? 0 : sum.terms().size() + 1L).with("what is left of the scores", sum);
  }

  private static Finding alone(int n) {
    return Finding.undefined("of " + n + " agents one is alone in his group and has no peer there to be paid by", Relation.EQUAL, Rational.ZERO);
  }
}
