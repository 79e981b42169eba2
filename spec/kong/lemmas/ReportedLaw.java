package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

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
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.List;

/**
 * What a random agent reports, or a random other agent given the signal s of agent i, from the
 * joint law of all signals and from the law of one or two.
 *
 * @param others whether it is another agent
 */
public record ReportedLaw(boolean others) implements Sentence {

  /** For every number of agents and of signals. */
  public static final Lemma ANYBODY =
      new Lemma(
          "kong/reported-signals",
          ARGUED,
          "(1/n) sum_i E[ t_i(r, sigma_i) ] = sum_s ( (1/n) sum_i t_i(r, s) ) q(s) for every"
              + " symmetric prior of n agents, all numbers t and every r",
          "the law of the signal of agent i is the joint law summed over those of the others, and"
              + " the same for all agents",
          new ReportedLaw(false),
          Argument.sought());

  /** For every number of agents and of signals. */
  public static final Lemma ANOTHER =
      new Lemma(
          "kong/reported-signals-of-others",
          ARGUED,
          "(1/(n-1)) sum_{j != i} E[ t_j(r, sigma_j) | sigma_i = s ] = sum_k ( (1/(n-1)) sum_{j !="
              + " i} t_j(r, k) ) q(k|s) for every symmetric prior of n agents, all numbers t and"
              + " every r",
          "sigma_j given sigma_i = s has the law q_s for each j, since the prior is symmetric",
          new ReportedLaw(true),
          Argument.sought());

  @Override
  public Domain domain() {
    if (!others) return Domain.all().size("n", 1, 3).size("m", 1, 2).numbers(ReportedLaw::frame);
    return Domain.all()
        .size("n", 2, 3)
        .size("m", 1, 2)
        .choice("i", s -> s.of("n"))
        .choice("s", s -> s.of("m"))
        .numbers(ReportedLaw::frame)
        .given(ReportedLaw::isPossible);
  }

  private static Frame frame(Shape s) {
    return SymmetricPriors.frame(s).reals("t", s.of("n") * s.of("m") * s.of("m"));
  }

  /** The signal s can be drawn. */
  public static <S extends Scalar<S>> Statement<S> isPossible(Variables<S> x) {
    return Statement.of(SymmetricPriors.marginal(x, x.whole("s")), MORE, x.number(0));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("n");
    int m = x.whole("m");
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int r = 0; r < m; r++) {
      S sum = x.number(0);
      for (JointPrior.Draw<S> d : SymmetricPriors.table(x)) {
        if (others && d.signals().get(x.whole("i")) != x.whole("s")) continue;
        for (int j = 0; j < n; j++)
          if (counts(x, j)) sum = sum.plus(d.probability().times(t(x, j, r, d.signals().get(j))));
      }
      left.add(average(x, sum));
      S byLaw = x.number(0);
      for (int k = 0; k < m; k++) {
        S mean = x.number(0);
        for (int j = 0; j < n; j++) if (counts(x, j)) mean = mean.plus(t(x, j, r, k));
        byLaw =
            byLaw.plus(
                mean.times(
                    others
                        ? SymmetricPriors.pair(x, k, x.whole("s"))
                        : SymmetricPriors.marginal(x, k)));
      }
      right.add(average(x, byLaw));
    }
    return Statement.of(left, EQUAL, right);
  }

  private <S extends Scalar<S>> boolean counts(Variables<S> x, int j) {
    return !others || j != x.whole("i");
  }

  private <S extends Scalar<S>> S average(Variables<S> x, S sum) {
    int n = x.whole("n");
    return others
        ? sum.scale(Rational.of(1, n - 1L)).over(SymmetricPriors.marginal(x, x.whole("s")))
        : sum.scale(Rational.of(1, n));
  }

  private static <S extends Scalar<S>> S t(Variables<S> x, int j, int r, int s) {
    int m = x.whole("m");
    return x.list("t").get((j * m + r) * m + s);
  }
}
