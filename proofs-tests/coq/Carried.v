(** * What carries sentences about Example 2.1, Appendix F and Definition 6.2 to every size

    Each theorem is a lemma of the specification, for every number of agents, beliefs, rounds or strategies. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Carried.

Variable R : realFieldType.

(** Gains that have the sign of [z = t + 1/(n-1)], and losses. *)
Theorem threshold_share (t a b : R) (k : nat) : 0 <= a -> 0 <= b -> let z := t + k%:R^-1 in
  (0 < z -> 0 < 100%:R * z) /\ (z <= 0 -> [/\ - a <= 0, 100%:R * z <= 0 & 100%:R * z - b <= 0]).
Proof.
move=> a0 b0 z; split=> [z0|z0]; first by rewrite mulr_gt0 ?ltr0n.
have gain : 100%:R * z <= 0 by rewrite pmulr_rle0 ?ltr0n.
by split; rewrite ?oppr_le0 // subr_le0 (le_trans gain).
Qed.

(** What a first report 0 brings over the truth after errors. *)
Theorem first_report_after_errors (B C : finType) (p beta : B -> R) (q rho : C -> R) (z : R) (k : nat) : (2 <= k)%N -> 0 < z ->
  0 < \sum_i p i * beta i -> 0 < \sum_j q j * rho j ->
  0 < 100%:R * (1 - k%:R^-1) * (z * (\sum_i p i * beta i) * (\sum_j q j * rho j)).
Proof.
move=> k2 z0 b0 r0; apply: mulr_gt0; last by rewrite !mulr_gt0.
apply: mulr_gt0; first by rewrite ltr0n.
rewrite subr_gt0 invf_lt1 ?ltr1n //; by rewrite ltr0n (leq_trans _ k2).
Qed.

Theorem first_report_ties (B C : finType) (p beta : B -> R) (q rho : C -> R) (k : nat) :
  100%:R * (1 - k%:R^-1) * (0 * (\sum_i p i * beta i) * (\sum_j q j * rho j)) = 0.
Proof. by rewrite !mul0r mulr0. Qed.

(** The last report at the price 0. *)
Theorem free_last_report (r u u0 : R) : u0 <= u -> 0 <= 100%:R * (0 * (r - 1) - 0 * r) /\ u0 <= 100%:R * (0 * (r - 1) - 0 * r) + u.
Proof. by move=> uu; rewrite !mul0r subrr mulr0 add0r. Qed.

(** What the others gain is what all gain less the own gain. *)
Theorem others_utility (I : finType) (w : I -> R) (i : I) : \sum_(j | j != i) w j = \sum_j w j - w i.
Proof. by rewrite [in RHS](bigD1 i) //= addrAC subrr add0r. Qed.

(** In every round NO brings one more than YES. *)
Theorem one_more_in_each_round (b r : nat -> R) (T t : nat) : (t < T)%N ->
  b t + r t + 100%:R + \sum_(t.+1 <= s < T) (b s + r s + 101%:R) < \sum_(t <= s < T) (b s + r s + 101%:R).
Proof. by move=> tT; rewrite [X in _ < X]big_ltn // ltr_add2r ltr_add2l ltr_nat. Qed.

(** Who is guaranteed what adds up to all there is cannot hope for more, and no coalition can. *)
Theorem guaranteed_constants (I : finType) (A : {set I}) (f e c : I -> R) (s : R) : s = \sum_j c j ->
  (forall j, j \notin A -> c j <= f j) -> \sum_j f j <= s -> (forall j, c j <= e j) -> \sum_j e j <= s ->
  [/\ \sum_(i in A) f i <= s - \sum_(j | j \notin A) e j,
      s - \sum_(j | j \notin A) e j <= \sum_j c j - \sum_(j | j \notin A) c j,
      \sum_j c j - \sum_(j | j \notin A) c j = \sum_(i in A) c i
    & \sum_(i in A) f i <= \sum_(i in A) e i].
Proof.
move=> -> fc fs ec es.
have cut g : \sum_j g j = \sum_(i in A) g i + \sum_(j | j \notin A) g j :> R by rewrite (bigID (mem A)).
have fo : \sum_(j | j \notin A) c j <= \sum_(j | j \notin A) f j by apply: ler_sum.
have eo : \sum_(j | j \notin A) c j <= \sum_(j | j \notin A) e j by apply: ler_sum.
have ea : \sum_(i in A) c i <= \sum_(i in A) e i by apply: ler_sum.
have oc : \sum_(j | j \notin A) e j <= \sum_(j | j \notin A) c j.
  by rewrite -(ler_add2l (\sum_(i in A) e i)) -cut (le_trans es) // cut ler_add2r.
have diff : \sum_j c j - \sum_(j | j \notin A) c j = \sum_(i in A) c i by rewrite cut addrK.
have fa : \sum_(i in A) f i <= \sum_(i in A) c i.
  by rewrite -diff ler_subr_addr (le_trans _ fs) // cut ler_add2l.
have same : \sum_j c j - \sum_(j | j \notin A) e j = \sum_(i in A) c i.
  by rewrite -diff; congr (_ - _); apply/eqP; rewrite eq_le oc eo.
by split; rewrite ?same ?diff // (le_trans fa).
Qed.

End Carried.
