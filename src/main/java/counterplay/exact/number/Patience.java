package counterplay.exact.number;

import java.util.concurrent.CancellationException;

/**
 * Lets long computations end when their thread is interrupted, because somebody's patience is: the
 * arithmetic that takes long looks here between its steps.
 */
public final class Patience {

  private Patience() {}

  /** That a computation was ended before it had a result. */
  public static final class Ended extends CancellationException {

    private static final long serialVersionUID = 1L;

    private Ended() {
      super("ended before there was a result");
    }
  }

  /**
   * Goes on unless the thread is interrupted.
   *
   * @throws Ended if it is; it stays interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) throw new Ended();
  }
}
