(** * The goals that were exported for lemmas about divergences, each from the general theorem

    Each proof begins with the theorem, at the signals ['I_m] and the numbers of the goal; after that sums are only written
    out, and zeros, ones and brackets are brought into one form on both sides. *)

From mathcomp Require Import all_ssreflect all_algebra all_fingroup.
From mathcomp Require Import ring.
From Counterplay Require Import Information Goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** A function with a supporting line in each point is convex *)

Section Supported.

Variables (R : realFieldType) (f df : R -> R).

Lemma on_the_line (l x y a b : R) :
  let z := l * x + (1 - l) * y in l * (a + b * (x - z)) + (1 - l) * (a + b * (y - z)) = a.
Proof. by move=> z; rewrite /z; ring. Qed.

Lemma between (l x y : R) : positive x -> positive y -> 0 < l < 1 -> 0 < l * x + (1 - l) * y.
Proof. by rewrite /positive => x0 y0 /andP[l0 l1]; rewrite addr_gt0 ?mulr_gt0 ?subr_gt0. Qed.

Lemma supported_is_convex : (forall x y, 0 < x -> 0 < y -> f y + df y * (x - y) <= f x) -> convex_on (@positive R) f.
Proof.
move=> S x y l x0 y0 l01; have z0 := between x0 y0 l01; have [l0 l1] := andP l01.
rewrite -[X in X <= _](on_the_line l x y _ (df (l * x + (1 - l) * y))).
by apply: ler_add; rewrite ler_pmul2l ?subr_gt0 // S.
Qed.

Lemma supported_is_strictly_convex : (forall x y, 0 < x -> 0 < y -> f y + df y * (x - y) <= f x) ->
  (forall x y, 0 < x -> 0 < y -> x <> y -> f y + df y * (x - y) < f x) -> strictly_convex_on (@positive R) f.
Proof.
move=> W S x y l x0 y0 xy l01; have z0 := between x0 y0 l01; have [l0 l1] := andP l01.
rewrite -[X in X < _](on_the_line l x y _ (df (l * x + (1 - l) * y))).
apply: ltr_le_add; last by rewrite ler_pmul2l ?subr_gt0 // W.
rewrite ltr_pmul2l //; apply: S => // e.
have d : (1 - l) * (x - y) = x - (l * x + (1 - l) * y) by ring.
by case/eqP: xy; move/eqP: d; rewrite -e subrr mulf_eq0 !subr_eq0 gt_eqF //= => /eqP.
Qed.

End Supported.

(** ** Lists of numbers as functions *)

