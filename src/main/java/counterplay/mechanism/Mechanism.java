package counterplay.mechanism;

/**
 * A mechanism of a paper. Mechanisms are discovered: a public class below {@code
 * counterplay.mechanism} that implements this interface and has a public constructor without
 * parameters.
 */
public interface Mechanism {

  /** The id of its definition, {@code csoka/mechanism-balanced-team}. */
  String id();

  /** What it is called in the field. */
  String title();
}
