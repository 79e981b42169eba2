package counterplay.audit.properties;

import counterplay.audit.plays.Account;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanism;
import counterplay.terminal.Memory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One property, asked of one mechanism.
 *
 * @param family the id of the family
 * @param mechanism the mechanism
 * @param property the property
 */
public record Question<M extends Mechanism, C extends Record>(
    String family, M mechanism, Property<M, C> property) {

  /** {@code team/truthful}. */
  public String id() {
    return family + "/" + property.id();
  }

  /**
   * Asks in the environments from the smallest on, in each completely, until the property fails. An
   * environment for which the mechanism says that it is not is left out.
   *
   * @param deep whether large environments are asked, too
   * @param isOver asked between cases; when it is true, what was reached counts
   */
  public Answer answer(boolean deep, BooleanSupplier isOver) {
    List<Environment<C>> complete = new ArrayList<>();
    String refusal = "";
    long cases = 0;
    for (Environment<C> e : property.environments()) {
      if (e.isDeep() && !deep) continue;
      long here = 0;
      try {
        for (Iterator<C> all = e.cases().get().iterator(); all.hasNext(); here++) {
          if (isOver.getAsBoolean())
            return cut(complete, e, cases + here, stopped(e, cases + here));
          C at = all.next();
          Finding finding = property.judge().apply(mechanism, at);
          if (finding.truth() == counterplay.claim.sentence.Truth.FAILS)
            return answer(
                Verdict.REFUTED,
                e.words(),
                cases + here + 1,
                Optional.of(lost(e, at, finding, cases + here)),
                "");
          if (!finding.holds())
            return answer(
                Verdict.UNDECIDED,
                e.words(),
                cases + here + 1,
                Optional.empty(),
                "its sign is not known at case " + (cases + here + 1) + ": " + finding.text());
        }
        if (here > 0) complete.add(e);
        cases += here;
      } catch (OutOfMemoryError x) {
        return cut(complete, e, cases + here, Answer.UNFINISHED + ": " + Memory.USED_UP);
      } catch (IllegalArgumentException | ArithmeticException x) {
        refusal = String.valueOf(x.getMessage());
        if (here > 0)
          return answer(Verdict.UNDECIDED, e.words(), cases + here, Optional.empty(), refusal);
      }
    }
    return complete.isEmpty()
        ? answer(Verdict.UNDECIDED, "", 0, Optional.empty(), refusal)
        : answer(Verdict.BOUNDED, words(complete), cases, Optional.empty(), "");
  }

  private static String stopped(Environment<?> open, long cases) {
    return Answer.UNFINISHED
        + ": "
        + (cases == 0 ? "not begun" : "stopped after " + cases + " cases, in " + open.words());
  }

  private Answer cut(List<Environment<C>> complete, Environment<C> open, long cases, String why) {
    if (!complete.isEmpty())
      return answer(Verdict.BOUNDED, words(complete), cases, Optional.empty(), why);
    return cases > 0
        ? answer(Verdict.SURVIVED, open.words(), cases, Optional.empty(), why)
        : answer(Verdict.UNDECIDED, "", 0, Optional.empty(), why);
  }

  private static <C extends Record> String words(List<Environment<C>> environments) {
    return String.join("; ", environments.stream().map(Environment::words).distinct().toList());
  }

  private Answer.Lost lost(Environment<C> e, C at, Finding finding, long below) {
    return new Answer.Lost(e.id(), at, finding, property.account().apply(mechanism, at), below);
  }

  private Answer answer(
      Verdict verdict, String environment, long cases, Optional<Answer.Lost> lost, String why) {
    return new Answer(
        family, property.id(), property.words(), verdict, environment, cases, lost, why);
  }

  /**
   * The property at a play that was found with another mechanism: the same case, this mechanism's
   * numbers.
   *
   * @throws ClassCastException if the case is none of this property
   */
  public Finding judged(Record at) {
    return property.judge().apply(mechanism, cast(at));
  }

  /** That play in words, with this mechanism's numbers. */
  public Account told(Record at) {
    return property.account().apply(mechanism, cast(at));
  }

  @SuppressWarnings("unchecked") // a case of another property fails where it is used
  private C cast(Record at) {
    return (C) at;
  }
}
