package counterplay.claim;

import java.util.function.Predicate;

/**
 * The cases that a reading speaks of.
 *
 * @param words the scope in words
 * @param candidates cases to be judged; all of them lie inside the scope
 * @param coverage what walking all the candidates establishes
 * @param membership whether a case that did not come from the candidates, such as one on file, lies
 *     inside the scope
 * @param <C> the case
 */
public record Scope<C>(
    String words, Candidates<C> candidates, Coverage coverage, Predicate<C> membership) {

  /**
   * @throws IllegalArgumentException if endless candidates claim to cover anything
   */
  public Scope {
    if (words.isBlank()) throw new IllegalArgumentException("a scope without words");
    if (!(coverage instanceof Coverage.Sample) && !candidates.isFinite()) {
      throw new IllegalArgumentException(
          "endless candidates cannot be walked to the end: " + words);
    }
  }

  /** The candidates are the whole scope, and finitely many. Only they are members. */
  public static <C> Scope<C> whole(String words, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Whole(), listed(candidates));
  }

  /**
   * The candidates are the named part of the scope. Only they count as members unless {@link
   * #containing} says more.
   */
  public static <C> Scope<C> part(String words, String bound, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Part(bound), listed(candidates));
  }

  /**
   * So many of the candidates are tried: the smallest half first, then random ones. Every value of
   * the case's type counts as a member unless {@link #containing} says less.
   */
  public static <C> Scope<C> sample(String words, int cases, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Sample(cases), c -> true);
  }

  private static <C> Predicate<C> listed(Candidates<C> candidates) {
    return c -> candidates.smallestFirst().anyMatch(c::equals);
  }

  /**
   * The same scope with its own test of membership, where it holds more cases than the candidates
   * or fewer than the type.
   */
  public Scope<C> containing(Predicate<C> membership) {
    return new Scope<>(words, candidates, coverage, membership);
  }

  /** Whether a case lies inside the scope. */
  public boolean contains(C theCase) {
    return membership.test(theCase);
  }
}
