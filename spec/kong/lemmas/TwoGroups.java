package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What two groups win from each other cancels, and what each agent gets for two random agents is on
 * average what two random agents are worth.
 *
 * @param rewarded whether there is a reward besides
 */
public record TwoGroups(boolean rewarded) implements Sentence {

  private static final String SHARES =
      "sum_{i in A} ( g_i - (1/|A|) sum_{l in B} g_l ) + sum_{i in B} ( g_i - (1/|B|) sum_{l in A}"
          + " g_l )";

  /** For every number of agents and of signals and all groups. */
  public static final Lemma ZERO_SUM =
      new Lemma(
          "kong/two-groups",
          MACHINE,
          SHARES + " = 0 for all numbers g",
          "Disagreement.v scores_add_up_to_zero",
          new TwoGroups(false),
          Argument.sought());

  /** For every number of agents, of signals and of predictions and all groups. */
  public static final Lemma REWARDED =
      new Lemma(
          "kong/two-groups-rewarded",
          MACHINE,
          "(1/n) E ( "
              + SHARES
              + " + sum_i mean_{j != k} e_jk ) = E mean_{i, j, k different} e_jk for all random"
              + " numbers g, e, whether or not i may be j or k",
          "Disagreement.v scores_add_up_to_zero, triples_are_pairs",
          new TwoGroups(true),
          Argument.sought());

  @Override
  public Domain domain() {
    Domain groups = sizes();
    return rewarded
        ? groups.size("K", 1, 1).choice("drawn", s -> 2).numbers(TwoGroups::frame)
        : groups
            .choice("r", s -> ReportLaw.count(s.of("n"), s.of("m"), 1))
            .numbers(s -> Frame.NONE.reals("g", s.of("n")));
  }

  /** n agents in two groups of two or more, of whom the first a + 2 are group A, and m signals. */
  public static Domain sizes() {
    return Domain.all().size("n", 4, 4).size("m", 2, 2).choice("a", s -> s.of("n") - 3);
  }

  private static Frame frame(Shape s) {
    int outcomes = ReportLaw.count(s.of("n"), s.of("m"), s.of("K"));
    return Frame.NONE
        .simplex("law", outcomes)
        .reals("g", outcomes * s.of("n"))
        .reals("e", outcomes * s.of("n") * s.of("n"));
  }

  /** Group A. */
  public static <S extends Scalar<S>> List<Integer> groupA(Variables<S> x) {
    return IntStream.range(0, x.whole("a") + 2).boxed().toList();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    if (!rewarded) return Statement.of(shares(x, x.list("g")), EQUAL, x.number(0));
    int n = x.whole("n");
    S left = x.number(0);
    S right = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++) {
      S law = x.list("law").get(o);
      List<S> e = x.list("e").subList(o * n * n, (o + 1) * n * n);
      S paid = shares(x, x.list("g").subList(o * n, (o + 1) * n));
      for (int i = 0; i < n; i++) paid = paid.plus(reward(x, e, i));
      left = left.plus(law.times(paid).scale(Rational.of(1, n)));
      right = right.plus(law.times(Pairs.overTriples(n, x.number(0), (j, k) -> e.get(j * n + k))));
    }
    return Statement.of(left, EQUAL, right);
  }

  private static <S extends Scalar<S>> S reward(Variables<S> x, List<S> e, int i) {
    int n = x.whole("n");
    Pairs.Worth<S> worth = (j, k) -> e.get(j * n + k);
    return x.whole("drawn") == 0
        ? Pairs.overPairs(n, x.number(0), worth)
        : Pairs.overOthers(n, i, x.number(0), worth);
  }

  private static <S extends Scalar<S>> S shares(Variables<S> x, List<S> g) {
    int a = x.whole("a") + 2;
    int b = g.size() - a;
    S ofA = Distributions.sum(g.subList(0, a));
    S ofB = Distributions.sum(g.subList(a, a + b));
    S sum = x.number(0);
    for (int i = 0; i < g.size(); i++)
      sum =
          sum.plus(g.get(i))
              .minus(i < a ? ofB.scale(Rational.of(1, a)) : ofA.scale(Rational.of(1, b)));
    return sum;
  }
}
