package counterplay.kernel;

import static counterplay.kernel.Checking.FAIR;
import static counterplay.kernel.Checking.POSITIVE;
import static counterplay.kernel.Checking.STEP;
import static counterplay.kernel.Checking.XY;
import static counterplay.kernel.Checking.fact;
import static counterplay.kernel.Checking.fair;
import static counterplay.kernel.Checking.multiple;
import static counterplay.kernel.Checking.nothing;
import static counterplay.kernel.Checking.p;
import static counterplay.kernel.Checking.square;
import static counterplay.kernel.Checking.sum;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.sentence.Frame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases and steps: each is shown, and known no longer than it should be. */
class CaseAndStepTest {

  private final Checking checking = new Checking();

  // ---- what is known already ----

  @Test
  void what_is_contradictory_needs_no_evidence() {
    List<Fact> known = List.of(fact("x", Fact.Sign.POSITIVE), fact("x", Fact.Sign.ZERO));
    assertThat(checking.says(XY, known, fact("-1", Fact.Sign.POSITIVE), false, nothing()))
        .isEqualTo("accepted");
    assertThat(checking.asked).isEmpty();
    assertThat(checking.discharged).isEmpty();
  }

  @Test
  void what_is_sought_is_checked_like_anything_else() {
    assertThat(checking.says(XY, fact("x^2", Fact.Sign.NONNEGATIVE), Evidence.sought()))
        .isEqualTo("accepted");
    assertThat(((Discharged.Combined) checking.discharged.get(0).how()).combination())
        .isEqualTo(sum(square("x")));
    assertThat(checking.says(XY, fact("y^2", Fact.Sign.NONNEGATIVE), Evidence.sought()))
        .startsWith("the combination leaves");
    assertThat(
            checking.says(
                XY,
                fact("y^2", Fact.Sign.NONNEGATIVE),
                new Evidence.Sought(List.of(), List.of(), 3)))
        .isEqualTo("no combination of what is known is y^2 >= 0 where x > 0");
  }

  @Test
  void whoever_listens_hears_the_obligation_and_what_it_was_discharged_with() {
    Fact goal = fact("x^2", Fact.Sign.NONNEGATIVE);
    checking.says(POSITIVE, List.of(), goal, false, sum(square("x")));
    Discharged d = checking.discharged.get(0);
    assertThat(d.obligation()).isEqualTo(checking.asked.get(0));
    assertThat(d.known())
        .containsExactly(fact("x", Fact.Sign.POSITIVE), fact("y", Fact.Sign.POSITIVE));
    assertThat(d.obligation().facts()).isEqualTo(d.known());
    assertThat(d.obligation().sentence()).isEqualTo("toy");
    assertThat(d.obligation().path()).isEqualTo("x > 0");
    assertThat(d.how()).isEqualTo(new Discharged.Combined(goal, false, sum(square("x"))));
  }

  // ---- cases ----

  @Test
  void each_case_is_shown_with_its_sign() {
    Fact goal = fact("x^2 + x*y", Fact.Sign.NONNEGATIVE);
    List<Fact> known = List.of(fact("x*y", Fact.Sign.NONNEGATIVE));
    Evidence all = sum(square("x"), square("1", "x*y"));
    Split split = new Split(p("x"), all, all, all);
    assertThat(checking.says(XY, known, goal, false, split)).isEqualTo("accepted");
    Discharged.Cases cases = (Discharged.Cases) checking.discharged.get(0).how();
    assertThat(cases.on()).isEqualTo(p("x"));
    assertThat(List.of(cases.negative(), cases.zero(), cases.positive()))
        .containsOnly(new Discharged.Combined(goal, false, (Combination) all));
    for (int wrong = 0; wrong < 3; wrong++) {
      List<Evidence> three = new ArrayList<>(List.of(all, all, all));
      three.set(wrong, nothing());
      assertThat(
              checking.says(
                  XY,
                  known,
                  goal,
                  false,
                  new Split(p("x"), three.get(0), three.get(1), three.get(2))))
          .contains("the combination leaves");
    }
  }

  @Test
  void
      a_case_that_is_excluded_needs_no_evidence_and_what_is_known_in_one_is_not_known_in_another() {
    Fact goal = fact("x^3", Fact.Sign.NONNEGATIVE);
    Frame nonnegative = Frame.NONE.nonnegative("x");
    Combination cube = sum(square("x", "x"));
    Combination zero = multiple("x^2", "x");
    assertThat(checking.says(nonnegative, goal, new Split(p("x"), nothing(), zero, cube)))
        .isEqualTo("accepted");
    Discharged.Cases cases = (Discharged.Cases) checking.discharged.get(0).how();
    assertThat(cases.negative()).isEqualTo(new Discharged.Excluded());
    assertThat(checking.says(nonnegative, goal, new Split(p("x"), nothing(), zero, zero)))
        .contains("is not known to be 0");
    assertThat(checking.says(XY, goal, new Split(p("x"), cube, zero, cube)))
        .contains("is not known not to be negative");
    // after the cases nothing of them is left
    Evidence after =
        nothing()
            .after(
                new Cut(
                    fact("x^4", Fact.Sign.NONNEGATIVE),
                    new Split(p("x"), sum(square("x^2")), sum(square("x^2")), sum(square("x^2")))));
    assertThat(checking.says(XY, fact("x", Fact.Sign.POSITIVE), after))
        .contains("the combination leaves");
    Evidence inner = new Split(p("y"), cube, cube, cube);
    assertThat(checking.says(XY, goal, new Split(p("x"), inner, zero, cube)))
        .contains("is not known not to be negative");
  }

