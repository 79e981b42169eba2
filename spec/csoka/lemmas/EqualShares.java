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

/** What each agent earns and the others pay in equal shares adds up to zero. */
public final class EqualShares implements Sentence {

  /** For every number of agents, of types and of rounds. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/equal-shares",
          Lemma.Kind.MACHINE,
          "sum_i ( g_i - (1/(n-1)) sum_{j != i} g_j ) = 0 for all numbers g_1 ... g_n",
          "Team.v equal_shares_add_up_to_zero",
          new EqualShares(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 2, 8)
        .size("K", 1, 2)
        .size("t", 1, 2)
        .numbers(s -> Frame.NONE.reals("g", s.of("n")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> g = x.list("g");
    S sum = x.number(0);
    for (int i = 0; i < g.size(); i++) {
      S others = x.number(0);
      for (int j = 0; j < g.size(); j++) if (j != i) others = others.plus(g.get(j));
      sum = sum.plus(g.get(i).minus(others.scale(Rational.of(1, g.size() - 1L))));
    }
    return Statement.of(sum, Relation.EQUAL, x.number(0));
  }
}
