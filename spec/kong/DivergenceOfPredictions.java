package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import java.util.List;
import java.util.stream.IntStream;
import kong.InInfinitePopulationsPredictionsComeCloser.Garbled;

/** The divergence of two predictions beside that of the posteriors. */
final class DivergenceOfPredictions {

  private DivergenceOfPredictions() {}

  static Finding closer(Garbled c, Form form, boolean profile) {
    PairLaw<Rational> law = c.world().pairLaw();
    FDivergence divergence = new FDivergence(c.f(), form);
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
      return closer(without(p, q, 0), without(p, q, 1), divergence, right);
    return compared(left, right);
  }

  static Finding closer(
      List<Rational> p, List<Rational> q, FDivergence divergence, FDivergence.Value right) {
    return compared(divergence.of(p, q), right);
  }

  /** The weights of p or q on the signals on which one of the two has weight. */
  private static List<Rational> without(List<Rational> p, List<Rational> q, int which) {
    return IntStream.range(0, p.size())
        .filter(s -> !p.get(s).isZero() || !q.get(s).isZero())
        .mapToObj(s -> which == 0 ? p.get(s) : q.get(s))
        .toList();
  }

  private static Finding compared(FDivergence.Value left, FDivergence.Value right) {
    if (left instanceof FDivergence.Finite l && right instanceof FDivergence.Finite r)
      return Finding.of(l.number(), AT_MOST, r.number());
    return Finding.undefined(left + " beside " + right, AT_MOST, Rational.ZERO);
  }
}
