package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.lemmas.ProperLosses;
import kong.lemmas.TwoProperLosses;
import kong.prediction.DisagreementCase;
import kong.prediction.DisagreementVariables;

/**
 * Item 2 of the contributions, and the parts of Theorem 4.3 and of Section 6 that say the same:
 * truth in the Disagreement Mechanism for more than three agents. To the letter a group may have
 * one member, who has no peer; and "all agents", of whom two are drawn for agent i's reward,
 * include i, who then gains by disagreeing. With two in each group and two others drawn truth is an
 * equilibrium.
 */
public final class TruthIsAnEquilibriumOfTheDisagreementMechanism implements Spec {

  private static final String WORDS =
      "symmetric informative priors, n > 3, strictly proper rules, alpha, beta > 0, ";
  private static final String THEOREM =
      "SNIFE priors, n >= 3, strictly proper rules, alpha/beta < 1/(4m), ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    return List.of(
        claim(
            "section-1-contribution-2",
            "Section 1, Our Contributions, item 2",
            "truth is an equilibrium for all finite sets of signals and more than three agents",
            truthful(mechanism, all(), two())),
        claim(
            "theorem-4.3-part-1",
            "Section 4.3, Theorem 4.3, part 1",
            "truth is an equilibrium",
            truthful(mechanism, printedRatio(), twoPrintedRatio())),
        claim(
            "section-6-conclusion-1",
            "Section 6, 1)",
            "truth is a Bayesian Nash equilibrium",
            truthful(mechanism, all(), two())));
  }

  static Scope<DisagreementCase> all() {
    return sample(
        WORDS + "two non-empty groups",
        DisagreementCase.space(4, List.of(List.of(0), List.of(0, 1))),
        DisagreementCase::isInScope);
  }

  static Scope<DisagreementCase> two() {
    return sample(
        WORDS + "two agents or more in each group",
        DisagreementCase.examples()
            .or(DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2)))),
        c -> c.isInScope() && c.everybodyHasAPeer());
  }

  static Scope<DisagreementCase> printedRatio() {
    return sample(
        THEOREM + "two non-empty groups (of three agents one is always alone)",
        DisagreementCase.space(3, List.of(List.of(0)))
            .or(DisagreementCase.space(4, List.of(List.of(0, 1))))
            .map(DisagreementCase::withPrintedRatio),
        c -> c.isOfTheorem() && c.hasPrintedRatio());
  }

  static Scope<DisagreementCase> twoPrintedRatio() {
    return sample(
        THEOREM + "two agents or more in each group",
        DisagreementCase.examples()
            .or(DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2))))
            .map(DisagreementCase::withPrintedRatio),
        c -> c.isOfTheorem() && c.everybodyHasAPeer() && c.hasPrintedRatio());
  }

  private static List<Reading<DisagreementCase>> truthful(
      ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(REFUTED, all, c -> PaidByDisagreement.gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours(
                "two-in-each-group",
                REFUTED,
                two,
                c -> PaidByDisagreement.gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours(
                "two-in-each-group-and-others-drawn",
                CONDITIONAL,
                few(two),
                new Asked<>(new TruthEarnsNoLess(mechanism), DisagreementVariables::withReport))
            .provedBy(
                Proof.by(ProperLosses.argument(DisagreementVariables::losses))
                    .carriedBy(new TwoProperLosses.AgainstTruth(false))));
  }

  static Scope<DisagreementCase> few(Scope<DisagreementCase> scope) {
    return Scope.sample(scope.words(), 12, scope.candidates()).containing(scope.membership());
  }

  static Claim<DisagreementCase> claim(
      String id, String place, String statement, List<Reading<DisagreementCase>> readings) {
    return new Claim<>(
        new Source("kong/" + id, STATEMENT, place, "in the Disagreement Mechanism " + statement),
        DisagreementCase.class,
        readings);
  }

  private static Scope<DisagreementCase> sample(
      String words, Space<DisagreementCase> space, Predicate<DisagreementCase> members) {
    return Scope.sample(words, 160, space).containing(members);
  }
}
