package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Strategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports that jump between two beliefs from round to round, and what they gain over the truth in symbols. */
public final class Alternation {

  /** The parameter of the symbolic gains that stands for Blue's initial belief. */
  public static final Polynomial P = Polynomial.parameter("p");
  /** The parameter that stands for Red's initial belief. */
  public static final Polynomial Q = Polynomial.parameter("q");
  /** The parameter that stands for the share 1/(n-1). */
  public static final Polynomial SHARE = Polynomial.parameter("share");

  private Alternation() {}

  /** The strategy that reports {@code odd} in rounds 1, 3, ... and {@code even} in rounds 2, 4, ... */
  public static Strategy of(int rounds, int odd, int even) {
    return new Strategy.Fixed(IntStream.rangeClosed(1, rounds).mapToObj(t -> Integer.toString(t % 2 == 1 ? odd : even)).toList());
  }

  /** The same reports as numbers, after the initial belief of round 0. */
  public static <S extends Scalar<S>> List<S> reports(S initial, int rounds, int odd, int even) {
    List<S> reports = new ArrayList<>(List.of(initial));
    for (int t = 1; t <= rounds; t++) reports.add(initial.constant(Rational.of(t % 2 == 1 ? odd : even)));
    return List.copyOf(reports);
  }

  /** Initial beliefs, the open ones first. */
  public static Space<Rational> starts() {
    return Space.of(Rational.HALF, Rational.of(1, 3), Rational.of(2, 3), Rational.ZERO, Rational.ONE);
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

  /** Blue's and Red's payoff from the two strategies minus that from the other two, in P, Q and SHARE. */
  public static List<Polynomial> gains(GammaRule rule, int rounds, Rational loss, List<Strategy> deviation, List<Strategy> instead) {
    var model = Example21.model(3, BeliefProcess.untilTheEnd(P, rounds), BeliefProcess.untilTheEnd(Q, rounds), loss);
    List<Polynomial> better = Payoffs.shared(rule, model, SHARE, deviation.get(0), deviation.get(1));
    List<Polynomial> worse = Payoffs.shared(rule, model, SHARE, instead.get(0), instead.get(1));
    return List.of(better.get(0).minus(worse.get(0)), better.get(1).minus(worse.get(1)));
  }

  /** Positive, or not negative, for all initial beliefs and all shares from 0 to the given one. */
  public static Certificate everywhere(String words, Polynomial polynomial, Rational largestShare, boolean strict) {
    List<Rational> unit = List.of(Rational.ZERO, Rational.ONE);
    return new Certificate.Corners(words, polynomial, Map.of("p", unit, "q", unit, "share", List.of(Rational.ZERO, largestShare)), strict);
  }

  /** That a truthful agent's reports earn nothing on average, whatever process his belief follows. */
  public static Certificate truthEarnsNothing(GammaRule rule, Rational loss) {
    List<Polynomial> blue = List.of(Polynomial.parameter("b_before"), Polynomial.parameter("b_now"));
    List<Polynomial> red = List.of(Polynomial.parameter("r_before"), Polynomial.parameter("r_now"));
    Polynomial gamma = Trading.of(rule, 3, 2, blue, red, loss).gamma(Active.BLUE, 1);
    Polynomial price = loss.equals(Example21.LOSS) ? red.get(0) : Polynomial.ONE.minus(red.get(0));
    return new Certificate.Martingale("true reports earn nothing on average in any round, whatever the process and the price", gamma,
        Polynomial.ZERO, List.of(new Certificate.Martingale.Term("b_now", "b_before", price.scale(Rational.of(-100)), Set.of("b_before", "r_before"))));
  }
}
