package counterplay.search;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Proof;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Exhibit;
import counterplay.kernel.Kernel;
import counterplay.space.Drawn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the verdict of a reading: from the witnesses on file, then from the cases of its scope, then from its proofs.
 *
 * @param exhibits the witnesses on file
 * @param seed for samples
 * @param time the longest time for the samples of one reading; zero for as long as they take
 * @param stop ends all work early
 */
public record Examination(List<Exhibit<?>> exhibits, long seed, Duration time, Stop stop) {

  /** The verdict of one reading. */
  public <C extends Record> Examined of(Claim<C> claim, Reading<C> reading) {
    long start = System.nanoTime();
    Walk<C> walk = new Walk<>(reading, stop);
    Outcome outcome;
    try {
      outcome = outcome(claim, reading, walk);
    } catch (Walk.JudgeFailed e) {
      outcome = Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      outcome = Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), "the examination failed: " + Walk.JudgeFailed.oneLine(e));
    }
    String detail = walk.isCut() ? outcome.detail() + "; cut before the end" : outcome.detail();
    return new Examined(claim, reading, outcome.verdict(), new Evidence(outcome.kind(), outcome.file(), walk.judged(), detail, walk.tallies()),
        outcome.settling(), Duration.ofNanos(System.nanoTime() - start), walk.isCut());
  }

  private record Outcome(Verdict verdict, Evidence.Kind kind, String file, List<Record> settling, String detail) {

    static Outcome of(Verdict verdict, Evidence.Kind kind, String detail) {
      return new Outcome(verdict, kind, "", List.of(), detail);
    }
  }

  private <C extends Record> Outcome outcome(Claim<C> claim, Reading<C> reading, Walk<C> walk) {
    boolean exists = reading.quantifier() == Quantifier.EXISTS;
    Verdict settled = exists ? Verdict.PROVED : Verdict.REFUTED;
    for (Exhibit<?> exhibit : exhibits) {
      if (!exhibit.claim().id().equals(claim.id()) || !exhibit.reading().id().equals(reading.id())) continue;
      C theCase = claim.caseType().cast(exhibit.theCase());
      if (!walk.settles(theCase)) continue;
      if (!reading.scope().contains(theCase)) {
        return new Outcome(Verdict.UNDECIDED, Evidence.Kind.WITNESS, exhibit.file(), List.of(), "the case on file lies outside the scope");
      }
      return new Outcome(settled, Evidence.Kind.WITNESS, exhibit.file(), List.of(theCase), Kernel.judge(reading, theCase).text());
    }
    long onFile = walk.judged();
    Optional<Drawn<C>> found = walk.scope(seed, time.isZero() ? Stop.Deadline.NEVER : Stop.Deadline.in(time));
    if (found.isPresent()) {
      C smallest = walk.shrunk(found.get());
      return new Outcome(settled, Evidence.Kind.WITNESS, "", List.of(smallest), Kernel.judge(reading, smallest).text());
    }
    if (walk.judged() == onFile) {
      return Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), walk.isCut() ? "no case was judged" : "the scope has no case");
    }
    if (!reading.proofs().isEmpty()) return byProofs(reading);
    if (walk.isCut() && !(reading.scope().coverage() instanceof Coverage.Sample)) {
      return Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), "not all cases were judged");
    }
    if (walk.open() > 0) {
      return Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), walk.open() + " cases are left open by the enclosures of their quantities");
    }
    return exists ? nothingShown(reading, walk.tallies()) : nothingRefutes(reading, walk.tallies());
  }

  private static Evidence.Kind kindOfCases(Reading<?> reading) {
    return reading.scope().coverage() instanceof Coverage.Sample ? Evidence.Kind.SAMPLE : Evidence.Kind.ENUMERATION;
  }

  private static Outcome byProofs(Reading<?> reading) {
    List<String> words = new ArrayList<>();
    boolean whole = reading.scope().coverage() instanceof Coverage.Whole && reading.quantifier() == Quantifier.FOR_ALL;
    List<String> bounds = new ArrayList<>();
    for (Proof proof : reading.proofs()) {
      Certificate certificate = proof.certificate().get();
      Optional<String> refusal = Kernel.refusal(certificate);
      if (refusal.isPresent()) return Outcome.of(Verdict.UNDECIDED, Evidence.Kind.CERTIFICATE, "refused: " + refusal.get());
      words.add(certificate.words());
      if (proof.coverage() instanceof Coverage.Whole) whole = true;
      if (proof.coverage() instanceof Coverage.Part part) bounds.add(part.bound());
    }
    String all = String.join("; ", words);
    return whole ? Outcome.of(Verdict.PROVED, Evidence.Kind.CERTIFICATE, all)
        : Outcome.of(Verdict.BOUNDED, Evidence.Kind.CERTIFICATE, String.join("; ", bounds) + ": " + all);
  }

  private Outcome nothingRefutes(Reading<?> reading, List<Tally> tallies) {
    if (reading.scope().coverage() instanceof Coverage.Whole) {
      return Outcome.of(Verdict.PROVED, Evidence.Kind.ENUMERATION, "all cases of the scope");
    }
    if (reading.scope().coverage() instanceof Coverage.Part part) {
      return Outcome.of(Verdict.BOUNDED, Evidence.Kind.ENUMERATION, "all cases with " + part.bound());
    }
    return Outcome.of(Verdict.SURVIVED, Evidence.Kind.SAMPLE, Tally.text(tallies, seed));
  }

  private Outcome nothingShown(Reading<?> reading, List<Tally> tallies) {
    return reading.scope().coverage() instanceof Coverage.Whole
        ? Outcome.of(Verdict.REFUTED, Evidence.Kind.ENUMERATION, "none of all cases of the scope")
        : Outcome.of(Verdict.UNDECIDED, kindOfCases(reading), tallies.isEmpty() ? "nothing found" : "nothing found: " + Tally.text(tallies, seed));
  }
}
