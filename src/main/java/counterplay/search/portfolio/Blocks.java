package counterplay.search.portfolio;

import counterplay.space.Drawn;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Deals out the listings of the methods block by block, in the order of the units. */
final class Blocks<C> {

  private final Space<C> space;
  private final Map<Method, Iterator<Drawn<C>>> listings = new EnumMap<>(Method.class);

  Blocks(Space<C> space) {
    this.space = space;
  }

  /** The next block of the unit's method; shorter, or empty, where the listing ends. */
  List<Drawn<C>> next(Unit unit) {
    int size = unit.allowance() * unit.method().listedPercent() / 100;
    List<Drawn<C>> block = new ArrayList<>();
    if (size == 0) return block;
    Iterator<Drawn<C>> listing = listings.computeIfAbsent(unit.method(), m -> m.listing(space).iterator());
    while (block.size() < size && listing.hasNext()) block.add(listing.next());
    return block;
  }

  /** Whether the listing of all elements has come to its end. */
  boolean isExhausted() {
    return listings.containsKey(Method.SMALLEST) && !listings.get(Method.SMALLEST).hasNext();
  }
}
