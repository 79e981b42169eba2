package counterplay.search.portfolio;

import counterplay.space.Drawn;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deals out the listings of the methods block by block, in the order of the units. */
final class Blocks<C> {

  /** How many elements for each one wanted are looked at where a condition refuses most. */
  private static final int PATIENCE = 100;

  private final Space<C> space;
  private final Map<Method, Iterator<Optional<Drawn<C>>>> listings = new EnumMap<>(Method.class);

  Blocks(Space<C> space) {
    this.space = space;
  }

  /**
   * The next block of the unit's method; shorter, or empty, where the listing ends or a condition
   * refuses most of it.
   */
  List<Drawn<C>> next(Unit unit) {
    int size = unit.allowance() * unit.method().listedPercent() / 100;
    List<Drawn<C>> block = new ArrayList<>();
    if (size == 0) return block;
    Iterator<Optional<Drawn<C>>> listing =
        listings.computeIfAbsent(unit.method(), m -> m.listing(space).iterator());
    for (int k = 0; k < PATIENCE * size && block.size() < size && listing.hasNext(); k++)
      listing.next().ifPresent(block::add);
    return block;
  }

  /** Whether the listing of all elements has come to its end. */
  boolean isExhausted() {
    return listings.containsKey(Method.SMALLEST) && !listings.get(Method.SMALLEST).hasNext();
  }
}
