(** What lemmas say at the sizes that are run, computed by the code of their sentences. Written by
    [./counterplay export]; a change made here by hand is found by the tests. *)

From mathcomp Require Import all_ssreflect all_algebra.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(* BEGIN csoka/affine-in-the-share-at-most: IdleAgents.v affine_weak *)
Definition goal_csoka_affine_in_the_share_at_most_m1_n3 : Prop := forall (R : realFieldType) (a : R) (b : R) (c : R) (d : R),
  a - c <= 0 ->
  a - c - 2%:R^-1 * (b - d) <= 0 ->
  a - 2%:R^-1 * (b + 0) - (c - 2%:R^-1 * (d + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m2_n3 : Prop := forall (R : realFieldType) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (d_0 d_1 : R),
  a_0 - c_0 <= 0 ->
  a_0 - c_0 - 2%:R^-1 * (b_0 - d_0) <= 0 ->
  a_1 - c_1 <= 0 ->
  a_1 - c_1 - 2%:R^-1 * (b_1 - d_1) <= 0 ->
  a_0 - 2%:R^-1 * (b_0 + 0) - (c_0 - 2%:R^-1 * (d_0 + 0)) <= 0 /\ a_1 - 2%:R^-1 * (b_1 + 0) - (c_1 - 2%:R^-1 * (d_1 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m1_n4 : Prop := forall (R : realFieldType) (a : R) (b : R) (c : R) (d : R),
  a - c <= 0 ->
  a - c - 2%:R^-1 * (b - d) <= 0 ->
  a - 3%:R^-1 * (b + 0 + 0) - (c - 3%:R^-1 * (d + 0 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m2_n4 : Prop := forall (R : realFieldType) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (d_0 d_1 : R),
  a_0 - c_0 <= 0 ->
  a_0 - c_0 - 2%:R^-1 * (b_0 - d_0) <= 0 ->
  a_1 - c_1 <= 0 ->
  a_1 - c_1 - 2%:R^-1 * (b_1 - d_1) <= 0 ->
  a_0 - 3%:R^-1 * (b_0 + 0 + 0) - (c_0 - 3%:R^-1 * (d_0 + 0 + 0)) <= 0 /\ a_1 - 3%:R^-1 * (b_1 + 0 + 0) - (c_1 - 3%:R^-1 * (d_1 + 0 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m1_n5 : Prop := forall (R : realFieldType) (a : R) (b : R) (c : R) (d : R),
  a - c <= 0 ->
  a - c - 2%:R^-1 * (b - d) <= 0 ->
  a - 4%:R^-1 * (b + 0 + 0 + 0) - (c - 4%:R^-1 * (d + 0 + 0 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m2_n5 : Prop := forall (R : realFieldType) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (d_0 d_1 : R),
  a_0 - c_0 <= 0 ->
  a_0 - c_0 - 2%:R^-1 * (b_0 - d_0) <= 0 ->
  a_1 - c_1 <= 0 ->
  a_1 - c_1 - 2%:R^-1 * (b_1 - d_1) <= 0 ->
  a_0 - 4%:R^-1 * (b_0 + 0 + 0 + 0) - (c_0 - 4%:R^-1 * (d_0 + 0 + 0 + 0)) <= 0 /\ a_1 - 4%:R^-1 * (b_1 + 0 + 0 + 0) - (c_1 - 4%:R^-1 * (d_1 + 0 + 0 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m1_n6 : Prop := forall (R : realFieldType) (a : R) (b : R) (c : R) (d : R),
  a - c <= 0 ->
  a - c - 2%:R^-1 * (b - d) <= 0 ->
  a - 5%:R^-1 * (b + 0 + 0 + 0 + 0) - (c - 5%:R^-1 * (d + 0 + 0 + 0 + 0)) <= 0.
Definition goal_csoka_affine_in_the_share_at_most_m2_n6 : Prop := forall (R : realFieldType) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (d_0 d_1 : R),
  a_0 - c_0 <= 0 ->
  a_0 - c_0 - 2%:R^-1 * (b_0 - d_0) <= 0 ->
  a_1 - c_1 <= 0 ->
  a_1 - c_1 - 2%:R^-1 * (b_1 - d_1) <= 0 ->
  a_0 - 5%:R^-1 * (b_0 + 0 + 0 + 0 + 0) - (c_0 - 5%:R^-1 * (d_0 + 0 + 0 + 0 + 0)) <= 0 /\ a_1 - 5%:R^-1 * (b_1 + 0 + 0 + 0 + 0) - (c_1 - 5%:R^-1 * (d_1 + 0 + 0 + 0 + 0)) <= 0.
(* END csoka/affine-in-the-share-at-most *)

(* BEGIN csoka/equal-shares: Team.v equal_shares_add_up_to_zero *)
Definition goal_csoka_equal_shares_K1_n2_t1 : Prop := forall (R : realFieldType) (g_0 g_1 : R),
  0 + (g_0 - 1 * (0 + g_1)) + (g_1 - 1 * (0 + g_0)) = 0.
Definition goal_csoka_equal_shares_K1_n2_t2 : Prop := forall (R : realFieldType) (g_0 g_1 : R),
  0 + (g_0 - 1 * (0 + g_1)) + (g_1 - 1 * (0 + g_0)) = 0.
Definition goal_csoka_equal_shares_K2_n2_t1 : Prop := forall (R : realFieldType) (g_0 g_1 : R),
  0 + (g_0 - 1 * (0 + g_1)) + (g_1 - 1 * (0 + g_0)) = 0.
Definition goal_csoka_equal_shares_K2_n2_t2 : Prop := forall (R : realFieldType) (g_0 g_1 : R),
  0 + (g_0 - 1 * (0 + g_1)) + (g_1 - 1 * (0 + g_0)) = 0.
Definition goal_csoka_equal_shares_K1_n3_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 : R),
  0 + (g_0 - 2%:R^-1 * (0 + g_1 + g_2)) + (g_1 - 2%:R^-1 * (0 + g_0 + g_2)) + (g_2 - 2%:R^-1 * (0 + g_0 + g_1)) = 0.
Definition goal_csoka_equal_shares_K1_n3_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 : R),
  0 + (g_0 - 2%:R^-1 * (0 + g_1 + g_2)) + (g_1 - 2%:R^-1 * (0 + g_0 + g_2)) + (g_2 - 2%:R^-1 * (0 + g_0 + g_1)) = 0.
Definition goal_csoka_equal_shares_K2_n3_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 : R),
  0 + (g_0 - 2%:R^-1 * (0 + g_1 + g_2)) + (g_1 - 2%:R^-1 * (0 + g_0 + g_2)) + (g_2 - 2%:R^-1 * (0 + g_0 + g_1)) = 0.
Definition goal_csoka_equal_shares_K2_n3_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 : R),
  0 + (g_0 - 2%:R^-1 * (0 + g_1 + g_2)) + (g_1 - 2%:R^-1 * (0 + g_0 + g_2)) + (g_2 - 2%:R^-1 * (0 + g_0 + g_1)) = 0.
Definition goal_csoka_equal_shares_K1_n4_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 : R),
  0 + (g_0 - 3%:R^-1 * (0 + g_1 + g_2 + g_3)) + (g_1 - 3%:R^-1 * (0 + g_0 + g_2 + g_3)) + (g_2 - 3%:R^-1 * (0 + g_0 + g_1 + g_3)) + (g_3 - 3%:R^-1 * (0 + g_0 + g_1 + g_2)) = 0.
Definition goal_csoka_equal_shares_K1_n4_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 : R),
  0 + (g_0 - 3%:R^-1 * (0 + g_1 + g_2 + g_3)) + (g_1 - 3%:R^-1 * (0 + g_0 + g_2 + g_3)) + (g_2 - 3%:R^-1 * (0 + g_0 + g_1 + g_3)) + (g_3 - 3%:R^-1 * (0 + g_0 + g_1 + g_2)) = 0.
Definition goal_csoka_equal_shares_K2_n4_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 : R),
  0 + (g_0 - 3%:R^-1 * (0 + g_1 + g_2 + g_3)) + (g_1 - 3%:R^-1 * (0 + g_0 + g_2 + g_3)) + (g_2 - 3%:R^-1 * (0 + g_0 + g_1 + g_3)) + (g_3 - 3%:R^-1 * (0 + g_0 + g_1 + g_2)) = 0.
Definition goal_csoka_equal_shares_K2_n4_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 : R),
  0 + (g_0 - 3%:R^-1 * (0 + g_1 + g_2 + g_3)) + (g_1 - 3%:R^-1 * (0 + g_0 + g_2 + g_3)) + (g_2 - 3%:R^-1 * (0 + g_0 + g_1 + g_3)) + (g_3 - 3%:R^-1 * (0 + g_0 + g_1 + g_2)) = 0.
Definition goal_csoka_equal_shares_K1_n5_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 : R),
  0 + (g_0 - 4%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4)) + (g_1 - 4%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4)) + (g_2 - 4%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4)) + (g_3 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4)) + (g_4 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3)) = 0.
Definition goal_csoka_equal_shares_K1_n5_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 : R),
  0 + (g_0 - 4%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4)) + (g_1 - 4%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4)) + (g_2 - 4%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4)) + (g_3 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4)) + (g_4 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3)) = 0.
Definition goal_csoka_equal_shares_K2_n5_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 : R),
  0 + (g_0 - 4%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4)) + (g_1 - 4%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4)) + (g_2 - 4%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4)) + (g_3 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4)) + (g_4 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3)) = 0.
Definition goal_csoka_equal_shares_K2_n5_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 : R),
  0 + (g_0 - 4%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4)) + (g_1 - 4%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4)) + (g_2 - 4%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4)) + (g_3 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4)) + (g_4 - 4%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3)) = 0.
Definition goal_csoka_equal_shares_K1_n6_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 g_5 : R),
  0 + (g_0 - 5%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4 + g_5)) + (g_1 - 5%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4 + g_5)) + (g_2 - 5%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4 + g_5)) + (g_3 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4 + g_5)) + (g_4 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_5)) + (g_5 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_4)) = 0.
