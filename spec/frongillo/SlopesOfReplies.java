package frongillo;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import frongillo.setup.Normal;
import frongillo.setup.NormalEvidence;
import frongillo.setup.Products;
import java.util.List;

/** The best replies of DG and RBTS, which are multiples of the threshold, and how these compare. */
record SlopesOfReplies(Normal.Play dg, Normal.Play rbts) {
  <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
    return Statement.of(dg.slope(x), LESS, rbts.slope(x));
  }

  /** G's multiple of tau differs from those of 1/2, F and Q(tau; tau). */
  <S extends Scalar<S>> Statement<S> meetOnce(Variables<S> x) {
    S one = x.number(1).minus(x.get("rho"));
    S rest = one.times(x.number(1).plus(x.get("rho")).minus(Normal.widening(x)));
    return Statement.of(
        List.of(one, Normal.spread(x).minus(one), rest),
        MORE,
        List.of(x.number(0), x.number(0), x.number(0)));
  }

  static <S extends Scalar<S>> Statement<S> isShare(Variables<S> x) {
    return Statement.of(x.get("e"), AT_MOST, x.number(1));
  }

  /**
   * How far from 0 a start is after one step of the dynamics, of which the share e of agents takes
   * part: less under DG than under RBTS.
   */
  <S extends Scalar<S>> Statement<S> slower(Variables<S> x) {
    return Statement.of(step(x, dg.slope(x)), LESS, step(x, rbts.slope(x)));
  }

  private <S extends Scalar<S>> S step(Variables<S> x, S slope) {
    S e = x.get("e");
    return x.number(1).minus(e).plus(e.times(slope)).times(x.get("start"));
  }

  /** The same times the share and the start. */
  static Evidence steps(Obligation o) {
    return slopes(o, o.goal().polynomial().parameters().contains("start"));
  }

  /**
   * {@code (1 + rho + rho^2) - (1 + rho) c > 0} and from it {@code s (c - rho) - (1 - rho) > 0}.
   */
  static Evidence slopes(Obligation o) {
    return slopes(o, false);
  }

  static Evidence slopes(Obligation o, boolean steps) {
    String s = "";
    String c = "";
    for (var e : o.glossary().entrySet()) {
      if (e.getValue().contains("-")) s = e.getKey();
      else c = e.getKey();
    }
    if (s.isEmpty() || c.isEmpty())
      return s.isEmpty() && c.isEmpty() ? Evidence.sought() : NormalEvidence.of(o);
    Polynomial root = Polynomial.parse(c);
    Polynomial low = Polynomial.parse("1 + rho").times(root);
    Polynomial high = Polynomial.parse("1 + rho + rho^2");
    Polynomial a = high.minus(low);
    Polynomial left = Polynomial.parse(s).times(root.minus(Polynomial.parse("rho")));
    Polynomial one = Polynomial.parse("1 - rho");
    Polynomial b = left.minus(one);
    Cut first =
        positive(a, high.plus(low), 1, List.of(Polynomial.parse("rho"), Polynomial.parse("rho")));
    Cut product =
        new Cut(
            new Fact(left, Fact.Sign.POSITIVE),
            Products.of(Polynomial.parse(s), root.minus(Polynomial.parse("rho"))));
    Cut sum =
        new Cut(
            new Fact(left.plus(one), Fact.Sign.POSITIVE),
            Products.sum(
                new Summand(Rational.ONE, Polynomial.ONE, List.of(left)),
                new Summand(Rational.ONE, Polynomial.ONE, List.of(one))));
    Cut second = positive(b, left.plus(one), 2, List.of(one, Polynomial.parse("rho"), a));
    Combination moved =
        Products.of(
            Polynomial.parse("e"),
            Polynomial.parse("start"),
            b,
            Polynomial.parse("rho"),
            root.minus(Polynomial.parse("rho")));
    Evidence goal = steps ? moved : Evidence.sought();
    Evidence last = goal.after(second).after(sum).after(product).after(first);
    return NormalEvidence.ofSpread(s, NormalEvidence.ofWidening(c, last));
  }

  private static Cut positive(Polynomial p, Polynomial by, int weight, List<Polynomial> factors) {
    return new Cut(
        new Fact(p, Fact.Sign.POSITIVE),
        new Combination(
                List.of(by),
                List.of(new Summand(Rational.of(weight), Polynomial.ONE, factors)),
                List.of(),
                List.of())
            .after(new Cut(new Fact(by, Fact.Sign.POSITIVE), Evidence.sought())));
  }
}
