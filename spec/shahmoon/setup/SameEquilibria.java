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

/**
 * Every equilibrium of one protocol is one of another: at profiles of neither kind somebody gains
 * in the first, at the others nobody gains in the second unless somebody does in the first.
 */
public record SameEquilibria(CurationProtocol one, CurationProtocol other) implements Sentence {

  private static final Levels LEVELS = Levels.EVERY;

  @Override
  public Domain domain() {
    return LEVELS.domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriceGame<S> first = PriceGame.of(one, LEVELS, x);
    if (!first.type().isTruthful() && !first.type().isZero()) return first.somebodyGains();
    return new Statement.Implies<>(
        first.nobodyGains(false), PriceGame.of(other, LEVELS, x).nobodyGains(true));
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, LEVELS::of);
  }

  /** Who deviates is looked for. */
  public Proof proof() {
    return proof(List.of(one));
  }

  private static Proof proof(List<CurationProtocol> protocols) {
    return LEVELS.continuous(Proof.by(new Deviator(protocols, LEVELS, false)));
  }

  /** Two protocols have the same equilibria. */
  public static BothWays both(CurationProtocol one, CurationProtocol other) {
    return new BothWays(new SameEquilibria(one, other), new SameEquilibria(other, one));
  }

  /** Both directions. */
  public record BothWays(SameEquilibria there, SameEquilibria back) implements Sentence {
    @Override
    public Domain domain() {
      return there.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return new Statement.All<>(List.of(there.at(x), back.at(x)));
    }

    /** The judge of situations. */
    public Asked<Situation> asked() {
      return new Asked<>(this, LEVELS::of);
    }

    /** One who gains in both is looked for: the parts of both directions are numbered alike. */
    public Proof proof() {
      return SameEquilibria.proof(List.of(there.one, back.one));
    }
  }
}
