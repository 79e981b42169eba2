package counterplay.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordsTest {

  /** Generic, recursive through its second case. */
  sealed interface Tree<T> {
    record Tip<T>(T value) implements Tree<T> {}

    record TwoBranches<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}
  }

  record Pair<A, B>(A first, B second) {}

  record Everything(
      int count,
      boolean flag,
      String name,
      Relation relation,
      Rational number,
      Polynomial polynomial,
      long large,
      BigInteger larger,
      List<List<Rational>> table,
      Map<String, Rational> named,
      Pair<Rational, Pair<String, List<Integer>>> pair,
      Tree<Rational> tree) {}

  record Positive(int n) {
    Positive {
      if (n <= 0) throw new IllegalArgumentException(n + " is not positive");
    }
  }

  record Many(List<Positive> numbers) {}

  record Lambda(Runnable action) {}

  private static Everything example() {
    return new Everything(
        -3,
        true,
        "a \"quoted\" name\n",
        Relation.AT_LEAST,
        Rational.of(1, 3),
        Polynomial.parse("1/2*x^2-y"),
        Long.MIN_VALUE,
        BigInteger.TEN.pow(30),
        List.of(List.of(Rational.ONE), List.of()),
        Map.of("b", Rational.ZERO, "a", Rational.HALF),
        new Pair<>(Rational.ONE, new Pair<>("x", List.of(1, 2))),
        new Tree.TwoBranches<>(new Tree.Tip<>(Rational.ONE), new Tree.Tip<>(Rational.of(-1, 7))));
  }

  private static <C extends Record> C read(String text, Class<C> type) {
    return Records.read(Json.object(text.getBytes(StandardCharsets.UTF_8)), type, "case");
  }

  private static String text(Record value) {
    return Json.canonical(Records.write(value), Set.of());
  }

  @Test
  void all_kinds_of_data_come_back_as_they_were() {
    Everything back = read(text(example()), Everything.class);
    assertThat(back).isEqualTo(example());
    assertThat(text(back)).isEqualTo(text(example()));
  }

  @Test
  void the_canonical_form_spreads_only_what_is_too_long_for_a_line() {
    assertThat(text(example()))
        .isEqualTo(
            """
            {
              "count": "-3",
              "flag": "true",
              "name": "a \\"quoted\\" name\\n",
              "relation": "AT_LEAST",
              "number": "1/3",
              "polynomial": "1/2*x^2-y",
              "large": "-9223372036854775808",
              "larger": "1000000000000000000000000000000",
              "table": [["1"], []],
              "named": { "a": "1/2", "b": "0" },
              "pair": { "first": "1", "second": { "first": "x", "second": ["1", "2"] } },
              "tree": {
                "kind": "two-branches",
                "left": { "kind": "tip", "value": "1" },
                "right": { "kind": "tip", "value": "-1/7" }
              }
            }
            """
                .replace("1/2*x^2-y", example().polynomial().toString()));
  }

  @Test
  void faults_name_their_place() {
    String good = text(example());
    assertThatThrownBy(() -> read(good.replace("\"-1/7\"", "\"0.1\""), Everything.class))
        .hasMessageStartingWith("case.tree.right.value: '0.1' is not a rational number");
    assertThatThrownBy(() -> read(good.replace("two-branches", "three-branches"), Everything.class))
        .hasMessage("case.tree.kind: 'three-branches' is none of tip, two-branches");
    assertThatThrownBy(() -> read(good.replace("AT_LEAST", ">="), Everything.class))
        .hasMessageStartingWith("case.relation: '>=' is none of [EQUAL, ");
    assertThatThrownBy(() -> read(good.replace("\"true\"", "\"yes\""), Everything.class))
        .hasMessage("case.flag: 'yes' is neither true nor false");
    assertThatThrownBy(() -> read(good.replace("\"-3\"", "\"3000000000\""), Everything.class))
        .hasMessageStartingWith("case.count: '3000000000' is not an integer");
    assertThatThrownBy(() -> read(good.replace("\"2\"]", "\"2\", [] ]"), Everything.class))
        .hasMessage("case.pair.second.second[2]: wanted is a string");
    assertThatThrownBy(() -> read("{\"numbers\": [{\"n\": \"1\"}, {\"n\": \"0\"}]}", Many.class))
        .hasMessage("case.numbers[1]: 0 is not positive");
    assertThatThrownBy(() -> read("{\"numbers\": \"1\"}", Many.class))
        .hasMessage("case.numbers: wanted is a list");
    assertThatThrownBy(() -> read("{\"numbers\": [\"1\"]}", Many.class))
        .hasMessage("case.numbers[0]: wanted is an object with the fields n");
  }

  @Test
  void what_is_no_data_has_no_shape() {
    assertThatThrownBy(() -> Records.write(new Lambda(() -> {})))
        .hasMessage("java.lang.Runnable is no data that a file could hold");
  }

  @Property(tries = 200)
  boolean trees_come_back(@ForAll("trees") Tree<Rational> tree) {
    Everything e = example();
    Everything with =
        new Everything(
            e.count(),
            e.flag(),
            e.name(),
            e.relation(),
            e.number(),
            e.polynomial(),
            e.large(),
            e.larger(),
            e.table(),
            e.named(),
            e.pair(),
            tree);
    return read(text(with), Everything.class).equals(with);
  }

  @Provide
  Arbitrary<Tree<Rational>> trees() {
    Arbitrary<Tree<Rational>> tips =
        Combinators.combine(Arbitraries.integers(), Arbitraries.integers().between(1, 99))
            .as((p, q) -> new Tree.Tip<>(Rational.of(p, q)));
    return Arbitraries.recursive(
        () -> tips, t -> Combinators.combine(t, tips).as(Tree.TwoBranches::new), 0, 5);
  }

  @Property(tries = 300)
  boolean canonical_text_is_a_fixed_point(@ForAll String name) {
    ObjectNode object =
        Json.object("{}".getBytes(StandardCharsets.UTF_8))
            .put("name", name.isEmpty() ? "" : name.replaceAll("\\p{Cs}", "?"));
    String text = Json.canonical(object, Set.of());
    return Json.canonical(Json.object(text.getBytes(StandardCharsets.UTF_8)), Set.of())
        .equals(text);
  }
}
