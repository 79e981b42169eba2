package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Permutation;

/**
 * A sum of terms that depend on p_s and q_s only does not change under relabelling; the terms are
 * {@code p f(p/q)}.
 */
public record RelabelledSum() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/permutations",
          MACHINE,
          "sum_s p_pi(s) f(p_pi(s)/q_pi(s)) = sum_s p_s f(p_s/q_s)",
          "Information.v permutations_change_nothing",
          new RelabelledSum(),
          Argument.sought());

  /** The permutation. */
  public static Permutation pi(Variables<?> x) {
    return Permutation.all(x.whole("m")).get(x.whole("pi"));
  }

  /** Two distributions over m signals, each signal possible, any convex f, and a permutation. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 4)
        .choice("pi", s -> Permutation.all(s.of("m")).size())
        .numbers(s -> GarblingVariables.laws(false, s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S moved = x.number(0);
    S sum = x.number(0);
    for (int s = 0; s < x.whole("m"); s++) {
      moved = moved.plus(term(x, pi(x).of(s)));
      sum = sum.plus(term(x, s));
    }
    return Statement.of(sum, EQUAL, moved);
  }

  private static <S extends Scalar<S>> S term(Variables<S> x, int s) {
    return x.list("p").get(s).times(x.convex("f", x.list("p").get(s).over(x.list("q").get(s))));
  }
}
