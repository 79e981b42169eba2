package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Quantity;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What is said of the gravity of refutations fits the readings and the files. Nothing here grows
 * with a claim.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GravityTest {

  private final Catalogue catalogue = Library.own().catalogue();
  private final List<Exhibit<?>> exhibits = new ArrayList<>();

  /** A reading, its gravity, and the claim it belongs to. */
  private record Weighed<C extends Record>(Claim<C> claim, Reading<C> reading, Gravity gravity) {
    @Override
    public String toString() {
      return claim.id() + " " + reading.id();
    }
  }

  @BeforeAll
  void readFiles() {
    for (WitnessStore.Entry entry : new WitnessStore(Path.of("")).all())
      exhibits.add(Exhibit.of(catalogue, entry));
  }

  private Stream<Weighed<?>> weighed() {
    return catalogue.claims().stream().flatMap(GravityTest::weighed);
  }

  private static <C extends Record> Stream<Weighed<?>> weighed(Claim<C> claim) {
    return claim.readings().stream()
        .flatMap(r -> r.gravity().stream().map(g -> new Weighed<>(claim, r, g)));
  }

  @TestFactory
  Stream<DynamicTest> a_reading_that_is_declared_refuted_and_no_other_has_a_gravity() {
    return catalogue.claims().stream()
        .map(
            c ->
                dynamicTest(
                    c.id(),
                    () ->
                        assertThat(c.readings())
                            .allSatisfy(
                                r ->
                                    assertThat(r.gravity())
                                        .as(c.id() + " " + r.id())
                                        .hasSize(r.declared() == Verdict.REFUTED ? 1 : 0))));
  }

  @TestFactory
  Stream<DynamicTest> what_an_edge_or_a_misprint_names_stands() {
    return weighed()
        .filter(w -> !standing(w.gravity()).isEmpty())
        .map(
            w ->
                dynamicTest(
                    w.toString(),
                    () ->
                        assertThat(named(w).declared())
                            .as(standing(w.gravity()))
                            .isNotIn(Verdict.REFUTED, Verdict.UNDECIDED)));
  }

  @TestFactory
  Stream<DynamicTest> the_condition_of_an_edge_excludes_the_cases_on_file() {
    return weighed()
        .filter(w -> w.gravity() instanceof Gravity.Edge && !standing(w.gravity()).contains(" "))
        .map(w -> dynamicTest(w.toString(), () -> isOutside(w)));
  }

  private <C extends Record> void isOutside(Weighed<C> w) {
    Reading<?> named = named(w);
    Reading<C> standing =
        w.claim().readings().stream().filter(r -> r == named).findFirst().orElseThrow();
    assertThat(standing.quantifier()).isEqualTo(Quantifier.FOR_ALL);
    assertThat(onFile(w))
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(standing.scope().contains(w.claim().caseType().cast(e.theCase())))
                    .as(e.file() + " lies inside " + standing.scope().words())
                    .isFalse());
  }

  @TestFactory
  Stream<DynamicTest> what_is_false_in_substance_is_false_where_it_is_defined() {
    return weighed()
        .filter(w -> w.gravity() instanceof Gravity.Substantive && w.gravity().charged().isEmpty())
        .filter(w -> w.reading().quantifier() == Quantifier.FOR_ALL)
        .map(
            w ->
                dynamicTest(
                    w.toString(),
                    () ->
                        assertThat(onFile(w))
                            .anySatisfy(
                                e ->
                                    assertThat(e.finding().left())
                                        .as(e.file())
                                        .isNotInstanceOf(Quantity.Undefined.class))));
  }

  @TestFactory
  Stream<DynamicTest>
      a_slip_is_charged_to_a_claim_whose_printed_reading_is_refuted_by_it_and_by_nothing_else() {
    return weighed()
        .filter(w -> !w.gravity().charged().isEmpty())
        .map(
            w ->
                dynamicTest(
                    w.toString(),
                    () -> {
                      Gravity root =
                          catalogue.claim(w.gravity().charged()).readings().get(0).gravity().get(0);
                      assertThat(root.charged()).isIn("", w.gravity().charged());
                      assertThat(root.kind()).isEqualTo(w.gravity().kind());
                    }));
  }

  private List<Exhibit<?>> onFile(Weighed<?> w) {
    return exhibits.stream()
        .filter(
            e -> e.claim().id().equals(w.claim().id()) && e.reading().id().equals(w.reading().id()))
        .toList();
  }

  private Reading<?> named(Weighed<?> w) {
    String[] name = standing(w.gravity()).split(" ");
    return name.length == 2
        ? Catalogue.reading(catalogue.claim(name[0]), name[1])
        : Catalogue.reading(w.claim(), name[0]);
  }

  private static String standing(Gravity gravity) {
    if (gravity instanceof Gravity.Misprint m) return m.standing();
    return gravity instanceof Gravity.Edge e ? e.standing() : "";
  }
}
