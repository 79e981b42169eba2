package counterplay.audit.change;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Smallness;
import counterplay.claim.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a change does to one property.
 *
 * @param before what is known of it before the change; none if it cannot be asked there
 * @param after what is known of it after the change; none if it cannot be asked there
 * @param how what became of it
 * @param play the smallest play that shows it, judged on both sides; none where nothing fails
 */
public record Moved(Optional<Answer> before, Optional<Answer> after, How how, Optional<Play> play) {

  /** What becomes of a property. */
  public enum How {
    /** It held where it was asked, and fails now. */
    LOST,
    /** It failed, and holds now where it is asked. */
    GAINED,
    /** It fails before and after, by plays or amounts that differ. */
    CHANGED,
    /** One side is not known, or it held and cannot be asked any more. */
    UNKNOWN,
    /** The same on both sides. */
    SAME
  }

  /**
   * A play, told with the numbers of both sides.
   *
   * @param environment where it was found
   * @param at the case, as data
   * @param before the two sides of the property before the change, or why there are none
   * @param after the same after the change
   * @param account the play on the side where the property fails
   * @param other what decides on the other side, after what happens there, where that is not the
   *     same
   * @param smallness how it is known that no smaller play will do
   */
  public record Play(
      String environment,
      Record at,
      String before,
      String after,
      Account account,
      List<String> other,
      Smallness smallness) {}

  private Answer any() {
    return after.or(() -> before).orElseThrow();
  }

  /** {@code team/balanced}. */
  public String id() {
    return any().id();
  }

  /** {@code balanced}. */
  public String property() {
    return any().property();
  }

  /** The property in words. */
  public String words() {
    return any().words();
  }

  /** What is known before the change, in one word. */
  public String wordBefore() {
    return word(before);
  }

  /** What is known after the change, in one word. */
  public String wordAfter() {
    return word(after);
  }

  private static String word(Optional<Answer> a) {
    return a.map(x -> x.verdict().name()).orElse("not asked");
  }

  /** Why it stays unknown. */
  public String why() {
    if (after.isEmpty()) return "it cannot be asked after the change";
    if (before.isEmpty()) return "it could not be asked before the change";
    return List.of(before.get(), after.get()).stream()
        .filter(a -> isOpen(a))
        .map(a -> (a == before.get() ? "before: " : "after: ") + a.verdict() + ", " + a.why())
        .findFirst()
        .orElse("");
  }

  /** Whether an answer says too little to compare: nothing fails, and not all was asked. */
  static boolean isOpen(Answer a) {
    return a.verdict() != Verdict.REFUTED && a.isOpen();
  }
}
