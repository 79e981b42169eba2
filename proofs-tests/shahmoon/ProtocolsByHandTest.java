package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.EmptyProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.mechanism.curation.FullProtocol;
import counterplay.mechanism.curation.Improvement;
import counterplay.mechanism.curation.IndicatorPriceProtocol;
import counterplay.mechanism.curation.SingleAgentProtocol;
import counterplay.mechanism.curation.StraightforwardProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.SampleSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Replies of the protocols by the words of their definitions, and worths by the whole sample space.
 */
class ProtocolsByHandTest {

  private static Commitment<Rational> truth() {
    return new Commitment<>(Manner.TRUTHFUL, Rational.ONE);
  }

  private static Commitment<Rational> silence() {
    return new Commitment<>(Manner.ZERO, Rational.ZERO);
  }

  private static Commitment<Rational> some(int n, int d) {
    return new Commitment<>(Manner.OTHER, Rational.of(n, d));
  }

  /** Who is told everything: a digit for each agent, 1 for everything and 0 for fair coins. */
  private static String told(CurationProtocol protocol, List<Commitment<Rational>> profile) {
    StringBuilder told = new StringBuilder();
    for (int i = 1; i <= profile.size(); i++) {
      List<Channel<Rational>> reply = protocol.reply(i, profile);
      assertThat(reply).hasSize(profile.size() + 1);
      boolean everything = reply.stream().allMatch(Channel::isIdentity);
      if (!everything)
        assertThat(reply)
            .allMatch(c -> c.zero().equals(Rational.HALF) && c.one().equals(Rational.HALF));
      told.append(everything ? 1 : 0);
    }
    return told.toString();
  }

  @Test
  void the_competitive_protocol_answers_the_highest_price_alone_or_everybody_at_the_truth() {
    CurationProtocol competitive = new CompetitiveProtocol();
    assertThat(told(competitive, List.of(truth(), truth(), truth()))).isEqualTo("111");
    assertThat(told(competitive, List.of(truth(), truth(), silence()))).isEqualTo("000");
    assertThat(told(competitive, List.of(truth(), some(1, 2), silence()))).isEqualTo("100");
    assertThat(told(competitive, List.of(some(1, 3), some(1, 2), silence()))).isEqualTo("010");
    assertThat(told(competitive, List.of(some(1, 2), some(1, 2), silence()))).isEqualTo("000");
    assertThat(told(competitive, List.of(some(1, 1), truth(), silence()))).isEqualTo("000");
    assertThat(told(competitive, List.of(silence(), silence()))).isEqualTo("00");
  }

  @Test
  void the_fair_one_answers_all_who_are_truthful_and_the_best_of_the_others_unless_she_is_alone() {
    CurationProtocol fair = new FairCompetitiveProtocol();
    assertThat(told(fair, List.of(truth(), truth(), truth()))).isEqualTo("111");
    assertThat(told(fair, List.of(truth(), truth(), some(1, 2)))).isEqualTo("110");
    assertThat(told(fair, List.of(truth(), some(1, 2), some(1, 3)))).isEqualTo("110");
    assertThat(told(fair, List.of(truth(), some(1, 2), some(1, 2)))).isEqualTo("100");
    assertThat(told(fair, List.of(some(1, 2), silence(), silence()))).isEqualTo("100");
    assertThat(told(fair, List.of(truth(), silence(), silence()))).isEqualTo("100");
    assertThat(told(fair, List.of(silence(), silence(), silence()))).isEqualTo("000");
  }

  @Test
  void the_others_do_what_their_names_say() {
    assertThat(told(new FullProtocol(), List.of(silence(), some(1, 2)))).isEqualTo("11");
    assertThat(told(new EmptyProtocol(), List.of(truth(), truth()))).isEqualTo("00");
    assertThat(told(new StraightforwardProtocol(), List.of(truth(), some(1, 2)))).isEqualTo("10");
    assertThat(told(new IndicatorPriceProtocol(), List.of(some(1, 3), some(1, 2)))).isEqualTo("00");
    assertThat(told(new IndicatorPriceProtocol(), List.of(some(1, 3), silence()))).isEqualTo("10");
    assertThat(new SingleAgentProtocol().reply(1, List.of(truth())).get(0).isIdentity()).isTrue();
    assertThat(new SingleAgentProtocol().reply(1, List.of(some(9, 10))).get(0).isEmpty()).isTrue();
  }

  @Test
  void the_improvement_tells_the_center_s_bit_to_whoever_says_something() {
    List<Channel<Rational>> coins = CurationProtocol.nothing(List.of(truth(), truth()));
    assertThat(new Improvement().improved(silence(), coins)).isEqualTo(coins);
    List<Channel<Rational>> better = new ArrayList<>(coins);
    better.set(0, Channel.identity(Rational.ONE));
    assertThat(new Improvement().improved(some(1, 100), coins)).isEqualTo(better);
  }

  /**
   * The count of Situation beside the sum over samples, for every g of one agent and every seventh
   * of two.
   */
  @Test
  void helpless_centers_are_those_whose_bit_is_worth_nothing_in_the_sample_space() {
    for (int n = 1; n <= 2; n++) {
      for (int code = 0; code < 1 << (2 << n); code += n == 1 ? 1 : 7) {
        int bits = code;
        List<Rational> g =
            IntStream.range(0, 2 << n).mapToObj(b -> Rational.of(bits >> b & 1)).toList();
        Situation s =
            new Situation(
                g,
                Collections.nCopies(n, Rational.ONE),
                Collections.nCopies(n, Situations.parity(2).prices().get(0)),
                Collections.nCopies(n, new MessageStrategy(Rational.HALF, Rational.HALF)));
        boolean helped =
            IntStream.rangeClosed(1, s.agents())
                .anyMatch(i -> worth(s, i, true).compareTo(worth(s, i, false)) > 0);
        assertThat(s.helped() > 0).as("g = %s", g).isEqualTo(helped);
      }
    }
  }

  private static Rational worth(Situation s, int agent, boolean center) {
    List<Channel<Rational>> reply = new ArrayList<>(CurationProtocol.nothing(s.commitments()));
    if (center) reply.set(0, Channel.identity(Rational.ONE));
    return new SampleSpace(
            Bits.uniform(s.g()),
            s.profile().stream().map(MessageStrategy::channel).toList(),
            agent,
            reply)
        .value();
  }
}
