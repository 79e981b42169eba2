package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How statements become facts about polynomials, and what is known without evidence. */
class UnfoldingTest {

  private static final Frame XY = Frame.NONE.real("x", "y");

  private Run run = Run.inGeneral(Shape.NONE, List.of());
  private Unfolding unfolding = new Unfolding(run, Argument.sought());
  private Scope scope;

  private void begin(Frame frame, String... told) {
    run = Run.inGeneral(Shape.NONE, List.of());
    unfolding = new Unfolding(run, Argument.sought());
    scope = run.scope(frame);
    for (String t : told) unfolding.assume(Says.that(t).at(scope));
  }

  private Value v(String text) {
    return Polynomial.parse(text).at(scope.number(1), scope::get);
  }

  private static Fact fact(String text, Fact.Sign sign) {
    return new Fact(Polynomial.parse(text), sign);
  }

  private Fact fact(Value left, Relation relation, boolean mean) {
    return unfolding.fact(new Compared<>(List.of(left), relation, List.of(scope.number(0)), mean));
  }

  @Test
  void a_quotient_has_the_sign_of_its_numerator_times_that_of_its_divisor() {
    begin(XY, "y != 0");
    Value quotient = v("x").over(v("y"));
    assertThat(fact(quotient, Relation.AT_LEAST, false))
        .isEqualTo(fact("x*y", Fact.Sign.NONNEGATIVE));
    assertThat(fact(quotient, Relation.AT_MOST, false))
        .isEqualTo(fact("-x*y", Fact.Sign.NONNEGATIVE));
    assertThat(fact(quotient, Relation.MORE, false)).isEqualTo(fact("x*y", Fact.Sign.POSITIVE));
    assertThat(fact(quotient, Relation.LESS, false)).isEqualTo(fact("-x*y", Fact.Sign.POSITIVE));
    assertThat(fact(quotient, Relation.EQUAL, false)).isEqualTo(fact("x", Fact.Sign.ZERO));
    assertThat(fact(quotient, Relation.DIFFERENT, false)).isEqualTo(fact("x", Fact.Sign.NONZERO));
    Value twice = quotient.over(v("y"));
    assertThat(fact(twice, Relation.MORE, false)).isEqualTo(fact("x", Fact.Sign.POSITIVE));
    assertThat(fact(twice.over(v("y")), Relation.MORE, false))
        .isEqualTo(fact("x*y", Fact.Sign.POSITIVE));
    begin(XY, "y > 0");
    assertThat(fact(v("x").over(v("y")), Relation.MORE, false))
        .isEqualTo(fact("x", Fact.Sign.POSITIVE));
    begin(XY, "y < 0");
    assertThat(fact(v("x").over(v("y")), Relation.MORE, false))
        .isEqualTo(fact("-x", Fact.Sign.POSITIVE));
  }

  private static final Frame RANDOM =
      Frame.NONE
          .real("a")
          .with(
              "P",
              new Process(
                  List.of("u", "w"),
                  List.of(new Increment("w", "u", Set.of("u"))),
                  List.of(Polynomial.parse("u"))));

  private Value inside(java.util.function.UnaryOperator<Value> f) {
    Value[] seen = new Value[1];
    scope.mean(
        "P",
        x -> {
          seen[0] = f.apply(x.get("u"));
          return seen[0];
        });
    return seen[0];
  }

  @Test
  void what_is_random_is_compared_in_expectation_and_divides_nothing() {
    begin(RANDOM);
    Value u = inside(x -> x);
    assertThat(fact(u, Relation.AT_LEAST, true)).isEqualTo(fact("u", Fact.Sign.NONNEGATIVE));
    assertThatThrownBy(() -> fact(u, Relation.AT_LEAST, false))
        .hasMessage("a random number is compared as if it were none");
    assertThat(fact(v("a"), Relation.EQUAL, false)).isEqualTo(fact("a", Fact.Sign.ZERO));
    Value quotient = inside(x -> x.one().over(x.plus(x.one())));
    assertThatThrownBy(() -> fact(quotient, Relation.EQUAL, true))
        .hasMessage("a divisor is random: u + 1");
    assertThatThrownBy(() -> fact(quotient, Relation.EQUAL, false))
        .hasMessage("a divisor is random: u + 1");
    assertThatThrownBy(
            () ->
                unfolding.assume(
                    new Compared<>(List.of(u), Relation.EQUAL, List.of(scope.number(0)), true)))
        .hasMessage("a hypothesis about an expectation");
  }

  private boolean isKnown(Says says) {
    return unfolding.isKnown(says.at(scope));
  }

  @Test
  void without_evidence_is_known_what_signs_say() {
    begin(XY, "x > 0");
    Says yes = Says.that("x > 0");
    Says no = Says.that("y > 0");
    assertThat(isKnown(yes)).isTrue();
    assertThat(isKnown(no)).isFalse();
    assertThat(isKnown(Says.that("x != 0"))).isTrue();
    assertThat(isKnown(Says.that("x < 0"))).isFalse();
    assertThat(isKnown(Says.all(yes, yes))).isTrue();
    assertThat(isKnown(Says.all(yes, no))).isFalse();
    assertThat(isKnown(Says.some(no, yes))).isTrue();
    assertThat(isKnown(Says.some(no, no))).isFalse();
    assertThat(isKnown(Says.that("y, x != 0, 0"))).isTrue();
    assertThat(isKnown(Says.that("y, y != 0, 0"))).isFalse();
    assertThat(isKnown(Says.that("x, x >= 0, 0"))).isTrue();
    assertThat(isKnown(Says.that("x, y >= 0, 0"))).isFalse();
    assertThat(isKnown(yes.then(yes))).isFalse();
    assertThat(
            unfolding.isKnown(
                new Compared<>(List.of(v("x")), Relation.MORE, List.of(scope.number(0)), true)))
        .isFalse();
  }