Definition listed (R : ringType) n (s : seq R) (i : 'I_n) : R := nth 0 s i.

(** The columns of a matrix. *)
Definition columns (R : ringType) n (t : seq (seq R)) (r s : 'I_n) : R := nth 0 (nth [::] t s) r.

(** Sums over ['I_m] as sums of m numbers. *)
Ltac written_out := repeat rewrite !big_ord_recl /=; rewrite ?big_ord0 /=.
Ltac same_form := rewrite ?(add0r, addr0, addrA, mulrA, expr2).

Lemma for_none (P : 'I_0 -> Prop) : forall i, P i.
Proof. by case. Qed.

Lemma for_one_more n (P : 'I_n.+1 -> Prop) : P ord0 -> (forall i, P (lift ord0 i)) -> forall i, P i.
Proof. by move=> P0 P1 i; case: (unliftP ord0 i) => [j|] ->. Qed.

(** What is to be shown for every index is shown for each. *)
Ltac each_index := first [refine (for_none _) | refine (for_one_more _ _); [| each_index]].



(** What the goals grant. *)
Ltac is_transition := split; [each_index; each_index; done | each_index; rewrite /columns /=; written_out; same_form; done].
Ltac are_positive := each_index; done.
Ltac is_law := split; [each_index; rewrite /listed /=; solve [done | exact: ltW] | rewrite /listed; written_out; same_form; done].

(** ** The general theorems, in the order in which the goals add *)

Section Lines.

Variables (R : realFieldType) (f : R -> R) (n : nat) (theta : 'I_n -> 'I_n -> R) (p q : 'I_n -> R).
Hypothesis theta_is_a_transition : transition theta.
Hypothesis all_positive : forall s, 0 < p s /\ 0 < q s.
Let mean r := \sum_s theta r s * p s * (q s / p s).

Lemma garbled_masses_together : \sum_r garble theta p r * f (garble theta q r / garble theta p r)
  = \sum_r garble theta p r * f (mean r / garble theta p r).
Proof. by apply: eq_bigr => r _; rewrite (garbled_masses theta all_positive). Qed.

Lemma jensen_in_all_rows : convex_on (@positive R) f ->
  \sum_r garble theta p r * f (mean r / garble theta p r) <= \sum_r \sum_s theta r s * p s * f (q s / p s).
Proof.
move=> F; apply: ler_sum => r _; rewrite /mean -(garbled_masses theta all_positive).
exact: (jensen_in_a_row theta_is_a_transition all_positive).
Qed.

End Lines.

Section Segments.

Variables (R : realFieldType) (f : R -> R) (n : nat) (l : R) (a b c : 'I_n -> R).
Hypothesis F : convex_on (@positive R) f.
Hypothesis l01 : 0 <= l <= 1.
Hypothesis all_positive : forall s, [/\ 0 < a s, 0 < b s & 0 < c s].

Lemma pairs_are_admitted (p q : 'I_n -> R) : (forall s, 0 < p s /\ 0 < q s) -> admitted (@both_or_none R) p q.
Proof. by move=> P s; apply/both_or_noneP; right; exact: P. Qed.

Lemma segment_of_the_first :
  \sum_s q_over_p f (l * a s + (1 - l) * b s) (c s) <= \sum_s (l * q_over_p f (a s) (c s) + (1 - l) * q_over_p f (b s) (c s)).
Proof.
rewrite big_split /= -!mulr_sumr.
by apply: (convex_in_the_first_argument (q_over_p_is_a_gauge F) l01); apply: pairs_are_admitted => s; case: (all_positive s).
Qed.

Lemma segment_of_the_second :
  \sum_s q_over_p f (c s) (l * a s + (1 - l) * b s) <= \sum_s (l * q_over_p f (c s) (a s) + (1 - l) * q_over_p f (c s) (b s)).
Proof.
rewrite big_split /= -!mulr_sumr.
by apply: (convex_in_the_second_argument (q_over_p_is_a_gauge F) l01); apply: pairs_are_admitted => s; case: (all_positive s).
Qed.

End Segments.

Lemma at_one (R : realFieldType) (f : R -> R) : f 1 = 0 -> q_over_p f 1 1 = 0.
Proof. by move=> f1; rewrite /q_over_p divr1 f1 mulr0. Qed.

(** A permutation by the list of its values. *)
Lemma listed_permutation n (s : seq nat) : perm_eq s (iota 0 n) -> exists pi : {perm 'I_n}, forall i, pi i = nth 0%N s i :> nat.
Proof.
move=> e; have sz : size s = n by rewrite (perm_size e) size_iota.
have un : uniq s by rewrite (perm_uniq e) iota_uniq.
have lt (i : 'I_n) : (nth 0%N s i < n)%N.
  have : nth 0%N s i \in s by rewrite mem_nth ?sz.
  by rewrite (perm_mem e) mem_iota.
pose g i := Ordinal (lt i).
have inj : injective g.
  by move=> i j /(congr1 val) /= /eqP; rewrite nth_uniq ?sz // => /eqP ij; exact: val_inj.
by exists (perm inj) => i; rewrite permE.
Qed.

Lemma relabelled (R : realFieldType) (f : R -> R) n (s : seq nat) (p q : seq R) : perm_eq s (iota 0 n) ->
  \sum_(i < n) nth 0 p i * f (nth 0 p i / nth 0 q i)
  = \sum_(i < n) nth 0 p (nth 0%N s i) * f (nth 0 p (nth 0%N s i) / nth 0 q (nth 0%N s i)).
Proof.
move=> /listed_permutation[pi e]; rewrite -[LHS](permutations_change_nothing (fun x y => x * f (x / y)) pi (@listed R n p) (@listed R n q)).
by apply: eq_bigr => i _; rewrite /listed e.
Qed.

Lemma hellinger_sum_from_f (R : rcfType) n (p q : 'I_n -> R) : (forall s, 0 < p s /\ 0 < q s) ->
  \sum_s q_over_p (@hellinger_f R) (p s) (q s) = \sum_s hellinger_term (p s) (q s).
Proof. by move=> P; apply: eq_bigr => s _; have [p0 q0] := P s; rewrite hellinger_from_f // ltW. Qed.

(** ** The goals *)

Ltac granted_garbling n t p q :=
  (have T : transition (@columns _ n t) by is_transition);
  (have P : forall s, 0 < @listed _ n p s /\ 0 < @listed _ n q s by are_positive).

Ltac computed := rewrite /divergence /hellinger /divergence /hellinger_term /q_over_p /hellinger_f /garble /columns /listed; written_out; same_form.

(** Where a report cannot occur the code leaves its row out, which the theorem's sum counts as 0 times a number. *)
Ltac without_empty M := repeat match goal with H : _ + _ = 0 |- _ => try rewrite H in M; rewrite ?H; clear H end; rewrite ?(mul0r, add0r, addr0) in M *.

Ltac from_monotonicity n t p q S := granted_garbling n t p q;
  have := information_monotonicity T P (supported_is_convex S); computed;
  let M := fresh in move=> M; repeat split; intros; without_empty M; exact: M.

Ltac from_garbled_masses n t p q f := granted_garbling n t p q;
  have := garbled_masses_together f (@columns _ n t) P; computed; exact.

Ltac from_jensen_in_a_row n t p q S := granted_garbling n t p q;
  have := jensen_in_all_rows T P (supported_is_convex S); computed; exact.

Ltac from_rows_together n t p q f := (have T : transition (@columns _ n t) by is_transition);
  have := esym (@rows_together _ f _ _ _ (@listed _ n p) (@listed _ n q) T); computed; exact.

Ltac from_segment theorem n a b c l S :=
  (have P : forall s, [/\ 0 < @listed _ n a s, 0 < @listed _ n b s & 0 < @listed _ n c s] by are_positive);
  (have L : 0 <= l <= 1 by apply/andP);
  have := theorem _ _ _ _ _ _ _ (supported_is_convex S) L P; computed; exact.

Ltac from_not_negative n p q S f1 :=
  (have P : forall s, 0 < @listed _ n p s /\ 0 < @listed _ n q s by are_positive);
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law);
  have := divergences_are_not_negative (q_over_p_is_a_gauge (supported_is_convex S)) (at_one f1) Lp Lq (pairs_are_admitted P);
  computed; exact.

Ltac from_relabelled n s p q f := have := @relabelled _ f n s p q isT; computed; exact.

Ltac from_hellinger_from_f n p q :=
  (have P : forall s, 0 < @listed _ n p s /\ 0 < @listed _ n q s by are_positive);
  have := hellinger_sum_from_f P; computed; exact.

Ltac from_hellinger_ge0 n p q := have := hellinger_ge0 (@listed _ n p) (@listed _ n q); computed; exact.

Ltac from_hellinger_le2 n p q :=
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law);
  have := hellinger_le2 Lp Lq; computed; exact.

Ltac from_hellinger_monotone n t p q :=
  (have T : transition (@columns _ n t) by is_transition);
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law);
  have := hellinger_is_monotone T Lp.1 Lq.1; computed; exact.

Ltac from_hellinger_convex n p q r l :=
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law); (have Lr : law (@listed _ n r) by is_law);
  (have L : 0 <= l <= 1 by apply/andP);
  have := hellinger_is_convex L Lp Lq Lr; computed; exact.

Lemma tie_kong_information_monotonicity_m1 : goal_kong_information_monotonicity_m1.
Proof. move=> R f f_slope p q t0 S; intros. from_monotonicity 1%N [:: [:: t0]] [:: p] [:: q] S. Qed.

Lemma tie_kong_information_monotonicity_m2 : goal_kong_information_monotonicity_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 t0_0 t0_1 t1_0 t1_1 S; intros. from_monotonicity 2%N [:: [:: t0_0; t0_1]; [:: t1_0; t1_1]] [:: p_0; p_1] [:: q_0; q_1] S. Qed.

Lemma tie_kong_eq_3_m1 : goal_kong_eq_3_m1.
Proof. move=> R f f_slope p q t0 S; intros. from_garbled_masses 1%N [:: [:: t0]] [:: p] [:: q] f. Qed.

Lemma tie_kong_eq_3_m2 : goal_kong_eq_3_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 t0_0 t0_1 t1_0 t1_1 S; intros. from_garbled_masses 2%N [:: [:: t0_0; t0_1]; [:: t1_0; t1_1]] [:: p_0; p_1] [:: q_0; q_1] f. Qed.

Lemma tie_kong_eq_3_m3 : goal_kong_eq_3_m3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 t0_0 t0_1 t0_2 t1_0 t1_1 t1_2 t2_0 t2_1 t2_2 S; intros. from_garbled_masses 3%N [:: [:: t0_0; t0_1; t0_2]; [:: t1_0; t1_1; t1_2]; [:: t2_0; t2_1; t2_2]] [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_eq_4_m1 : goal_kong_eq_4_m1.
Proof. move=> R f f_slope p q t0 S; intros. from_jensen_in_a_row 1%N [:: [:: t0]] [:: p] [:: q] S. Qed.

Lemma tie_kong_eq_4_m2 : goal_kong_eq_4_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 t0_0 t0_1 t1_0 t1_1 S; intros. from_jensen_in_a_row 2%N [:: [:: t0_0; t0_1]; [:: t1_0; t1_1]] [:: p_0; p_1] [:: q_0; q_1] S. Qed.

Lemma tie_kong_eq_4_m3 : goal_kong_eq_4_m3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 t0_0 t0_1 t0_2 t1_0 t1_1 t1_2 t2_0 t2_1 t2_2 S; intros. from_jensen_in_a_row 3%N [:: [:: t0_0; t0_1; t0_2]; [:: t1_0; t1_1; t1_2]; [:: t2_0; t2_1; t2_2]] [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] S. Qed.

Lemma tie_kong_eq_5_m1 : goal_kong_eq_5_m1.
Proof. move=> R f f_slope p q t0 S; intros. from_rows_together 1%N [:: [:: t0]] [:: p] [:: q] f. Qed.

Lemma tie_kong_eq_5_m2 : goal_kong_eq_5_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 t0_0 t0_1 t1_0 t1_1 S; intros. from_rows_together 2%N [:: [:: t0_0; t0_1]; [:: t1_0; t1_1]] [:: p_0; p_1] [:: q_0; q_1] f. Qed.

Lemma tie_kong_eq_5_m3 : goal_kong_eq_5_m3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 t0_0 t0_1 t0_2 t1_0 t1_1 t1_2 t2_0 t2_1 t2_2 S; intros. from_rows_together 3%N [:: [:: t0_0; t0_1; t0_2]; [:: t1_0; t1_1; t1_2]; [:: t2_0; t2_1; t2_2]] [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_convex_first_m1 : goal_kong_convex_first_m1.
Proof. move=> R f f_slope a b c l S; intros. from_segment @segment_of_the_first 1%N [:: a] [:: b] [:: c] l S. Qed.

Lemma tie_kong_convex_first_m2 : goal_kong_convex_first_m2.
Proof. move=> R f f_slope a_0 a_1 b_0 b_1 c_0 c_1 l S; intros. from_segment @segment_of_the_first 2%N [:: a_0; a_1] [:: b_0; b_1] [:: c_0; c_1] l S. Qed.

Lemma tie_kong_convex_first_m3 : goal_kong_convex_first_m3.
Proof. move=> R f f_slope a_0 a_1 a_2 b_0 b_1 b_2 c_0 c_1 c_2 l S; intros. from_segment @segment_of_the_first 3%N [:: a_0; a_1; a_2] [:: b_0; b_1; b_2] [:: c_0; c_1; c_2] l S. Qed.

Lemma tie_kong_convex_second_m1 : goal_kong_convex_second_m1.
Proof. move=> R f f_slope a b c l S; intros. from_segment @segment_of_the_second 1%N [:: a] [:: b] [:: c] l S. Qed.

Lemma tie_kong_convex_second_m2 : goal_kong_convex_second_m2.
Proof. move=> R f f_slope a_0 a_1 b_0 b_1 c_0 c_1 l S; intros. from_segment @segment_of_the_second 2%N [:: a_0; a_1] [:: b_0; b_1] [:: c_0; c_1] l S. Qed.

Lemma tie_kong_convex_second_m3 : goal_kong_convex_second_m3.
Proof. move=> R f f_slope a_0 a_1 a_2 b_0 b_1 b_2 c_0 c_1 c_2 l S; intros. from_segment @segment_of_the_second 3%N [:: a_0; a_1; a_2] [:: b_0; b_1; b_2] [:: c_0; c_1; c_2] l S. Qed.

Lemma tie_kong_nonnegative_m1 : goal_kong_nonnegative_m1.
Proof. move=> R f f_slope p q S ? ? ? ? f1. from_not_negative 1%N [:: p] [:: q] S f1. Qed.

Lemma tie_kong_nonnegative_m2 : goal_kong_nonnegative_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 S ? ? ? ? ? ? f1. from_not_negative 2%N [:: p_0; p_1] [:: q_0; q_1] S f1. Qed.

Lemma tie_kong_nonnegative_m3 : goal_kong_nonnegative_m3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S ? ? ? ? ? ? ? ? f1. from_not_negative 3%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] S f1. Qed.

Lemma tie_kong_permutations_m1_pi0 : goal_kong_permutations_m1_pi0.
Proof. move=> R f f_slope p q S; intros. from_relabelled 1%N [:: 0]%N [:: p] [:: q] f. Qed.

Lemma tie_kong_permutations_m2_pi0 : goal_kong_permutations_m2_pi0.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 S; intros. from_relabelled 2%N [:: 0; 1]%N [:: p_0; p_1] [:: q_0; q_1] f. Qed.

Lemma tie_kong_permutations_m2_pi1 : goal_kong_permutations_m2_pi1.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 S; intros. from_relabelled 2%N [:: 1; 0]%N [:: p_0; p_1] [:: q_0; q_1] f. Qed.

Lemma tie_kong_permutations_m3_pi0 : goal_kong_permutations_m3_pi0.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 0; 1; 2]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m3_pi1 : goal_kong_permutations_m3_pi1.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 0; 2; 1]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m3_pi2 : goal_kong_permutations_m3_pi2.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 1; 0; 2]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m3_pi3 : goal_kong_permutations_m3_pi3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 1; 2; 0]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m3_pi4 : goal_kong_permutations_m3_pi4.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 2; 0; 1]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m3_pi5 : goal_kong_permutations_m3_pi5.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S; intros. from_relabelled 3%N [:: 2; 1; 0]%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] f. Qed.

Lemma tie_kong_permutations_m4_pi0 : goal_kong_permutations_m4_pi0.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 1; 2; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi1 : goal_kong_permutations_m4_pi1.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 1; 3; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi2 : goal_kong_permutations_m4_pi2.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 2; 1; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi3 : goal_kong_permutations_m4_pi3.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 2; 3; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi4 : goal_kong_permutations_m4_pi4.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 3; 1; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi5 : goal_kong_permutations_m4_pi5.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 0; 3; 2; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi6 : goal_kong_permutations_m4_pi6.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 0; 2; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi7 : goal_kong_permutations_m4_pi7.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 0; 3; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi8 : goal_kong_permutations_m4_pi8.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 2; 0; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi9 : goal_kong_permutations_m4_pi9.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 2; 3; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi10 : goal_kong_permutations_m4_pi10.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 3; 0; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi11 : goal_kong_permutations_m4_pi11.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 1; 3; 2; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi12 : goal_kong_permutations_m4_pi12.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 0; 1; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi13 : goal_kong_permutations_m4_pi13.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 0; 3; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi14 : goal_kong_permutations_m4_pi14.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 1; 0; 3]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi15 : goal_kong_permutations_m4_pi15.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 1; 3; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi16 : goal_kong_permutations_m4_pi16.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 3; 0; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi17 : goal_kong_permutations_m4_pi17.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 2; 3; 1; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi18 : goal_kong_permutations_m4_pi18.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 0; 1; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi19 : goal_kong_permutations_m4_pi19.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 0; 2; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi20 : goal_kong_permutations_m4_pi20.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 1; 0; 2]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi21 : goal_kong_permutations_m4_pi21.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 1; 2; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi22 : goal_kong_permutations_m4_pi22.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 2; 0; 1]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_permutations_m4_pi23 : goal_kong_permutations_m4_pi23.
Proof. move=> R f f_slope p_0 p_1 p_2 p_3 q_0 q_1 q_2 q_3 S; intros. from_relabelled 4%N [:: 3; 2; 1; 0]%N [:: p_0; p_1; p_2; p_3] [:: q_0; q_1; q_2; q_3] f. Qed.

Lemma tie_kong_hellinger_from_f_m1 : goal_kong_hellinger_from_f_m1.
Proof. move=> R x y; intros. from_hellinger_from_f 1%N [:: x] [:: y]. Qed.

Lemma tie_kong_hellinger_from_f_m2 : goal_kong_hellinger_from_f_m2.
Proof. move=> R x_0 x_1 y_0 y_1; intros. from_hellinger_from_f 2%N [:: x_0; x_1] [:: y_0; y_1]. Qed.

Lemma tie_kong_hellinger_from_f_m3 : goal_kong_hellinger_from_f_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2; intros. from_hellinger_from_f 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2]. Qed.

