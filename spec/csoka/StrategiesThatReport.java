package csoka;

import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Scalar;
import csoka.Matrix4x4.Case;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Function;

/**
 * Blue's strategies that may make a report of round 1, and what Red gains by the truth after it.
 */
final class StrategiesThatReport {

  private StrategiesThatReport() {}

  /** Blue's report of round 1, and one of the three strategies that may make it. */
  static Domain first(Domain domain) {
    return domain.choice("hat1", k -> 2).choice("first", k -> 3);
  }

  private static List<First> strategies(Level hat1) {
    return First.ALL.stream().filter(f -> f.low() == hat1 || f.high() == hat1).toList();
  }

  static Assignment report(Case c) {
    return Assignment.NONE
        .whole("n", c.n())
        .whole("hat1", c.hat1().ordinal())
        .whole("first", strategies(c.hat1()).indexOf(c.first()));
  }

  static Assignment at(Case c) {
    return report(c).whole("last", Last.all().indexOf(c.last()));
  }

  /**
   * Red's payoff of the truth minus that of the lie, given Blue's report and Red's opposite type,
   * is positive.
   */
  record Gain(boolean opposite) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Level hat1 = in.level("hat1");
      First first = strategies(hat1).get(in.x().whole("first"));
      Last last = opposite ? Last.OPPOSITE : Last.all().get(in.x().whole("last"));
      Level red2 = hat1.opposite();
      Function<Level, LeafSum<S>> payoff =
          hat2 ->
              in.given(
                  new ReducedPlan(first, Second.always(hat2), last),
                  leaf -> leaf.hat1() == hat1 && leaf.red2() == red2,
                  PAYOFF,
                  FourRounds.RED);
      return Comparisons.more(payoff.apply(red2).minus(payoff.apply(hat1)), in.constant(0));
    }
  }
}
