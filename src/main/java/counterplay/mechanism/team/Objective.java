package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** The sum w_i F^i of the agents' payoffs with weights, round by round, and what truth makes it. */
final class Objective {

  private interface Transfers {
    List<Rational> paid(int round, List<Integer> before, List<Integer> now);
  }

  private record Reported(int round, List<Integer> types) {}

  private final Expectations<?, Rational> outlook;
  private final DecisionProcess<Rational> process;
  private final Transfers transfers;
  private final List<Rational> weights;
  private final Map<Reports, Rational> paid = new HashMap<>();
  private final Map<Reported, Rational> truthful = new HashMap<>();

  private Objective(
      Expectations<?, Rational> outlook, Transfers transfers, IntUnaryOperator weight) {
    this.outlook = outlook;
    this.process = outlook.process();
    this.transfers = transfers;
    this.weights = Lists.each(process.size(), i -> Rational.of(weight.applyAsInt(i)));
  }

  static Objective of(Outlook<Rational> outlook, TransferRule rule, IntUnaryOperator weight) {
    return new Objective(
        outlook.expectations(),
        (t, before, now) -> rule.transfers(outlook, new Reports(t, before, now)),
        weight);
  }

  static Objective of(GeneralOutlook<Rational> outlook, GeneralRule rule, IntUnaryOperator weight) {
    return new Objective(
        outlook.expectations(),
        (t, before, now) ->
            rule.transfers(outlook, new Announcement(t, Types.of(before), Types.of(now))),
        weight);
  }

  Expectations<?, Rational> outlook() {
    return outlook;
  }

  /** Whether the payoff of agent i counts. */
  boolean isOf(int i) {
    return !weights.get(i).isZero();
  }

  /** The transfers of a round for the profiles reported in the round before and in it. */
  Rational paid(int round, List<Integer> before, List<Integer> now) {
    return paid.computeIfAbsent(
        new Reports(round, before, now),
        r -> {
          List<Rational> all = transfers.paid(round, before, now);
          return weighed(all::get);
        });
  }

  /** What the agents have of a round at their true types; of round 0 nothing. */
  Rational had(int round, Choice choice, List<Integer> types) {
    return round == 0 ? Rational.ZERO : weighed(i -> process.utility(round, i, choice, types));
  }

  /** What a round and all that follows bring if all report these types and the truth later. */
  Rational truthful(int round, List<Integer> before, List<Integer> types) {
    return paid(round, before, types).plus(truthful(round, types));
  }

  /** The same without the transfers of the round. */
  Rational truthful(int round, List<Integer> types) {
    Reported key = new Reported(round, types);
    Rational known = truthful.get(key);
    if (known == null) {
      Choice choice = outlook.choice(round, types);
      Rational[] total = {had(round, choice, types)};
      if (round < process.last())
        outlook.draw(
            round + 1,
            types,
            choice,
            types,
            Set.of(),
            Rational.ONE,
            (now, p) -> total[0] = total[0].plus(p.times(truthful(round + 1, types, now))));
      known = total[0];
      truthful.put(key, known);
    }
    return known;
  }

  private Rational weighed(IntFunction<Rational> amounts) {
    Rational total = Rational.ZERO;
    for (int i = 0; i < weights.size(); i++)
      if (isOf(i)) total = total.plus(weights.get(i).times(amounts.apply(i)));
    return total;
  }
}
