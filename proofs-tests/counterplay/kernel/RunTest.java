package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs at symbols: what variables, roots, scores and questions become. */
class RunTest {

  private Run run = Run.inGeneral(Shape.NONE, List.of());
  private Scope scope;

  private void begin(Frame frame, Integer... script) {
    run = Run.inGeneral(Shape.NONE, List.of(script));
    scope = run.scope(frame);
  }

  private static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  private Value v(String text) {
    return p(text).at(scope.number(1), scope::get);
  }

  private int sign(String text) {
    return run.signs().of(p(text));
  }

  private static final int WEAK = Signs.ZERO | Signs.POSITIVE;

  @Test
  void variables_have_the_signs_of_their_kinds_and_no_others() {
    begin(
        Frame.NONE
            .real("a")
            .nonnegative("b")
            .positive("c")
            .between("d", Rational.of(-1), Rational.ONE)
            .inside("e", Rational.ONE, Rational.of(2))
            .between("g", Rational.ZERO, Rational.ONE)
            .simplex("p", 3)
            .interior("q", 2)
            .simplex("o", 1));
    assertThat(sign("a")).isEqualTo(Signs.ANY);
    assertThat(sign("b")).isEqualTo(WEAK);
    assertThat(sign("c")).isEqualTo(Signs.POSITIVE);
    assertThat(sign("d")).isEqualTo(Signs.ANY);
    assertThat(sign("d + 1")).isEqualTo(WEAK);
    assertThat(sign("1 - d")).isEqualTo(WEAK);
    assertThat(sign("e - 1")).isEqualTo(Signs.POSITIVE);
    assertThat(sign("2 - e")).isEqualTo(Signs.POSITIVE);
    assertThat(sign("e")).isEqualTo(Signs.POSITIVE);
    assertThat(sign("g")).isEqualTo(WEAK);
    assertThat(sign("p_0")).isEqualTo(WEAK);
    assertThat(sign("1 - p_1")).isEqualTo(WEAK);
    assertThat(sign("1 - p_0 - p_1")).isEqualTo(WEAK);
    assertThat(sign("q_0")).isEqualTo(Signs.POSITIVE);
    assertThat(sign("1 - q_0")).isEqualTo(Signs.POSITIVE);
    assertThat(scope.list("p").stream().map(Value::numerator))
        .containsExactly(p("p_0"), p("p_1"), p("1 - p_0 - p_1"));
    assertThat(scope.list("o").stream().map(Value::numerator)).containsExactly(p("1"));
    assertThat(run.knows("p_1")).isTrue();
    assertThat(run.knows("p_2")).isFalse();
  }

  @Test
  void no_two_numbers_share_a_name() {
    Frame twice = Frame.NONE.real("u").with("P", new Process(List.of("u"), List.of()));
    assertThatThrownBy(() -> begin(twice)).hasMessage("two numbers are called u");
    assertThatThrownBy(run::requireUnspoiled).hasMessage("two numbers are called u");
  }

  // ---- roots ----

  @Test
  void the_root_of_a_rational_square_is_rational_and_others_become_symbols() {
    begin(Frame.NONE.positive("x"));
    assertThat(v("9/4").numerator()).isEqualTo(p("9/4"));
    assertThat(run.root(v("9/4")).numerator()).isEqualTo(p("3/2"));
    Value root = run.root(v("2"));
    assertThat(root.numerator()).isEqualTo(p("root_1"));
    assertThat(run.squares()).isEqualTo(Map.of("root_1", p("2")));
    assertThat(sign("root_1")).isEqualTo(Signs.POSITIVE);
    assertThat(root.times(root).numerator()).isEqualTo(p("2"));
    assertThat(root.times(root).times(root).numerator()).isEqualTo(p("2*root_1"));
    assertThat(root.times(root).times(root).times(root).times(v("x")).numerator())
        .isEqualTo(p("4*x"));
    assertThat(run.glossary()).isEqualTo(Map.of("root_1", "sqrt(2)"));
  }

