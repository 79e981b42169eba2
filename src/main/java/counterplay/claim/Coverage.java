package counterplay.claim;

/** How much of a scope the evidence at hand covers when it succeeds. */
public sealed interface Coverage {

  /** All of it: success proves the reading. */
  record Whole() implements Coverage {}

  /**
   * A named part of it: success bounds the reading.
   *
   * @param bound the part in words, "K = 1..4, n = 3..10"
   */
  record Part(String bound) implements Coverage {}

  /**
   * Samples only: success is survival.
   *
   * @param cases how many cases are tried
   */
  record Sample(int cases) implements Coverage {}
}
