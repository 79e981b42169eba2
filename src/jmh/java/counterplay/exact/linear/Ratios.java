package counterplay.exact.linear;

import counterplay.game.PayoffBenchmark;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The benchmarks beside Commons Math in one process, in alternating rounds: a line of a Markdown
 * table for each, with medians of the processor time of the thread, which other work on the machine
 * does not prolong, and the median of the rounds' ratios.
 */
public final class Ratios {

  private static final int ROUNDS = 5;
  private static final long LEAST = 150_000_000;

  private final Blackhole hole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  private Ratios() {}

  /** Prints the table. */
  public static void main(String[] args) {
    Ratios ratios = new Ratios();
    DotBenchmark dot = new DotBenchmark();
    PayoffBenchmark payoff = new PayoffBenchmark();
    SolveBenchmark solve = new SolveBenchmark();
    Blackhole hole = ratios.hole;
    System.out.println("| work | here, µs | Commons Math, µs | ratio |");
    System.out.println("| --- | --- | --- | --- |");
    ratios.row(
        "dot product of 1,000 rationals",
        1,
        () -> hole.consume(dot.vectors()),
        () -> hole.consume(dot.commonsMath()));
    ratios.row(
        "a million payoffs of 2x2 games",
        100,
        () -> hole.consume(payoff.payoffs()),
        () -> payoff.commonsMath(hole));
    ratios.row(
        "the same, each in lowest terms as an object",
        100,
        () -> payoff.numbers(hole),
        () -> payoff.commonsMath(hole));
    ratios.row(
        "the same, signs only",
        100,
        () -> hole.consume(payoff.signs()),
        () -> hole.consume(payoff.commonsMathSigns()));
    ratios.row(
        "a system of 30 equations",
        1,
        () -> hole.consume(solve.lifting()),
        () -> hole.consume(solve.commonsMath()));
    ratios.row(
        "the same from lists of numbers to numbers in lowest terms",
        1,
        () -> hole.consume(solve.liftingFromListsToNumbers()),
        () -> hole.consume(solve.commonsMath()));
  }

  private void row(String work, int times, Runnable ours, Runnable peers) {
    List<Double> here = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    for (int round = -2; round < ROUNDS; round++) {
      double a = time(ours) * times;
      double b = time(peers) * times;
      if (round < 0) continue; // warms up
      here.add(a);
      there.add(b);
      ratio.add(a / b);
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.1f | %.5f |%n",
        work,
        median(here),
        median(there),
        median(ratio));
  }

  /** Microseconds of processor time a run. */
  private static double time(Runnable work) {
    for (long runs = 1; ; runs *= 2) {
      long start = now();
      for (long k = 0; k < runs; k++) work.run();
      long taken = now() - start;
      if (taken > LEAST) return taken / 1e3 / runs;
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
