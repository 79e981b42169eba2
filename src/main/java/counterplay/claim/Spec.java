package counterplay.claim;

import counterplay.mechanism.Mechanisms;
import java.util.List;

/**
 * A file of a paper's specification: a sentence with its parts and proof steps. Files are
 * discovered: a public class in a paper's package that implements this interface and has a public
 * constructor without parameters.
 */
public interface Spec {

  /**
   * The claims of this file.
   *
   * @param mechanisms the mechanisms to judge, by id, so that the same questions can be asked of a
   *     changed one
   */
  List<Claim<?>> claims(Mechanisms mechanisms);

  /** The definitions and assumptions that this file carries. */
  default List<Definition> definitions() {
    return List.of();
  }
}
