package counterplay.foreign;

import counterplay.audit.Inquiry;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Question;
import counterplay.claim.Verdict;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A rule of the user's, made anew for each question so that what it was asked is known. */
public final class ForeignSupply implements Inquiry.Supply {

  /** So many questions of each property are asked again, in another process. */
  private static final int ASKED_AGAIN = 250;

  private final ForeignCode code;
  private final Mechanisms own;
  private final String id;
  private final Map<Mechanism, Run> runs = new IdentityHashMap<>();
  private final Queue<RuleFailure> met = new ConcurrentLinkedQueue<>();

  /** Rules of this id, each a mechanism of its own. */
  public ForeignSupply(ForeignCode code, Mechanisms own, String id) {
    this.code = code;
    this.own = own;
    this.id = id;
  }

  @Override
  public Mechanism mechanism() {
    Run run = new Run();
    Mechanism made = code.joining(own, run).get(id, Mechanism.class);
    synchronized (runs) {
      runs.put(made, run);
    }
    return made;
  }

  /**
   * The answer, when the rule says the same again. A rule that throws, ends its process or passes a
   * limit has no answer to this question; others may have one.
   *
   * @throws RuleFailure if it answers differently when it is asked twice, so that nothing it said
   *     counts, or if there is no time for it
   */
  @Override
  public Answer answered(Mechanism asked, Question<?, ?> question, Inquiry.Asking asking) {
    Run run = run(asked);
    Optional<RuleFailure> failure;
    Optional<Answer> answer = Optional.empty();
    try {
      answer = Optional.of(asking.answer());
      failure = run.failure();
    } catch (RuleFailure e) {
      failure = Optional.of(e);
    }
    if (failure.filter(f -> f.kind() == RuleFailure.Kind.CODE).isPresent()) {
      met.add(failure.get());
      return question.unanswered(failure.get().getMessage());
    }
    failure = failure.or(() -> code.askedAgain(run, ASKED_AGAIN));
    if (failure.isPresent()) throw failure.get();
    return answer.orElseThrow();
  }

  /** How the rule failed, each way once, in the order of their lines. */
  public List<RuleFailure> failures() {
    Map<String, RuleFailure> byText = new TreeMap<>();
    met.forEach(f -> byText.putIfAbsent(f.getMessage(), f));
    return List.copyOf(byText.values());
  }

  private Run run(Mechanism asked) {
    synchronized (runs) {
      return runs.get(asked);
    }
  }

  /** What a rule threw that answers nothing at all. */
  public Optional<RuleFailure> failure(List<Answer> answers) {
    if (answers.stream().anyMatch(a -> a.verdict() != Verdict.UNDECIDED || a.cases() > 0))
      return Optional.empty();
    if (!met.isEmpty()) return Optional.of(failures().get(0));
    synchronized (runs) {
      return answers.stream()
          .flatMap(a -> runs.values().stream().flatMap(run -> run.refusalIn(a.why()).stream()))
          .findFirst();
    }
  }
}
