package counterplay.yardstick;

import counterplay.claim.Reading;
import counterplay.claim.planted.PlantedFailure;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.exact.number.Rational;
import counterplay.search.Detection;
import counterplay.search.Stop;
import counterplay.search.Walk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Times to the first witness, in alternating rounds in one warm process: our hunt, the random
 * values that jqwik draws by itself, uniform random values, and z3 on the exported query, timed
 * from its start to its exit. Prints Markdown tables of milliseconds by the clock and, in
 * parentheses, of processor time: of the thread that searches, and of the process of z3. Run by
 * {@code src/jmh/hunt}.
 */
public final class WitnessTimes {

  private static final Duration MOST = Duration.ofSeconds(5);
  private static final Duration MOST_AT_RANDOM = Duration.ofSeconds(2);
  private static final int WARM_UP = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Times in milliseconds, by the clock and of the processor, and what came of it. */
  private record Time(double milliseconds, double processor, String answer) {}

  private interface Answer {
    String get();
  }

  private static Time timed(Answer answer) {
    long processor = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    String found = answer.get();
    return new Time(
        (System.nanoTime() - start) / 1e6,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e6,
        found);
  }

  private WitnessTimes() {}

  /**
   * Arguments: the number of rounds, the folder for the queries, and what the names contain (or
   * nothing for all; "planted" for the planted failures).
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    String wanted = args.length > 2 ? args[2] : "";
    JqwikSession.start();
    for (int k = 0; k < WARM_UP; k++) {
      for (Query q : Queries.all()) {
        if (q.isFalse()) ours(q, 100 + k);
        random(q, jqwik(q, 100 + k).limit(100));
        random(q, uniform(q, 100 + k).limit(100));
      }
    }
    if (Queries.all().stream().anyMatch(q -> q.name().contains(wanted)))
      queries(rounds, folder, wanted);
    if ("planted".contains(wanted)) planted(rounds);
  }

  private static void queries(int rounds, Path folder, String wanted)
      throws IOException, InterruptedException {
    System.out.println("| sentence | hunt | jqwik | uniform | z3 | z3 / hunt |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (Query query : Queries.all()) {
      if (!query.name().contains(wanted)) continue;
      Path file = Files.writeString(folder.resolve(query.name() + ".smt2"), query.smtLib());
      List<List<Time>> times =
          new ArrayList<>(
              List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      for (int round = 1; round <= (query.isFalse() ? rounds : 1); round++) {
        times.get(0).add(ours(query, round));
        times.get(1).add(random(query, jqwik(query, round)));
        times.get(2).add(random(query, uniform(query, round)));
        times.get(3).add(z3(file));
      }
      System.out.println(
          "| "
              + query.name()
              + " | "
              + String.join(" | ", times.stream().map(WitnessTimes::median).toList())
              + " | "
              + ratio(times.get(3), times.get(0))
              + " |");
    }
  }

  private static Time ours(Query query, long seed) {
    Duration most = query.isFalse() ? MOST : Duration.ofSeconds(1);
    return timed(
        () -> {
          Detection recall = Detection.of(query.reading(), seed, 1, most, new Stop());
          return recall.isFound() ? "sat" : "none in " + recall.cases() + " cases";
        });
  }

  private static Time random(Query query, Stream<Query.Case> cases) {
    Reading<Query.Case> reading = query.reading();
    Walk<Query.Case> walk = new Walk<>(reading, new Stop());
    Stop.Deadline deadline =
        new Stop().in(query.isFalse() ? MOST_AT_RANDOM : Duration.ofSeconds(1));
    return timed(
        () ->
            walk.first(cases, deadline).isEmpty() ? "none in " + walk.judged() + " cases" : "sat");
  }

  /**
   * What a user of jqwik writes: lists of integers, normalised; edge cases included as jqwik has
   * them.
   */
  private static Stream<Query.Case> jqwik(Query query, long seed) {
    List<RandomGenerator<List<Rational>>> generators =
        query.groups().stream().map(g -> arbitrary(g).generator(1000, true)).toList();
    Random random = new Random(seed);
    return Stream.generate(
        () -> new Query.Case(generators.stream().map(g -> g.next(random).value()).toList()));
  }

  private static Arbitrary<List<Rational>> arbitrary(Query.Group group) {
    if (group instanceof Query.Group.Distribution d) {
      return Arbitraries.longs()
          .between(d.isPositive() ? 1 : 0, 1000)
          .list()
          .ofSize(d.length())
          .filter(w -> w.stream().anyMatch(x -> x > 0))
          .map(WitnessTimes::normalised);
    }
    if (group instanceof Query.Group.Between b) {
      return Arbitraries.longs()
          .between(b.isOpen() ? 1 : 0, 1000)
          .map(k -> List.of(b.low().plus(b.high().minus(b.low()).times(Rational.of(k, 1000)))));
    }
    return Arbitraries.longs()
        .between(((Query.Group.Any) group).isNegativeToo() ? -10_000 : 0, 10_000)
        .map(k -> List.of(Rational.of(k, 1000)));
  }

