package frongillo.setup;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Short ways to ask a sentence and to argue for one. */
public final class Asking {

  private Asking() {}

  /** A sentence about the case's numbers. */
  public static <C> Asked<C> of(Domain domain, Hypothesis says, Function<C, Assignment> numbers) {
    return new Asked<>(new Said(domain, says), numbers);
  }

  /** The same with cases that show that the domain has some. */
  public static <C> Asked<C> of(
      Domain domain, Hypothesis says, Function<C, Assignment> numbers, Assignment... known) {
    return new Asked<>(new Said(domain, says, List.of(known)), numbers);
  }

  /**
   * Of an equation left = right: if left were more, a quarter of the excess is an instance of what
   * is known for every distance.
   */
  public static Argument closing() {
    return Asking::closing;
  }

  private static Evidence closing(Obligation o) {
    if (o.universals().isEmpty() || o.goal().sign() != Fact.Sign.ZERO) return Evidence.sought();
    Polynomial excess = o.goal().polynomial();
    return new Split(excess, contradiction(excess.negated()), Evidence.sought(), quarter(excess));
  }

  private static Evidence quarter(Polynomial positive) {
    return contradiction(positive)
        .after(new Instance(0, Map.of("e", List.of(Term.of(positive.scale(Rational.of(1, 4)))))));
  }

  /** What is known of a positive number is that it is not positive. */
  public static Evidence contradiction(Polynomial positive) {
    return Evidence.sought()
        .after(new Cut(new Fact(positive.negated(), Fact.Sign.NONNEGATIVE), Evidence.sought()));
  }
}
