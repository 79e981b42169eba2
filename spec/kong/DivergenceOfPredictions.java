package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import java.util.List;
import java.util.stream.IntStream;
import kong.InInfinitePopulationsPredictionsComeCloser.Garbled;

/** The divergence of two predictions beside that of the posteriors. */
final class DivergenceOfPredictions {

  private DivergenceOfPredictions() {}

  static Finding closer(Garbled c, boolean profile) {
    PairLaw<Rational> law = c.world().pairLaw();
    FDivergence divergence = new FDivergence(c.f(), AS_DEFINED);
    List<Rational> p = c.theta().times(law.posterior(c.s()));
    List<Rational> q = c.theta().times(law.posterior(c.t()));
    if (profile) {
      Profile<Rational> played = Profile.bestPrediction(3, c.theta(), law);
      p = played.strategies().get(0).options().get(c.s()).get(0).report().prediction();
      q = played.strategies().get(1).options().get(c.t()).get(0).report().prediction();
    }
    FDivergence.Value left = divergence.of(p, q);
    FDivergence.Value right = divergence.of(law.posterior(c.s()), law.posterior(c.t()));
    // a signal that nobody reports has no ratio; it is left out here, which favours the sentence
    if (left instanceof FDivergence.Undefined && right instanceof FDivergence.Finite)
      return compared(divergence.of(without(p, q, p), without(p, q, q)), right);
    return compared(left, right);
  }

  /** The weights of p or q on the signals on which one of the two has weight. */
  private static List<Rational> without(List<Rational> p, List<Rational> q, List<Rational> of) {
    return IntStream.range(0, p.size())
        .filter(s -> !p.get(s).isZero() || !q.get(s).isZero())
        .mapToObj(of::get)
        .toList();
  }

  private static Finding compared(FDivergence.Value left, FDivergence.Value right) {
    if (left instanceof FDivergence.Finite l && right instanceof FDivergence.Finite r)
      return Finding.of(l.number(), AT_MOST, r.number());
    return Finding.undefined(left + " beside " + right, AT_MOST, Rational.ZERO);
  }
}
