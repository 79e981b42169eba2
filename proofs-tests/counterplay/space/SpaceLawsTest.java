package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Descent;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every space, whatever it is put together of. */
class SpaceLawsTest {

  /** A space and its members, found without it. */
  record Known(String name, Space<?> space, Set<?> members) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Rational r(long n, long d) {
    return Rational.of(n, d);
  }

  private static Known known(String name, Space<?> space, Stream<?> members) {
    return new Known(name, space, members.collect(Collectors.toSet()));
  }

  private static Stream<Integer> to(int n) {
    return Stream.iterate(0, k -> k < n, k -> k + 1);
  }

  /** Finite spaces of each combinator with an independent count of their members. */
  static List<Known> finite() {
    Space<Integer> three = Space.range(0, 2);
    Space<List<Rational>> quarters = Rationals.simplex(3, 4);
    Stream<List<Rational>> inQuarters =
        Stream.of(1, 2, 3, 4)
            .flatMap(
                d ->
                    to(d + 1)
                        .flatMap(
                            a ->
                                to(d + 1 - a)
                                    .map(b -> List.of(r(a, d), r(b, d), r(d - a - b, d)))));
    return List.of(
        known("range", three, to(3)),
        known(
            "interval",
            Rationals.interval(Rational.of(-1), r(3, 2), 3),
            Stream.of(1, 2, 3)
                .flatMap(d -> to(100).map(k -> r(k - 50, d)))
                .filter(x -> x.compareTo(Rational.of(-1)) >= 0 && x.compareTo(r(3, 2)) <= 0)),
        known(
            "open interval",
            Rationals.openUnitInterval(4),
            Stream.of("1/2", "1/3", "2/3", "1/4", "3/4").map(Rational::parse)),
        known("simplex", quarters, inQuarters),
        known(
            "product",
            three.times(three, List::of),
            to(3).flatMap(a -> to(3).map(b -> List.of(a, b)))),
        known(
            "dependent",
            three.then(n -> Space.range(0, n).map(k -> List.of(n, k))),
            to(3).flatMap(n -> to(n + 1).map(k -> List.of(n, k)))),
        known("union", three.or(Space.of(7, 8)), Stream.of(0, 1, 2, 7, 8)),
        known("condition", three.where(k -> k != 1), Stream.of(0, 2)),
        known("lists", Space.lists(2, three), to(3).flatMap(a -> to(3).map(b -> List.of(a, b)))),
        known(
            "solutions",
            Space.range(-3, 9)
                .solving(x -> x < 0 ? List.of() : to(x + 1).filter(y -> y * y == x).toList()),
            Stream.of(0, 1, 2, 3)),
        known(
            "opaque",
            Space.enumerated(() -> Stream.of(4, 5, 6), random -> 4 + random.nextInt(3)),
            Stream.of(4, 5, 6)),
        known("shrinking", Space.range(0, 9).shrinking(k -> to(k)), to(10)));
  }

  @Provide
  net.jqwik.api.Arbitrary<Known> knowns() {
    return Arbitraries.of(finite());
  }

  @Provide
  net.jqwik.api.Arbitrary<Space<?>> spaces() {
    Space<List<List<Rational>>> rows =
        Space.range(1, 3).then(n -> Space.lists(n, Rationals.simplex(n)));
    return Arbitraries.of(
        Stream.concat(
                finite().stream().map(Known::space),
                Stream.of(
                    rows,
                    rows.bySize(),
                    Rationals.unitInterval().times(Rationals.simplex(2), List::of),
                    Rationals.unitInterval()
                        .where(x -> x.signum() > 0)
                        .or(Space.of(Rational.of(5))),
                    DynamicModels.within(new DynamicModels.Bounds(2, 2, 2, 2, 1, 2))))
            .toList());
  }