Lemma tie_kong_hellinger_lower_m1 : goal_kong_hellinger_lower_m1.
Proof. move=> R x y; intros. from_hellinger_ge0 1%N [:: x] [:: y]. Qed.

Lemma tie_kong_hellinger_lower_m2 : goal_kong_hellinger_lower_m2.
Proof. move=> R x_0 x_1 y_0 y_1; intros. from_hellinger_ge0 2%N [:: x_0; x_1] [:: y_0; y_1]. Qed.

Lemma tie_kong_hellinger_lower_m3 : goal_kong_hellinger_lower_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2; intros. from_hellinger_ge0 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2]. Qed.

Lemma tie_kong_hellinger_upper_m1 : goal_kong_hellinger_upper_m1.
Proof. move=> R x y; intros. from_hellinger_le2 1%N [:: x] [:: y]. Qed.

Lemma tie_kong_hellinger_upper_m2 : goal_kong_hellinger_upper_m2.
Proof. move=> R x_0 x_1 y_0 y_1; intros. from_hellinger_le2 2%N [:: x_0; x_1] [:: y_0; y_1]. Qed.

Lemma tie_kong_hellinger_upper_m3 : goal_kong_hellinger_upper_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2; intros. from_hellinger_le2 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2]. Qed.

Lemma tie_kong_hellinger_monotone_m1 : goal_kong_hellinger_monotone_m1.
Proof. move=> R x y t0; intros. from_hellinger_monotone 1%N [:: [:: t0]] [:: x] [:: y]. Qed.

