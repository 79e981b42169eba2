package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Battery;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Population;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.classification.Classification;
import kong.equilibria.OneForEachSignal;
import kong.equilibria.OpposedGroups;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.WelfareComparison;

/**
 * Section 4.3: truth as a classification, and the example against quasi-focal truth: of m agents
 * the i-th always reports signal i and predicts 1/(m - 1) for each other signal.
 */
public final class OneAgentForEachSignal implements Spec {

  /** For every informative prior. */
  public record Informed(JointPrior<Rational> prior) {}

  private static final String AGENTS = "m >= 3 agents and signals, SNIFE priors, alpha, beta > 0";
  private static final Scope<OneForEachSignal> IN_GROUPS =
      Scope.part(
          AGENTS + ", two non-empty groups",
          "m = 3, 4, 5, 8, two kinds of priors",
          OneForEachSignal.inGroups().where(c -> c.play().isSnife()));
  private static final Scope<OneForEachSignal> ONE_GROUP =
      Scope.part(
          AGENTS + ", peers from all others",
          "m = 3 to 8 and 12, two kinds of priors",
          OneForEachSignal.oneGroup().where(c -> c.play().isSnife()));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<PeerPlay> opposed = OpposedGroups.some();
    return List.of(
        claim(
            "section-4.3-m-agents-best-response",
            "each of the m agents plays his best response in the Disagreement Mechanism",
            List.of(
                Reading.printed(REFUTED, IN_GROUPS, OneAgentForEachSignal::bestResponses)
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ours(
                        "two-in-each-group",
                        REFUTED,
                        Scope.part(
                            AGENTS + ", two or more agents in each group",
                            "m = 4, 5, 8, two kinds of priors",
                            OneForEachSignal.inGroups().where(c -> c.play().isPlayable())),
                        OneAgentForEachSignal::bestResponses)
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ours(
                    "one-group", BOUNDED, ONE_GROUP, OneAgentForEachSignal::bestResponses))),
        claim(
            "section-4.3-m-agents-inconsistency",
            "the profile has Inconsistency 0",
            List.of(
                Reading.printed(
                    BOUNDED,
                    ONE_GROUP,
                    c -> Finding.of(c.measures().inconsistency(), Relation.EQUAL, Rational.ZERO)))),
        claim(
            "section-4.3-m-agents-diversity",
            "its Diversity is much higher than that of the truth",
            List.of(
                Reading.printed(
                        REFUTED,
                        ONE_GROUP,
                        c ->
                            Finding.of(
                                c.measures().diversity(),
                                Relation.MORE,
                                SolvedPlay.of(c.play()).truthfulWelfare()))
                    .weighed(Gravity.substantive()),
                Reading.ours(
                    "two-over-m-minus-one",
                    BOUNDED,
                    ONE_GROUP,
                    c ->
                        Finding.of(
                            c.measures().diversity(),
                            Relation.EQUAL,
                            Rational.of(2, c.play().signals() - 1L))))),
        new Claim<>(
            new Source(
                "kong/section-4.3-not-quasi-focal",
                Kind.STATEMENT,
                "Section 4.3",
                "the Disagreement Mechanism does not make truth-telling quasi-focal"),
            PeerPlay.class,
            List.of(
                Reading.printed(
                        PROVED,
                        Scope.sample(
                                "SNIFE priors, two groups, equilibria that are no permutation"
                                    + " profiles",
                                10,
                                opposed)
                            .containing(
                                p ->
                                    p.isSnife()
                                        && p.isEquilibrium()
                                        && !p.crowd().average().isPermutation()),
                        OneAgentForEachSignal::notQuasiFocal)
                    .exists())),
        new Claim<>(
            new Source(
                "kong/section-4.3-truth-is-ideal",
                Kind.STATEMENT,
                "Section 4.3",
                "if all tell the truth, predictions with one label are at one point and with"
                    + " different labels at different points"),
            Informed.class,
            List.of(
                Reading.printed(
                    BOUNDED,
                    Scope.part(
                        "informative symmetric priors under which every signal occurs",
                        "n = 2, 3 with two signals and weights up to 4, n = 2 with three signals",
                        ExchangeablePriors.informative(2, 2, 4)
                            .or(ExchangeablePriors.informative(3, 2, 4))
                            .or(ExchangeablePriors.informative(2, 3, 1))
                            .map(Informed::new)),
                    OneAgentForEachSignal::ideal))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-truthful", "Section 2.4", Battery.class),
        new Definition("kong/definition-focal", "Section 2.4", WelfareComparison.class),
        new Definition("kong/definition-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-symmetric-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-robust-symmetric-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-robust-approximate-quasi-focal",
            "Section 2.4",
            WelfareComparison.class),
        new Definition("kong/section-4.3-quality", "Section 4.3", Classification.class),
        new Definition("kong/section-4.3-quality-gloss", "Section 4.3", Classification.class),
        new Definition("kong/definition-s-bp", "Section 5.1", Population.class),
        new Definition("kong/definition-symmetrized-s-bp", "Section 5.1", Population.class));
  }

  /**
   * The welfare of an equilibrium that keeps the truth from being quasi-focal, against that of the
   * truth.
   */
  private static Finding notQuasiFocal(PeerPlay p) {
    WelfareComparison compared =
        new WelfareComparison(
            NestedRoot.of(SolvedPlay.of(p).truthfulWelfare()),
            List.of(WelfareComparison.Equilibrium.of(p)));
    return Finding.of(compared.equilibria().get(0).welfare(), Relation.AT_LEAST, compared.truth())
        .with("quasi-focal", compared.isQuasiFocal());
  }

  private static Claim<OneForEachSignal> claim(
      String id, String statement, List<Reading<OneForEachSignal>> readings) {
    return new Claim<>(
        new Source(
            "kong/" + id,
            Kind.EXAMPLE,
            "Section 4.3",
            "agent i of m always reports signal i and predicts each other one with 1/(m-1): "
                + statement),
        OneForEachSignal.class,
        readings);
  }

  /** The agents whose report is none of the best. */
  private static Finding bestResponses(OneForEachSignal c) {
    if (!c.play().isPlayable())
      return Finding.undefined(
          "an agent is alone in his group and has no peer there", Relation.EQUAL, Rational.ZERO);
    Predictions best = c.play().predictions();
    long worse = 0;
    for (int i = 0; i < c.play().signals(); i++) {
      if (!best.of(i, 0, i).equals(c.prediction(i))
          || c.play().game().largestGain(best).signum() > 0) worse++;
    }
    return Finding.none(worse).with("the best prediction of agent 1", best.of(0, 0, 0));
  }

  /** Pairs of truthful reports that are not as the sentence says. */
  private static Finding ideal(Informed c) {
    List<Report<Rational>> reports = new ArrayList<>();
    for (List<Strategy.Option<Rational>> after : Strategy.truthful(c.prior().pairLaw()).options())
      after.forEach(o -> reports.add(o.report()));
    long wrong = 0;
    for (Report<Rational> a : reports) {
      for (Report<Rational> b : reports)
        if ((a.signal() == b.signal()) != a.prediction().equals(b.prediction())) wrong++;
    }
    return Finding.none(wrong);
  }
}
