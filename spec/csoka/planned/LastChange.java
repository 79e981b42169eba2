package csoka.planned;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Stakes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The last change of an agent's private type, which is to be replaced by its expectation. */
public sealed interface LastChange {

  /**
   * The last round's change of one of two agents.
   *
   * @param stakes the model and the payoffs
   * @param agent whose change is replaced, 0 or 1
   */
  record OfTwo(Stakes stakes, int agent) implements LastChange {

    /**
     * The same without that change: his last type only says from what and under which decisions he
     * came, and F is the expectation over what he became.
     */
    public Stakes reduced() {
      GeneralModel<Rational> m = stakes.model();
      Party<Rational> party = m.party(m.last(), agent);
      List<String> types = new ArrayList<>();
      List<List<Rational>> rows = new ArrayList<>();
      party.law().forEach(o -> o.forEach(c -> c.forEach(x -> rows.addAll(x))));
      for (int k = 0; k < rows.size(); k++) types.add("before" + (k + 1));
      int[] next = {0};
      List<List<List<List<List<Rational>>>>> law =
          party.law().stream()
              .map(
                  o ->
                      o.stream()
                          .map(
                              c ->
                                  c.stream()
                                      .map(
                                          x ->
                                              x.stream()
                                                  .map(row -> unit(rows.size(), next[0]++))
                                                  .toList())
                                      .toList())
                          .toList())
              .toList();
      GeneralRound<Rational> last = m.round(m.last());
      List<Party<Rational>> parties =
          with(last.parties(), new Party<>(types, party.actions(), law));
      List<GeneralRound<Rational>> rounds = new ArrayList<>(m.rounds());
      rounds.set(
          m.last() - 1,
          new GeneralRound<>(last.decisions(), last.publicTypes(), last.publicLaw(), parties));
      List<Rational> worths =
          rows.stream().map(row -> expected(row, m.worth().get(agent))).toList();
      List<PiecewiseLinear> payoffs =
          rows.stream().map(row -> PiecewiseLinear.mean(row, stakes.payoffs().get(agent))).toList();
      return new Stakes(
          new GeneralModel<>(m.agents(), rounds, with(m.worth(), worths)),
          with(stakes.payoffs(), payoffs));
    }

    private <E> List<E> with(List<E> list, E value) {
      List<E> changed = new ArrayList<>(list);
      changed.set(agent, value);
      return List.copyOf(changed);
    }

    private static List<Rational> unit(int size, int place) {
      List<Rational> row = new ArrayList<>(Collections.nCopies(size, Rational.ZERO));
      row.set(place, Rational.ONE);
      return List.copyOf(row);
    }

    private static Rational expected(List<Rational> row, List<Rational> values) {
      Rational sum = Rational.ZERO;
      for (int k = 0; k < row.size(); k++) sum = sum.plus(row.get(k).times(values.get(k)));
      return sum;
    }
  }

  /**
   * Three agents; agent 1's change leads with probability 1/2 to another decision, for which he
   * compensates agents 2 and 3. All payoffs are the payments, except those of agents 2 and 3 under
   * the other decision.
   *
   * @param second agent 2's payoff under the other decision
   * @param third agent 3's payoff under the other decision
   * @param one payments to agents 2 and 3
   * @param other payments to agents 2 and 3 with the same sum, so that agent 1's own payment is the
   *     same
   */
  record OfThree(
      PiecewiseLinear second, PiecewiseLinear third, List<Rational> one, List<Rational> other)
      implements LastChange {

    /**
     * @throws IllegalArgumentException if the sums of the payments differ
     */
    public OfThree {
      if (!Rational.sum(one).equals(Rational.sum(other)))
        throw new IllegalArgumentException(
            "payments with different sums: " + one + " and " + other);
    }

    /** Agent 1's expected payoff before the change. */
    public Rational expectation(List<Rational> payments) {
      Rational compensated =
          second.inverse().at(payments.get(0)).plus(third.inverse().at(payments.get(1)));
      return Rational.sum(payments).plus(compensated).times(Rational.HALF).negated();
    }
  }

  /**
   * Two agents, each with two types of probability 1/2 that matter to nobody, who report at the
   * same time.
   *
   * @param first F^1 as a function of the payment to agent 1
   * @param second F^2 as a function of the payment to agent 2
   * @param payments what agent 2 pays to agent 1, by agent 1's and agent 2's report
   */
  record OfReports(PiecewiseLinear first, PiecewiseLinear second, List<List<Rational>> payments)
      implements LastChange {

    /** What an agent expects if he is truthful and the other one reports this. */
    public Rational expected(int agent, int othersReport) {
      Rational sum = Rational.ZERO;
      for (int own = 0; own < 2; own++) {
        Rational y =
            agent == 0
                ? payments.get(own).get(othersReport)
                : payments.get(othersReport).get(own).negated();
        sum = sum.plus((agent == 0 ? first : second).at(y));
      }
      return sum.times(Rational.HALF);
    }

    /** Whether each truthful agent's expectation is the same whatever the other one reports. */
    public boolean isConstant() {
      return expected(0, 0).equals(expected(0, 1)) && expected(1, 0).equals(expected(1, 1));
    }
  }
}
