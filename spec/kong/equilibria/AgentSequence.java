package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The signal strategies of infinitely many agents 1, 2, 3, ... */
public sealed interface AgentSequence {

  /** The strategy of an agent; the first is agent 0. */
  SignalStrategy<Rational> of(int agent);

  /** The limit of the average strategy of the first n agents, if there is one. */
  Optional<SignalStrategy<Rational>> limit();

  /** The average over the first n agents except one. */
  default SignalStrategy<Rational> averageWithout(int agent, int n) {
    return SignalStrategy.average(
        IntStream.range(0, n).filter(k -> k != agent).mapToObj(this::of).toList());
  }

  /**
   * The same strategies again and again; the averages go to that of one period.
   *
   * @param period at least one strategy
   */
  record Periodic(List<SignalStrategy<Rational>> period) implements AgentSequence {
    @Override
    public SignalStrategy<Rational> of(int agent) {
      return period.get(agent % period.size());
    }

    @Override
    public Optional<SignalStrategy<Rational>> limit() {
      return Optional.of(SignalStrategy.average(period));
    }
  }

  /**
   * Blocks of 1, 2, 4, 8, ... agents that play the first and the second strategy in turn. After
   * each block one of the two has been played by about two thirds of all, so the averages have two
   * limit points where the strategies differ.
   *
   * @param first played in the blocks of 1, 4, 16, ...
   * @param second played in the blocks of 2, 8, 32, ...
   */
  record Doubling(SignalStrategy<Rational> first, SignalStrategy<Rational> second)
      implements AgentSequence {
    @Override
    public SignalStrategy<Rational> of(int agent) {
      return (31 - Integer.numberOfLeadingZeros(agent + 1)) % 2 == 0 ? first : second;
    }

    @Override
    public Optional<SignalStrategy<Rational>> limit() {
      return first.equals(second) ? Optional.of(first) : Optional.empty();
    }
  }
}
