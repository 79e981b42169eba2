(** * Relations with and without idle agents

    Affine combinations of gammas of (1) and of gammas divided by [n - 1] stand in a relation with idle agents, if they do
    without them at [1/(n-1) = 1/2] and, where the relation is strict, weakly at [0]: so for every number of agents from
    three on. The transfers (2) are such combinations. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Team.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** Agents whose utility is [0] change no total. *)
Theorem idle_agents_add_nothing (R : realFieldType) (I J : finType) (u : (I + J)%type -> R) :
  (forall j, u (inr j) = 0) -> \sum_i u i = \sum_i u (inl i).
Proof. by move=> u0; rewrite big_sumType /= [X in _ + X]big1 ?addr0. Qed.

Section Affine.

Variable R : realFieldType.
Implicit Types a b e : R.

(** [f e = a - e b] lies between its values at [0] and [1/2]: [f e = (1 - 2e) f 0 + 2e f (1/2)]. *)
Lemma between a b e : a - e * b = (1 - 2%:R * e) * a + 2%:R * e * (a - 2%:R^-1 * b).
Proof.
have n2 : 2%:R != 0 :> R by rewrite pnatr_eq0.
by rewrite mulrBr mulrBl mul1r addrA subrK mulrCA !mulrA mulVf // mul1r mulrC.
Qed.

Lemma share_at_most_half k : (2 <= k)%N -> 0 < k%:R^-1 :> R /\ 0 <= 1 - 2%:R * k%:R^-1 :> R.
Proof.
move=> k2; have k0 : 0 < k%:R :> R by rewrite ltr0n (leq_trans _ k2).
by split; rewrite ?invr_gt0 // subr_ge0 ler_pdivr_mulr // mul1r ler_nat.
Qed.

Lemma affine_equal a b k : a = 0 -> a - 2%:R^-1 * b = 0 -> a - k%:R^-1 * b = 0.
Proof. by move=> a0 b0; rewrite between b0 a0 !mulr0 addr0. Qed.

Lemma affine_weak a b k : (2 <= k)%N -> 0 <= a -> 0 <= a - 2%:R^-1 * b -> 0 <= a - k%:R^-1 * b.
Proof.
move=> k2 a0 b0; have [e0 e1] := share_at_most_half k2.
have e2 : 0 <= 2%:R * k%:R^-1 :> R by rewrite mulr_ge0 ?ler0n // ltW.
by rewrite between; apply: addr_ge0; apply: mulr_ge0.
Qed.

Lemma affine_strict a b k : (2 <= k)%N -> 0 <= a -> 0 < a - 2%:R^-1 * b -> 0 < a - k%:R^-1 * b.
Proof.
move=> k2 a0 b0; have [e0 e1] := share_at_most_half k2.
have e2 : 0 < 2%:R * k%:R^-1 :> R by rewrite mulr_gt0 ?ltr0n.
by rewrite between; apply: ltr_paddl; [exact: mulr_ge0 | exact: mulr_gt0].
Qed.

End Affine.

Section Relations.

Variables (R : realFieldType) (I J Theta : finType) (X : Type).
Variable M : model R I Theta X.
Variable nu : nat -> J -> X -> Theta -> Theta -> R.
Hypothesis nu_is_a_law : forall t j x a, \sum_b nu t j x a b = 1.

Notation big := {ffun (I + J)%type -> Theta}.
Notation W := (with_idle M nu).

(** Weights for the gammas of all agents, at finitely many histories of reports and rounds. *)
Variable E : finType.
Variables (r : E -> nat -> big) (t : E -> nat).

(** [c - e d + sum A gamma - e sum S gamma]: one side of a relation, the agents counted by [K]. *)
Record side := Side { c : R; d : R; A : E -> (I + J)%type -> R; S : E -> (I + J)%type -> R }.

