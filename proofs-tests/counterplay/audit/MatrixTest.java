package counterplay.audit;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Question;
import counterplay.claim.Verdict;
import counterplay.corpus.Discovery;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import counterplay.mechanism.elicitation.PeerPredictionMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the literature says of the mechanisms, found in small environments; and rules that are wrong
 * are seen to be.
 */
class MatrixTest {

  /** Pays nobody anything: balanced and nothing else. */
  private record NoTransfers() implements TransferRule {
    @Override
    public String id() {
      return "test/no-transfers";
    }

    @Override
    public String title() {
      return "no transfers";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return outlook.model().agents().stream().map(a -> outlook.model().one().zero()).toList();
    }
  }

  private static Answer answer(Mechanism mechanism, String property) {
    Question<?, ?> question =
        Families.asked(mechanism).stream()
            .filter(q -> q.id().equals(property))
            .findFirst()
            .orElseThrow();
    return question.answer(false, () -> false);
  }

  private static void are(Mechanism mechanism, List<String> properties, Verdict... expected) {
    assertThat(properties.stream().map(p -> answer(mechanism, p).verdict()))
        .as(mechanism.title())
        .containsExactly(expected);
  }

  @Test
  void the_neighbours_have_the_properties_that_they_are_known_for() {
    List<String> asked =
        List.of(
            "team/truthful",
            "team/strict",
            "team/balanced",
            "team/guaranteed",
            "team/collusion-proof",
            "team/ex-post",
            "team/no-deficit");
    are(new VcgMechanism(), asked, BOUNDED, BOUNDED, REFUTED, REFUTED, REFUTED, BOUNDED, BOUNDED);
    are(new AgvMechanism(), asked, BOUNDED, BOUNDED, BOUNDED, REFUTED, REFUTED, REFUTED, BOUNDED);
    are(
        new UnbalancedTeamMechanism(),
        asked,
        BOUNDED,
        BOUNDED,
        REFUTED,
        REFUTED,
        REFUTED,
        BOUNDED,
        REFUTED);
    are(
        new BalancedTeamMechanism(),
        asked,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        REFUTED,
        REFUTED,
        REFUTED,
        BOUNDED);
    are(
        new OneByOneMechanism(),
        asked,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        REFUTED,
        BOUNDED);
    are(
        new DirectMechanism(),
        asked,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        BOUNDED,
        REFUTED,
        BOUNDED);
  }

  @Test
  void without_transfers_truth_is_not_even_a_best_reply() {
    are(
        new NoTransfers(),
        List.of("team/truthful", "team/strict", "team/balanced", "team/guaranteed"),
        REFUTED,
        REFUTED,
        BOUNDED,
        REFUTED);
  }

  /** Two agents, one round, and the transfers fall short by 1/4, the smallest amount there. */
  @Test
  void a_bill_divided_by_n_leaves_a_rest_in_the_smallest_environment() {
    Answer balanced = answer(new counterplay.audit.SharedByAll(), "team/balanced");
    assertThat(balanced.verdict()).isEqualTo(REFUTED);
    Answer.Lost lost = balanced.lost().orElseThrow();
    assertThat(lost.environment()).isEqualTo("2-agents-1-round-1-informed");
    assertThat(lost.account().amount()).isEqualTo("The transfers add up to -1/4.");
    assertThat(String.join(" ", lost.account().lines()))
        .contains("2 agents, 1 round", "Ann reports low", "agent  reports  is paid");
  }

  @Test
  void elicitation_rules_have_the_properties_that_they_are_known_for() {
    List<String> asked =
        List.of(
            "elicitation/truthful",
            "elicitation/strict",
            "elicitation/beats-uninformative",
            "elicitation/prior-free");
    are(new TruthfulMechanism(), asked, BOUNDED, BOUNDED, REFUTED, BOUNDED);
    are(new PeerPredictionMechanism(), asked, BOUNDED, BOUNDED, REFUTED, REFUTED);
    List<String> tasks = List.of("tasks/truthful", "tasks/dominant", "tasks/beats-uninformative");
    are(new OutputAgreementMechanism(), tasks, REFUTED, REFUTED, REFUTED);
    are(new DeterminantMechanism(), tasks, BOUNDED, BOUNDED, BOUNDED);
  }

  @Test
  void the_competitive_protocol_is_not_fair_and_the_fair_one_is() {
    List<String> asked = List.of("curation/truthful", "curation/unique", "curation/fair");
    are(new CompetitiveProtocol(), asked, BOUNDED, BOUNDED, REFUTED);
    are(new FairCompetitiveProtocol(), asked, BOUNDED, BOUNDED, BOUNDED);
  }

  @Test
  void every_mechanism_can_be_asked_something_and_every_property_has_a_sentence() {
    for (Mechanism m : Discovery.mechanisms().all()) {
      assertThat(Families.asked(m)).as(m.id()).isNotEmpty();
      assertThat(Families.asked(m).stream().map(Question::id)).doesNotHaveDuplicates();
      for (Question<?, ?> q : Families.asked(m)) {
        assertThat(q.property().words()).isNotBlank();
        assertThat(q.property().environments()).isNotEmpty();
      }
    }
  }

  @Test
  void a_failure_comes_with_the_case_at_which_the_two_sides_are_found_again() {
    Answer lost = answer(new UnbalancedTeamMechanism(), "team/balanced");
    Question<?, ?> here =
        Families.asked(new UnbalancedTeamMechanism()).stream()
            .filter(q -> q.id().equals(lost.id()))
            .findFirst()
            .orElseThrow();
    assertThat(here.judged(lost.lost().orElseThrow().at()).text())
        .isEqualTo(lost.lost().orElseThrow().finding().text());
    Question<?, ?> there =
        Families.asked(new BalancedTeamMechanism()).stream()
            .filter(q -> q.id().equals(lost.id()))
            .findFirst()
            .orElseThrow();
    assertThat(there.judged(lost.lost().orElseThrow().at()).holds()).isTrue();
  }
}
