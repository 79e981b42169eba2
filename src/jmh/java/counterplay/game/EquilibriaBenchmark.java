package counterplay.game;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MatrixGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All extreme equilibria of five n x n games with uniform integer payoffs from -20 to 20, and of
 * five with payoffs 0, 1, 2.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EquilibriaBenchmark {

  /** The number of strategies of each player. */
  @Param({"8", "10"})
  public int n;

  private final List<MatrixGame> uniform = new ArrayList<>();
  private final List<MatrixGame> degenerate = new ArrayList<>();

  /** Draws the games. */
  @Setup
  public void draw() {
    Random random = new Random(n);
    for (int k = 0; k < 5; k++) {
      uniform.add(new MatrixGame(matrix(random, -20, 20), matrix(random, -20, 20)));
      degenerate.add(new MatrixGame(matrix(random, 0, 2), matrix(random, 0, 2)));
    }
  }

  private List<List<Rational>> matrix(Random random, int least, int most) {
    List<List<Rational>> matrix = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      matrix.add(random.ints(n, least, most + 1).mapToObj(Rational::of).toList());
    }
    return matrix;
  }

  /** Five games without many ties. */
  @Benchmark
  public int uniform() {
    return uniform.stream().mapToInt(g -> Equilibria.extreme(g).size()).sum();
  }

  /** Five games with many ties. */
  @Benchmark
  public int degenerate() {
    return degenerate.stream().mapToInt(g -> Equilibria.extreme(g).size()).sum();
  }
}
