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
 * In each of T rounds, none of which changes anything later, b + 100 + r is less than b + r + 101.
 */
public final class MoreInEachRound implements Sentence {

  /** For every number of rounds. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/one-more-in-each-round",
          Lemma.Kind.MACHINE,
          "b_t + r_t + 100 + sum_{s > t} ( b_s + r_s + 101 ) < sum_{s >= t} ( b_s + r_s + 101 ) for"
              + " each t",
          "Carried.v one_more_in_each_round",
          new MoreInEachRound(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("T", 1, 5)
        .numbers(s -> Frame.NONE.reals("b", s.of("T")).reals("r", s.of("T")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> yes = new ArrayList<>();
    List<S> no = new ArrayList<>();
    S later = x.number(0);
    for (int t = x.whole("T") - 1; t >= 0; t--) {
      S both = x.list("b").get(t).plus(x.list("r").get(t));
      yes.add(0, both.plus(x.number(100)).plus(later));
      later = both.plus(x.number(101)).plus(later);
      no.add(0, later);
    }
    return Statement.of(yes, Relation.LESS, no);
  }
}
