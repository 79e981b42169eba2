package shahmoon.setup;

import counterplay.claim.Argument;
import counterplay.claim.Domain;
import counterplay.claim.Evidence;
import counterplay.claim.Obligation;
import counterplay.claim.Proof;
import counterplay.claim.Sentence;
import counterplay.claim.Shape;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.function.Function;

/**
 * At every profile of some order types somebody gains by a deviation, so that none of them is an
 * equilibrium.
 *
 * @param protocol whose game it is
 * @param levels the order types
 * @param useful whether everything is worth more than nothing to somebody: the center is not
 *     helpless
 */
public record SomebodyGains(CurationProtocol protocol, Levels levels, boolean useful)
    implements Sentence {

  @Override
  public Domain domain() {
    return useful ? levels.useful() : levels.domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return PriceGame.of(protocol, levels, x).somebodyGains();
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, useful ? levels::ofUseful : levels::of);
  }

  /** The judge of what is or has a situation. */
  public <C> Asked<C> asked(Function<C, Situation> situation) {
    return new Asked<>(
        this, c -> useful ? levels.ofUseful(situation.apply(c)) : levels.of(situation.apply(c)));
  }

  /** Who deviates, and how, is looked for; that it pays is for the kernel to see. */
  public Proof proof() {
    return levels.continuous(
        Proof.by(
            new Argument() {
              @Override
              public Evidence evidence(Obligation obligation) {
                return Evidence.sought();
              }

              @Override
              public int part(Shape shape, int parts) {
                return Deviator.part(
                    protocol, levels.type(shape), useful ? shape.of("who") + 1 : 0);
              }
            }));
  }
}
