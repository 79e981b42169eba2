package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Space;
import csoka.lemmas.OneEarns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Section 5's example of a report of Blue that raises Red's expected utility by 15 and lowers
 * Green's by 5.
 */
public final class FifteenForRedAndFiveForGreen implements Spec {

  private static final String SCOPE =
      "one round in which Blue's report changes Red's expected utility by 15 and Green's by -5 and"
          + " nobody else's";

  /**
   * For every number of agents and every expectation before the report.
   *
   * @param agents n
   * @param red Red's expected utility before Blue's report
   * @param green Green's
   */
  public record Case(int agents, Rational red, Rational green) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    GammaRule displayed = mechanisms.get(SameRoundMechanism.NAME);
    GammaRule words = mechanisms.get(OneByOneMechanism.NAME);
    Scope<Case> three =
        Scope.part(
            SCOPE + "; Blue, Red and Green", "some expectations before the report", cases(3, 3));
    Scope<Case> sizes = Scope.part(SCOPE + "; n agents", "n = 3..10", cases(3, 10));
    return List.of(
        Claim.of(
            "csoka/section-5-example-blue",
            Kind.NUMBER,
            "Section 5",
            "Blue gets 15 - 5 = 10",
            Case.class,
            blue("printed", displayed, three),
            blue("one-by-one", words, three),
            blue("balanced-team", balanced, three)),
        Claim.of(
            "csoka/section-5-example-original",
            Kind.NUMBER,
            "Section 5",
            "by the original rule each of the n - 1 others pays 10/(n-1)",
            Case.class,
            Reading.printed(
                    Verdict.PROVED,
                    sizes,
                    new Asked<>(new EqualParts(balanced), FifteenForRedAndFiveForGreen::sized))
                .provedBy(Proof.sought().carriedBy(new OneGamma(balanced)))),
        Claim.of(
            "csoka/section-5-example-new",
            Kind.NUMBER,
            "Section 5",
            "by the new rule Red pays 15 and Green gets 5",
            Case.class,
            red("printed", displayed, three),
            red("one-by-one", words, three)));
  }

  private static Reading<Case> blue(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, new BlueGets(rule));
  }

  private static Reading<Case> red(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, new WhoPays(rule));
  }

  private static Reading<Case> reading(String id, Scope<Case> scope, Sentence sentence) {
    Asked<Case> judge =
        new Asked<>(
            sentence, c -> Assignment.NONE.number("red", c.red()).number("green", c.green()));
    return (id.equals(Reading.PRINTED)
            ? Reading.printed(Verdict.PROVED, scope, judge)
            : Reading.ours(id, Verdict.PROVED, scope, judge))
        .provedBy(Proof.sought());
  }

  private static Assignment sized(Case c) {
    return Assignment.NONE.whole("n", c.agents()).number("red", c.red()).number("green", c.green());
  }

  private static final Domain EXPECTATIONS =
      Domain.all().numbers(s -> Frame.NONE.real("red", "green"));

  private record BlueGets(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return EXPECTATIONS;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          rule.gammas(outlook(x, 3), reports(3)).get(0), Relation.EQUAL, x.number(10));
    }
  }

  private record WhoPays(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return EXPECTATIONS;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(pays(rule, x, 3), Relation.EQUAL, List.of(x.number(15), x.number(-5)));
    }
  }

  private record EqualParts(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 6).numbers(s -> Frame.NONE.real("red", "green"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      return Statement.of(
          pays(rule, x, n),
          Relation.EQUAL,
          Collections.nCopies(n - 1, x.number(Rational.of(10, n - 1L))));
    }
  }

  /** What Blue's report earns is 10 with three agents, and only his earns something. */
  private record OneGamma(GammaRule rule) implements Carried {
    @Override
    public Lemma lemma() {
      return OneEarns.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("g", List.of(rule.gammas(outlook(x, 3), reports(3)).get(0)));
    }
  }

  /** The reports: Blue's type is new. */
  private static Reports reports(int n) {
    return new Reports(
        1,
        Collections.nCopies(n, 0),
        Stream.concat(Stream.of(1), Collections.nCopies(n - 1, 0).stream()).toList());
  }

  /** What all but Blue pay. */
  private static <S extends Scalar<S>> List<S> pays(GammaRule rule, Variables<S> x, int n) {
    return rule.transfers(outlook(x, n), reports(n)).subList(1, n).stream()
        .map(Scalar::negated)
        .toList();
  }

  private static <S extends Scalar<S>> Outlook<S> outlook(Variables<S> x, int n) {
    return new Outlook<>(model(n, x.get("red"), x.get("green")));
  }

  /**
   * Blue's type is old for sure, but he may report that it is new. The decision that is efficient
   * for old leaves Red and Green what they have; the one that is efficient for new brings Red 15
   * and costs Green 5, Blue 11 if his type is old.
   */
  private static <S extends Scalar<S>> DynamicModel<S> model(int n, S red, S green) {
    S zero = red.zero();
    S one = red.one();
    List<Role<S>> before = new ArrayList<>();
    List<Role<S>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> row = i == 0 ? List.of(one, zero) : List.of(one);
      before.add(
          new Role<>(
              List.of("initial"),
              List.of(Role.NO_ACTION),
              List.of(List.of(List.of(zero))),
              List.of(List.of(List.of(row)))));
    }
    now.add(
        new Role<>(
            List.of("old", "new"),
            List.of(Role.NO_ACTION),
            List.of(
                List.of(List.of(zero, zero)), List.of(List.of(one.scale(Rational.of(-11)), zero))),
            List.of()));
    now.add(utility(red, red.plus(one.scale(Rational.of(15)))));
    now.add(utility(green, green.minus(one.scale(Rational.of(5)))));
    for (int i = 3; i < n; i++) now.add(utility(zero, zero));
    List<String> agents = new ArrayList<>(List.of("Blue", "Red", "Green"));
    IntStream.rangeClosed(4, n).forEach(i -> agents.add("Other" + i));
    return new DynamicModel<>(
        agents,
        List.of(new Stage<>(List.of("wait"), before), new Stage<>(List.of("stay", "change"), now)));
  }

  private static <S extends Scalar<S>> Role<S> utility(S stay, S change) {
    return new Role<>(
        List.of("only"),
        List.of(Role.NO_ACTION),
        List.of(List.of(List.of(stay)), List.of(List.of(change))),
        List.of());
  }

  private static Space<Case> cases(int least, int most) {
    List<Rational> before = List.of(Rational.ZERO, Rational.of(-15), Rational.of(7, 2));
    return Space.of(
        IntStream.rangeClosed(least, most)
            .boxed()
            .flatMap(n -> before.stream().flatMap(r -> before.stream().map(g -> new Case(n, r, g))))
            .toList());
  }
}
