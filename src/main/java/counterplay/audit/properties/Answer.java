package counterplay.audit.properties;

import counterplay.audit.plays.Account;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.terminal.Memory;
import java.util.Optional;

/**
 * What is known of one property of one mechanism.
 *
 * @param family the id of the family
 * @param property the id of the property
 * @param words the property in words
 * @param verdict {@code BOUNDED} if it holds at every case of the environments named, {@code
 *     SURVIVED} if it was stopped before the first of them was complete, {@code REFUTED} if it
 *     fails, {@code UNDECIDED} if nothing can be said
 * @param environment where, in words
 * @param cases how many cases were judged
 * @param lost where it fails, with the smallest play
 * @param why what is missing, if anything
 */
public record Answer(
    String family,
    String property,
    String words,
    Verdict verdict,
    String environment,
    long cases,
    Optional<Lost> lost,
    String why) {

  /** What the reason begins with where not everything was tried. */
  static final String UNFINISHED = "unfinished";

  /**
   * A play at which the property fails.
   *
   * @param environment the id of the environment
   * @param at the case, as data: another mechanism can be judged at it
   * @param finding the two sides
   * @param account the play in words
   * @param smallness how it is known that no smaller play will do
   */
  public record Lost(
      String environment, Record at, Finding finding, Account account, Smallness smallness) {}

  /** {@code team/truthful}. */
  public String id() {
    return family + "/" + property;
  }

  /** Whether it was stopped before everything was tried. */
  public boolean isUnfinished() {
    return why.startsWith(UNFINISHED);
  }

  /** Whether it was stopped because there was no memory left for it. */
  public boolean isExhausted() {
    return why.endsWith(Memory.USED_UP);
  }

  /** Whether something that was asked stays unknown. */
  public boolean isOpen() {
    return verdict == Verdict.UNDECIDED || verdict == Verdict.SURVIVED || !why.isEmpty();
  }
}