Lemma tie_kong_hellinger_monotone_m3 : goal_kong_hellinger_monotone_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2 t0_0 t0_1 t0_2 t1_0 t1_1 t1_2 t2_0 t2_1 t2_2; intros. from_hellinger_monotone 3%N [:: [:: t0_0; t0_1; t0_2]; [:: t1_0; t1_1; t1_2]; [:: t2_0; t2_1; t2_2]] [:: x_0; x_1; x_2] [:: y_0; y_1; y_2]. Qed.

Lemma tie_kong_hellinger_monotone_m2 : goal_kong_hellinger_monotone_m2.
Proof. move=> R x_0 x_1 y_0 y_1 t0_0 t0_1 t1_0 t1_1; intros. from_hellinger_monotone 2%N [:: [:: t0_0; t0_1]; [:: t1_0; t1_1]] [:: x_0; x_1] [:: y_0; y_1]. Qed.

Lemma tie_kong_hellinger_convex_m1 : goal_kong_hellinger_convex_m1.
Proof. move=> R x y z l; intros. from_hellinger_convex 1%N [:: x] [:: y] [:: z] l. Qed.

Lemma tie_kong_hellinger_convex_m2 : goal_kong_hellinger_convex_m2.
Proof. move=> R x_0 x_1 y_0 y_1 z_0 z_1 l; intros. from_hellinger_convex 2%N [:: x_0; x_1] [:: y_0; y_1] [:: z_0; z_1] l. Qed.

