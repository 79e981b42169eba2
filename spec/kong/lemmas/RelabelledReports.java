package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a random other agent reports after relabelled signals, when all do after each signal what
 * they do after its new label: summed in another order.
 */
public final class RelabelledReports implements Sentence {

  /** For every number of agents, of signals and of reports. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/relabelled-reports",
          ARGUED,
          "mean_{j != i} sum_t Pr(j: pi(t), i: s) x_j(pi(t), r) = mean_{j != i} sum_t Pr(j: t, i:"
              + " s) x_j(t, r) for every permutation pi, all agents i, signals s and reports r and"
              + " all numbers Pr, x",
          "pi(t) runs through all signals as t does",
          new RelabelledReports(),
          Argument.sought());

  /** n agents with m signals and R reports, and a permutation. */
  public static Domain sizes() {
    return Domain.all()
        .size("n", 2, 3)
        .size("m", 2, 2)
        .size("R", 1, 2)
        .choice("pi", s -> Permutation.all(s.of("m")).size());
  }

  @Override
  public Domain domain() {
    return sizes()
        .numbers(
            s ->
                Frame.NONE
                    .reals("pair", s.of("n") * s.of("n") * s.of("m") * s.of("m"))
                    .reals("x", s.of("n") * s.of("m") * s.of("R")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Permutation pi = RelabelledSum.pi(x);
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int i = 0; i < x.whole("n"); i++) {
      for (int s = 0; s < x.whole("m"); s++) {
        for (int r = 0; r < x.whole("R"); r++) {
          left.add(reported(x, pi, i, s, r));
          right.add(reported(x, Permutation.identity(pi.signals()), i, s, r));
        }
      }
    }
    return Statement.of(left, EQUAL, right);
  }

  private static <S extends Scalar<S>> S reported(
      Variables<S> x, Permutation pi, int i, int s, int r) {
    int n = x.whole("n");
    int m = x.whole("m");
    S sum = x.number(0);
    for (int j = 0; j < n; j++) {
      for (int t = 0; t < m && j != i; t++) {
        S pair = x.list("pair").get(((j * n + i) * m + pi.of(t)) * m + s);
        sum = sum.plus(pair.times(x.list("x").get((j * m + pi.of(t)) * x.whole("R") + r)));
      }
    }
    return sum.scale(Rational.of(1, n - 1L));
  }
}
