package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.JointPlan;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.CoalitionCase;
import csoka.lemmas.LargestTotal;
import csoka.lemmas.LargestTotal.Said;
import csoka.lemmas.PolicyCases;
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
    PromisesOfSection5 promises = PromisesOfSection5.of(mechanisms);
    Scope<ModelCase> models =
        Scope.sample(
                PromisesOfSection5.SMALL,
                120,
                perModel(PromisesOfSection5.THREE).or(perModel(PromisesOfSection5.TWO)))
            .containing(c -> !PromisesOfSection5.hasPrivateDecisions(c.model()));
    Scope<ModelCase> hidden =
        Scope.sample(
                "all models with public and private decisions",
                120,
                perModel(new DynamicModels.Bounds(3, 2, 2, 2, 2, 2))
                    .where(c -> PromisesOfSection5.hasPrivateDecisions(c.model())))
            .containing(c -> PromisesOfSection5.hasPrivateDecisions(c.model()));
    Scope<CoalitionCase> coalitions =
        Scope.sample(
                PromisesOfSection5.SMALL + "; every coalition, which shares all it knows",
                120,
                CoalitionCase.space(
                    DynamicModels.within(PromisesOfSection5.THREE),
                    n ->
                        Stream.concat(
                            IntStream.range(0, n).mapToObj(List::of), CoalitionCase.pairs(n))))
            .containing(
                c ->
                    !PromisesOfSection5.hasPrivateDecisions(c.model())
                        && c.plan() instanceof JointPlan.Best);
    return List.of(
        promises.claim(
            "csoka/section-5-sum",
            "Section 5, second bullet",
            "what truth secures adds up to the largest total that all strategies allow",
            ModelCase.class,
            models,
            c -> SecuredPayoffs.sum(promises.displayed(), c.model()),
            rule -> new LargestTotal(rule, Said.SECURED_SUM),
            formula -> new LargestTotal.ForEverySize(formula, Said.SECURED_SUM),
            c -> withChoices(c.model())),
        promises.claim(
            "csoka/section-5-collusion",
            "Section 5",
            "no coalition can raise its expected total above the sum of its members' C_i",
            CoalitionCase.class,
            coalitions,
            c -> c.atTheStart(promises.displayed()),
            rule -> new LargestTotal(rule, Said.COALITION),
            formula -> new LargestTotal.ForEverySize(formula, Said.COALITION),
            CoalitionsGainNothing::ofCoalition),
        promises.claim(
            "csoka/section-5-private-decisions",
            "Section 5",
            "the securing, the sum and the resistance to collusion stay true with private"
                + " decisions",
            ModelCase.class,
            hidden,
            c -> SecuredPayoffs.all(promises.displayed(), c.model()),
            rule -> new LargestTotal(rule, Said.ALL),
            formula -> new LargestTotal.ForEverySize(formula, Said.ALL),
            c -> withChoices(c.model())));
  }

  private static Assignment ofCoalition(CoalitionCase c) {
    return withChoices(c.model())
        .whole("coalition", c.coalition().stream().mapToInt(i -> 1 << i).sum());
  }

  private static Assignment withChoices(DynamicModel<Rational> model) {
    return PolicyCases.of(new Outlook<>(model), true);
  }

  private static Space<ModelCase> perModel(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .map(ModelCase::new)
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(ModelCase::new));
  }
}
