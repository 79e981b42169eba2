import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times whole commands: {@code counterplay game solve} on files of games against one lrsnash
 * process a game, in alternating rounds. Prints one line of a Markdown table for each set of games:
 * medians over the rounds, and the ratio as the median of the ratios of the rounds. lrsnash gets
 * the better of its two orders for each game, and both are timed here as processes from start to
 * exit, so that the JVM's start is part of the time. Run by {@code src/jmh/compare}.
 */
public final class Compare {

  /** The same games for everybody: the seed is part of the name of a set. */
  private record Set(String name, int games, int measured, boolean firstOrderOnly, Draw draw) {}

  private interface Draw {
    int[][][] game(Random random);
  }

  private record Time(double ours, double peer) {}

  /**
   * COUNTERPLAY_JAVA_OPTIONS for many small games: what the optimising compiler would take is more
   * than it would give.
   */
  private static final List<String> FOR_SMALL_GAMES =
      List.of("-XX:TieredStopAtLevel=1", "-Xms512m", "-Xmn400m");

  private static final List<Set> SETS =
      List.of(
          new Set("uniform n = 8", 1_000, 100, false, r -> square(r, 8, -20, 20)),
          new Set("uniform n = 9", 600, 50, false, r -> square(r, 9, -20, 20)),
          new Set("uniform n = 10", 400, 25, false, r -> square(r, 10, -20, 20)),
          new Set("degenerate n = 8", 600, 50, false, r -> square(r, 8, 0, 2)),
          new Set("coordination n = 8", 600, 50, false, r -> coordination(r, 8)),
          new Set("100,000 of 2x2 to 4x4", 100_000, 1_000, true, r -> between(r, 2, 4)));

  private final Path folder;
  private final List<String> java;
  private final int rounds;

  private Compare(Path folder, List<String> java, int rounds) {
    this.folder = folder;
    this.java = java;
    this.rounds = rounds;
  }

