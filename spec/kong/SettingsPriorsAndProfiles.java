package kong;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.Ensemble;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Snife;
import counterplay.model.elicitation.Strategy;
import counterplay.model.scenario.PriorStrategy;
import counterplay.model.scenario.TableEquilibrium;
import java.util.List;

/** Where the definitions and assumptions of Sections 2.1 to 2.3 have their executable form. */
public final class SettingsPriorsAndProfiles implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of();
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-setting", "Section 2.1", JointPrior.class),
        new Definition("kong/definition-conditional-probability", "Section 2.1", JointPrior.class),
        new Definition("kong/definition-symmetric-prior", "Section 2.1", JointPrior.class),
        new Definition("kong/assumption-2.1", "Section 2.1, Assumption 2.1", JointPrior.class),
        new Definition("kong/assumption-2.2", "Section 2.1, Assumption 2.2", PairLaw.class),
        new Definition("kong/assumption-2.3", "Section 2.1, Assumption 2.3", PairLaw.class),
        new Definition("kong/assumption-2.4", "Section 2.1, Assumption 2.4", PairLaw.class),
        new Definition("kong/assumption-2.6", "Section 2.1, Assumption 2.6", Ensemble.class),
        new Definition("kong/definition-snife", "Section 2.1", Snife.class),
        new Definition("kong/definition-report", "Section 2.2", Report.class),
        new Definition("kong/definition-2.7", "Section 2.2, Definition 2.7", Strategy.class),
        new Definition("kong/definition-symmetric-profile", "Section 2.2", Profile.class),
        new Definition("kong/definition-agent-welfare", "Section 2.2", Expectation.class),
        new Definition(
            "kong/definition-2.8", "Section 2.2, Definition 2.8", TableEquilibrium.class),
        new Definition(
            "kong/definition-2.8-strict",
            "Section 2.2, after Definition 2.8",
            TableEquilibrium.class),
        new Definition("kong/remark-2.9", "Section 2.2, Remark 2.9", Strategy.class),
        new Definition("kong/definition-signal-strategy", "Section 2.2", SignalStrategy.class),
        new Definition("kong/definition-2.11", "Section 2.3, Definition 2.11", Profile.class),
        new Definition("kong/definition-reported-signal-belief", "Section 2.3", Profile.class),
        new Definition("kong/definition-2.13", "Section 2.3, Definition 2.13", Profile.class),
        new Definition("kong/definition-permuted-prior", "Section 2.3", JointPrior.class),
        new Definition("kong/definition-2.14", "Section 2.3, Definition 2.14", PriorStrategy.class),
        new Definition("kong/definition-2.15", "Section 2.3, Definition 2.15", Profile.class),
        new Definition(
            "kong/definition-2.17", "Section 2.3, Definition 2.17", SignalStrategy.class));
  }
}
