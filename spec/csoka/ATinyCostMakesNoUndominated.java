package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import csoka.lemmas.YesNoPlays;
import csoka.reduced.YesNoGame;
import csoka.reduced.YesNoGame.Seen;
import csoka.sentences.Readings;
import java.util.Collections;
import java.util.List;

/**
 * Example 1.1 where each YES costs c: against NO by all others a plan with m YES brings - m c. So
 * NO is the only best reply, at every information set, and nothing dominates it; unless a YES of
 * the others can be seen before one's own.
 */
public final class ATinyCostMakesNoUndominated implements Spec {

  private static final YesNoPlays COSTLY = YesNoPlays.of(YesNoPlays.Comparison.COSTLY);

  /** What is played instead of NO in every round. */
  public sealed interface Instead {

    /** Choices fixed in advance, some of them YES. */
    record Plan(List<Boolean> choices) implements Instead {}

    /** NO until another agent's YES has been seen, then YES. */
    record Watch() implements Instead {}
  }

  /** For every cost, and every other strategy. */
  public record Case(YesNoGame game, Rational cost, Instead instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> privately =
        CostlyPlans.scope(
            "any numbers of rounds and agents, private decisions, every cost in (0, 1); every"
                + " plan but NO in all rounds",
            Seen.NOTHING);
    Scope<Case> seen =
        CostlyPlans.scope(
            "two agents, two rounds or more, past choices are seen; NO until the other's YES is"
                + " seen, then YES",
            Seen.CHOICES);
    return List.of(
        Claim.of(
            "csoka/appendix-b-reason-2",
            Kind.STATEMENT,
            "Appendix B, Reason 2",
            "with an arbitrarily small cost for YES, NO in every round is a PBE and no other"
                + " strategy weakly dominates it: against some play of the others it is better",
            Case.class,
            Reading.printed(
                    CONDITIONAL, privately, COSTLY.judging(ATinyCostMakesNoUndominated::variables))
                .provedBy(COSTLY.proof()),
            Reading.ours(
                    "own-payoffs-seen",
                    CONDITIONAL,
                    CostlyPlans.scope(
                        "the same when everybody sees his own payoff of each round",
                        Seen.OWN_PAYOFF),
                    COSTLY.judging(ATinyCostMakesNoUndominated::variables))
                .provedBy(COSTLY.proof()),
            Readings.refuted(
                "choices-seen",
                seen,
                c -> Finding.of(most(c, Seen.CHOICES), MORE, Rational.ZERO))));
  }

  /** Against NO always by all others, who then see nothing that could move them. */
  private static Assignment variables(Case c) {
    if (!(c.instead() instanceof Instead.Plan p))
      throw new IllegalArgumentException("no plan that is fixed in advance: " + c);
    return Assignment.NONE
        .whole("k", c.game().rounds())
        .whole("n", c.game().agents())
        .number("c", c.cost())
        .numbers("y", p.choices().stream().map(AlwaysYesAndAlwaysNo::number).toList());
  }

  /** The most by which NO in all rounds is better, over all strategies of the others. */
  private static Rational most(Case c, Seen seen) {
    List<Boolean> no = Collections.nCopies(c.game().rounds(), false);
    return CostlyPlans.others(c.game(), seen)
        .map(o -> payoff(c, no, o, seen).minus(payoff(c, CostlyPlans.plan(c, o, seen), o, seen)))
        .max(Rational::compareTo)
        .orElseThrow();
  }

  private static Rational payoff(
      Case c, List<Boolean> plan, List<List<List<Boolean>>> others, Seen seen) {
    Rational earned = Rational.of(c.game().payoff(c.game().play(plan, others, seen), 0));
    return earned.minus(c.cost().times(Rational.of(plan.stream().filter(yes -> yes).count())));
  }
}
