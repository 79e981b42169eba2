package counterplay.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells long work that it should end: because somebody asked for it, or because a time has passed.
 */
public final class Stop {

  private final LongSupplier clock;
  private volatile boolean requested;

  /** By the machine's clock. */
  public Stop() {
    this(System::nanoTime);
  }

  /**
   * By another clock: one that counts how often it is looked at, say, so that what is done until a
   * moment is the same on every machine.
   *
   * @param clock nanoseconds, in the terms of {@link System#nanoTime()}
   */
  public Stop(LongSupplier clock) {
    this.clock = clock;
  }

  /** Asks all work that looks at this to end. */
  public void request() {
    requested = true;
  }

  /** Whether somebody asked. */
  public boolean isRequested() {
    return requested;
  }

  /** From now on so long. */
  public Deadline in(Duration time) {
    return new Deadline(clock, clock.getAsLong() + time.toNanos(), true);
  }

  /**
   * The moment after which sampling ends.
   *
   * @param clock tells the time
   * @param moment in the terms of the clock
   * @param isSet whether there is such a moment at all
   */
  public record Deadline(LongSupplier clock, long moment, boolean isSet) {

    /** No such moment. */
    public static final Deadline NEVER = new Deadline(() -> 0, 0, false);

    /** Whether the moment has passed. */
    public boolean isPast() {
      return isSet && clock.getAsLong() - moment > 0;
    }
  }
}