  @Test
  void one_root_has_one_symbol_and_two_have_two() {
    begin(Frame.NONE.nonnegative("x").positive("y"));
    assertThat(run.root(v("x")).numerator()).isEqualTo(p("root_1"));
    assertThat(run.root(v("y")).numerator()).isEqualTo(p("root_2"));
    assertThat(run.root(v("x")).numerator()).isEqualTo(p("root_1"));
    assertThat(sign("root_1")).isEqualTo(WEAK);
    assertThat(sign("root_2")).isEqualTo(Signs.POSITIVE);
    // (root_1 + root_2)^2 = x + 2 root_1 root_2 + y
    Value sum = run.root(v("x")).plus(run.root(v("y")));
    assertThat(sum.times(sum).numerator()).isEqualTo(p("x + 2*root_1*root_2 + y"));
    // a root inside a root: its square brings the older one
    Value nested = run.root(run.root(v("y")));
    assertThat(nested.numerator()).isEqualTo(p("root_3"));
    assertThat(nested.times(nested).times(nested).times(nested).numerator()).isEqualTo(p("y"));
  }

  @Test
  void the_root_of_a_quotient_is_divided_by_the_size_of_the_divisor() {
    begin(Frame.NONE.positive("x", "y"));
    Value root = run.root(v("x").over(v("y")));
    assertThat(run.squares()).isEqualTo(Map.of("root_1", p("x*y")));
    assertThat(root.numerator()).isEqualTo(p("root_1"));
    assertThat(root.denominator()).isEqualTo(Map.of(p("y"), 1));
    begin(Frame.NONE.positive("x", "y"));
    Value negative = run.root(v("-x").over(v("-1 - y")));
    assertThat(negative.numerator()).isEqualTo(p("root_1"));
    assertThat(negative.denominator()).isEqualTo(Map.of(p("y + 1"), 1));
    assertThat(run.squares().get("root_1")).isEqualTo(p("x*y + x"));
    begin(Frame.NONE.real("x", "y"));
    new Unfolding(run, counterplay.claim.evidence.Argument.sought())
        .assume(Says.that("y < 0").at(scope));
    new Unfolding(run, counterplay.claim.evidence.Argument.sought())
        .assume(Says.that("x < 0").at(scope));
    Value size = run.root(v("x").over(v("y")));
    assertThat(size.numerator()).isEqualTo(p("-root_1"));
    assertThat(size.denominator()).isEqualTo(Map.of(p("y"), 1));
    begin(Frame.NONE.positive("x", "y"));
    run.root(v("x").over(v("y")).over(v("y")));
    assertThat(run.squares()).isEqualTo(Map.of("root_1", p("x*y^2")));
  }

  @Test
  void of_a_negative_number_there_is_no_root_and_a_norm_has_one_always() {
    begin(Frame.NONE.real("x", "y"));
    assertThatThrownBy(() -> run.root(v("-1"))).hasMessage("the square root of a negative number");
    assertThat(run.norm(List.of(v("x"), v("y"))).numerator()).isEqualTo(p("root_1"));
    assertThat(run.squares()).isEqualTo(Map.of("root_1", p("x^2 + y^2")));
    assertThat(run.forks()).isEmpty();
    assertThat(run.norm(List.of(v("3"), v("4"))).numerator()).isEqualTo(p("5"));
  }

  // ---- questions ----

  @Test
  void a_question_that_is_open_forks_and_the_script_answers_it() {
    begin(Frame.NONE.real("x"));
    assertThat(v("x").signum()).isEqualTo(1);
    assertThat(run.forks()).containsExactly(new Run.Fork("x > 0", 3, 0));
    assertThat(v("x").signum()).isEqualTo(1);
    assertThat(v("x").isZero()).isFalse();
    assertThat(v("-x").isNegative()).isTrue();
    assertThat(run.forks()).hasSize(1);
    begin(Frame.NONE.real("x"), 1);
    assertThat(v("x").signum()).isEqualTo(-1);
    assertThat(run.forks()).containsExactly(new Run.Fork("x < 0", 3, 1));
    begin(Frame.NONE.real("x"), 2);
    assertThat(v("x").signum()).isZero();
    assertThat(run.forks()).containsExactly(new Run.Fork("x = 0", 3, 2));
    begin(Frame.NONE.real("x"), 1);
    assertThat(v("x").isZero()).isFalse();
    assertThat(run.forks()).containsExactly(new Run.Fork("x != 0", 2, 1));
    begin(Frame.NONE.real("x"), 1);
    assertThat(v("x").isNegative()).isFalse();
    assertThat(run.forks()).containsExactly(new Run.Fork("x >= 0", 2, 1));
    begin(Frame.NONE.real("x", "y"));
    assertThat(v("x")).isEqualTo(v("y"));
    assertThat(run.forks()).containsExactly(new Run.Fork("x - y = 0", 2, 0));
    assertThat(v("x").hashCode()).isEqualTo(v("y").hashCode()).isZero();
    assertThat(v("x")).hasToString("a number");
    assertThat(v("x").equals("x")).isFalse();
  }

