package counterplay.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.foreign.wire.Limits;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds where neither the machine nor Java can forbid anything. */
class UnprotectedProcessTest {

  private static final Sandbox NONE =
      new Sandbox(
          List.of("sh", "-c", "exec 3>&1 1>&2; exec \"$@\"", "sh"),
          "3",
          List.of(),
          List.of("files", "the network", "starting processes"));

  private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

  /** Two agents, one round; x2 brings the second agent 1, and the first one loses 2 with HIGH. */
  private static Outlook<Rational> outlook() {
    List<Rational> half = List.of(Rational.HALF, Rational.HALF);
    Role<Rational> drawn =
        new Role<>(
            List.of("start"),
            List.of(Role.NO_ACTION),
            List.of(List.of(List.of(Rational.ZERO))),
            List.of(List.of(List.of(half))));
    Role<Rational> sure =
        new Role<>(
            List.of("start"),
            List.of(Role.NO_ACTION),
            List.of(List.of(List.of(Rational.ZERO))),
            List.of(List.of(List.of(List.of(Rational.ONE)))));
    Role<Rational> first =
        new Role<>(
            List.of("LOW", "HIGH"),
            List.of(Role.NO_ACTION),
            List.of(
                List.of(List.of(Rational.ZERO, Rational.ZERO)),
                List.of(List.of(Rational.ZERO, Rational.of(-2)))),
            List.of());
    Role<Rational> second =
        new Role<>(
            List.of("only"),
            List.of(Role.NO_ACTION),
            List.of(List.of(List.of(Rational.ZERO)), List.of(List.of(Rational.ONE))),
            List.of());
    return new Outlook<>(
        new DynamicModel<>(
            List.of("one", "two"),
            List.of(
                new Stage<>(List.of("wait"), List.of(drawn, sure)),
                new Stage<>(List.of("x1", "x2"), List.of(first, second)))));
  }

  private ForeignCode code(String rule) {
    return ForeignCode.of(
        List.of(Path.of("proofs-tests/counterplay/foreign/rules/" + rule + ".java")),
        Limits.USUAL,
        notes::add,
        NONE);
  }

  private static List<Rational> transfers(ForeignCode code, Run run) {
    TransferRule rule =
        code.joining(new Mechanisms(List.of()), run).all().stream()
            .map(TransferRule.class::cast)
            .findFirst()
            .orElseThrow();
    return rule.transfers(outlook(), new Reports(1, List.of(0, 0), List.of(0, 0)));
  }

  @Test
  void the_payments_come_back_as_numbers_and_the_sizes_are_kept() {
    try (ForeignCode code = code("Prints")) {
      Run run = new Run();
      // LOW: x2 for sure, which brings the other one 1 instead of 1/2; he pays for it, as (2)
      // shares gamma among n - 1 = 1 others
      assertThat(transfers(code, run)).containsExactly(Rational.HALF, Rational.HALF.negated());
      assertThat(run.words()).isEqualTo("your rule Prints was run with 2 agents, 1 round");
      assertThat(code.askedAgain(run)).isEmpty();
    }
    assertThat(notes)
        .contains(
            "this machine cannot forbid your own code: files, the network, starting processes");
  }

  @Test
  void a_process_that_ends_before_it_answers_is_an_error() {
    for (String rule : List.of("Exits", "HaltsAfterATable")) {
      try (ForeignCode code = code(rule)) {
        assertThatThrownBy(() -> transfers(code, new Run()))
            .isInstanceOf(RuleFailure.class)
            .hasMessageStartingWith("your rule " + rule + ", " + rule + ".java:")
            .hasMessageMatching(
                ".*(ends its process|its process ended, with code 0, before it answered)");
      }
    }
  }

  @Test
  void a_rule_that_lost_two_processes_is_not_asked_again() {
    try (ForeignCode code = code("Exits")) {
      List<String> messages = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        Run run = new Run();
        assertThatThrownBy(() -> transfers(code, run)).isInstanceOf(RuleFailure.class);
        messages.add(run.failure().orElseThrow().getMessage());
      }
      assertThat(messages.stream().distinct()).hasSize(1);
    }
  }
}
