package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Role;
import counterplay.model.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Example 2.1 with K = 1 where a third number can be reported: q by Blue and s by Red, each meant as the probability of HIGH.
 * A trustful planner reckons with 84 + 20 q for Blue and takes YES where the reports promise a positive total, q + s &gt; 9/5;
 * transfers are those of (1) with these expectations. No type is ever q or s.
 *
 * @param rule the mechanism
 * @param outlook the model
 * @param <S> rationals, or polynomials with the order of q, s and q + s given by a policy
 */
public record IntervalReports<S extends Scalar<S>>(TransferRule rule, Outlook<S> outlook) {

  /** Where the total 84 + 20 q + 84 + 20 - 204 is zero. */
  public static final Rational EDGE = Rational.of(4, 5);

  /** Efficient decisions for given numbers. */
  public static IntervalReports<Rational> of(TransferRule rule, int n, Rational b, Rational r, Rational q, Rational s) {
    return new IntervalReports<>(rule, new Outlook<>(model(n, b, r, q, s)));
  }

  private static <S extends Scalar<S>> DynamicModel<S> model(int n, S b, S r, S q, S s) {
    List<String> agents = new ArrayList<>(List.of("Blue", "Red", "Green"));
    List<Role<S>> before = new ArrayList<>(List.of(initial(b), initial(r), idle(b, Rational.ZERO, false)));
    List<Role<S>> now = new ArrayList<>(List.of(last(q), last(s), idle(b, Example21.LOSS, true)));
    for (int i = 4; i <= n; i++) {
      agents.add("Idle" + i);
      before.add(idle(b, Rational.ZERO, false));
      now.add(idle(b, Rational.ZERO, true));
    }
    return new DynamicModel<>(agents, List.of(new Stage<>(List.of("wait"), before), new Stage<>(List.of("NO", "YES"), now)));
  }

  private static <S extends Scalar<S>> Role<S> initial(S p) {
    return new Role<>(List.of("initial"), List.of(Role.NO_ACTION), List.of(List.of(List.of(p.zero()))),
        List.of(List.of(List.of(List.of(p.one().minus(p), p, p.zero())))));
  }

  private static <S extends Scalar<S>> Role<S> last(S q) {
    List<S> beliefs = List.of(q.zero(), q.one(), q);
    List<S> yes = beliefs.stream().map(p -> p.constant(Example21.LOW).plus(p.scale(Example21.HIGH.minus(Example21.LOW)))).toList();
    return new Role<>(List.of("0", "1", "between"), List.of(Role.NO_ACTION), List.of(List.of(beliefs.stream().map(S::zero).toList()),
        List.of(yes)), List.of());
  }

  private static <S extends Scalar<S>> Role<S> idle(S one, Rational loss, boolean last) {
    List<S> nothing = List.of(one.zero());
    return new Role<>(List.of("idle"), List.of(Role.NO_ACTION), last ? List.of(List.of(nothing), List.of(List.of(one.constant(loss))))
        : List.of(List.of(nothing)),
        last ? List.of() : List.of(List.of(List.of(List.of(one.one())))));
  }

  /** Blue's payoff with the given type, LOW 0 or HIGH 1, when the two report numbers 0, 1 or, 2, that between. */
  public S payoff(int type, int own, int theirs) {
    List<Integer> now = new ArrayList<>(outlook.model().initialTypes());
    now.set(Example21.BLUE, own);
    now.set(Example21.RED, theirs);
    return outlook.utility(1, Example21.BLUE, outlook.choice(1, now), type)
        .plus(rule.transfers(outlook, new Reports(1, outlook.model().initialTypes(), now)).get(Example21.BLUE));
  }

  /**
   * For every q, s and all initial beliefs: up to 4/5 the report q brings what 0 brings; above it brings what 1 brings, or
   * 84 or 104 less where 1 would have led to YES. The choice depends on q and s only by the order of q, s and q + s.
   */
  public static Certificate nothingElseIsWorthReporting(TransferRule rule) {
    List<Certificate> parts = new ArrayList<>();
    for (int cell = 0; cell < 8; cell++) {
      boolean q = (cell & 1) != 0;
      boolean s = (cell & 2) != 0;
      boolean sum = (cell & 4) != 0;
      if (sum && !(q && s)) continue;
      Outlook<Polynomial> outlook = new Outlook<>(model(3, OneRound.B, OneRound.R, Polynomial.parameter("q"), Polynomial.parameter("s")),
          (o, round, types) ->
          new Choice(round == 1 && isYes(types.get(0), types.get(1), q, s, sum) ? 1 : 0, List.of(0, 0, 0)));
      IntervalReports<Polynomial> reports = new IntervalReports<>(rule, outlook);
      for (int type = 0; type < 2; type++) for (int theirs = 0; theirs < 3; theirs++) {
        boolean lost = q && isYes(1, theirs, q, s, sum) && !isYes(2, theirs, q, s, sum);
        Polynomial loss = Polynomial.of(lost ? type == 1 ? Example21.HIGH : Example21.LOW : Rational.ZERO);
        parts.add(new Certificate.Identity((q ? "q > 4/5" : "q <= 4/5") + (s ? ", s > 4/5" : ", s <= 4/5") + (sum ? ", q + s > 9/5"
            : ", q + s <= 9/5")
            + ", type " + type + ", Red reports " + List.of("0", "1", "s").get(theirs), reports.payoff(type, q ? 1 : 0, theirs)
                .minus(reports.payoff(type, 2, theirs)), loss));
      }
    }
    return new Certificate.All("no report between brings more than 0 or 1", parts);
  }

  private static boolean isYes(int own, int theirs, boolean q, boolean s, boolean sum) {
    if (own == 0 || theirs == 0) return false;
    return own == 1 ? theirs == 1 || s : theirs == 1 ? q : sum;
  }
}