Definition goal_csoka_equal_shares_K1_n6_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 g_5 : R),
  0 + (g_0 - 5%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4 + g_5)) + (g_1 - 5%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4 + g_5)) + (g_2 - 5%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4 + g_5)) + (g_3 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4 + g_5)) + (g_4 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_5)) + (g_5 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_4)) = 0.
Definition goal_csoka_equal_shares_K2_n6_t1 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 g_5 : R),
  0 + (g_0 - 5%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4 + g_5)) + (g_1 - 5%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4 + g_5)) + (g_2 - 5%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4 + g_5)) + (g_3 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4 + g_5)) + (g_4 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_5)) + (g_5 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_4)) = 0.
Definition goal_csoka_equal_shares_K2_n6_t2 : Prop := forall (R : realFieldType) (g_0 g_1 g_2 g_3 g_4 g_5 : R),
  0 + (g_0 - 5%:R^-1 * (0 + g_1 + g_2 + g_3 + g_4 + g_5)) + (g_1 - 5%:R^-1 * (0 + g_0 + g_2 + g_3 + g_4 + g_5)) + (g_2 - 5%:R^-1 * (0 + g_0 + g_1 + g_3 + g_4 + g_5)) + (g_3 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_4 + g_5)) + (g_4 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_5)) + (g_5 - 5%:R^-1 * (0 + g_0 + g_1 + g_2 + g_3 + g_4)) = 0.
(* END csoka/equal-shares *)

(* BEGIN csoka/first-report-after-errors: Carried.v first_report_after_errors *)
Definition goal_csoka_first_report_after_errors_B2_R2_n3 : Prop := forall (R : realFieldType) (p_0 p_1 : R) (q_0 q_1 : R) (beta : R) (rho : R) (z : R),
  0 <= p_0 ->
  0 <= p_1 ->
  p_0 + p_1 = 1 ->
  0 <= q_0 ->
  0 <= q_1 ->
  q_0 + q_1 = 1 ->
  0 <= beta ->
  beta <= 1 ->
  0 <= rho ->
  rho <= 1 ->
  0 <= z ->
  z <= 1 ->
  0 < 0 + p_1 * beta ->
  0 < 0 + q_1 * rho ->
  0 < z ->
  0 < 50%:R * (z * (0 + p_1 * beta) * (0 + q_1 * rho)).
Definition goal_csoka_first_report_after_errors_B2_R2_n4 : Prop := forall (R : realFieldType) (p_0 p_1 : R) (q_0 q_1 : R) (beta : R) (rho : R) (z : R),
  0 <= p_0 ->
  0 <= p_1 ->
  p_0 + p_1 = 1 ->
  0 <= q_0 ->
  0 <= q_1 ->
  q_0 + q_1 = 1 ->
  0 <= beta ->
  beta <= 1 ->
  0 <= rho ->
  rho <= 1 ->
  0 <= z ->
  z <= 1 ->
  0 < 0 + p_1 * beta ->
  0 < 0 + q_1 * rho ->
  0 < z ->
  0 < 200%:R / 3%:R * (z * (0 + p_1 * beta) * (0 + q_1 * rho)).
(* END csoka/first-report-after-errors *)

(* BEGIN csoka/first-report-ties: Carried.v first_report_ties *)
Definition goal_csoka_first_report_ties_B2_R2_n3 : Prop := forall (R : realFieldType) (p_0 p_1 : R) (q_0 q_1 : R) (beta : R) (rho : R) (z : R),
  0 <= p_0 ->
  0 <= p_1 ->
  p_0 + p_1 = 1 ->
  0 <= q_0 ->
  0 <= q_1 ->
  q_0 + q_1 = 1 ->
  0 <= beta ->
  beta <= 1 ->
  0 <= rho ->
  rho <= 1 ->
  0 <= z ->
  z <= 1 ->
  0 < 0 + p_1 * beta ->
  0 < 0 + q_1 * rho ->
  0 < z ->
  50%:R * (0 * (0 + p_1 * beta) * (0 + q_1 * rho)) = 0.
Definition goal_csoka_first_report_ties_B2_R2_n4 : Prop := forall (R : realFieldType) (p_0 p_1 : R) (q_0 q_1 : R) (beta : R) (rho : R) (z : R),
  0 <= p_0 ->
  0 <= p_1 ->
  p_0 + p_1 = 1 ->
  0 <= q_0 ->
  0 <= q_1 ->
  q_0 + q_1 = 1 ->
  0 <= beta ->
  beta <= 1 ->
  0 <= rho ->
  rho <= 1 ->
  0 <= z ->
  z <= 1 ->
  0 < 0 + p_1 * beta ->
  0 < 0 + q_1 * rho ->
  0 < z ->
  200%:R / 3%:R * (0 * (0 + p_1 * beta) * (0 + q_1 * rho)) = 0.
(* END csoka/first-report-ties *)

(* BEGIN csoka/free-last-report: Carried.v free_last_report *)
Definition goal_csoka_free_last_report_K1_n3_type0 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 84%:R.
Definition goal_csoka_free_last_report_K1_n3_type1 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 104%:R.
Definition goal_csoka_free_last_report_K2_n3_type0 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 84%:R.
Definition goal_csoka_free_last_report_K2_n3_type1 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 104%:R.
Definition goal_csoka_free_last_report_K1_n4_type0 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 84%:R.
Definition goal_csoka_free_last_report_K1_n4_type1 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 104%:R.
Definition goal_csoka_free_last_report_K2_n4_type0 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 84%:R.
Definition goal_csoka_free_last_report_K2_n4_type1 : Prop := forall (R : realFieldType) (last : R),
  0 <= last ->
  last <= 1 ->
  0 <= 100%:R * (0 * (last - 1) - 0 * last) /\ 84%:R <= 100%:R * (0 * (last - 1) - 0 * last) + 104%:R.
(* END csoka/free-last-report *)