  /** Uniform on simplices and intervals, to a millionth. */
  private static Stream<Query.Case> uniform(Query query, long seed) {
    Random random = new Random(seed);
    return Stream.generate(
        () -> new Query.Case(query.groups().stream().map(g -> uniform(g, random)).toList()));
  }

  private static List<Rational> uniform(Query.Group group, Random random) {
    if (group instanceof Query.Group.Distribution d) {
      return normalised(
          Stream.generate(() -> 1 + Math.round(-1e6 * Math.log(1 - random.nextDouble())))
              .limit(d.length())
              .toList());
    }
    Rational share = Rational.of(1 + random.nextInt(1_000_000), 1_000_000);
    if (group instanceof Query.Group.Between b)
      return List.of(b.low().plus(b.high().minus(b.low()).times(share)));
    Rational value = share.times(Rational.of(10));
    return List.of(
        ((Query.Group.Any) group).isNegativeToo() && random.nextBoolean()
            ? value.negated()
            : value);
  }

  private static List<Rational> normalised(List<Long> weights) {
    long total = weights.stream().mapToLong(Long::longValue).sum();
    return weights.stream().map(w -> Rational.of(w, total)).toList();
  }

  private static Time z3(Path file) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "TIMEFORMAT='%U %S'; time z3 -T:" + MOST.toSeconds() + " '" + file + "'")
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    if (!process.waitFor(2 * MOST.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
    String[] seconds = lines.get(lines.size() - 1).split(" ");
    return new Time(
        (System.nanoTime() - start) / 1e6,
        1000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])),
        lines.get(0));
  }

  private static void planted(int rounds) {
    PlantedFailures failures = new PlantedFailures(Library.own());
    List<Double> hunted = new ArrayList<>();
    List<Double> drawn = new ArrayList<>();
    int all = failures.all().size();
    for (PlantedFailure failure : failures.all()) {
      List<Time> ours = new ArrayList<>();
      List<Time> random = new ArrayList<>();
      for (int round = 1; round <= rounds; round++) {
        long seed = round;
        ours.add(
            timed(
                () ->
                    Detection.of(
                                failures.planted(failure),
                                seed,
                                2,
                                Duration.ofSeconds(60),
                                new Stop())
                            .isFound()
                        ? "sat"
                        : "none"));
        random.add(sampled(failures.planted(failure), round));
      }
      if (isFound(ours)) hunted.add(middle(ours, Time::milliseconds));
      if (isFound(random)) drawn.add(middle(random, Time::milliseconds));
    }
    System.out.println();
    System.out.println("| planted failures | found in every round | median, ms | longest, ms |");
    System.out.println("| --- | --- | --- | --- |");
    System.out.println("| hunt | " + hunted.size() + " of " + all + " | " + summary(hunted) + " |");
    System.out.println(
        "| random draws from the same spaces, at most "
            + MOST_AT_RANDOM.toSeconds()
            + " s | "
            + drawn.size()
            + " of "
            + all
            + " | "
            + summary(drawn)
            + " |");
  }

  private static <C extends Record> Time sampled(Reading<C> reading, long seed) {
    Walk<C> walk = new Walk<>(reading, new Stop());
    Stop.Deadline deadline = new Stop().in(MOST_AT_RANDOM);
    return timed(
        () ->
            walk.first(reading.scope().candidates().sampled(seed), deadline).isEmpty()
                ? "none"
                : "sat");
  }

  private static boolean isFound(List<Time> times) {
    return times.stream().allMatch(t -> t.answer().equals("sat"));
  }

  private static String summary(List<Double> medians) {
    List<Double> sorted = medians.stream().sorted().toList();
    return sorted.isEmpty()
        ? "- | -"
        : number(sorted.get(sorted.size() / 2)) + " | " + number(sorted.get(sorted.size() - 1));
  }

  private static String median(List<Time> times) {
    String answer = times.get(times.size() - 1).answer();
    if (answer.startsWith("none")) return answer;
    if (answer.equals("timeout")) return "none in " + MOST.toSeconds() + " s";
    return number(middle(times, Time::milliseconds))
        + " ("
        + number(middle(times, Time::processor))
        + ")"
        + (answer.equals("sat") ? "" : " " + answer);
  }

  private static String ratio(List<Time> z3, List<Time> ours) {
    boolean both = isFound(z3) && isFound(ours);
    return both
        ? number(middle(z3, Time::milliseconds) / middle(ours, Time::milliseconds))
            + " ("
            + number(middle(z3, Time::processor) / middle(ours, Time::processor))
            + ")"
        : "-";
  }

  private static double middle(List<Time> times, ToDoubleFunction<Time> value) {
    double[] sorted = times.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