  @Property(tries = 60)
  void the_listing_has_every_member_once_and_the_size_counts_it(@ForAll("knowns") Known known) {
    List<Object> listed = known.space().smallestFirst().map(Object.class::cast).toList();
    assertThat(new HashSet<>(listed)).hasSameSizeAs(listed).isEqualTo(known.members());
    assertThat(known.space().size()).contains(BigInteger.valueOf(listed.size()));
    assertThat(known.space().isFinite()).isTrue();
  }

  @Property(tries = 40)
  void the_listing_by_size_has_the_same_members_and_its_sizes_never_fall(
      @ForAll("knowns") Known known) {
    List<? extends Drawn<?>> bySize = known.space().bySize().listed().toList();
    assertThat(bySize.stream().map(Drawn::value).collect(Collectors.toSet()))
        .isEqualTo(known.members());
    assertThat(bySize).hasSameSizeAs(known.members());
    assertThat(bySize.stream().map(d -> cost(d.choices())).toList()).isSorted();
  }

  private static long cost(Choices choices) {
    return choices.leaves().stream().mapToLong(SpaceLawsTest::cost).sum();
  }

  private static <V> long cost(Choices.Leaf<V> leaf) {
    return leaf.domain().cost(leaf.value());
  }

  @Property(tries = 200)
  void drawn_elements_are_members_whatever_the_taste(
      @ForAll("knowns") Known known, @ForAll long seed, @ForAll Chooser.Taste taste) {
    assertThat(known.space().drawn(seed, taste).limit(20).map(Drawn::value))
        .allMatch(known.members()::contains);
  }

  @Property(tries = 60)
  void corners_near_corners_and_structured_elements_are_members(@ForAll("knowns") Known known) {
    assertThat(known.space().corners().limit(50).flatMap(Optional::stream).map(Drawn::value))
        .isNotEmpty()
        .allMatch(known.members()::contains);
    assertThat(known.space().nearCorners().limit(50).flatMap(Optional::stream).map(Drawn::value))
        .isNotEmpty()
        .allMatch(known.members()::contains);
    assertThat(known.space().structured().limit(50).flatMap(Optional::stream).map(Drawn::value))
        .isNotEmpty()
        .allMatch(known.members()::contains);
  }

  @Property(tries = 100)
  void neighbours_and_smaller_elements_are_members(
      @ForAll("knowns") Known known, @ForAll long seed) {
    around(known.space(), seed)
        .forEach(
            value ->
                assertThat(known.members().contains(value)).as(String.valueOf(value)).isTrue());
  }

  private static <T> Stream<T> around(Space<T> space, long seed) {
    Drawn<T> drawn = space.drawn(seed, Chooser.Taste.EVEN).findFirst().orElseThrow();
    return Stream.concat(
            Neighbourhood.neighbours(space, drawn), Neighbourhood.smaller(space, drawn))
        .map(Drawn::value);
  }

  @Property(tries = 200)
  void the_choices_of_an_element_make_it_again(
      @ForAll("spaces") Space<?> space, @ForAll long seed, @ForAll Chooser.Taste taste) {
    space
        .drawn(seed, taste)
        .limit(5)
        .forEach(
            drawn ->
                assertThat(space.like(drawn.choices()).map(Drawn::value).orElseThrow())
                    .isEqualTo(drawn.value()));
  }

  @Property(tries = 20)
  void the_choices_of_listed_elements_make_them_again(@ForAll("spaces") Space<?> space) {
    space
        .listed()
        .limit(60)
        .forEach(
            drawn ->
                assertThat(space.like(drawn.choices()).map(Drawn::value).orElseThrow())
                    .isEqualTo(drawn.value()));
  }

  /**
   * The weights are triples of natural numbers in lexicographic order, so that no chain of falling
   * weights is endless.
   */
  @Property(tries = 100)
  void shrinking_lowers_the_weight_or_follows_the_shrinker_of_the_space(
      @ForAll("spaces") Space<?> space, @ForAll long seed) {
    lowers(space, seed);
  }

