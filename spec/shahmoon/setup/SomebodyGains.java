package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
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
    return levels.continuous(Proof.by(new Deviator(List.of(protocol), levels, useful)));
  }
}
