package counterplay.space;

import counterplay.data.Lists;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Pick;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several sets that share no element, one after the other. */
record Union<T>(List<Space<T>> parts) implements Space<T> {

  private Drawn<T> of(int part, Drawn<T> drawn) {
    return new Drawn<>(
        drawn.value(),
        Choices.of(new Choices.Leaf<>(new Pick(parts.size(), true), part), drawn.choices()));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    int part = chooser.part(0).choose(new Pick(parts.size(), true));
    return parts.get(part).draw(chooser.part(1)).map(d -> of(part, d));
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    boolean endsBeforeLast = parts.subList(0, parts.size() - 1).stream().allMatch(Space::isFinite);
    List<Stream<Optional<Drawn<T>>>> each =
        Lists.each(
            parts.size(), k -> parts.get(k).attempts().map(drawn -> drawn.map(d -> of(k, d))));
    return endsBeforeLast ? Lazily.flatMap(each.stream(), s -> s) : Lazily.inTurn(each);
  }

  @Override
  public Optional<BigInteger> size() {
    if (!isFinite()) return Optional.empty();
    return Optional.of(
        parts.stream().map(p -> p.size().orElseThrow()).reduce(BigInteger.ZERO, BigInteger::add));
  }

  @Override
  public boolean isFinite() {
    return parts.stream().allMatch(Space::isFinite);
  }

  @Override
  public Stream<T> smaller(T element) {
    return parts.stream().flatMap(p -> p.smaller(element)).distinct();
  }
}
