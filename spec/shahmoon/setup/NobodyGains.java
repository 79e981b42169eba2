package shahmoon.setup;

import counterplay.claim.Domain;
import counterplay.claim.Hypothesis;
import counterplay.claim.Sentence;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;

/**
 * Under conditions every profile of some order types is an equilibrium.
 *
 * @param protocol whose game it is
 * @param levels the order types
 * @param conditions what is assumed
 */
public record NobodyGains(CurationProtocol protocol, Levels levels, List<Hypothesis> conditions) implements Sentence {

  @Override public Domain domain() {
    Domain domain = levels.domain();
    for (Hypothesis h : conditions) domain = domain.given(h);
    return domain;
  }

  @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return PriceGame.of(protocol, levels, x).nobodyGains(true);
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, levels::of);
  }
}
