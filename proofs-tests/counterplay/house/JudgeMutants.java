package counterplay.house;

import counterplay.claim.Claim;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.kernel.Verdicts;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.search.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Changes the source of a judge in one place and examines the claims that it has a part in. */
final class JudgeMutants {

  private static final Path HOME = Path.of("");
  private static final long SEED = 1;

  private final Library library = Library.own();
  private final Map<String, Spec> owners = new TreeMap<>();
  private final Map<String, List<WitnessStore.Entry>> witnesses = new TreeMap<>();
  private final Verdicts verdicts = Examination.kernel(HOME);

  JudgeMutants() {
    for (Spec spec : library.specs())
      for (Claim<?> claim : spec.claims(library.mechanisms())) owners.put(claim.id(), spec);
    for (WitnessStore.Entry e : new WitnessStore(HOME).all())
      witnesses.computeIfAbsent(e.witness().claim(), c -> new ArrayList<>()).add(e);
  }

  /** The specification of each claim. */
  Map<String, Spec> owners() {
    return owners;
  }

  /**
   * What no longer is as declared.
   *
   * @param source the file, {@code spec/kong/Example25.java}
   * @param text what stands there once
   * @param instead what stands there instead
   * @param claim the claim that is examined
   * @return a reading and its verdict, or what is wrong with a witness on file; empty if all is as
   *     it was
   * @throws IllegalArgumentException if the text does not stand there once or the changed source
   *     does not compile
   */
  Optional<String> moved(String source, String text, String instead, String claim) {
    ChangedJudges judges = ChangedJudges.of(source, changed(source, text, instead));
    if (!owners.containsKey(claim))
      throw new IllegalArgumentException("no claim is called " + claim);
    try {
      Catalogue catalogue =
          new Catalogue(List.of(judges.spec(owners.get(claim))), library.mechanisms());
      return moved(catalogue, catalogue.claim(claim));
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(claim + ": " + e.getMessage());
    }
  }

  /**
   * The source with the change; how lines are broken does not matter.
   *
   * @throws IllegalArgumentException if the text does not stand there once
   */
  static String changed(String source, String text, String instead) {
    try {
      String whole = Files.readString(HOME.resolve(source));
      int[] places =
          IntStream.range(0, whole.length())
              .filter(k -> !Character.isWhitespace(whole.charAt(k)))
              .toArray();
      String dense = whole.replaceAll("\\s", "");
      String wanted = text.replaceAll("\\s", "");
      int at = dense.indexOf(wanted);
      if (at < 0 || dense.indexOf(wanted, at + 1) >= 0)
        throw new IllegalArgumentException(source + " does not have once: " + text);
      return whole.substring(0, places[at])
          + instead
          + whole.substring(places[at + wanted.length() - 1] + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <C extends Record> Optional<String> moved(Catalogue catalogue, Claim<C> claim) {
    List<Exhibit<?>> exhibits = new ArrayList<>();
    for (WitnessStore.Entry e : witnesses.getOrDefault(claim.id(), List.of()))
      exhibits.add(Exhibit.of(catalogue, e));
    Examination examination = new Examination(exhibits, verdicts, SEED, Duration.ZERO, new Stop());
    for (Reading<C> reading : claim.readings()) {
      Examined examined = examination.of(claim, reading);
      String name = claim.id() + " " + reading.id() + ": ";
      if (!examined.isAsDeclared())
        return Optional.of(
            name
                + examined.verdict()
                + " where "
                + reading.declared()
                + ": "
                + examined.evidence().detail());
      for (Exhibit<?> e : exhibits) {
        C onFile = claim.caseType().cast(e.theCase());
        if (reading.declared() != Verdict.REFUTED) {
          if (reading.quantifier() == Quantifier.FOR_ALL
              && Verdicts.contains(reading, onFile)
              && Verdicts.settles(reading, onFile))
            return Optional.of(name + "refuted by " + e.file());
          continue;
        }
        if (!e.reading().id().equals(reading.id())) continue;
        List<String> complaints = e.complaints(e.finding());
        if (!complaints.isEmpty()) return Optional.of(name + complaints.get(0));
      }
    }
    return Optional.empty();
  }
}
