(** * The matrix game of Section 2: two rounds, initial beliefs 1/2, any finite sets of beliefs of round 1

    Payoffs are those of trades by (3) and (4). The three strategies are the truth, the truth except for 1 after the other
    one's report 0, and 0 followed by 1. [e] stands for [1/(n-1)], with any value. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** Always the truth; the truth except for 1 after the other one's 0; 0 and then 1. *)
Inductive line := Truth | Modified | LowHigh.

Section Matrix.

Variables (R : realFieldType) (A B : finType).
(** Blue's and Red's beliefs of round 1 with their probabilities; [a0] and [b0] are the beliefs 0. *)
Variables (b p : A -> R) (c q : B -> R) (a0 : A) (b0 : B) (e : R).
Hypotheses (pb : \sum_k p k = 1) (mb : \sum_k p k * b k = 2%:R^-1) (zb : b a0 = 0).
Hypotheses (qc : \sum_l q l = 1) (mc : \sum_l q l * c l = 2%:R^-1) (zc : c b0 = 0).

(** The report of round 1, and whether it is 0. *)
Definition first (T : eqType) (s : line) (zero k : T) : T := if s is LowHigh then zero else k.

(** The report of round 2, by whether the other one reported 0 and the own final type. *)
Definition last (s : line) (seen x : bool) : bool :=
  match s with Truth => x | Modified => seen || x | LowHigh => true end.

Definition chance (belief : R) (x : bool) : R := if x then belief else 1 - belief.

(** (3), (4): what the reports [1/2, h1, h2] earn at the prices [1/2, g1]. *)
Definition trades (h1 h2 g1 : R) : R := 100%:R * (2%:R^-1 * (2%:R^-1 - h1) + g1 * (h1 - h2)).

Definition utility (yes x : bool) : R := if yes then (if x then 104%:R else 84%:R) else 0.

(** Payoff with beliefs [k] and [l] and final types [x] and [y]; of Blue, and of Red. *)
Definition blue_has row col k l x y : R :=
  let k1 := first row a0 k in let l1 := first col b0 l in
  let h2 := last row (l1 == b0) x in let g2 := last col (k1 == a0) y in
  utility (h2 && g2) x + trades (b k1) h2%:R (c l1) - e * trades (c l1) g2%:R (b k1).

Definition red_has row col k l x y : R :=
  let k1 := first row a0 k in let l1 := first col b0 l in
  let h2 := last row (l1 == b0) x in let g2 := last col (k1 == a0) y in
  utility (h2 && g2) y + trades (c l1) g2%:R (b k1) - e * trades (b k1) h2%:R (c l1).

Definition given (has : A -> B -> bool -> bool -> R) k l : R :=
  chance (b k) true * (chance (c l) true * has k l true true + chance (c l) false * has k l true false)
  + chance (b k) false * (chance (c l) true * has k l false true + chance (c l) false * has k l false false).

Definition expected (has : A -> B -> bool -> bool -> R) : R := \sum_k \sum_l p k * q l * given has k l.

(** What is affine in each belief, apart from the event that both are 0, is expected by its means. *)
Lemma by_means (f : A -> B -> R) x y z w v :
  (forall k l, f k l = x + y * b k + z * c l + w * (b k * c l) + v * ((k == a0) && (l == b0))%:R) ->
  \sum_k \sum_l p k * q l * f k l = x + y / 2%:R + z / 2%:R + w / 4%:R + v * (p a0 * q b0).
Proof.
move=> fE.
have one_row k : \sum_l p k * q l * f k l
    = p k * (x + z / 2%:R) + p k * b k * (y + w / 2%:R) + (if k == a0 then v * (p k * q b0) else 0).
  transitivity (\sum_l (q l * (p k * (x + y * b k)) + q l * c l * (p k * (z + w * b k))
      + (if l == b0 then (k == a0)%:R * (v * (p k * q b0)) else 0))).
    apply: eq_bigr => l _; rewrite fE; case: (k == a0); case: eqP => [->|_] /=; ring.
  rewrite !big_split /= -!mulr_suml qc mc mul1r -big_mkcond big_pred1_eq.
  by case: (k == a0) => /=; field.
