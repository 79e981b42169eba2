package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.corpus.Discovery;
import counterplay.data.BadFile;
import counterplay.data.TextFile;
import counterplay.exact.number.Rational;
import counterplay.kernel.Verdicts;
import counterplay.search.Checkpoint;
import counterplay.search.Hunt;
import counterplay.search.Ledger;
import counterplay.search.Minimum;
import counterplay.search.Shrinking;
import counterplay.search.portfolio.Exhausted;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.search.portfolio.Tally;
import counterplay.search.portfolio.UnitReport;
import counterplay.space.Drawn;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;

/**
 * A hunt with all methods on all cores until a case is found, which is shrunk. It shows how far it
 * is, and it can be gone on with after an interruption: a checkpoint notes every unit that is
 * finished.
 *
 * @param environment what it works with
 * @param claim the claim
 * @param reading what is to be settled
 * @param seed of the hunt
 * @param time how long to search
 * @param file where to note what is done; empty for the usual place
 * @param isResumed whether to go on with what is noted there
 * @param <C> the case
 */
record LongHunt<C extends Record>(
    Surroundings environment,
    Claim<C> claim,
    Reading<C> reading,
    long seed,
    Duration time,
    String file,
    boolean isResumed) {

  /**
   * Hunts. The checkpoint is given up when what was found is printed and kept, not before.
   *
   * @param told prints and keeps what was found; the exit code
   */
  int run(ToIntFunction<HuntCommand.Search<C>> told) {
    Path path = file.isEmpty() ? usualPlace() : environment.given(file);
    if (isResumed && !Files.exists(path))
      environment.note(path + " is not there, so the hunt begins anew");
    Optional<Checkpoint<C>> checkpoint = checkpoint(path);
    AtomicBoolean isLost = new AtomicBoolean();
    HuntCommand.Search<C> search;
    try {
      search = run(checkpoint, isLost);
    } catch (RuntimeException | Error e) {
      checkpoint.ifPresent(c -> noted(c::close, isLost));
      if (e instanceof Exhausted) pointTo(path, checkpoint.isPresent() && !isLost.get());
      throw e;
    }
    checkpoint.ifPresent(c -> noted(c::close, isLost));
    boolean isOver =
        !search.found().isEmpty() && !environment.stop().isRequested() || search.isComplete();
    pointTo(path, checkpoint.isPresent() && !isOver && !isLost.get());
    int code = told.applyAsInt(search);
    environment.out().flush();
    if (checkpoint.isPresent() && isOver && file.isEmpty()) TextFile.delete(path);
    return isLost.get() && !file.isEmpty() ? ExitCode.BAD_INPUT : code;
  }

  private void pointTo(Path path, boolean isOfUse) {
    if (isOfUse) environment.note(path + " holds what was done; --resume goes on with it");
  }

  private Path usualPlace() {
    return environment
        .home()
        .resolve("target/hunts")
        .resolve(claim.id().replace('/', '.') + "." + reading.id() + "." + seed + ".hunt");
  }

  /** A file that the user named has to do; without the usual one a hunt can still be had. */
  private Optional<Checkpoint<C>> checkpoint(Path path) {
    Ledger.Start start =
        isResumed ? Ledger.Start.GO_ON : file.isEmpty() ? Ledger.Start.AFRESH : Ledger.Start.NEW;
    try {
      return Optional.of(
          Checkpoint.open(
              path,
              new Checkpoint.Subject(claim.id(), reading.id(), seed, Discovery.fingerprint()),
              claim.caseType(),
              start));
    } catch (BadFile e) {
      if (isResumed || !file.isEmpty()) throw e;
      environment.note("this hunt cannot be gone on with later: " + e.getMessage());
      return Optional.empty();
    }
  }

  private HuntCommand.Search<C> run(Optional<Checkpoint<C>> checkpoint, AtomicBoolean isLost) {
    Hunt<C> hunt =
        new Hunt<>(
            reading,
            Schedule.endless(SpaceFeatures.of(Space.of(reading.scope().candidates())), seed),
            environment.stop());
    List<UnitReport<C>> earlier = checkpoint.map(Checkpoint::earlier).orElse(List.of());
    long before = earlier.stream().mapToLong(UnitReport::cases).sum();
    AtomicReference<Optional<Rational>> closest = new AtomicReference<>(Optional.empty());
    earlier.forEach(r -> note(closest, r));
    AtomicLong shrinking = new AtomicLong();
    long end = System.nanoTime() + time.toNanos();
    try (Progress progress = Progress.of(environment, "hunt", "cases", -1)) {
      progress.watch(
          () -> before + hunt.judged() + shrinking.get(),
          () -> words(closest.get(), shrinking.get(), end - System.nanoTime()));
      Outcome<C> outcome =
          hunt.run(
              Runtime.getRuntime().availableProcessors(),
              environment.stop().in(time),
              earlier,
              report -> {
                checkpoint.ifPresent(c -> noted(() -> c.finished(report), isLost));
                note(closest, report);
              });
      outcome.found().stream().map(Drawn::value).forEach(this::requireSettled);
      Optional<Minimum<C>> least =
          outcome
              .found()
              .map(d -> Shrinking.shrunk(reading, d, environment.stop(), shrinking))
              .map(d -> Minimum.below(reading, d, environment.stop(), shrinking));
      boolean isWhole = !environment.stop().isRequested();
      return new HuntCommand.Search<>(
          least.stream().map(Minimum::theCase).toList(),
          least.map(m -> isWhole ? m.text() : "not shrunk to the end"),
          outcome.cases() + shrinking.get(),
          outcome.isComplete(),
          before,
          (outcome.isCut() ? " in this time: " : ": ") + Tally.text(outcome.tallies(), seed));
    }
  }

  /** What cannot be noted is still searched, found and printed. */
  private void noted(Runnable note, AtomicBoolean isLost) {
    try {
      note.run();
    } catch (BadFile e) {
      if (!isLost.getAndSet(true))
        environment.note("not all is noted for --resume: " + e.getMessage());
    }
  }

  /** A case may come from the checkpoint, which anybody may have written. */
  private void requireSettled(C theCase) {
    if (!Verdicts.settles(reading, theCase) || !Verdicts.contains(reading, theCase))
      throw new BadFile(
          "the case that the checkpoint holds does not settle "
              + claim.id()
              + " "
              + reading.id()
              + "; start the hunt anew");
  }

  private static void note(AtomicReference<Optional<Rational>> closest, UnitReport<?> report) {
    closest.accumulateAndGet(
        report.closest(),
        (a, b) -> a.isEmpty() || b.isPresent() && b.get().compareTo(a.get()) > 0 ? b : a);
  }

  /** The best gap so far and the time that is left. */
  private static String words(Optional<Rational> closest, long shrinking, long nanosLeft) {
    if (shrinking > 0) return "  found, being shrunk";
    String gap = closest.map(c -> "gap " + Columns.shortened(c.toString(), 14) + ", ").orElse("");
    return "  " + gap + Math.max(0, nanosLeft / 1_000_000_000) + " s left";
  }
}
