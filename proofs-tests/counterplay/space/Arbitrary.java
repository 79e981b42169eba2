package counterplay.space;

import net.jqwik.api.Arbitraries;

/** jqwik arbitraries made from our own spaces: what the properties try is what the tool searches. */
public final class Arbitrary {

  private Arbitrary() {}

  /** Draws from the space's own sampler. */
  public static <T> net.jqwik.api.Arbitrary<T> of(Space<T> space) {
    return Arbitraries.randomValue(random -> space.sampler().apply(random));
  }
}
