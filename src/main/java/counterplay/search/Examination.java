package counterplay.search;

import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.Exhibit;
import counterplay.corpus.coq.MachineChecks;
import counterplay.kernel.Discharged;
import counterplay.kernel.Proving;
import counterplay.kernel.Ruling;
import counterplay.kernel.Verdicts;
import counterplay.search.portfolio.Exhausted;
import counterplay.search.portfolio.JudgeFailed;
import counterplay.search.portfolio.Tally;
import counterplay.space.Drawn;
import counterplay.terminal.Memory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what decides a reading and lays it before the kernel, which makes the verdict: the
 * witnesses on file, then the cases of its scope, then its proof.
 *
 * @param exhibits the witnesses on file
 * @param verdicts the kernel
 * @param seed for samples
 * @param time the longest time for the samples of one reading; zero for as long as they take
 * @param stop ends all work early
 */
public record Examination(
    List<Exhibit<?>> exhibits, Verdicts verdicts, long seed, Duration time, Stop stop) {

  /**
   * The kernel with evidence from the files of a house and, where a goal has none there, from a
   * search.
   *
   * @param home the directory that holds {@code proofs-tests/evidence/} and {@code
   *     proofs-tests/coq/}
   */
  public static Verdicts kernel(Path home) {
    return kernel(home, discharged -> {});
  }

  /**
   * The same.
   *
   * @param listener hears of each obligation after it was discharged
   */
  public static Verdicts kernel(Path home, Discharged.Listener listener) {
    EvidenceStore filed = new EvidenceStore(home);
    CombinationSearch search = new CombinationSearch();
    return new Verdicts(
        new Proving(
            (o, sought) -> filed.apply(o, sought).or(() -> search.apply(o, sought)), listener),
        new MachineChecks(home));
  }

  private record Outcome(Ruling ruling, String file) {}

  /** The verdict of one reading. */
  public <C extends Record> Examined of(Claim<C> claim, Reading<C> reading) {
    long start = System.nanoTime();
    Walk<C> walk = new Walk<>(reading, stop);
    Outcome outcome;
    try {
      outcome = outcome(claim, reading, walk);
    } catch (JudgeFailed e) {
      outcome = new Outcome(verdicts.undecided(kindOfCases(reading), e.getMessage()), "");
    } catch (OutOfMemoryError | Exhausted e) {
      outcome = new Outcome(verdicts.undecided(kindOfCases(reading), Memory.USED_UP), "");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      outcome =
          new Outcome(
              verdicts.undecided(
                  kindOfCases(reading), "the examination failed: " + JudgeFailed.oneLine(e)),
              "");
    }
    Ruling ruling = outcome.ruling();
    String detail = walk.isCut() ? ruling.detail() + "; cut before the end" : ruling.detail();
    long judged = Math.max(walk.judged(), ruling.judged());
    return new Examined(
        claim,
        reading,
        ruling,
        new Grounds(ruling.kind(), outcome.file(), judged, detail, walk.tallies()),
        Duration.ofNanos(System.nanoTime() - start),
        walk.isCut());
  }

  private <C extends Record> Outcome outcome(Claim<C> claim, Reading<C> reading, Walk<C> walk) {
    for (Exhibit<?> exhibit : exhibits) {
      if (!exhibit.isAbout(claim, reading)) continue;
      C theCase = claim.caseType().cast(exhibit.theCase());
      if (walk.settles(theCase))
        return new Outcome(verdicts.byCase(reading, theCase), exhibit.file());
    }
    if (!(reading.scope().coverage() instanceof Coverage.Sample))
      return listed(claim, reading, walk);
    long onFile = walk.judged();
    Optional<Drawn<C>> found =
        walk.scope(seed, time.isZero() ? Stop.Deadline.NEVER : stop.in(time));
    if (found.isPresent())
      return new Outcome(verdicts.byCase(reading, walk.shrunk(found.get())), "");
    if (walk.judged() == onFile) {
      return new Outcome(
          verdicts.undecided(
              Ruling.Kind.SAMPLE, walk.isCut() ? "no case was judged" : "the scope has no case"),
          "");
    }
    if (Verdicts.isProved(reading)) return new Outcome(verdicts.byProof(claim.id(), reading), "");
    return new Outcome(
        verdicts.bySample(reading, walk.judged(), walk.open(), Tally.text(walk.tallies(), seed)),
        "");
  }

  /** A scope whose cases are listed: the kernel judges all of them. */
  private <C extends Record> Outcome listed(Claim<C> claim, Reading<C> reading, Walk<C> walk) {
    Ruling ruling = verdicts.byAllCases(reading, walk::isToStop);
    boolean settled = !ruling.settling().isEmpty();
    if (settled || ruling.verdict() == Verdict.UNDECIDED || !Verdicts.isProved(reading))
      return new Outcome(ruling, "");
    return new Outcome(verdicts.byProof(claim.id(), reading), "");
  }

  private static Ruling.Kind kindOfCases(Reading<?> reading) {
    return reading.scope().coverage() instanceof Coverage.Sample
        ? Ruling.Kind.SAMPLE
        : Ruling.Kind.ENUMERATION;
  }
}
