package counterplay.space;

import counterplay.data.Lists;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of each of several spaces, in a list. */
record Sequence<T>(List<Space<T>> elements) implements Space<List<T>> {

  private static <T> Drawn<List<T>> joined(List<Drawn<T>> parts) {
    return new Drawn<>(
        parts.stream().map(Drawn::value).toList(),
        new Choices.Fork(parts.stream().map(Drawn::choices).toList()));
  }

  @Override
  public Optional<Drawn<List<T>>> draw(Chooser chooser) {
    List<Drawn<T>> parts = new ArrayList<>();
    for (int k = 0; k < elements.size(); k++) {
      Optional<Drawn<T>> part = elements.get(k).draw(chooser.part(k));
      if (part.isEmpty()) return Optional.empty();
      parts.add(part.get());
    }
    return Optional.of(joined(parts));
  }

  @Override
  public Stream<Optional<Drawn<List<T>>>> attempts() {
    if (!elements.stream().allMatch(Space::isFinite)) return Ordered.attempts(this, Menu.ALL);
    Stream<Optional<List<Drawn<T>>>> heads = Stream.of(Optional.of(List.of()));
    for (Space<T> element : elements)
      heads =
          Lazily.each(
              heads,
              head -> element.attempts().map(drawn -> drawn.map(part -> Lists.plus(head, part))));
    return heads.map(parts -> parts.map(Sequence::joined));
  }

  @Override
  public Optional<BigInteger> size() {
    BigInteger product = BigInteger.ONE;
    for (Space<T> element : elements) {
      Optional<BigInteger> size = element.size();
      if (size.isEmpty()) return Optional.empty();
      product = product.multiply(size.get());
    }
    return Optional.of(product);
  }

  @Override
  public boolean isFinite() {
    return elements.stream().allMatch(Space::isFinite);
  }

  @Override
  public Stream<List<T>> smaller(List<T> element) {
    return Stream.empty();
  }
}
