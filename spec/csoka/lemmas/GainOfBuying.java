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
import csoka.example.Example21;
import java.util.List;

/**
 * What an agent of Example 2.1 gains by reporting 1 instead of 0 in round t + 1 when the other one
 * reported 0 before and reports 1 now.
 *
 * <pre>
 *   100 - 100 (1 - a)/(n - 1)   if t + 1 &lt; K, a the other one's report of round t + 2;       84 + 20 p   if t + 1 = K, p his own belief
 * </pre>
 *
 * The report enters the own trades of its round, at the price 0, and of the next one, at the price
 * 100, and the other one's trade of the next round; in the last round the decision becomes YES.
 *
 * @param both whether it is said of both, or of Red alone
 */
public record GainOfBuying(boolean both) implements Sentence {

  /** For every n and K. */
  public Lemma lemma() {
    return new Lemma(
        "csoka/gain-of-buying",
        Lemma.Kind.MACHINE,
        "0 <= 0 and 100 - 100 (1 - a)/(n-1) >= 0 where the round is not the last, 84 + 20 p >= 0"
            + " where it is",
        "Reports.v gain_of_buying",
        this,
        Argument.sought());
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 2, 3)
        .range("last", 0, 1)
        .numbers(s -> Frame.NONE.probability("afterBlue", "afterRed", "p", "q"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S free = x.number(0);
    S red = gain(x, "afterBlue", "q");
    S zero = x.number(0);
    return both
        ? Statement.of(
            List.of(free, red, gain(x, "afterRed", "p")),
            Relation.AT_LEAST,
            List.of(zero, zero, zero))
        : Statement.of(List.of(free, red), Relation.AT_LEAST, List.of(zero, zero));
  }

  private static <S extends Scalar<S>> S gain(Variables<S> x, String after, String belief) {
    if (x.whole("last") == 1)
      return x.number(Example21.LOW).plus(x.get(belief).scale(Example21.HIGH.minus(Example21.LOW)));
    return x.number(100)
        .minus(x.number(1).minus(x.get(after)).scale(Rational.of(100, x.whole("n") - 1L)));
  }
}
