package counterplay.game;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the cells of a table with given sides: the first index varies fastest.
 *
 * @param sides the number of values of each index
 */
record Table(List<Integer> sides) {

  /** The most cells of a table. */
  static final int MOST_CELLS = 2_000_000;

  /** The most sides, that is, players. */
  static final int MOST_SIDES = 1_000;

  Table {
    if (sides.size() > MOST_SIDES) {
      throw new IllegalArgumentException(
          "a game of " + sides.size() + " players; at most " + MOST_SIDES + " are handled");
    }
    sides = List.copyOf(sides);
    long cells = 1;
    for (int side : sides) {
      if (side < 1) {
        throw new IllegalArgumentException(
            "a side of " + side + " in the table " + sides + "; wanted is at least 1");
      }
      cells *= side;
      if (cells > MOST_CELLS) {
        throw new IllegalArgumentException(
            "a table with sides "
                + shortened(sides)
                + "; at most "
                + MOST_CELLS
                + " cells are handled");
      }
    }
  }

  private static String shortened(List<Integer> sides) {
    return sides.size() <= 12
        ? sides.toString()
        : sides.subList(0, 12) + " and " + (sides.size() - 12) + " more";
  }

  int cells() {
    int cells = 1;
    for (int side : sides) cells *= side;
    return cells;
  }

  /** By how much the number of a cell grows with the index at this place. */
  int stride(int place) {
    int stride = 1;
    for (int k = 0; k < place; k++) stride *= sides.get(k);
    return stride;
  }

  /** The index of the cell at this place. */
  int at(int cell, int place) {
    return cell / stride(place) % sides.get(place);
  }

  /** All indices of the cell. */
  List<Integer> indices(int cell) {
    List<Integer> indices = new ArrayList<>();
    int rest = cell;
    for (int side : sides) {
      indices.add(rest % side);
      rest /= side;
    }
    return List.copyOf(indices);
  }

  /** The cell with these indices. */
  int cell(List<Integer> indices) {
    if (indices.size() != sides.size()) {
      throw new IllegalArgumentException(
          indices.size() + " indices for a table with " + sides.size() + " sides");
    }
    int cell = 0;
    for (int k = sides.size() - 1; k >= 0; k--) {
      int index = indices.get(k);
      if (index < 0 || index >= sides.get(k)) {
        throw new IllegalArgumentException(
            "index " + index + " at place " + k + "; wanted is 0 to " + (sides.get(k) - 1));
      }
      cell = cell * sides.get(k) + index;
    }
    return cell;
  }
}