  @Test
  void a_hypothesis_that_cannot_hold_makes_everything_known() {
    begin(XY, "1 = 2");
    assertThat(run.signs().isContradictory()).isTrue();
    begin(XY, "1 = 1", "2 > 1", "0 >= 0");
    assertThat(run.signs().isContradictory()).isFalse();
    begin(XY, "1 != 1");
    assertThat(run.signs().isContradictory()).isTrue();
  }

  private String require(Frame frame, String... namesAndTerms) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    for (String each : namesAndTerms) {
      String[] parts = each.split(":");
      values.put(
          parts[0],
          List.of(parts[1].split(",")).stream()
              .map(t -> unfolding.value(Term.of(t.strip())))
              .toList());
    }
    try {
      unfolding.require(frame, values);
      return "fits";
    } catch (Refused e) {
      return e.getMessage();
    }
  }

  @Test
  void further_numbers_lie_where_their_frame_says() {
    begin(Frame.NONE.positive("x").nonnegative("z").real("y").probability("q"), "x <= 1");
    assertThat(require(Frame.NONE.real("t"), "t: y")).isEqualTo("fits");
    assertThat(require(Frame.NONE.real("t"), "s: y")).isEqualTo("no numbers are given for t");
    assertThat(require(Frame.NONE.real("t"), "t: y, y")).isEqualTo("2 numbers for t, wanted are 1");
    assertThat(require(Frame.NONE.reals("t", 2), "t: y"))
        .isEqualTo("1 numbers for t, wanted are 2");
    assertThat(require(Frame.NONE.positive("t"), "t: x")).isEqualTo("fits");
    assertThat(require(Frame.NONE.positive("t"), "t: z"))
        .isEqualTo("t is not known to be positive: z");
    assertThat(require(Frame.NONE.nonnegative("t"), "t: z")).isEqualTo("fits");
    assertThat(require(Frame.NONE.nonnegative("t"), "t: y"))
        .isEqualTo("t is not known to be not negative: y");
    assertThat(require(Frame.NONE.simplex("t", 2), "t: q, 1 - q")).isEqualTo("fits");
    assertThat(require(Frame.NONE.interior("t", 2), "t: q, 1 - q"))
        .isEqualTo("t is not known to be positive: q");
    assertThat(require(Frame.NONE.simplex("t", 2), "t: q, q")).isEqualTo("t does not sum to 1");
    assertThat(require(Frame.NONE.simplex("t", 2), "t: 1"))
        .isEqualTo("1 numbers for t, wanted are 2");
    assertThat(require(Frame.NONE.simplex("t", 2), "t: y, 1 - y"))
        .isEqualTo("t is not known to be not negative: y");
    assertThat(require(Frame.NONE.probability("t"), "t: q")).isEqualTo("fits");
    assertThat(require(Frame.NONE.probability("t"), "t: q, q"))
        .isEqualTo("2 numbers for t, wanted are 1");
    assertThat(require(Frame.NONE.probability("t"), "t: z"))
        .isEqualTo("t is not known to be not negative: -z + 1");
    assertThat(require(Frame.NONE.probability("t"), "t: y"))
        .isEqualTo("t is not known to be not negative: y");
    assertThat(require(Frame.NONE.probability("t"), "t: x")).isEqualTo("fits");
    assertThat(require(Frame.NONE.inside("t", Rational.ZERO, Rational.ONE), "t: q"))
        .isEqualTo("t is not known to be positive: q");
    assertThat(require(Frame.NONE.with("t", new Frame.Convex(true)), "t: q"))
        .startsWith("t cannot be given");
  }

  @Test
  void evidence_divides_by_what_is_known_not_to_be_zero() {
    begin(Frame.NONE.positive("x").real("y"));
    Polynomial one = Polynomial.ONE;
    Polynomial x = Polynomial.parameter("x");
    Polynomial y = Polynomial.parameter("y");
    assertThat(unfolding.value(new Term(y, x)).numerator()).isEqualTo(y);
    assertThat(unfolding.value(new Term(y, x)).denominator()).isEqualTo(Map.of(x, 1));
    assertThatThrownBy(() -> unfolding.value(new Term(one, y)))
        .hasMessage("evidence divides by y, which may be 0");
    assertThatThrownBy(() -> unfolding.value(new Term(Polynomial.parameter("q"), one)))
        .hasMessage("evidence speaks of q, which is nothing");
    assertThatThrownBy(() -> unfolding.value(new Term(one, Polynomial.parameter("q").plus(one))))
        .hasMessage("evidence speaks of q, which is nothing");
  }

  @Test
  void an_empty_range_of_further_numbers_is_known_of_nothing_else() {
    begin(XY);
    Frame none = Frame.NONE.between("t", Rational.ONE, Rational.ZERO);
    Statement<Value> both =
        Says.all(Says.forAll("none", none, Says.that("t >= 5")), Says.that("x >= 1")).at(scope);
    unfolding.prove(both);
    assertThat(unfolding.goals().get(0).known().facts()).isNotEmpty();
    assertThat(unfolding.goals().get(1).known().facts()).isEmpty();
  }

  @Test
  void what_was_assumed_for_a_consequence_is_no_universal_of_the_next() {
    begin(XY);
    Says every = Says.forAll("every", Frame.NONE.real("t"), Says.that("t^2 >= x"));
    unfolding.prove(Says.all(every.then(Says.that("x <= 0")), Says.that("x >= 1")).at(scope));
    assertThat(unfolding.goals().stream().map(g -> g.universals().size())).containsExactly(1, 0);
    unfolding.assume(every.at(scope));
    assertThat(unfolding.universals()).hasSize(1);
  }
}
