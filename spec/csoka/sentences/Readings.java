package csoka.sentences;

import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Sentence;
import counterplay.kernel.Asked;
import java.util.function.Function;

/**
 * Readings that a sentence judges and proves by what a search finds, at every size or at those that
 * are run and carried to every one.
 */
public final class Readings {

  private Readings() {}

  /** To the letter if it is called so, else one of ours. */
  public static <C extends Record> Reading<C> named(
      String id, Verdict declared, Scope<C> scope, Judge<C> judge) {
    return id.equals(Reading.PRINTED)
        ? Reading.printed(declared, scope, judge)
        : Reading.ours(id, declared, scope, judge);
  }

  /** To the letter. */
  public static <C extends Record> Reading<C> printed(
      Verdict declared, Scope<C> scope, Sentence sentence, Function<C, Assignment> variables) {
    return Reading.printed(declared, scope, new Asked<>(sentence, variables))
        .provedBy(Proof.sought());
  }

  /** To the letter, carried. */
  public static <C extends Record> Reading<C> printed(
      Verdict declared,
      Scope<C> scope,
      Sentence sentence,
      Function<C, Assignment> variables,
      Carried carried) {
    return Reading.printed(declared, scope, new Asked<>(sentence, variables))
        .provedBy(Proof.sought().carriedBy(carried));
  }

  /** A reading of ours. */
  public static <C extends Record> Reading<C> ours(
      String id,
      Verdict declared,
      Scope<C> scope,
      Sentence sentence,
      Function<C, Assignment> variables) {
    return Reading.ours(id, declared, scope, new Asked<>(sentence, variables))
        .provedBy(Proof.sought());
  }

  /** A reading of ours, carried. */
  public static <C extends Record> Reading<C> ours(
      String id,
      Verdict declared,
      Scope<C> scope,
      Sentence sentence,
      Function<C, Assignment> variables,
      Carried carried) {
    return Reading.ours(id, declared, scope, new Asked<>(sentence, variables))
        .provedBy(Proof.sought().carriedBy(carried));
  }

  /** A reading of ours that fails, and not for a slip that a word would mend. */
  public static <C extends Record> Reading<C> refuted(String id, Scope<C> scope, Judge<C> judge) {
    return Reading.ours(id, Verdict.REFUTED, scope, judge).weighed(Gravity.substantive());
  }
}
