package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GeneralDeviation;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.general.GeneralOutlook;
import csoka.setup.AccountIdentities;
import csoka.setup.GeneralCase;
import csoka.setup.PrivacyAssumption;
import csoka.setup.StageIdentities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Note 6.1: the reports of a round can be asked at the same time and the evaluations averaged over all orders; (8) and (9) stay. If
 * they are
 * heard one by one, they have to be evaluated in that order.
 */
public final class ReportsMayBeAskedAtTheSameTime implements Spec {

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule averaged = mechanisms.get("csoka/mechanism-section-6-averaged", GeneralRule.class);
    Scope<GeneralCase> models = Scope.sample("all models of Section 6.2 with momentarily private types; reports at the same time", 40,
        GeneralCase.space(GeneralCase::secrets, GeneralCase::all))
            .containing(c -> new PrivacyAssumption(c.model(), c.disclosure()).holds());
    return List.of(Claim.of("csoka/note-6.1", Kind.STATEMENT, "Section 6.3, Note 6.1",
        "reports may be asked at the same time and their evaluations averaged over all orders of the agents: truth "
            + "secures C^i, and the C^i add up to the largest total",
        GeneralCase.class,
        Reading.printed(Verdict.BOUNDED, models, c -> theorem(averaged, c))
            .provedBy(Proof.part("n = 1..5, any number of rounds, types and decisions", () -> promise(averaged))),
        Reading.ours("heard-one-by-one", Verdict.REFUTED,
            Scope.sample("all models; reports one by one, each heard by all who come later", 300,
            GeneralCase.space(m -> GeneralCase.heard(m, true), GeneralCase::all)), c -> theorem(averaged, c))
            .weighed(Gravity.substantive())));
  }

  private static Certificate promise(GeneralRule rule) {
    return new Certificate.All("truth secures exactly C^i, transfers add up to zero, and no plan beats the efficient policy",
        List.of(AccountIdentities.averaged(rule, 1, 2, 3, 4, 5), StageIdentities.learning(3), StageIdentities.secured(rule, false, 1, 2, 3),
            StageIdentities.balance(rule, 1, 2, 3), StageIdentities.optimum()));
  }

  private static Finding theorem(GeneralRule rule, GeneralCase c) {
    GeneralOutlook<Rational> o = new GeneralOutlook<>(c.model());
    List<Rational> right = new ArrayList<>(TruthIsEfficientAndSecured.promised(o));
    List<Rational> left = new ArrayList<>();
    for (int i = 0; i < c.model().size(); i++) left.add(GeneralDeviation.secured(o, rule, c.disclosure(), i));
    left.add(GeneralDeviation.ofCoalition(o, rule, c.disclosure(), Set.copyOf(c.agents())).best());
    right.add(Rational.sum(right));
    return Finding.of(left, Relation.EQUAL, right);
  }
}
