package counterplay.claim.evidence;

import counterplay.claim.sentence.Shape;
import java.util.List;
import java.util.Map;

/**
 * A proof in the making: untrusted, it names evidence for the obligations that the kernel computes.
 */
public interface Argument {

  /** Evidence for one obligation. */
  Evidence evidence(Obligation obligation);

  /**
   * Numbers with which "there are numbers" is shown.
   *
   * @param name which statement
   * @param shape the whole numbers of the run
   * @throws IllegalArgumentException if none are named
   */
  default Map<String, List<Term>> witness(String name, Shape shape) {
    throw new IllegalArgumentException("no numbers are named for " + name);
  }

  /**
   * Which part of "one of these" is shown.
   *
   * @param shape the whole numbers of the run
   * @param parts of how many
   */
  default int part(Shape shape, int parts) {
    return 0;
  }

  /** Everything is an identity or is found by search. */
  static Argument sought() {
    return obligation -> Evidence.sought();
  }
}
