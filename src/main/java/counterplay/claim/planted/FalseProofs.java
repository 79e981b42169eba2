package counterplay.claim.planted;

import java.util.List;

/**
 * Planted false proofs of a paper, with which the kernel is measured. They are discovered as {@link
 * Plants} are: a public class below a paper's package that implements this interface and has a
 * public constructor without parameters.
 */
public interface FalseProofs {

  /** The false proofs. */
  List<PlantedProof> falseProofs();
}
