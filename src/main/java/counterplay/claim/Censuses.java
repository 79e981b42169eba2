package counterplay.claim;

import counterplay.mechanism.Mechanisms;
import java.util.List;

/**
 * What is counted for a paper. Discovered: a public class below a paper's package that implements
 * this interface and has a public constructor without parameters.
 */
public interface Censuses {

  /** The censuses, which ask these mechanisms. */
  List<Census> censuses(Mechanisms mechanisms);
}
