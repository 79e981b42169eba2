package counterplay.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.game.format.GameFiles;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MatrixGame;
import counterplay.game.matrix.MixedProfile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The extreme equilibria of random games are, as sets, those of lrsnash (Debian package lrslib).
 * Where it is not installed, smaller games are compared with the enumeration of {@link
 * VertexPairs}.
 *
 * <p>lrsnash prints blocks of lines that begin with 2, one for each extreme mixture of the column
 * player in a face, and end with a line that begins with 1, a vertex of the row player: each line 2
 * makes an extreme equilibrium with the line 1 after it. The last number of a line is the other
 * player's payoff.
 */
class LrsnashTest {

  private static final int GAMES = 1_000;
  private static final int SMALL_GAMES = 150;

  @TempDir Path dir;

  @Test
  void a_thousand_random_games_have_the_same_extreme_equilibria()
      throws IOException, InterruptedException {
    Optional<Path> lrsnash = installed("lrsnash");
    if (lrsnash.isEmpty()) {
      System.out.println(
          "lrsnash is not installed: "
              + SMALL_GAMES
              + " games up to 4x4 are compared with an enumeration of vertex pairs instead");
    }
    Random random = new Random(20_261_123);
    long equilibria = 0;
    for (int k = 0; k < (lrsnash.isPresent() ? GAMES : SMALL_GAMES); k++) {
      int most = lrsnash.isPresent() ? 6 : 4;
      MatrixGame game =
          game(random, k % 3, 2 + random.nextInt(most - 1), 2 + random.nextInt(most - 1));
      Set<MixedProfile> expected =
          lrsnash.isPresent() ? solved(lrsnash.get(), game) : VertexPairs.equilibria(game);
      List<MixedProfile> ours = Equilibria.extreme(game);
      assertThat(ours).as("game %s: %s", k, game).doesNotHaveDuplicates();
      assertThat(new HashSet<>(ours)).as("game %s: %s", k, game).isEqualTo(expected);
      equilibria += ours.size();
    }
    assertThat(equilibria)
        .as("the games are not all alike")
        .isGreaterThan(lrsnash.isPresent() ? GAMES : SMALL_GAMES);
  }

  @Test
  void the_enumeration_of_vertex_pairs_is_right_where_the_answer_is_known() {
    List<List<Rational>> same = List.of(row(1, 0), row(0, 1));
    assertThat(VertexPairs.equilibria(new MatrixGame(same, same)))
        .containsExactlyInAnyOrder(
            new MixedProfile(row(1, 0), row(1, 0)),
            new MixedProfile(row(0, 1), row(0, 1)),
            new MixedProfile(
                List.of(Rational.HALF, Rational.HALF), List.of(Rational.HALF, Rational.HALF)));
    List<List<Rational>> nothing = List.of(row(0, 0), row(0, 0));
    assertThat(VertexPairs.equilibria(new MatrixGame(nothing, nothing))).hasSize(4);
  }

  private static List<Rational> row(long... numbers) {
    return Arrays.stream(numbers).mapToObj(Rational::of).toList();
  }

  /**
   * Kind 0: payoffs from a wide range; 1: from 0 to 2, with many ties; 2: both like to meet, and
   * places differ.
   */
  private static MatrixGame game(Random random, int kind, int m, int n) {
    List<List<List<Rational>>> both = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      both.add(
          IntStream.range(0, m)
              .mapToObj(
                  i ->
                      IntStream.range(0, n)
                          .mapToObj(
                              j ->
                                  switch (kind) {
                                    case 0 ->
                                        Rational.of(
                                            random.nextInt(201) - 100, 1 + random.nextInt(4));
                                    case 1 -> Rational.of(random.nextInt(3));
                                    default -> Rational.of(i == j ? 1 + random.nextInt(3) : 0);
                                  })
                          .toList())
              .toList());
    }
    return new MatrixGame(both.get(0), both.get(1));
  }

  private static Optional<Path> installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(d -> !d.isEmpty())
        .map(d -> Path.of(d, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Set<MixedProfile> solved(Path lrsnash, MatrixGame game)
      throws IOException, InterruptedException {
    Path input = Files.writeString(dir.resolve("game"), GameFiles.lrsnash(game));
    Process process =
        new ProcessBuilder(lrsnash.toString(), input.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Set<MixedProfile> found = new HashSet<>();
    List<List<Rational>> columns = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (!line.startsWith("1 ") && !line.startsWith("2 ")) continue;
      List<Rational> numbers = Stream.of(line.trim().split("\\s+")).map(Rational::parse).toList();
      List<Rational> mixture = numbers.subList(1, numbers.size() - 1);
      if (line.startsWith("2 ")) {
        columns.add(mixture);
      } else {
        for (List<Rational> y : columns) found.add(new MixedProfile(mixture, y));
        columns.clear();
      }
    }
    assertThat(found).as(output).isNotEmpty();
    return found;
  }
}
