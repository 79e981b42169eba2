package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Role;
import counterplay.model.Stage;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Section 5's example of a report of Blue that raises Red's expected utility by 15 and lowers Green's by 5. */
public final class FifteenForRedAndFiveForGreen implements Spec {

  private static final String SCOPE = "one round in which Blue's report changes Red's expected utility by 15 and Green's by -5 and nobody else's";

  /**
   * For every number of agents and every expectation before the report.
   *
   * @param agents n
   * @param red Red's expected utility before Blue's report
   * @param green Green's
   */
  public record Case(int agents, Rational red, Rational green) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    GammaRule displayed = mechanisms.get("csoka/mechanism-section-5-displayed", GammaRule.class);
    GammaRule words = mechanisms.get("csoka/mechanism-section-5", GammaRule.class);
    Scope<Case> three = Scope.part(SCOPE + "; Blue, Red and Green", "some expectations before the report", cases(3, 3));
    Scope<Case> sizes = Scope.part(SCOPE + "; n agents", "n = 3..10", cases(3, 10));
    return List.of(
        Claim.of("csoka/section-5-example-blue", Kind.NUMBER, "Section 5", "Blue gets 15 - 5 = 10", Case.class,
            blue("printed", displayed, three), blue("one-by-one", words, three), blue("balanced-team", balanced, three)),
        Claim.of("csoka/section-5-example-original", Kind.NUMBER, "Section 5", "by the original rule each of the n - 1 others pays 10/(n-1)", Case.class,
            Reading.printed(Verdict.BOUNDED, sizes, c -> Finding.of(others(pays(balanced, c)), Relation.EQUAL, Collections.nCopies(c.agents() - 1, Rational.of(10, c.agents() - 1))))),
        Claim.of("csoka/section-5-example-new", Kind.NUMBER, "Section 5", "by the new rule Red pays 15 and Green gets 5", Case.class,
            red("printed", displayed, three), red("one-by-one", words, three)));
  }

  private static Reading<Case> blue(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, c -> Finding.of(rule.gammas(outlook(c), REPORTS).get(0), Relation.EQUAL, Rational.of(10)))
        .provedBy(Proof.whole(() -> same("gamma of Blue", rule.gammas(symbolic(), REPORTS).get(0), 10)));
  }

  private static Reading<Case> red(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, c -> Finding.of(others(pays(rule, c)), Relation.EQUAL, List.of(Rational.of(15), Rational.of(-5))))
        .provedBy(Proof.whole(() -> new Certificate.All("who pays", List.of(same("Red's transfer", rule.transfers(symbolic(), REPORTS).get(1), -15),
            same("Green's transfer", rule.transfers(symbolic(), REPORTS).get(2), 5)))));
  }

  private static Reading<Case> reading(String id, Scope<Case> scope, Judge<Case> judge) {
    return id.equals(Reading.PRINTED) ? Reading.printed(Verdict.PROVED, scope, judge) : Reading.ours(id, Verdict.PROVED, scope, judge);
  }

  private static Certificate same(String words, Polynomial left, long right) {
    return new Certificate.Identity(words, left, Polynomial.of(Rational.of(right)));
  }

  private static final Reports REPORTS = new Reports(1, List.of(0, 0, 0), List.of(1, 0, 0));

  private static List<Rational> pays(GammaRule rule, Case c) {
    Reports reports = new Reports(1, Collections.nCopies(c.agents(), 0), Stream.concat(Stream.of(1), Collections.nCopies(c.agents() - 1, 0).stream()).toList());
    return rule.transfers(outlook(c), reports).stream().map(Rational::negated).toList();
  }

  private static List<Rational> others(List<Rational> all) {
    return all.subList(1, all.size());
  }

  private static Outlook<Rational> outlook(Case c) {
    return new Outlook<>(model(c.agents(), c.red(), c.green()));
  }

  /** Blue's type is expected to be old; the others' expected utilities and the probability of news are parameters. */
  private static Outlook<Polynomial> symbolic() {
    return new Outlook<>(model(3, Polynomial.parameter("red"), Polynomial.parameter("green")), (o, t, types) ->
        new Choice(t == 0 ? 0 : types.get(0), List.of(0, 0, 0)));
  }

  /**
   * Blue's type is old for sure, but he may report that it is new. The decision that is efficient for old leaves Red and
   * Green what they have; the one that is efficient for new brings Red 15 and costs Green 5, Blue 11 if his type is old.
   */
  private static <S extends Scalar<S>> DynamicModel<S> model(int n, S red, S green) {
    S zero = red.zero();
    S one = red.one();
    List<Role<S>> before = new ArrayList<>();
    List<Role<S>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> row = i == 0 ? List.of(one, zero) : List.of(one);
      before.add(new Role<>(List.of("initial"), List.of(Role.NO_ACTION), List.of(List.of(List.of(zero))), List.of(List.of(List.of(row)))));
    }
    now.add(new Role<>(List.of("old", "new"), List.of(Role.NO_ACTION), List.of(List.of(List.of(zero, zero)), List.of(List.of(one.scale(Rational.of(-11)), zero))), List.of()));
    now.add(utility(red, red.plus(one.scale(Rational.of(15)))));
    now.add(utility(green, green.minus(one.scale(Rational.of(5)))));
    for (int i = 3; i < n; i++) now.add(utility(zero, zero));
    List<String> agents = new ArrayList<>(List.of("Blue", "Red", "Green"));
    IntStream.rangeClosed(4, n).forEach(i -> agents.add("Other" + i));
    return new DynamicModel<>(agents, List.of(new Stage<>(List.of("wait"), before), new Stage<>(List.of("stay", "change"), now)));
  }

  private static <S extends Scalar<S>> Role<S> utility(S stay, S change) {
    return new Role<>(List.of("only"), List.of(Role.NO_ACTION), List.of(List.of(List.of(stay)), List.of(List.of(change))), List.of());
  }

  private static Space<Case> cases(int least, int most) {
    List<Rational> before = List.of(Rational.ZERO, Rational.of(-15), Rational.of(7, 2));
    return Space.of(IntStream.rangeClosed(least, most).boxed().flatMap(n -> before.stream().flatMap(r -> before.stream().map(g -> new Case(n, r, g)))).toList());
  }
}
