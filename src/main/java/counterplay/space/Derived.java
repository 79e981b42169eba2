package counterplay.space;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** A set made of the elements of another one: as many, unless it says otherwise. */
interface Derived<S, T> extends Space<T> {

  /** The set whose elements it is made of. */
  Space<S> inner();

  @Override
  default Optional<BigInteger> size() {
    return inner().size();
  }

  @Override
  default boolean isFinite() {
    return inner().isFinite();
  }

  /** How many elements there are, by listing them. */
  default Optional<BigInteger> counted() {
    return isFinite() ? Optional.of(BigInteger.valueOf(listed().count())) : Optional.empty();
  }

  /** Nothing is known to be smaller besides what the choices say. */
  @Override
  default Stream<T> smaller(T element) {
    return Stream.empty();
  }
}