(* BEGIN csoka/idle-relations: IdleAgents.v idle_agents_keep_relations *)
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R),
  u1_0 = u1_0 ->
  u1_1 = u1_1 ->
  u1_2 = u1_2 ->
  u1_0 = u1_0 /\ u1_1 = u1_1 /\ u1_2 = u1_2.
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R),
  u1_0 = u1_0 ->
  u1_1 = u1_1 ->
  u1_2 = u1_2 ->
  u1_0 = u1_0 /\ u1_1 = u1_1 /\ u1_2 = u1_2.
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  0 <= s0zero ->
  0 < s0half ->
  s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  0 <= s0zero ->
  0 < s0half ->
  s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * (e0Lzero - e0Rzero) + 1 * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * (- (e0Lzero - e0Rzero)) + 1 * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * (e0Lzero - e0Rzero) + 1 * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * (- (e0Lzero - e0Rzero)) + 1 * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * (e0Lzero - e0Rzero) + 1 * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * (- (e0Lzero - e0Rzero)) + 1 * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * (e0Lzero - e0Rzero) + 1 * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 : R) (e0LS_0 e0LS_1 e0LS_2 : R) (e0RA_0 e0RA_1 e0RA_2 : R) (e0RS_0 e0RS_1 e0RS_2 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 : R) (w0LS_0 w0LS_1 w0LS_2 : R) (w0RA_0 w0RA_1 w0RA_2 : R) (w0RS_0 w0RS_1 w0RS_2 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 : R) (s0LS_0 s0LS_1 s0LS_2 : R) (s0RA_0 s0RA_1 s0RA_2 : R) (s0RS_0 s0RS_1 s0RS_2 : R) (s0zero : R) (s0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * (- (e0Lzero - e0Rzero)) + 1 * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 2%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 2%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 2%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) = e0Rc - 2%:R^-1 * e0Rd + (0 + (e0RA_0 - 2%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 2%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 2%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * w0zero + 1 * w0half) + (0 + (w0LA_0 - 2%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 2%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 2%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) <= w0Rc - 2%:R^-1 * w0Rd + (0 + (w0RA_0 - 2%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 2%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 2%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) /\ s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) - (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))))) + - (0 * s0zero + 1 * s0half) + (0 + (s0LA_0 - 2%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 2%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 2%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))) < s0Rc - 2%:R^-1 * s0Rd + (0 + (s0RA_0 - 2%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 2%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 2%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R),
  u1_0 = u1_0 ->
  u1_1 = u1_1 ->
  u1_2 = u1_2 ->
  u1_0 = u1_0 /\ u1_1 = u1_1 /\ u1_2 = u1_2.
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R),
  u1_0 = u1_0 ->
  u1_1 = u1_1 ->
  u1_2 = u1_2 ->
  u1_0 = u1_0 /\ u1_1 = u1_1 /\ u1_2 = u1_2.
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  0 <= s0zero ->
  0 < s0half ->
  s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  0 <= s0zero ->
  0 < s0half ->
  s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + - (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + - (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + - (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + - (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + (3%:R^-1 * (e0Lzero - e0Rzero) + 2%:R / 3%:R * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + - (3%:R^-1 * (- (e0Lzero - e0Rzero)) + 2%:R / 3%:R * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + (3%:R^-1 * (e0Lzero - e0Rzero) + 2%:R / 3%:R * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w0 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + - (3%:R^-1 * (- (e0Lzero - e0Rzero)) + 2%:R / 3%:R * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + - (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + (3%:R^-1 * (e0Lzero - e0Rzero) + 2%:R / 3%:R * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + - (3%:R^-1 * (- (e0Lzero - e0Rzero)) + 2%:R / 3%:R * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + - (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  e0Lzero - e0Rzero = 0 ->
  e0Lhalf - e0Rhalf = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + (3%:R^-1 * (e0Lzero - e0Rzero) + 2%:R / 3%:R * (e0Lhalf - e0Rhalf)) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
Definition goal_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w1 : Prop := forall (R : realFieldType) (m0_0 m0_1 : R) (u1_0 u1_1 u1_2 : R) (e0Rc : R) (e0Rd : R) (e0LA_0 e0LA_1 e0LA_2 e0LA_3 : R) (e0LS_0 e0LS_1 e0LS_2 e0LS_3 : R) (e0RA_0 e0RA_1 e0RA_2 e0RA_3 : R) (e0RS_0 e0RS_1 e0RS_2 e0RS_3 : R) (e0Lzero : R) (e0Rzero : R) (e0Lhalf : R) (e0Rhalf : R) (w0Rc : R) (w0Rd : R) (w0LA_0 w0LA_1 w0LA_2 w0LA_3 : R) (w0LS_0 w0LS_1 w0LS_2 w0LS_3 : R) (w0RA_0 w0RA_1 w0RA_2 w0RA_3 : R) (w0RS_0 w0RS_1 w0RS_2 w0RS_3 : R) (w0zero : R) (w0half : R) (s0Rc : R) (s0Rd : R) (s0LA_0 s0LA_1 s0LA_2 s0LA_3 : R) (s0LS_0 s0LS_1 s0LS_2 s0LS_3 : R) (s0RA_0 s0RA_1 s0RA_2 s0RA_3 : R) (s0RS_0 s0RS_1 s0RS_2 s0RS_3 : R) (s0zero : R) (s0half : R),
  - (e0Lzero - e0Rzero) = 0 ->
  - (e0Lhalf - e0Rhalf) = 0 ->
  0 <= w0zero ->
  0 <= w0half ->
  0 <= s0zero ->
  0 < s0half ->
  e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * 0 - (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * 0)) + - (3%:R^-1 * (- (e0Lzero - e0Rzero)) + 2%:R / 3%:R * (- (e0Lhalf - e0Rhalf))) + (0 + (e0LA_0 - 3%:R^-1 * e0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_1 - 3%:R^-1 * e0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_2 - 3%:R^-1 * e0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0LA_3 - 3%:R^-1 * e0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) = e0Rc - 3%:R^-1 * e0Rd + (0 + (e0RA_0 - 3%:R^-1 * e0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_1 - 3%:R^-1 * e0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_2 - 3%:R^-1 * e0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (e0RA_3 - 3%:R^-1 * e0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * 0 - (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * 0)) + - (3%:R^-1 * w0zero + 2%:R / 3%:R * w0half) + (0 + (w0LA_0 - 3%:R^-1 * w0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_1 - 3%:R^-1 * w0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_2 - 3%:R^-1 * w0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0LA_3 - 3%:R^-1 * w0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) <= w0Rc - 3%:R^-1 * w0Rd + (0 + (w0RA_0 - 3%:R^-1 * w0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_1 - 3%:R^-1 * w0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_2 - 3%:R^-1 * w0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (w0RA_3 - 3%:R^-1 * w0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) /\ s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * 0 - (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * 0)) + - (3%:R^-1 * s0zero + 2%:R / 3%:R * s0half) + (0 + (s0LA_0 - 3%:R^-1 * s0LS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_1 - 3%:R^-1 * s0LS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_2 - 3%:R^-1 * s0LS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0LA_3 - 3%:R^-1 * s0LS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))) < s0Rc - 3%:R^-1 * s0Rd + (0 + (s0RA_0 - 3%:R^-1 * s0RS_0) * (0 + (0 + m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_1 - 3%:R^-1 * s0RS_1) * (0 + (0 + m0_0 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * u1_2 - (0 + m0_0 * m0_1 * u1_2)) + (0 + m0_0 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_2 - 3%:R^-1 * s0RS_2) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * 0 - (0 + m0_0 * m0_1 * 0))) + (s0RA_3 - 3%:R^-1 * s0RS_3) * (0 + (0 + m0_0 * m0_1 * u1_0 - (0 + m0_0 * m0_1 * u1_0)) + (0 + m0_0 * m0_1 * u1_1 - (0 + m0_0 * m0_1 * u1_1)) + (0 + m0_0 * m0_1 * u1_2 - (0 + m0_0 * m0_1 * u1_2)))).
(* END csoka/idle-relations *)

(* BEGIN csoka/idle-shares: Team.v idle_others *)
Definition goal_csoka_idle_shares_n3 : Prop := forall (R : realFieldType) (u_0 u_1 : R) (g_0 g_1 : R),
  u_0 + (g_0 - 2%:R^-1 * (g_1 + 0)) = u_0 + g_0 - 2%:R^-1 * g_1 /\ u_1 + (g_1 - 2%:R^-1 * (g_0 + 0)) = u_1 + g_1 - 2%:R^-1 * g_0.
Definition goal_csoka_idle_shares_n4 : Prop := forall (R : realFieldType) (u_0 u_1 : R) (g_0 g_1 : R),
  u_0 + (g_0 - 3%:R^-1 * (g_1 + 0 + 0)) = u_0 + g_0 - 3%:R^-1 * g_1 /\ u_1 + (g_1 - 3%:R^-1 * (g_0 + 0 + 0)) = u_1 + g_1 - 3%:R^-1 * g_0.
Definition goal_csoka_idle_shares_n5 : Prop := forall (R : realFieldType) (u_0 u_1 : R) (g_0 g_1 : R),
  u_0 + (g_0 - 4%:R^-1 * (g_1 + 0 + 0 + 0)) = u_0 + g_0 - 4%:R^-1 * g_1 /\ u_1 + (g_1 - 4%:R^-1 * (g_0 + 0 + 0 + 0)) = u_1 + g_1 - 4%:R^-1 * g_0.
Definition goal_csoka_idle_shares_n6 : Prop := forall (R : realFieldType) (u_0 u_1 : R) (g_0 g_1 : R),
  u_0 + (g_0 - 5%:R^-1 * (g_1 + 0 + 0 + 0 + 0)) = u_0 + g_0 - 5%:R^-1 * g_1 /\ u_1 + (g_1 - 5%:R^-1 * (g_0 + 0 + 0 + 0 + 0)) = u_1 + g_1 - 5%:R^-1 * g_0.
(* END csoka/idle-shares *)

(* BEGIN csoka/idle-utility: IdleAgents.v idle_agents_add_nothing *)
Definition goal_csoka_idle_utility_m1_n3_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R),
  0 + u0_0 + u0_1 + u0_2 = 0 + u0_0 + u0_1 + u0_2.
Definition goal_csoka_idle_utility_m1_n3_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R),
  0 < d0 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2.
Definition goal_csoka_idle_utility_m2_n3_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (u1_0 u1_1 u1_2 : R),
  0 + u0_0 + u0_1 + u0_2 = 0 + u0_0 + u0_1 + u0_2 /\ 0 + u1_0 + u1_1 + u1_2 = 0 + u1_0 + u1_1 + u1_2.
Definition goal_csoka_idle_utility_m2_n3_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R) (u1_0 u1_1 u1_2 : R) (d1 : R),
  0 < d0 ->
  0 < d1 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 /\ 0 + u1_0 + u1_1 + u1_2 - d1 < 0 + u1_0 + u1_1 + u1_2.
Definition goal_csoka_idle_utility_m1_n4_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 = 0 + u0_0 + u0_1 + u0_2.
Definition goal_csoka_idle_utility_m1_n4_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R),
  0 < d0 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0.
Definition goal_csoka_idle_utility_m2_n4_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (u1_0 u1_1 u1_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 = 0 + u0_0 + u0_1 + u0_2 /\ 0 + u1_0 + u1_1 + u1_2 + 0 = 0 + u1_0 + u1_1 + u1_2.
Definition goal_csoka_idle_utility_m2_n4_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R) (u1_0 u1_1 u1_2 : R) (d1 : R),
  0 < d0 ->
  0 < d1 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0 /\ 0 + u1_0 + u1_1 + u1_2 - d1 < 0 + u1_0 + u1_1 + u1_2 + 0.
Definition goal_csoka_idle_utility_m1_n5_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 + 0 = 0 + u0_0 + u0_1 + u0_2.
Definition goal_csoka_idle_utility_m1_n5_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R),
  0 < d0 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0 + 0.
Definition goal_csoka_idle_utility_m2_n5_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (u1_0 u1_1 u1_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 + 0 = 0 + u0_0 + u0_1 + u0_2 /\ 0 + u1_0 + u1_1 + u1_2 + 0 + 0 = 0 + u1_0 + u1_1 + u1_2.
Definition goal_csoka_idle_utility_m2_n5_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R) (u1_0 u1_1 u1_2 : R) (d1 : R),
  0 < d0 ->
  0 < d1 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0 + 0 /\ 0 + u1_0 + u1_1 + u1_2 - d1 < 0 + u1_0 + u1_1 + u1_2 + 0 + 0.
Definition goal_csoka_idle_utility_m1_n6_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 + 0 + 0 = 0 + u0_0 + u0_1 + u0_2.
Definition goal_csoka_idle_utility_m1_n6_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R),
  0 < d0 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0 + 0 + 0.
Definition goal_csoka_idle_utility_m2_n6_strict0 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (u1_0 u1_1 u1_2 : R),
  0 + u0_0 + u0_1 + u0_2 + 0 + 0 + 0 = 0 + u0_0 + u0_1 + u0_2 /\ 0 + u1_0 + u1_1 + u1_2 + 0 + 0 + 0 = 0 + u1_0 + u1_1 + u1_2.
Definition goal_csoka_idle_utility_m2_n6_strict1 : Prop := forall (R : realFieldType) (u0_0 u0_1 u0_2 : R) (d0 : R) (u1_0 u1_1 u1_2 : R) (d1 : R),
  0 < d0 ->
  0 < d1 ->
  0 + u0_0 + u0_1 + u0_2 - d0 < 0 + u0_0 + u0_1 + u0_2 + 0 + 0 + 0 /\ 0 + u1_0 + u1_1 + u1_2 - d1 < 0 + u1_0 + u1_1 + u1_2 + 0 + 0 + 0.
(* END csoka/idle-utility *)

(* BEGIN csoka/one-more-in-each-round: Carried.v one_more_in_each_round *)
Definition goal_csoka_one_more_in_each_round_T1 : Prop := forall (R : realFieldType) (b : R) (r : R),
  b + r + 100%:R + 0 < b + r + 101%:R + 0.
Definition goal_csoka_one_more_in_each_round_T2 : Prop := forall (R : realFieldType) (b_0 b_1 : R) (r_0 r_1 : R),
  b_0 + r_0 + 100%:R + (b_1 + r_1 + 101%:R + 0) < b_0 + r_0 + 101%:R + (b_1 + r_1 + 101%:R + 0) /\ b_1 + r_1 + 100%:R + 0 < b_1 + r_1 + 101%:R + 0.
Definition goal_csoka_one_more_in_each_round_T3 : Prop := forall (R : realFieldType) (b_0 b_1 b_2 : R) (r_0 r_1 r_2 : R),
  b_0 + r_0 + 100%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + 0)) < b_0 + r_0 + 101%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + 0)) /\ b_1 + r_1 + 100%:R + (b_2 + r_2 + 101%:R + 0) < b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + 0) /\ b_2 + r_2 + 100%:R + 0 < b_2 + r_2 + 101%:R + 0.
Definition goal_csoka_one_more_in_each_round_T4 : Prop := forall (R : realFieldType) (b_0 b_1 b_2 b_3 : R) (r_0 r_1 r_2 r_3 : R),
  b_0 + r_0 + 100%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + 0))) < b_0 + r_0 + 101%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + 0))) /\ b_1 + r_1 + 100%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + 0)) < b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + 0)) /\ b_2 + r_2 + 100%:R + (b_3 + r_3 + 101%:R + 0) < b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + 0) /\ b_3 + r_3 + 100%:R + 0 < b_3 + r_3 + 101%:R + 0.
