package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sum_s x_s (sqrt(y_s/x_s) - 1)^2 = sum_s (sqrt(x_s) - sqrt(y_s))^2} for positive x and y.
 */
public record HellingerFromF() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/hellinger-from-f",
          MACHINE,
          "sum_s x_s (sqrt(y_s/x_s) - 1)^2 = sum_s (sqrt(x_s) - sqrt(y_s))^2",
          "Information.v hellinger_from_f",
          new HellingerFromF(),
          HellingerFromF::evidence);

  /** Distributions x and y of m signals, each signal possible. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 3)
        .numbers(s -> Frame.NONE.interior("x", s.of("m")).interior("y", s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
    S left = v.number(0);
    S right = v.number(0);
    for (int s = 0; s < v.whole("m"); s++) {
      S x = v.list("x").get(s);
      S y = v.list("y").get(s);
      S ratio = v.root(y.over(x)).minus(v.number(1));
      S difference = v.root(x).minus(v.root(y));
      left = left.plus(x.times(ratio).times(ratio));
      right = right.plus(difference.times(difference));
    }
    return Statement.of(left, EQUAL, right);
  }

  /** The root c of x y is the product of the roots a and b: {@code (a b - c) (a b + c) = 0}. */
  public static Evidence evidence(Obligation o) {
    Roots roots = new Roots(o);
    StepList steps = new StepList(o);
    List<Multiple> zeros = new ArrayList<>();
    int m = o.shape().of("m");
    for (int s = 0; s < m; s++) {
      Polynomial x = GarblingVariables.simplex("x", m).get(s);
      Polynomial y = GarblingVariables.simplex("y", m).get(s);
      Polynomial both = roots.of(x).times(roots.of(y));
      Polynomial c = roots.of(x.times(y));
      if (both.equals(c)) continue;
      Polynomial zero =
          steps.known(
              new Fact(both.minus(c), Sign.ZERO), StepList.sum(List.of(both.plus(c)), List.of()));
      zeros.add(new Multiple(Polynomial.of(Rational.of(2)), zero));
    }
    return steps.then(StepList.multiples(zeros));
  }
}