  /**
   * Arguments: the jar, the folder for the games, the number of rounds, and what the names of the
   * sets contain (or nothing for all).
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String home = System.getProperty("java.home");
    List<String> java = new ArrayList<>(List.of(home + "/bin/java", "-XX:+UseSerialGC"));
    Path archive = Path.of(args[0].replaceAll("[.]jar$", ".jsa"));
    if (Files.exists(archive) && Files.size(archive) > 0)
      java.add("-XX:SharedArchiveFile=" + archive); // as the launcher does
    java.addAll(List.of("-jar", args[0], "game", "solve", "--format", "json"));
    Compare compare = new Compare(Path.of(args[1]), List.copyOf(java), Integer.parseInt(args[2]));
    String wanted = args.length > 3 ? args[3] : "";
    System.out.println(
        "| games | `game solve`, ms a game | lrsnash, ms a game | ratio | games, of which lrsnash"
            + " is timed on |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (Set set : SETS) if (set.name().contains(wanted)) compare.alternate(set);
    if ("growth".contains(wanted)) compare.growth();
  }

  private static int[][][] square(Random random, int n, int least, int most) {
    return game(n, n, (player, i, j) -> least + random.nextInt(most - least + 1));
  }

  private static int[][][] coordination(Random random, int n) {
    int[] good = random.ints(n, 1, 4).toArray();
    return game(n, n, (player, i, j) -> i == j ? good[i] : 0);
  }

  private static int[][][] between(Random random, int least, int most) {
    return game(
        least + random.nextInt(most - least + 1),
        least + random.nextInt(most - least + 1),
        (player, i, j) -> random.nextInt(41) - 20);
  }

  private interface Payoff {
    int of(int player, int i, int j);
  }

  private static int[][][] game(int m, int n, Payoff payoff) {
    int[][][] game = new int[2][m][n];
    for (int player = 0; player < 2; player++) {
      for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) game[player][i][j] = payoff.of(player, i, j);
    }
    return game;
  }

  private void alternate(Set set) throws IOException, InterruptedException {
    List<Path> files = written(set);
    Path list = Files.write(folder.resolve("list"), files.stream().map(Path::toString).toList());
    if (set.firstOrderOnly()) {
      Path all = folder.resolve("all.lrs"); // all games in one file
      try (Writer out = Files.newBufferedWriter(all)) {
        for (Path file : files) out.write(Files.readString(file));
      }
      alternate(
          set.name() + ", one file", set, files, java, List.of("--threads", "1", all.toString()));
      alternate(
          set.name() + ", one file, two threads",
          set,
          files,
          java,
          List.of("--threads", "2", all.toString()));
      List<String> quick = new ArrayList<>(java);
      quick.addAll(1, FOR_SMALL_GAMES);
      alternate(
          set.name() + ", one file, two threads, without the optimising compiler",
          set,
          files,
          quick,
          List.of("--threads", "2", all.toString()));
    }
    alternate(set.name(), set, files, java, List.of("--threads", "1", "@" + list));
  }

  private void alternate(
      String name, Set set, List<Path> files, List<String> command, List<String> arguments)
      throws IOException, InterruptedException {
    List<Time> times = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double ours = run(Stream.concat(command.stream(), arguments.stream()).toList()) / set.games();
      double peer = 0;
      for (Path file : files.subList(0, set.measured())) {
        double first = run(List.of("lrsnash", file.toString()));
        peer +=
            set.firstOrderOnly()
                ? first
                : Math.min(first, run(List.of("lrsnash", file + ".turned")));
      }
      if (round > 0) times.add(new Time(ours, peer / set.measured())); // round 0 warms the caches
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %.4f | %.4f | %d, %d |%n",
        name,
        median(times.stream().map(Time::ours)),
        median(times.stream().map(Time::peer)),
        median(times.stream().map(t -> t.ours() / t.peer())),
        set.games(),
        set.measured());
  }

  /** One game of each size alone in one process each, within 1 GiB. */
  private void growth() throws IOException, InterruptedException {
    System.out.println();
    System.out.println("| n | equilibria | `game solve`, s, heap of 1 GiB | lrsnash, s | ratio |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (int n = 4; n <= 12; n++) {
      int size = n;
      Set set = new Set("growth " + n, 1, 1, false, r -> square(r, size, -20, 20));
      Path file = written(set).get(0);
      List<String> small = new ArrayList<>(java);
      small.add(1, "-Xmx1g");
      small.addAll(List.of("--threads", "1", file.toString()));
      List<Time> times = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        times.add(
            new Time(
                run(small),
                Math.min(
                    run(List.of("lrsnash", file.toString())),
                    run(List.of("lrsnash", file + ".turned")))));
      }
      String out = Files.readString(folder.resolve("out"));
      long found = out.lines().filter(l -> l.startsWith("1 ")).count();
      System.out.printf(
          Locale.ROOT,
          "| %d | %d | %.3f | %.3f | %.2f |%n",
          n,
          found,
          median(times.stream().map(Time::ours)) / 1e3,
          median(times.stream().map(Time::peer)) / 1e3,
          median(times.stream().map(t -> t.ours() / t.peer())));
    }
  }

  private List<Path> written(Set set) throws IOException {
    Random random = new Random(set.name().hashCode());
    Path own = Files.createDirectories(folder.resolve(set.name().replaceAll("[^a-z0-9]+", "-")));
    List<Path> files = new ArrayList<>();
    for (int k = 0; k < set.games(); k++) {
      int[][][] g = set.draw().game(random);
      Path file = own.resolve(k + ".lrs");
      Files.writeString(file, text(g[0], g[1]));
      if (k < set.measured() && !set.firstOrderOnly())
        Files.writeString(own.resolve(k + ".lrs.turned"), text(turned(g[1]), turned(g[0])));
      files.add(file);
    }
    return files;
  }

  private static String text(int[][] a, int[][] b) {
    StringBuilder text = new StringBuilder(a.length + " " + a[0].length + "\n");
    for (int[][] matrix : List.of(a, b)) {
      text.append('\n');
      for (int[] row : matrix)
        text.append(String.join(" ", Arrays.stream(row).mapToObj(Integer::toString).toList()))
            .append('\n');
    }
    return text.toString();
  }

  private static int[][] turned(int[][] a) {
    return IntStream.range(0, a[0].length)
        .mapToObj(j -> Arrays.stream(a).mapToInt(row -> row[j]).toArray())
        .toArray(int[][]::new);
  }

  /** Milliseconds from start to exit. */
  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile());
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double time = (System.nanoTime() - start) / 1e6;
    if (code != 0)
      throw new IllegalStateException(
          command + " ended with " + code + ": " + Files.readString(folder.resolve("out")));
    return time;
  }

  private static double median(Stream<Double> numbers) {
    double[] sorted = numbers.mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
