package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import csoka.StaticMechanisms.Case;
import java.util.List;
import java.util.Set;

/** How far a static mechanism is from efficiency, from balance and from truthfulness. */
final class StaticOutcomes {

  private StaticOutcomes() {}

  private static List<List<Integer>> profiles(DynamicModel<Rational> model) {
    return Profiles.all(model.stages().get(1).roles().stream().map(r -> r.types().size()).toList())
        .toList();
  }

  /**
   * The largest total that a decision would have brought beyond the decision taken, over all type
   * profiles.
   */
  static Rational inefficiency(Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational worst = Rational.ZERO;
    for (List<Integer> types : profiles(c.model())) {
      Rational taken = Rational.sum(outlook.values(1, types));
      for (int x = 0; x < c.model().stages().get(1).decisions().size(); x++) {
        Rational total = Rational.ZERO;
        for (int i = 0; i < types.size(); i++)
          total = total.plus(c.model().role(1, i).utility().get(x).get(0).get(types.get(i)));
        worst = worst.max(total.minus(taken));
      }
    }
    return worst;
  }

  /**
   * The largest gain of a lie over the truth, over all agents, true types and reports of the
   * others.
   */
  static Rational gainExPost(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational largest = Rational.ZERO;
    for (List<Integer> truth : profiles(c.model())) {
      for (int i = 0; i < truth.size(); i++) {
        for (int lie = 0; lie < c.model().role(1, i).types().size(); lie++) {
          Rational gain =
              payoff(rule, outlook, Profiles.with(truth, i, lie), i, truth.get(i))
                  .minus(payoff(rule, outlook, truth, i, truth.get(i)));
          largest = largest.max(gain);
        }
      }
    }
    return largest;
  }

  private static Rational payoff(
      TransferRule rule, Outlook<Rational> outlook, List<Integer> now, int i, int type) {
    return rule.transfers(outlook, new Reports(1, outlook.model().initialTypes(), now))
        .get(i)
        .plus(outlook.utility(1, i, outlook.choice(1, now), type));
  }

  /** The largest gain that a type of an agent expects from a lie when the others are truthful. */
  static Rational gainInterim(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational largest = Rational.ZERO;
    for (int i = 0; i < c.model().size(); i++) {
      JointDeviation alone = JointDeviation.ofCoalition(outlook, rule, Set.of(i));
      for (int type = 0; type < c.model().role(1, i).types().size(); type++) {
        JointDeviation.Value v =
            alone.value(new JointDeviation.State(1, c.model().initialTypes(), List.of(type)));
        largest = largest.max(v.best().minus(v.truthful()));
      }
    }
    return largest;
  }

  /** The sum of the transfers where it is farthest from zero. */
  static Rational imbalance(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational farthest = Rational.ZERO;
    for (List<Integer> now : profiles(c.model())) {
      Rational sum =
          Rational.sum(rule.transfers(outlook, new Reports(1, c.model().initialTypes(), now)));
      if (sum.abs().compareTo(farthest.abs()) > 0) farthest = sum;
    }
    return farthest;
  }
}
