package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.CoalitionCase;
import csoka.lemmas.LargestTotal;
import csoka.lemmas.LargestTotal.Said;
import csoka.lemmas.PolicyVariables;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TheAffectedPay.Order;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Section 5: the constants C_i that truth secures add up to the largest total, so that no coalition
 * gains; and that all this stays true with private decisions. The printed readings take the
 * displayed formula for gamma; with the rule in words, one by one, and with its average over all
 * orders the promise is kept.
 */
public final class CoalitionsGainNothing implements Spec {

  /**
   * For every model.
   *
   * @param model the model
   */
  public record ModelCase(DynamicModel<Rational> model) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule displayed = mechanisms.get(SameRoundMechanism.NAME.as(TransferRule.class));
    TransferRule words = mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class));
    TransferRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class));
    Scope<ModelCase> models =
        Scope.sample(
                TruthSecuresPayoffs.SMALL,
                120,
                perModel(TruthSecuresPayoffs.THREE).or(perModel(TruthSecuresPayoffs.TWO)))
            .containing(c -> !TruthSecuresPayoffs.hasPrivateDecisions(c.model()));
    Scope<ModelCase> hidden =
        Scope.sample(
                "all models with public and private decisions",
                120,
                perModel(new DynamicModels.Bounds(3, 2, 2, 2, 2, 2))
                    .where(c -> TruthSecuresPayoffs.hasPrivateDecisions(c.model())))
            .containing(c -> TruthSecuresPayoffs.hasPrivateDecisions(c.model()));
    Scope<CoalitionCase> coalitions =
        Scope.sample(
                TruthSecuresPayoffs.SMALL + "; every coalition, which shares all it knows",
                120,
                CoalitionCase.space(
                    DynamicModels.within(TruthSecuresPayoffs.THREE),
                    n ->
                        Stream.concat(
                            IntStream.range(0, n).mapToObj(List::of), CoalitionCase.pairs(n))))
            .containing(
                c ->
                    !TruthSecuresPayoffs.hasPrivateDecisions(c.model())
                        && c.plan() instanceof JointPlan.Best);
    TransferRule inTurn = new TheAffectedPay.InRounds(new TheAffectedPay(Order.IN_TURN));
    TransferRule allAlike = new TheAffectedPay.InRounds(new TheAffectedPay(Order.ALL_ALIKE));
    return List.of(
        TruthSecuresPayoffs.claim(
            "csoka/section-5-sum",
            "Section 5, second bullet",
            "what truth secures adds up to the largest total that all strategies allow",
            ModelCase.class,
            models,
            c -> SecuredPayoffs.sum(displayed, c.model()),
            TruthSecuresPayoffs.ours(
                "one-by-one",
                models,
                new Asked<>(
                    new LargestTotal(words, Said.SECURED_SUM),
                    (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(inTurn, Said.SECURED_SUM)),
            TruthSecuresPayoffs.ours(
                "shapley-average",
                models,
                new Asked<>(
                    new LargestTotal(shapley, Said.SECURED_SUM),
                    (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(allAlike, Said.SECURED_SUM))),
        TruthSecuresPayoffs.claim(
            "csoka/section-5-collusion",
            "Section 5",
            "no coalition can raise its expected total above the sum of its members' C_i",
            CoalitionCase.class,
            coalitions,
            c -> c.atTheStart(displayed),
            TruthSecuresPayoffs.ours(
                "one-by-one",
                coalitions,
                new Asked<>(
                    new LargestTotal(words, Said.COALITION), CoalitionsGainNothing::ofCoalition),
                new LargestTotal.ForEverySize(inTurn, Said.COALITION)),
            TruthSecuresPayoffs.ours(
                "shapley-average",
                coalitions,
                new Asked<>(
                    new LargestTotal(shapley, Said.COALITION), CoalitionsGainNothing::ofCoalition),
                new LargestTotal.ForEverySize(allAlike, Said.COALITION))),
        TruthSecuresPayoffs.claim(
            "csoka/section-5-private-decisions",
            "Section 5",
            "the securing, the sum and the resistance to collusion stay true with private"
                + " decisions",
            ModelCase.class,
            hidden,
            c -> SecuredPayoffs.all(displayed, c.model()),
            TruthSecuresPayoffs.ours(
                "one-by-one",
                hidden,
                new Asked<>(
                    new LargestTotal(words, Said.ALL), (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(inTurn, Said.ALL)),
            TruthSecuresPayoffs.ours(
                "shapley-average",
                hidden,
                new Asked<>(
                    new LargestTotal(shapley, Said.ALL), (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(allAlike, Said.ALL))));
  }

  private static Assignment ofCoalition(CoalitionCase c) {
    return withChoices(c.model())
        .whole("coalition", c.coalition().stream().mapToInt(i -> 1 << i).sum());
  }

  private static Assignment withChoices(DynamicModel<Rational> model) {
    return PolicyVariables.of(new Outlook<>(model), true);
  }

  private static Space<ModelCase> perModel(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .map(ModelCase::new)
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(ModelCase::new));
  }
}
