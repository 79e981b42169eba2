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
 * At the price 0 the last report 1 instead of 0 changes by (3) what it earns by nothing, and brings
 * YES if the other one reports 1.
 */
public final class FreeLastReport implements Sentence {

  /** For all numbers of agents and rounds. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/free-last-report",
          Lemma.Kind.MACHINE,
          "100 p (r - 1) - 100 p (r - 0) + u >= u_0 where p = 0 is the other one's report of round"
              + " K - 1, and u = 0 = u_0, or u = 84 or 104 and u_0 = 84",
          "Carried.v free_last_report",
          new FreeLastReport(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 2)
        .range("type", 0, 1)
        .numbers(s -> Frame.NONE.probability("last"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S price = x.number(0);
    S more =
        price
            .times(x.get("last").minus(x.number(1)))
            .minus(price.times(x.get("last")))
            .scale(Rational.of(100));
    return Statement.of(
        List.of(more, more.plus(x.number(x.whole("type") == 1 ? 104 : 84))),
        Relation.AT_LEAST,
        List.of(x.number(0), x.number(84)));
  }
}
