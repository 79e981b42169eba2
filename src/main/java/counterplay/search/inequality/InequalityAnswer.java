package counterplay.search.inequality;

import counterplay.claim.evidence.Certificate;

/** What is found out about a statement. */
public sealed interface InequalityAnswer {

  /** It is true; the kernel has accepted the certificate. */
  record Proved(Certificate certificate) implements InequalityAnswer {}

  /**
   * It is false.
   *
   * @param how where, and what is there: {@code at x = 1/2: the margin is -1/4}
   */
  record False(String how) implements InequalityAnswer {}

  /**
   * Neither was found.
   *
   * @param why in a few words
   */
  record Open(String why) implements InequalityAnswer {}
}
