(** * The goals that were exported for lemmas of [Carried.v], each from the general theorem *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Carried Goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** The numbers of the goal as a function of the index. *)
Definition listed (R : ringType) n (s : seq R) (i : 'I_n) : R := nth 0 s i.

(** Sums over ['I_n], or over its members but one, written out. *)
Lemma but_one (R : ringType) n (v : 'I_n -> R) i : \sum_(j | j != i) v j = \sum_j (if j != i then v j else 0).
Proof. exact: big_mkcond. Qed.

Ltac written_out :=
  rewrite ?card_ord ?but_one; repeat rewrite !big_ord_recl; rewrite ?big_ord0 /listed /=.

Ltac same_form := rewrite ?invr1 ?(add0r, addr0, subr0, mul1r, addrA).

Lemma half (R : realFieldType) : 50%:R = 100%:R * (1 - 2%:R^-1) :> R.
Proof. by field. Qed.
Lemma two_thirds (R : realFieldType) : 200%:R / 3%:R = 100%:R * (1 - 3%:R^-1) :> R.
Proof. by field. Qed.

Lemma tie_csoka_first_report_after_errors_B2_R2_n3 : goal_csoka_first_report_after_errors_B2_R2_n3.
Proof. move=> R p_0 p_1 q_0 q_1 beta rho z _ _ _ _ _ _ _ _ _ _ _ _ B0 R0 z0. rewrite half.
have := @first_report_after_errors _ _ _ (@listed _ 2 [:: p_0; p_1]) (@listed _ 2 [:: 0; beta]) (@listed _ 2 [:: q_0; q_1]) (@listed _ 2 [:: 0; rho]) z 2 isT z0.
by written_out; rewrite !mulr0 !addr0; apply. Qed.

Lemma tie_csoka_first_report_after_errors_B2_R2_n4 : goal_csoka_first_report_after_errors_B2_R2_n4.
Proof. move=> R p_0 p_1 q_0 q_1 beta rho z _ _ _ _ _ _ _ _ _ _ _ _ B0 R0 z0. rewrite two_thirds.
have := @first_report_after_errors _ _ _ (@listed _ 2 [:: p_0; p_1]) (@listed _ 2 [:: 0; beta]) (@listed _ 2 [:: q_0; q_1]) (@listed _ 2 [:: 0; rho]) z 3 isT z0.
by written_out; rewrite !mulr0 !addr0; apply. Qed.

Lemma tie_csoka_first_report_ties_B2_R2_n3 : goal_csoka_first_report_ties_B2_R2_n3.
Proof. move=> R p_0 p_1 q_0 q_1 beta rho z _ _ _ _ _ _ _ _ _ _ _ _ B0 R0 z0. rewrite half.
have := first_report_ties (@listed _ 2 [:: p_0; p_1]) (@listed _ 2 [:: 0; beta]) (@listed _ 2 [:: q_0; q_1]) (@listed _ 2 [:: 0; rho]) 2.
by written_out; rewrite !mulr0 !addr0. Qed.

Lemma tie_csoka_first_report_ties_B2_R2_n4 : goal_csoka_first_report_ties_B2_R2_n4.
Proof. move=> R p_0 p_1 q_0 q_1 beta rho z _ _ _ _ _ _ _ _ _ _ _ _ B0 R0 z0. rewrite two_thirds.
have := first_report_ties (@listed _ 2 [:: p_0; p_1]) (@listed _ 2 [:: 0; beta]) (@listed _ 2 [:: q_0; q_1]) (@listed _ 2 [:: 0; rho]) 3.
by written_out; rewrite !mulr0 !addr0. Qed.

Lemma tie_csoka_free_last_report_K1_n3_type0 : goal_csoka_free_last_report_K1_n3_type0.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K1_n3_type1 : goal_csoka_free_last_report_K1_n3_type1.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K2_n3_type0 : goal_csoka_free_last_report_K2_n3_type0.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K2_n3_type1 : goal_csoka_free_last_report_K2_n3_type1.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K1_n4_type0 : goal_csoka_free_last_report_K1_n4_type0.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K1_n4_type1 : goal_csoka_free_last_report_K1_n4_type1.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K2_n4_type0 : goal_csoka_free_last_report_K2_n4_type0.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_free_last_report_K2_n4_type1 : goal_csoka_free_last_report_K2_n4_type1.
Proof. move=> R last _ _. by apply: free_last_report; rewrite ler_nat. Qed.

Lemma tie_csoka_one_more_in_each_round_T1 : goal_csoka_one_more_in_each_round_T1.
Proof. move=> R b r.
have at_round t (tT : (t < 1)%N) := one_more_in_each_round (nth 0 [:: b]) (nth 0 [:: r]) tT.
do ?split; [move: (at_round 0%N isT)]; rewrite unlock /=; exact. Qed.

Lemma tie_csoka_one_more_in_each_round_T2 : goal_csoka_one_more_in_each_round_T2.
Proof. move=> R b_0 b_1 r_0 r_1.
have at_round t (tT : (t < 2)%N) := one_more_in_each_round (nth 0 [:: b_0; b_1]) (nth 0 [:: r_0; r_1]) tT.
do ?split; [move: (at_round 0%N isT) | move: (at_round 1%N isT)]; rewrite unlock /=; exact. Qed.

Lemma tie_csoka_one_more_in_each_round_T3 : goal_csoka_one_more_in_each_round_T3.
Proof. move=> R b_0 b_1 b_2 r_0 r_1 r_2.
have at_round t (tT : (t < 3)%N) := one_more_in_each_round (nth 0 [:: b_0; b_1; b_2]) (nth 0 [:: r_0; r_1; r_2]) tT.
do ?split; [move: (at_round 0%N isT) | move: (at_round 1%N isT) | move: (at_round 2%N isT)]; rewrite unlock /=; exact. Qed.

Lemma tie_csoka_one_more_in_each_round_T4 : goal_csoka_one_more_in_each_round_T4.
Proof. move=> R b_0 b_1 b_2 b_3 r_0 r_1 r_2 r_3.
have at_round t (tT : (t < 4)%N) := one_more_in_each_round (nth 0 [:: b_0; b_1; b_2; b_3]) (nth 0 [:: r_0; r_1; r_2; r_3]) tT.
do ?split; [move: (at_round 0%N isT) | move: (at_round 1%N isT) | move: (at_round 2%N isT) | move: (at_round 3%N isT)]; rewrite unlock /=; exact. Qed.

Lemma tie_csoka_one_more_in_each_round_T5 : goal_csoka_one_more_in_each_round_T5.
Proof. move=> R b_0 b_1 b_2 b_3 b_4 r_0 r_1 r_2 r_3 r_4.
have at_round t (tT : (t < 5)%N) := one_more_in_each_round (nth 0 [:: b_0; b_1; b_2; b_3; b_4]) (nth 0 [:: r_0; r_1; r_2; r_3; r_4]) tT.
do ?split; [move: (at_round 0%N isT) | move: (at_round 1%N isT) | move: (at_round 2%N isT) | move: (at_round 3%N isT) | move: (at_round 4%N isT)]; rewrite unlock /=; exact. Qed.

Lemma tie_csoka_others_utility_K1_n2_t1 : goal_csoka_others_utility_K1_n2_t1.
Proof. move=> R w_0 w_1.
do ?split; [move: (others_utility (@listed _ 2 [:: w_0; w_1]) (@Ordinal 2 0 isT)) | move: (others_utility (@listed _ 2 [:: w_0; w_1]) (@Ordinal 2 1 isT)) | move: (others_utility (@listed _ 2 [:: w_0; w_1]) (@Ordinal 2 0 isT)) | move: (others_utility (@listed _ 2 [:: w_0; w_1]) (@Ordinal 2 1 isT))]; written_out; same_form; exact. Qed.

Lemma tie_csoka_others_utility_K1_n3_t1 : goal_csoka_others_utility_K1_n3_t1.
Proof. move=> R w_0 w_1 w_2.
do ?split; [move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 0 isT)) | move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 1 isT)) | move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 2 isT)) | move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 0 isT)) | move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 1 isT)) | move: (others_utility (@listed _ 3 [:: w_0; w_1; w_2]) (@Ordinal 3 2 isT))]; written_out; same_form; exact. Qed.

