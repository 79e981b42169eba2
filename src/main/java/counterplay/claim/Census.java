package counterplay.claim;

import java.util.List;

/**
 * Counts the members of finite families by kinds, each member decided exactly; for families that
 * are too large for every build. A member may be of several kinds or of none.
 */
public interface Census {

  /**
   * A family.
   *
   * @param name heads its column, as {@code N = 2}
   * @param members how many there are, numbered from 0
   */
  record Family(String name, int members) {
    /**
     * @throws IllegalArgumentException if there is no member
     */
    public Family {
      if (members < 1) throw new IllegalArgumentException(name + " has no member");
    }
  }

  /** The id, of the form {@code paper/name}. */
  String id();

  /** What is counted, in words. */
  String words();

  /** The families, in the order of the columns. */
  List<Family> families();

  /** The kinds, in the order of the rows. */
  List<String> kinds();

  /**
   * The kinds, some of {@link #kinds()}, that a member is of.
   *
   * @param family which family, from 0
   * @param member which member of it, from 0
   */
  List<String> kindsOf(int family, int member);
}
