package counterplay.claim;

import counterplay.claim.evidence.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * One precise way to understand a sentence.
 *
 * @param id {@code printed}, or a name that says what is changed
 * @param origin whose understanding it is
 * @param declared the verdict that the build expects
 * @param quantifier whether the sentence speaks of every case or of some case
 * @param scope the cases it speaks of
 * @param judge what it says of one case
 * @param proofs certificates, besides walking the cases; all must be accepted
 * @param gravity how much it matters that it is refuted; at most one, and none where it is not
 *     declared refuted
 * @param <C> the case
 */
public record Reading<C extends Record>(
    String id,
    Origin origin,
    Verdict declared,
    Quantifier quantifier,
    Scope<C> scope,
    Judge<C> judge,
    List<Proof> proofs,
    List<Gravity> gravity) {

  /** The id of the reading that takes a sentence to the letter. */
  public static final String PRINTED = "printed";

  /**
   * @throws IllegalArgumentException if the id is no lower-case name, only one of id and origin
   *     says "printed", or a gravity is given of what is not declared refuted
   */
  public Reading {
    proofs = List.copyOf(proofs);
    gravity = List.copyOf(gravity);
    if (gravity.size() > (declared == Verdict.REFUTED ? 1 : 0)) {
      throw new IllegalArgumentException("only what is refuted has a gravity, and one: " + id);
    }
    if (!id.matches("[a-z0-9-]+"))
      throw new IllegalArgumentException("'" + id + "' cannot name a reading");
    if (id.equals(PRINTED) != (origin == Origin.PRINTED)) {
      throw new IllegalArgumentException(
          "the reading to the letter, and no other, is called printed: " + id + " is " + origin);
    }
  }

  /** The sentence to the letter, said of every case of the scope. */
  public static <C extends Record> Reading<C> printed(
      Verdict declared, Scope<C> scope, Judge<C> judge) {
    return new Reading<>(
        PRINTED, Origin.PRINTED, declared, Quantifier.FOR_ALL, scope, judge, List.of(), List.of());
  }

  /** A reading of ours, said of every case of the scope. */
  public static <C extends Record> Reading<C> ours(
      String id, Verdict declared, Scope<C> scope, Judge<C> judge) {
    return new Reading<>(
        id, Origin.OURS, declared, Quantifier.FOR_ALL, scope, judge, List.of(), List.of());
  }

  /** What the paper's proof uses, said of every case of the scope. */
  public static <C extends Record> Reading<C> ofProof(
      String id, Verdict declared, Scope<C> scope, Judge<C> judge) {
    return new Reading<>(
        id, Origin.PROOF, declared, Quantifier.FOR_ALL, scope, judge, List.of(), List.of());
  }

  /** The same reading, said of some case instead of every case. */
  public Reading<C> exists() {
    return new Reading<>(id, origin, declared, Quantifier.EXISTS, scope, judge, proofs, gravity);
  }

  /** The same reading with one more proof. */
  public Reading<C> provedBy(Proof proof) {
    List<Proof> more = new ArrayList<>(proofs);
    more.add(proof);
    return new Reading<>(id, origin, declared, quantifier, scope, judge, more, gravity);
  }

  /** The same reading, declared refuted, with the weight that this has. */
  public Reading<C> weighed(Gravity weight) {
    return new Reading<>(id, origin, declared, quantifier, scope, judge, proofs, List.of(weight));
  }

  /** The same reading without proofs: its cases alone decide. */
  public Reading<C> unproved() {
    return over(scope);
  }

  /** The same cases, of which something else is said; without proofs. */
  public Reading<C> judging(Judge<C> other) {
    return new Reading<>(id, origin, declared, quantifier, scope, other, List.of(), gravity);
  }

  /** The same said of other cases; without proofs. */
  public Reading<C> over(Scope<C> other) {
    return new Reading<>(id, origin, declared, quantifier, other, judge, List.of(), gravity);
  }
}
