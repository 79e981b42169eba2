package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Carried;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.DynamicModels;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TheAffectedPay.Order;
import csoka.sentences.Readings;
import csoka.sentences.TeamSlips;
import java.util.function.Function;

/**
 * How Section 5's promises are claimed: the displayed formula as printed, the rule in words and its
 * average over all orders as readings of ours.
 *
 * @param displayed the formula for gamma with the present reports of all
 * @param words the rule in words, one by one
 * @param shapley its average over all orders
 */
record PromisesOfSection5(TransferRule displayed, TransferRule words, TransferRule shapley) {

  static final String SMALL = "all models with public decisions";
  static final DynamicModels.Bounds TWO = new DynamicModels.Bounds(2, 3, 2, 2, 1, 2);
  static final DynamicModels.Bounds THREE = new DynamicModels.Bounds(3, 2, 2, 2, 1, 2);

  /** The mechanisms at hand. */
  static PromisesOfSection5 of(Mechanisms mechanisms) {
    return new PromisesOfSection5(
        mechanisms.get(SameRoundMechanism.NAME.as(TransferRule.class)),
        mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class)),
        mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class)));
  }

  /** The formula of a mechanism, in which the affected pay in this order. */
  static TransferRule formula(Order order) {
    return new TheAffectedPay.InRounds(new TheAffectedPay(order));
  }

  /**
   * A promise that the displayed formula breaks and the others keep.
   *
   * @param sentence what it says of a mechanism
   * @param carried what it says of a mechanism's formula
   */
  <C extends Record> Claim<C> claim(
      String id,
      String place,
      String statement,
      Class<C> type,
      Scope<C> scope,
      Judge<C> printed,
      Function<TransferRule, Sentence> sentence,
      Function<TransferRule, Carried> carried,
      Function<C, Assignment> variables) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        type,
        Reading.printed(REFUTED, scope, printed).weighed(TeamSlips.indicesOfSection5("one-by-one")),
        Readings.ours(
            "one-by-one",
            CONDITIONAL,
            scope,
            sentence.apply(words),
            variables,
            carried.apply(formula(Order.IN_TURN))),
        Readings.ours(
            "shapley-average",
            CONDITIONAL,
            scope,
            sentence.apply(shapley),
            variables,
            carried.apply(formula(Order.ALL_ALIKE))));
  }

  static boolean hasPrivateDecisions(DynamicModel<Rational> model) {
    return model.stages().stream()
        .anyMatch(s -> s.roles().stream().anyMatch(r -> r.actions().size() > 1));
  }
}
