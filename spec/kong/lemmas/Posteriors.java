package kong.lemmas;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kong.lemmas.StepList.Fraction;

/**
 * Posteriors q_0, q_1, ... of m signals, positive throughout and fine-grained, and a transition
 * matrix that is no permutation. That they are the posteriors of a symmetric prior is not used.
 */
public final class Posteriors {

  private Posteriors() {}

  /** The posteriors and the matrix, and what else is given. */
  public static Domain with(Frame more) {
    return Domain.all()
        .size("m", 2, 2)
        .numbers(
            s -> {
              Frame frame = GarblingVariables.columns(PairLaws.nonZero(more, s.of("m")), s.of("m"));
              for (int u = 0; u < s.of("m"); u++) frame = frame.interior("q" + u, s.of("m"));
              return frame;
            })
        .given(new FineGrained())
        .given(new NoPermutation());
  }

  /** No two signals s, t have q(s|u)/q(t|u) the same for all u. */
  record FineGrained() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      boolean holds = true;
      for (int s = 0; s < x.whole("m"); s++)
        for (int t = 0; t < s; t++) holds &= !isConstant(x, s, t);
      return Statement.of(x.number(holds ? 1 : 0), EQUAL, x.number(1));
    }

    private static <S extends Scalar<S>> boolean isConstant(Variables<S> x, int s, int t) {
      List<S> ratios =
          IntStream.range(0, x.whole("m"))
              .mapToObj(u -> of(x, u).get(s).over(of(x, u).get(t)))
              .toList();
      return ratios.stream().skip(1).allMatch(ratios.get(0)::equals);
    }
  }

  /** The matrix is no permutation. */
  record NoPermutation() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.number(GarblingVariables.theta(x).isPermutation() ? 1 : 0), EQUAL, x.number(0));
    }
  }

  /** The posterior of the own signal u. */
  public static <S extends Scalar<S>> List<S> of(Variables<S> x, int u) {
    return x.list("q" + u);
  }

  /** A case. */
  public static Assignment of(PairLaw<Rational> law, SignalStrategy<Rational> theta) {
    Assignment at = GarblingVariables.columns(PairLaws.with(Assignment.NONE, law), theta);
    for (int u = 0; u < law.signals(); u++) at = at.numbers("q" + u, law.posterior(u));
    return at;
  }

  // ---- evidence, for two signals ----

  private static List<List<Jensen.Part>> rows(int p, int q) {
    return IntStream.range(0, 2)
        .mapToObj(
            r ->
                IntStream.range(0, 2)
                    .mapToObj(
                        v -> new Jensen.Part(share(r, v), posterior(p).get(v), posterior(q).get(v)))
                    .toList())
        .toList();
  }

  private static Polynomial share(int r, int v) {
    return GarblingVariables.simplex("t" + v, 2).get(r);
  }

  private static List<Polynomial> posterior(int u) {
    return GarblingVariables.simplex("q" + u, 2);
  }

  /** The row of which both entries are possible. */
  private static int mixed(Known known) {
    return known.isPositive(share(0, 0)) && known.isPositive(share(0, 1)) ? 0 : 1;
  }

  /**
   * That the divergence of one posterior from the other is lost to some extent, whichever of the
   * two losses the goal is about.
   */
  public static Evidence loss(Obligation o) {
    for (int s = 0; s < 2; s++) {
      List<List<Jensen.Part>> rows = rows(s, 1 - s);
      GarbledRows garbled = new GarbledRows(o, rows);
      Optional<Evidence> contradiction = garbled.contradiction();
      if (contradiction.isPresent()) return contradiction.get();
      if (o.isImpossible()) {
        Evidence nobody = garbled.impossible();
        if (!nobody.equals(Evidence.sought())) return nobody;
        continue;
      }
      StepList steps = new StepList(o);
      Known known = new Known(o);
      Polynomial sum = Polynomial.ZERO;
      for (List<Jensen.Part> row : rows) {
        for (Jensen.Part v : row)
          sum =
              sum.plus(
                  v.share()
                      .times(v.weight())
                      .times(steps.value(new Fraction(v.mass(), v.weight()))));
        Polynomial n = Jensen.weight(row);
        if (!known.isZero(n))
          sum = sum.minus(n.times(steps.value(new Fraction(Jensen.mass(row), n))));
      }
      List<Jensen.Part> row = rows.get(mixed(known));
      if (sum.equals(o.goal().polynomial())) return garbled.strict(row, row.get(0), row.get(1));
    }
    return Evidence.sought();
  }

  /**
   * That the sum of the Hellinger divergences of the two, by the weight of the pair, is lost to
   * some extent.
   */
  public static Evidence hellinger(Obligation o) {
    if (o.goal().polynomial().isConstant() && !o.isImpossible())
      return StepList.products(List.of(List.of(o.goal().polynomial())));
    Known known = new Known(o);
    List<Polynomial> sums = new ArrayList<>();
    for (int u = 0; u < 2; u++) {
      for (List<Jensen.Part> row : rows(u, u)) {
        Polynomial n = Jensen.weight(row);
        sums.add(n);
        if (known.isPositive(n.negated())) return GarbledRows.negative(n, row);
      }
    }
    Roots roots = new Roots(o);
    StepList steps = new StepList(o);
    rootsDiffer(steps, roots.of(posterior(0)), roots.of(posterior(1)));
    List<Polynomial> gaps =
        IntStream.range(0, 2)
            .mapToObj(r -> gap(steps, roots, r, sums.get(r), sums.get(2 + r)))
            .toList();
    if (o.isImpossible()) {
      steps.known(
          new Fact(Distributions.sum(gaps).scale(Rational.of(2)), Sign.POSITIVE),
          StepList.sum(gaps.stream().map(g -> Roots.twice(g)).toList()));
      return steps.then(Evidence.sought());
    }
    Polynomial weight = Polynomial.parameter("w_1");
    return steps.then(StepList.sum(gaps.stream().map(g -> Roots.twice(weight, g)).toList()));
  }

  /** The roots of the two posteriors are not proportional. */
  private static void rootsDiffer(StepList steps, List<Polynomial> a, List<Polynomial> b) {
    Polynomial apart = cross(posterior(0), posterior(1));
    Polynomial other = a.get(0).times(b.get(1)).plus(a.get(1).times(b.get(0)));
    steps.known(
        new Fact(cross(a, b), Sign.NONZERO),
        StepList.sum(
            List.of(Roots.square(apart)), new Multiple(apart.times(other).negated(), cross(a, b))));
  }

  private static Polynomial cross(List<Polynomial> a, List<Polynomial> b) {
    return a.get(0).times(b.get(1)).minus(a.get(1).times(b.get(0)));
  }

  /** What is lost in row r, u and v being the probabilities of the report. */
  private static Polynomial gap(StepList steps, Roots roots, int r, Polynomial u, Polynomial v) {
    List<Polynomial> a = roots.of(posterior(0));
    List<Polynomial> b = roots.of(posterior(1));
    Polynomial both = roots.of(u).times(roots.of(v));
    Polynomial inner =
        share(r, 0)
            .times(a.get(0))
            .times(b.get(0))
            .plus(share(r, 1).times(a.get(1)).times(b.get(1)));
    Polynomial gap = both.minus(inner);
    List<Summand> lagrange = Roots.lagrange(a, b, List.of(share(r, 0), share(r, 1)));
    return r == mixed(roots.known())
        ? steps.known(
            new Fact(gap, Sign.POSITIVE),
            Roots.more(gap, List.of(both), lagrange, both.plus(inner)))
        : Roots.step(steps, gap, List.of(both), lagrange);
  }
}
