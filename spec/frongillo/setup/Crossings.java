package frongillo.setup;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;

/**
 * DMI where P - F has one zero, at the others' threshold, and changes its sign there; the agent
 * thinks of another threshold.
 */
public final class Crossings {

  private Crossings() {}

  /** P - F crosses zero from above: a reading to the letter. */
  public static Reading<At> once(String words, OwnCut cut, Hypothesis says) {
    return Reading.printed(PROVED, once(words), Asking.of(cut.domain(), says, OwnCut::numbers))
        .provedBy(Proof.by(OwnCut::evidence));
  }

  /** The same as a reading of ours. */
  public static Reading<At> once(String id, String words, OwnCut cut, Hypothesis says) {
    return Reading.ours(id, PROVED, once(words), Asking.of(cut.domain(), says, OwnCut::numbers))
        .provedBy(Proof.by(OwnCut::evidence));
  }

  private static Scope<At> once(String words) {
    return Models.equilibria(
        words,
        Models.uniform(),
        c -> new ThresholdAnalysis(c.model(), Level.PRIOR).crossesOnlyAt(c.tau()) && isOther(c));
  }

  /** D need not be of one sign: it may as well have a single valley. */
  public static Reading<At> eitherWay(OwnCut cut) {
    Scope<At> scope =
        Models.equilibria(
            "P - F crosses zero once, at tau, from above or from below, so that D(., tau) has one"
                + " peak or one valley: another threshold",
            Models.uniform(),
            c -> isOther(c) && way(c) >= 0);
    return Reading.ours(
            "without-sign",
            PROVED,
            scope,
            Asking.of(cut.eitherWay(), cut::isBest, Crossings::numbers))
        .provedBy(Proof.by(OwnCut::evidenceEitherWay));
  }

  private static Assignment numbers(At c) {
    return OwnCut.numbers(c).whole("way", way(c));
  }

  private static boolean isOther(At c) {
    return !c.x().equals(c.tau()) && c.x().signum() > 0 && c.x().compareTo(Rational.ONE) < 0;
  }

  /** 0 from above, 1 from below, -1 if it does not cross once, at tau. */
  private static int way(At c) {
    PiecewisePolynomial excess = new ThresholdAnalysis(c.model(), Level.PRIOR).excess(c.tau());
    if (excess.isZeroSomewhere()
        || excess.zeros().size() != 1
        || excess.zeros().get(0).compareTo(c.tau()) != 0) return -1;
    int sign = excess.at(excess.lo()).signum();
    return sign * excess.at(excess.hi()).signum() >= 0 ? -1 : sign > 0 ? 0 : 1;
  }
}
