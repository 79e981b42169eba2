package counterplay.claim.evidence;

import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Map;

/**
 * How a lemma carries a sentence from the sizes that are run to every size: at each size the
 * sentence is the lemma at these variables, side by side.
 */
public interface Carried {

  /** The lemma; its sizes have the names of the sentence's. */
  Lemma lemma();

  /**
   * The lemma's whole numbers at these of the sentence; the same unless they are named otherwise.
   */
  default Shape shape(Shape shape) {
    return shape;
  }

  /**
   * The lemma's numbers in terms of the sentence's variables; computed by the mechanism's own code
   * where they are its results.
   */
  <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x);
}
