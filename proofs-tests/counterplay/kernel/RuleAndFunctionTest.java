package counterplay.kernel;

import static counterplay.kernel.Checking.fact;
import static counterplay.kernel.Checking.nothing;
import static counterplay.kernel.Checking.p;
import static counterplay.kernel.Checking.terms;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What evidence may say of rules and convex functions. */
class RuleAndFunctionTest {

  private final Checking checking = new Checking();

  // ---- rules and functions ----

  private static final Frame RULE = Frame.NONE.interior("q", 2).with("S", new Frame.Rule(2, true));
  private static final Frame CONVEX =
      Frame.NONE.positive("x", "y").with("f", new Frame.Convex(true));

  @Test
  void a_proper_rule_is_asked_about_distributions_over_its_signals() {
    Fact goal = fact("0", Fact.Sign.NONNEGATIVE);
    Evidence then = nothing();
    assertThat(
            checking.says(
                RULE,
                goal,
                then.after(new Proper("S", terms("q_0", "1 - q_0"), terms("1/3", "2/3")))))
        .isEqualTo("accepted");
    assertThat(
            checking.says(
                RULE, goal, then.after(new Proper("S", terms("q_0", "q_0"), terms("1/3", "2/3")))))
        .isEqualTo("prediction does not sum to 1");
    assertThat(
            checking.says(
                RULE,
                goal,
                then.after(new Proper("S", terms("q_0", "1 - q_0"), terms("1/3", "1/3")))))
        .isEqualTo("prediction does not sum to 1");
    assertThat(
            checking.says(
                RULE, goal, then.after(new Proper("S", terms("3/2", "-1/2"), terms("1/3", "2/3")))))
        .startsWith("prediction is not known to be not negative");
    assertThat(
            checking.says(
                RULE,
                goal,
                then.after(
                    new Proper("S", terms("q_0", "1 - q_0", "0"), terms("1/3", "2/3", "0")))))
        .isEqualTo("S is for 2 signals");
    assertThat(
            checking.says(
                RULE,
                goal,
                then.after(new Proper("S", terms("1/3", "2/3"), terms("1/3", "1/3", "1/3")))))
        .isEqualTo("S is for 2 signals");
    assertThat(
            checking.says(
                RULE, goal, then.after(new Proper("q", terms("1/3", "2/3"), terms("1/3", "2/3")))))
        .isEqualTo("no scoring rule is called q");
    assertThat(
            checking.says(
                RULE, goal, then.after(new Proper("S", terms("u", "1 - u"), terms("1/3", "2/3")))))
        .isEqualTo("evidence speaks of u, which is nothing");
  }

  /** What the step about one rule and two distributions tells beyond the frame. */
  private List<Fact> told(Frame frame, List<Fact> known, Evidence.Step step) {
    checking.discharged.clear();
    assertThat(
            checking.says(
                frame, known, fact("0", Fact.Sign.NONNEGATIVE), false, nothing().after(step)))
        .isEqualTo("accepted");
    Discharged d = checking.discharged.get(0);
    List<Fact> told = new ArrayList<>(((Discharged.Stepped) d.how()).told());
    told.removeAll(d.known());
    return told;
  }

  private String meaning(String symbol) {
    return checking.discharged.get(0).glossary().get(symbol);
  }

  @Test
  void propriety_says_that_no_other_prediction_is_better() {
    Proper step = new Proper("S", terms("1/4", "3/4"), terms("q_0", "1 - q_0"));
    Fact told = told(RULE, List.of(), step).get(0);
    assertThat(told.sign()).isEqualTo(Fact.Sign.NONNEGATIVE);
    // 1/4 S(0|x) - 1/4 S(0|q) + 3/4 S(1|x) - 3/4 S(1|q), up to a positive factor
    assertThat(told.polynomial().scale(Rational.of(3, 4)))
        .isEqualTo(p("1/4*S_1 - 1/4*S_2 + 3/4*S_3 - 3/4*S_4").scale(scale(told)));
    assertThat(meaning("S_1")).isEqualTo("S(0 | 1/4, 3/4)");
    assertThat(meaning("S_2")).isEqualTo("S(0 | q_0, -q_0 + 1)");
    assertThat(meaning("S_3")).isEqualTo("S(1 | 1/4, 3/4)");
    assertThat(meaning("S_4")).isEqualTo("S(1 | q_0, -q_0 + 1)");
  }

  private static Rational scale(Fact told) {
    Polynomial wanted = p("1/4*S_1 - 1/4*S_2 + 3/4*S_3 - 3/4*S_4");
    return told.polynomial()
        .scale(Rational.of(3, 4))
        .leadingCoefficient()
        .over(wanted.leadingCoefficient());
  }

  @Test
  void propriety_is_strict_where_rule_and_distributions_say_so() {
    Proper step = new Proper("S", terms("1/4", "3/4"), terms("q_0", "1 - q_0"));
    List<Fact> differ = List.of(fact("q_0 - 1/4", Fact.Sign.NONZERO));
    assertThat(told(RULE, differ, step).get(0).sign()).isEqualTo(Fact.Sign.POSITIVE);
    Frame weak = Frame.NONE.interior("q", 2).with("S", new Frame.Rule(2, false));
    assertThat(told(weak, differ, step).get(0).sign()).isEqualTo(Fact.Sign.NONNEGATIVE);
  }

  @Test
  void a_convex_function_lies_above_its_supporting_lines() {
    Supporting step = new Supporting("f", Term.of("x"), Term.of("y"));
    Fact told = told(CONVEX, List.of(), step).get(0);
    assertThat(told.sign()).isEqualTo(Fact.Sign.NONNEGATIVE);
    Polynomial wanted = p("f_1 - f_2 - fSlope_1*x + fSlope_1*y");
    assertThat(told.polynomial())
        .isEqualTo(
            wanted.scale(told.polynomial().leadingCoefficient().over(wanted.leadingCoefficient())));
    assertThat(meaning("f_1")).isEqualTo("f(x)");
    assertThat(meaning("f_2")).isEqualTo("f(y)");
    assertThat(meaning("fSlope_1")).isEqualTo("f'(y)");
    List<Fact> differ = List.of(fact("x - y", Fact.Sign.NONZERO));
    assertThat(told(CONVEX, differ, step).get(0).sign()).isEqualTo(Fact.Sign.POSITIVE);
    Frame weak = Frame.NONE.positive("x", "y").with("f", new Frame.Convex(false));
    assertThat(told(weak, differ, step).get(0).sign()).isEqualTo(Fact.Sign.NONNEGATIVE);
  }

  @Test
  void a_supporting_line_is_asked_at_positive_numbers_of_a_convex_function() {
    Fact goal = fact("0", Fact.Sign.NONNEGATIVE);
    assertThat(
            checking.says(
                CONVEX, goal, nothing().after(new Supporting("f", Term.of("x - y"), Term.of("y")))))
        .startsWith("x is not known to be positive");
    assertThat(
            checking.says(
                CONVEX, goal, nothing().after(new Supporting("f", Term.of("x"), Term.of("y - x")))))
        .startsWith("y is not known to be positive");
    assertThat(
            checking.says(
                CONVEX, goal, nothing().after(new Supporting("x", Term.of("x"), Term.of("y")))))
        .isEqualTo("no convex function is called x");
    Frame any = Frame.NONE.positive("x", "y").with("f", new Frame.AnyFunction());
    assertThat(
            checking.says(
                any, goal, nothing().after(new Supporting("f", Term.of("x"), Term.of("y")))))
        .isEqualTo("no convex function is called f");
  }
}
