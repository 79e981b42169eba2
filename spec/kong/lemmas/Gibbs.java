package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/** Gibbs' inequality: {@code sum_s p_s log q_s < sum_s p_s log p_s} unless p = q. */
public record Gibbs() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/gibbs",
          ARGUED,
          "sum_s p_s log q_s < sum_s p_s log p_s unless p = q",
          "-log is strictly convex and falls, and lies above its line through (1, 0): sum_s p_s"
              + " log(q_s/p_s) <= c (sum of q_s where p_s > 0, less 1) <= 0 with a slope c > 0 of"
              + " log",
          new Gibbs(),
          Gibbs::evidence);

  @Override
  public Domain domain() {
    return Scores.logarithm();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S own = x.number(0);
    S other = x.number(0);
    boolean equal = true;
    for (int s = 0; s < x.whole("m"); s++) {
      S p = x.list("p").get(s);
      S q = x.list("q").get(s);
      if (equal) equal = p.equals(q);
      if (p.isZero()) continue;
      own = own.minus(p.times(x.convex("f", p)));
      other = other.minus(p.times(x.convex("f", q)));
    }
    return Statement.of(other, equal ? EQUAL : LESS, own);
  }

  /**
   * f lies above its line through (1, 0), whose slope c is negative: {@code sum_s p_s f(q_s/p_s) >=
   * c (sum of q_s where p_s > 0, less 1)}.
   */
  public static Evidence evidence(Obligation o) {
    int m = o.shape().of("m");
    if (m == 1 || o.isImpossible()) return Evidence.sought();
    Known known = new Known(o);
    List<Polynomial> p = GarblingVariables.simplex("p", m);
    List<Polynomial> q = GarblingVariables.simplex("q", m);
    StepList steps = new StepList(o);
    Fraction one = Fraction.of(Polynomial.ONE);
    if (o.goal().sign() == Sign.ZERO) return equal(steps, known, p, q);
    Polynomial f1 = steps.value(one);
    Polynomial falls = falls(steps, f1);
    List<List<Polynomial>> above = new ArrayList<>();
    List<Multiple> zeros = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      if (known.isZero(p.get(s))) {
        if (known.isNotZero(p.get(s).minus(q.get(s))))
          steps.known(new Fact(q.get(s), Sign.NONZERO), other(p.get(s), q.get(s)));
        above.add(List.of(falls, q.get(s)));
        zeros.add(new Multiple(falls.negated(), p.get(s)));
        continue;
      }
      Fraction ratio = new Fraction(q.get(s), p.get(s));
      above.add(List.of(steps.above(ratio, one)));
      zeros.add(new Multiple(p.get(s), f1));
      Polynomial quotient =
          steps
              .value(ratio)
              .minus(steps.value(Fraction.of(q.get(s))))
              .plus(steps.value(Fraction.of(p.get(s))));
      zeros.add(new Multiple(p.get(s).negated(), quotient));
    }
    return steps.then(StepList.products(above, zeros));
  }

  private static Evidence equal(
      StepList steps, Known known, List<Polynomial> p, List<Polynomial> q) {
    List<Multiple> zeros = new ArrayList<>();
    for (int s = 0; s < p.size(); s++) {
      if (known.isZero(p.get(s))) continue;
      Multiple equal = new Multiple(Polynomial.ONE, q.get(s).minus(p.get(s)));
      zeros.add(
          new Multiple(
              p.get(s).negated(),
              steps.same(Fraction.of(q.get(s)), Fraction.of(p.get(s)), List.of(equal))));
    }
    return steps.then(StepList.multiples(zeros));
  }

  /** Minus the slope c in 1 is positive: f(2) > c and f(1/2) > -c/2, and they add up to 0. */
  private static Polynomial falls(StepList steps, Polynomial f1) {
    Fraction one = Fraction.of(Polynomial.ONE);
    Fraction two = Fraction.of(Polynomial.of(Scores.TWO));
    Fraction half = Fraction.of(Polynomial.of(Rational.HALF));
    Polynomial right = steps.above(two, one);
    Polynomial left = steps.above(half, one);
    Polynomial sum = steps.value(half).minus(f1).plus(steps.value(two));
    return steps.known(
        new Fact(steps.slope(one).negated(), Sign.POSITIVE),
        StepList.sum(
            List.of(Roots.twice(left), Roots.twice(right)),
            new Multiple(Polynomial.of(Scores.TWO.negated()), sum),
            new Multiple(Polynomial.of(Scores.TWO), f1)));
  }

  /** q is not 0 where p is and they differ. */
  private static Evidence other(Polynomial p, Polynomial q) {
    return StepList.sum(
        List.of(Roots.square(p.minus(q))),
        new Multiple(q.scale(Scores.TWO).minus(p), p),
        new Multiple(q.negated(), q));
  }
}
