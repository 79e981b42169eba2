package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * Gains that have the sign of t + 1/(n-1): with z = t + 1/(n-1), 100 z is positive, or 0, - a, 100
 * z and 100 z - b are not, for losses a and b. Where {@code never} is 1 nothing but a loss a is
 * spoken of.
 */
public final class ThresholdShare implements Sentence {

  /** For every number of agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/threshold-share",
          Lemma.Kind.MACHINE,
          "with z = t + 1/(n-1): 100 z > 0 if z > 0; 0, - a, 100 z, 100 z - b <= 0 if z <= 0, for"
              + " a, b >= 0",
          "Carried.v threshold_share",
          new ThresholdShare(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 8)
        .range("never", 0, 1)
        .numbers(s -> Frame.NONE.real("t").nonnegative("a", "b"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S zero = x.number(0);
    if (x.whole("never") == 1) return Statement.of(x.get("a").negated(), Relation.AT_MOST, zero);
    S z = x.get("t").plus(x.number(Rational.of(1, x.whole("n") - 1L)));
    S gain = z.scale(Rational.of(100));
    if (z.isPositive()) return Statement.of(gain, Relation.MORE, zero);
    return Statement.of(
        List.of(zero, x.get("a").negated(), gain, gain.minus(x.get("b"))),
        Relation.AT_MOST,
        List.of(zero, zero, zero, zero));
  }
}
