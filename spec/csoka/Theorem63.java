package csoka;

import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import csoka.general.GeneralCase;
import csoka.general.PrivacyAssumption;
import csoka.lemmas.PolicyCases;
import csoka.lemmas.TheAffectedPay;
import java.util.List;
import java.util.function.Function;

/** What the claims of Theorem 6.3 share: their models, and what a trustful planner expects. */
final class Theorem63 {

  static final String MODELS =
      "all models of Section 6.2, n >= 1, in which types are momentarily private (given all that"
          + " their law depends on)";

  static final GeneralRule FORMULA =
      new TheAffectedPay.General(new TheAffectedPay(TheAffectedPay.Order.IN_TURN));

  private Theorem63() {}

  static Scope<GeneralCase> secret(int cases, Function<Integer, List<List<Integer>>> agents) {
    return Scope.sample(MODELS, cases, GeneralCase.space(GeneralCase::secrets, agents))
        .containing(c -> new PrivacyAssumption(c.model(), c.disclosure()).holds());
  }

  static Assignment variables(GeneralCase c) {
    return PolicyCases.of(new GeneralOutlook<>(c.model()), false).whole("agent", c.agents().get(0));
  }

  static Assignment withChoices(GeneralCase c) {
    return PolicyCases.of(new GeneralOutlook<>(c.model()), true);
  }

  /** C^i = Upsilon_{0,0}^i. */
  static List<Rational> promised(GeneralOutlook<Rational> outlook) {
    return outlook.values(0, outlook.model().initial());
  }
}
