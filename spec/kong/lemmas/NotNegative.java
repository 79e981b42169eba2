package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/**
 * {@code sum_s p_s f(q_s/p_s) >= 0} for convex f with f(1) = 0; for strictly convex f it is 0
 * exactly where p = q.
 *
 * @param strict whether it is said when it is zero
 */
public record NotNegative(boolean strict) implements Sentence {

  /** For every number of signals. */
  public static Lemma lemma(boolean strict) {
    return strict
        ? new Lemma(
            "kong/zero",
            MACHINE,
            "sum_s p_s f(q_s/p_s) = 0 exactly if p = q, for strictly convex f with f(1) = 0",
            "Information.v a_divergence_is_zero_only_between_equals",
            new NotNegative(true),
            NotNegative::zero)
        : new Lemma(
            "kong/nonnegative",
            MACHINE,
            "sum_s p_s f(q_s/p_s) >= 0 for convex f with f(1) = 0",
            "Information.v divergences_are_not_negative",
            new NotNegative(false),
            NotNegative::nonnegative);
  }

  /** {@code f(1) = 0}. */
  record Normalised() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.convex("f", x.number(1)), EQUAL, x.number(0));
    }
  }

  /** A case. */
  public static Assignment of(ConvexFunction f, List<Rational> p, List<Rational> q) {
    return Assignment.NONE.whole("m", p.size()).function("f", f).numbers("p", p).numbers("q", q);
  }

  /** Distributions p and q over m signals, each signal possible, any convex f with f(1) = 0. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 3)
        .numbers(s -> GarblingVariables.laws(strict, s.of("m")))
        .given(new Normalised());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S sum = x.number(0);
    boolean equal = true;
    for (int s = 0; s < x.whole("m"); s++) {
      S p = x.list("p").get(s);
      S q = x.list("q").get(s);
      sum = sum.plus(p.times(x.convex("f", q.over(p))));
      if (strict && equal) equal = p.equals(q);
    }
    return Statement.of(sum, strict ? equal ? EQUAL : DIFFERENT : AT_LEAST, x.number(0));
  }

  private static List<Jensen.Part> parts(Obligation o) {
    int m = o.shape().of("m");
    List<Jensen.Part> parts = new ArrayList<>();
    for (int s = 0; s < m; s++)
      parts.add(
          new Jensen.Part(
              Polynomial.ONE,
              GarblingVariables.simplex("p", m).get(s),
              GarblingVariables.simplex("q", m).get(s)));
    return parts;
  }

  /** Jensen's inequality: the mean of q/p under p is 1. */
  public static Evidence nonnegative(Obligation o) {
    StepList steps = new StepList(o);
    Polynomial gap = Jensen.row(steps, parts(o));
    return steps.then(
        StepList.products(
            List.of(List.of(gap)),
            List.of(new Multiple(Polynomial.ONE, steps.value(Fraction.of(Polynomial.ONE))))));
  }

  /**
   * Where p = q each f(q/p) is f(1); where they differ f lies strictly above the line through (1,
   * f(1)) somewhere.
   */
  public static Evidence zero(Obligation o) {
    StepList steps = new StepList(o);
    Polynomial one = steps.value(Fraction.of(Polynomial.ONE));
    List<List<Polynomial>> above = new ArrayList<>();
    List<Multiple> zeros = new ArrayList<>();
    Polynomial sum = Polynomial.ZERO;
    for (Jensen.Part p : parts(o)) {
      Fraction ratio = new Fraction(p.mass(), p.weight());
      sum = sum.plus(p.weight().times(steps.value(ratio)));
      if (o.isImpossible()) above.add(List.of(steps.above(ratio, Fraction.of(Polynomial.ONE))));
      else
        zeros.add(
            new Multiple(
                p.weight(),
                steps.same(
                    ratio,
                    Fraction.of(Polynomial.ONE),
                    List.of(new Multiple(Polynomial.ONE, p.mass().minus(p.weight()))))));
    }
    zeros.add(new Multiple(Polynomial.ONE, one));
    if (o.isImpossible()) zeros.add(new Multiple(Polynomial.of(Rational.of(-1)), sum));
    return steps.then(StepList.products(above, zeros));
  }
}
