package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.scenario.Indistinguishability.Belief;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableEquilibrium;
import counterplay.model.scenario.TableMechanism;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import kong.relabelling.ScenarioPair;

/**
 * Observation 3.5. Definition 3.4 asks that beliefs about one other agent's report agree. A
 * mechanism may pay for how the others' reports go together, about which such beliefs say nothing.
 * With beliefs about all reports the observation is true, and these are what the relabelled
 * scenarios of Proposition 3.2 share.
 */
public final class IndistinguishableScenariosArePlayedAlike implements Spec {

  private static final String SCOPE =
      "mechanisms with finitely many reports, symmetric priors, scenarios that are"
          + " indistinguishable ";
  private static final Scope<ScenarioPair> BY_ONE =
      Scope.sample(SCOPE + "by Definition 3.4", 300, ScenarioPair.space())
          .containing(c -> c.isIndistinguishable(Belief.ONE_REPORT));
  private static final Scope<ScenarioPair> BY_ALL =
      Scope.sample(
              SCOPE + "and in which beliefs about all other agents' reports together agree",
              200,
              ScenarioPair.relabelled())
          .containing(c -> c.isIndistinguishable(Belief.ALL_REPORTS));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        played(
            "kong/observation-3.5-part-i",
            "s_A is an equilibrium for Q_A if and only if s_B is one for Q_B",
            TableEquilibrium::isEquilibrium),
        played(
            "kong/observation-3.5-part-i-strict",
            "s_A is a strict equilibrium for Q_A if and only if s_B is one for Q_B",
            TableEquilibrium::isStrict),
        Claim.of(
            "kong/observation-3.5-part-ii",
            STATEMENT,
            "Section 3, Observation 3.5 (ii)",
            "indistinguishable scenarios have the same agent welfare",
            ScenarioPair.class,
            Reading.printed(
                SURVIVED,
                BY_ONE,
                c ->
                    Finding.of(
                        c.a().welfare(c.mechanism()), EQUAL, c.b().welfare(c.mechanism())))));
  }

  private static Claim<ScenarioPair> played(
      String id, String statement, BiPredicate<Scenario<Rational>, TableMechanism<Rational>> test) {
    return Claim.of(
        id,
        STATEMENT,
        "Section 3, Observation 3.5 (i)",
        statement + ", where the scenarios are indistinguishable",
        ScenarioPair.class,
        Reading.printed(REFUTED, BY_ONE, c -> alike(c, test))
            .weighed(Slips.beliefAboutOneReport("beliefs-about-all-reports")),
        Reading.ours("beliefs-about-all-reports", SURVIVED, BY_ALL, c -> alike(c, test)));
  }

  private static Finding alike(
      ScenarioPair c, BiPredicate<Scenario<Rational>, TableMechanism<Rational>> test) {
    return equivalent(test.test(c.a(), c.mechanism()), test.test(c.b(), c.mechanism()))
        .with(
            "the largest gain of a deviation in A",
            Collections.max(TableEquilibrium.gains(c.a(), c.mechanism())))
        .with(
            "the largest gain of a deviation in B",
            Collections.max(TableEquilibrium.gains(c.b(), c.mechanism())));
  }
}
