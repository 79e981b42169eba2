package counterplay.game.command;

/**
 * How far equilibria are listed.
 *
 * @param most the most equilibria of a game that are listed
 * @param nanoseconds the longest time that is spent on listing those of a game
 */
record Bounds(long most, long nanoseconds) {

  static final Bounds NONE = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE);

  boolean isNone() {
    return equals(NONE);
  }
}
