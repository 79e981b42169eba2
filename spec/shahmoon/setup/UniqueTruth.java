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
 * Where the center is not helpless and no agent is fanatic, truth is an equilibrium and nothing
 * else is.
 *
 * @param protocol whose game it is
 */
public record UniqueTruth(CurationProtocol protocol) implements Sentence {

  private static final Levels LEVELS = Levels.EVERY;

  @Override
  public Domain domain() {
    return LEVELS
        .useful()
        .given(
            new Rival.TruthOrElse(LEVELS, new Conditions.NobodyIsFanatic(), Conditions::nothing));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriceGame<S> game = PriceGame.of(protocol, LEVELS, x);
    return game.type().isTruthful() ? game.nobodyGains(true) : game.somebodyGains();
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, LEVELS::ofUseful);
  }

  /** The judge of what is or has a situation. */
  public <C> Asked<C> asked(Function<C, Situation> situation) {
    return new Asked<>(this, c -> LEVELS.ofUseful(situation.apply(c)));
  }

  /** Who deviates is looked for. */
  public Proof proof() {
    return LEVELS.continuous(Proof.by(new Deviator(List.of(protocol), LEVELS, true)));
  }
}
