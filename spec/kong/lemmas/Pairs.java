package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import java.util.Collections;
import java.util.List;

/**
 * What two random agents are worth on average, when they are worth e(j, k, s, t) with signals s and
 * t: three sums of it.
 *
 * @param left the left side
 * @param right the right side
 */
public record Pairs(Sum left, Sum right) implements Sentence {

  /** How it is summed. */
  public enum Sum {
    /** By the law of two agents' signals. */
    BY_PAIR_LAW,
    /** By the joint law of all agents' signals, over pairs of agents. */
    OVER_PAIRS,
    /** By the joint law of all agents' signals, over an agent and two others. */
    OVER_TRIPLES
  }

  private static final String AGAINST =
      " for every symmetric prior of n >= 3 agents and all numbers e";

  /** For every number of agents and of signals. */
  public static final Lemma ONE_LAW =
      new Lemma(
          "kong/pairs-of-one-law",
          MACHINE,
          "mean_{j != k} sum_{s,t} Pr(s,t) e(j,k,s,t) = E mean_{j != k} e(j,k,sigma_j,sigma_k)"
              + AGAINST,
          "Disagreement.v means_are_expectations",
          new Pairs(Sum.BY_PAIR_LAW, Sum.OVER_PAIRS),
          Argument.sought());

  /** For every number of agents and of signals. */
  public static final Lemma AVERAGED =
      new Lemma(
          "kong/pairs-among-triples",
          MACHINE,
          "E mean_{i, j, k different} e(j,k,sigma_j,sigma_k) = E mean_{j != k}"
              + " e(j,k,sigma_j,sigma_k)"
              + AGAINST,
          "Disagreement.v triples_are_pairs",
          new Pairs(Sum.OVER_TRIPLES, Sum.OVER_PAIRS),
          Argument.sought());

  /** For every number of agents and of signals. */
  public static final Lemma AVERAGED_BY_LAW =
      new Lemma(
          "kong/pairs-of-one-law-among-triples",
          MACHINE,
          "E mean_{i, j, k different} e(j,k,sigma_j,sigma_k) = mean_{j != k} sum_{s,t} Pr(s,t)"
              + " e(j,k,s,t)"
              + AGAINST,
          "Disagreement.v triples_are_pairs, means_are_expectations",
          new Pairs(Sum.OVER_TRIPLES, Sum.BY_PAIR_LAW),
          Argument.sought());

  /** n agents with m signals and K predictions for each. */
  public static Domain sizes() {
    return Domain.all().size("n", 3, 3).size("m", 2, 2).size("K", 1, 1);
  }

  @Override
  public Domain domain() {
    return sizes()
        .numbers(
            a -> SymmetricPriors.frame(a).reals("e", a.of("n") * a.of("n") * a.of("m") * a.of("m")))
        .given(SymmetricPriors::isPrior);
  }

  @Override
  public List<Assignment> cases(Shape shape) {
    int n = shape.of("n");
    int m = shape.of("m");
    return List.of(
        SymmetricPriors.of(JointPrior.independent(n, Distributions.uniform(m)))
            .whole("K", shape.of("K"))
            .numbers("e", Collections.nCopies(n * n * m * m, Rational.ONE)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(sum(x, left), EQUAL, sum(x, right));
  }

  private static <S extends Scalar<S>> S sum(Variables<S> x, Sum how) {
    int n = x.whole("n");
    int m = x.whole("m");
    S sum = x.number(0);
    if (how == Sum.BY_PAIR_LAW) {
      for (int s = 0; s < m; s++) {
        for (int t = 0; t < m; t++) {
          int own = s;
          int other = t;
          sum =
              sum.plus(
                  SymmetricPriors.pair(x, s, t)
                      .times(overPairs(n, x.number(0), (j, k) -> e(x, j, k, own, other))));
        }
      }
      return sum;
    }
    for (JointPrior.Draw<S> d : SymmetricPriors.table(x)) {
      Worth<S> worth = (j, k) -> e(x, j, k, d.signals().get(j), d.signals().get(k));
      sum =
          sum.plus(
              d.probability()
                  .times(
                      how == Sum.OVER_PAIRS
                          ? overPairs(n, x.number(0), worth)
                          : overTriples(n, x.number(0), worth)));
    }
    return sum;
  }

  private static <S extends Scalar<S>> S e(Variables<S> x, int j, int k, int s, int t) {
    int n = x.whole("n");
    int m = x.whole("m");
    return x.list("e").get(((j * n + k) * m + s) * m + t);
  }

  /** What two agents are worth. */
  public interface Worth<S extends Scalar<S>> {
    /** Agents j and k. */
    S of(int j, int k);
  }

  /** {@code sum_i sum_(j != i) sum_(k != i, j) e(j, k) / (n (n - 1) (n - 2))}. */
  public static <S extends Scalar<S>> S overTriples(int n, S zero, Worth<S> e) {
    S sum = zero;
    for (int i = 0; i < n; i++) sum = sum.plus(overOthers(n, i, zero, e));
    return sum.scale(Rational.of(1, n));
  }

  /** {@code sum_(j != k) e(j, k) / ((n - 1) (n - 2))} over agents other than i. */
  static <S extends Scalar<S>> S overOthers(int n, int i, S zero, Worth<S> e) {
    S sum = zero;
    for (int j = 0; j < n; j++)
      for (int k = 0; k < n; k++) if (j != i && k != i && k != j) sum = sum.plus(e.of(j, k));
    return sum.scale(Rational.of(1, (n - 1L) * (n - 2)));
  }

  /** {@code sum_(j != k) e(j, k) / (n (n - 1))}. */
  public static <S extends Scalar<S>> S overPairs(int n, S zero, Worth<S> e) {
    S sum = zero;
    for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) if (j != k) sum = sum.plus(e.of(j, k));
    return sum.scale(Rational.of(1, n * (n - 1L)));
  }
}
