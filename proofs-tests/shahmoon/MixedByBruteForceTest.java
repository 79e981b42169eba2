package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.SampleSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The mixed equilibrium of three agents again, from the whole sample space and the words of
 * Definition 1: g is the center's bit, agent 1 tells the truth, each other does so every other
 * time.
 */
class MixedByBruteForceTest {

  private static final Rational QUARTER = Rational.of(1, 4);
  private static final List<Rational> TRUTH_COSTS = List.of(Rational.of(1, 16), QUARTER, QUARTER);
  private static final Channel<Rational> TRUTH = Channel.identity(Rational.ONE);
  private static final Channel<Rational> COIN = Channel.coin(Rational.ONE);

  /** V_i where the agents have these relative prices, of which 1 is truth. */
  private static Rational value(int agent, List<Rational> prices) {
    Rational own = prices.get(agent - 1);
    boolean truth = prices.stream().allMatch(p -> p.equals(Rational.ONE));
    boolean alone =
        IntStream.range(0, 3).allMatch(k -> k == agent - 1 || own.compareTo(prices.get(k)) > 0);
    List<Channel<Rational>> strategies = new ArrayList<>();
    for (Rational p : prices)
      strategies.add(
          new Channel<>(
              Rational.HALF.plus(p.scale(Rational.HALF)),
              Rational.HALF.minus(p.scale(Rational.HALF))));
    List<Channel<Rational>> reply = new ArrayList<>();
    for (int k = 0; k < 4; k++) reply.add(truth || alone ? TRUTH : COIN);
    List<Rational> g = IntStream.range(0, 16).mapToObj(b -> Rational.of(b & 1)).toList();
    return new SampleSpace(Bits.uniform(g), strategies, agent, reply).value();
  }

  /** E U_i at a relative price of her own. */
  private static Rational utility(int agent, Rational own) {
    Rational sum = Rational.ZERO;
    for (int draw = 0; draw < 8; draw++) {
      if ((draw & 1) == 0 || (draw >> agent - 1 & 1) == 0) continue;
      List<Rational> prices = new ArrayList<>();
      for (int k = 0; k < 3; k++) prices.add(k == agent - 1 ? own : Rational.of(draw >> k & 1));
      Rational chance = agent == 1 ? QUARTER : Rational.HALF;
      sum = sum.plus(chance.times(value(agent, prices)));
    }
    return sum.minus(own.times(TRUTH_COSTS.get(agent - 1)));
  }

  @Test
  void the_first_agent_does_best_to_be_truthful() {
    Rational truth = utility(1, Rational.ONE);
    assertThat(truth).isEqualTo(Rational.of(11, 16));
    for (int k = 0; k < 12; k++) assertThat(utility(1, Rational.of(k, 12))).isLessThan(truth);
    assertThat(utility(1, Rational.of(1, 1000)).plus(Rational.of(1, 16000)))
        .isEqualTo(Rational.of(5, 8));
  }

  @Test
  void the_others_are_indifferent_between_truth_and_nothing_and_lose_in_between() {
    for (int agent = 2; agent <= 3; agent++) {
      assertThat(utility(agent, Rational.ONE)).isEqualTo(Rational.HALF);
      assertThat(utility(agent, Rational.ZERO)).isEqualTo(Rational.HALF);
      for (int k = 1; k < 12; k++)
        assertThat(utility(agent, Rational.of(k, 12))).isLessThan(Rational.HALF);
    }
  }
}
