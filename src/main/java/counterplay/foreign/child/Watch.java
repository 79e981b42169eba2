package counterplay.foreign.child;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.foreign.wire.Limits;
import counterplay.foreign.wire.Wire;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Ends the process when foreign code takes too long or starts too many threads, and says where that
 * was.
 */
final class Watch {

  private static final int INTERVAL = 20;
  private static final int LOST = 70;

  private final Session session;
  private final ParentChannel channel;
  private final Thread worker;
  private final int threads;
  private final ThreadGroup all;

  Watch(Session session, ParentChannel channel, Thread worker, int threads) {
    this.session = session;
    this.channel = channel;
    this.worker = worker;
    this.threads = threads;
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) group = group.getParent();
    this.all = group;
  }

  /** Watches until the worker is done. */
  void run() {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    long since = 0;
    long used = 0;
    while (worker.isAlive()) {
      try {
        Thread.sleep(INTERVAL);
      } catch (InterruptedException e) {
        continue;
      }
      Session.Work work = session.work();
      if (!work.isGoing()) continue;
      if (work.since() != since) {
        since = work.since();
        used = times.getThreadCpuTime(worker.getId());
      }
      long limit = work.milliseconds() * 1_000_000;
      boolean over =
          times.getThreadCpuTime(worker.getId()) - used > limit
              || System.nanoTime() - since > 2 * limit;
      if (over) end("took longer than " + Limits.seconds(Duration.ofMillis(work.milliseconds())));
      if (all.activeCount() > threads) end("runs more than " + threads + " threads");
    }
    Runtime.getRuntime().halt(0);
  }

  /** The process is ended in the midst of work. */
  void ended() {
    if (session.work().isGoing()) end("ends its process");
  }

  private void end(String why) {
    ObjectNode error = Wire.object().put("error", why).put("lost", true);
    session.place(worker.getStackTrace()).ifPresent(place -> error.put("place", place));
    try {
      channel.answer(error);
    } finally {
      Runtime.getRuntime().halt(LOST);
    }
  }
}
