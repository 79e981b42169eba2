package counterplay.toy;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.corpus.Library;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.Expression;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/**
 * A few sentences about numbers and one about a mechanism, for every way in which a reading can
 * end.
 */
public final class ToySpec implements Spec {

  /** For every number. */
  public record Number(Rational x) {}

  /** For every model and every pair of reported types. */
  public record Pair(DynamicModel<Rational> model, int first, int second) {}

  /** This specification with the balanced Team Mechanism. */
  public static Library holdings() {
    return new Library(
        List.of(new ToySpec()), new Mechanisms(List.of(new BalancedTeamMechanism())));
  }

  private static final Space<Number> NUMBERS =
      Space.of(number(0), number(1), new Number(Rational.HALF), number(2), number(3));
  private static final Space<Number> UNIT = Rationals.unitInterval(6).map(Number::new);

  private static final Asked<Number> SQUARE =
      new Asked<>(new SquareIsNotMore(), n -> Assignment.NONE.number("x", n.x()));

  private static Number number(long n) {
    return new Number(Rational.of(n));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "csoka/toy-square",
            Kind.STATEMENT,
            "Section 1",
            "no number is less than its square",
            Number.class,
            Reading.printed(Verdict.REFUTED, Scope.whole("five numbers", NUMBERS), ToySpec::square),
            Reading.ours(
                "unit-interval",
                Verdict.PROVED,
                Scope.whole("fractions in [0, 1] to sixths", UNIT),
                ToySpec::square),
            Reading.ours(
                "all-of-it",
                Verdict.BOUNDED,
                Scope.part("[0, 1]", "denominators to 6", UNIT),
                ToySpec::square),
            Reading.ours(
                "by-samples", Verdict.SURVIVED, Scope.sample("[0, 1]", 20, UNIT), ToySpec::square),
            Reading.ours("by-proof", Verdict.PROVED, Scope.sample("[0, 1]", 20, UNIT), SQUARE)
                .provedBy(Proof.sought()),
            Reading.ours("refused", Verdict.UNDECIDED, Scope.sample("[0, 1]", 20, UNIT), SQUARE)
                .provedBy(
                    Proof.by(
                        goal ->
                            new Evidence.Combination(List.of(), List.of(), List.of(), List.of()))),
            Reading.ours(
                    "empty",
                    Verdict.UNDECIDED,
                    Scope.whole("nothing", NUMBERS.where(n -> n.x().signum() < 0)),
                    SQUARE)
                .provedBy(Proof.sought()),
            Reading.ours(
                "left-open",
                Verdict.UNDECIDED,
                Scope.whole("five numbers", NUMBERS),
                n -> Finding.of(exp(n.x()), Relation.AT_MOST, root(n.x()))),
            Reading.ours(
                "breaks",
                Verdict.UNDECIDED,
                Scope.whole("five numbers", NUMBERS),
                n -> Finding.of(n.x().inverse(), Relation.MORE, n.x()))),
        Claim.of(
            "csoka/toy-root",
            Kind.EXAMPLE,
            "Section 2, last line",
            "some number is twice its square",
            Number.class,
            Reading.printed(Verdict.PROVED, Scope.whole("five numbers", NUMBERS), n -> twice(n, 1))
                .exists(),
            Reading.ours(
                    "thrice",
                    Verdict.REFUTED,
                    Scope.whole("five numbers", NUMBERS),
                    n -> twice(n, 2))
                .weighed(Gravity.misprint("printed", "twice"))
                .exists(),
            Reading.ours(
                    "somewhere",
                    Verdict.UNDECIDED,
                    Scope.sample("all numbers", 4, NUMBERS),
                    n -> twice(n, 2))
                .exists()),
        Claim.of(
            "csoka/toy-balance",
            Kind.FORMULA,
            "Section 10, (2)",
            "the transfers add up to zero",
            Pair.class,
            Reading.printed(
                Verdict.PROVED,
                Scope.whole("two agents with two types", pairs()),
                pair ->
                    balance(
                        mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class)), pair))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/toy-number", "Section 1", Number.class));
  }

  /** x^2 <= x for x in [0, 1]. */
  private record SquareIsNotMore() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(shape -> Frame.NONE.probability("x"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.get("x").times(x.get("x")), Relation.AT_MOST, x.get("x"));
    }
  }

  private static Finding square(Number n) {
    return Finding.of(n.x().times(n.x()), Relation.AT_MOST, n.x()).with("x", n.x());
  }

  /** e^x, known by enclosures only, so that it cannot be told from itself. */
  private static RealNumber exp(Rational x) {
    return Expression.parse("exp(1 + " + x + ")").value();
  }

  /** The same number in a form that arithmetic alone does not compare. */
  private static RealNumber root(Rational x) {
    return Expression.parse("sqrt(exp(2 + 2*(" + x + ")))").value();
  }

  private static Finding twice(Number n, int factor) {
    return Finding.of(
        n.x().plus(Rational.of(factor - 1)),
        Relation.EQUAL,
        n.x().times(n.x()).times(Rational.of(2)).times(Rational.of(factor)));
  }

  private static Space<Pair> pairs() {
    Rational half = Rational.HALF;
    List<Role<Rational>> start =
        List.of(
            role(List.of(List.of(Rational.ZERO)), List.of(List.of(List.of(List.of(half, half))))),
            role(List.of(List.of(Rational.ZERO)), List.of(List.of(List.of(List.of(half, half))))));
    List<List<Rational>> utilities =
        List.of(List.of(Rational.ZERO, Rational.ZERO), List.of(Rational.of(3), Rational.of(-2)));
    List<Role<Rational>> end = List.of(role(utilities, List.of()), role(utilities, List.of()));
    DynamicModel<Rational> model =
        new DynamicModel<>(
            List.of("Ann", "Bob"),
            List.of(new Stage<>(List.of("wait"), start), new Stage<>(List.of("NO", "YES"), end)));
    return Space.range(0, 1).times(Space.range(0, 1), (a, b) -> new Pair(model, a, b));
  }

  private static Role<Rational> role(
      List<List<Rational>> utility, List<List<List<List<Rational>>>> transition) {
    List<String> types =
        utility.get(0).size() == 1 ? List.of("start") : List.of("likes", "dislikes");
    return new Role<>(
        types, List.of(Role.NO_ACTION), utility.stream().map(List::of).toList(), transition);
  }

  private static Finding balance(TransferRule rule, Pair pair) {
    List<Rational> transfers =
        rule.transfers(
            new Outlook<>(pair.model()),
            new Reports(1, List.of(0, 0), List.of(pair.first(), pair.second())));
    return Finding.of(Rational.sum(transfers), Relation.EQUAL, Rational.ZERO)
        .with("transfers", transfers);
  }
}
