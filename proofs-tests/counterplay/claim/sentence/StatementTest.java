package counterplay.claim.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.Judge;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Reals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Relations, findings and statements: what each says and what it refuses. */
class StatementTest {

  private record Case(int k) {}

  @Test
  void a_relation_holds_for_its_own_orders() {
    Map<Relation, String> holds =
        Map.of(
            Relation.EQUAL, "E",
            Relation.DIFFERENT, "LM",
            Relation.AT_LEAST, "EM",
            Relation.AT_MOST, "LE",
            Relation.MORE, "M",
            Relation.LESS, "L");
    holds.forEach(
        (relation, orders) -> {
          for (Order order : List.of(Order.LESS, Order.EQUAL, Order.MORE)) {
            boolean wanted = orders.contains(order.name().substring(0, 1));
            assertThat(relation.of(order)).isEqualTo(wanted ? Truth.HOLDS : Truth.FAILS);
          }
          assertThat(relation.of(Order.UNKNOWN)).isEqualTo(Truth.OPEN);
          assertThat(relation.holds(Rational.ONE, Rational.of(2))).isEqualTo(orders.contains("L"));
          assertThat(relation.holds(Rational.of(2), Rational.ONE)).isEqualTo(orders.contains("M"));
        });
    assertThat(Truth.HOLDS.inWords()).isEqualTo("holds");
    assertThat(Truth.FAILS.inWords()).isEqualTo("does not hold");
    assertThat(Truth.OPEN.inWords()).isEqualTo("is left open by the enclosures");
  }

  private static Finding lists(Relation relation, List<Long> left, List<Long> right) {
    return Finding.of(
        left.stream().map(Rational::of).toList(),
        relation,
        right.stream().map(Rational::of).toList());
  }

  @Test
  void lists_are_compared_in_each_place_and_differ_in_some() {
    assertThat(lists(Relation.AT_MOST, List.of(1L, 2L), List.of(1L, 3L)).holds()).isTrue();
    assertThat(lists(Relation.AT_MOST, List.of(1L, 4L), List.of(1L, 3L)).fails()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L, 2L), List.of(1L, 3L)).holds()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L, 2L), List.of(1L, 2L)).fails()).isTrue();
    assertThat(lists(Relation.EQUAL, List.of(1L), List.of(1L, 2L)).fails()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L), List.of(1L, 2L)).holds()).isTrue();
    assertThat(lists(Relation.EQUAL, List.of(1L), List.of(1L, 2L)).text()).isEqualTo("1 = 1, 2");
    assertThatThrownBy(() -> lists(Relation.EQUAL, List.of(), List.of(1L)))
        .hasMessage("a quantity without a number");
    assertThatThrownBy(() -> new Quantity.Reals(List.of()))
        .hasMessage("a quantity without a number");
  }

  @Test
  void real_numbers_that_are_rational_are_shown_so() {
    Finding root =
        Finding.ofReals(
            List.of(Reals.sqrt(Rational.of(4)), Reals.sqrt(Rational.of(2))),
            Relation.AT_LEAST,
            List.of(Rational.ONE, Rational.ONE));
    assertThat(root.holds()).isTrue();
    assertThat(root.right()).isInstanceOf(Quantity.Numbers.class);
    assertThat(root.left()).isInstanceOf(Quantity.Reals.class);
    assertThat(Finding.of(Reals.sqrt(Rational.of(4)), Relation.EQUAL, Rational.of(2)).text())
        .isEqualTo("2 = 2");
    assertThat(Finding.none(0).holds()).isTrue();
    assertThat(Finding.none(3).text()).isEqualTo("3 = 0");
    assertThat(Finding.none(0).with("x", 5).working()).containsExactly("x = 5");
    assertThat(Finding.none(0).asserting(Relation.MORE).fails()).isTrue();
    Finding undefined = Finding.undefined("0/0", Relation.DIFFERENT, Rational.ONE);
    assertThat(undefined.fails()).isTrue();
    assertThat(undefined.holds()).isFalse();
    assertThat(undefined.text()).isEqualTo("undefined: 0/0 != 1");
    Judge<Case> judge = c -> Finding.none(c.k()).with("k", c.k());
    Finding moved = judge.withRightSideAt(c -> new Case(c.k() + 1)).judge(new Case(2));
    assertThat(moved.text()).isEqualTo("2 = 0");
    assertThat(moved.working()).containsExactly("k = 2");
  }

  @Test
  void a_statement_has_sides_of_one_length_and_some_part() {
    List<Rational> one = List.of(Rational.ONE);
    List<Rational> two = List.of(Rational.ONE, Rational.ONE);
    assertThatThrownBy(() -> Statement.of(one, Relation.EQUAL, two))
        .hasMessage("1 numbers on the left, 2 on the right");
    List<Rational> none = List.of();
    assertThatThrownBy(() -> Statement.of(none, Relation.EQUAL, none))
        .hasMessage("0 numbers on the left, 0 on the right");
    assertThatThrownBy(() -> new Statement.All<Rational>(List.of()))
        .hasMessage("a conjunction of nothing");
    assertThatThrownBy(() -> new Statement.Some<Rational>(List.of()))
        .hasMessage("a disjunction of nothing");
    Statement<Rational> a = Statement.of(one, Relation.EQUAL, one);
    assertThat(Statement.all(List.of(a))).isEqualTo(a);
    assertThat(Statement.all(List.of(a, a))).isEqualTo(new Statement.All<>(List.of(a, a)));
    assertThat(a.and(a)).isEqualTo(new Statement.All<>(List.of(a, a)));
    assertThat(a.implies(a)).isEqualTo(new Statement.Implies<>(a, a));
    Mean<Rational> mean = Mean.of(Rational.of(3));
    assertThat(Statement.of(mean.plus(mean), Relation.EQUAL, mean.scale(Rational.of(2))))
        .isEqualTo(
            new Statement.Compared<>(
                List.of(Rational.of(6)), Relation.EQUAL, List.of(Rational.of(6)), true));
    assertThat(Statement.of(mean.minus(mean.plus(mean)), Relation.EQUAL, Mean.of(Rational.of(-3))))
        .isEqualTo(
            new Statement.Compared<>(
                List.of(Rational.of(-3)), Relation.EQUAL, List.of(Rational.of(-3)), true));
  }
}
