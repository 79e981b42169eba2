package counterplay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far long work has come; silent elsewhere. */
final class Progress implements AutoCloseable {

  /**
   * Given a width, the bar does not ask the terminal for it; asking would change what an interrupt
   * does.
   */
  private static final int WIDTH = 79;

  private final List<ProgressBar> bars;
  private final List<Thread> watchers = new ArrayList<>();

  private Progress(List<ProgressBar> bars) {
    this.bars = bars;
  }

  /**
   * Starts to show.
   *
   * @param environment tells whether there is a terminal
   * @param task what is being done
   * @param unit what is counted
   * @param total how many there are, -1 if nobody knows
   */
  static Progress of(Surroundings environment, String task, String unit, long total) {
    if (!environment.errIsTerminal()) return new Progress(List.of());
    return new Progress(
        List.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" " + unit, 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(environment.err(), WIDTH))
                .build()));
  }

  /** One more is done. */
  void step() {
    for (ProgressBar bar : bars) bar.step();
  }

  /** Shows a counter until this is closed. */
  void watch(LongSupplier counter) {
    watch(counter, () -> "");
  }

  /** Shows a counter and beside it a few words until this is closed. */
  void watch(LongSupplier counter, Supplier<String> words) {
    for (ProgressBar bar : bars) {
      Thread watcher =
          new Thread(
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  bar.stepTo(counter.getAsLong());
                  bar.setExtraMessage(words.get());
                  LockSupport.parkNanos(200_000_000);
                }
              },
              "progress");
      watcher.setDaemon(true);
      watcher.start();
      watchers.add(watcher);
    }
  }

  @Override
  public void close() {
    watchers.forEach(Thread::interrupt);
    bars.forEach(ProgressBar::close);
  }
}
