package counterplay.audit.properties;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment.Met;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Truth;
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

  /** So many plays of environments that were left out are tried below one that fails. */
  private static final int BELOW = 5_000;

  /** {@code team/truthful}. */
  public String id() {
    return family + "/" + property.id();
  }

  /**
   * Asks in the environments from the smallest on, in each completely, until the property fails. An
   * environment for which the mechanism says that it is not is left out; where the property fails,
   * it is looked into for a smaller play.
   *
   * @param deep whether large environments are asked, too
   * @param isOver asked between cases; when it is true, what was reached counts
   */
  public Answer answer(boolean deep, BooleanSupplier isOver) {
    List<Environment<C>> complete = new ArrayList<>();
    List<Environment<C>> left = new ArrayList<>();
    String refusal = "";
    long cases = 0;
    for (Environment<C> e : property.environments()) {
      if (e.isDeep() && !deep) {
        left.add(e);
        continue;
      }
      long here = 0;
      try {
        for (Iterator<Met<C>> all = e.met().iterator(); all.hasNext(); ) {
          if (isOver.getAsBoolean())
            return cut(complete, e, cases + here, stopped(e, cases + here));
          Met<C> met = all.next();
          Finding finding = property.judge().apply(mechanism, met.at());
          if (finding.truth() == Truth.FAILS)
            return lost(
                met,
                finding,
                cases + here + property.tries().before().applyAsLong(mechanism, met.at()),
                left,
                isOver);
          if (!finding.holds())
            return answer(
                Verdict.UNDECIDED,
                e.words(),
                cases + here + 1,
                Optional.empty(),
                "its sign is not known at case " + (cases + here + 1) + ": " + finding.text());
          here += property.tries().all().applyAsLong(mechanism, met.at());
        }
        if (here > 0) complete.add(e);
        cases += here;
      } catch (OutOfMemoryError x) {
        return cut(complete, e, cases + here, Answer.UNFINISHED + ": " + Memory.USED_UP);
      } catch (IllegalArgumentException | ArithmeticException x) {
        refusal = String.valueOf(x.getMessage());
        if (here > 0)
          return answer(Verdict.UNDECIDED, e.words(), cases + here, Optional.empty(), refusal);
        left.add(e);
      }
    }
    return complete.isEmpty()
        ? answer(Verdict.UNDECIDED, "", 0, Optional.empty(), refusal)
        : answer(Verdict.BOUNDED, words(complete), cases, Optional.empty(), "");
  }

  /** That there is no answer, and why. */
  public Answer unanswered(String why) {
    return answer(Verdict.UNDECIDED, "", 0, Optional.empty(), why);
  }

  /**
   * What fails, or what is smaller and fails, too, in the environments that were left out. A play
   * that the mechanism refuses is none.
   */
  private Answer lost(
      Met<C> first,
      Finding finding,
      long before,
      List<Environment<C>> left,
      BooleanSupplier isOver) {
    long tried = before;
    long looked = 0;
    long untried = 0;
    for (Environment<C> e : left) {
      for (Iterator<Met<C>> all = e.met().iterator(); all.hasNext(); ) {
        Met<C> met = all.next();
        if (met.size().compareTo(first.size()) >= 0) break;
        Optional<Finding> found = Optional.empty();
        if (++looked <= BELOW && !isOver.getAsBoolean()) found = paid(met.at());
        else untried++;
        if (found.filter(f -> f.truth() == Truth.FAILS).isPresent())
          return lost(met, found.get(), new Smallness(tried, untried, met.size()));
        if (found.filter(f -> !f.holds()).isPresent()) untried++;
        if (found.filter(Finding::holds).isPresent()) tried++;
        if (untried > 0) break;
      }
    }
    return lost(first, finding, new Smallness(tried, untried, first.size()));
  }

  /** The relation at a case; none if the mechanism refuses it. */
  private Optional<Finding> paid(C at) {
    try {
      return Optional.of(property.judge().apply(mechanism, at));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Answer lost(Met<C> met, Finding finding, Smallness smallness) {
    Answer.Lost lost =
        new Answer.Lost(
            met.environment().id(),
            met.at(),
            finding,
            property.account().apply(mechanism, met.at()),
            smallness);
    return answer(
        Verdict.REFUTED, met.environment().words(), smallness.below() + 1, Optional.of(lost), "");
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
