package counterplay.mechanism.team;

import java.util.List;

/** What the members of a coalition do together. */
public sealed interface JointPlan {

  /** Whatever is best for them, knowing each other's types: found by dynamic programming. */
  public record Best() implements JointPlan {}

  /**
   * Reports fixed in advance.
   *
   * @param reports for each member, in the order of the coalition, his reports of rounds 1, 2, ...:
   *     the name of a type, or {@value #TRUTH}
   */
  public record Fixed(List<List<String>> reports) implements JointPlan {

    /** The word for reporting the true type. */
    public static final String TRUTH = "truth";
  }

  /**
   * Each member plays a strategy of his own.
   *
   * @param strategies the members' strategies, in the order of the coalition
   */
  public record Played(List<ReportingStrategy> strategies) implements JointPlan {}
}