Lemma tie_kong_hellinger_convex_m3 : goal_kong_hellinger_convex_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2 z_0 z_1 z_2 l; intros. from_hellinger_convex 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2] [:: z_0; z_1; z_2] l. Qed.

(** *** Goals with cases: the theorem is used backwards where the numbers are equal, forwards where they are not *)

(** All members of a list of n + 1 numbers are equal, or two lists are, as a conjunction. *)
Fixpoint conj_all (n : nat) : ('I_n -> Prop) -> Prop :=
  if n is m.+1 then fun P => P ord0 /\ conj_all (fun i : 'I_m => P (lift ord0 i)) else fun=> True.

Lemma conj_allP n (P : 'I_n -> Prop) : (forall i, P i) -> conj_all P.
Proof. by elim: n P => //= n IH P H; split=> //; apply: IH => i. Qed.

Lemma conj_all2P n (P : 'I_n -> 'I_n -> Prop) : (forall i j, P i j) -> conj_all (fun i => conj_all (P i)).
Proof. by move=> H; apply: conj_allP => i; apply: conj_allP. Qed.

Ltac backwards B := apply: B; repeat each_index; rewrite /listed /=; congruence.
Ltac forwards F := let E := fresh in move=> E;
  first [move/conj_all2P: (F E) | move/conj_allP: (F E)]; rewrite /listed /=; intuition congruence.

Ltac by_cases F B := repeat split; intros; solve [backwards B | forwards F].

Ltac from_jensen_equality n w x S1 S2 :=
  (have W : forall u, 0 < @listed _ n w u by are_positive);
  (have M : \sum_u @listed _ n w u = 1 by rewrite /listed; written_out; same_form; done);
  (have X : forall u, 0 < @listed _ n x u by are_positive);
  have [] := jensen_equality W M X (supported_is_strictly_convex S1 S2); computed;
  let F := fresh in let B := fresh in move=> F B; by_cases F B.

Lemma tie_kong_jensen_equality_k1 : goal_kong_jensen_equality_k1.
Proof. move=> R f f_slope w x S1 S2; intros. from_jensen_equality 1%N [:: w] [:: x] S1 S2. Qed.

Lemma tie_kong_jensen_equality_k2 : goal_kong_jensen_equality_k2.
Proof. move=> R f f_slope w_0 w_1 x_0 x_1 S1 S2; intros. from_jensen_equality 2%N [:: w_0; w_1] [:: x_0; x_1] S1 S2. Qed.

Lemma tie_kong_jensen_equality_k4 : goal_kong_jensen_equality_k4.
Proof. move=> R f f_slope w_0 w_1 w_2 w_3 x_0 x_1 x_2 x_3 S1 S2; intros. from_jensen_equality 4%N [:: w_0; w_1; w_2; w_3] [:: x_0; x_1; x_2; x_3] S1 S2. Qed.

Lemma tie_kong_jensen_equality_k3 : goal_kong_jensen_equality_k3.
Proof. move=> R f f_slope w_0 w_1 w_2 x_0 x_1 x_2 S1 S2; intros. from_jensen_equality 3%N [:: w_0; w_1; w_2] [:: x_0; x_1; x_2] S1 S2. Qed.

Ltac from_zero n p q S1 S2 f1 :=
  (have P : forall s, 0 < @listed _ n p s /\ 0 < @listed _ n q s by are_positive);
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law);
  have [] := a_divergence_is_zero_only_between_equals (q_over_p_is_a_strict_gauge (supported_is_strictly_convex S1 S2)) (at_one f1) Lp Lq (pairs_are_admitted P);
  computed; let F := fresh in let B := fresh in move=> F B; by_cases F B.

Lemma tie_kong_zero_m1 : goal_kong_zero_m1.
Proof. move=> R f f_slope p q S1 S2 ? ? ? ? f1. from_zero 1%N [:: p] [:: q] S1 S2 f1. Qed.

Lemma tie_kong_zero_m2 : goal_kong_zero_m2.
Proof. move=> R f f_slope p_0 p_1 q_0 q_1 S1 S2 ? ? ? ? ? ? f1. from_zero 2%N [:: p_0; p_1] [:: q_0; q_1] S1 S2 f1. Qed.

Lemma tie_kong_zero_m3 : goal_kong_zero_m3.
Proof. move=> R f f_slope p_0 p_1 p_2 q_0 q_1 q_2 S1 S2 ? ? ? ? ? ? ? ? f1. from_zero 3%N [:: p_0; p_1; p_2] [:: q_0; q_1; q_2] S1 S2 f1. Qed.

(** The three properties of a metric. *)
Ltac from_metric n p q r :=
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law);
  have := triangle_inequality (@listed _ n p) (@listed _ n q) (@listed _ n r);
  have := distance_is_symmetric (@listed _ n p) (@listed _ n q);
  have [] := distance_eq0 Lp Lq; rewrite /distance; computed;
  let F := fresh in let B := fresh in let U := fresh in let V := fresh in move=> F B U V; repeat split; intros; first [exact: V | exact: U | backwards B | forwards F].

Lemma tie_kong_hellinger_metric_m1 : goal_kong_hellinger_metric_m1.
Proof. move=> R x y z; intros. from_metric 1%N [:: x] [:: y] [:: z]. Qed.

Lemma tie_kong_hellinger_metric_m3 : goal_kong_hellinger_metric_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2 z_0 z_1 z_2; intros. from_metric 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2] [:: z_0; z_1; z_2]. Qed.

