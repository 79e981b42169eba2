package counterplay.model.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import counterplay.model.elicitation.MixtureCurves.Level;
import org.junit.jupiter.api.Test;

/** Best replies where signals are mixtures. */
class MixtureRepliesTest {

  private static final Rational S = Rational.of(4);
  private static final Rational REACH = Rational.of(4);

  private static Enclosure best(int components, Level level, Rational tau) {
    return new MixtureReplies(components, S, level).best(Enclosure.of(tau), REACH).orElseThrow();
  }

  @Test
  void the_middle_is_a_best_reply_to_itself() {
    for (int k = 2; k <= 4; k++) {
      assertThat(best(k, Level.HALF, Rational.ZERO).contains(Rational.ZERO)).isTrue();
      assertThat(best(k, Level.PRIOR, Rational.ZERO).contains(Rational.ZERO)).isTrue();
    }
  }

  @Test
  void with_two_components_the_chances_of_both_average_to_one_half() {
    // P(tau; x) = Phi_2 + w (Phi_1 - Phi_2), w = 1/(1 + exp(16 x)): 1/2 at one signal
    Rational tau = Rational.of(1, 4);
    Enclosure x = best(2, Level.HALF, tau);
    Enclosure high = NormalDistribution.distribution(Enclosure.of(Rational.of(3)), 12);
    Enclosure low = NormalDistribution.distribution(Enclosure.of(Rational.of(-1)), 12);
    Enclosure odds = Enclosures.exp(x.scale(Rational.of(16)), 12);
    Enclosure one = Enclosure.of(Rational.ONE);
    Enclosure p = low.plus(high.minus(low).over(one.plus(odds)));
    assertThat(p.contains(Rational.HALF)).isTrue();
    assertThat(p.width()).isLessThan(Rational.of(1, 10).power(9));
    assertThat(x.width()).isLessThan(Rational.of(1, 10).power(12));
  }

  @Test
  void replies_to_an_interval_hold_those_to_its_ends() {
    MixtureReplies replies = new MixtureReplies(3, S, Level.PRIOR);
    Rational from = Rational.of(1, 4);
    Rational to = Rational.of(26, 100);
    Enclosure all = replies.best(Enclosure.of(from, to), REACH).orElseThrow();
    for (Rational end : new Rational[] {from, to}) {
      Enclosure one = best(3, Level.PRIOR, end);
      assertThat(all.lo()).isLessThanOrEqualTo(one.lo());
      assertThat(all.hi()).isGreaterThanOrEqualTo(one.hi());
    }
  }

  @Test
  void beyond_all_components_the_reply_of_output_agreement_is_infinite() {
    MixtureReplies replies = new MixtureReplies(3, S, Level.HALF);
    assertThat(replies.best(Enclosure.of(Rational.of(5, 4)), REACH)).isEmpty();
  }

  @Test
  void a_level_that_depends_on_the_signal_is_refused() {
    assertThatThrownBy(() -> new MixtureReplies(3, S, Level.SECOND))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
