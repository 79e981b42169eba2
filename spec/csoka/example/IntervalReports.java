package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Example 2.1 with K = 1 where a third number can be reported: q by Blue and s by Red, each meant
 * as the probability of HIGH. A trustful planner reckons with 84 + 20 q for Blue and takes YES
 * where the reports promise a positive total, q + s &gt; 9/5; transfers are those of (1) with these
 * expectations. No type is ever q or s.
 *
 * @param rule the mechanism
 * @param outlook the model
 * @param <S> the numbers
 */
public record IntervalReports<S extends Scalar<S>>(GammaRule rule, Outlook<S> outlook) {

  /** Where the total 84 + 20 q + 84 + 20 - 204 is zero. */
  public static final Rational EDGE = Rational.of(4, 5);

  /** Efficient decisions for given numbers. */
  public static <S extends Scalar<S>> IntervalReports<S> of(
      GammaRule rule, int n, S b, S r, S q, S s) {
    return new IntervalReports<>(rule, new Outlook<>(model(n, b, r, q, s)).everywhere());
  }

  private static <S extends Scalar<S>> DynamicModel<S> model(int n, S b, S r, S q, S s) {
    List<Role<S>> before = new ArrayList<>(List.of(initial(b), initial(r)));
    List<Role<S>> now = new ArrayList<>(List.of(last(q), last(s)));
    for (int i = 3; i <= n; i++) {
      before.add(Example21.passive(b.one(), false, Rational.ZERO));
      now.add(Example21.passive(b.one(), true, i == 3 ? Example21.LOSS : Rational.ZERO));
    }
    return new DynamicModel<>(
        Example21.agents(n),
        List.of(new Stage<>(List.of("wait"), before), new Stage<>(List.of("NO", "YES"), now)));
  }

  private static <S extends Scalar<S>> Role<S> initial(S p) {
    return new Role<>(
        List.of("initial"),
        List.of(Role.NO_ACTION),
        List.of(List.of(List.of(p.zero()))),
        List.of(List.of(List.of(List.of(p.one().minus(p), p, p.zero())))));
  }

  private static <S extends Scalar<S>> Role<S> last(S q) {
    List<S> beliefs = List.of(q.zero(), q.one(), q);
    List<S> yes =
        beliefs.stream()
            .map(p -> p.constant(Example21.LOW).plus(p.scale(Example21.HIGH.minus(Example21.LOW))))
            .toList();
    return new Role<>(
        List.of("0", "1", "between"),
        List.of(Role.NO_ACTION),
        List.of(List.of(beliefs.stream().map(S::zero).toList()), List.of(yes)),
        List.of());
  }

  /**
   * What Blue gets with the given type, LOW 0 or HIGH 1, when the two report numbers 0, 1 or, 2,
   * that between.
   */
  public TwoReports.Got<S> got(int type, int own, int theirs) {
    Reports reports = Example21.reports(outlook.model(), own, theirs);
    S utility = outlook.utility(1, Example21.BLUE, outlook.choice(1, reports.now()), type);
    List<S> gammas = rule.gammas(outlook, reports);
    return new TwoReports.Got<>(
        utility.plus(gammas.get(Example21.BLUE)),
        gammas.get(Example21.RED),
        utility.plus(rule.transfers(outlook, reports).get(Example21.BLUE)));
  }
}
