package counterplay.foreign;

import counterplay.audit.Inquiry;
import counterplay.audit.properties.Answer;
import counterplay.claim.Verdict;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule of the user's, made anew for each question so that what it was asked is known. */
public final class ForeignSupply implements Inquiry.Supply {

  /** So many questions of each property are asked again, in another process. */
  private static final int ASKED_AGAIN = 250;

  private final ForeignCode code;
  private final Mechanisms own;
  private final String id;
  private final Map<Mechanism, Run> runs = new IdentityHashMap<>();

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
   * The answer, when the rule says the same again.
   *
   * @throws RuleFailure if it failed, or answers differently when it is asked twice
   */
  @Override
  public Answer settled(Mechanism asked, Answer answer) {
    Run run = run(asked);
    Optional<RuleFailure> failure = run.failure().or(() -> code.askedAgain(run, ASKED_AGAIN));
    if (failure.isPresent()) throw failure.get();
    return answer;
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
    synchronized (runs) {
      return answers.stream()
          .flatMap(a -> runs.values().stream().flatMap(run -> run.refusalIn(a.why()).stream()))
          .findFirst();
    }
  }
}
