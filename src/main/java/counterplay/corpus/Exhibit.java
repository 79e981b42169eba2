package counterplay.corpus;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.sentence.Finding;
import counterplay.data.BadFile;
import counterplay.data.Records;
import counterplay.kernel.Kernel;
import counterplay.kernel.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A witness on file beside the claim and reading that it is about.
 *
 * @param file its name
 * @param text the text of the file
 * @param witness what the file says
 * @param claim the claim
 * @param reading the reading
 * @param theCase the case as the judge takes it
 * @param <C> the case
 */
public record Exhibit<C extends Record>(
    String file, String text, Witness witness, Claim<C> claim, Reading<C> reading, C theCase) {

  /** Whether it is about that reading. */
  public boolean isAbout(Claim<?> other, Reading<?> its) {
    return claim.id().equals(other.id()) && reading.id().equals(its.id());
  }

  /**
   * Finds the claim and reading of a witness and reads its case.
   *
   * @throws BadFile if there is no such claim or reading, the case is not one of its cases, or a
   *     sentence about all cases is to be settled by showing one
   */
  public static Exhibit<?> of(Catalogue catalogue, WitnessStore.Entry entry) {
    try {
      return of(catalogue.claim(entry.witness().claim()), entry);
    } catch (UnknownId e) {
      throw new BadFile(entry.file() + ": " + e.getMessage());
    } catch (BadFile e) {
      throw e.in(entry.file());
    }
  }

  private static <C extends Record> Exhibit<C> of(Claim<C> claim, WitnessStore.Entry entry) {
    Witness witness = entry.witness();
    Reading<C> reading = Catalogue.reading(claim, witness.reading());
    Witness.Effect wanted = Witness.Effect.on(reading.quantifier());
    if (witness.effect() != wanted) {
      throw new BadFile(
          "the field '"
              + witness.effect().word()
              + "' where the reading needs '"
              + wanted.word()
              + "'");
    }
    return new Exhibit<>(
        entry.file(),
        entry.text(),
        witness,
        claim,
        reading,
        Records.read(witness.theCase(), claim.caseType(), "case"));
  }

  /**
   * Refuses a case that the reading does not speak of, however it judges there.
   *
   * @return this exhibit
   * @throws BadFile if the case lies outside the scope
   */
  public Exhibit<C> inside() {
    Optional<String> why = outside();
    if (why.isPresent()) throw new BadFile(why.get());
    return this;
  }

  /**
   * Why the reading does not speak of the case, in a line; empty if it does. Where a domain asks
   * something of a mechanism, that depends on the mechanism's code.
   */
  public Optional<String> outside() {
    Optional<String> why;
    try {
      why = Verdicts.outside(reading, theCase);
    } catch (RuntimeException e) { // a condition that cannot be evaluated there does not hold
      why = Optional.of(String.valueOf(e.getMessage()));
    }
    return why.map(w -> file + ": case: lies outside the scope of " + reading.id() + ": " + w);
  }

  /** What the kernel finds at the case today. */
  public Finding finding() {
    return Kernel.judge(reading, theCase);
  }

  /** Whether the finding settles the reading as the file says. */
  public boolean settles(Finding today) {
    return witness.effect() == Witness.Effect.SHOWS ? today.holds() : today.fails();
  }

  /** The text that the file should have, given today's finding. */
  public String canonical(Finding today) {
    return witness.textWith(Records.write(theCase), Witness.Sides.of(today));
  }

  /** What is wrong with the file in the light of today's finding; nothing if all is well. */
  public List<String> complaints(Finding today) {
    List<String> complaints = new ArrayList<>();
    if (!settles(today))
      complaints.add("no longer " + witness.effect().word() + ": today " + today.text());
    Witness.Sides sides = Witness.Sides.of(today);
    if (!sides.equals(witness.finding()))
      complaints.add(
          "the finding on file is " + witness.finding().text() + ", today's is " + sides.text());
    if (complaints.isEmpty() && !canonical(today).equals(text))
      complaints.add("not in canonical form; replay --rewrite puts it there");
    return complaints;
  }
}
