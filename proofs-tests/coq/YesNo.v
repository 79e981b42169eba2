(** * Example 1.1 with private decisions, for every number of rounds and agents

    In round [t] agent 1 chooses YES with probability [y t], agent [j] among the others with probability [o t j]; a YES brings 1 if another
    one has chosen YES by then. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section YesNo.

Variables (R : realFieldType) (J : finType) (k : nat).
Implicit Types (y : 'I_k -> R) (o : 'I_k -> J -> R).

Lemma prod_le1 (I : Type) (s : seq I) (P : pred I) (F : I -> R) : (forall i, 0 <= F i <= 1) -> 0 <= \prod_(i <- s | P i) F i <= 1.
Proof.
move=> F01; apply/andP; split; first by apply: prodr_ge0 => i _; have /andP[] := F01 i.
apply: (le_trans (y := \prod_(i <- s | P i) 1)); last by rewrite big1.
by apply: ler_prod.
Qed.

(** That another one has chosen YES by round [t]. *)
Definition yes_by o (t : 'I_k) : R := 1 - \prod_(s < k | (s <= t)%N) \prod_j (1 - o s j).

(** What agent 1 expects. *)
Definition payoff y o : R := \sum_t y t * yes_by o t.

Lemma yes_by_ge0 o t : (forall s j, 0 <= o s j <= 1) -> 0 <= yes_by o t.
Proof.
move=> o01; rewrite subr_ge0.
suff /andP[] : 0 <= \prod_(s < k | (s <= t)%N) \prod_j (1 - o s j) <= 1 by [].
apply: prod_le1 => s; apply: prod_le1 => j; have /andP[o0 o1] := o01 s j.
by rewrite subr_ge0 o1 ler_subl_addr ler_addl.
Qed.

(** YES always is no worse than any plan. *)
Theorem yes_never_worse y o : (forall t, 0 <= y t <= 1) -> (forall s j, 0 <= o s j <= 1) -> payoff y o <= payoff (fun=> 1) o.
Proof.
move=> y01 o01; apply: ler_sum => t _; apply: ler_wpmul2r; first exact: yes_by_ge0.
by have /andP[] := y01 t.
Qed.

Definition set_to y (t : 'I_k) (x : R) : 'I_k -> R := fun s => if s == t then x else y s.

Lemma payoff_set y o t x : payoff (set_to y t x) o = x * yes_by o t + \sum_(s | s != t) y s * yes_by o s.
Proof.
rewrite /payoff (bigD1 t) //= /set_to eqxx; congr (_ + _).
by apply: eq_bigr => s /negbTE ->.
Qed.

Lemma yes_by_all (j : J) t : yes_by (fun _ _ => 1) t = 1.
Proof. by rewrite /yes_by (bigD1 t) //= (bigD1 j) //= subrr !mul0r subr0. Qed.

(** YES in the place of a NO is no worse, and better by 1 against YES by all others. *)
Theorem yes_for_no (j : J) y o t : (forall s j, 0 <= o s j <= 1) ->
  0 <= payoff (set_to y t 1) o - payoff (set_to y t 0) o
  /\ 1 <= payoff (set_to y t 1) (fun _ _ => 1) - payoff (set_to y t 0) (fun _ _ => 1).
Proof.
move=> o01; rewrite subr_ge0 !payoff_set (yes_by_all j) !mul0r !mul1r ler_add2r yes_by_ge0 //.
by rewrite opprD addrACA subrr addr0 subr0.
Qed.

Lemma yes_by_none t : yes_by (fun _ _ => 0) t = 0.
Proof. by rewrite /yes_by big1 ?subrr // => s _; rewrite big1 // => j _; rewrite subr0. Qed.

Lemma nothing y : payoff y (fun _ _ => 0) = 0.
Proof. by rewrite /payoff big1 // => t _; rewrite yes_by_none mulr0. Qed.

(** Against NO by all others no plan brings more than another one. *)
Theorem nothing_against_no y y' : payoff y (fun _ _ => 0) - payoff y' (fun _ _ => 0) <= 0.
Proof. by rewrite !nothing subrr. Qed.

(** Where each YES costs [c], NO is better against NO by all others than any plan with a YES. *)
Theorem no_with_a_cost y (c : R) : 0 < c -> 0 < \sum_t y t ->
  0 < payoff (fun=> 0) (fun _ _ => 0) - (payoff y (fun _ _ => 0) - c * \sum_t y t).
Proof. by move=> c0 y0; rewrite !nothing sub0r opprB subr0 mulr_gt0. Qed.

End YesNo.

(** ** One round *)

Section OneRound.

Variables (R : realFieldType) (J : finType).

Definition one_round (yes : J -> R) (i : J) : R := yes i * (1 - \prod_(j | j != i) (1 - yes j)).
Definition instead (yes : J -> R) (i : J) (x : R) : J -> R := fun j => if j == i then x else yes j.

Lemma one_round_instead yes i x : one_round (instead yes i x) i = x * (1 - \prod_(j | j != i) (1 - yes j)).
Proof.
rewrite /one_round /instead eqxx; congr (_ * (1 - _)).
by apply: eq_bigr => j /negbTE ->.
Qed.

(** NO by everybody is an equilibrium ... *)
Theorem all_no i x : one_round (instead (fun=> 0) i x) i <= one_round (fun=> 0) i.
Proof. by rewrite one_round_instead /one_round big1 => [|j _]; rewrite ?subr0 // subrr !mulr0. Qed.

(** ... and YES by everybody is one. *)
Lemma all_yes i x : 0 <= x <= 1 -> one_round (instead (fun=> 1) i x) i <= one_round (fun=> 1) i.
Proof.
move=> /andP[x0 x1]; rewrite one_round_instead /one_round; apply: ler_wpmul2r => //.
rewrite subr_ge0; suff /andP[] : 0 <= \prod_(j | j != i) (1 - 1 : R) <= 1 by [].
by apply: prod_le1 => j; rewrite subrr lexx ler01.
Qed.

Theorem two_equilibria i x : 0 <= x <= 1 -> one_round (instead (fun=> 1) i x) i <= one_round (fun=> 1) i
  /\ one_round (instead (fun=> 0) i x) i <= one_round (fun=> 0) i.
Proof. by move=> x01; split; [exact: all_yes | exact: all_no]. Qed.

End OneRound.
