package counterplay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Property;
import counterplay.audit.properties.Question;
import counterplay.audit.properties.Size;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is called smallest is smallest in the order agents, rounds, types, denominators, amounts.
 */
class SmallestPlayTest {

  /** A case with its size. */
  private record Sized(Size size, Record at) {}

  /**
   * Bills divided by n, and a refusal of models in which agents have so many types: of all if the
   * number is negative, else of those in which YES costs the second agent something.
   */
  private record Refusing(int types) implements TransferRule {
    @Override
    public String id() {
      return "test/refusing";
    }

    @Override
    public String title() {
      return "refuses models with so many types";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      int here =
          outlook.model().stages().get(1).roles().stream().mapToInt(r -> r.types().size()).sum();
      boolean isFirst =
          types < 0
              || outlook
                      .model()
                      .role(outlook.model().rounds(), 1)
                      .utility()
                      .get(1)
                      .get(0)
                      .get(0)
                      .signum()
                  < 0;
      if (here == Math.abs(types) && isFirst) throw new IllegalArgumentException("not for this");
      return new SharedByAll().transfers(outlook, reports);
    }
  }

  private static Answer asked(Mechanism m, String id) {
    return Families.asked(m, id).orElseThrow().answer(false, () -> false);
  }

  /** All cases of a property, by a walk of its own. */
  private static <C extends Record> List<Sized> all(Question<?, C> question) {
    List<Sized> all = new ArrayList<>();
    for (Environment<C> e : question.property().environments())
      for (Environment.Part<C> part : e.parts())
        part.cases().get().forEach(at -> all.add(new Sized(part.size(), at)));
    return all;
  }

  /** Whether the property holds at a case; none if the rule refuses it. */
  private static Optional<Boolean> holds(Question<?, ?> question, Record at) {
    try {
      return Optional.of(question.judged(at).holds());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Nothing smaller fails, nor anything as large that is listed before; so many are below. */
  private static void smallest(Mechanism m, String id, int plays) {
    Question<?, ?> question = Families.asked(m, id).orElseThrow();
    Answer.Lost lost = asked(m, id).lost().orElseThrow();
    List<Sized> all = all(question);
    int place = all.stream().map(Sized::at).toList().indexOf(lost.at());
    List<Boolean> below =
        IntStream.range(0, all.size())
            .filter(k -> all.get(k).size().compareTo(lost.smallness().size()) < (k < place ? 1 : 0))
            .mapToObj(k -> holds(question, all.get(k).at()))
            .flatMap(Optional::stream)
            .toList();
    assertThat(lost.smallness().word()).isEqualTo("smallest");
    assertThat(question.judged(lost.at()).fails()).isTrue();
    assertThat(below).hasSize(plays).doesNotContain(false);
    assertThat(lost.smallness().below()).isEqualTo(plays);
  }

  @Test
  void bills_divided_by_n_fail_first_with_two_agents_and_one_round() {
    Answer.Lost lost = asked(new SharedByAll(), "team/balanced").lost().orElseThrow();
    // Ann's bill is 1/2 of what she earns and Bob pays half of it: one round, one informed agent
    assertThat(lost.finding().text()).isEqualTo("-1/4 = 0");
    assertThat(lost.smallness().size().agents()).isEqualTo(2);
    assertThat(lost.smallness().size().rounds()).isEqualTo(1);
    assertThat(lost.smallness().text()).isEqualTo("no smaller play: all 2 tried");
    smallest(new SharedByAll(), "team/balanced", 2);
  }

  @Test
  void nothing_below_a_smallest_play_fails() {
    smallest(new SharedByAll(), "team/guaranteed", 1);
    smallest(new BalancedTeamMechanism(), "team/pair-proof", 213);
  }

  @Test
  void an_environment_that_is_refused_at_first_is_looked_into_for_smaller_plays() {
    assertThat(asked(new Refusing(3), "team/balanced").lost().orElseThrow().environment())
        .isEqualTo("2-agents-1-round-1-informed");
    smallest(new Refusing(3), "team/balanced", 0);
  }

  @Test
  void a_play_that_the_rule_refuses_is_none() {
    Answer.Lost lost = asked(new Refusing(-3), "team/balanced").lost().orElseThrow();
    assertThat(lost.environment()).isEqualTo("2-agents-1-round");
    assertThat(lost.smallness().isSmallest()).isTrue();
    smallest(new Refusing(-3), "team/balanced", 0);
  }

  /** A number of agents. */
  record Agents(int n) {}

  private static Environment<Agents> of(int least, int most) {
    return Environment.over(
        "agents",
        "agents",
        Stream.iterate(most, n -> n >= least, n -> n - 1).toList(),
        n -> Size.of(n, 1, n),
        n -> Stream.of(new Agents(n)));
  }

  @Test
  void an_environment_lists_the_smallest_first_and_a_smaller_one_may_not_follow() {
    assertThat(of(2, 4).parts().stream().map(p -> p.size().agents()).toList())
        .containsExactly(2, 3, 4);
    assertThatThrownBy(
            () ->
                Property.<Mechanism, Agents>of(
                    "p", "p", List.of(of(4, 5), of(2, 3)), (m, c) -> none(), (m, c) -> told()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smaller");
  }

  @Test
  void a_play_is_locally_smallest_where_too_many_below_it_were_left_out() {
    Property<Mechanism, Agents> property =
        Property.of(
            "few",
            "p",
            List.of(of(2, 6_000), of(7_000, 7_000)),
            (m, c) -> {
              if (c.n() < 7_000) throw new IllegalArgumentException("too few");
              return Finding.none(1);
            },
            (m, c) -> told());
    Answer.Lost lost =
        new Question<Mechanism, Agents>("test", new SharedByAll(), property)
            .answer(false, () -> false)
            .lost()
            .orElseThrow();
    assertThat(lost.smallness().word()).isEqualTo("locally smallest");
    assertThat(lost.smallness().text()).startsWith("locally smallest: ");
  }

  private static Finding none() {
    return Finding.none(0);
  }

  private static Account told() {
    return new Account(List.of(), List.of(), "", List.of());
  }
}
