package counterplay.claim;

import java.util.Locale;

/**
 * How much it matters that a reading is refuted. It speaks of the sentence that the reading makes
 * of the paper's: a paper is charged with its readings of origin {@code PRINTED} and {@code PROOF},
 * never with {@code OURS}.
 *
 * <p>One slip is charged once: where many sentences fail for one reason, {@link #charged()} names
 * the claim that stands for it.
 */
public sealed interface Gravity {

  /** The three words for it, the gravest first. */
  enum Kind {
    /** What the sentence wants to say is false. */
    SUBSTANTIVE,
    /** What stands there is wrong, what was meant is plain and holds. */
    MISPRINT,
    /** Only degenerate or undefined cases refute it. */
    EDGE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the sentence wants to say is false. */
  record Substantive(String charged) implements Gravity {
    /**
     * @throws IllegalArgumentException if {@code charged} is neither empty nor the id of a claim
     */
    public Substantive {
      checkClaim(charged);
    }

    @Override
    public Kind kind() {
      return Kind.SUBSTANTIVE;
    }

    @Override
    public Gravity chargedTo(String claim) {
      return new Substantive(claim);
    }

    @Override
    public String remark() {
      return "";
    }
  }

  /**
   * The formula or the wording as it stands is wrong; what was meant is plain, and it holds.
   *
   * @param standing the reading that holds: its id, or {@code paper/claim reading} if it is another
   *     claim's
   * @param meant what was meant, and where that is seen
   */
  record Misprint(String standing, String meant, String charged) implements Gravity {
    /**
     * @throws IllegalArgumentException if {@code standing} names no reading, {@code meant} is
     *     blank, or {@code charged} is no claim
     */
    public Misprint {
      checkReading(standing);
      if (meant.isBlank()) throw new IllegalArgumentException("a misprint says what was meant");
      checkClaim(charged);
    }

    @Override
    public Kind kind() {
      return Kind.MISPRINT;
    }

    @Override
    public Gravity chargedTo(String claim) {
      return new Misprint(standing, meant, claim);
    }

    @Override
    public String remark() {
      return "meant is " + meant + "; " + standing + " holds";
    }
  }

  /**
   * Only degenerate or undefined cases refute it, which a kind reader excludes.
   *
   * @param condition the condition that excludes them
   * @param standing the reading that has this condition and stands: its id, or {@code paper/claim
   *     reading} if it is another claim's
   */
  record Edge(String condition, String standing, String charged) implements Gravity {
    /**
     * @throws IllegalArgumentException if {@code condition} is blank, {@code standing} names no
     *     reading, or {@code charged} is no claim
     */
    public Edge {
      if (condition.isBlank())
        throw new IllegalArgumentException("an edge says which condition excludes it");
      checkReading(standing);
      checkClaim(charged);
    }

    @Override
    public Kind kind() {
      return Kind.EDGE;
    }

    @Override
    public Gravity chargedTo(String claim) {
      return new Edge(condition, standing, claim);
    }

    @Override
    public String remark() {
      return "excluded by: " + condition + "; " + standing + " stands";
    }
  }

  /** Which of the three it is. */
  Kind kind();

  /** The claim that is charged with it; empty where it is the reading's own claim. */
  String charged();

  /** The same, charged to a claim that stands for all that share the slip. */
  Gravity chargedTo(String claim);

  /**
   * What was meant or which condition is missing, and which reading then stands; empty where there
   * is nothing to add.
   */
  String remark();

  /** What the sentence wants to say is false. */
  static Gravity substantive() {
    return new Substantive("");
  }

  /** What was meant is plain, and the named reading, which says it, holds. */
  static Gravity misprint(String standing, String meant) {
    return new Misprint(standing, meant, "");
  }

  /**
   * The condition excludes what refutes it, and the named reading, which has the condition, stands.
   */
  static Gravity edge(String condition, String standing) {
    return new Edge(condition, standing, "");
  }

  private static void checkClaim(String id) {
    if (!id.matches("|[a-z]+/[a-z0-9.-]+"))
      throw new IllegalArgumentException("'" + id + "' is the id of no claim");
  }

  private static void checkReading(String name) {
    if (!name.matches("([a-z]+/[a-z0-9.-]+ )?[a-z0-9-]+"))
      throw new IllegalArgumentException("'" + name + "' names no reading");
  }
}
