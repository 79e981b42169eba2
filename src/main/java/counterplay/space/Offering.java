package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A set that offers structured members. */
record Offering<T>(Space<T> inner, Supplier<List<Choices>> members) implements Derived<T, T> {

  /** Offers members that are made when they are first asked for, once. */
  static <T> Offering<T> of(Space<T> inner, Supplier<List<Choices>> members) {
    return new Offering<>(inner, new Once<>(members));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    Optional<Choices> member = chooser.member(members);
    return member.isPresent() ? inner.like(member.get()) : inner.draw(chooser);
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return inner.attempts();
  }

  @Override
  public Stream<T> smaller(T element) {
    return inner.smaller(element);
  }
}
