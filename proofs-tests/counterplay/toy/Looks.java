package counterplay.toy;

import counterplay.search.Stop;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on by a millisecond whenever it is looked at: it measures work, not time. */
public final class Looks {

  private Looks() {}

  /** Ends work after a thousand looks a second. */
  public static Stop stop() {
    AtomicLong looks = new AtomicLong();
    return new Stop(() -> 1_000_000 * looks.incrementAndGet());
  }
}
