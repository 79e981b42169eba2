package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.ReportsInTheOnlyRound.Case;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports of Example 2.1 for K = 1 as any numbers in [0, 1], and what they bring at the prices of
 * (3).
 */
final class ReportsOfOneRound {

  private ReportsOfOneRound() {}

  static boolean isCase(Case c) {
    return c.n() >= 3
        && (c.type() == 0 || c.type() == 1)
        && Stream.of(c.blue(), c.red(), c.q(), c.s()).allMatch(Rational::isProbability);
  }

  static List<Rational> counts(Case c) {
    DynamicModel<Rational> model =
        Example21.model(
            c.n(),
            BeliefProcess.untilTheEnd(c.blue(), 1),
            BeliefProcess.untilTheEnd(c.red(), 1),
            Example21.LOSS);
    return List.of(
        Rational.of(model.role(1, Example21.BLUE).types().size()),
        Rational.of(model.role(1, Example21.RED).types().size()));
  }

  /**
   * Blue's payoff from a report where (3) is taken at its word: the price of the first of two
   * rounds, which is (3) for any number.
   */
  static Rational priced(GammaRule rule, Case c, Rational report) {
    Trading<Rational> trading =
        Trading.of(
            rule, c.n(), 2, List.of(c.blue(), report), List.of(c.red(), c.s()), Example21.LOSS);
    boolean yes = Rational.of(20).times(report.plus(c.s())).compareTo(Rational.of(36)) > 0;
    Rational utility = c.type() == 1 ? Example21.HIGH : Example21.LOW;
    return trading.transfer(Active.BLUE, 1).plus(yes ? utility : Rational.ZERO);
  }

  static Space<Case> cases() {
    Space<Rational> numbers =
        Space.of(
            Rational.ZERO,
            Rational.ONE,
            Rational.of(4, 5),
            Rational.of(9, 10),
            Rational.of(17, 20),
            Rational.of(81, 100),
            Rational.HALF);
    Space<Rational> any =
        numbers.or(
            Rationals.openUnitInterval(5)
                .where(x -> !x.equals(Rational.of(4, 5)) && !x.equals(Rational.HALF)));
    Space<Rational> blue = Space.of(Rational.HALF, Rational.of(1, 3), Rational.of(9, 10));
    Space<Rational> red = Space.of(Rational.HALF, Rational.of(1, 3), Rational.ONE);
    return Space.of(3, 4)
        .then(n -> blue.then(b -> red.map(r -> new Start(n, b, r))))
        .then(
            c ->
                Space.of(1, 0)
                    .then(
                        type ->
                            numbers.then(
                                q ->
                                    any.map(s -> new Case(c.n(), c.blue(), c.red(), type, q, s)))));
  }

  private record Start(int n, Rational blue, Rational red) {}
}
