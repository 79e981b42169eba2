package counterplay.search;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Finding;
import counterplay.claim.Proof;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Records;
import counterplay.kernel.Kernel;
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
      outcome = new Outcome(Verdict.UNDECIDED, kindOfCases(reading), "", e.getMessage());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      outcome = new Outcome(Verdict.UNDECIDED, kindOfCases(reading), "", "the examination failed: " + Walk.JudgeFailed.oneLine(e));
    }
    String detail = walk.isCut() ? outcome.detail() + "; cut before the end" : outcome.detail();
    return new Examined(claim, reading, outcome.verdict(), new Evidence(outcome.kind(), outcome.file(), walk.judged(), detail),
        Duration.ofNanos(System.nanoTime() - start), walk.isCut());
  }

  private record Outcome(Verdict verdict, Evidence.Kind kind, String file, String detail) {}

  private <C extends Record> Outcome outcome(Claim<C> claim, Reading<C> reading, Walk<C> walk) {
    boolean exists = reading.quantifier() == Quantifier.EXISTS;
    Verdict settled = exists ? Verdict.PROVED : Verdict.REFUTED;
    for (Exhibit<?> exhibit : exhibits) {
      if (!exhibit.claim().id().equals(claim.id()) || !exhibit.reading().id().equals(reading.id())) continue;
      C theCase = claim.caseType().cast(exhibit.theCase());
      if (!walk.settles(theCase)) continue;
      if (!reading.scope().contains(theCase)) {
        return new Outcome(Verdict.UNDECIDED, Evidence.Kind.WITNESS, exhibit.file(), "the case on file lies outside the scope");
      }
      return new Outcome(settled, Evidence.Kind.WITNESS, exhibit.file(), Kernel.judge(reading, theCase).text());
    }
    long onFile = walk.judged();
    List<C> found = walk.scope(seed, time.isZero() ? Stop.Deadline.NEVER : Stop.Deadline.in(time));
    if (!found.isEmpty()) {
      C smallest = walk.shrunk(found.get(0));
      Finding finding = Kernel.judge(reading, smallest);
      return new Outcome(settled, Evidence.Kind.WITNESS, "", finding.text() + " at " + Records.write(smallest));
    }
    if (walk.judged() == onFile) return new Outcome(Verdict.UNDECIDED, kindOfCases(reading), "", "the scope has no case");
    if (!reading.proofs().isEmpty()) return byProofs(reading);
    if (walk.isCut() && !(reading.scope().coverage() instanceof Coverage.Sample)) {
      return new Outcome(Verdict.UNDECIDED, kindOfCases(reading), "", "not all cases were judged");
    }
    return exists ? nothingShown(reading) : nothingRefutes(reading);
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
      if (refusal.isPresent()) return new Outcome(Verdict.UNDECIDED, Evidence.Kind.CERTIFICATE, "", "refused: " + refusal.get());
      words.add(certificate.words());
      if (proof.coverage() instanceof Coverage.Whole) whole = true;
      if (proof.coverage() instanceof Coverage.Part part) bounds.add(part.bound());
    }
    String all = String.join("; ", words);
    return whole ? new Outcome(Verdict.PROVED, Evidence.Kind.CERTIFICATE, "", all)
        : new Outcome(Verdict.BOUNDED, Evidence.Kind.CERTIFICATE, "", String.join("; ", bounds) + ": " + all);
  }

  private Outcome nothingRefutes(Reading<?> reading) {
    if (reading.scope().coverage() instanceof Coverage.Whole) {
      return new Outcome(Verdict.PROVED, Evidence.Kind.ENUMERATION, "", "all cases of the scope");
    }
    if (reading.scope().coverage() instanceof Coverage.Part part) {
      return new Outcome(Verdict.BOUNDED, Evidence.Kind.ENUMERATION, "", "all cases with " + part.bound());
    }
    return new Outcome(Verdict.SURVIVED, Evidence.Kind.SAMPLE, "", "the smallest cases, then random ones with seed " + seed);
  }

  private static Outcome nothingShown(Reading<?> reading) {
    return reading.scope().coverage() instanceof Coverage.Whole
        ? new Outcome(Verdict.REFUTED, Evidence.Kind.ENUMERATION, "", "none of all cases of the scope")
        : new Outcome(Verdict.UNDECIDED, kindOfCases(reading), "", "nothing found");
  }
}
