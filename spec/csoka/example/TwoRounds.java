package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Example 2.1 with K = 2 and initial beliefs 1/2, and the three strategies of the matrix game of
 * Section 2: the truth, the truth except for 1 after the other one's lowest report, and the lowest
 * report followed by 1.
 */
public final class TwoRounds {

  private TwoRounds() {}

  /** A strategy of the matrix game, in the order of its rows and columns. */
  public enum Line {
    /** Always the truth. */
    TRUE,
    /**
     * The truth, except that the other one's lowest report of round 1 is answered by 1 in round 2.
     */
    MODIFIED,
    /** The lowest report in round 1 and 1 in round 2. */
    LOW_HIGH;

    public ReportingStrategy of(Active agent, String lowest) {
      ReportingStrategy.Except.Rule after =
          new ReportingStrategy.Except.Rule(2, agent.other().index(), 1, lowest, List.of(), "1");
      return switch (this) {
        case TRUE -> new ReportingStrategy.Truthful();
        case MODIFIED ->
            new ReportingStrategy.Except(new ReportingStrategy.Truthful(), List.of(after));
        case LOW_HIGH -> new ReportingStrategy.Fixed(List.of(lowest, "1"));
      };
    }
  }

  /** Example 2.1 with the given processes and Green's loss of 204. */
  public static <S extends Scalar<S>> DynamicModel<S> model(
      int agents, BeliefProcess<S> blue, BeliefProcess<S> red) {
    return Example21.model(agents, blue, red, Example21.LOSS);
  }

  /** The payoffs of Blue and Red in one entry. */
  public static List<Rational> entry(
      GammaRule rule, DynamicModel<Rational> model, Line row, Line column, Rational lowest) {
    return Payoffs.of(
        rule,
        model,
        row.of(Active.BLUE, lowest.toString()),
        column.of(Active.RED, lowest.toString()));
  }

  /**
   * Whether a process takes two rounds from 1/2 and never falls below the given belief in round 1.
   */
  public static boolean fits(BeliefProcess<Rational> process, Rational lowest) {
    return process.rounds() == 2
        && process.beliefs().get(0).equals(List.of(Rational.HALF))
        && process.beliefs().get(1).stream()
            .allMatch(p -> p.compareTo(lowest) >= 0 || atom(process, p).isZero());
  }

  /**
   * The probability that the belief of round 1 is the given one; 0 if it is none of the process.
   */
  public static <S extends Scalar<S>> S atom(BeliefProcess<S> process, S belief) {
    int k = process.beliefs().get(1).indexOf(belief);
    return k < 0 ? belief.zero() : process.moves().get(0).get(0).get(k);
  }

  /**
   * Processes from 1/2 whose beliefs of round 1 are {@code lowest}, 1/2 and 1 and others between;
   * the lowest and 1 can always be reported. Only those that never reach the lowest belief when
   * {@code avoiding}; they come last otherwise.
   */
  public static Space<BeliefProcess<Rational>> processes(Rational lowest, boolean avoiding) {
    List<BeliefProcess<Rational>> reaching = new ArrayList<>();
    List<BeliefProcess<Rational>> others = new ArrayList<>();
    for (Rational high : List.of(Rational.ONE, Rational.of(3, 4), Rational.of(2, 3)))
      reaching.add(mixed(lowest, high, Rational.ZERO));
    reaching.add(mixed(lowest, Rational.ONE, Rational.HALF));
    reaching.add(mixed(lowest, Rational.of(4, 5), Rational.of(1, 3)));
    others.add(mixed(lowest, Rational.ONE, Rational.ONE));
    for (Rational low : List.of(Rational.of(1, 4), Rational.of(2, 5))) {
      for (Rational high : List.of(Rational.of(3, 4), Rational.ONE)) {
        Rational up = Rational.HALF.minus(low).over(high.minus(low));
        others.add(
            BeliefProcess.twoRounds(
                Rational.HALF,
                Stream.of(lowest, Rational.ONE, low, high).distinct().toList(),
                high.equals(Rational.ONE)
                    ? List.of(Rational.ZERO, up, Rational.ONE.minus(up))
                    : List.of(Rational.ZERO, Rational.ZERO, Rational.ONE.minus(up), up)));
      }
    }
    return avoiding
        ? Space.of(others)
        : Space.of(Stream.concat(reaching.stream(), others.stream()).toList());
  }

  /**
   * With the given probability nothing is learned; else the belief moves to the lowest one or the
   * high one.
   */
  private static BeliefProcess<Rational> mixed(Rational lowest, Rational high, Rational nothing) {
    Rational up =
        Rational.ONE.minus(nothing).times(Rational.HALF.minus(lowest)).over(high.minus(lowest));
    List<Rational> beliefs = new ArrayList<>(List.of(lowest, high, Rational.HALF));
    List<Rational> weights =
        new ArrayList<>(List.of(Rational.ONE.minus(nothing).minus(up), up, nothing));
    if (!high.equals(Rational.ONE)) {
      beliefs.add(Rational.ONE);
      weights.add(Rational.ZERO);
    }
    return BeliefProcess.twoRounds(Rational.HALF, beliefs, weights);
  }
}
