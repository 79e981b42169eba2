package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Pick;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The elements of a list, the first the smallest. */
record Listed<T>(List<T> elements) implements Space<T> {

  Listed {
    if (elements.isEmpty()) throw new IllegalArgumentException("a space without an element");
  }

  private Drawn<T> at(int place) {
    return new Drawn<>(
        elements.get(place), new Choices.Leaf<>(new Pick(elements.size(), false), place));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    return Optional.of(at(chooser.choose(new Pick(elements.size(), false))));
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return IntStream.range(0, elements.size()).mapToObj(k -> Optional.of(at(k)));
  }

  @Override
  public Optional<BigInteger> size() {
    return Optional.of(BigInteger.valueOf(elements.size()));
  }

  @Override
  public boolean isFinite() {
    return true;
  }

  @Override
  public Stream<T> smaller(T element) {
    return elements.subList(0, Math.max(0, elements.indexOf(element))).stream();
  }
}
