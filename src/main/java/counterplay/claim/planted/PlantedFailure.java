package counterplay.claim.planted;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.function.UnaryOperator;

/**
 * A mutation that makes a true reading false: of the mechanism that the sentence is about, or of
 * the sentence. A search that is worth its name finds a case against it, and finds none against the
 * reading as it was.
 *
 * @param claim the id of the claim
 * @param reading the reading of that claim, which is true
 * @param name a name that says what is wrong, such as {@code shared-among-all}
 * @param mutation the kind of mutation
 * @param words what is wrong, in words
 * @param change what is changed
 */
public record PlantedFailure(
    String claim, String reading, String name, Mutation mutation, String words, Change change) {

  /** What is changed. */
  public sealed interface Change {

    /**
     * The mechanism that has the same id.
     *
     * @param mechanism what stands in its place
     */
    record OfMechanism(Mechanism mechanism) implements Change {}

    /**
     * What is compared, whatever the case is.
     *
     * @param rewriting makes the wrong finding of the right one
     */
    record OfFinding(UnaryOperator<Finding> rewriting) implements Change {}

    /**
     * The cases, which become those of another reading of the same claim, with which an assumption
     * is dropped.
     *
     * @param reading the id of the reading whose scope is taken
     */
    record OfScope(String reading) implements Change {}

    /**
     * The judge or the scope.
     *
     * @param caseType the claim's case
     * @param rewriting makes the wrong reading of the right one
     */
    record OfReading<C extends Record>(Class<C> caseType, UnaryOperator<Reading<C>> rewriting)
        implements Change {}
  }

  /**
   * @throws IllegalArgumentException if the name is no lower-case name or there are no words
   */
  public PlantedFailure {
    if (!name.matches("[a-z0-9-]+"))
      throw new IllegalArgumentException("'" + name + "' cannot name a planted failure");
    if (words.isBlank())
      throw new IllegalArgumentException(claim + "/" + name + " does not say what is wrong");
  }

  /** A mechanism takes the place of the one that has its id. */
  public static PlantedFailure ofMechanism(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      Mechanism mechanism) {
    return new PlantedFailure(
        claim, reading, name, mutation, words, new Change.OfMechanism(mechanism));
  }

  /** The finding is another one, at every case. */
  public static PlantedFailure ofFinding(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      UnaryOperator<Finding> rewriting) {
    return new PlantedFailure(
        claim, reading, name, mutation, words, new Change.OfFinding(rewriting));
  }

  /** The same is said of the cases of another reading of the claim, which are more. */
  public static PlantedFailure ofScope(
      String claim, String reading, String name, String words, String wider) {
    return new PlantedFailure(
        claim, reading, name, Mutation.DROPPED_CONDITION, words, new Change.OfScope(wider));
  }

  /** The reading has another judge or scope. */
  public static <C extends Record> PlantedFailure ofReading(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      Class<C> caseType,
      UnaryOperator<Reading<C>> rewriting) {
    return new PlantedFailure(
        claim, reading, name, mutation, words, new Change.OfReading<>(caseType, rewriting));
  }

  /** The claim and the failure's name, {@code csoka/section-1.2-balance/shared-among-all}. */
  public String id() {
    return claim + "/" + name;
  }

  /**
   * The reading as it was.
   *
   * @param spec the specification that holds the claim
   * @param mechanisms the mechanisms
   * @throws IllegalArgumentException if the specification has no such claim or reading
   */
  public Reading<?> sound(Spec spec, Mechanisms mechanisms) {
    return reading(owner(spec, mechanisms), reading);
  }

  /**
   * The reading with the failure in it; its declared verdict is what it was.
   *
   * @param spec the specification that holds the claim
   * @param mechanisms the mechanisms
   * @throws IllegalArgumentException if the specification has no such claim or reading, or the
   *     claim has other cases
   */
  public Reading<?> planted(Spec spec, Mechanisms mechanisms) {
    if (change instanceof Change.OfMechanism c)
      return reading(owner(spec, mechanisms.with(c.mechanism())), reading);
    if (change instanceof Change.OfFinding c)
      return rewritten(reading(owner(spec, mechanisms), reading), c.rewriting());
    if (change instanceof Change.OfScope c) return widened(owner(spec, mechanisms), c.reading());
    return rewritten(owner(spec, mechanisms), (Change.OfReading<?>) change);
  }

  private Claim<?> owner(Spec spec, Mechanisms mechanisms) {
    return spec.claims(mechanisms).stream()
        .filter(c -> c.id().equals(claim))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id() + ": " + spec.getClass().getName() + " has no claim " + claim));
  }

  private <C extends Record> Reading<C> reading(Claim<C> owner, String wanted) {
    return owner
        .reading(wanted)
        .orElseThrow(
            () -> new IllegalArgumentException(id() + ": " + claim + " has no reading " + wanted));
  }

  /** Neither the scope nor the domain of the sentence asks for the condition any more. */
  private <C extends Record> Reading<C> widened(Claim<C> owner, String wider) {
    Reading<C> sound = reading(owner, reading);
    return sound.over(reading(owner, wider).scope()).judging(sound.judge()::judge);
  }

  private static <C extends Record> Reading<C> rewritten(
      Reading<C> sound, UnaryOperator<Finding> rewriting) {
    return sound.judging(c -> rewriting.apply(sound.judge().judge(c)));
  }

  private <C extends Record> Reading<C> rewritten(Claim<?> owner, Change.OfReading<C> change) {
    if (owner.caseType() != change.caseType()) {
      throw new IllegalArgumentException(
          id()
              + ": the cases of "
              + claim
              + " are "
              + owner.caseType().getName()
              + ", not "
              + change.caseType().getName());
    }
    @SuppressWarnings("unchecked")
    Claim<C> typed = (Claim<C>) owner;
    return change.rewriting().apply(reading(typed, reading));
  }
}