Definition goal_csoka_one_more_in_each_round_T5 : Prop := forall (R : realFieldType) (b_0 b_1 b_2 b_3 b_4 : R) (r_0 r_1 r_2 r_3 r_4 : R),
  b_0 + r_0 + 100%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0)))) < b_0 + r_0 + 101%:R + (b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0)))) /\ b_1 + r_1 + 100%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0))) < b_1 + r_1 + 101%:R + (b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0))) /\ b_2 + r_2 + 100%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0)) < b_2 + r_2 + 101%:R + (b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0)) /\ b_3 + r_3 + 100%:R + (b_4 + r_4 + 101%:R + 0) < b_3 + r_3 + 101%:R + (b_4 + r_4 + 101%:R + 0) /\ b_4 + r_4 + 100%:R + 0 < b_4 + r_4 + 101%:R + 0.
(* END csoka/one-more-in-each-round *)

(* BEGIN csoka/others-utility: Carried.v others_utility *)
Definition goal_csoka_others_utility_K1_n2_t1 : Prop := forall (R : realFieldType) (w_0 w_1 : R),
  0 + w_1 = 0 + w_0 + w_1 - w_0 /\ 0 + w_0 = 0 + w_0 + w_1 - w_1 /\ 0 + w_1 = 0 + w_0 + w_1 - w_0 /\ 0 + w_0 = 0 + w_0 + w_1 - w_1.
Definition goal_csoka_others_utility_K1_n3_t1 : Prop := forall (R : realFieldType) (w_0 w_1 w_2 : R),
  0 + w_1 + w_2 = 0 + w_0 + w_1 + w_2 - w_0 /\ 0 + w_0 + w_2 = 0 + w_0 + w_1 + w_2 - w_1 /\ 0 + w_0 + w_1 = 0 + w_0 + w_1 + w_2 - w_2 /\ 0 + w_1 + w_2 = 0 + w_0 + w_1 + w_2 - w_0 /\ 0 + w_0 + w_2 = 0 + w_0 + w_1 + w_2 - w_1 /\ 0 + w_0 + w_1 = 0 + w_0 + w_1 + w_2 - w_2.
Definition goal_csoka_others_utility_K1_n4_t1 : Prop := forall (R : realFieldType) (w_0 w_1 w_2 w_3 : R),
  0 + w_1 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_0 /\ 0 + w_0 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_1 /\ 0 + w_0 + w_1 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_2 /\ 0 + w_0 + w_1 + w_2 = 0 + w_0 + w_1 + w_2 + w_3 - w_3 /\ 0 + w_1 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_0 /\ 0 + w_0 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_1 /\ 0 + w_0 + w_1 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 - w_2 /\ 0 + w_0 + w_1 + w_2 = 0 + w_0 + w_1 + w_2 + w_3 - w_3.
Definition goal_csoka_others_utility_K1_n5_t1 : Prop := forall (R : realFieldType) (w_0 w_1 w_2 w_3 w_4 : R),
  0 + w_1 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_0 /\ 0 + w_0 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_1 /\ 0 + w_0 + w_1 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_2 /\ 0 + w_0 + w_1 + w_2 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_3 /\ 0 + w_0 + w_1 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_4 /\ 0 + w_1 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_0 /\ 0 + w_0 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_1 /\ 0 + w_0 + w_1 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_2 /\ 0 + w_0 + w_1 + w_2 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_3 /\ 0 + w_0 + w_1 + w_2 + w_3 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 - w_4.
Definition goal_csoka_others_utility_K1_n6_t1 : Prop := forall (R : realFieldType) (w_0 w_1 w_2 w_3 w_4 w_5 : R),
  0 + w_1 + w_2 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_0 /\ 0 + w_0 + w_2 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_1 /\ 0 + w_0 + w_1 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_2 /\ 0 + w_0 + w_1 + w_2 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_3 /\ 0 + w_0 + w_1 + w_2 + w_3 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_4 /\ 0 + w_0 + w_1 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_5 /\ 0 + w_1 + w_2 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_0 /\ 0 + w_0 + w_2 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_1 /\ 0 + w_0 + w_1 + w_3 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_2 /\ 0 + w_0 + w_1 + w_2 + w_4 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_3 /\ 0 + w_0 + w_1 + w_2 + w_3 + w_5 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_4 /\ 0 + w_0 + w_1 + w_2 + w_3 + w_4 = 0 + w_0 + w_1 + w_2 + w_3 + w_4 + w_5 - w_5.
(* END csoka/others-utility *)

(* BEGIN csoka/share-of-the-bill: Team.v agents_without_gamma_share_the_bill *)
Definition goal_csoka_share_of_the_bill_n2 : Prop := forall (R : realFieldType) (g : R),
  1 * (0 + g) - 0 = 1 * g.
Definition goal_csoka_share_of_the_bill_n3 : Prop := forall (R : realFieldType) (g : R),
  2%:R^-1 * (0 + g + 0) - 0 = 2%:R^-1 * g /\ 2%:R^-1 * (0 + g + 0) - 0 = 2%:R^-1 * g.
Definition goal_csoka_share_of_the_bill_n4 : Prop := forall (R : realFieldType) (g : R),
  3%:R^-1 * (0 + g + 0 + 0) - 0 = 3%:R^-1 * g /\ 3%:R^-1 * (0 + g + 0 + 0) - 0 = 3%:R^-1 * g /\ 3%:R^-1 * (0 + g + 0 + 0) - 0 = 3%:R^-1 * g.
Definition goal_csoka_share_of_the_bill_n5 : Prop := forall (R : realFieldType) (g : R),
  4%:R^-1 * (0 + g + 0 + 0 + 0) - 0 = 4%:R^-1 * g /\ 4%:R^-1 * (0 + g + 0 + 0 + 0) - 0 = 4%:R^-1 * g /\ 4%:R^-1 * (0 + g + 0 + 0 + 0) - 0 = 4%:R^-1 * g /\ 4%:R^-1 * (0 + g + 0 + 0 + 0) - 0 = 4%:R^-1 * g.
Definition goal_csoka_share_of_the_bill_n6 : Prop := forall (R : realFieldType) (g : R),
  5%:R^-1 * (0 + g + 0 + 0 + 0 + 0) - 0 = 5%:R^-1 * g /\ 5%:R^-1 * (0 + g + 0 + 0 + 0 + 0) - 0 = 5%:R^-1 * g /\ 5%:R^-1 * (0 + g + 0 + 0 + 0 + 0) - 0 = 5%:R^-1 * g /\ 5%:R^-1 * (0 + g + 0 + 0 + 0 + 0) - 0 = 5%:R^-1 * g /\ 5%:R^-1 * (0 + g + 0 + 0 + 0 + 0) - 0 = 5%:R^-1 * g.
(* END csoka/share-of-the-bill *)

(* BEGIN csoka/threshold-share: Carried.v threshold_share *)
Definition goal_csoka_threshold_share_n3_never0 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  (0 < t + 2%:R^-1 -> 0 < 100%:R * (t + 2%:R^-1))
  /\ (t + 2%:R^-1 <= 0 -> (0 <= 0 :> R /\ - a <= 0 /\ 100%:R * (t + 2%:R^-1) <= 0 /\ 100%:R * (t + 2%:R^-1) - b <= 0)).
Definition goal_csoka_threshold_share_n3_never1 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  - a <= 0.
Definition goal_csoka_threshold_share_n4_never0 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  (0 < t + 3%:R^-1 -> 0 < 100%:R * (t + 3%:R^-1))
  /\ (t + 3%:R^-1 <= 0 -> (0 <= 0 :> R /\ - a <= 0 /\ 100%:R * (t + 3%:R^-1) <= 0 /\ 100%:R * (t + 3%:R^-1) - b <= 0)).
Definition goal_csoka_threshold_share_n4_never1 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  - a <= 0.
Definition goal_csoka_threshold_share_n5_never0 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  (0 < t + 4%:R^-1 -> 0 < 100%:R * (t + 4%:R^-1))
  /\ (t + 4%:R^-1 <= 0 -> (0 <= 0 :> R /\ - a <= 0 /\ 100%:R * (t + 4%:R^-1) <= 0 /\ 100%:R * (t + 4%:R^-1) - b <= 0)).
