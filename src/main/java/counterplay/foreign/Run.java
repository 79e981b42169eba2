package counterplay.foreign;

import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.WireQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What foreign rules were asked while one thing was judged, at which sizes, and whether they
 * answered.
 */
public final class Run {

  /** So many questions are asked again at most. */
  private static final int ASKED_AGAIN = 50_000;

  private static final int REFUSALS = 100;

  private final Sizes sizes = new Sizes();
  private final Set<String> rules = new LinkedHashSet<>();
  private final Set<WireQuestion> questions = new LinkedHashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private Optional<RuleFailure> failure = Optional.empty();

  synchronized void note(WireQuestion question) {
    rules.add(question.rule().name());
    if (questions.size() < ASKED_AGAIN) questions.add(question);
  }

  synchronized void note(RuleFailure met) {
    if (failure.isEmpty()) failure = Optional.of(met);
  }

  /**
   * A rule said that it is not for this; what a judge makes of it is his.
   *
   * @param thrown what the rule threw
   * @param failure what is said of it where nobody caught it
   */
  record Refusal(RuntimeException thrown, RuleFailure failure) {}

  synchronized void note(Refusal refusal) {
    if (refusals.size() < REFUSALS) refusals.add(refusal);
  }

  Sizes sizes() {
    return sizes;
  }

  synchronized List<WireQuestion> questions() {
    return List.copyOf(questions);
  }

  /** Whether any rule was asked. */
  public synchronized boolean isTouched() {
    return !rules.isEmpty();
  }

  /** The first failure of a rule, if there was one. */
  public synchronized Optional<RuleFailure> failure() {
    return failure;
  }

  /** The refusal that a text speaks of: a rule's exception that nobody caught. */
  public synchronized Optional<RuleFailure> refusalIn(String text) {
    return refusals.stream()
        .filter(r -> text.contains(String.valueOf(r.thrown().getMessage())))
        .map(Refusal::failure)
        .findFirst();
  }

  /** {@code your rule Cliff was run with 3 to 10 agents, 4 rounds}. */
  public synchronized String words() {
    return "your rule " + String.join(", ", rules) + " was run with " + sizes.text();
  }

  /** {@code Cliff: 3 to 10 agents, 4 rounds}. */
  public synchronized String brief() {
    return String.join(", ", rules) + ": " + sizes.text();
  }

  /** The names of the rules that were asked. */
  public synchronized Set<String> rules() {
    return Set.copyOf(rules);
  }
}
