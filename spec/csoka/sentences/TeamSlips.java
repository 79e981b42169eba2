package csoka.sentences;

import counterplay.claim.Gravity;

/** Slips of the paper that refute more than one of its sentences, each charged to one claim. */
public final class TeamSlips {

  private TeamSlips() {}

  /** The last term of (11) has Red's own belief. */
  public static Gravity lastTermOfEq11(String standing) {
    return Gravity.misprint(
            standing,
            "Blue's belief in the last term of (11), as the proof exchanges the names in (10)")
        .chargedTo("csoka/lemma-d.1-eq-11");
  }

  /** The formula of Section 5 has the present reports of those who come later. */
  public static Gravity indicesOfSection5(String standing) {
    return Gravity.misprint(
            standing,
            "the types are updated one by one: t - 1 for the agents after i, as in the words before"
                + " the formula and in Section 6.3")
        .chargedTo("csoka/section-5-guarantee");
  }

  /**
   * Four entries of the 4x4 matrix, those of Blue's constant reports against Red's two extra
   * strategies.
   */
  public static Gravity constantReports() {
    return Gravity.substantive().chargedTo("csoka/matrix-4x4-row-3-column-3");
  }

  /** Alternating reports, in the round that no report precedes. */
  public static Gravity firstRound(String standing) {
    return Gravity.edge("a report precedes the round: any round but the first", standing)
        .chargedTo("csoka/section-2-alternate-odd");
  }

  /** Section 3.2 writes gamma^blue for -100 delta_2 delta_3, which has the same mean. */
  public static Gravity gammaForItsFormula(String standing) {
    return Gravity.misprint(
            standing,
            "the term -100 delta_2^red delta_3^blue of the formula for E(gamma^blue), given that"
                + " Red lied")
        .chargedTo("csoka/section-3.2-probability-gamma-48");
  }

  /** The other agent's reports of the rounds before are answered and the own ones forgotten. */
  public static Gravity forgetfulTriggers() {
    return Gravity.substantive().chargedTo("csoka/appendix-g-pbe-previous-round");
  }
}