  @Test
  void what_is_excluded_is_no_answer() {
    begin(Frame.NONE.nonnegative("x"));
    assertThat(v("x").signum()).isEqualTo(1);
    assertThat(run.forks()).containsExactly(new Run.Fork("x > 0", 2, 0));
    begin(Frame.NONE.nonnegative("x"), 1);
    assertThat(v("x").signum()).isZero();
    begin(Frame.NONE.positive("x"));
    assertThat(v("x").signum()).isEqualTo(1);
    assertThat(v("x").isPositive()).isTrue();
    assertThat(v("x").isNegative()).isFalse();
    assertThat(v("-x").isPositive()).isFalse();
    assertThat(run.forks()).isEmpty();
  }

  @Test
  void where_nobody_is_any_answer_will_do_and_the_path_is_known_to_be_impossible() {
    begin(Frame.NONE.positive("x", "y"));
    run.signs().tell(p("x + y"), Signs.NEGATIVE);
    assertThat(run.signs().isContradictory()).isFalse();
    assertThat(v("x + y").signum()).isEqualTo(1);
    assertThat(run.signs().isContradictory()).isTrue();
    assertThat(run.forks()).isEmpty();
  }

  @Test
  void signs_of_quotients_take_those_of_their_divisors() {
    begin(Frame.NONE.positive("x", "y"));
    Value quotient = v("x").over(v("-1 - y"));
    assertThat(quotient.signum()).isEqualTo(-1);
    assertThat(quotient.isNegative()).isTrue();
    assertThat(quotient.isPositive()).isFalse();
    Value squared = v("x").over(v("y")).over(v("y"));
    assertThat(squared.signum()).isEqualTo(1);
    begin(Frame.NONE.real("z").positive("x"));
    run.signs().tell(p("z"), Signs.NEGATIVE);
    assertThat(v("x").over(v("z")).signum()).isEqualTo(-1);
    assertThat(v("x").over(v("z")).isNegative()).isTrue();
    assertThat(v("x").over(v("z")).over(v("z")).signum()).isEqualTo(1);
    assertThat(v("x").over(v("z")).over(v("z")).isNegative()).isFalse();
    assertThat(v("x").over(v("z")).over(v("z")).over(v("z")).signum()).isEqualTo(-1);
    assertThatThrownBy(() -> v("x - x").inverse()).hasMessage("division by zero");
    assertThatThrownBy(() -> v("x").over(v("0"))).hasMessage("division by zero");
  }

  private static final Frame PROCESS =
      Frame.NONE
          .real("a")
          .with(
              "P",
              new Process(
                  List.of("u", "w"),
                  List.of(new Increment("w", "u", Set.of("u"))),
                  List.of(p("u - 1"))))
          .with("f", new Frame.Convex(true))
          .with("S", new Frame.Rule(2, true));

  @Test
  void nobody_asks_for_the_sign_of_what_is_random() {
    begin(PROCESS);
    assertThat(run.random()).isEqualTo(Set.of("u", "w"));
    assertThat(run.isRandom("a")).isFalse();
    assertThat(sign("u - 1")).isEqualTo(WEAK);
    assertThat(run.fair()).hasSize(1);
    assertThatThrownBy(
            () ->
                scope.mean(
                    "P",
                    x -> {
                      x.get("w").signum();
                      return x.get("w");
                    }))
        .hasMessage("the code asks for the sign of w, which is random, inside an expectation");
    assertThatThrownBy(run::requireUnspoiled).isInstanceOf(Refused.class);
  }

