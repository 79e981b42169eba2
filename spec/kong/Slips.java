package kong;

import counterplay.claim.Gravity;

/** Slips of the paper that refute more than one of its sentences, each charged to one claim. */
public final class Slips {

  private Slips() {}

  /** An agent who is alone in his group: "two non-empty groups" (Section 4.3). */
  public static Gravity aloneInAGroup(String standing) {
    return Gravity.edge(
            "two or more agents in each group, so that everybody has a peer in his own", standing)
        .chargedTo("kong/claim-5.3-proof-zero-sum");
  }

  /**
   * The extra score compares two reports "chosen from all agents" (Section 4.3), the agent's own
   * among them.
   */
  public static Gravity ownReportDrawn(String standing) {
    return Gravity.misprint(
            standing,
            "the two reports of the extra score are those of two other agents, as in Section 5")
        .chargedTo("kong/claim-4.4-proof-score-c");
  }

  /** Peers come from the own group, predictions and proofs are about all agents. */
  public static Gravity peersFromTheOwnGroup() {
    return Gravity.substantive().chargedTo("kong/claim-4.4");
  }

  /** Theorem 4.3 prints alpha/beta < 1/(4m). */
  public static Gravity invertedRatio(String standing) {
    return Gravity.misprint(
            standing, "beta/alpha < 1/(4m), as the end of Section 5.3 uses it: 2m beta/alpha < 1/2")
        .chargedTo("kong/slip-inverted-ratio");
  }

  /**
   * The least over u and v in c_3 does not exclude u = v (footnote 3), so that c_3 = 0 for every
   * prior.
   */
  public static Gravity equalSignalsInC3(String standing) {
    return Gravity.misprint(standing, "the least over different u and v, as Lemma 5.9 needs it")
        .chargedTo("kong/footnote-3-c-3");
  }

  /** D_f is defined with p f(p/q) (Section 2.5). */
  public static Gravity quotientInF(String standing) {
    return Gravity.misprint(standing, "p f(q/p), as (1) to (5) have it")
        .chargedTo("kong/lemma-2.18-eq-1");
  }

  /** f(1/0): probabilities that are zero. */
  public static Gravity zeroDenominator(String standing) {
    return Gravity.edge("all probabilities positive, so that every ratio is a number", standing)
        .chargedTo("kong/section-2.5-property-3-permutation");
  }

  /** f(1) = 0 is not asked for (Section 2.5). */
  public static Gravity notNormalised(String standing) {
    return Gravity.misprint(standing, "a convex f with f(1) = 0, as every f-divergence has it")
        .chargedTo("kong/section-2.5-property-1-nonnegative");
  }

  /** D* is said to be at most 1 (Section 2.5); it goes up to 2. */
  public static Gravity hellingerAtMostOne() {
    return Gravity.substantive().chargedTo("kong/section-2.5-hellinger-upper");
  }

  /** Two signals that never occur together. */
  public static Gravity impossiblePairs(String standing) {
    return Gravity.edge("every pair of signals is possible (Assumption 2.2)", standing)
        .chargedTo("kong/theorem-4.1");
  }

  /** The first display of Inconsistency (Section 5) carries a minus. */
  public static Gravity minusOfInconsistency(String standing) {
    return Gravity.misprint(standing, "Inconsistency without the minus, as Section 5.3 recalls it")
        .chargedTo("kong/formula-section-5-inconsistency");
  }

  /** Definition 3.4 displays the belief about one other report. */
  public static Gravity beliefAboutOneReport(String standing) {
    return Gravity.misprint(
            standing,
            "the same belief about the world, as the words of Definition 3.4 have it: about all"
                + " other reports together")
        .chargedTo("kong/observation-3.5-part-i");
  }

  /** "Every mechanism" (Sections 1 and 2.4), those in which truth is no equilibrium included. */
  public static Gravity mechanismsThatDoNotElicit(String standing) {
    return Gravity.edge(
            "the mechanism elicits: truth is a strict equilibrium, as Proposition 3.2 has it",
            standing)
        .chargedTo("kong/section-1-contribution-1-existence");
  }
}
