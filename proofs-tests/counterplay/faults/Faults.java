package counterplay.faults;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is done to files, and lets some of it fail. */
final class Faults {

  /** What changes files or folders. */
  enum Operation {
    CREATE,
    WRITE,
    SYNC,
    TRUNCATE,
    MOVE,
    LINK,
    DELETE,
    FOLDER
  }

  /** What goes wrong from the chosen operation on. */
  enum Mode {
    /** This operation fails, all others succeed. */
    ONCE(EnumSet.allOf(Operation.class)),
    /** Nothing more finds room; a write that was under way is torn. */
    FULL(EnumSet.of(Operation.CREATE, Operation.WRITE, Operation.LINK, Operation.FOLDER)),
    /** Nothing may be changed any more. */
    DENIED(
        EnumSet.of(
            Operation.CREATE, Operation.MOVE, Operation.LINK, Operation.DELETE, Operation.FOLDER)),
    /** The disk is gone: nothing succeeds, and what was not finished is torn. */
    GONE(EnumSet.allOf(Operation.class));

    private final Set<Operation> hit;

    Mode(Set<Operation> hit) {
      this.hit = hit;
    }
  }

  private final Mode mode;
  private final long first;
  private final Runnable atFault;
  private final AtomicLong count = new AtomicLong();
  private final AtomicLong fired = new AtomicLong();
  private final AtomicLong read = new AtomicLong();

  /**
   * A plan.
   *
   * @param mode what goes wrong
   * @param first at which of the operations that the mode hits, counted from 1
   */
  Faults(Mode mode, long first) {
    this(mode, first, () -> {});
  }

  /** The same; what is done at the first fault, in the midst of the operation, is given. */
  Faults(Mode mode, long first, Runnable atFault) {
    this.mode = mode;
    this.first = first;
    this.atFault = atFault;
  }

  /** Nothing goes wrong. */
  static Faults none() {
    return new Faults(Mode.ONCE, Long.MAX_VALUE);
  }

  /** How often something went wrong. */
  long fired() {
    return fired.get();
  }

  /** How much was read. */
  long bytesRead() {
    return read.get();
  }

  /** Notes that so much was read. */
  void read(long bytes) {
    read.addAndGet(Math.max(0, bytes));
  }

  /** Says what is about to be done. */
  void before(Operation operation, Path path) throws IOException {
    if (isToFail(operation)) throw failure(path);
  }

  /** Whether this one fails; the caller then does half of it. */
  boolean isToFail(Operation operation) {
    if (!mode.hit.contains(operation)) return false;
    long number = count.incrementAndGet();
    boolean fails = mode == Mode.ONCE ? number == first : number >= first;
    if (fails) fired.incrementAndGet();
    if (number == first && operation != Operation.WRITE) atFault.run();
    return fails;
  }

  /** After half of a write was done. */
  void torn() {
    if (count.get() >= first) atFault.run();
  }

  /** What the system says. */
  IOException failure(Path path) {
    return switch (mode) {
      case FULL -> new FileSystemException(path.toString(), null, "No space left on device");
      case DENIED -> new AccessDeniedException(path.toString());
      case ONCE, GONE -> new IOException("Input/output error");
    };
  }
}