Definition with_all (s : side) (e : R) : R :=
  c s - e * d s + \sum_h \sum_i A s h i * gamma W (r h) (t h) i - e * \sum_h \sum_i S s h i * gamma W (r h) (t h) i.

Definition without (s : side) (e : R) : R :=
  c s - e * d s + \sum_h \sum_i A s h (inl i) * gamma M (fun u => restrict (r h u)) (t h) i
  - e * \sum_h \sum_i S s h (inl i) * gamma M (fun u => restrict (r h u)) (t h) i.

Lemma sum_of_gammas (w : E -> (I + J)%type -> R) : \sum_h \sum_i w h i * gamma W (r h) (t h) i
  = \sum_h \sum_i w h (inl i) * gamma M (fun u => restrict (r h u)) (t h) i.
Proof.
apply: eq_bigr => h _; rewrite big_sumType /= [X in _ + X]big1 ?addr0; last first.
  by move=> j _; rewrite idle_agents_have_no_gamma // mulr0.
by apply: eq_bigr => i _; rewrite idle_agents_change_no_gamma.
Qed.

Lemma idle_agents_change_no_side s e : with_all s e = without s e.
Proof. by rewrite /with_all /without !sum_of_gammas. Qed.

Lemma affine_difference s s' e : without s e - without s' e
  = (without s 0 - without s' 0) - e * ((without s 0 - without s' 0) - (without s 1 - without s' 1)).
Proof.
rewrite /without.
move: (\sum_h _) (\sum_h _) (\sum_h _) (\sum_h _) => x y z w; ring.
Qed.

(** Three agents or more; idle agents count. *)
Hypothesis three : (3 <= #|I| + #|J|)%N.
Notation share := ((#|I| + #|J|).-1%:R^-1).

Let k2 : (2 <= (#|I| + #|J|).-1)%N.
Proof. by rewrite -ltnS prednK // (leq_trans _ three). Qed.

Lemma idle_agents_keep_equations s s' :
  without s 0 = without s' 0 -> without s 2%:R^-1 = without s' 2%:R^-1 -> with_all s share = with_all s' share.
Proof.
move=> /eqP; rewrite -subr_eq0 => /eqP a0 /eqP; rewrite -subr_eq0 affine_difference => /eqP b0.
apply/eqP; rewrite !idle_agents_change_no_side -subr_eq0 affine_difference; apply/eqP; exact: affine_equal.
Qed.

Lemma idle_agents_keep_inequalities s s' :
  without s' 0 <= without s 0 -> without s' 2%:R^-1 <= without s 2%:R^-1 -> with_all s' share <= with_all s share.
Proof.
move=> a0 b0; rewrite !idle_agents_change_no_side -subr_ge0 affine_difference; apply: affine_weak => //; first by rewrite subr_ge0.
by rewrite -affine_difference subr_ge0.
Qed.

Lemma idle_agents_keep_strict_inequalities s s' :
  without s' 0 <= without s 0 -> without s' 2%:R^-1 < without s 2%:R^-1 -> with_all s' share < with_all s share.
Proof.
move=> a0 b0; rewrite !idle_agents_change_no_side -subr_gt0 affine_difference; apply: affine_strict => //; first by rewrite subr_ge0.
by rewrite -affine_difference subr_gt0.
Qed.

(** All three together, as the executable form of the lemma has them. *)
Theorem idle_agents_keep_relations s s' :
  [/\ without s 0 = without s' 0 -> without s 2%:R^-1 = without s' 2%:R^-1 -> with_all s share = with_all s' share,
      without s' 0 <= without s 0 -> without s' 2%:R^-1 <= without s 2%:R^-1 -> with_all s' share <= with_all s share
    & without s' 0 <= without s 0 -> without s' 2%:R^-1 < without s 2%:R^-1 -> with_all s' share < with_all s share].
Proof.
split; [exact: idle_agents_keep_equations | exact: idle_agents_keep_inequalities | exact: idle_agents_keep_strict_inequalities].
Qed.

End Relations.
