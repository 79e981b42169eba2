package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the report of agent i moves of his payment when two others are drawn for his reward: g are
 * the payments inside the groups and e the scores of pairs before, h and f after he reports
 * something else. Neither the payments in the other group nor the scores of pairs of others change.
 *
 * @param gain whether the gain is compared, or the reward alone
 */
public record OwnReport(boolean gain) implements Sentence {

  /** For every number of agents and of signals and all groups. */
  public static final Lemma REWARD =
      new Lemma(
          "kong/reward-by-others",
          ARGUED,
          "mean_{j, k != i} f_jk = mean_{j, k != i} e_jk if f_jk = e_jk for all j, k other than i",
          "the means are over the same numbers",
          new OwnReport(false),
          Argument.sought());

  /** For every number of agents and of signals and all groups. */
  public static final Lemma GAIN =
      new Lemma(
          "kong/gain-inside-the-group",
          ARGUED,
          "( h_i - (1/|own|) sum_{l in the other} h_l + mean_{j, k != i} f_jk ) - ( g_i - (1/|own|)"
              + " sum_{l in the other} g_l + mean_{j, k != i} e_jk ) = h_i - g_i if h_l = g_l in"
              + " the other group and f_jk = e_jk for all j, k other than i",
          "all other terms cancel",
          new OwnReport(true),
          Argument.sought());

  @Override
  public Domain domain() {
    return sizes()
        .numbers(
            s ->
                Frame.NONE
                    .reals("g", s.of("n"))
                    .reals("h", s.of("n"))
                    .reals("e", s.of("n") * s.of("n"))
                    .reals("f", s.of("n") * s.of("n")))
        .given(OwnReport::isFixed);
  }

  /** n agents in two groups, agent i, and what is reported before and after. */
  public static Domain sizes() {
    return TwoGroups.sizes()
        .choice("i", s -> s.of("n"))
        .choice("r", s -> ReportLaw.count(s.of("n"), s.of("m"), 1))
        .choice("x", s -> s.of("m"));
  }

  private static <S extends Scalar<S>> Statement<S> isFixed(Variables<S> x) {
    int n = x.whole("n");
    int i = x.whole("i");
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int l : other(x)) {
      left.add(x.list("h").get(l));
      right.add(x.list("g").get(l));
    }
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        if (j == k || j == i || k == i) continue;
        left.add(x.list("f").get(j * n + k));
        right.add(x.list("e").get(j * n + k));
      }
    }
    return Statement.of(left, EQUAL, right);
  }

  /** The members of the other group. */
  public static <S extends Scalar<S>> List<Integer> other(Variables<S> x) {
    List<Integer> a = TwoGroups.groupA(x);
    List<Integer> b = new ArrayList<>();
    for (int l = 0; l < x.whole("n"); l++) if (!a.contains(l)) b.add(l);
    return a.contains(x.whole("i")) ? b : a;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    if (!gain) return Statement.of(reward(x, "f"), EQUAL, reward(x, "e"));
    int i = x.whole("i");
    return Statement.of(
        paid(x, "h", "f").minus(paid(x, "g", "e")),
        EQUAL,
        x.list("h").get(i).minus(x.list("g").get(i)));
  }

  private static <S extends Scalar<S>> S paid(Variables<S> x, String inside, String scores) {
    S others = x.number(0);
    for (int l : other(x)) others = others.plus(x.list(inside).get(l));
    return x.list(inside)
        .get(x.whole("i"))
        .minus(others.scale(Rational.of(1, x.whole("n") - other(x).size())))
        .plus(reward(x, scores));
  }

  private static <S extends Scalar<S>> S reward(Variables<S> x, String scores) {
    int n = x.whole("n");
    return Pairs.overOthers(n, x.whole("i"), x.number(0), (j, k) -> x.list(scores).get(j * n + k));
  }

  @Override
  public List<Assignment> cases(Shape shape) {
    int n = shape.of("n");
    List<Rational> ones = Collections.nCopies(n * n, Rational.ONE);
    return List.of(
        new Assignment(shape, Map.of(), Map.of(), Map.of(), Map.of())
            .numbers("g", ones.subList(0, n))
            .numbers("h", ones.subList(0, n))
            .numbers("e", ones)
            .numbers("f", ones));
  }
}
