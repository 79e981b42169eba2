package kong;

import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import kong.lemmas.GarblingVariables;
import kong.lemmas.PairLaws;
import kong.lemmas.Posteriors;

/** The divergence of garbled posteriors beside that of the posteriors. */
final class GarbledPosteriors {

  private GarbledPosteriors() {}

  static <S extends Scalar<S>> S garbled(Variables<S> x, int s, int t) {
    return FDivergence.hellinger(
        x::root,
        GarblingVariables.theta(x).times(Posteriors.of(x, s)),
        GarblingVariables.theta(x).times(Posteriors.of(x, t)));
  }

  static <S extends Scalar<S>> S truthful(Variables<S> x, int s, int t) {
    return FDivergence.hellinger(x::root, Posteriors.of(x, s), Posteriors.of(x, t));
  }

  /** The display with theta, by the probabilities of pairs. */
  record Total() implements Sentence {
    @Override
    public Domain domain() {
      return Posteriors.with(Frame.NONE);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      S garbled = x.number(0);
      S truthful = x.number(0);
      for (int s = 0; s < law.signals(); s++) {
        for (int t = 0; t < law.signals(); t++) {
          garbled = garbled.plus(garbled(x, s, t).times(law.pair(s, t)));
          truthful = truthful.plus(truthful(x, s, t).times(law.pair(s, t)));
        }
      }
      return Statement.of(garbled, LESS, truthful);
    }
  }

  /** How many pairs lose divergence and can be drawn. */
  record Pair() implements Sentence {
    @Override
    public Domain domain() {
      return Posteriors.with(Frame.NONE);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      long losing = 0;
      for (int s = 0; s < law.signals(); s++) {
        for (int t = 0; t < s; t++)
          if (truthful(x, s, t).minus(garbled(x, s, t)).isPositive() && law.pair(s, t).isPositive())
            losing++;
      }
      return Statement.of(x.number(losing), MORE, x.number(0));
    }
  }
}
