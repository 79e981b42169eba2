package counterplay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.change.FreeParameter;
import counterplay.audit.change.Regions;
import counterplay.audit.change.Regions.Condition;
import counterplay.audit.change.Variants;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Relation;
import counterplay.corpus.Library;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.UnivariatePolynomial;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** For which values of a free parameter a property holds: exact borders, and the points agree. */
class FreeParameterTest {

  private static List<String> regions(Relation relation, long... coefficients) {
    Condition c = new Condition(UnivariatePolynomial.of(coefficients), relation);
    return Regions.of(Set.of(c)).all().stream()
        .map(r -> (r.holds() ? "+ " : "- ") + r.text("t"))
        .toList();
  }

  @Test
  void borders_are_exact_rationals_or_roots_with_an_enclosure() {
    assertThat(regions(Relation.LESS, -1, 2)).containsExactly("+ t < 1/2", "- t >= 1/2");
    assertThat(regions(Relation.EQUAL, -1, 0, 4))
        .containsExactly("- t < -1/2", "+ t = -1/2", "- -1/2 < t < 1/2", "+ t = 1/2", "- t > 1/2");
    assertThat(regions(Relation.AT_LEAST, 0)).containsExactly("+ every t");
    List<String> roots = regions(Relation.AT_MOST, -2, 0, 1);
    assertThat(roots).hasSize(3);
    assertThat(roots.get(1)).startsWith("+ (the root of ").contains(" between ", " <= t <= ");
  }

  @Test
  void conditions_that_touch_only_in_a_point_hold_there() {
    Regions both =
        Regions.of(
            Set.of(
                new Condition(UnivariatePolynomial.of(-1, 1), Relation.AT_LEAST),
                new Condition(UnivariatePolynomial.of(-1, 1), Relation.AT_MOST)));
    assertThat(both.all().stream().filter(Regions.Region::holds).map(r -> r.text("t")))
        .containsExactly("t = 1");
  }

  /** Whether the one region in which a value lies is one of those that hold. */
  private static boolean holdsAt(Regions regions, Rational t) {
    List<Regions.Region> here =
        regions.all().stream()
            .filter(
                r ->
                    r.from().map(b -> b.compareTo(t)).orElse(-1) < (r.hasFrom() ? 1 : 0)
                        && r.to().map(b -> b.compareTo(t)).orElse(1) > (r.hasTo() ? -1 : 0))
            .toList();
    assertThat(here).hasSize(1);
    return here.get(0).holds();
  }

  private static void agree(String id, String parameter, String others, List<String> properties) {
    Mechanism m = Library.own().mechanisms().get(id, Mechanism.class);
    FreeParameter free = Variants.free(m, id + "?" + parameter + "=*" + others);
    List<FreeParameter.Answer> answers =
        free.answers(p -> properties.contains(p.replaceAll(".*/", "")), () -> false);
    assertThat(answers).hasSameSizeAs(properties);
    for (FreeParameter.Answer a : answers)
      for (String t : List.of("-1/2", "0", "1/3", "8")) {
        Mechanism at = Variants.of(m, id + "?" + parameter + "=" + t + others);
        Verdict there =
            Families.asked(at, a.id()).orElseThrow().answer(false, () -> false).verdict();
        assertThat(holdsAt(a.regions().orElseThrow(), Rational.parse(t)))
            .as(a.id() + " at " + t)
            .isEqualTo(there == Verdict.BOUNDED);
      }
  }

  @Test
  void what_the_regions_say_is_what_is_found_at_single_values() {
    agree(
        "frongillo/mechanism-rbts",
        "delta",
        "",
        List.of("truthful", "strict", "beats-uninformative", "rational-ex-post", "bounded"));
    agree(
        "kong/mechanism-truthful",
        "alpha",
        "&beta=2",
        List.of("strict-prediction", "beats-uninformative", "balanced-on-average"));
  }

  /** Pays the square of the first weight. */
  private record Squared() implements ElicitationMechanism {
    @Override
    public String id() {
      return "test/squared";
    }

    @Override
    public String title() {
      return "the square of alpha";
    }

    @Override
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      return reports.stream().map(r -> Payment.of(design.alpha().times(design.alpha()))).toList();
    }
  }

  @Test
  void payments_that_are_not_linear_in_a_weight_give_no_regions() {
    List<FreeParameter.Answer> answers =
        Variants.free(new Squared(), "test/squared?alpha=*")
            .answers(p -> p.endsWith("/balanced"), () -> false);
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).regions()).isEmpty();
    assertThat(answers.get(0).why()).contains("not of degree 1");
  }
}
