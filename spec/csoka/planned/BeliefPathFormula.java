package csoka.planned;

import counterplay.exact.number.Scalar;

/** An expression in a course of which Lemmas 3.1 and D.1 speak. */
public enum BeliefPathFormula {
  /**
   * What trading costs by (3) and (4): 100 sum_{t=1}^k g_{t-1} (h_{t-1} - h_t), h the own reports
   * and g the other one's.
   */
  TRADES,
  /** The right side of (10), and of (11) with the corrected last term. */
  LEMMA_D1,
  /** The right side of (11) as printed. */
  LEMMA_D1_OWN_BELIEF,
  /** The sum from which the proof of Lemma D.1 takes its last step. */
  PROOF_SUM,
  /** The middle of (5) and (6). */
  LEMMA_31,
  /** The end of (5). */
  SHORT_BLUE,
  /** The end of (6). */
  SHORT_RED;

  /** Its value. */
  public <S extends Scalar<S>> S of(BeliefPath<S> course) {
    return switch (this) {
      case TRADES -> course.trades();
      case LEMMA_D1 -> course.lemmaD1();
      case LEMMA_D1_OWN_BELIEF -> course.lemmaD1WithOwnBelief();
      case PROOF_SUM -> course.proofSum();
      case LEMMA_31 -> course.lemma31();
      case SHORT_BLUE -> course.lemma31ShortBlue();
      case SHORT_RED -> course.lemma31ShortRed();
    };
  }
}
