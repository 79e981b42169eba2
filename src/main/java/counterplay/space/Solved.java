package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Pick;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The solutions of what each element determines. */
record Solved<S, T>(Space<S> inner, Function<? super S, List<T>> solutions)
    implements Derived<S, T> {

  private static <S, T> Drawn<T> solution(Drawn<S> given, List<T> solutions, int place) {
    return new Drawn<>(
        solutions.get(place),
        Choices.of(given.choices(), new Choices.Leaf<>(new Pick(solutions.size(), false), place)));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    for (int tries = 0; tries < chooser.tries(); tries++) {
      Optional<Drawn<S>> given = inner.draw(chooser.part(0));
      if (given.isEmpty()) return Optional.empty();
      List<T> found = solutions.apply(given.get().value());
      if (!found.isEmpty())
        return Optional.of(
            solution(given.get(), found, chooser.part(1).choose(new Pick(found.size(), false))));
    }
    return Optional.empty();
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return Lazily.flatMap(
        inner.attempts(),
        given -> {
          List<T> found = given.map(d -> solutions.apply(d.value())).orElse(List.of());
          return found.isEmpty()
              ? Stream.of(Optional.empty())
              : IntStream.range(0, found.size())
                  .mapToObj(k -> given.map(d -> solution(d, found, k)));
        });
  }

  @Override
  public Optional<BigInteger> size() {
    return counted();
  }
}
