package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;
import static shahmoon.WholeSpace.file;

import com.fasterxml.jackson.databind.JsonNode;
import counterplay.exact.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import shahmoon.WholeSpace.Look;
import shahmoon.WholeSpace.Told;

/** The numbers of the witnesses about situations again, from the whole sample space. */
class SituationsByBruteForceTest {

  private static WholeSpace space(JsonNode witness) {
    return new WholeSpace(witness.get("case"));
  }

  private static void says(JsonNode witness, Rational left, Rational right) {
    assertThat(witness.get("finding").get("left").asText()).isEqualTo(left.toString());
    assertThat(witness.get("finding").get("right").asText()).isEqualTo(right.toString());
  }

  private static Rational of(boolean holds) {
    return holds ? Rational.ONE : Rational.ZERO;
  }

  @Test
  void with_the_parity_of_all_bits_truth_and_silence_are_equilibria() {
    JsonNode witness = file("footnote-2/printed.helpless-parity");
    WholeSpace s = space(witness);
    for (int i = 1; i <= 2; i++) {
      Rational truth = s.worth(i, s.all(Look.ALL), Told.ALL).minus(s.truthCosts(i));
      assertThat(truth).isGreaterThan(s.worth(i, s.all(Look.ALL), Told.COINS));
    }
    says(witness, of(s.fanatic() == 0 && s.helped() == 0), Rational.ONE);
  }

  @Test
  void to_leave_the_silent_profile_is_to_pay_for_nothing() {
    JsonNode witness = file("section-4-intuition-unsatisfied/printed.helpless-parity");
    WholeSpace s = space(witness);
    for (int i = 1; i <= 2; i++) {
      Rational bit = s.worth(i, s.profile(), Told.CENTER);
      says(witness, bit, s.worth(i, s.profile(), Told.COINS));
      assertThat(bit.minus(s.truthCosts(i))).as("by truth").isEqualTo(Rational.of(3, 8));
    }
    assertThat(s.helped()).as("as little as one likes gets no more").isZero();
  }

  @Test
  void nobody_is_fanatic_and_nobody_is_helped() {
    JsonNode witness = file("section-1-no-fanatic-sufficient/printed.helpless-parity");
    WholeSpace s = space(witness);
    assertThat(s.fanatic()).isZero();
    says(witness, Rational.of(s.helped()), Rational.ONE);
  }

  @Test
  void a_price_that_increases_in_p_would_vanish_where_something_is_said() {
    JsonNode witness = file("footnote-5/printed.reversed");
    JsonNode price = witness.get("case").get("price");
    Look lie = Look.of(witness.get("case").get("strategy"));
    Rational truth = WholeSpace.number(price.get("truth"));
    says(
        witness,
        truth.times(WholeSpace.relative(price, lie)),
        truth.times(WholeSpace.relative(price, new Look(lie.one(), lie.one()))));
  }

  @Test
  void an_agent_alone_stays_truthful_though_silence_is_told_a_little() {
    JsonNode witness = file("footnote-6-single-agent-only/printed.noisy-bit-otherwise");
    JsonNode at = witness.get("case");
    WholeSpace s = new WholeSpace(at.get("at"));
    Look told = Look.of(at.get("after").get(0));
    Rational truth = s.worth(1, s.profile(), Told.ALL).minus(s.truthCosts(1));
    Rational silence = s.worth(1, List.of(Look.of(at.get("to").get(0))), j -> told);
    assertThat(List.of(truth, silence)).containsExactly(Rational.of(15, 8), Rational.of(3, 2));
    assertThat(s.worth(1, s.all(Look.COIN), Told.COINS)).isEqualTo(Rational.ONE);
    says(witness, of(truth.compareTo(silence) >= 0), Rational.ZERO);
  }

