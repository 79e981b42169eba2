package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;

/** The trick that makes payments add up to zero and leaves each agent's incentives as they are. */
final class ZeroSum {

  private ZeroSum() {}

  /** What an agent is paid inside his group, before anything is taken from him. */
  @FunctionalInterface
  interface Inside<S extends Scalar<S>> {
    Payment<S> payment(int agent, List<Integer> group);
  }

  /**
   * {@code inside(i) - (1/|own group|) sum_{l in the other group} inside(l)}.
   *
   * @throws IllegalArgumentException if a group is empty or names no agent
   */
  static <S extends Scalar<S>> List<Payment<S>> between(
      String title, Design<S> design, int agents, Inside<S> inside) {
    List<Integer> a = design.groupA();
    List<Integer> b = design.groupB(agents);
    if (a.isEmpty() || b.isEmpty() || a.size() + b.size() != agents) {
      throw new IllegalArgumentException(
          "the "
              + title
              + " wants "
              + agents
              + " agents in two non-empty groups, not "
              + a
              + " and "
              + b);
    }
    List<Payment<S>> own = Lists.each(agents, i -> inside.payment(i, a.contains(i) ? a : b));
    Payment<S> ofA = Payment.sum(a.stream().map(own::get).toList());
    Payment<S> ofB = Payment.sum(b.stream().map(own::get).toList());
    return Lists.each(agents, i -> own.get(i).minus(a.contains(i) ? share(ofB, a) : share(ofA, b)));
  }

  private static <S extends Scalar<S>> Payment<S> share(Payment<S> total, List<Integer> group) {
    return total.times(total.constant().constant(Rational.of(1, group.size())));
  }
}
