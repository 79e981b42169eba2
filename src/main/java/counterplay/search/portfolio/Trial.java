package counterplay.search.portfolio;

import counterplay.claim.Coverage;
import counterplay.claim.Reading;
import counterplay.kernel.Kernel;
import counterplay.kernel.Verdicts;
import counterplay.space.Drawn;

/**
 * A case that the kernel judged.
 *
 * @param drawn the case with its choices
 * @param gap how far it is from settling the reading
 * @param <C> the case
 */
public record Trial<C>(Drawn<C> drawn, Gap gap) {

  /**
   * Judges a case. One that settles the reading but lies outside its scope does not count as
   * settling.
   *
   * @throws JudgeFailed if the judge fails
   */
  public static <C extends Record> Trial<C> of(Reading<C> reading, Drawn<C> drawn) {
    try {
      Gap gap = Gap.of(Kernel.judge(reading, drawn.value()), reading.quantifier());
      boolean outside =
          gap.settles()
              && reading.scope().coverage() instanceof Coverage.Sample
              && !Verdicts.contains(reading, drawn.value());
      return new Trial<>(
          drawn, outside ? new Gap(gap.truth(), false, gap.places(), gap.needsAll()) : gap);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new JudgeFailed(drawn.value(), e);
    }
  }
}
