package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Of two agents one has K types with the law q and reports the type a; the other one is certain,
 * and nothing changes by his report, whether it is evaluated before or after the first one's. So
 * the first one receives, and the other one pays,
 *
 * <pre>  v_a - sum_k q_k v_k</pre>
 *
 * with v_k what the other one expects if the first one's type is k: with equal shares among n - 1 =
 * 1 others as with payments by the affected.
 */
public final class OneChange implements Sentence {

  /** For every K. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/one-change",
          Lemma.Kind.MACHINE,
          "( g_1 - g_2, g_2 - g_1 ) = ( d_1 - d_2, d_2 - d_1 ) where g_u = d_u = v_a - sum_k q_k"
              + " v_k for the agent u who is uncertain and 0 for the other one",
          "Reports.v one_change",
          new OneChange(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("K", 1, 3)
        .size("t", 1, 1)
        .range("certain", 0, 1)
        .choice("a", s -> s.of("K"))
        .numbers(
            s -> Frame.NONE.simplex("q", s.of("K")).with("v", new Numbers(s.of("K"), Sign.ANY)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S change = x.list("v").get(x.whole("a"));
    for (int k = 0; k < x.whole("K"); k++)
      change = change.minus(x.list("q").get(k).times(x.list("v").get(k)));
    List<S> changes = new ArrayList<>(List.of(x.number(0), x.number(0)));
    changes.set(1 - x.whole("certain"), change);
    List<S> shared =
        List.of(
            changes.get(0).minus(changes.get(1).scale(Rational.of(1, 2 - 1))),
            changes.get(1).minus(changes.get(0).scale(Rational.of(1, 2 - 1))));
    List<S> byTheAffected =
        List.of(changes.get(0).minus(changes.get(1)), changes.get(1).minus(changes.get(0)));
    return Statement.of(shared, Relation.EQUAL, byTheAffected);
  }
}