  @Test
  void the_second_highest_gets_more_by_outbidding_than_by_silence() {
    JsonNode witness = file("lemma-7-proof-remark/printed.outbid");
    WholeSpace s = space(witness);
    assertThat(s.relative(1, s.profile().get(0))).isEqualTo(Rational.of(2, 5));
    Rational highest = s.relative(2, s.profile().get(1));
    Rational paid = highest.times(s.truthCosts(1));
    says(
        witness,
        s.worth(1, s.profile(), Told.ALL).minus(paid),
        s.worth(1, List.of(Look.COIN, s.profile().get(1)), Told.COINS));
  }

  @Test
  void a_truthful_agent_gets_nothing_where_a_lie_costs_as_much() {
    JsonNode witness = file("section-1-guaranteed-nothing/printed.tie");
    WholeSpace s = space(witness);
    long ignored = 0;
    for (int i = 1; i <= 3; i++)
      if (s.profile().get(i - 1).equals(Look.ALL) && !s.winsCompetition(i, s.profile())) ignored++;
    says(witness, Rational.of(ignored), Rational.ZERO);
  }

  @Test
  void the_lie_is_an_equilibrium_of_a_protocol_that_pays_for_it_and_agent_2_is_fanatic() {
    JsonNode witness = file("section-1-optimal/printed.cheap-reversal");
    WholeSpace s = space(witness);
    for (int i = 1; i <= 2; i++) {
      Look lie = s.profile().get(i - 1);
      Rational paid = s.relative(i, lie).times(s.truthCosts(i));
      assertThat(s.worth(i, s.profile(), Told.ALL).minus(paid))
          .isGreaterThanOrEqualTo(s.worth(i, s.profile(), Told.COINS));
      assertThat(s.worth(i, s.profile(), Told.ALL))
          .as("the lie tells all")
          .isEqualTo(s.worth(i, s.all(Look.ALL), Told.ALL));
    }
    says(witness, Rational.of(s.fanatic()), Rational.ZERO);
  }

  @Test
  void who_turns_to_truth_and_who_turns_from_it_lose_what_is_on_file() {
    for (String name : List.of("in-some-settings.costly-truth", "printed.cheap-truth")) {
      JsonNode witness = file("section-4-straightforward-more-stable/" + name);
      WholeSpace s = space(witness);
      List<Look> silence = s.all(Look.COIN);
      List<Look> truth = s.all(Look.ALL);
      Rational toTruth =
          s.worth(1, silence, Told.COINS)
              .minus(s.worth(1, silence, Told.CENTER).minus(s.truthCosts(1)));
      Rational fromTruth =
          s.worth(1, truth, Told.ALL).minus(s.truthCosts(1)).minus(s.worth(1, truth, Told.COINS));
      says(witness, toTruth, fromTruth);
    }
  }

  @Test
  void one_agent_buys_the_center_s_bit_in_the_straightforward_protocol() {
    JsonNode witness = file("section-4-straightforward-zero-equilibrium/printed.cheap-truth");
    WholeSpace s = space(witness);
    says(
        witness,
        s.worth(3, s.profile(), Told.CENTER).minus(s.truthCosts(3)),
        s.worth(3, s.profile(), Told.COINS));
  }

  @Test
  void of_two_agents_the_truthful_one_wins_the_competition() {
    JsonNode witness = file("section-5-all-but-one/printed.two-agents");
    WholeSpace s = space(witness);
    StringBuilder told = new StringBuilder();
    for (int i = 1; i <= 2; i++)
      told.append((s.winsCompetition(i, s.profile()) ? ", 1, 0" : ", 1/2, 1/2").repeat(3));
    assertThat(witness.get("finding").get("left").asText()).isEqualTo(told.substring(2));
  }

  @Test
  void the_only_one_who_is_not_truthful_is_told_nothing() {
    JsonNode witness = file("theorem-4-proof-case-1.2/printed.alone-untruthful");
    WholeSpace s = space(witness);
    assertThat(s.winsFairly(2, s.profile())).isTrue();
    for (Look less : List.of(s.profile().get(0), new Look(Rational.of(3, 8), Rational.of(5, 8))))
      says(witness, of(s.winsFairly(1, List.of(less, s.profile().get(1)))), Rational.ONE);
  }
}
