package counterplay.game.command;

import counterplay.game.FiniteGame;
import counterplay.game.format.GameSequence;
import counterplay.game.matrix.SmallGames;
import counterplay.terminal.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads and solves the games of files, several at once, and hands on the answers in order, as
 * {@link GameSolve} says.
 */
final class GameRun {

  /** How many games are solved at once unless said otherwise. */
  static final int THREADS = 2;

  /** How many files may be read ahead of the one that is printed next. */
  private static final int AHEAD = 256;

  /**
   * How many small games of one file are solved in one piece of work, and how many pieces may be
   * under way.
   */
  private static final int TOGETHER = 256;

  private static final int PIECES = 32;

  /** Where answers go. */
  interface Sink {
    void write(byte[] bytes, int length);

    void flush();
  }

  private sealed interface Answer {}

  private record Lines(byte[] bytes) implements Answer {}

  /** A game the equilibria of which are written as they are found, in its turn. */
  private record Streamed(StreamedSolution solution) implements Answer {}

  /** A file with more than one game, to be solved piece by piece in its turn. */
  private record Many(String file, GameSequence games) implements Answer {}

  private final GameSolution.Wanted wanted;
  private final boolean json;
  private final boolean byNumbers;
  private final int threads;
  private final Sink sink;
  private final Consumer<String> complaints;
  private final ConcurrentLinkedQueue<SmallAnswers> idle = new ConcurrentLinkedQueue<>();
  private final Bounds bounds;
  private final boolean keepGoing;
  private boolean noMoreNames;
  private int code = ExitCode.AS_DECLARED;

  GameRun(
      GameSolution.Wanted wanted,
      Bounds bounds,
      boolean keepGoing,
      boolean json,
      int threads,
      Sink sink,
      Consumer<String> complaints) {
    this.wanted = wanted;
    this.bounds = bounds;
    this.keepGoing = keepGoing;
    this.json = json;
    this.threads = Math.max(1, Math.min(threads, 64));
    this.sink = sink;
    this.complaints = complaints;
    byNumbers = json && wanted.isNothing() && bounds.isNone();
  }

  /** Solves them all and returns the exit code. */
  int run(FileNames names) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Answer>> running = new ArrayDeque<>();
      while (fill(running, names, workers)) {
        try {
          write(next(running), workers);
        } catch (ExecutionException e) {
          sink.flush();
          if (!(e.getCause() instanceof IllegalArgumentException))
            throw new IllegalStateException(e.getCause());
          complaints.accept(e.getCause().getMessage());
          code = ExitCode.BAD_INPUT;
          if (!keepGoing) return code;
        }
      }
      return code;
    } finally {
      sink.flush();
      workers.shutdownNow();
    }
  }

  private void write(Answer answer, ExecutorService workers)
      throws ExecutionException, InterruptedException {
    if (answer instanceof Lines lines) sink.write(lines.bytes(), lines.bytes().length);
    if (answer instanceof Streamed streamed
        && !streamed.solution().write(json, sink)
        && code == ExitCode.AS_DECLARED) code = ExitCode.STOPPED;
    if (answer instanceof Many many) pieces(many, workers);
  }

  private Answer next(Deque<Future<Answer>> running)
      throws ExecutionException, InterruptedException {
    if (!running.element().isDone()) sink.flush();
    return running.remove().get();
  }

  /**
   * Hands over more files, up to the limit; false if nothing is left to be printed. A bad list
   * fails in its turn.
   */
  private boolean fill(Deque<Future<Answer>> running, FileNames names, ExecutorService workers) {
    try {
      while (running.size() < AHEAD && !noMoreNames && names.hasNext()) {
        String name = names.next();
        running.add(workers.submit(() -> file(name)));
      }
    } catch (IllegalArgumentException e) {
      noMoreNames = true;
      running.add(CompletableFuture.failedFuture(e));
    }
    return !running.isEmpty();
  }

  private Answer file(String name) {
    long start = System.nanoTime();
    GameSequence games;
    try {
      games = GameSequence.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "'" + name.replaceAll("\\p{Cntrl}", " ") + "' is not the name of a file", e);
    }
    int[] numbers = new int[SmallGames.NUMBERS];
    if (byNumbers && games.readSmall(numbers, 0)) {
      if (games.isAtEnd()) return small(SmallAnswers.beginning(name), 0, numbers, 1, start);
    } else {
      FiniteGame game = games.next();
      if (games.isAtEnd()) return general(name, 0, game, start);
    }
    games.restart();
    return new Many(name, games);
  }

  private Answer small(byte[] beginning, int first, int[] games, int count, long start) {
    SmallAnswers free = idle.poll();
    SmallAnswers answers = free == null ? new SmallAnswers() : free;
    Answer lines = new Lines(answers.lines(beginning, first, games, count, start));
    idle.add(answers);
    return lines;
  }

  private Answer general(String name, int number, FiniteGame game, long start) {
    try {
      if (StreamedSolution.isFor(game.normalForm(), wanted, bounds)) {
        List<String> notes =
            GameSolution.isForgetful(game) ? List.of(GameSolution.FORGETFUL) : List.of();
        return new Streamed(new StreamedSolution(name, number, game.normalForm(), notes, bounds));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + (number == 0 ? "" : ", game " + number) + ": " + e.getMessage(), e);
    }
    GameSolution solution = GameSolution.of(name, number, game, wanted, start);
    return new Lines(
        (json ? solution.json() + "\n" : solution.text()).getBytes(StandardCharsets.UTF_8));
  }

  private void pieces(Many many, ExecutorService workers)
      throws ExecutionException, InterruptedException {
    byte[] beginning = SmallAnswers.beginning(many.file());
    Deque<Future<Answer>> running = new ArrayDeque<>();
    int read = 0;
    do {
      try {
        while (running.size() < PIECES && !many.games().isAtEnd())
          read += submit(many, read + 1, beginning, running, workers);
      } catch (IllegalArgumentException e) {
        running.add(CompletableFuture.failedFuture(e));
      }
      write(next(running), workers);
    } while (!running.isEmpty() || !many.games().isAtEnd());
  }

  /** Hands over the next small games of a file, or the next game if it is another one; how many. */
  private int submit(
      Many many,
      int first,
      byte[] beginning,
      Deque<Future<Answer>> running,
      ExecutorService workers) {
    long start = System.nanoTime();
    int[] numbers = new int[TOGETHER * SmallGames.NUMBERS];
    int count = 0;
    while (byNumbers
        && count < TOGETHER
        && !many.games().isAtEnd()
        && many.games().readSmall(numbers, count * SmallGames.NUMBERS)) count++;
    if (count == 0) {
      FiniteGame game = many.games().next();
      running.add(workers.submit(() -> general(many.file(), first, game, start)));
      return 1;
    }
    int together = count;
    running.add(
        workers.submit(() -> small(beginning, first, numbers, together, System.nanoTime())));
    return count;
  }
}