Definition goal_csoka_threshold_share_n5_never1 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  - a <= 0.
Definition goal_csoka_threshold_share_n6_never0 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  (0 < t + 5%:R^-1 -> 0 < 100%:R * (t + 5%:R^-1))
  /\ (t + 5%:R^-1 <= 0 -> (0 <= 0 :> R /\ - a <= 0 /\ 100%:R * (t + 5%:R^-1) <= 0 /\ 100%:R * (t + 5%:R^-1) - b <= 0)).
Definition goal_csoka_threshold_share_n6_never1 : Prop := forall (R : realFieldType) (t : R) (a : R) (b : R),
  0 <= a ->
  0 <= b ->
  - a <= 0.
(* END csoka/threshold-share *)

(* BEGIN kong/convex-first: Information.v convex_in_the_first_argument *)
Definition goal_kong_convex_first_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a : R) (b : R) (c : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a ->
  a = 1 ->
  0 < b ->
  b = 1 ->
  0 < c ->
  c = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + (l * a + (1 - l) * b) * (f (c / (l * a + (1 - l) * b))) <= 0 + l * (a * (f (c / a))) + (1 - l) * (b * (f (c / b))).
Definition goal_kong_convex_first_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a_0 ->
  0 < a_1 ->
  a_0 + a_1 = 1 ->
  0 < b_0 ->
  0 < b_1 ->
  b_0 + b_1 = 1 ->
  0 < c_0 ->
  0 < c_1 ->
  c_0 + c_1 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + (l * a_0 + (1 - l) * b_0) * (f (c_0 / (l * a_0 + (1 - l) * b_0))) + (l * a_1 + (1 - l) * b_1) * (f (c_1 / (l * a_1 + (1 - l) * b_1))) <= 0 + l * (a_0 * (f (c_0 / a_0))) + (1 - l) * (b_0 * (f (c_0 / b_0))) + l * (a_1 * (f (c_1 / a_1))) + (1 - l) * (b_1 * (f (c_1 / b_1))).
Definition goal_kong_convex_first_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a_0 a_1 a_2 : R) (b_0 b_1 b_2 : R) (c_0 c_1 c_2 : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a_0 ->
  0 < a_1 ->
  0 < a_2 ->
  a_0 + a_1 + a_2 = 1 ->
  0 < b_0 ->
  0 < b_1 ->
  0 < b_2 ->
  b_0 + b_1 + b_2 = 1 ->
  0 < c_0 ->
  0 < c_1 ->
  0 < c_2 ->
  c_0 + c_1 + c_2 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + (l * a_0 + (1 - l) * b_0) * (f (c_0 / (l * a_0 + (1 - l) * b_0))) + (l * a_1 + (1 - l) * b_1) * (f (c_1 / (l * a_1 + (1 - l) * b_1))) + (l * a_2 + (1 - l) * b_2) * (f (c_2 / (l * a_2 + (1 - l) * b_2))) <= 0 + l * (a_0 * (f (c_0 / a_0))) + (1 - l) * (b_0 * (f (c_0 / b_0))) + l * (a_1 * (f (c_1 / a_1))) + (1 - l) * (b_1 * (f (c_1 / b_1))) + l * (a_2 * (f (c_2 / a_2))) + (1 - l) * (b_2 * (f (c_2 / b_2))).
(* END kong/convex-first *)

(* BEGIN kong/convex-second: Information.v convex_in_the_second_argument *)
Definition goal_kong_convex_second_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a : R) (b : R) (c : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a ->
  a = 1 ->
  0 < b ->
  b = 1 ->
  0 < c ->
  c = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + c * (f ((l * a + (1 - l) * b) / c)) <= 0 + l * (c * (f (a / c))) + (1 - l) * (c * (f (b / c))).
Definition goal_kong_convex_second_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a_0 a_1 : R) (b_0 b_1 : R) (c_0 c_1 : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a_0 ->
  0 < a_1 ->
  a_0 + a_1 = 1 ->
  0 < b_0 ->
  0 < b_1 ->
  b_0 + b_1 = 1 ->
  0 < c_0 ->
  0 < c_1 ->
  c_0 + c_1 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + c_0 * (f ((l * a_0 + (1 - l) * b_0) / c_0)) + c_1 * (f ((l * a_1 + (1 - l) * b_1) / c_1)) <= 0 + l * (c_0 * (f (a_0 / c_0))) + (1 - l) * (c_0 * (f (b_0 / c_0))) + l * (c_1 * (f (a_1 / c_1))) + (1 - l) * (c_1 * (f (b_1 / c_1))).
Definition goal_kong_convex_second_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (a_0 a_1 a_2 : R) (b_0 b_1 b_2 : R) (c_0 c_1 c_2 : R) (l : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < a_0 ->
  0 < a_1 ->
  0 < a_2 ->
  a_0 + a_1 + a_2 = 1 ->
  0 < b_0 ->
  0 < b_1 ->
  0 < b_2 ->
  b_0 + b_1 + b_2 = 1 ->
  0 < c_0 ->
  0 < c_1 ->
  0 < c_2 ->
  c_0 + c_1 + c_2 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + c_0 * (f ((l * a_0 + (1 - l) * b_0) / c_0)) + c_1 * (f ((l * a_1 + (1 - l) * b_1) / c_1)) + c_2 * (f ((l * a_2 + (1 - l) * b_2) / c_2)) <= 0 + l * (c_0 * (f (a_0 / c_0))) + (1 - l) * (c_0 * (f (b_0 / c_0))) + l * (c_1 * (f (a_1 / c_1))) + (1 - l) * (c_1 * (f (b_1 / c_1))) + l * (c_2 * (f (a_2 / c_2))) + (1 - l) * (c_2 * (f (b_2 / c_2))).
(* END kong/convex-second *)

(* BEGIN kong/difference-of-squares: Information.v divergences_differ_by_the_product *)
Definition goal_kong_difference_of_squares_m1 : Prop := forall (R : rcfType) (x : R) (y : R) (z : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= z ->
  z = 1 ->
  (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) - (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) < 0 -> 0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)) - (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y))) <= ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) + (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))))) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y))))))
  /\ (0 <= 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) - (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) -> 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) - (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) <= ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) + (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))))) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))))).
Definition goal_kong_difference_of_squares_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R) (z_0 z_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  z_0 + z_1 = 1 ->
  (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) < 0 -> 0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1))) <= ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1))))))
  /\ (0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) -> 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) <= ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))))).
Definition goal_kong_difference_of_squares_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R) (z_0 z_1 z_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  0 <= z_2 ->
  z_0 + z_1 + z_2 = 1 ->
  (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) < 0 -> 0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2))) <= ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2))))))
  /\ (0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) -> 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) <= ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))))).
(* END kong/difference-of-squares *)

(* BEGIN kong/eq-3: Information.v garbled_masses *)
Definition goal_kong_eq_3_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R) (t0 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  0 <= t0 ->
  t0 = 1 ->
  0 < 0 + t0 * p ->
  0 < 0 + t0 * q ->
  0 + (0 + t0 * p) * (f ((0 + t0 * q) / (0 + t0 * p))) = 0 + (0 + t0 * p) * (f ((0 + t0 * p * (q / p)) / (0 + t0 * p))).
Definition goal_kong_eq_3_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R) (t0_0 t0_1 : R) (t1_0 t1_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  t0_0 + t0_1 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  t1_0 + t1_1 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 ->
  0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) = 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * p_0 * (q_0 / p_0) + t1_0 * p_1 * (q_1 / p_1)) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * p_0 * (q_0 / p_0) + t1_1 * p_1 * (q_1 / p_1)) / (0 + t0_1 * p_0 + t1_1 * p_1))).
Definition goal_kong_eq_3_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R) (t0_0 t0_1 t0_2 : R) (t1_0 t1_1 t1_2 : R) (t2_0 t2_1 t2_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  0 <= t0_2 ->
  t0_0 + t0_1 + t0_2 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  0 <= t1_2 ->
  t1_0 + t1_1 + t1_2 = 1 ->
  0 <= t2_0 ->
  0 <= t2_1 ->
  0 <= t2_2 ->
  t2_0 + t2_1 + t2_2 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2 ->
  0 < 0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 + t2_0 * q_2 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 + t2_1 * q_2 ->
  0 < 0 + t0_2 * q_0 + t1_2 * q_1 + t2_2 * q_2 ->
  0 + (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2) * (f ((0 + t0_0 * q_0 + t1_0 * q_1 + t2_0 * q_2) / (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2))) + (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2) * (f ((0 + t0_1 * q_0 + t1_1 * q_1 + t2_1 * q_2) / (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2))) + (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2) * (f ((0 + t0_2 * q_0 + t1_2 * q_1 + t2_2 * q_2) / (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2))) = 0 + (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2) * (f ((0 + t0_0 * p_0 * (q_0 / p_0) + t1_0 * p_1 * (q_1 / p_1) + t2_0 * p_2 * (q_2 / p_2)) / (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2))) + (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2) * (f ((0 + t0_1 * p_0 * (q_0 / p_0) + t1_1 * p_1 * (q_1 / p_1) + t2_1 * p_2 * (q_2 / p_2)) / (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2))) + (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2) * (f ((0 + t0_2 * p_0 * (q_0 / p_0) + t1_2 * p_1 * (q_1 / p_1) + t2_2 * p_2 * (q_2 / p_2)) / (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2))).
(* END kong/eq-3 *)

(* BEGIN kong/eq-4: Information.v jensen_in_a_row *)
Definition goal_kong_eq_4_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R) (t0 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  0 <= t0 ->
  t0 = 1 ->
  0 < 0 + t0 * p ->
  0 < 0 + t0 * q ->
  0 + (0 + t0 * p) * (f ((0 + t0 * p * (q / p)) / (0 + t0 * p))) <= 0 + t0 * p * (f (q / p)).
Definition goal_kong_eq_4_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R) (t0_0 t0_1 : R) (t1_0 t1_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  t0_0 + t0_1 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  t1_0 + t1_1 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 ->
  0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * p_0 * (q_0 / p_0) + t1_0 * p_1 * (q_1 / p_1)) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * p_0 * (q_0 / p_0) + t1_1 * p_1 * (q_1 / p_1)) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + t0_0 * p_0 * (f (q_0 / p_0)) + t1_0 * p_1 * (f (q_1 / p_1)) + t0_1 * p_0 * (f (q_0 / p_0)) + t1_1 * p_1 * (f (q_1 / p_1)).
