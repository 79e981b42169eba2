package counterplay.search.portfolio;

import counterplay.terminal.Memory;

/** There was no memory left for the work. */
public final class Exhausted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what allows more. */
  public Exhausted() {
    super(Memory.USED_UP);
  }
}
