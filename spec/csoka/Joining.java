package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.example.Payoffs;
import csoka.lemmas.AlternatingStarter;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Whether it pays to join when the other one has started to report 1 in odd and 0 in even rounds.
 */
public final class Joining implements Spec {

  /** The starter alternates; the joiner alternates as well or plays something else instead. */
  public record Case(
      int agents,
      Active starter,
      BeliefProcess<Rational> blue,
      BeliefProcess<Rational> red,
      ReportingStrategy instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        Claim.of(
            "csoka/section-2-join",
            Kind.STATEMENT,
            "Section 2",
            "With many rounds, if one of Blue and Red reports 1 in odd and 0 in even rounds, the"
                + " other one is better off doing the same than with the truth.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    Starters.scope(
                        "every K >= 5, every n >= 3, all processes, either one as the starter",
                        3,
                        5),
                    judging(AlternatingStarter.of(rule, 3, 5)))
                .provedBy(
                    Proof.sought()
                        .carriedBy(AlternatingStarter.of(rule, 3, 5).byFormula("joining"))),
            Reading.ours(
                    "four-agents",
                    CONDITIONAL,
                    Starters.scope("every K >= 3, every n >= 4", 4, 3),
                    judging(AlternatingStarter.of(rule, 4, 3)))
                .provedBy(
                    Proof.sought()
                        .carriedBy(
                            AlternatingStarter.of(rule, 4, 3).byFormula("joining-four-agents"))),
            Readings.refuted(
                "every-number-of-rounds",
                Starters.scope("every K >= 1, every n >= 3", 3, 1),
                judging(AlternatingStarter.of(rule, 3, 1))),
            Readings.refuted(
                "best-reply",
                Starters.replies("every K >= 2, every n >= 3, all strategies instead", false),
                joining(rule, AT_LEAST)),
            Reading.<Case>ours(
                "best-reply-below-the-share",
                SURVIVED,
                Starters.replies(
                    "every K >= 2, every n >= 3, all strategies instead, where the "
                        + "starter's initial belief is at most 1 - 1/(n-1)",
                    true),
                joining(rule, AT_LEAST))));
  }

  private static Asked<Case> judging(AlternatingStarter sentence) {
    return new Asked<>(
        sentence,
        c ->
            AlternatingStarter.of(
                c.agents(),
                c.starter(),
                c.starter() == Active.BLUE ? c.blue() : c.red(),
                c.starter() == Active.BLUE ? c.red() : c.blue()));
  }

  private static Judge<Case> joining(GammaRule rule, Relation relation) {
    return c -> {
      int joiner = c.starter().other().index();
      ReportingStrategy alternating = Alternation.of(c.blue().rounds(), 1, 0);
      DynamicModel<Rational> model = Example21.model(c.agents(), c.blue(), c.red(), Example21.LOSS);
      boolean blueStarts = c.starter() == Active.BLUE;
      return Finding.of(
          Payoffs.of(rule, model, alternating, alternating).get(joiner),
          relation,
          Payoffs.of(
                  rule,
                  model,
                  blueStarts ? alternating : c.instead(),
                  blueStarts ? c.instead() : alternating)
              .get(joiner));
    };
  }
}