Definition goal_kong_eq_4_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R) (t0_0 t0_1 t0_2 : R) (t1_0 t1_1 t1_2 : R) (t2_0 t2_1 t2_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  0 <= t0_2 ->
  t0_0 + t0_1 + t0_2 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  0 <= t1_2 ->
  t1_0 + t1_1 + t1_2 = 1 ->
  0 <= t2_0 ->
  0 <= t2_1 ->
  0 <= t2_2 ->
  t2_0 + t2_1 + t2_2 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2 ->
  0 < 0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 + t2_0 * q_2 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 + t2_1 * q_2 ->
  0 < 0 + t0_2 * q_0 + t1_2 * q_1 + t2_2 * q_2 ->
  0 + (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2) * (f ((0 + t0_0 * p_0 * (q_0 / p_0) + t1_0 * p_1 * (q_1 / p_1) + t2_0 * p_2 * (q_2 / p_2)) / (0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2))) + (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2) * (f ((0 + t0_1 * p_0 * (q_0 / p_0) + t1_1 * p_1 * (q_1 / p_1) + t2_1 * p_2 * (q_2 / p_2)) / (0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2))) + (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2) * (f ((0 + t0_2 * p_0 * (q_0 / p_0) + t1_2 * p_1 * (q_1 / p_1) + t2_2 * p_2 * (q_2 / p_2)) / (0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2))) <= 0 + t0_0 * p_0 * (f (q_0 / p_0)) + t1_0 * p_1 * (f (q_1 / p_1)) + t2_0 * p_2 * (f (q_2 / p_2)) + t0_1 * p_0 * (f (q_0 / p_0)) + t1_1 * p_1 * (f (q_1 / p_1)) + t2_1 * p_2 * (f (q_2 / p_2)) + t0_2 * p_0 * (f (q_0 / p_0)) + t1_2 * p_1 * (f (q_1 / p_1)) + t2_2 * p_2 * (f (q_2 / p_2)).
(* END kong/eq-4 *)

(* BEGIN kong/eq-5: Information.v rows_together *)
Definition goal_kong_eq_5_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R) (t0 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  0 <= t0 ->
  t0 = 1 ->
  0 < 0 + t0 * p ->
  0 < 0 + t0 * q ->
  0 + p * (f (q / p)) = 0 + t0 * p * (f (q / p)).
Definition goal_kong_eq_5_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R) (t0_0 t0_1 : R) (t1_0 t1_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  t0_0 + t0_1 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  t1_0 + t1_1 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 ->
  0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) = 0 + t0_0 * p_0 * (f (q_0 / p_0)) + t1_0 * p_1 * (f (q_1 / p_1)) + t0_1 * p_0 * (f (q_0 / p_0)) + t1_1 * p_1 * (f (q_1 / p_1)).
Definition goal_kong_eq_5_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R) (t0_0 t0_1 t0_2 : R) (t1_0 t1_1 t1_2 : R) (t2_0 t2_1 t2_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  0 <= t0_2 ->
  t0_0 + t0_1 + t0_2 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  0 <= t1_2 ->
  t1_0 + t1_1 + t1_2 = 1 ->
  0 <= t2_0 ->
  0 <= t2_1 ->
  0 <= t2_2 ->
  t2_0 + t2_1 + t2_2 = 1 ->
  0 < 0 + t0_0 * p_0 + t1_0 * p_1 + t2_0 * p_2 ->
  0 < 0 + t0_1 * p_0 + t1_1 * p_1 + t2_1 * p_2 ->
  0 < 0 + t0_2 * p_0 + t1_2 * p_1 + t2_2 * p_2 ->
  0 < 0 + t0_0 * q_0 + t1_0 * q_1 + t2_0 * q_2 ->
  0 < 0 + t0_1 * q_0 + t1_1 * q_1 + t2_1 * q_2 ->
  0 < 0 + t0_2 * q_0 + t1_2 * q_1 + t2_2 * q_2 ->
  0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)) = 0 + t0_0 * p_0 * (f (q_0 / p_0)) + t1_0 * p_1 * (f (q_1 / p_1)) + t2_0 * p_2 * (f (q_2 / p_2)) + t0_1 * p_0 * (f (q_0 / p_0)) + t1_1 * p_1 * (f (q_1 / p_1)) + t2_1 * p_2 * (f (q_2 / p_2)) + t0_2 * p_0 * (f (q_0 / p_0)) + t1_2 * p_1 * (f (q_1 / p_1)) + t2_2 * p_2 * (f (q_2 / p_2)).
(* END kong/eq-5 *)

(* BEGIN kong/hellinger-convex: Information.v hellinger_is_convex *)
Definition goal_kong_hellinger_convex_m1 : Prop := forall (R : rcfType) (x : R) (y : R) (z : R) (l : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= z ->
  z = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + ((Num.sqrt (l * x + (1 - l) * y)) - (Num.sqrt z)) * ((Num.sqrt (l * x + (1 - l) * y)) - (Num.sqrt z)) <= l * (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) + (1 - l) * (0 + ((Num.sqrt y) - (Num.sqrt z)) * ((Num.sqrt y) - (Num.sqrt z))) /\ 0 + ((Num.sqrt z) - (Num.sqrt (l * x + (1 - l) * y))) * ((Num.sqrt z) - (Num.sqrt (l * x + (1 - l) * y))) <= l * (0 + ((Num.sqrt z) - (Num.sqrt x)) * ((Num.sqrt z) - (Num.sqrt x))) + (1 - l) * (0 + ((Num.sqrt z) - (Num.sqrt y)) * ((Num.sqrt z) - (Num.sqrt y))).
Definition goal_kong_hellinger_convex_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R) (z_0 z_1 : R) (l : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  z_0 + z_1 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + ((Num.sqrt (l * x_0 + (1 - l) * y_0)) - (Num.sqrt z_0)) * ((Num.sqrt (l * x_0 + (1 - l) * y_0)) - (Num.sqrt z_0)) + ((Num.sqrt (l * x_1 + (1 - l) * y_1)) - (Num.sqrt z_1)) * ((Num.sqrt (l * x_1 + (1 - l) * y_1)) - (Num.sqrt z_1)) <= l * (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) + (1 - l) * (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1))) /\ 0 + ((Num.sqrt z_0) - (Num.sqrt (l * x_0 + (1 - l) * y_0))) * ((Num.sqrt z_0) - (Num.sqrt (l * x_0 + (1 - l) * y_0))) + ((Num.sqrt z_1) - (Num.sqrt (l * x_1 + (1 - l) * y_1))) * ((Num.sqrt z_1) - (Num.sqrt (l * x_1 + (1 - l) * y_1))) <= l * (0 + ((Num.sqrt z_0) - (Num.sqrt x_0)) * ((Num.sqrt z_0) - (Num.sqrt x_0)) + ((Num.sqrt z_1) - (Num.sqrt x_1)) * ((Num.sqrt z_1) - (Num.sqrt x_1))) + (1 - l) * (0 + ((Num.sqrt z_0) - (Num.sqrt y_0)) * ((Num.sqrt z_0) - (Num.sqrt y_0)) + ((Num.sqrt z_1) - (Num.sqrt y_1)) * ((Num.sqrt z_1) - (Num.sqrt y_1))).
Definition goal_kong_hellinger_convex_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R) (z_0 z_1 z_2 : R) (l : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  0 <= z_2 ->
  z_0 + z_1 + z_2 = 1 ->
  0 <= l ->
  l <= 1 ->
  0 + ((Num.sqrt (l * x_0 + (1 - l) * y_0)) - (Num.sqrt z_0)) * ((Num.sqrt (l * x_0 + (1 - l) * y_0)) - (Num.sqrt z_0)) + ((Num.sqrt (l * x_1 + (1 - l) * y_1)) - (Num.sqrt z_1)) * ((Num.sqrt (l * x_1 + (1 - l) * y_1)) - (Num.sqrt z_1)) + ((Num.sqrt (l * x_2 + (1 - l) * y_2)) - (Num.sqrt z_2)) * ((Num.sqrt (l * x_2 + (1 - l) * y_2)) - (Num.sqrt z_2)) <= l * (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) + (1 - l) * (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)) + ((Num.sqrt y_2) - (Num.sqrt z_2)) * ((Num.sqrt y_2) - (Num.sqrt z_2))) /\ 0 + ((Num.sqrt z_0) - (Num.sqrt (l * x_0 + (1 - l) * y_0))) * ((Num.sqrt z_0) - (Num.sqrt (l * x_0 + (1 - l) * y_0))) + ((Num.sqrt z_1) - (Num.sqrt (l * x_1 + (1 - l) * y_1))) * ((Num.sqrt z_1) - (Num.sqrt (l * x_1 + (1 - l) * y_1))) + ((Num.sqrt z_2) - (Num.sqrt (l * x_2 + (1 - l) * y_2))) * ((Num.sqrt z_2) - (Num.sqrt (l * x_2 + (1 - l) * y_2))) <= l * (0 + ((Num.sqrt z_0) - (Num.sqrt x_0)) * ((Num.sqrt z_0) - (Num.sqrt x_0)) + ((Num.sqrt z_1) - (Num.sqrt x_1)) * ((Num.sqrt z_1) - (Num.sqrt x_1)) + ((Num.sqrt z_2) - (Num.sqrt x_2)) * ((Num.sqrt z_2) - (Num.sqrt x_2))) + (1 - l) * (0 + ((Num.sqrt z_0) - (Num.sqrt y_0)) * ((Num.sqrt z_0) - (Num.sqrt y_0)) + ((Num.sqrt z_1) - (Num.sqrt y_1)) * ((Num.sqrt z_1) - (Num.sqrt y_1)) + ((Num.sqrt z_2) - (Num.sqrt y_2)) * ((Num.sqrt z_2) - (Num.sqrt y_2))).
