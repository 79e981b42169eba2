package counterplay.audit;

import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Question;
import counterplay.mechanism.Mechanism;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Asks everything that can be asked of a mechanism, on all cores.
 *
 * @param wanted which properties, by {@code family/property}
 * @param deep whether large environments are asked, too
 * @param time for all of it; zero for as long as it takes
 * @param stop ends it early
 */
public record Inquiry(Predicate<String> wanted, boolean deep, Duration time, BooleanSupplier stop) {

  /** Asks a question. */
  public interface Asking {

    /** What is answered. */
    Answer answer();
  }

  /** Makes the mechanism anew for each question and looks at the answer. */
  public interface Supply {

    /** A mechanism to ask. */
    Mechanism mechanism();

    /**
     * The answer to a question, or that there is none.
     *
     * @param asked the mechanism that the question asks
     */
    Answer answered(Mechanism asked, Question<?, ?> question, Asking answer);
  }

  /** A mechanism of the program's. */
  public static Supply of(Mechanism mechanism) {
    return new Supply() {
      @Override
      public Mechanism mechanism() {
        return mechanism;
      }

      @Override
      public Answer answered(Mechanism asked, Question<?, ?> question, Asking answer) {
        return answer.answer();
      }
    };
  }

  /**
   * Asks everything of a mechanism; the answers in the order of the catalogue. What was not
   * finished in its share of half of the time is asked again in what is left, unless it was the
   * memory that did not suffice.
   */
  public List<Answer> answers(Supply supply) {
    List<String> ids =
        Families.asked(supply.mechanism()).stream().map(Question::id).filter(wanted).toList();
    long start = System.nanoTime();
    List<Answer> answers = asked(supply, ids, start + time.toNanos() / 2);
    List<String> open =
        answers.stream().filter(a -> a.isUnfinished() && !a.isExhausted()).map(Answer::id).toList();
    if (open.isEmpty() || stop.getAsBoolean()) return answers;
    List<Answer> again = asked(supply, open, start + time.toNanos());
    return answers.stream()
        .map(
            a ->
                again.stream()
                    .filter(b -> b.id().equals(a.id()) && b.cases() >= a.cases())
                    .findFirst()
                    .orElse(a))
        .toList();
  }

  private List<Answer> asked(Supply supply, List<String> ids, long end) {
    int threads = Math.max(1, Math.min(ids.size(), Runtime.getRuntime().availableProcessors()));
    AtomicInteger left = new AtomicInteger(ids.size());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Answer>> tasks = new ArrayList<>();
      for (String id : ids) tasks.add(() -> answer(supply, id, end, threads, left));
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> f : pool.invokeAll(tasks)) answers.add(f.get());
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException x) throw x;
      if (e.getCause() instanceof Error x) throw x;
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Each question gets its share of the time that is left. */
  private Answer answer(Supply supply, String id, long end, int threads, AtomicInteger left) {
    Mechanism mechanism = supply.mechanism();
    Question<?, ?> question = Families.asked(mechanism, id).orElseThrow();
    int here = left.getAndDecrement();
    long now = System.nanoTime();
    long own = now + (end - now) * threads / Math.max(threads, here);
    BooleanSupplier over =
        time.isZero() ? stop : () -> stop.getAsBoolean() || System.nanoTime() > own;
    return supply.answered(mechanism, question, () -> question.answer(deep, over));
  }
}