Lemma tie_csoka_others_utility_K1_n4_t1 : goal_csoka_others_utility_K1_n4_t1.
Proof. move=> R w_0 w_1 w_2 w_3.
do ?split; [move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 0 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 1 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 2 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 3 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 0 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 1 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 2 isT)) | move: (others_utility (@listed _ 4 [:: w_0; w_1; w_2; w_3]) (@Ordinal 4 3 isT))]; written_out; same_form; exact. Qed.

Lemma tie_csoka_others_utility_K1_n5_t1 : goal_csoka_others_utility_K1_n5_t1.
Proof. move=> R w_0 w_1 w_2 w_3 w_4.
do ?split; [move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 0 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 1 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 2 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 3 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 4 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 0 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 1 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 2 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 3 isT)) | move: (others_utility (@listed _ 5 [:: w_0; w_1; w_2; w_3; w_4]) (@Ordinal 5 4 isT))]; written_out; same_form; exact. Qed.

Lemma tie_csoka_others_utility_K1_n6_t1 : goal_csoka_others_utility_K1_n6_t1.
Proof. move=> R w_0 w_1 w_2 w_3 w_4 w_5.
do ?split; [move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 0 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 1 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 2 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 3 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 4 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 5 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 0 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 1 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 2 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 3 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 4 isT)) | move: (others_utility (@listed _ 6 [:: w_0; w_1; w_2; w_3; w_4; w_5]) (@Ordinal 6 5 isT))]; written_out; same_form; exact. Qed.

