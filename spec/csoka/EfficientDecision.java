package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.BeliefProcess;
import csoka.setup.Example21;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** When YES is efficient in Example 2.1 and its variant, and what YES brings to all agents but one. */
public final class EfficientDecision implements Spec {

  private static final int YES = 1;

  /** A pair of final types, 0 for LOW and 1 for HIGH, among n agents. */
  public record Case(int agents, int blue, int red) {}

  /** The probabilities that the final types will be HIGH, and the agent whom "the others" are the others of. */
  public record Others(int agents, Rational blue, Rational red, Active except) {}

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/example-2.1-game", "Section 2, Example 2.1", Example21.class),
        new Definition("csoka/definition-reports", "Section 2", BeliefProcess.class));
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        efficient("example-2.1-efficient", "Section 2, Example 2.1", "In Example 2.1 the efficient decision is YES if both final types are HIGH, and NO otherwise.",
            Example21.LOSS, high -> high == 2),
        efficient("section-2-184-efficient", "Section 2", "If YES costs Green 184 instead of 204, the efficient decision is YES if at least one of "
            + "the final types of Blue and Red is HIGH, and NO otherwise.", Example21.SMALLER_LOSS, high -> high >= 1),
        others());
  }

  private static Claim<Case> efficient(String name, String place, String statement, Rational loss, IntPredicate wanted) {
    Space<Case> cases = Space.of(3, 4, 5, 10).then(n -> Space.range(0, 1).times(Space.range(0, 1), (b, r) -> new Case(n, b, r)));
    Scope<Case> scope = Scope.whole("the four pairs of final types; agents beyond Green have utility 0 and change no total (n = 3, 4, 5, 10)", cases);
    return Claim.of("csoka/" + name, Kind.EXAMPLE, place, statement, Case.class, Reading.printed(PROVED, scope, c -> {
      Outlook<Rational> outlook = outlook(c.agents(), Rational.HALF, Rational.HALF, loss);
      List<Integer> types = types(c.agents(), c.blue(), c.red());
      Rational surplus = Rational.ZERO;
      for (int i = 0; i < c.agents(); i++) surplus = surplus.plus(outlook.utility(1, i, new Choice(YES, types(c.agents(), 0, 0)), types.get(i)));
      int chosen = outlook.choice(1, types).decision();
      boolean yes = wanted.test(c.blue() + c.red());
      return Finding.of(List.of(Rational.of(surplus.signum()), Rational.of(chosen)), Relation.EQUAL,
          List.of(Rational.of(yes ? 1 : -1), Rational.of(yes ? 1 : 0))).with("total utility of YES", surplus);
    }));
  }

  private static Claim<Others> others() {
    Space<Others> cases = Space.of(3, 4, 5, 10).then(n -> Space.of(Active.values()).then(i -> Rationals.unitInterval(3)
        .then(p -> Rationals.unitInterval(3).map(q -> new Others(n, p, q, i)))));
    return Claim.of("csoka/section-2-total-of-others", Kind.NUMBER, "Section 2", "If both final types are HIGH, all agents but Blue "
        + "(or but Red) get -100 together; this happens with the product of the two probabilities, and otherwise they get 0.", Others.class,
        Reading.printed(PROVED, Scope.sample("every n, both agents and all probabilities in [0, 1]", 400, cases), (Others c) -> {
          Outlook<Rational> outlook = outlook(c.agents(), c.blue(), c.red(), Example21.LOSS);
          Rational both = others(outlook, outlook.values(1, types(c.agents(), 1, 1)), c.except());
          Rational expected = others(outlook, outlook.values(0, types(c.agents(), 0, 0)), c.except());
          return Finding.of(List.of(both, expected), Relation.EQUAL,
              List.of(Rational.of(-100), Rational.of(-100).times(c.blue()).times(c.red())));
        }).provedBy(Proof.whole(EfficientDecision::expectedTotals)));
  }

  /** The totals in symbolic probabilities; whatever happens in earlier rounds, the final types have these probabilities. */
  private static Certificate expectedTotals() {
    Polynomial p = Polynomial.parameter("p_blue");
    Polynomial q = Polynomial.parameter("p_red");
    List<Certificate> parts = new ArrayList<>();
    for (int n : List.of(3, 4, 5, 10)) {
      for (Active i : Active.values()) {
        Outlook<Polynomial> outlook = outlook(n, p, q, Example21.LOSS);
        Polynomial both = others(outlook, outlook.values(1, types(n, 1, 1)), i);
        Polynomial expected = others(outlook, outlook.values(0, types(n, 0, 0)), i);
        Polynomial hundred = Polynomial.of(Rational.of(-100));
        parts.add(new Certificate.Identity("both HIGH, all but " + i.word() + " of " + n, both, hundred));
        parts.add(new Certificate.Identity("in expectation, all but " + i.word() + " of " + n, expected, hundred.times(p).times(q)));
      }
    }
    return new Certificate.All("the total of the others in the probabilities of HIGH; an idle agent adds 0", parts);
  }

  private static <S extends counterplay.exact.Scalar<S>> Outlook<S> outlook(int n, S blue, S red, Rational loss) {
    DynamicModel<S> model = Example21.model(n, BeliefProcess.untilTheEnd(blue, 1), BeliefProcess.untilTheEnd(red, 1), loss);
    return new Outlook<>(model);
  }

  private static <S extends counterplay.exact.Scalar<S>> S others(Outlook<S> outlook, List<S> values, Active except) {
    S total = outlook.model().one().zero();
    for (int j = 0; j < values.size(); j++) if (j != except.index()) total = total.plus(values.get(j));
    return total;
  }

  private static List<Integer> types(int n, int blue, int red) {
    List<Integer> types = new ArrayList<>(List.of(blue, red));
    while (types.size() < n) types.add(0);
    return List.copyOf(types);
  }
}
