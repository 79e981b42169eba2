package shahmoon.setup;

import counterplay.claim.Argument;
import counterplay.claim.Domain;
import counterplay.claim.Evidence;
import counterplay.claim.Hypothesis;
import counterplay.claim.Obligation;
import counterplay.claim.Proof;
import counterplay.claim.Relation;
import counterplay.claim.Sentence;
import counterplay.claim.Shape;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;

/**
 * Where the center is not helpless and no agent is fanatic, truth is an equilibrium and nothing else is.
 *
 * @param protocol whose game it is
 */
public record UniqueTruth(CurationProtocol protocol) implements Sentence {

  private static final Levels LEVELS = Levels.EVERY;

  @Override public Domain domain() {
    return LEVELS.useful().given(new Tolerable());
  }

  /** At the truthful profile nobody is fanatic; elsewhere nothing is asked. */
  private record Tolerable() implements Hypothesis {
    @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      boolean truth = LEVELS.types(x.whole("N")).get(x.whole("type")).isTruthful();
      return truth ? new Conditions.NobodyIsFanatic().at(x) : Statement.of(x.list("T").get(0), Relation.MORE, x.number(0));
    }
  }

  @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriceGame<S> game = PriceGame.of(protocol, LEVELS, x);
    return game.type().isTruthful() ? game.nobodyGains(true) : game.somebodyGains();
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, LEVELS::ofUseful);
  }

  /** Who deviates is looked for. */
  public Proof proof() {
    return Proof.by(new Argument() {
      @Override public Evidence evidence(Obligation obligation) {
        return Evidence.sought();
      }

      @Override public int part(Shape shape, int parts) {
        return Deviator.part(protocol, LEVELS.type(shape), shape.of("who") + 1);
      }
    });
  }
}
