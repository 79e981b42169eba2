package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Stakes;
import counterplay.space.GeneralModels;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two agents with payoffs that need not be quasilinear, and what agent 2 is promised.
 *
 * @param stakes the model and the payoffs
 * @param second f^2; agent 1 is promised the most that is left, f^1
 */
public record StakesCase(Stakes stakes, Rational second) {

  /** What the listed cases are. */
  public static final String FAMILY =
      "two agents, one or two rounds, no chance in the public type, worths -1..2, payoffs linear,"
          + " concave or convex with a bend at 0";

  /** Payoffs as functions of money: linear, concave, convex. */
  public static final List<PiecewiseLinear> UTILITIES =
      List.of(
          PiecewiseLinear.line(Rational.ZERO, Rational.ONE),
          PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, Rational.of(2), Rational.ONE),
          PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, Rational.ONE, Rational.of(3)));

  /** f = (f^1, f^2) on the frontier. */
  public List<Rational> promise(Contract contract) {
    return List.of(contract.frontier().at(second), second);
  }

  /** The contract under a rule. */
  public Contract contract(RecursiveRule rule) {
    return new Contract(stakes, rule);
  }

  /**
   * The listed cases: one round with a decision for or against a lottery of each agent; two rounds,
   * in the second of which it is known what is at stake.
   */
  public static Space<StakesCase> family() {
    return Space.of(
        models()
            .flatMap(
                m ->
                    UTILITIES.stream()
                        .flatMap(
                            u ->
                                UTILITIES.stream()
                                    .flatMap(
                                        v ->
                                            Stream.of(-1, 1)
                                                .map(
                                                    b ->
                                                        new StakesCase(
                                                            Stakes.ofMoney(m, List.of(u, v)),
                                                            Rational.of(b))))))
            .toList());
  }

  private static Stream<GeneralModel<Rational>> models() {
    List<Integer> worths = List.of(-1, 0, 2);
    Stream<GeneralModel<Rational>> one =
        worths.stream().flatMap(a -> worths.stream().map(b -> oneRound(a, b)));
    List<List<Integer>> pairs = List.of(List.of(-1, 2), List.of(0, -1), List.of(1, 0));
    return Stream.concat(
        one, pairs.stream().flatMap(a -> pairs.stream().map(b -> twoRounds(a, b))));
  }

  /** x2 is a lottery for each agent, half of it worth the given amount. */
  private static GeneralModel<Rational> oneRound(int first, int second) {
    Party<Rational> party =
        new Party<>(
            List.of("calm", "stirred"),
            List.of("none"),
            List.of(
                List.of(
                    List.of(List.of(row(1, 0)), List.of(List.of(Rational.HALF, Rational.HALF))))));
    return new GeneralModel<>(
        List.of("agent1", "agent2"),
        List.of(round(List.of("x1", "x2"), party)),
        List.of(
            List.of(Rational.ZERO, Rational.of(first)),
            List.of(Rational.ZERO, Rational.of(second))));
  }

  /** In round 1 each agent learns which of two amounts x2 would bring him in round 2. */
  private static GeneralModel<Rational> twoRounds(List<Integer> first, List<Integer> second) {
    return new GeneralModel<>(
        List.of("agent1", "agent2"),
        List.of(
            round(List.of("wait"), Offers.learns(Rational.HALF)),
            round(List.of("x1", "x2"), Offers.gets("calm"))),
        List.of(worths(first), worths(second)));
  }

  private static List<Rational> worths(List<Integer> pair) {
    return List.of(Rational.ZERO, Rational.of(pair.get(0)), Rational.of(pair.get(1)));
  }

  private static List<Rational> row(int... numbers) {
    return IntStream.of(numbers).mapToObj(Rational::of).toList();
  }

  private static GeneralRound<Rational> round(List<String> decisions, Party<Rational> party) {
    return Offers.round(decisions, List.of(party, party));
  }

  /**
   * Random ones: without a public type any utilities of money; with public types linear or concave
   * ones, so that bets stay bounded.
   */
  public static Space<StakesCase> random(int commons) {
    Space<GeneralModel<Rational>> models =
        GeneralModels.within(new GeneralModels.Bounds(2, 1, 2, commons, 2, 2, 2))
            .or(GeneralModels.within(new GeneralModels.Bounds(2, 2, 2, commons, 2, 1, 2)));
    Space<PiecewiseLinear> utilities = Space.of(commons == 1 ? UTILITIES : UTILITIES.subList(0, 2));
    return models
        .times(utilities, Draft::new)
        .times(
            utilities,
            (d, v) ->
                new StakesCase(Stakes.ofMoney(d.model(), List.of(d.first(), v)), Rational.ZERO))
        .times(
            Space.of(Rational.ZERO, Rational.ONE, Rational.of(-1)),
            (c, b) -> new StakesCase(c.stakes(), b));
  }

  private record Draft(GeneralModel<Rational> model, PiecewiseLinear first) {}
}
