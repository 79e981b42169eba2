package counterplay.claim;

import java.util.function.Supplier;

/**
 * A way to establish a reading other than by walking its cases.
 *
 * @param coverage what the certificate covers: the whole scope or a named part of it
 * @param certificate makes the certificate's data by running the claim's own formulas; made anew on every run
 */
public record Proof(Coverage coverage, Supplier<Certificate> certificate) {

  /** @throws IllegalArgumentException if the coverage is a sample, which proves nothing */
  public Proof {
    if (coverage instanceof Coverage.Sample) throw new IllegalArgumentException("a sample is no proof");
  }

  /** A proof on the whole scope. */
  public static Proof whole(Supplier<Certificate> certificate) {
    return new Proof(new Coverage.Whole(), certificate);
  }

  /** A proof on the named part of the scope. */
  public static Proof part(String bound, Supplier<Certificate> certificate) {
    return new Proof(new Coverage.Part(bound), certificate);
  }
}
