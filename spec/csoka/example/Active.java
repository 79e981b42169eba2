package csoka.example;

/** The two agents of Example 2.1 who have something to report. */
public enum Active {
  /** The first agent. */
  BLUE,
  /** The second agent. */
  RED;

  /** The place among the agents of the model. */
  public int index() {
    return this == BLUE ? Example21.BLUE : Example21.RED;
  }

  /** The name in texts. */
  public String word() {
    return this == BLUE ? "Blue" : "Red";
  }

  /** The one whose report of the round before sets the price. */
  public Active other() {
    return this == BLUE ? RED : BLUE;
  }
}