(* END kong/hellinger-convex *)

(* BEGIN kong/hellinger-from-f: Information.v hellinger_from_f *)
Definition goal_kong_hellinger_from_f_m1 : Prop := forall (R : rcfType) (x : R) (y : R),
  0 < x ->
  x = 1 ->
  0 < y ->
  y = 1 ->
  0 + x * ((Num.sqrt (y / x)) - 1) * ((Num.sqrt (y / x)) - 1) = 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)).
Definition goal_kong_hellinger_from_f_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R),
  0 < x_0 ->
  0 < x_1 ->
  x_0 + x_1 = 1 ->
  0 < y_0 ->
  0 < y_1 ->
  y_0 + y_1 = 1 ->
  0 + x_0 * ((Num.sqrt (y_0 / x_0)) - 1) * ((Num.sqrt (y_0 / x_0)) - 1) + x_1 * ((Num.sqrt (y_1 / x_1)) - 1) * ((Num.sqrt (y_1 / x_1)) - 1) = 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)).
Definition goal_kong_hellinger_from_f_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R),
  0 < x_0 ->
  0 < x_1 ->
  0 < x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 < y_0 ->
  0 < y_1 ->
  0 < y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 + x_0 * ((Num.sqrt (y_0 / x_0)) - 1) * ((Num.sqrt (y_0 / x_0)) - 1) + x_1 * ((Num.sqrt (y_1 / x_1)) - 1) * ((Num.sqrt (y_1 / x_1)) - 1) + x_2 * ((Num.sqrt (y_2 / x_2)) - 1) * ((Num.sqrt (y_2 / x_2)) - 1) = 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)).
(* END kong/hellinger-from-f *)

(* BEGIN kong/hellinger-lower: Information.v hellinger_ge0 *)
Definition goal_kong_hellinger_lower_m1 : Prop := forall (R : rcfType) (x : R) (y : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)).
Definition goal_kong_hellinger_lower_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)).
Definition goal_kong_hellinger_lower_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)).
(* END kong/hellinger-lower *)

(* BEGIN kong/hellinger-metric: Information.v triangle_inequality distance_is_symmetric distance_eq0 *)
Definition goal_kong_hellinger_metric_m1 : Prop := forall (R : rcfType) (x : R) (y : R) (z : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= z ->
  z = 1 ->
  (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))) <= (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) + (Num.sqrt (0 + ((Num.sqrt y) - (Num.sqrt z)) * ((Num.sqrt y) - (Num.sqrt z)))) /\ (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) = (Num.sqrt (0 + ((Num.sqrt y) - (Num.sqrt x)) * ((Num.sqrt y) - (Num.sqrt x)))) /\ (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) = 0.
Definition goal_kong_hellinger_metric_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R) (z_0 z_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  z_0 + z_1 = 1 ->
  (x_0 = y_0 -> x_1 = y_1 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) = 0))
  /\ (x_0 <> y_0 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) <> 0))
  /\ (x_0 = y_0 -> x_1 <> y_1 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) <> 0)).
Definition goal_kong_hellinger_metric_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R) (z_0 z_1 z_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  0 <= z_2 ->
  z_0 + z_1 + z_2 = 1 ->
  (x_0 = y_0 -> x_1 = y_1 -> x_2 = y_2 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)) + ((Num.sqrt y_2) - (Num.sqrt z_2)) * ((Num.sqrt y_2) - (Num.sqrt z_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)) + ((Num.sqrt y_2) - (Num.sqrt x_2)) * ((Num.sqrt y_2) - (Num.sqrt x_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) = 0))
  /\ (x_0 <> y_0 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)) + ((Num.sqrt y_2) - (Num.sqrt z_2)) * ((Num.sqrt y_2) - (Num.sqrt z_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)) + ((Num.sqrt y_2) - (Num.sqrt x_2)) * ((Num.sqrt y_2) - (Num.sqrt x_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) <> 0))
  /\ (x_0 = y_0 -> x_1 <> y_1 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)) + ((Num.sqrt y_2) - (Num.sqrt z_2)) * ((Num.sqrt y_2) - (Num.sqrt z_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)) + ((Num.sqrt y_2) - (Num.sqrt x_2)) * ((Num.sqrt y_2) - (Num.sqrt x_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) <> 0))
  /\ (x_0 = y_0 -> x_1 = y_1 -> x_2 <> y_2 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) <= (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt z_0)) * ((Num.sqrt y_0) - (Num.sqrt z_0)) + ((Num.sqrt y_1) - (Num.sqrt z_1)) * ((Num.sqrt y_1) - (Num.sqrt z_1)) + ((Num.sqrt y_2) - (Num.sqrt z_2)) * ((Num.sqrt y_2) - (Num.sqrt z_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) = (Num.sqrt (0 + ((Num.sqrt y_0) - (Num.sqrt x_0)) * ((Num.sqrt y_0) - (Num.sqrt x_0)) + ((Num.sqrt y_1) - (Num.sqrt x_1)) * ((Num.sqrt y_1) - (Num.sqrt x_1)) + ((Num.sqrt y_2) - (Num.sqrt x_2)) * ((Num.sqrt y_2) - (Num.sqrt x_2)))) /\ (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) <> 0)).
(* END kong/hellinger-metric *)

(* BEGIN kong/hellinger-monotone: Information.v hellinger_is_monotone *)
Definition goal_kong_hellinger_monotone_m1 : Prop := forall (R : rcfType) (x : R) (y : R) (t0 : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= t0 ->
  t0 = 1 ->
  0 + ((Num.sqrt (0 + t0 * x)) - (Num.sqrt (0 + t0 * y))) * ((Num.sqrt (0 + t0 * x)) - (Num.sqrt (0 + t0 * y))) <= 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)).
Definition goal_kong_hellinger_monotone_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R) (t0_0 t0_1 : R) (t1_0 t1_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  t0_0 + t0_1 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  t1_0 + t1_1 = 1 ->
  0 + ((Num.sqrt (0 + t0_0 * x_0 + t1_0 * x_1)) - (Num.sqrt (0 + t0_0 * y_0 + t1_0 * y_1))) * ((Num.sqrt (0 + t0_0 * x_0 + t1_0 * x_1)) - (Num.sqrt (0 + t0_0 * y_0 + t1_0 * y_1))) + ((Num.sqrt (0 + t0_1 * x_0 + t1_1 * x_1)) - (Num.sqrt (0 + t0_1 * y_0 + t1_1 * y_1))) * ((Num.sqrt (0 + t0_1 * x_0 + t1_1 * x_1)) - (Num.sqrt (0 + t0_1 * y_0 + t1_1 * y_1))) <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)).
Definition goal_kong_hellinger_monotone_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R) (t0_0 t0_1 t0_2 : R) (t1_0 t1_1 t1_2 : R) (t2_0 t2_1 t2_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  0 <= t0_2 ->
  t0_0 + t0_1 + t0_2 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  0 <= t1_2 ->
  t1_0 + t1_1 + t1_2 = 1 ->
  0 <= t2_0 ->
  0 <= t2_1 ->
  0 <= t2_2 ->
  t2_0 + t2_1 + t2_2 = 1 ->
  0 + ((Num.sqrt (0 + t0_0 * x_0 + t1_0 * x_1 + t2_0 * x_2)) - (Num.sqrt (0 + t0_0 * y_0 + t1_0 * y_1 + t2_0 * y_2))) * ((Num.sqrt (0 + t0_0 * x_0 + t1_0 * x_1 + t2_0 * x_2)) - (Num.sqrt (0 + t0_0 * y_0 + t1_0 * y_1 + t2_0 * y_2))) + ((Num.sqrt (0 + t0_1 * x_0 + t1_1 * x_1 + t2_1 * x_2)) - (Num.sqrt (0 + t0_1 * y_0 + t1_1 * y_1 + t2_1 * y_2))) * ((Num.sqrt (0 + t0_1 * x_0 + t1_1 * x_1 + t2_1 * x_2)) - (Num.sqrt (0 + t0_1 * y_0 + t1_1 * y_1 + t2_1 * y_2))) + ((Num.sqrt (0 + t0_2 * x_0 + t1_2 * x_1 + t2_2 * x_2)) - (Num.sqrt (0 + t0_2 * y_0 + t1_2 * y_1 + t2_2 * y_2))) * ((Num.sqrt (0 + t0_2 * x_0 + t1_2 * x_1 + t2_2 * x_2)) - (Num.sqrt (0 + t0_2 * y_0 + t1_2 * y_1 + t2_2 * y_2))) <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)).
(* END kong/hellinger-monotone *)

(* BEGIN kong/hellinger-upper: Information.v hellinger_le2 *)
Definition goal_kong_hellinger_upper_m1 : Prop := forall (R : rcfType) (x : R) (y : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) <= 2%:R.
Definition goal_kong_hellinger_upper_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) <= 2%:R.
Definition goal_kong_hellinger_upper_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) <= 2%:R.
(* END kong/hellinger-upper *)

