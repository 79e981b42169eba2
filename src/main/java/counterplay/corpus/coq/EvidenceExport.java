package counterplay.corpus.coq;

import counterplay.kernel.Discharged;

/** Obligations of proofs as lemmas of Coq, each with a proof that is made of its evidence; the same obligation is written once. */
public final class EvidenceExport {

  private static final String HEADER = """
      (** What the kernel had to show, computed by the code of sentences, and proofs made of the evidence by which it was shown. Written by
          [./counterplay export --evidence]. *)

      From Coq Require Import ZArith Ring_polynom.
      From mathcomp Require Import all_ssreflect all_algebra.
      From Counterplay Require Import Deciding.

      Set Implicit Arguments.
      Unset Strict Implicit.
      Unset Printing Implicit Defensive.

      Import GRing.Theory Num.Theory.
      Local Open Scope ring_scope.
      """;

  private EvidenceExport() {}

  /**
   * An obligation for Coq.
   *
   * @param text statement and proof, or nothing
   * @param refusal why it is not written; empty if it is
   */
  public record Written(String text, String refusal) {}

  /** One obligation. */
  public static Written written(Discharged d, String name) {
    try {
      return new Written(EvidenceLemma.of(d, name), "");
    } catch (CannotSay e) {
      return new Written("", e.getMessage());
    }
  }

  /** The head of each file. */
  public static String header() {
    return HEADER;
  }
}
