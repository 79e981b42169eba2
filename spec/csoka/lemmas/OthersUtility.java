package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * What the others gain is what all gain less the own gain; said twice, for two laws of types, which
 * do not occur in it.
 */
public final class OthersUtility implements Sentence {

  /** For every number of agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/others-utility",
          Lemma.Kind.MACHINE,
          "sum_{j != i} w_j = sum_j w_j - w_i for each i",
          "Carried.v others_utility",
          new OthersUtility(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 2, 6)
        .size("K", 1, 1)
        .size("t", 1, 1)
        .numbers(s -> Frame.NONE.reals("w", s.of("n")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> w = x.list("w");
    S all = w.stream().reduce(x.number(0), S::plus);
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int k = 0; k < 2 * w.size(); k++) {
      int i = k % w.size();
      S others = x.number(0);
      for (int j = 0; j < w.size(); j++) if (j != i) others = others.plus(w.get(j));
      left.add(others);
      right.add(all.minus(w.get(i)));
    }
    return Statement.of(left, Relation.EQUAL, right);
  }
}
