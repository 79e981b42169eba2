package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Fact;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of signs is what every number that fits has, and no less. */
class SignsTest {

  private static final Polynomial X = Polynomial.parameter("x");
  private static final Polynomial Y = Polynomial.parameter("y");

  private static final List<Long> TRIED =
      List.of(-900L, -30L, -5L, -3L, -1L, 0L, 1L, 3L, 5L, 30L, 900L);

  private static int sign(long value) {
    return value < 0 ? Signs.NEGATIVE : value == 0 ? Signs.ZERO : Signs.POSITIVE;
  }

  /** The signs of a polynomial at some integers whose signs are among the given ones. */
  private static int byTrial(Polynomial p, int x, int y) {
    int signs = 0;
    for (long a : TRIED) {
      for (long b : TRIED) {
        if ((sign(a) & x) == 0 || (sign(b) & y) == 0) continue;
        Map<String, Rational> at = Map.of("x", Rational.of(a), "y", Rational.of(b));
        signs |= sign(p.at(Rational.ONE, at::get).signum());
      }
    }
    return signs;
  }

  @Test
  void signs_of_sums_products_and_powers_are_those_of_the_integers() {
    List<String> all =
        List.of(
            "x*y", "x + y", "x - y", "-x - 3*y", "x^2 - y", "x^3*y^2", "x^2*y", "5 - x", "x + 5");
    for (String text : all) {
      Polynomial p = Polynomial.parse(text);
      for (int x = 1; x <= Signs.ANY; x++) {
        for (int y = 1; y <= Signs.ANY; y++) {
          Signs signs = new Signs();
          signs.tell(X, x);
          signs.tell(Y, y);
          assertThat(signs.of(p)).as(text + " for " + x + ", " + y).isEqualTo(byTrial(p, x, y));
        }
      }
    }
  }

  @Test
  void a_number_has_its_sign_whatever_is_told() {
    Signs signs = new Signs();
    signs.tell(Polynomial.ONE, Signs.NEGATIVE);
    assertThat(signs.isContradictory()).isFalse();
    assertThat(signs.facts()).isEmpty();
    assertThat(signs.of(Polynomial.ONE)).isEqualTo(Signs.POSITIVE);
    assertThat(signs.of(Polynomial.ZERO)).isEqualTo(Signs.ZERO);
    assertThat(signs.of(Polynomial.ONE.negated())).isEqualTo(Signs.NEGATIVE);
  }

  @Test
  void what_is_told_of_a_polynomial_is_known_of_its_multiples_and_turned_round_of_negative_ones() {
    Polynomial p = X.minus(Y);
    for (int told = 0; told <= Signs.ANY; told++) {
      Signs signs = new Signs();
      signs.tell(p.scale(Rational.of(-2)), told);
      int turned =
          told & Signs.ZERO
              | ((told & Signs.NEGATIVE) == 0 ? 0 : Signs.POSITIVE)
              | ((told & Signs.POSITIVE) == 0 ? 0 : Signs.NEGATIVE);
      assertThat(signs.of(p)).isEqualTo(turned);
      assertThat(signs.of(p.scale(Rational.HALF))).isEqualTo(turned);
      assertThat(signs.of(p.negated())).isEqualTo(told);
      assertThat(signs.isContradictory()).isEqualTo(told == 0);
    }
  }

  @Test
  void what_is_told_twice_is_known_together() {
    Signs signs = new Signs();
    signs.tell(new Fact(X.minus(Y), Fact.Sign.NONNEGATIVE));
    signs.tell(new Fact(Y.minus(X), Fact.Sign.NONNEGATIVE));
    assertThat(signs.of(X.minus(Y))).isEqualTo(Signs.ZERO);
    signs.tell(new Fact(X.minus(Y), Fact.Sign.NONZERO));
    assertThat(signs.isContradictory()).isTrue();
    assertThat(signs.facts()).containsExactly(new Fact(Polynomial.ONE, Fact.Sign.ZERO));
  }

  @Test
  void facts_say_what_was_told() {
    List<Fact> wanted =
        List.of(
            new Fact(Polynomial.ONE, Fact.Sign.ZERO),
            new Fact(X.negated(), Fact.Sign.POSITIVE),
            new Fact(X, Fact.Sign.ZERO),
            new Fact(X.negated(), Fact.Sign.NONNEGATIVE),
            new Fact(X, Fact.Sign.POSITIVE),
            new Fact(X, Fact.Sign.NONZERO),
            new Fact(X, Fact.Sign.NONNEGATIVE));
    List<Fact> facts = new ArrayList<>();
    for (int told = 0; told <= Signs.ANY; told++) {
      Signs signs = new Signs();
      signs.tell(X, told);
      facts.addAll(signs.facts());
      Signs again = new Signs();
      if (told > 0) signs.facts().forEach(again::tell);
      if (told > 0) assertThat(again.of(X)).isEqualTo(told);
    }
    assertThat(facts).isEqualTo(wanted);
  }

  @Test
  void a_copy_learns_nothing_of_what_is_told_afterwards() {
    Signs signs = new Signs();
    signs.tell(X, Signs.POSITIVE);
    Signs copy = signs.copy();
    signs.tell(X, Signs.ZERO);
    signs.tell(Y.plus(Polynomial.parameter("z")), Signs.ZERO);
    assertThat(copy.of(X)).isEqualTo(Signs.POSITIVE);
    assertThat(copy.symbols()).isEqualTo(Set.of("x"));
    assertThat(signs.symbols()).isEqualTo(Set.of("x", "y", "z"));
    assertThat(copy.told()).isEqualTo(Map.of(X, Signs.POSITIVE));
  }
}