rewrite (eq_bigr _ (fun k _ => one_row k)) !big_split /= -!mulr_suml pb mb mul1r -big_mkcond big_pred1_eq.
by field.
Qed.

Local Ltac pointwise k l :=
  rewrite /given /blue_has /red_has /first /last /chance /utility /trades /= ?eqxx /=;
  case: (altP (k =P a0)) => [->|_]; case: (altP (l =P b0)) => [->|_]; rewrite /= ?zb ?zc ?eqxx /=; by field.

Theorem truth_truth : expected (blue_has Truth Truth) = 26%:R
  /\ expected (red_has Truth Truth) = 26%:R.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (- 50%:R) (50%:R * e) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (50%:R * e) (- 50%:R) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem truth_modified : expected (blue_has Truth Modified) = 26%:R
  /\ expected (red_has Truth Modified) = 26%:R.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (- 50%:R) (50%:R * e) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (50%:R * e) (- 50%:R) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem truth_low_high : expected (blue_has Truth LowHigh) = 52%:R + 25%:R * e
  /\ expected (red_has Truth LowHigh) = 22%:R.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (54%:R + 100%:R * e) (0) (0) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (- 16%:R + 50%:R * e) (0) (20%:R) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem modified_truth : expected (blue_has Modified Truth) = 26%:R
  /\ expected (red_has Modified Truth) = 26%:R.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (- 50%:R) (50%:R * e) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (50%:R * e) (- 50%:R) (104%:R) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem modified_modified : expected (blue_has Modified Modified) = 26%:R + 84%:R * (p a0 * q b0)
  /\ expected (red_has Modified Modified) = 26%:R + 84%:R * (p a0 * q b0).
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (- 50%:R) (50%:R * e) (104%:R) 84%:R) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (50%:R * e) (- 50%:R) (104%:R) 84%:R) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem modified_low_high : expected (blue_has Modified LowHigh) = 94%:R + 25%:R * e
  /\ expected (red_has Modified LowHigh) = 69%:R.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (109%:R - 25%:R * e) (- 30%:R + 100%:R * e) (0) (0) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (109%:R - 25%:R * e) (- 100%:R + 50%:R * e) (20%:R) (0) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem low_high_truth : expected (blue_has LowHigh Truth) = 22%:R
  /\ expected (red_has LowHigh Truth) = 52%:R + 25%:R * e.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (25%:R - 25%:R * e) (0) (- 16%:R + 50%:R * e) (20%:R) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (25%:R - 25%:R * e) (0) (54%:R + 100%:R * e) (0) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem low_high_modified : expected (blue_has LowHigh Modified) = 69%:R
  /\ expected (red_has LowHigh Modified) = 94%:R + 25%:R * e.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (109%:R - 25%:R * e) (20%:R) (- 100%:R + 50%:R * e) (0) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (109%:R - 25%:R * e) (0) (- 30%:R + 100%:R * e) (0) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

Theorem low_high_low_high : expected (blue_has LowHigh LowHigh) = 119%:R - 25%:R * e
  /\ expected (red_has LowHigh LowHigh) = 119%:R - 25%:R * e.
Proof.
rewrite /expected; split.
- rewrite (@by_means _ (109%:R - 25%:R * e) (20%:R) (0) (0) 0) => [|k l]; first by field.
  pointwise k l.
- rewrite (@by_means _ (109%:R - 25%:R * e) (0) (20%:R) (0) 0) => [|k l]; first by field.
  pointwise k l.
Qed.

(** The entry in the middle as printed, where not both beliefs can be 0. *)
Theorem modified_modified_not_both : p a0 * q b0 = 0 ->
  expected (blue_has Modified Modified) = 26%:R /\ expected (red_has Modified Modified) = 26%:R.
Proof. by have [-> ->] := modified_modified => ->; rewrite !mulr0 !addr0. Qed.

End Matrix.
