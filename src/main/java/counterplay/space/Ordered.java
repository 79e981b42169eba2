package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Range;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists a space by size, whatever its combinators: for the sizes 0, 1, 2, ... all ways to choose
 * from a menu that add up to the size, the last choice varying fastest. It makes an element anew
 * for each of them, and notes which alternatives each choice had; it ends when no choice was left
 * out for being too large.
 */
final class Ordered<T> implements Iterator<Optional<Drawn<T>>>, Chooser {

  private final Space<T> space;
  private final Menu menu;

  /** The choices of the current element: the alternatives of each and the one taken. */
  private final List<Frame<?>> frames = new ArrayList<>();

  private long size;
  private long spent;
  private int depth;
  private boolean leftOut;
  private boolean ended;
  private boolean isReady;
  private Optional<Drawn<T>> next = Optional.empty();

  private record Frame<V>(List<Menu.Option<V>> options, int[] taken) {
    private Menu.Option<V> option() {
      return options.get(taken[0]);
    }
  }

  private Ordered(Space<T> space, Menu menu) {
    this.space = space;
    this.menu = menu;
  }

  /** The elements that the menu lets be made, by size; nothing where a condition refuses one. */
  static <T> Stream<Optional<Drawn<T>>> attempts(Space<T> space, Menu menu) {
    return Lazily.of(() -> new Ordered<>(space, menu));
  }

  @Override
  public boolean hasNext() {
    while (!isReady && !ended) {
      spent = 0;
      depth = 0;
      next = space.draw(this);
      isReady = spent == size || next.isEmpty();
      advance();
    }
    return isReady;
  }

  @Override
  public Optional<Drawn<T>> next() {
    if (!hasNext()) throw new NoSuchElementException();
    isReady = false;
    return next;
  }

  private void advance() {
    while (!frames.isEmpty()) {
      Frame<?> last = frames.get(frames.size() - 1);
      if (++last.taken()[0] < last.options().size()) return;
      frames.remove(frames.size() - 1);
    }
    if (!leftOut) ended = true;
    leftOut = false;
    size++;
  }

  @Override
  public <V> V choose(Range<V> domain) {
    return taken(() -> menu.options(domain, size - spent));
  }

  @Override
  public Optional<Choices> member(Supplier<List<Choices>> members) {
    if (menu != Menu.STRUCTURED) return Optional.empty();
    List<Choices> all = members.get();
    if (all.isEmpty()) return Optional.empty();
    return Optional.of(taken(() -> Menu.Options.of(all, size - spent)));
  }

  private <V> V taken(Supplier<Menu.Options<V>> options) {
    if (depth == frames.size()) {
      Menu.Options<V> affordable = options.get();
      leftOut |= !affordable.areAll();
      frames.add(new Frame<>(affordable.options(), new int[1]));
    }
    @SuppressWarnings("unchecked") // the same space asks the same questions after the same answers
    Frame<V> frame = (Frame<V>) frames.get(depth++);
    spent += frame.option().cost();
    return frame.option().value();
  }
}
