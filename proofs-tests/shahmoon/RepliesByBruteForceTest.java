package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;
import static shahmoon.WholeSpace.file;
import static shahmoon.WholeSpace.number;
import static shahmoon.WholeSpace.numbers;
import static shahmoon.WholeSpace.posterior;

import com.fasterxml.jackson.databind.JsonNode;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shahmoon.WholeSpace.Look;

/** The numbers of the witnesses about replies again, from joint distributions alone. */
class RepliesByBruteForceTest {

  private static void says(JsonNode witness, Rational left, Rational right) {
    assertThat(witness.get("finding").get("left").asText()).isEqualTo(left.toString());
    assertThat(witness.get("finding").get("right").asText()).isEqualTo(right.toString());
  }

  /** P(bit = 1 | both replies, one reply) by sums over the bit and two independent looks at it. */
  private static Rational chance(JsonNode at, boolean seesFirst, boolean seesSecond) {
    Rational[] weights = {Rational.ZERO, Rational.ZERO};
    for (int bit = 0; bit < 2; bit++)
      for (int f = 0; f < 2; f++)
        for (int h = 0; h < 2; h++) {
          if (seesFirst && f != at.get("one").asInt()) continue;
          if (seesSecond && h != at.get("other").asInt()) continue;
          Rational point =
              Rational.HALF
                  .times(Look.of(at.get("first")).of(f, bit))
                  .times(Look.of(at.get("second")).of(h, bit));
          weights[bit] = weights[bit].plus(point);
        }
    return posterior(weights[0], weights[1]);
  }

  @Test
  void two_independent_looks_say_more_than_one() {
    JsonNode display = file("lemma-2-proof-display/printed.independent-looks");
    JsonNode at = display.get("case");
    says(display, chance(at, true, false), chance(at, true, true));
    JsonNode three = file("lemma-2-proof-eq-3/printed.independent-looks");
    assertThat(three.get("case")).isEqualTo(at);
    says(three, chance(at, true, true), chance(at, true, false));
    JsonNode four = file("lemma-2-proof-eq-4/printed.independent-looks");
    assertThat(four.get("case")).isEqualTo(at);
    assertThat(chance(at, false, true))
        .as("the second guess, too, is 1")
        .isEqualTo(Rational.of(2, 3));
    says(four, chance(at, true, false), chance(at, true, true));
  }

  @Test
  void what_is_handed_out_with_a_coin_is_still_known() {
    JsonNode witness = file("lemma-2-proof-noise/printed.asymmetric-commitment");
    JsonNode at = witness.get("case");
    Look first = Look.of(at.get("first"));
    Rational v = posterior(first.of(1, 0), first.of(1, 1));
    Rational other = posterior(first.of(0, 0), first.of(0, 1));
    Rational z = Rational.HALF;
    assertThat(v.times(z).plus(Rational.ONE.minus(v).times(Rational.ONE.minus(z))))
        .isEqualTo(chance(at, false, true));
    Rational[] weights = {Rational.ZERO, Rational.ZERO};
    for (int bit = 0; bit < 2; bit++)
      for (int f = 0; f < 2; f++)
        for (int coin = 0; coin < 2; coin++) {
          Rational inferred = f == 1 ? v : other;
          Rational handed = coin == 0 ? inferred : Rational.ONE.minus(inferred);
          if (handed.equals(v))
            weights[bit] = weights[bit].plus(first.of(f, bit).times(Rational.HALF));
        }
    says(witness, posterior(weights[0], weights[1]), chance(at, false, true));
  }

  @Test
  void the_reply_about_a_bit_gives_the_inference_about_it() {
    JsonNode witness = file("theorem-1-proof-inference/printed.wrong-index");
    JsonNode at = witness.get("case");
    Rational[][] weights = {{Rational.ZERO, Rational.ZERO}, {Rational.ZERO, Rational.ZERO}};
    for (int b = 0; b < 4; b++) {
      Rational point =
          Look.of(at.get("first"))
              .of(at.get("one").asInt(), b & 1)
              .times(Look.of(at.get("second")).of(at.get("other").asInt(), b >> 1));
      weights[0][b & 1] = weights[0][b & 1].plus(point);
      weights[1][b >> 1] = weights[1][b >> 1].plus(point);
    }
    says(witness, posterior(weights[1][0], weights[1][1]), posterior(weights[0][0], weights[0][1]));
  }

  @Test
  void truth_and_bit_depend_by_the_product_of_the_chances_of_both_values() {
    JsonNode biased = file("footnote-3-zero-information/printed.biased-bit");
    says(biased, dependence(biased), Rational.ZERO);
    JsonNode certain = file("footnote-3-any-distribution/printed.certain-bit");
    assertThat(dependence(certain)).as("truth reveals nothing").isEqualTo(Rational.ZERO);
  }

  /** P(b = 1, m = 1) - P(b = 1) P(m = 1) for the truth. */
  private static Rational dependence(JsonNode witness) {
    Rational one = number(witness.get("case").get("one"));
    Rational both = Rational.ZERO;
    Rational message = Rational.ZERO;
    for (int b = 0; b < 2; b++) {
      Rational point = (b == 1 ? one : Rational.ONE.minus(one)).times(Look.ALL.of(1, b));
      message = message.plus(point);
      if (b == 1) both = both.plus(point);
    }
    return both.minus(one.times(message));
  }

  /** The best guess of agent 1 from her bit, the common reply and one of the two. */
  private static Rational worth(JsonNode at, int which) {
    int other = at.get("other").asInt();
    Map<String, Rational[]> sights = WholeSpace.sights();
    for (int b = 0; b < 8; b++)
      for (int common = 0; common < 2; common++)
        for (int pair = 0; pair < 4; pair++) {
          List<Rational> law = numbers(at.get((b >> other & 1) == 0 ? "given0" : "given1"));
          Rational point =
              Rational.of(1, 8)
                  .times(Look.of(at.get("common")).of(common, b >> 2 - other & 1))
                  .times(law.get(pair));
          int told = which == 1 ? pair >> 1 : pair & 1;
          Rational[] seen =
              sights.computeIfAbsent(
                  (b >> 1 & 1) + " " + common + " " + told,
                  k -> new Rational[] {Rational.ZERO, Rational.ZERO});
          int g = at.get("g").get(b).asInt();
          seen[g] = seen[g].plus(point);
        }
    Rational right = Rational.ZERO;
    for (Rational[] seen : sights.values()) right = right.plus(seen[0].max(seen[1]));
    return right;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lemma-2",
        "lemma-b.1",
        "theorem-1",
        "theorem-1-proof-step-0",
        "theorem-1-proof-step-1"
      })
  void the_rare_strong_doubt_is_worth_more(String claim) {
    JsonNode witness = file(claim + "/printed.rare-strong-doubt");
    says(witness, worth(witness.get("case"), 1), worth(witness.get("case"), 2));
  }

  @Test
  void a_reply_that_is_worth_more_is_still_wrong_now_and_then() {
    JsonNode witness = file("section-3-intuition-expectation/printed.still-uncertain");
    Rational first = worth(witness.get("case"), 1);
    assertThat(worth(witness.get("case"), 2)).isEqualTo(Rational.of(7, 8)).isLessThan(first);
    says(witness, Rational.ONE, first);
  }
}
