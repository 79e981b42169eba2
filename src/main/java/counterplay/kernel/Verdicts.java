package counterplay.kernel;

import counterplay.claim.Coverage;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes verdicts, and is the only one that does. */
public final class Verdicts {

  /**
   * How many cases of a scope are looked at to see that the domain of a proof leaves none of them
   * out.
   */
  private static final int LOOKED_AT = 40;

  private final Proving proving;
  private final MachineChecked machine;

  /**
   * Prepares.
   *
   * @param proving establishes sentences
   * @param machine which lemmas that name a machine-checked theorem are bound to files that were
   *     checked as they stand
   */
  public Verdicts(Proving proving, MachineChecked machine) {
    this.proving = proving;
    this.machine = machine;
  }

  /**
   * Whether a case lies in the scope of a reading: among the cases that the scope names, and in the
   * domain of its sentence.
   */
  public static <C extends Record> boolean contains(Reading<C> reading, C theCase) {
    return outside(reading, theCase).isEmpty();
  }

  /**
   * Why a case does not lie in the scope of a reading: which variable leaves it out and what is
   * wanted of it, or that it is none of the cases that the scope names; empty if it lies there.
   */
  public static <C extends Record> Optional<String> outside(Reading<C> reading, C theCase) {
    Optional<String> why =
        reading.judge() instanceof Asked<C> asked
            ? outside(reading, asked, theCase)
            : Optional.empty();
    if (reading.scope().contains(theCase)) return why;
    return Optional.of(
        why.map(w -> w + "; ").orElse("") + "wanted is one of: " + reading.scope().words());
  }

  /** A condition that speaks of all further numbers is taken to hold of cases that are listed. */
  private static <C extends Record> Optional<String> outside(
      Reading<C> reading, Asked<C> asked, C theCase) {
    if (asked.outside(theCase, false).isEmpty()) return Optional.empty();
    Optional<String> why = asked.outside(theCase, true);
    return why.isPresent() || isListed(reading, theCase)
        ? why
        : Optional.of(
            "a condition of the domain speaks of all further numbers, and only the cases that the"
                + " scope lists are known to satisfy it");
  }

  private static <C extends Record> boolean isListed(Reading<C> reading, C theCase) {
    return reading.scope().candidates().isFinite()
        && reading.scope().candidates().smallestFirst().anyMatch(theCase::equals);
  }

  /**
   * Whether a case decides a reading: contradicts what is said of every case, or shows what is said
   * of some.
   */
  public static <C extends Record> boolean settles(Reading<C> reading, C theCase) {
    return reading.judge().judge(theCase).truth()
        == (reading.quantifier() == Quantifier.EXISTS ? Truth.HOLDS : Truth.FAILS);
  }

  /** The verdict by one case, which is judged anew. */
  public <C extends Record> Ruling byCase(Reading<C> reading, C theCase) {
    Finding finding = Kernel.judge(reading, theCase);
    if (!settles(reading, theCase))
      return undecided(
          Ruling.Kind.WITNESS, "the case does not settle the sentence: " + finding.text());
    if (!contains(reading, theCase))
      return undecided(Ruling.Kind.WITNESS, "the case on file lies outside the scope");
    return new Ruling(
            reading.quantifier() == Quantifier.EXISTS ? Verdict.PROVED : Verdict.REFUTED,
            Ruling.Kind.WITNESS,
            finding.text())
        .after(1, List.of(theCase));
  }

  /** The verdict by all cases that the scope lists; each is judged here. */
  public <C extends Record> Ruling byAllCases(Reading<C> reading, BooleanSupplier stop) {
    if (reading.scope().coverage() instanceof Coverage.Sample
        || !reading.scope().candidates().isFinite()) {
      throw new IllegalArgumentException("the scope of " + reading.id() + " is not listed");
    }
    boolean exists = reading.quantifier() == Quantifier.EXISTS;
    long open = 0;
    long judged = 0;
    for (C c : (Iterable<C>) reading.scope().candidates().smallestFirst()::iterator) {
      if (stop.getAsBoolean())
        return undecided(Ruling.Kind.ENUMERATION, "not all cases were judged")
            .after(judged, List.of());
      Truth truth;
      try {
        truth = Kernel.judge(reading, c).truth();
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        return undecided(Ruling.Kind.ENUMERATION, failed(c, e)).after(judged + 1, List.of());
      }
      judged++;
      if (truth == Truth.OPEN) open++;
      else if (truth == (exists ? Truth.HOLDS : Truth.FAILS))
        return byCase(reading, c).after(judged, List.of(c));
    }
    return byAllCases(reading, judged, open).after(judged, List.of());
  }

