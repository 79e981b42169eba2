package csoka.planned;

import java.util.List;

/**
 * A deterministic way to report that may depend on anything that has happened, what a player should
 * not know included: the first rule of the round that applies counts, otherwise the truth is told.
 *
 * @param rules the exceptions from the truth
 */
public record ReportPlan(List<Rule> rules) {

  /** Copies the rules. */
  public ReportPlan {
    rules = List.copyOf(rules);
  }

  /** What is looked at. */
  public enum What {
    OWN_BELIEF,
    OTHERS_BELIEF,
    OWN_REPORT,
    OTHERS_REPORT
  }

  /**
   * A condition: what stood in an earlier round, or, for beliefs, stands in this one.
   *
   * @param what whose belief or report
   * @param round the round in which it stood
   * @param value what it has to be
   */
  public record Look(What what, int round, String value) {}

  /**
   * In this round, if all conditions hold, report this.
   *
   * @param round t
   * @param when the conditions; none for always
   * @param report a belief of the own process in round t
   */
  public record Rule(int round, List<Look> when, String report) {

    /**
     * @throws IllegalArgumentException if it looks at what has not happened yet
     */
    public Rule {
      when = List.copyOf(when);
      for (Look look : when) {
        boolean ofReport = look.what() == What.OWN_REPORT || look.what() == What.OTHERS_REPORT;
        if (look.round() > round || ofReport && look.round() == round) {
          throw new IllegalArgumentException(
              "a report of round "
                  + round
                  + " cannot look at "
                  + look.what()
                  + " of round "
                  + look.round());
        }
      }
    }

    /**
     * Whether the rule uses the other one's belief of its own round, which nobody but he has seen.
     */
    public boolean peeks() {
      return when.stream().anyMatch(l -> l.what() == What.OTHERS_BELIEF && l.round() == round);
    }

    /** Whether the rule uses a belief of the other one at all. */
    public boolean seesTypes() {
      return when.stream().anyMatch(l -> l.what() == What.OTHERS_BELIEF);
    }
  }

  /** The truth. */
  public static ReportPlan truth() {
    return new ReportPlan(List.of());
  }

  /**
   * What is reported in a round.
   *
   * @param round t
   * @param own the own beliefs of rounds 0 to t
   * @param others the other one's beliefs of rounds 0 to t
   * @param ownReports the own reports of rounds 0 to t - 1
   * @param othersReports the other one's reports of rounds 0 to t - 1
   */
  public String report(
      int round,
      List<String> own,
      List<String> others,
      List<String> ownReports,
      List<String> othersReports) {
    for (Rule rule : rules) {
      boolean applies = rule.round() == round;
      for (Look look : rule.when()) {
        List<String> seen =
            switch (look.what()) {
              case OWN_BELIEF -> own;
              case OTHERS_BELIEF -> others;
              case OWN_REPORT -> ownReports;
              case OTHERS_REPORT -> othersReports;
            };
        applies =
            applies && look.round() < seen.size() && seen.get(look.round()).equals(look.value());
      }
      if (applies) return rule.report();
    }
    return own.get(round);
  }
}
