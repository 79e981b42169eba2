package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Games for tests: written down by hand, or drawn with a seed. */
final class TestGames {

  private TestGames() {}

  /** Rows separated by semicolons, numbers by spaces. */
  static List<List<Rational>> matrix(String text) {
    return Stream.of(text.split(";")).map(r -> mixture(r.trim())).toList();
  }

  static List<Rational> mixture(String text) {
    return Stream.of(text.split(" ")).map(Rational::parse).toList();
  }

  static MatrixGame game(String row, String column) {
    return new MatrixGame(matrix(row), matrix(column));
  }

  static MixedProfile profile(String row, String column) {
    return new MixedProfile(mixture(row), mixture(column));
  }

  static final MatrixGame PENNIES = game("1 -1; -1 1", "-1 1; 1 -1");
  static final MatrixGame SEXES = game("2 0; 0 1", "1 0; 0 2");
  static final MatrixGame PRISONERS = game("3 0; 5 1", "3 5; 0 1");

  /**
   * An m x n game with integer payoffs from -size to size, or fractions of them with small
   * denominators.
   */
  static MatrixGame random(Random random, int m, int n, int size, int denominators) {
    List<List<List<Rational>>> both = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      List<List<Rational>> matrix = new ArrayList<>();
      for (int i = 0; i < m; i++) {
        List<Rational> row = new ArrayList<>();
        for (int j = 0; j < n; j++)
          row.add(
              Rational.of(random.nextInt(2 * size + 1) - size, 1 + random.nextInt(denominators)));
        matrix.add(row);
      }
      both.add(matrix);
    }
    return new MatrixGame(both.get(0), both.get(1));
  }
}
