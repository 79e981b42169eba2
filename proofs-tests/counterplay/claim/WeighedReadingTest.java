package counterplay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.space.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighedReadingTest {

  private record Number(Rational x) {}

  private static final Scope<Number> ONE = Scope.whole("one", Space.of(new Number(Rational.ONE)));

  private static Reading<Number> reading(Verdict declared) {
    return Reading.printed(declared, ONE, c -> Finding.of(c.x(), Relation.LESS, c.x()));
  }

  @Test
  void only_what_is_declared_refuted_has_a_gravity() {
    assertThat(reading(Verdict.REFUTED).gravity()).isEmpty();
    assertThatThrownBy(() -> reading(Verdict.SURVIVED).weighed(Gravity.substantive()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only what is refuted has a gravity");
  }

  @Test
  void a_gravity_stays_when_the_reading_is_said_of_something_else() {
    Reading<Number> weighed =
        reading(Verdict.REFUTED)
            .weighed(Gravity.edge("x is not 1", "elsewhere").chargedTo("csoka/eq-3"));
    assertThat(
            List.of(
                weighed,
                weighed.exists(),
                weighed.over(ONE),
                weighed.judging(c -> Finding.of(c.x(), Relation.MORE, c.x()))))
        .allSatisfy(
            r ->
                assertThat(r.gravity())
                    .containsExactly(new Gravity.Edge("x is not 1", "elsewhere", "csoka/eq-3")));
  }

  @Test
  void a_misprint_names_a_reading_and_what_was_meant() {
    assertThat(Gravity.misprint("kong/claim-5.1 without-the-minus", "no minus").remark())
        .isEqualTo("meant is no minus; kong/claim-5.1 without-the-minus holds");
    assertThatThrownBy(() -> Gravity.misprint("The Proof", "no minus"))
        .hasMessage("'The Proof' names no reading");
    assertThatThrownBy(() -> Gravity.misprint("printed", " "))
        .hasMessage("a misprint says what was meant");
    assertThatThrownBy(() -> Gravity.edge("", "printed"))
        .hasMessage("an edge says which condition excludes it");
    assertThatThrownBy(() -> Gravity.substantive().chargedTo("eq 3"))
        .hasMessage("'eq 3' is the id of no claim");
  }
}