(* BEGIN kong/information-monotonicity: Information.v information_monotonicity *)
Definition goal_kong_information_monotonicity_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R) (t0 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  0 <= t0 ->
  t0 = 1 ->
  0 + (0 + t0 * p) * (f ((0 + t0 * q) / (0 + t0 * p))) <= 0 + p * (f (q / p)).
Definition goal_kong_information_monotonicity_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R) (t0_0 t0_1 : R) (t1_0 t1_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 <= t0_0 ->
  0 <= t0_1 ->
  t0_0 + t0_1 = 1 ->
  0 <= t1_0 ->
  0 <= t1_1 ->
  t1_0 + t1_1 = 1 ->
  (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 = 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 = 0 -> 0 <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 = 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 <> 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 <> 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 = 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 <> 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 <> 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 <> 0 -> 0 + (0 + t0_0 * p_0 + t1_0 * p_1) * (f ((0 + t0_0 * q_0 + t1_0 * q_1) / (0 + t0_0 * p_0 + t1_0 * p_1))) + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 = 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 <> 0 -> 0 + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)))
  /\ (0 + t0_0 * p_0 + t1_0 * p_1 = 0 -> 0 + t0_0 * q_0 + t1_0 * q_1 = 0 -> 0 + t0_1 * p_0 + t1_1 * p_1 = 0 -> 0 + t0_1 * q_0 + t1_1 * q_1 <> 0 -> 0 + (0 + t0_1 * p_0 + t1_1 * p_1) * (f ((0 + t0_1 * q_0 + t1_1 * q_1) / (0 + t0_1 * p_0 + t1_1 * p_1))) <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1))).
(* END kong/information-monotonicity *)

(* BEGIN kong/jensen-equality: Information.v jensen_equality *)
Definition goal_kong_jensen_equality_k1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (w : R) (x : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < w ->
  w = 1 ->
  0 < x ->
  (f (0 + w * x)) = 0 + w * (f x).
Definition goal_kong_jensen_equality_k2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (w_0 w_1 : R) (x_0 x_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < w_0 ->
  0 < w_1 ->
  w_0 + w_1 = 1 ->
  0 < x_0 ->
  0 < x_1 ->
  (x_1 = x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1)) = 0 + w_0 * (f x_0) + w_1 * (f x_1))
  /\ (x_1 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1)).
Definition goal_kong_jensen_equality_k3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (w_0 w_1 w_2 : R) (x_0 x_1 x_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < w_0 ->
  0 < w_1 ->
  0 < w_2 ->
  w_0 + w_1 + w_2 = 1 ->
  0 < x_0 ->
  0 < x_1 ->
  0 < x_2 ->
  (x_1 = x_0 -> x_2 = x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2)) = 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2))
  /\ (x_1 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2))
  /\ (x_1 = x_0 -> x_2 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2)).
Definition goal_kong_jensen_equality_k4 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (w_0 w_1 w_2 w_3 : R) (x_0 x_1 x_2 x_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < w_0 ->
  0 < w_1 ->
  0 < w_2 ->
  0 < w_3 ->
  w_0 + w_1 + w_2 + w_3 = 1 ->
  0 < x_0 ->
  0 < x_1 ->
  0 < x_2 ->
  0 < x_3 ->
  (x_1 = x_0 -> x_2 = x_0 -> x_3 = x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2 + w_3 * x_3)) = 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2) + w_3 * (f x_3))
  /\ (x_1 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2 + w_3 * x_3)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2) + w_3 * (f x_3))
  /\ (x_1 = x_0 -> x_2 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2 + w_3 * x_3)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2) + w_3 * (f x_3))
  /\ (x_1 = x_0 -> x_2 = x_0 -> x_3 <> x_0 -> (f (0 + w_0 * x_0 + w_1 * x_1 + w_2 * x_2 + w_3 * x_3)) <> 0 + w_0 * (f x_0) + w_1 * (f x_1) + w_2 * (f x_2) + w_3 * (f x_3)).
(* END kong/jensen-equality *)

(* BEGIN kong/nonnegative: Information.v divergences_are_not_negative *)
Definition goal_kong_nonnegative_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  (f 1) = 0 ->
  0 <= 0 + p * (f (q / p)).
Definition goal_kong_nonnegative_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  (f 1) = 0 ->
  0 <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)).
Definition goal_kong_nonnegative_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  (f 1) = 0 ->
  0 <= 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)).
(* END kong/nonnegative *)

(* BEGIN kong/permutations: Information.v permutations_change_nothing *)
Definition goal_kong_permutations_m1_pi0 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  0 + p * (f (p / q)) = 0 + p * (f (p / q)).
Definition goal_kong_permutations_m2_pi0 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) = 0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m2_pi1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) = 0 + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m3_pi0 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m3_pi1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m3_pi2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m3_pi3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m3_pi4 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m3_pi5 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) = 0 + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi0 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi4 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi5 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi6 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi7 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi8 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi9 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi10 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi11 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi12 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi13 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi14 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)) + p_3 * (f (p_3 / q_3)).
Definition goal_kong_permutations_m4_pi15 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)) + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi16 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi17 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi18 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi19 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi20 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)) + p_2 * (f (p_2 / q_2)).
Definition goal_kong_permutations_m4_pi21 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)).
Definition goal_kong_permutations_m4_pi22 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)) + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)).
Definition goal_kong_permutations_m4_pi23 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 p_3 : R) (q_0 q_1 q_2 q_3 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  0 < p_3 ->
  p_0 + p_1 + p_2 + p_3 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  0 < q_3 ->
  q_0 + q_1 + q_2 + q_3 = 1 ->
  0 + p_0 * (f (p_0 / q_0)) + p_1 * (f (p_1 / q_1)) + p_2 * (f (p_2 / q_2)) + p_3 * (f (p_3 / q_3)) = 0 + p_3 * (f (p_3 / q_3)) + p_2 * (f (p_2 / q_2)) + p_1 * (f (p_1 / q_1)) + p_0 * (f (p_0 / q_0)).
(* END kong/permutations *)

(* BEGIN kong/two-distances: Information.v two_distances *)
Definition goal_kong_two_distances_m1 : Prop := forall (R : rcfType) (x : R) (y : R) (z : R),
  0 <= x ->
  x = 1 ->
  0 <= y ->
  y = 1 ->
  0 <= z ->
  z = 1 ->
  (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) - (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) < 0 -> ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) + (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))))) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y))))))
  /\ (0 <= 0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)) - (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))) -> ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) + (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))))) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt y)) * ((Num.sqrt x) - (Num.sqrt y)))) - (Num.sqrt (0 + ((Num.sqrt x) - (Num.sqrt z)) * ((Num.sqrt x) - (Num.sqrt z)))))).
Definition goal_kong_two_distances_m2 : Prop := forall (R : rcfType) (x_0 x_1 : R) (y_0 y_1 : R) (z_0 z_1 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  x_0 + x_1 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  y_0 + y_1 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  z_0 + z_1 = 1 ->
  (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) < 0 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1))))))
  /\ (0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))) -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)))))).
Definition goal_kong_two_distances_m3 : Prop := forall (R : rcfType) (x_0 x_1 x_2 : R) (y_0 y_1 y_2 : R) (z_0 z_1 z_2 : R),
  0 <= x_0 ->
  0 <= x_1 ->
  0 <= x_2 ->
  x_0 + x_1 + x_2 = 1 ->
  0 <= y_0 ->
  0 <= y_1 ->
  0 <= y_2 ->
  y_0 + y_1 + y_2 = 1 ->
  0 <= z_0 ->
  0 <= z_1 ->
  0 <= z_2 ->
  z_0 + z_1 + z_2 = 1 ->
  (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) < 0 -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2))))))
  /\ (0 <= 0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)) - (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))) -> ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) + (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))))) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2))))) <= (Num.sqrt (8%:R)) * ((Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt y_0)) * ((Num.sqrt x_0) - (Num.sqrt y_0)) + ((Num.sqrt x_1) - (Num.sqrt y_1)) * ((Num.sqrt x_1) - (Num.sqrt y_1)) + ((Num.sqrt x_2) - (Num.sqrt y_2)) * ((Num.sqrt x_2) - (Num.sqrt y_2)))) - (Num.sqrt (0 + ((Num.sqrt x_0) - (Num.sqrt z_0)) * ((Num.sqrt x_0) - (Num.sqrt z_0)) + ((Num.sqrt x_1) - (Num.sqrt z_1)) * ((Num.sqrt x_1) - (Num.sqrt z_1)) + ((Num.sqrt x_2) - (Num.sqrt z_2)) * ((Num.sqrt x_2) - (Num.sqrt z_2)))))).
(* END kong/two-distances *)

(* BEGIN kong/zero: Information.v a_divergence_is_zero_only_between_equals *)
Definition goal_kong_zero_m1 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p : R) (q : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < p ->
  p = 1 ->
  0 < q ->
  q = 1 ->
  (f 1) = 0 ->
  0 + p * (f (q / p)) = 0.
Definition goal_kong_zero_m2 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 : R) (q_0 q_1 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < p_0 ->
  0 < p_1 ->
  p_0 + p_1 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  q_0 + q_1 = 1 ->
  (f 1) = 0 ->
  (p_0 = q_0 -> p_1 = q_1 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) = 0)
  /\ (p_0 <> q_0 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) <> 0)
  /\ (p_0 = q_0 -> p_1 <> q_1 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) <> 0).
Definition goal_kong_zero_m3 : Prop := forall (R : realFieldType) (f f_slope : R -> R) (p_0 p_1 p_2 : R) (q_0 q_1 q_2 : R),
  (forall x y : R, 0 < x -> 0 < y -> f y + f_slope y * (x - y) <= f x) ->
  (forall x y : R, 0 < x -> 0 < y -> x <> y -> f y + f_slope y * (x - y) < f x) ->
  0 < p_0 ->
  0 < p_1 ->
  0 < p_2 ->
  p_0 + p_1 + p_2 = 1 ->
  0 < q_0 ->
  0 < q_1 ->
  0 < q_2 ->
  q_0 + q_1 + q_2 = 1 ->
  (f 1) = 0 ->
  (p_0 = q_0 -> p_1 = q_1 -> p_2 = q_2 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)) = 0)
  /\ (p_0 <> q_0 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)) <> 0)
  /\ (p_0 = q_0 -> p_1 <> q_1 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)) <> 0)
  /\ (p_0 = q_0 -> p_1 = q_1 -> p_2 <> q_2 -> 0 + p_0 * (f (q_0 / p_0)) + p_1 * (f (q_1 / p_1)) + p_2 * (f (q_2 / p_2)) <> 0).
(* END kong/zero *)