  /** That the judge failed, in one line. */
  public static String failed(Record theCase, Throwable e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "the judge failed at "
        + theCase
        + ": "
        + (e instanceof IllegalArgumentException || e instanceof IllegalStateException
            ? message
            : e.getClass().getSimpleName() + " " + message);
  }

  /**
   * Why the cases that a scope lists are not all of the domain of the sentence that judges them;
   * empty if they are, or no sentence judges.
   */
  private static <C extends Record> String missing(Reading<C> reading) {
    if (!(reading.judge() instanceof Asked<C> asked)) return "";
    Domain domain = asked.sentence().domain();
    List<Shape> shapes = domain.shapes();
    if (!domain.sizes().isEmpty()
        || shapes.stream().anyMatch(s -> !domain.frame().apply(s).kinds().isEmpty())) {
      return "the cases that the scope lists are not all of the domain, which has sizes or numbers"
          + " without end";
    }
    Set<Shape> listed = new HashSet<>();
    reading
        .scope()
        .candidates()
        .smallestFirst()
        .forEach(c -> listed.add(asked.variables().apply(c).shape()));
    return shapes.stream()
        .filter(s -> !listed.contains(s))
        .findFirst()
        .map(s -> "the scope does not list the case " + s)
        .orElse("");
  }

  private <C extends Record> Ruling byAllCases(Reading<C> reading, long judged, long open) {
    boolean whole = reading.scope().coverage() instanceof Coverage.Whole;
    if (judged == 0) return undecided(Ruling.Kind.ENUMERATION, "the scope has no case");
    if (open > 0)
      return undecided(
          Ruling.Kind.ENUMERATION,
          open + " cases are left open by the enclosures of their quantities");
    if (reading.quantifier() == Quantifier.EXISTS) {
      return whole
          ? new Ruling(Verdict.REFUTED, Ruling.Kind.ENUMERATION, "none of all cases of the scope")
          : undecided(Ruling.Kind.ENUMERATION, "nothing found");
    }
    String missing = whole ? missing(reading) : "";
    if (!missing.isEmpty()) return undecided(Ruling.Kind.ENUMERATION, missing);
    return whole
        ? new Ruling(Verdict.PROVED, Ruling.Kind.ENUMERATION, "all cases of the scope")
        : new Ruling(
            Verdict.BOUNDED,
            Ruling.Kind.ENUMERATION,
            "all cases with " + ((Coverage.Part) reading.scope().coverage()).bound());
  }

  /** The verdict where cases were tried and none settles it. */
  public Ruling bySample(Reading<?> reading, long judged, long open, String searched) {
    if (judged == 0) return undecided(Ruling.Kind.SAMPLE, "no case was judged");
    if (open > 0)
      return undecided(
          Ruling.Kind.SAMPLE, open + " cases are left open by the enclosures of their quantities");
    return reading.quantifier() == Quantifier.EXISTS
        ? undecided(Ruling.Kind.SAMPLE, "nothing found: " + searched)
        : new Ruling(Verdict.SURVIVED, Ruling.Kind.SAMPLE, searched);
  }

  /**
   * The same verdict after one more case at each shape of the domain, of the kernel's own choosing:
   * code that is not proved is to be run at every size at which a proof would run it. A case that
   * contradicts the sentence refutes it.
   */
  public <C extends Record> Ruling atEveryShape(
      Reading<C> reading, Ruling ruling, BooleanSupplier stop) {
    boolean claimed = ruling.verdict() == Verdict.SURVIVED || ruling.verdict() == Verdict.BOUNDED;
    if (!claimed
        || reading.quantifier() == Quantifier.EXISTS
        || !(reading.judge() instanceof Asked<C> asked)) return ruling;
    Sentence sentence = asked.sentence();
    for (Shape shape : sentence.domain().shapes()) {
      if (stop.getAsBoolean()) return ruling;
      for (Assignment at :
          Members.of(sentence.domain(), shape)
              .filter(a -> Judging.contains(sentence, a, false))
              .limit(1)
              .toList()) {
        try {
          Finding finding = Judging.judge(sentence, at);
          if (finding.truth() == Truth.FAILS)
            return new Ruling(
                Verdict.REFUTED,
                Ruling.Kind.WITNESS,
                "at " + shape + ", " + at.numbers() + ": " + finding.text());
        } catch (ArithmeticException | IllegalArgumentException | Run.OpenSign e) {
          // no case settles it
        }
      }
    }
    return ruling;
  }