  @Test
  void what_is_computed_from_what_is_random_is_random() {
    begin(PROCESS);
    scope.mean("P", x -> run.norm(List.of(x.get("u"))));
    assertThat(run.isRandom("root_1")).isTrue();
    assertThat(run.knows("root_1")).isTrue();
    assertThat(run.knows("root_9")).isFalse();
    run.norm(List.of(v("a"), v("1")));
    assertThat(run.isRandom("root_2")).isFalse();
    scope.mean("P", x -> run.slope("f", x.get("u")));
    assertThat(run.isRandom("fSlope_1")).isTrue();
    scope.mean(
        "P", x -> run.slope("f", x.number(1).over(x.get("u").times(x.get("u")).plus(x.number(1)))));
    assertThat(run.isRandom("fSlope_2")).isTrue();
    scope.mean("P", x -> run.score("S", 0, List.of(x.get("u"), v("a"))));
    assertThat(run.isRandom("S_1")).isTrue();
    run.score("S", 1, List.of(v("a"), v("1 - a")));
    assertThat(run.isRandom("S_2")).isFalse();
    assertThat(run.glossary().get("S_2")).isEqualTo("S(1 | a, -a + 1)");
  }

  @Test
  void expectations_are_not_nested_and_come_one_after_another() {
    begin(PROCESS);
    Process process = (Process) PROCESS.kinds().get("P");
    assertThat(run.mean("P", process, x -> x.get("u")).numerator()).isEqualTo(p("u"));
    assertThat(run.mean("P", process, x -> x.get("w")).numerator()).isEqualTo(p("w"));
    run.requireUnspoiled();
    assertThatThrownBy(
            () ->
                scope.mean(
                    "P",
                    x -> {
                      scope.mean("P", y -> y.get("u"));
                      return x.get("u");
                    }))
        .hasMessage("an expectation inside an expectation");
    assertThatThrownBy(() -> scope.mean("Q", x -> x.get("u"))).hasMessage("no process is called Q");
    assertThatThrownBy(() -> scope.mean("S", x -> x.get("u"))).hasMessage("no process is called S");
  }

  @Test
  void functions_are_taken_at_positive_numbers_and_named_by_their_argument() {
    begin(Frame.NONE.positive("x", "y").with("f", new Frame.AnyFunction()));
    assertThat(scope.convex("f", v("x")).numerator()).isEqualTo(p("f_1"));
    assertThat(scope.convex("f", v("x").over(v("y")).over(v("y"))).numerator()).isEqualTo(p("f_2"));
    assertThat(scope.convex("f", v("x").over(v("y"))).numerator()).isEqualTo(p("f_3"));
    assertThat(run.glossary())
        .isEqualTo(Map.of("f_1", "f(x)", "f_2", "f((x)/(y)^2)", "f_3", "f((x)/(y))"));
    assertThat(scope.convex("f", v("x")).numerator()).isEqualTo(p("f_1"));
    assertThatThrownBy(() -> scope.convex("f", v("-x")))
        .hasMessage("f of a number that is not positive");
    assertThatThrownBy(() -> scope.convex("x", v("x")))
        .hasMessage("no convex function is called x");
    assertThat(run.forks()).isEmpty();
  }

  @Test
  void scores_are_of_signals_that_there_are_and_of_whole_predictions() {
    begin(PROCESS);
    List<Value> two = List.of(v("a"), v("1 - a"));
    assertThat(scope.score("S", 0, two).numerator()).isEqualTo(p("S_1"));
    assertThat(scope.score("S", 1, two).numerator()).isEqualTo(p("S_2"));
    for (int signal : List.of(-1, 2))
      assertThatThrownBy(() -> scope.score("S", signal, two)).hasMessage("S is for 2 signals");
    assertThatThrownBy(() -> scope.score("S", 0, List.of(v("a")))).hasMessage("S is for 2 signals");
    assertThatThrownBy(() -> scope.score("f", 0, two)).hasMessage("no scoring rule is called f");
    assertThatThrownBy(() -> scope.list("b")).hasMessage("no number is called b; there are [a]");
    begin(Frame.NONE.reals("v", 2));
    assertThatThrownBy(() -> scope.get("v")).hasMessage("v has 2 numbers");
  }