  private static <T> void lowers(Space<T> space, long seed) {
    Drawn<T> drawn = space.drawn(seed, Chooser.Taste.BOUNDARY).findFirst().orElseThrow();
    assertThat(Neighbourhood.smaller(space, drawn))
        .allMatch(
            d ->
                d.choices().weight().compareTo(drawn.choices().weight()) < 0
                    || steps(d.choices()) > steps(drawn.choices())
                        && d.choices().weight().equals(drawn.choices().weight()));
  }

  private static int steps(Choices choices) {
    return choices.leaves().stream()
        .filter(l -> l.domain() instanceof Descent)
        .mapToInt(l -> ((List<?>) l.value()).size())
        .sum();
  }

  @Property(tries = 60)
  void shrinking_to_the_first_smaller_element_ends(
      @ForAll("spaces") Space<?> space, @ForAll long seed) {
    assertThat(descent(space, seed)).isLessThan(1000);
  }

  private static <T> int descent(Space<T> space, long seed) {
    Drawn<T> drawn = space.drawn(seed, Chooser.Taste.BOUNDARY).findFirst().orElseThrow();
    int steps = 0;
    for (Optional<Drawn<T>> next = Neighbourhood.smaller(space, drawn).findFirst();
        next.isPresent() && steps < 1000;
        steps++) {
      drawn = next.get();
      next = Neighbourhood.smaller(space, drawn).findFirst();
    }
    return steps;
  }

  @Property(tries = 30)
  void the_same_seed_gives_the_same_elements(@ForAll("spaces") Space<?> space, @ForAll long seed) {
    assertThat(space.sampled(seed).limit(5).map(Object.class::cast).toList())
        .isEqualTo(space.sampled(seed).limit(5).map(Object.class::cast).toList());
  }

  @Test
  void an_endless_product_reaches_every_pair() {
    Space<List<Rational>> pairs =
        Rationals.unitInterval().times(Rationals.unitInterval(), List::of);
    assertThat(pairs.size()).isEmpty();
    assertThat(pairs.isFinite()).isFalse();
    List<List<Rational>> first = pairs.smallestFirst().limit(400).toList();
    assertThat(new HashSet<>(first))
        .hasSameSizeAs(first)
        .contains(
            List.of(r(1, 3), r(2, 5)), List.of(r(2, 5), r(1, 3)), List.of(Rational.ZERO, r(4, 7)));
  }

  @Test
  void an_element_of_another_shape_is_fitted() {
    Space<List<List<Rational>>> squares =
        Space.range(1, 3).then(n -> Space.lists(n, Rationals.simplex(n, 6)));
    Drawn<List<List<Rational>>> three =
        squares
            .drawn(5, Chooser.Taste.EVEN)
            .filter(d -> d.value().size() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(Neighbourhood.neighbours(squares, three).map(Drawn::value))
        .anyMatch(m -> m.size() == 2)
        .allMatch(
            m ->
                m.stream()
                    .allMatch(
                        row -> row.size() == m.size() && Rational.sum(row).equals(Rational.ONE)));
  }

  @Test
  void offered_members_come_first_among_the_structured_ones() {
    Space<List<Rational>> simplex = Rationals.simplex(2);
    Choices third = simplex.drawn(1, Chooser.Taste.EVEN).findFirst().orElseThrow().choices();
    List<Rational> value = simplex.like(third).orElseThrow().value();
    assertThat(
            simplex
                .offering(() -> List.of(third))
                .structured()
                .flatMap(Optional::stream)
                .map(Drawn::value))
        .containsExactly(value);
    assertThat(
            simplex
                .offering(() -> List.of(third))
                .drawn(3, Chooser.Taste.STRUCTURED)
                .limit(30)
                .map(Drawn::value))
        .contains(value);
  }

  @Test
  void unions_of_endless_spaces_take_turns() {
    Space<Integer> odd = Space.random(List.of(1, 3), random -> 5);
    Space<Integer> even = Space.random(List.of(0, 2), random -> 4);
    assertThat(odd.or(even).smallestFirst().limit(5)).containsExactly(1, 0, 3, 2, 5);
  }
}
