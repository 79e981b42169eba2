package kong;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Rational;
import counterplay.exact.RealNumber;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kong.setup.ClassificationCertificates;
import kong.setup.DisagreementCase;
import kong.setup.Slips;
import kong.setup.TruthIdentities;

/**
 * Items 2 and 2a of the contributions and the parts of Theorem 4.3 that say the same: truth in the Disagreement Mechanism for more than three agents. To the letter a group
 * may have one member, who has no peer; and "all agents", of whom two are drawn for agent i's reward, include i, who then
 * gains by disagreeing. With two in each group and two others drawn truth is an equilibrium.
 */
public final class TruthIsAnEquilibriumOfTheDisagreementMechanism implements Spec {

  private static final String WORDS = "symmetric informative priors, n > 3, strictly proper rules, alpha, beta > 0, ";
  private static final String THEOREM = "SNIFE priors, n >= 3, strictly proper rules, alpha/beta < 1/(4m), ";
  private static final ScoringRule QUADRATIC = new ScoringRule.Quadratic();

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get("kong/mechanism-disagreement", ElicitationMechanism.class);
    Scope<DisagreementCase> all = sample(WORDS + "two non-empty groups", DisagreementCase.space(4, List.of(List.of(0), List.of(0, 1))),
        DisagreementCase::isInScope);
    Scope<DisagreementCase> two = sample(WORDS + "two agents or more in each group",
        DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2))),
        c -> c.isInScope() && c.everybodyHasAPeer());
    Scope<DisagreementCase> printedRatio = sample(THEOREM + "two non-empty groups (of three agents one is always alone)",
        DisagreementCase.space(3, List.of(List.of(0))).or(DisagreementCase.space(4, List.of(List.of(0, 1)))).map(DisagreementCase::withPrintedRatio),
        c -> c.isOfTheorem() && c.hasPrintedRatio());
    Scope<DisagreementCase> twoPrintedRatio = sample(THEOREM + "two agents or more in each group",
        DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2))).map(DisagreementCase::withPrintedRatio), c -> c.isOfTheorem() && c.everybodyHasAPeer() && c.hasPrintedRatio());
    return List.of(
        claim("section-1-contribution-2", "Section 1, Our Contributions, item 2", "truth is an equilibrium for all finite sets of signals and more than three agents",
            truthful(mechanism, all, two)),
        claim("theorem-4.3-part-1", "Section 4.3, Theorem 4.3, part 1", "truth is an equilibrium", truthful(mechanism, printedRatio, twoPrintedRatio)),
        claim("section-1-contribution-2a-permutation", "Section 1, Our Contributions, item 2a", "every permutation equilibrium has the expected payoff of truth",
            alike(mechanism, all, two)),
        claim("theorem-4.3-part-2-permutations", "Section 4.3, Theorem 4.3, part 2 (symmetric-quasi-focal, item 1)", "all permutation equilibria have one agent welfare",
            alike(mechanism, printedRatio, twoPrintedRatio)),
        claim("theorem-4.3-part-4-permutations", "Section 4.3, Theorem 4.3, part 4 (robust-approximate-quasi-focal, item 1)", "all permutation equilibria pay the same",
            alike(mechanism, printedRatio, twoPrintedRatio)));
  }

  private static List<Reading<DisagreementCase>> truthful(ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(Verdict.REFUTED, all, c -> gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours("two-in-each-group", Verdict.REFUTED, two, c -> gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours("two-in-each-group-and-others-drawn", Verdict.BOUNDED, two, c -> gain(mechanism, c, Drawn.OTHERS))
            .provedBy(Proof.part("n = 4, 5 with two agents in group A, two signals, every proper rule", () -> TruthIdentities.gainsInGroup(mechanism, 4, List.of(0, 1))))
            .provedBy(Proof.part("n = 5 with three agents in group A", () -> TruthIdentities.gainsInGroup(mechanism, 5, List.of(0, 1, 2)))));
  }

  private static List<Reading<DisagreementCase>> alike(ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(Verdict.REFUTED, all, c -> welfare(mechanism, c)).weighed(Slips.aloneInAGroup("two-in-each-group")),
        Reading.ours("two-in-each-group", Verdict.BOUNDED, two, c -> welfare(mechanism, c))
            .provedBy(Proof.part("the scores cancel, whatever n", ClassificationCertificates::zeroSum))
            .provedBy(Proof.part("m = 2, 3, 4", DisagreementCase::relabelledDivergence)));
  }

  private static Claim<DisagreementCase> claim(String id, String place, String statement, List<Reading<DisagreementCase>> readings) {
    return new Claim<>(new Source("kong/" + id, Kind.STATEMENT, place, "in the Disagreement Mechanism " + statement), DisagreementCase.class, readings);
  }

  private static Scope<DisagreementCase> sample(String words, Space<DisagreementCase> space, Predicate<DisagreementCase> members) {
    return Scope.sample(words, 160, space).containing(members);
  }

  /** q(s) times what agent 1 gains by the report; the sentence says that it is not positive. */
  private static Finding gain(ElicitationMechanism mechanism, DisagreementCase c, Drawn drawn) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    Expectation<Rational> game = new Expectation<>(mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()).with(drawn), c.prior());
    Profile<Rational> truth = Profile.truthful(n, c.prior().pairLaw());
    Report<Rational> honest = new Report<>(c.signal(), c.prior().pairLaw().posterior(c.signal()));
    RealNumber gain = Valuation.of(game
    .weighed(truth, 0, c.signal(), c.report()).minus(game.weighed(truth, 0, c.signal(), honest)), QUADRATIC);
    return Finding.of(gain, Relation.AT_MOST, Rational.ZERO);
  }

  private static Finding alone(DisagreementCase c) {
    return Finding.undefined("of " + c.prior().agents() + " agents one is alone in his group and has no peer there", Relation.AT_MOST,
        Rational.ZERO);
  }

  /** The welfare under each relabelling of the truth and under the truth. */
  private static Finding welfare(ElicitationMechanism mechanism, DisagreementCase c) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    JointPrior<Rational> prior = c.prior();
    Expectation<Rational> game = new Expectation<>(mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()), prior);
    RealNumber truth = Valuation.of(game.welfare(Profile.truthful(n, prior.pairLaw())), QUADRATIC);
    List<Permutation> all = Permutation.all(prior.signals());
    return Finding.ofReals(all.stream().map(pi -> Valuation.of(game.welfare(Profile.permutation(n, pi, prior.pairLaw())), QUADRATIC))
        .toList(), Relation.EQUAL,
        IntStream.range(0, all.size()).mapToObj(k -> truth).toList());
  }
}