Lemma tie_kong_hellinger_metric_m2 : goal_kong_hellinger_metric_m2.
Proof. move=> R x_0 x_1 y_0 y_1 z_0 z_1; intros. from_metric 2%N [:: x_0; x_1] [:: y_0; y_1] [:: z_0; z_1]. Qed.

(** *** Two divergences from one law, whichever is larger *)

Section TwoDivergences.

Variables (R : rcfType) (n : nat) (p q r : 'I_n -> R).
Let A := hellinger p q.
Let B := hellinger p r.

Lemma larger_first : 0 <= A - B -> `|A - B| = A - B /\ `|distance p q - distance p r| = Num.sqrt A - Num.sqrt B.
Proof.
move=> AB; rewrite ger0_norm // ger0_norm // subr_ge0; apply: ler_wsqrtr.
by rewrite -subr_ge0.
Qed.

Lemma larger_second : A - B < 0 -> `|A - B| = B - A /\ `|distance p q - distance p r| = Num.sqrt B - Num.sqrt A.
Proof.
move=> AB; rewrite ltr0_norm // opprB distrC ger0_norm // subr_ge0; apply: ler_wsqrtr.
by rewrite -subr_le0 ltW.
Qed.

Lemma product_by_cases : (A - B < 0 -> B - A <= (Num.sqrt A + Num.sqrt B) * (Num.sqrt B - Num.sqrt A))
  /\ (0 <= A - B -> A - B <= (Num.sqrt A + Num.sqrt B) * (Num.sqrt A - Num.sqrt B)).
Proof.
have := divergences_differ_by_the_product p q r; rewrite -/A -/B => e.
by split=> AB; [have [a b] := larger_second AB | have [a b] := larger_first AB]; rewrite -a e b.
Qed.

Lemma root_of_eight : Num.sqrt (8%:R : R) = 2%:R * Num.sqrt 2%:R.
Proof.
have -> : (8%:R : R) = 2%:R ^+ 2 * 2%:R by ring.
by rewrite sqrtrM ?sqr_ge0 // sqrtr_sqr ger0_norm ?ler0n.
Qed.

Lemma distances_by_cases : law p -> law q -> law r ->
  (A - B < 0 -> (Num.sqrt A + Num.sqrt B) * (Num.sqrt B - Num.sqrt A) <= Num.sqrt 8%:R * (Num.sqrt B - Num.sqrt A))
  /\ (0 <= A - B -> (Num.sqrt A + Num.sqrt B) * (Num.sqrt A - Num.sqrt B) <= Num.sqrt 8%:R * (Num.sqrt A - Num.sqrt B)).
Proof.
move=> Lp Lq Lr; have := two_distances Lp Lq Lr; rewrite root_of_eight => e.
by split=> AB; [have [_ b] := larger_second AB | have [_ b] := larger_first AB]; rewrite -b.
Qed.

End TwoDivergences.

Ltac from_product n p q r := have := product_by_cases (@listed _ n p) (@listed _ n q) (@listed _ n r); computed; exact.

Ltac from_two_distances n p q r :=
  (have Lp : law (@listed _ n p) by is_law); (have Lq : law (@listed _ n q) by is_law); (have Lr : law (@listed _ n r) by is_law);
  have := distances_by_cases Lp Lq Lr; computed; exact.

Lemma tie_kong_difference_of_squares_m1 : goal_kong_difference_of_squares_m1.
Proof. move=> R x y z; intros. from_product 1%N [:: x] [:: y] [:: z]. Qed.

Lemma tie_kong_difference_of_squares_m2 : goal_kong_difference_of_squares_m2.
Proof. move=> R x_0 x_1 y_0 y_1 z_0 z_1; intros. from_product 2%N [:: x_0; x_1] [:: y_0; y_1] [:: z_0; z_1]. Qed.

Lemma tie_kong_difference_of_squares_m3 : goal_kong_difference_of_squares_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2 z_0 z_1 z_2; intros. from_product 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2] [:: z_0; z_1; z_2]. Qed.

Lemma tie_kong_two_distances_m1 : goal_kong_two_distances_m1.
Proof. move=> R x y z; intros. from_two_distances 1%N [:: x] [:: y] [:: z]. Qed.

Lemma tie_kong_two_distances_m2 : goal_kong_two_distances_m2.
Proof. move=> R x_0 x_1 y_0 y_1 z_0 z_1; intros. from_two_distances 2%N [:: x_0; x_1] [:: y_0; y_1] [:: z_0; z_1]. Qed.

Lemma tie_kong_two_distances_m3 : goal_kong_two_distances_m3.
Proof. move=> R x_0 x_1 x_2 y_0 y_1 y_2 z_0 z_1 z_2; intros. from_two_distances 3%N [:: x_0; x_1; x_2] [:: y_0; y_1; y_2] [:: z_0; z_1; z_2]. Qed.
