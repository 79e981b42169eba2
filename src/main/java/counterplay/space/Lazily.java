package counterplay.space;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams that are made only as far as they are read, also through an iterator: {@link
 * Stream#flatMap} makes a whole inner stream at once there, which may have no end.
 */
final class Lazily {

  private Lazily() {}

  /** What the iterator gives, which is made when the first element is asked for. */
  static <T> Stream<T> of(Supplier<Iterator<T>> iterator) {
    return StreamSupport.stream(
        () -> Spliterators.spliteratorUnknownSize(iterator.get(), Spliterator.ORDERED),
        Spliterator.ORDERED,
        false);
  }

  /** The streams of all elements, one after the other. */
  static <S, T> Stream<T> flatMap(Stream<S> outer, Function<? super S, Stream<T>> inner) {
    return of(() -> new Flat<>(outer.iterator(), inner));
  }

  /** What each element leads to; what was refused stays refused. */
  static <S, T> Stream<Optional<T>> each(
      Stream<Optional<S>> outer, Function<? super S, Stream<Optional<T>>> inner) {
    return flatMap(outer, o -> o.isPresent() ? inner.apply(o.get()) : Stream.of(Optional.empty()));
  }

  /** One element of each stream, then the next of each, and so on. */
  static <T> Stream<T> inTurn(List<Stream<T>> streams) {
    return of(() -> new InTurn<>(streams.stream().map(Stream::iterator).toList()));
  }

  private static final class Flat<S, T> implements Iterator<T> {
    private final Iterator<S> outer;
    private final Function<? super S, Stream<T>> inner;
    private Iterator<T> current = List.<T>of().iterator();

    private Flat(Iterator<S> outer, Function<? super S, Stream<T>> inner) {
      this.outer = outer;
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && outer.hasNext()) current = inner.apply(outer.next()).iterator();
      return current.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) throw new NoSuchElementException();
      return current.next();
    }
  }

  private static final class InTurn<T> implements Iterator<T> {
    private final List<Iterator<T>> iterators;
    private int turn;

    private InTurn(List<Iterator<T>> iterators) {
      this.iterators = iterators;
    }

    @Override
    public boolean hasNext() {
      for (int k = 0; k < iterators.size(); k++) {
        if (iterators.get(turn).hasNext()) return true;
        turn = (turn + 1) % iterators.size();
      }
      return false;
    }

    @Override
    public T next() {
      if (!hasNext()) throw new NoSuchElementException();
      T element = iterators.get(turn).next();
      turn = (turn + 1) % iterators.size();
      return element;
    }
  }
}
