package frongillo.setup;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
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

  /** A sentence that is proved by what a search finds, to the letter. */
  public static <C extends Record> Reading<C> proved(
      Scope<C> scope, Domain domain, Hypothesis says, Function<C, Assignment> numbers) {
    return Reading.printed(PROVED, scope, of(domain, says, numbers)).provedBy(Proof.sought());
  }

  /** The same as a reading of ours. */
  public static <C extends Record> Reading<C> proved(
      String id, Scope<C> scope, Domain domain, Hypothesis says, Function<C, Assignment> numbers) {
    return Reading.ours(id, PROVED, scope, of(domain, says, numbers)).provedBy(Proof.sought());
  }

  /** A reading of ours that fails, and not for a slip that a word would mend. */
  public static <C extends Record> Reading<C> refuted(String id, Scope<C> scope, Judge<C> judge) {
    return Reading.ours(id, REFUTED, scope, judge).weighed(Gravity.substantive());
  }

  /** The domain under these conditions, too. */
  static Domain given(Domain domain, Hypothesis... conditions) {
    Domain more = domain;
    for (Hypothesis h : conditions) more = more.given(h);
    return more;
  }

  /** What is known of all numbers, for one of them. */
  static Instance instance(int universal, String name, Polynomial at) {
    return new Instance(universal, Map.of(name, List.of(Term.of(at))));
  }

  /** That it is positive is found by search. */
  static Cut positive(Polynomial p) {
    return new Cut(new Fact(p, Fact.Sign.POSITIVE), Evidence.sought());
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
    return contradiction(positive).after(instance(0, "e", positive.scale(Rational.of(1, 4))));
  }

  /** What is known of a positive number is that it is not positive. */
  public static Evidence contradiction(Polynomial positive) {
    return Evidence.sought()
        .after(new Cut(new Fact(positive.negated(), Fact.Sign.NONNEGATIVE), Evidence.sought()));
  }
}
