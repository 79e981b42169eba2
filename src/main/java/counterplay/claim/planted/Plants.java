package counterplay.claim.planted;

import java.util.List;

/**
 * Planted failures of a paper, with which searches are measured. They are discovered: a public
 * class below a paper's package that implements this interface and has a public constructor without
 * parameters.
 */
public interface Plants {

  /** The failures, each of a reading that is true as it stands. */
  List<PlantedFailure> failures();
}
