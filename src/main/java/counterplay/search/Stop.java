package counterplay.search;

import java.time.Duration;

/**
 * Tells long work that it should end: because somebody asked for it, or because a time has passed.
 */
public final class Stop {

  private volatile boolean requested;

  /** Asks all work that looks at this to end. */
  public void request() {
    requested = true;
  }

  /** Whether somebody asked. */
  public boolean isRequested() {
    return requested;
  }

  /**
   * The moment after which sampling ends.
   *
   * @param nanoTime in the terms of {@link System#nanoTime()}
   * @param isSet whether there is such a moment at all
   */
  public record Deadline(long nanoTime, boolean isSet) {

    /** No such moment. */
    public static final Deadline NEVER = new Deadline(0, false);

    /** From now on so long. */
    public static Deadline in(Duration time) {
      return new Deadline(System.nanoTime() + time.toNanos(), true);
    }

    /** Whether the moment has passed. */
    public boolean isPast() {
      return isSet && System.nanoTime() - nanoTime > 0;
    }
  }
}