  @Test
  void cases_of_what_is_random_are_refused() {
    Fact goal = fact("0", Fact.Sign.NONNEGATIVE);
    assertThat(
            checking.says(
                FAIR, List.of(), goal, true, new Split(p("z"), nothing(), nothing(), nothing())))
        .isEqualTo("a case is distinguished by z, which is random");
    assertThat(
            checking.says(
                FAIR, List.of(), goal, true, new Split(p("a"), nothing(), nothing(), nothing())))
        .isEqualTo("accepted");
  }

  // ---- steps ----

  private static final Fact STEP_SQUARE = new Fact(p("x^2 - 2*x*y + y^2"), Fact.Sign.NONNEGATIVE);

  @Test
  void a_cut_is_shown_first_and_known_only_afterwards() {
    Fact goal = fact("x^4 - 2*x^3*y + x^2*y^2", Fact.Sign.NONNEGATIVE);
    Combination then = sum(square("x", "x^2 - 2*x*y + y^2"));
    Combination shown = sum(square("x - y"));
    assertThat(checking.says(XY, goal, then)).contains("is not known not to be negative");
    assertThat(checking.says(XY, goal, then.after(new Cut(STEP_SQUARE, shown))))
        .isEqualTo("accepted");
    Discharged.Stepped stepped = (Discharged.Stepped) checking.discharged.get(0).how();
    assertThat(stepped.step()).isEqualTo(new Cut(STEP_SQUARE, shown));
    assertThat(stepped.shown()).containsExactly(new Discharged.Combined(STEP_SQUARE, false, shown));
    assertThat(stepped.told()).contains(STEP_SQUARE);
    assertThat(stepped.then()).isEqualTo(new Discharged.Combined(goal, false, then));
    assertThat(checking.says(XY, goal, then.after(new Cut(STEP_SQUARE, nothing()))))
        .contains("the combination leaves");
    // its own fact is no evidence for it
    assertThat(
            checking.says(
                XY, goal, then.after(new Cut(STEP_SQUARE, sum(square("1", "x^2 - 2*x*y + y^2"))))))
        .contains("is not known not to be negative");
  }

  @Test
  void what_a_step_told_is_forgotten_after_its_use() {
    Fact goal = fact("x^4 - 2*x^3*y + x^2*y^2", Fact.Sign.NONNEGATIVE);
    Evidence uses = sum(square("x", "x^2 - 2*x*y + y^2"));
    Evidence steps = uses.after(new Cut(STEP_SQUARE, sum(square("x - y"))));
    assertThat(checking.says(XY, goal, new Split(p("x"), steps, steps, steps)))
        .isEqualTo("accepted");
    assertThat(checking.says(XY, goal, new Split(p("x"), steps, steps, uses)))
        .contains("is not known not to be negative");
    // what was known while a cut was shown is not known after it
    Fact other = fact("x^2", Fact.Sign.NONNEGATIVE);
    Evidence inside = sum(square("x")).after(new Cut(STEP_SQUARE, sum(square("x - y"))));
    assertThat(checking.says(XY, goal, uses.after(new Cut(other, inside))))
        .contains("is not known not to be negative");
  }

  @Test
  void a_cut_that_something_is_not_zero_is_shown_by_contradiction() {
    Fact step = fact("x - y", Fact.Sign.NONZERO);
    List<Fact> known = List.of(fact("x - y - 1", Fact.Sign.NONNEGATIVE));
    Combination c =
        new Combination(
            List.of(),
            List.of(square("1", "x - y - 1"), square("1")),
            List.of(new Multiple(p("-1"), p("x - y"))),
            List.of());
    Fact goal = fact("x^2 - 2*x*y + y^2", Fact.Sign.POSITIVE);
    Evidence then = sum(square("x - y"));
    assertThat(checking.says(XY, known, goal, false, then.after(new Cut(step, c))))
        .isEqualTo("accepted");
    assertThat(checking.says(XY, known, goal, false, then)).contains("nothing in the combination");
    // that it is zero was assumed for the contradiction only
    assertThat(
            checking.says(
                XY,
                known,
                fact("x - y", Fact.Sign.ZERO),
                false,
                multiple("1", "x - y").after(new Cut(step, c))))
        .contains("is not known to be 0");
  }

  @Test
  void a_cut_about_what_is_random_is_refused() {
    Evidence e = nothing().after(new Cut(fact("z^2", Fact.Sign.NONNEGATIVE), sum(square("z"))));
    assertThat(checking.says(FAIR, List.of(), fact("0", Fact.Sign.NONNEGATIVE), true, e))
        .isEqualTo("a step about z^2, which is random");
  }

  @Test
  void a_cut_is_no_statement_about_an_expectation() {
    Frame frame = FAIR;
    Evidence e = nothing().after(new Cut(fact("a", Fact.Sign.ZERO), fair(STEP, "a")));
    assertThat(checking.says(frame, List.of(), fact("0", Fact.Sign.NONNEGATIVE), true, e))
        .isEqualTo("a martingale's step vanishes in expectation only");
  }

  @Test
  void a_case_that_is_excluded_by_the_signs_of_its_symbols_needs_no_evidence() {
    Frame nonnegative = Frame.NONE.nonnegative("x", "y");
    Fact goal = fact("x^2", Fact.Sign.NONNEGATIVE);
    Evidence square = sum(square("x"));
    assertThat(checking.says(nonnegative, goal, new Split(p("x + y"), nothing(), square, square)))
        .isEqualTo("accepted");
    assertThat(
            checking.says(nonnegative, goal, new Split(p("x + y"), nothing(), nothing(), square)))
        .startsWith("the combination leaves");
  }
}
