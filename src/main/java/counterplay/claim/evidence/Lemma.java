package counterplay.claim.evidence;

import counterplay.claim.sentence.Sentence;
import java.util.Locale;

/**
 * A sentence with parameters of its own that a theorem leans on: what carries it from the sizes
 * that were run to every size, or a fact of mathematics. The kernel checks it at the sizes that can
 * be run; a lemma that is false there is refused.
 *
 * @param id {@code csoka/equal-shares}
 * @param kind who checked it for every size
 * @param formula what it says, in the field's notation
 * @param argument why it holds, or where it is proved
 * @param sentence the executable form
 * @param proof for the sizes that are run
 */
public record Lemma(
    String id, Kind kind, String formula, String argument, Sentence sentence, Argument proof) {

  /** Who checked a lemma for every size. */
  public enum Kind {
    /**
     * A proof assistant; the argument names the file and the theorem, as {@code Team.v
     * equal_shares}.
     */
    MACHINE,
    /** A textbook, which the argument names. */
    TEXTBOOK,
    /** Nobody but us. */
    ARGUED;

    /** {@code argued}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the id is not of the form {@code paper/name} or a text is
   *     blank
   */
  public Lemma {
    if (!id.matches("[a-z]+/[a-z0-9.-]+"))
      throw new IllegalArgumentException("'" + id + "' is not of the form paper/name");
    if (formula.isBlank() || argument.isBlank())
      throw new IllegalArgumentException(id + " lacks its formula or its argument");
  }
}
