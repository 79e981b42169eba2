package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import csoka.lemmas.OneEarns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A round in which Blue's report raises Red's expected utility by 15 and lowers Green's by 5: who
 * is paid what.
 */
final class AReportThatMovesTwo {

  private static final Domain EXPECTATIONS =
      Domain.all().numbers(s -> Frame.NONE.real("red", "green"));

  private AReportThatMovesTwo() {}

  record BlueGets(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return EXPECTATIONS;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(rule.gammas(outlook(x, 3), reports(3)).get(0), EQUAL, x.number(10));
    }
  }

  record WhoPays(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return EXPECTATIONS;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(pays(rule, x, 3), EQUAL, List.of(x.number(15), x.number(-5)));
    }
  }

  record EqualParts(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 6).numbers(s -> Frame.NONE.real("red", "green"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      return Statement.of(
          pays(rule, x, n), EQUAL, Collections.nCopies(n - 1, x.number(Rational.of(10, n - 1L))));
    }
  }

  /** What Blue's report earns is 10 with three agents, and only his earns something. */
  record OneGamma(GammaRule rule) implements Carried {
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
}
