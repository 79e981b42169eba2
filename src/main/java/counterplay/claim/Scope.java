package counterplay.claim;

/**
 * The cases that a reading speaks of.
 *
 * @param words the scope in words
 * @param candidates cases to be judged; all of them lie inside the scope
 * @param coverage what walking all the candidates establishes
 * @param <C> the case
 */
public record Scope<C>(String words, Candidates<C> candidates, Coverage coverage) {

  /** @throws IllegalArgumentException if endless candidates claim to cover anything */
  public Scope {
    if (words.isBlank()) throw new IllegalArgumentException("a scope without words");
    if (!candidates.isFinite() && !(coverage instanceof Coverage.Sample)) {
      throw new IllegalArgumentException("endless candidates cannot be walked to the end: " + words);
    }
  }

  /** The candidates are the whole scope, and finitely many. */
  public static <C> Scope<C> whole(String words, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Whole());
  }

  /** The candidates are the named part of the scope. */
  public static <C> Scope<C> part(String words, String bound, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Part(bound));
  }

  /** So many of the candidates are tried: the smallest half first, then random ones. */
  public static <C> Scope<C> sample(String words, int cases, Candidates<C> candidates) {
    return new Scope<>(words, candidates, new Coverage.Sample(cases));
  }
}
