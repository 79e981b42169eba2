package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.Role;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DynamicModelsTest {

  private static final DynamicModels.Bounds BOUNDS = new DynamicModels.Bounds(2, 3, 3, 3, 2, 4);

  @Provide
  net.jqwik.api.Arbitrary<DynamicModel<Rational>> models() {
    return Arbitrary.of(DynamicModels.within(BOUNDS));
  }

  /** Counts all that makes a model large; each step of shrinking must lower it. */
  private static long weight(DynamicModel<Rational> m) {
    long weight = 0;
    for (int t = 0; t <= m.rounds(); t++) {
      weight += 100 + 100 * m.stages().get(t).decisions().size();
      for (Role<Rational> r : m.stages().get(t).roles()) {
        weight += 100L * r.types().size() + 100L * r.actions().size();
        weight +=
            r.utility().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToLong(u -> u.abs().numerator().longValueExact())
                .sum();
        weight +=
            r.transition().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(row -> !row.contains(Rational.ONE))
                .count();
      }
    }
    return weight;
  }

  @Test
  void the_enumeration_begins_with_the_smallest_and_repeats_nothing() {
    List<DynamicModel<Rational>> first =
        DynamicModels.within(BOUNDS).smallestFirst().limit(800).toList();
    assertThat(new java.util.HashSet<>(first)).hasSameSizeAs(first);
    assertThat(first.get(0).rounds()).isEqualTo(1);
    assertThat(weight(first.get(0)))
        .isEqualTo(first.stream().mapToLong(DynamicModelsTest::weight).min().orElseThrow());
    assertThat(first).anyMatch(m -> m.rounds() == 2);
  }

  @Property(tries = 200)
  void drawn_models_are_within_their_bounds(@ForAll("models") DynamicModel<Rational> model) {
    assertThat(model.size()).isEqualTo(2);
    assertThat(model.rounds()).isBetween(1, 3);
    assertThat(model.stages())
        .allMatch(
            s ->
                s.decisions().size() <= 3
                    && s.roles().stream()
                        .allMatch(r -> r.types().size() <= 3 && r.actions().size() <= 2));
  }

  @Property(tries = 40)
  void every_step_of_shrinking_makes_a_smaller_model(
      @ForAll("models") DynamicModel<Rational> model) {
    assertThat(DynamicModels.within(BOUNDS).smaller(model))
        .allMatch(m -> weight(m) < weight(model));
  }

  @Test
  void shrinking_ends_with_a_model_of_one_round_in_which_nothing_happens() {
    DynamicModel<Rational> m =
        DynamicModels.within(BOUNDS).sampled(7).skip(3).findFirst().orElseThrow();
    for (var next = ModelShrinker.smaller(m).findFirst();
        next.isPresent();
        next = ModelShrinker.smaller(m).findFirst()) m = next.orElseThrow();
    assertThat(m.rounds()).isEqualTo(1);
    assertThat(m.stages().get(1).decisions()).hasSize(1);
    assertThat(m.stages().get(1).roles())
        .allMatch(
            r ->
                r.types().size() == 1
                    && r.actions().size() == 1
                    && r.utility().get(0).get(0).get(0).isZero());
  }

  private static Space<GeneralModel<Rational>> general() {
    return GeneralModels.within(new GeneralModels.Bounds(2, 2, 3, 2, 2, 2, 3));
  }

  @Test
  void models_of_both_kinds_that_are_taken_apart_and_put_together_are_as_they_were() {
    assertThat(DynamicModels.within(BOUNDS).sampled(3).limit(50))
        .allMatch(m -> DynamicModels.model(DynamicModels.draft(m)).equals(m));
    assertThat(general().sampled(3).limit(50))
        .allMatch(m -> GeneralModels.model(GeneralModels.draft(m)).equals(m));
  }

  @Test
  void shrinking_ends_with_a_more_general_model_in_which_nothing_happens() {
    GeneralModel<Rational> m = general().sampled(7).skip(3).findFirst().orElseThrow();
    for (var next = ModelShrinker.smaller(m).findFirst();
        next.isPresent();
        next = ModelShrinker.smaller(m).findFirst()) m = next.orElseThrow();
    assertThat(m.rounds())
        .allMatch(
            r ->
                r.decisions().size() == 1
                    && r.publicTypes().size() == 1
                    && r.parties().stream()
                        .allMatch(p -> p.types().size() == 1 && p.actions().size() == 1));
    assertThat(m.worth()).allMatch(v -> v.equals(List.of(Rational.ZERO)));
  }
}