  /** Neither. */
  public Ruling undecided(Ruling.Kind kind, String why) {
    return new Ruling(Verdict.UNDECIDED, kind, why);
  }

  /** Whether a reading has a proof of its own sentence. */
  public static boolean isProved(Reading<?> reading) {
    return !reading.proofs().isEmpty();
  }

  /**
   * The verdict by the proof of a reading: its goal is the sentence that judges it.
   *
   * @param id of the claim
   */
  public <C extends Record> Ruling byProof(String id, Reading<C> reading) {
    try {
      return theorem(id, reading);
    } catch (Refused | ArithmeticException | IllegalArgumentException e) {
      return undecided(Ruling.Kind.THEOREM, "refused: " + e.getMessage());
    }
  }

  private <C extends Record> Ruling theorem(String id, Reading<C> reading) {
    if (!(reading.judge() instanceof Asked<C> asked))
      throw new Refused("the reading is not judged by a sentence, so that there is no goal");
    if (reading.quantifier() == Quantifier.EXISTS)
      throw new Refused("what is said of some case is shown by a case");
    List<Proof> proofs = reading.proofs();
    if (proofs.size() != 1) throw new Refused(proofs.size() + " proofs of one sentence");
    Proof proof = proofs.get(0);
    List<Assignment> members = members(reading, asked);
    Theorem theorem =
        proving.prove(
            id + " " + reading.id(),
            asked.sentence(),
            proof.argument(),
            members,
            proof.lemmas(),
            proof.carried());
    List<Lemma> open =
        theorem.lemmas().values().stream()
            .filter(l -> l.kind() != Lemma.Kind.MACHINE || !machine.test(l))
            .toList();
    List<String> sizes = asked.sentence().domain().sizes().stream().map(Domain.Size::name).toList();
    String code = sizes.isEmpty() ? "" : theorem.sizes(sizes);
    Verdict verdict =
        !theorem.isWhole()
            ? Verdict.BOUNDED
            : open.isEmpty() ? Verdict.PROVED : Verdict.CONDITIONAL;
    return new Ruling(
        verdict,
        Ruling.Kind.THEOREM,
        words(theorem, code) + doubts(open),
        code,
        List.of(theorem),
        List.copyOf(theorem.lemmas().values()));
  }

  /** Why lemmas that name a machine-checked theorem do not count as such. */
  private String doubts(List<Lemma> open) {
    return open.stream()
        .filter(l -> l.kind() == Lemma.Kind.MACHINE)
        .map(l -> machine.doubt(l))
        .filter(d -> !d.isEmpty())
        .map(d -> "; " + d)
        .collect(Collectors.joining());
  }

  private static String words(Theorem theorem, String code) {
    Theorem.Counts c = theorem.counts();
    return (theorem.isWhole() ? "" : code + ": ")
        + c.obligations()
        + " goals on "
        + c.paths()
        + (c.paths() == 1 ? " path" : " paths")
        + (c.impossible() == 0 ? "" : ", of which nobody takes " + c.impossible())
        + (c.unsampled() - c.impossible() <= 0
            ? ""
            : ", of which no tried case takes " + (c.unsampled() - c.impossible()))
        + (theorem.lemmas().isEmpty()
            ? ""
            : "; given " + theorem.lemmas().keySet().stream().collect(Collectors.joining(", ")));
  }

  /** Cases of the scope; refused if the domain of the sentence leaves one of them out. */
  private static <C extends Record> List<Assignment> members(Reading<C> reading, Asked<C> asked) {
    List<Assignment> members = new ArrayList<>();
    Sentence sentence = asked.sentence();
    List<C> first = reading.scope().candidates().smallestFirst().limit(LOOKED_AT).toList();
    Stream<C> random =
        first.isEmpty() ? Stream.empty() : reading.scope().candidates().sampled(1).limit(LOOKED_AT);
    boolean sampled = reading.scope().coverage() instanceof Coverage.Sample;
    for (C c : (Iterable<C>) Stream.concat(first.stream(), random)::iterator) {
      if (sampled && !reading.scope().contains(c)) continue; // those that are listed all lie in it
      Assignment at = asked.variables().apply(c);
      if (!Judging.contains(sentence, at, true))
        throw new Refused("the domain of the sentence leaves out a case of the scope: " + c);
      members.add(at);
    }
    return members;
  }
}
