package counterplay.mechanism.elicitation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two states, 1/3 and 2/3, in which H has the probability 1/4 and 3/4. The amounts were summed over
 * all signals by another program.
 */
class AgreementMechanismsTest {

  private static final Rational[][] JOINT = {{r("11/48"), r("3/16")}, {r("3/16"), r("19/48")}};
  private static final Rational[] CHANCE = {r("5/12"), r("7/12")};

  private static Rational r(String text) {
    return Rational.parse(text);
  }

  private static Design<Rational> design(int agents) {
    return Design.of(Rational.ONE, Rational.ONE, agents)
        .knowing(List.of(posterior(0), posterior(1)));
  }

  private static List<Rational> posterior(int s) {
    return List.of(JOINT[s][0].over(CHANCE[s]), JOINT[s][1].over(CHANCE[s]));
  }

  private static List<Payment<Rational>> paid(ElicitationMechanism m, int... signals) {
    List<Report<Rational>> reports =
        java.util.Arrays.stream(signals).mapToObj(s -> new Report<>(s, posterior(s))).toList();
    return m.payments(design(signals.length), reports);
  }

  private static List<Payment<Rational>> amounts(String... texts) {
    return java.util.Arrays.stream(texts).map(t -> Payment.of(r(t))).toList();
  }

  /** What agent 1 of two expects when both are truthful. */
  private static Payment<Rational> expected(ElicitationMechanism m) {
    Payment<Rational> sum = Payment.of(Rational.ZERO);
    for (int a = 0; a < 2; a++)
      for (int b = 0; b < 2; b++) sum = sum.plus(paid(m, a, b).get(0).times(JOINT[a][b]));
    return sum;
  }

  @Test
  void output_agreement_pays_the_share_of_others_who_agree() {
    ElicitationMechanism m = new PeerAgreementMechanism();
    assertThat(paid(m, 0, 1, 1)).isEqualTo(amounts("0", "1/2", "1/2"));
    assertThat(expected(m)).isEqualTo(Payment.of(r("5/8")));
    assertThatThrownBy(() -> paid(m, 0)).hasMessageContaining("two agents");
  }

  @Test
  void square_root_agreement_pays_the_inverse_root_of_how_often_two_agree() {
    ElicitationMechanism m = new SquareRootAgreementMechanism();
    // two agree on L in 11 of 48 cases, on H in 19 of 48
    assertThat(paid(m, 0, 0).get(0)).isEqualTo(Payment.root(r("48/11")));
    assertThat(paid(m, 1, 1, 0).get(0)).isEqualTo(Payment.root(r("48/19")).times(r("1/2")));
    assertThat(paid(m, 0, 1).get(0)).isEqualTo(Payment.of(Rational.ZERO));
    // truth brings sqrt(11/48) + sqrt(19/48), between 1.1078 and 1.1079
    RealNumber truth = Valuation.of(expected(m), new ScoringRule.Quadratic());
    assertThat(truth.enclosure(20).lo()).isGreaterThan(r("11078/10000"));
    assertThat(truth.enclosure(20).hi()).isLessThan(r("11079/10000"));
    assertThatThrownBy(() -> paid(m, 0)).hasMessageContaining("two agents");
  }

  @Test
  void the_peer_truth_serum_finds_the_prior_from_the_posteriors() {
    ElicitationMechanism m = new PeerTruthSerum();
    assertThat(paid(m, 0, 1, 1)).isEqualTo(amounts("-1", "-1/7", "-1/7"));
    assertThat(paid(m, 0, 0)).isEqualTo(amounts("7/5", "7/5"));
    assertThat(expected(m)).isEqualTo(Payment.of(r("8/35")));
    Design<Rational> unknown = Design.of(Rational.ONE, Rational.ONE, 2);
    List<Report<Rational>> both =
        List.of(new Report<>(0, posterior(0)), new Report<>(0, posterior(0)));
    assertThatThrownBy(() -> m.payments(unknown, both)).hasMessageContaining("no posterior");
  }

  /** What is expected when task 1 is shared, all other reports are independent. */
  private static Rational expected(BinaryReportMechanism m, boolean isTruthful) {
    Rational sum = Rational.ZERO;
    for (List<Integer> own : BinaryReportMechanism.profiles(m.ownTasks()))
      for (List<Integer> peer : BinaryReportMechanism.profiles(m.peerTasks())) {
        Rational chance = JOINT[own.get(0)][peer.get(0)];
        for (int x : own.subList(1, own.size())) chance = chance.times(CHANCE[x]);
        for (int x : peer.subList(1, peer.size())) chance = chance.times(CHANCE[x]);
        List<Integer> said = isTruthful ? own : own.stream().map(x -> 1).toList();
        sum = sum.plus(chance.times(m.payment(said, peer)));
      }
    return sum;
  }

  @Test
  void correlated_agreement_pays_for_agreement_beyond_chance() {
    assertThat(expected(new CorrelatedAgreementMechanism(), true)).isEqualTo(r("1/9"));
    assertThat(expected(new CorrelatedAgreementMechanism(false), true)).isEqualTo(r("-1/9"));
    assertThat(expected(new CorrelatedAgreementMechanism(), false)).isEqualTo(r("0"));
    assertThatThrownBy(() -> new CorrelatedAgreementMechanism().payment(List.of(0), List.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_serum_for_crowds_weighs_agreement_by_how_rare_the_report_is() {
    BinaryReportMechanism m = new CrowdPeerTruthSerum();
    assertThat(m.payment(List.of(1), List.of(1, 0, 0))).isEqualTo(r("2"));
    assertThat(m.payment(List.of(1), List.of(1, 1, 0))).isEqualTo(r("1/2"));
    assertThat(m.payment(List.of(0), List.of(1, 1, 0))).isEqualTo(r("-1"));
    assertThat(expected(m, true)).isEqualTo(r("9/128"));
    assertThat(expected(m, false)).isEqualTo(r("-125/1728"));
  }
}
