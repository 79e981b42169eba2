package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.JointPrior;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;

/** Lemma 2.18: which signals s and t that are reported as r count as different. */
enum LossCondition {
  PRINTED,
  IN_PROOF,
  EITHER_MASS;

  /** More before than after where the condition is met, and as much where it is not. */
  Finding judge(Garbling c, Form form) {
    boolean met =
        JointPrior.tuples(3, c.p().size()).stream()
            .anyMatch(
                rst ->
                    c.theta().entry(rst.get(0), rst.get(1)).signum() > 0
                        && c.theta().entry(rst.get(0), rst.get(2)).signum() > 0
                        && differ(c, rst.get(1), rst.get(2)));
    return DivergenceCases.compare(c.before(form), met ? MORE : EQUAL, c.after(form))
        .with("the condition is met", met);
  }

  private boolean differ(Garbling c, int s, int t) {
    Rational left = c.p().get(t).times(c.q().get(s));
    return switch (this) {
      case PRINTED ->
          c.p().get(s).signum() > 0
              && c.p().get(t).signum() > 0
              && !left.equals(c.p().get(s).times(c.q().get(t)));
      case IN_PROOF -> !left.equals(c.p().get(s).times(c.q().get(s)));
      case EITHER_MASS -> !left.equals(c.p().get(s).times(c.q().get(t)));
    };
  }
}
