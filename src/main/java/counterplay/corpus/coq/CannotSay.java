package counterplay.corpus.coq;

/** Why something is not written for Coq. */
final class CannotSay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotSay(String why) {
    super(why);
  }
}
