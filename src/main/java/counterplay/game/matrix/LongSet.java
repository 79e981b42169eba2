package counterplay.game.matrix;

/** A growing set of {@code long} values other than 0, by open addressing. */
final class LongSet {

  private long[] table = new long[64];
  private int size;

  /** Adds the value; false if it was there. */
  boolean add(long value) {
    if (2 * size >= table.length) grow();
    int slot = slot(table, value);
    if (table[slot] == value) return false;
    table[slot] = value;
    size++;
    return true;
  }

  boolean contains(long value) {
    return table[slot(table, value)] == value;
  }

  private void grow() {
    long[] larger = new long[4 * table.length];
    for (long value : table) {
      if (value != 0) larger[slot(larger, value)] = value;
    }
    table = larger;
  }

  /** Where the value is, or the free place where it belongs. */
  private static int slot(long[] table, long value) {
    if (value == 0) throw new IllegalArgumentException("0 cannot be in the set");
    long mixed = value * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & table.length - 1;
    while (table[slot] != 0 && table[slot] != value) slot = slot + 1 & table.length - 1;
    return slot;
  }
}
