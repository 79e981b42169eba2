package counterplay.data;

import java.util.List;

/** Places in a list, counted from 0, as files name them. */
public final class Places {

  private Places() {}

  /**
   * An unmodifiable copy of some places.
   *
   * @param what the field, for the message
   * @param places the places
   * @param size how many there are to choose from
   * @throws IllegalArgumentException if one of them is not from 0 to {@code size - 1}, or is there
   *     twice
   */
  public static List<Integer> checked(String what, List<Integer> places, int size) {
    for (int k = 0; k < places.size(); k++) {
      int place = places.get(k);
      if (place < 0 || place >= size)
        throw new IllegalArgumentException(
            what + ": " + place + "; wanted is a place from 0 to " + (size - 1));
      if (places.indexOf(place) != k)
        throw new IllegalArgumentException(what + ": " + place + " twice; wanted is each once");
    }
    return List.copyOf(places);
  }
}
