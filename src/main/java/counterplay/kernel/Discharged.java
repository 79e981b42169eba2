package counterplay.kernel;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Step;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Frame;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An obligation and how it was discharged, for whoever wants to decide it again: no verdict is made
 * of it.
 *
 * @param obligation what evidence was asked for
 * @param known what was known before
 * @param goal what was to be shown; where that is "not zero", the obligation asks for a
 *     contradiction instead
 * @param mean whether the goal is said of an expectation
 * @param frame the variables of the sentence
 * @param squares what the squares of roots are, by the root's symbol
 * @param random the symbols that are random
 * @param universals how many statements are known for all further numbers
 * @param glossary what symbols stand for, those included that evidence made
 * @param how how it was discharged
 */
public record Discharged(
    Obligation obligation,
    List<Fact> known,
    Fact goal,
    boolean mean,
    Frame frame,
    Map<String, Polynomial> squares,
    Set<String> random,
    int universals,
    Map<String, String> glossary,
    How how) {

  /** Copies the collections. */
  public Discharged {
    known = List.copyOf(known);
    squares = Map.copyOf(squares);
    random = Set.copyOf(random);
    glossary = Map.copyOf(glossary);
  }

  /** How something was shown: evidence in which every combination is there that was looked for. */
  public sealed interface How {}

  /**
   * By a combination.
   *
   * @param goal what it shows
   * @param mean whether that is said of an expectation
   * @param combination the combination
   */
  public record Combined(Fact goal, boolean mean, Combination combination) implements How {}

  /**
   * In three cases.
   *
   * @param on whose sign is distinguished
   * @param negative where it is negative
   * @param zero where it is zero
   * @param positive where it is positive
   */
  public record Cases(Polynomial on, How negative, How zero, How positive) implements How {}

  /**
   * By a step, and what follows with it.
   *
   * @param step the step
   * @param shown of a cut, how its fact was shown
   * @param told all that is known after it
   * @param then the rest
   */
  public record Stepped(Step step, List<How> shown, List<Fact> told, How then) implements How {
    /** Copies the lists. */
    public Stepped {
      shown = List.copyOf(shown);
      told = List.copyOf(told);
    }
  }

  /** What is known excludes the case. */
  public record Excluded() implements How {}

  /** Hears of what was discharged. */
  public interface Listener {

    /** One more obligation was discharged. */
    void discharged(Discharged discharged);
  }
}
