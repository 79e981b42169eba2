(** * The goals that were exported for lemmas about Team Mechanisms, each from the general theorem

    Each proof begins with the theorem, at the agents ['I_n] and the numbers of the goal; after that sums are only written
    out, and zeros, ones and brackets are brought into one form on both sides. *)

From mathcomp Require Import all_ssreflect all_algebra.
From Counterplay Require Import Team Goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Lemma but_one (R : ringType) n (v : 'I_n -> R) i : \sum_(j | j != i) v j = \sum_j (if j != i then v j else 0).
Proof. exact: big_mkcond. Qed.

(** A sum over ['I_n], or over its members but one, as a sum of n or n - 1 numbers. *)
Ltac written_out :=
  rewrite ?card_ord; repeat rewrite !big_ord_recl; rewrite ?big_ord0 ?but_one /=; repeat rewrite !big_ord_recl /=; rewrite ?big_ord0 /=.

Ltac same_form := rewrite ?invr1 ?(add0r, addr0, subr0, mul1r, addrA).

(** The numbers of the goal as a function of the agent. *)
Definition listed (R : ringType) n (s : seq R) (i : 'I_n) : R := nth 0 s i.

Ltac from_equal_shares n s :=
  have := @equal_shares_add_up_to_zero _ _ (@listed _ n s);
  rewrite card_ord => /(_ isT); rewrite /shared_equally /on_others /listed; written_out; same_form; exact.

Lemma tie_csoka_equal_shares_K1_n2_t1 : goal_csoka_equal_shares_K1_n2_t1.
Proof. move=> R a b. from_equal_shares 2%N [:: a; b]. Qed.

Lemma tie_csoka_equal_shares_K1_n3_t1 : goal_csoka_equal_shares_K1_n3_t1.
Proof. move=> R a b c. from_equal_shares 3%N [:: a; b; c]. Qed.

Lemma tie_csoka_equal_shares_K1_n4_t1 : goal_csoka_equal_shares_K1_n4_t1.
Proof. move=> R a b c d. from_equal_shares 4%N [:: a; b; c; d]. Qed.

Lemma tie_csoka_equal_shares_K1_n5_t1 : goal_csoka_equal_shares_K1_n5_t1.
Proof. move=> R a b c d e. from_equal_shares 5%N [:: a; b; c; d; e]. Qed.

Lemma tie_csoka_equal_shares_K1_n6_t1 : goal_csoka_equal_shares_K1_n6_t1.
Proof. move=> R a b c d e f. from_equal_shares 6%N [:: a; b; c; d; e; f]. Qed.

Lemma tie_csoka_equal_shares_K2_n2_t1 : goal_csoka_equal_shares_K2_n2_t1.
Proof. exact: tie_csoka_equal_shares_K1_n2_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n3_t1 : goal_csoka_equal_shares_K2_n3_t1.
Proof. exact: tie_csoka_equal_shares_K1_n3_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n4_t1 : goal_csoka_equal_shares_K2_n4_t1.
Proof. exact: tie_csoka_equal_shares_K1_n4_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n5_t1 : goal_csoka_equal_shares_K2_n5_t1.
Proof. exact: tie_csoka_equal_shares_K1_n5_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n6_t1 : goal_csoka_equal_shares_K2_n6_t1.
Proof. exact: tie_csoka_equal_shares_K1_n6_t1. Qed.

Lemma tie_csoka_equal_shares_K1_n2_t2 : goal_csoka_equal_shares_K1_n2_t2.
Proof. exact: tie_csoka_equal_shares_K1_n2_t1. Qed.

Lemma tie_csoka_equal_shares_K1_n3_t2 : goal_csoka_equal_shares_K1_n3_t2.
Proof. exact: tie_csoka_equal_shares_K1_n3_t1. Qed.

Lemma tie_csoka_equal_shares_K1_n4_t2 : goal_csoka_equal_shares_K1_n4_t2.
Proof. exact: tie_csoka_equal_shares_K1_n4_t1. Qed.

Lemma tie_csoka_equal_shares_K1_n5_t2 : goal_csoka_equal_shares_K1_n5_t2.
Proof. exact: tie_csoka_equal_shares_K1_n5_t1. Qed.

Lemma tie_csoka_equal_shares_K1_n6_t2 : goal_csoka_equal_shares_K1_n6_t2.
Proof. exact: tie_csoka_equal_shares_K1_n6_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n2_t2 : goal_csoka_equal_shares_K2_n2_t2.
Proof. exact: tie_csoka_equal_shares_K1_n2_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n3_t2 : goal_csoka_equal_shares_K2_n3_t2.
Proof. exact: tie_csoka_equal_shares_K1_n3_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n4_t2 : goal_csoka_equal_shares_K2_n4_t2.
Proof. exact: tie_csoka_equal_shares_K1_n4_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n5_t2 : goal_csoka_equal_shares_K2_n5_t2.
Proof. exact: tie_csoka_equal_shares_K1_n5_t1. Qed.

Lemma tie_csoka_equal_shares_K2_n6_t2 : goal_csoka_equal_shares_K2_n6_t2.
Proof. exact: tie_csoka_equal_shares_K1_n6_t1. Qed.

(** Two agents beside [m] idle ones. *)

Definition with_zeros (R : ringType) m (s : seq R) (i : 'I_2 + 'I_m) : R := if i is inl k then nth 0 s k else 0.

Lemma others_of_both (R : realFieldType) m (v : 'I_2 + 'I_m -> R) i :
  on_others v (inl i) = \sum_k (if k != i then v (inl k) else 0) + \sum_k v (inr k).
Proof. by rewrite /on_others big_sumType /= [X in X + _]big_mkcond. Qed.

Lemma idle_share (R : realFieldType) m (s : seq R) (u c : R) (i : 'I_2) :
  u + (with_zeros s (inl i : 'I_2 + 'I_m) - c * on_others (@with_zeros R m s) (inl i))
  = u + with_zeros s (inl i : 'I_2 + 'I_m) - c * on_others (fun k => @with_zeros R m s (inl k)) i.
Proof. by rewrite idle_others // addrA. Qed.

Ltac from_idle_others m s u i :=
  have := @idle_share _ m s u m.+1%:R^-1 i;
  rewrite others_of_both /on_others /with_zeros; written_out; same_form; exact.

Ltac idle_shares m := let a := fresh in let b := fresh in let c := fresh in let d := fresh in let R := fresh in
  move=> R a b c d; split; [from_idle_others m [:: c; d] a (ord0 : 'I_2) | from_idle_others m [:: c; d] b (lift ord0 ord0 : 'I_2)].

Lemma tie_csoka_idle_shares_n3 : goal_csoka_idle_shares_n3.
Proof. idle_shares 1%N. Qed.

Lemma tie_csoka_idle_shares_n4 : goal_csoka_idle_shares_n4.
Proof. idle_shares 2%N. Qed.

Lemma tie_csoka_idle_shares_n5 : goal_csoka_idle_shares_n5.
Proof. idle_shares 3%N. Qed.

Lemma tie_csoka_idle_shares_n6 : goal_csoka_idle_shares_n6.
Proof. idle_shares 4%N. Qed.

(** One agent earns and the others pay. *)

Lemma bill (R : realFieldType) n (gamma : 'I_n -> R) i : gamma i = 0 ->
  (#|'I_n|.-1)%:R^-1 * on_others gamma i - gamma i = (#|'I_n|.-1)%:R^-1 * \sum_j gamma j.
Proof. by move=> e; rewrite -[LHS]opprK opprB -/(shared_equally gamma i) agents_without_gamma_share_the_bill // opprK. Qed.

Ltac bill_at n s i := have := @bill _ n (@listed _ n s) i erefl; rewrite /on_others /listed; written_out; same_form; exact.

Lemma tie_csoka_share_of_the_bill_n2 : goal_csoka_share_of_the_bill_n2.
Proof. move=> R g. bill_at 2%N [:: g; 0] (@Ordinal 2 1 isT). Qed.

Lemma tie_csoka_share_of_the_bill_n3 : goal_csoka_share_of_the_bill_n3.
Proof. move=> R g. do ?split; [ bill_at 3%N [:: g; 0; 0] (@Ordinal 3 1 isT) | bill_at 3%N [:: g; 0; 0] (@Ordinal 3 2 isT) ]. Qed.

Lemma tie_csoka_share_of_the_bill_n4 : goal_csoka_share_of_the_bill_n4.
Proof. move=> R g. do ?split; [ bill_at 4%N [:: g; 0; 0; 0] (@Ordinal 4 1 isT) | bill_at 4%N [:: g; 0; 0; 0] (@Ordinal 4 2 isT) | bill_at 4%N [:: g; 0; 0; 0] (@Ordinal 4 3 isT) ]. Qed.

Lemma tie_csoka_share_of_the_bill_n5 : goal_csoka_share_of_the_bill_n5.
Proof. move=> R g. do ?split; [ bill_at 5%N [:: g; 0; 0; 0; 0] (@Ordinal 5 1 isT) | bill_at 5%N [:: g; 0; 0; 0; 0] (@Ordinal 5 2 isT) | bill_at 5%N [:: g; 0; 0; 0; 0] (@Ordinal 5 3 isT) | bill_at 5%N [:: g; 0; 0; 0; 0] (@Ordinal 5 4 isT) ]. Qed.

Lemma tie_csoka_share_of_the_bill_n6 : goal_csoka_share_of_the_bill_n6.
Proof. move=> R g. do ?split; [ bill_at 6%N [:: g; 0; 0; 0; 0; 0] (@Ordinal 6 1 isT) | bill_at 6%N [:: g; 0; 0; 0; 0; 0] (@Ordinal 6 2 isT) | bill_at 6%N [:: g; 0; 0; 0; 0; 0] (@Ordinal 6 3 isT) | bill_at 6%N [:: g; 0; 0; 0; 0; 0] (@Ordinal 6 4 isT) | bill_at 6%N [:: g; 0; 0; 0; 0; 0] (@Ordinal 6 5 isT) ]. Qed.
