package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reports that jump between two beliefs from round to round. */
public final class Alternation {

  /** The parameter that stands for the share 1/(n-1). */
  public static final Polynomial SHARE = Polynomial.parameter("share");

  private Alternation() {}

  /**
   * The strategy that reports {@code odd} in rounds 1, 3, ... and {@code even} in rounds 2, 4, ...
   */
  public static ReportingStrategy of(int rounds, int odd, int even) {
    return new ReportingStrategy.Fixed(
        IntStream.rangeClosed(1, rounds)
            .mapToObj(t -> Integer.toString(t % 2 == 1 ? odd : even))
            .toList());
  }

  /** The same reports as numbers, after the initial belief of round 0. */
  public static <S extends Scalar<S>> List<S> reports(S initial, int rounds, int odd, int even) {
    List<S> reports = new ArrayList<>(List.of(initial));
    for (int t = 1; t <= rounds; t++)
      reports.add(initial.constant(Rational.of(t % 2 == 1 ? odd : even)));
    return List.copyOf(reports);
  }

  /** Initial beliefs, the open ones first. */
  public static Space<Rational> starts() {
    return Space.of(
        Rational.HALF, Rational.of(1, 3), Rational.of(2, 3), Rational.ZERO, Rational.ONE);
  }

  /** Two processes for each initial belief: one decided in the last round, one in the first. */
  public static Space<BeliefProcess<Rational>> processes(int rounds) {
    return starts().then(p -> Space.of(BeliefProcess.untilTheEnd(p, rounds), atOnce(p, rounds)));
  }

  private static BeliefProcess<Rational> atOnce(Rational initial, int rounds) {
    List<List<Rational>> beliefs = new ArrayList<>(List.of(List.of(initial)));
    for (int t = 1; t <= rounds; t++) beliefs.add(List.of(Rational.ZERO, Rational.ONE));
    return BeliefProcess.staying(beliefs);
  }
}