Lemma tie_csoka_threshold_share_n3_never0 : goal_csoka_threshold_share_n3_never0.
Proof. move=> R t a b a0 b0; have [gain loss] := @threshold_share R t a b 2 a0 b0; split=> // z0; split=> //; by have [] := loss z0; split. Qed.

Lemma tie_csoka_threshold_share_n3_never1 : goal_csoka_threshold_share_n3_never1.
Proof. move=> R t a b a0 b0; have [_ loss] := @threshold_share R (- 2%:R^-1) a b 2 a0 b0; by move: loss; rewrite addNr => /(_ (lexx 0))[]. Qed.

Lemma tie_csoka_threshold_share_n4_never0 : goal_csoka_threshold_share_n4_never0.
Proof. move=> R t a b a0 b0; have [gain loss] := @threshold_share R t a b 3 a0 b0; split=> // z0; split=> //; by have [] := loss z0; split. Qed.

Lemma tie_csoka_threshold_share_n4_never1 : goal_csoka_threshold_share_n4_never1.
Proof. move=> R t a b a0 b0; have [_ loss] := @threshold_share R (- 3%:R^-1) a b 3 a0 b0; by move: loss; rewrite addNr => /(_ (lexx 0))[]. Qed.

Lemma tie_csoka_threshold_share_n5_never0 : goal_csoka_threshold_share_n5_never0.
Proof. move=> R t a b a0 b0; have [gain loss] := @threshold_share R t a b 4 a0 b0; split=> // z0; split=> //; by have [] := loss z0; split. Qed.

Lemma tie_csoka_threshold_share_n5_never1 : goal_csoka_threshold_share_n5_never1.
Proof. move=> R t a b a0 b0; have [_ loss] := @threshold_share R (- 4%:R^-1) a b 4 a0 b0; by move: loss; rewrite addNr => /(_ (lexx 0))[]. Qed.

Lemma tie_csoka_threshold_share_n6_never0 : goal_csoka_threshold_share_n6_never0.
Proof. move=> R t a b a0 b0; have [gain loss] := @threshold_share R t a b 5 a0 b0; split=> // z0; split=> //; by have [] := loss z0; split. Qed.

Lemma tie_csoka_threshold_share_n6_never1 : goal_csoka_threshold_share_n6_never1.
Proof. move=> R t a b a0 b0; have [_ loss] := @threshold_share R (- 5%:R^-1) a b 5 a0 b0; by move: loss; rewrite addNr => /(_ (lexx 0))[]. Qed.
