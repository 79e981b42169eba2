package counterplay.audit.properties.elicitation;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.Families;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.elicitation.PeerStability.OfTremble;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.game.NormalForm;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.agreement.PeerTruthSerum;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Iterated elimination and small changes of the others' play, beside games worked by hand. */
class StabilityTest {

  private static final Rational SMALL = Rational.of(1, 1000);

  /** Pays one amount for a report of L and another for a report of H. */
  private record ByReport(int low, int high) implements ElicitationMechanism {
    @Override
    public String id() {
      return "test/by-report";
    }

    @Override
    public String title() {
      return "an amount for each report";
    }

    @Override
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      return reports.stream()
          .map(r -> Payment.of(design.alpha().constant(Rational.of(r.signal() == 1 ? high : low))))
          .toList();
    }
  }

  /** Pays an amount that both reports, one each, decide. */
  private record ByBoth(List<List<Integer>> amounts) implements BinaryReportMechanism {
    @Override
    public String id() {
      return "test/by-both";
    }

    @Override
    public String title() {
      return "an amount for each pair of reports";
    }

    @Override
    public int ownTasks() {
      return 1;
    }

    @Override
    public int peerTasks() {
      return 1;
    }

    @Override
    public Rational payment(List<Integer> own, List<Integer> peer) {
      return Rational.of(amounts.get(own.get(0)).get(peer.get(0)));
    }
  }

  private static Answer answer(Mechanism mechanism, String property) {
    return Families.asked(mechanism).stream()
        .filter(q -> q.id().equals(property))
        .findFirst()
        .orElseThrow()
        .answer(false, () -> false);
  }

  /** Payoffs of the first and the second player; the first one's strategy changes first. */
  private static NormalForm game(int rows, int columns, int... payoffs) {
    List<List<Rational>> cells = new ArrayList<>();
    for (int c = 0; c < payoffs.length; c += 2)
      cells.add(List.of(Rational.of(payoffs[c]), Rational.of(payoffs[c + 1])));
    return NormalForm.of(List.of(rows, columns), cells);
  }

  private static Rational margin(NormalForm game) {
    return Rational.parse(Elimination.of(game, 0).finding().left().text());
  }

  /** Both honest 3, both lie 1, who lies alone 5, who is honest alone 0: min(5 - 3, 1 - 0) = 1. */
  @Test
  void in_a_prisoners_dilemma_the_first_strategy_goes_at_once() {
    NormalForm dilemma = game(2, 2, 3, 3, 5, 0, 0, 5, 1, 1);
    assertThat(Elimination.of(dilemma, 0).finding().fails()).isTrue();
    assertThat(margin(dilemma)).isEqualTo(Rational.ONE);
  }

  @Test
  void where_two_who_agree_are_paid_nothing_is_dominated() {
    NormalForm agreement = game(2, 2, 2, 2, 0, 0, 0, 0, 1, 1);
    assertThat(Elimination.of(agreement, 0).finding().holds()).isTrue();
    assertThat(Elimination.of(agreement, 0).rounds()).isEmpty();
  }

  /** A sure 1 lies below half of (4, 0) and half of (0, 4), and below neither of the two. */
  @Test
  void a_mixture_dominates_where_no_pure_strategy_does() {
    assertThat(margin(game(3, 2, 1, 0, 4, 0, 0, 0, 1, 0, 0, 0, 4, 0))).isEqualTo(Rational.ONE);
  }

  /** The first strategy pays 2 only against the third column, which nobody plays. */
  @Test
  void the_first_strategy_goes_in_the_second_round() {
    NormalForm game = game(2, 3, 0, 1, 1, 1, 0, 1, 1, 1, 2, 0, 1, 0);
    assertThat(margin(game)).isEqualTo(Rational.ONE);
    assertThat(Elimination.of(game, 0).told(List.of()).lines())
        .contains(
            "Round 1: Player 2 drops 3.",
            "Round 2: Player 1 drops the truth, since \"2\" pays more whatever is left to the"
                + " others.",
            "Player 1 gains at least 1.");
  }

  @Test
  void a_constant_payment_neither_drops_nor_leaves_the_truth() {
    ByBoth constant = new ByBoth(List.of(List.of(1, 1), List.of(1, 1)));
    for (String property : List.of("survives-elimination", "stable")) {
      assertThat(answer(new ByReport(1, 1), "elicitation/" + property).verdict())
          .isEqualTo(BOUNDED);
      assertThat(answer(constant, "tasks/" + property).verdict()).isEqualTo(BOUNDED);
    }
  }

  /** At the smallest prior H is seen with probability (1/2)(1/2) + (1/2)(2/3) = 7/12. */
  @Test
  void a_price_for_h_drops_the_truth_by_the_probability_of_l() {
    Answer lost = answer(new ByReport(0, 1), "elicitation/survives-elimination");
    assertThat(lost.verdict()).isEqualTo(REFUTED);
    assertThat(lost.lost().orElseThrow().finding().left().text()).isEqualTo("5/12");
    assertThat(lost.lost().orElseThrow().account().happens())
        .containsExactly(
            "Round 1: Agent 1 drops the truth, since \"always H\" pays more whatever is left to the"
                + " others.");
    assertThat(
            answer(new ByBoth(List.of(List.of(0, 0), List.of(1, 1))), "tasks/survives-elimination")
                .verdict())
        .isEqualTo(REFUTED);
  }

  /**
   * Who sees L expects H of the peer with probability 1/2: both reports bring 1/2. Where the peer
   * says H a little more often, H brings more. The first such law is the ninth play.
   */
  @Test
  void a_tie_under_output_agreement_is_broken_against_the_truth() {
    Answer lost = answer(new OutputAgreementMechanism(), "tasks/stable");
    assertThat(lost.verdict()).isEqualTo(REFUTED);
    assertThat(lost.lost().orElseThrow().finding().text()).isEqualTo("1 <= 0");
    assertThat(lost.lost().orElseThrow().account().lines())
        .contains("Who sees L, probability 2/5, expects of the other: H 1/2.");
  }

  /** The sign of the lowest order is the sign of the gain at a probability of 1/1000. */
  @Test
  void the_lowest_order_has_the_sign_of_a_small_probability() {
    List<String> lost = new ArrayList<>();
    for (ElicitationMechanism m :
        List.of(
            new TruthfulMechanism(), new ByReport(0, 1), new PeerTruthSerum(), new BothOthers())) {
      PeerRule rule = new PeerRule(m);
      for (OfTremble c :
          PeerStability.trembles().get(2).parts().stream().flatMap(p -> p.cases().get()).toList()) {
        boolean gains = PeerRule.isMore(at(rule, c, c.named()), at(rule, c, c.signal()));
        Finding finding = PeerStability.stable(rule, c);
        assertThat(finding.holds()).as(c.toString()).isEqualTo(!gains);
        if (gains) lost.addAll(finding.working());
      }
    }
    assertThat(lost).contains("others who play the map = 0", "others who play the map = 1");
  }

  /** What a name brings when the others mix; by the expectation over strategies that mix. */
  private static RealNumber at(PeerRule rule, OfTremble c, int named) {
    PeerSetting s = c.setting();
    Strategy<Rational> mixed =
        new Strategy<>(
            IntStream.range(0, s.signals())
                .mapToObj(
                    x ->
                        List.of(
                            new Strategy.Option<>(
                                Rational.ONE.minus(SMALL), PeerRule.truth(s.law(), x)),
                            new Strategy.Option<>(SMALL, PeerRule.truth(s.law(), c.map().get(x)))))
                .toList());
    return rule.expected(
        s,
        Profile.symmetric(s.agents(), mixed),
        c.agent(),
        c.signal(),
        PeerRule.truth(s.law(), named));
  }

  /** Pays for a report of H as many as the others' reports of H exceed those of L. */
  private record BothOthers() implements ElicitationMechanism {
    @Override
    public String id() {
      return "test/both-others";
    }

    @Override
    public String title() {
      return "H is worth what the others' reports of H exceed those of L";
    }

    @Override
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      int all = reports.stream().mapToInt(r -> 2 * r.signal() - 1).sum();
      return reports.stream()
          .map(r -> Payment.of(design.alpha().constant(Rational.of(r.signal() == 1 ? all - 1 : 0))))
          .toList();
    }
  }
}