  // ---- numbers of a case ----

  @Test
  void only_numbers_of_a_case_are_read() {
    Run numbers = Run.atNumbers(Assignment.NONE.number("x", Rational.HALF));
    Scope at = numbers.scope(Frame.NONE.real("x"));
    assertThat(Numerals.rational(at.get("x"))).contains(Rational.HALF);
    assertThat(Numerals.rational(at.root(at.number(2)))).isEmpty();
    assertThat(Numerals.rational(Rational.HALF)).isEmpty();
    begin(Frame.NONE.real("x"));
    assertThat(Numerals.rational(v("1/2"))).isEmpty();
    assertThat(at.get("x").signum()).isEqualTo(1);
    assertThat(at.get("x").isZero()).isFalse();
    assertThat(at.number(0).isZero()).isTrue();
    assertThat(at.get("x").negated().signum()).isEqualTo(-1);
    assertThat(at.get("x").negated().isNegative()).isTrue();
    assertThat(at.number(0).isNegative()).isFalse();
    assertThat(at.number(0).signum()).isZero();
    assertThat(Numerals.rational(at.norm(List.of(at.number(3), at.number(4)))))
        .contains(Rational.of(5));
    assertThat(Numerals.rational(at.get("x").inverse())).contains(Rational.of(2));
    assertThatThrownBy(() -> at.number(0).inverse()).hasMessage("division by zero");
    assertThatThrownBy(() -> at.get("x").plus(v("x"))).hasMessage("numbers of two runs meet");
    assertThatThrownBy(() -> at.get("x").minus(v("x"))).hasMessage("numbers of two runs meet");
    assertThatThrownBy(() -> at.get("x").times(v("x"))).hasMessage("numbers of two runs meet");
  }

  @Test
  void symbols_compute_as_rationals_do() {
    begin(Frame.NONE.positive("x", "y"));
    Map<String, Rational> at = Map.of("x", Rational.of(3, 7), "y", Rational.of(5, 2));
    Value x = v("x");
    Value y = v("y");
    Rational a = at.get("x");
    Rational b = at.get("y");
    same(x.over(y).plus(y.over(x)), a.over(b).plus(b.over(a)), at);
    same(x.over(y).plus(x.over(y)), a.over(b).plus(a.over(b)), at);
    same(x.over(y).over(y).minus(x.over(y)), a.over(b).over(b).minus(a.over(b)), at);
    same(x.over(y).times(y.over(x.plus(y))), a.over(b).times(b.over(a.plus(b))), at);
    same(x.over(y).times(x.over(y)).inverse(), a.over(b).times(a.over(b)).inverse(), at);
    same(x.over(y).scale(Rational.of(-2, 3)), a.over(b).scale(Rational.of(-2, 3)), at);
    same(x.over(y).negated().minus(x), a.over(b).negated().minus(a), at);
    same(x.over(y.scale(Rational.of(3))), a.over(b.scale(Rational.of(3))), at);
    same(x.over(v("4")), a.over(Rational.of(4)), at);
    assertThat(x.times(y).over(y).denominator()).isEmpty();
    assertThat(x.over(x).denominator()).isEmpty();
    assertThat(x.times(y).over(x.times(y)).numerator()).isEqualTo(p("1"));
    assertThat(x.times(y).times(y).over(y).numerator()).isEqualTo(p("x*y"));
    assertThat(x.over(y).over(y).times(y).denominator()).isEqualTo(Map.of(p("y"), 1));
    assertThat(x.over(y).minus(x.over(y)).denominator()).isEmpty();
    assertThat(x.over(y).scale(Rational.ZERO).denominator()).isEmpty();
    assertThat(x.over(y).scale(Rational.ONE).denominator()).isEqualTo(Map.of(p("y"), 1));
  }

  private static void same(Value value, Rational wanted, Map<String, Rational> at) {
    Rational result = value.numerator().at(Rational.ONE, at::get);
    for (Map.Entry<Polynomial, Integer> e : value.denominator().entrySet())
      result = result.over(e.getKey().at(Rational.ONE, at::get).power(e.getValue()));
    assertThat(result).isEqualTo(wanted);
  }
}
