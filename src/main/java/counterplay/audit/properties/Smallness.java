package counterplay.audit.properties;

/**
 * How it is known that a play at which something fails is small.
 *
 * @param below how many such plays were tried, each without failure
 * @param untried how many more there are at least; 0 for the smallest play
 * @param size how large the play is
 */
public record Smallness(long below, long untried, Size size) {

  /**
   * Whether every play that is smaller, or as large and listed before it, was tried; otherwise it
   * is locally smallest: its own environment was tried up to it.
   */
  public boolean isSmallest() {
    return untried == 0;
  }

  /** {@code smallest} or {@code locally smallest}. */
  public String word() {
    return isSmallest() ? "smallest" : "locally smallest";
  }

  /** {@code no smaller play: all 312 tried}. */
  public String text() {
    if (!isSmallest())
      return "locally smallest: the "
          + below
          + " before it tried, "
          + untried
          + " or more that are smaller not";
    return below == 0
        ? "the first play of all"
        : below == 1
            ? "no smaller play: the one before was tried"
            : "no smaller play: all " + below + " tried";
  }
}
