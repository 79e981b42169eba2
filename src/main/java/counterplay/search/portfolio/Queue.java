package counterplay.search.portfolio;

import counterplay.exact.number.Rational;
import counterplay.space.Drawn;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands out the units of a plan in order and gathers what they report. The end of a hunt is the
 * lowest-numbered unit that finds a case or fails; units behind it are not wanted any more, units
 * before it are finished first.
 *
 * @param <C> the case
 */
public final class Queue<C extends Record> {

  private final Schedule plan;
  private final Blocks<C> blocks;
  private final boolean isFinite;
  private final Map<Long, UnitReport<C>> reports = new HashMap<>();
  private final Consumer<UnitReport<C>> listener;
  private long next;
  private volatile long end = Long.MAX_VALUE;
  private Optional<Drawn<C>> found = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();
  private boolean isCut;
  private boolean isComplete;

  /** A unit with the cases of its listing. */
  public record Task<C>(Unit unit, List<Drawn<C>> block) {}

  /**
   * Prepares the units.
   *
   * @param plan the units
   * @param space the cases
   * @param earlier reports of units that are not handed out again unless they found a case
   * @param listener told about each report
   */
  public Queue(
      Schedule plan,
      Space<C> space,
      Collection<UnitReport<C>> earlier,
      Consumer<UnitReport<C>> listener) {
    this.plan = plan;
    this.blocks = new Blocks<>(space);
    this.isFinite = space.isFinite();
    this.listener = listener;
    for (UnitReport<C> report : earlier)
      if (report.found().isEmpty()) reports.put(report.number(), report);
  }

  /** The next unit that is wanted; empty if there is none. */
  public synchronized Optional<Task<C>> next() {
    while (next < end && !isComplete) {
      Optional<Unit> unit = plan.unit(next);
      if (unit.isEmpty()) return Optional.empty();
      next++;
      List<Drawn<C>> block = blocks.next(unit.get());
      boolean isEmpty = unit.get().method() == Method.SMALLEST && block.isEmpty();
      if (unit.get().method() == Method.SMALLEST && isFinite && blocks.isExhausted())
        isComplete = true;
      if (!isEmpty && !reports.containsKey(unit.get().number()))
        return Optional.of(new Task<>(unit.get(), block));
    }
    return Optional.empty();
  }

  /** Whether a unit's work may still decide the result. */
  public boolean wants(long number) {
    return number < end;
  }

  /** Whether some unit has found a case or failed, so that those before it have to be finished. */
  public boolean hasEnd() {
    return end < Long.MAX_VALUE;
  }

  /** A unit is finished. */
  public synchronized void finished(CaseMeter<C> bench) {
    UnitReport<C> report = bench.report();
    reports.put(report.number(), report);
    if (bench.found().isPresent() && report.number() < end) {
      end = report.number();
      found = bench.found();
      failure = Optional.empty();
    }
    listener.accept(report);
  }

  /** A unit failed. */
  public synchronized void failed(Unit unit, RuntimeException e) {
    if (unit.number() > end) return;
    end = unit.number();
    found = Optional.empty();
    failure = Optional.of(e);
  }

  /** A unit was ended from outside; unless it is not wanted any more, the hunt is incomplete. */
  public synchronized void cut(Unit unit) {
    if (unit.number() < end) isCut = true;
  }

  /** A thread ended from outside. */
  public synchronized void stopped() {
    if (!isComplete && !hasEnd()) isCut = true;
  }

  /** What came of the hunt. */
  public synchronized Outcome<C> outcome() {
    if (failure.isPresent()) throw failure.get();
    List<Tally> tallies = new ArrayList<>();
    for (Method method : Method.values()) {
      List<UnitReport<C>> own =
          reports.values().stream().filter(r -> r.method() == method && r.number() <= end).toList();
      if (own.isEmpty()) continue;
      Optional<Rational> closest =
          own.stream().flatMap(r -> r.closest().stream()).max(Rational::compareTo);
      long cases = own.stream().mapToLong(UnitReport::cases).sum();
      tallies.add(
          new Tally(
              method.words(), cases, own.stream().mapToLong(UnitReport::open).sum(), closest));
    }
    Optional<UnitReport<C>> by =
        found.isPresent() ? Optional.of(reports.get(end)) : Optional.empty();
    return new Outcome<>(found, by, List.copyOf(tallies), isComplete && !isCut, isCut);
  }
}
