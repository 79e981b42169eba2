(** * The goals that were exported for [csoka/idle-relations] and [csoka/idle-utility], each from the general theorem

    Each proof begins with the theorem, for three agents and [m] idle ones with one type each, one round, and the numbers of
    the goal: laws [m_0, m_1, 1, ...] (no law needs to add up to one but those of the idle agents), utilities [u_0, u_1, u_2].
    After that sums are written out. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Team IdleAgents Goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section One.

Variables (R : realFieldType) (m : nat) (m0 m1 u0 u1 u2 : R).

Notation agent := (ordinal_finType 3 + ordinal_finType m)%type.

(** One round, one type, one decision. *)
Definition three : model R (ordinal_finType 3) unit_finType unit :=
  Model (fun _ (i : ordinal_finType 3) _ _ => nth 0 [:: u0; u1; u2] i) (fun _ (i : ordinal_finType 3) _ _ _ => nth 1 [:: m0; m1] i)
    (fun _ _ => tt) 1%N.

Definition certain (t : nat) (j : ordinal_finType m) (x : unit) (a b : unit_finType) : R := 1.

Lemma certain_is_a_law t j x a : \sum_b certain t j x a b = 1.
Proof. by rewrite /certain big_const card_unit /= addr0. Qed.

Notation W := (with_idle three certain).

Definition nobody_reports (h : unit) (t : nat) : {ffun agent -> unit} := [ffun=> tt].

Lemma one_profile (K : finType) (F : {ffun K -> unit} -> R) : \sum_theta F theta = F [ffun=> tt].
Proof.
rewrite (big_pred1 [ffun=> tt]) // => theta; apply/esym/eqP/ffunP => k; by rewrite ffunE; case: (theta k).
Qed.

Definition law (i : agent) : R := if i is inl k then nth 1 [:: m0; m1] k else 1.
Definition gain (i : agent) : R := if i is inl k then nth 0 [:: u0; u1; u2] k else 0.

Lemma one_value theta (j : agent) : value W 1 1 theta j = gain j.
Proof. by rewrite /= one_profile mulr0 addr0; case: j. Qed.

Lemma one_expects b n S j : expects W 0 b n S j = (\prod_i (if i \in S then 1 else law i)) * gain j.
Proof.
by rewrite /expects one_profile one_value; congr (_ * _).
Qed.

Definition earns (i : agent) : R :=
  \sum_j (if j != i then (\prod_k (if k == i then 1 else law k)) * gain j - (\prod_k law k) * gain j else 0).

Lemma one_gamma h i : gamma W (nobody_reports h) 0 i = earns i.
Proof.
rewrite /gamma /on_others big_mkcond; apply: eq_bigr => j _; case: ifP => // _; rewrite /change !one_expects; congr (_ * _ - _ * _).
- by apply: eq_bigr => k _; rewrite in_setU1 in_set0 orbF.
- by apply: eq_bigr => k _; rewrite in_set0.
Qed.

(** The numbers of a goal: those of the three agents first. *)
Definition listed (s : seq R) (i : agent) : R := match i with inl k => nth 0 s k | inr k => nth 0 s (3 + k) end.

Definition one_side (c d : R) (a s : seq R) (e : R) : R :=
  c - e * d + \sum_i listed a i * earns i - e * \sum_i listed s i * earns i.

Lemma one_side_is_a_side c d a s e :
  @with_all R (ordinal_finType 3) (ordinal_finType m) unit_finType unit three certain unit_finType nobody_reports (fun=> 0%N) (@Side _ _ _ unit_finType c d (fun=> listed a) (fun=> listed s)) e = one_side c d a s e.
Proof.
rewrite /with_all /one_side /=; congr (_ + _ - _ * _); rewrite (big_pred1 tt) //; try by case.
all: by apply: eq_bigr => i _; rewrite one_gamma.
Qed.

Lemma relations c d a s c' d' a' s' :
  let f := one_side c d a s in let g := one_side c' d' a' s' in
  [/\ f 0 = g 0 -> f 2%:R^-1 = g 2%:R^-1 -> f m.+2%:R^-1 = g m.+2%:R^-1,
      g 0 <= f 0 -> g 2%:R^-1 <= f 2%:R^-1 -> g m.+2%:R^-1 <= f m.+2%:R^-1
    & g 0 <= f 0 -> g 2%:R^-1 < f 2%:R^-1 -> g m.+2%:R^-1 < f m.+2%:R^-1].
Proof.
have := @idle_agents_keep_relations R _ (ordinal_finType m) _ _ three certain certain_is_a_law unit_finType nobody_reports (fun=> 0%N).
rewrite !card_ord => /(_ isT) H.
have := H (@Side _ _ _ unit_finType c d (fun=> listed a) (fun=> listed s)) (@Side _ _ _ unit_finType c' d' (fun=> listed a') (fun=> listed s')).
by rewrite -!(idle_agents_change_no_side three certain_is_a_law) !one_side_is_a_side.
Qed.

End One.

Ltac written_out :=
  rewrite /one_side /earns /listed /law /gain /=; do 4 (rewrite ?big_sumType /= ?big_ord_recl /= ?big_ord0 /=).

(** What the reports of Blue and Red earn; Green's and idle agents' earn nothing. *)
Definition blue (R : realFieldType) (m0 m1 u1 u2 : R) : R := (m1 - m0 * m1) * (u1 + u2).
Definition red (R : realFieldType) (m0 m1 u0 u2 : R) : R := (m0 - m0 * m1) * (u0 + u2).

Lemma without_idle (R : realFieldType) (m0 m1 u0 u1 u2 c d a0 a1 a2 s0 s1 s2 e : R) :
  one_side 0 m0 m1 u0 u1 u2 c d [:: a0; a1; a2] [:: s0; s1; s2] e
  = c - e * d + (a0 - e * s0) * blue m0 m1 u1 u2 + (a1 - e * s1) * red m0 m1 u0 u2.
Proof. by written_out; rewrite /blue /red; ring. Qed.

Lemma with_one_idle (R : realFieldType) (m0 m1 u0 u1 u2 c d a0 a1 a2 a3 s0 s1 s2 s3 e : R) :
  one_side 1 m0 m1 u0 u1 u2 c d [:: a0; a1; a2; a3] [:: s0; s1; s2; s3] e
  = c - e * d + (a0 - e * s0) * blue m0 m1 u1 u2 + (a1 - e * s1) * red m0 m1 u0 u2.
Proof. by written_out; rewrite /blue /red; ring. Qed.

Lemma same_equation (R : realFieldType) (x y x' y' : R) : x' - y' = x - y -> x = y -> x' = y'.
Proof. by move=> xy /eqP; rewrite -subr_eq0 -xy subr_eq0 => /eqP. Qed.

Lemma same_inequality (R : realFieldType) (x y x' y' : R) : x' - y' = x - y -> y <= x -> y' <= x'.
Proof. by move=> xy; rewrite -subr_ge0 -xy subr_ge0. Qed.

Lemma same_strict_inequality (R : realFieldType) (x y x' y' : R) : x' - y' = x - y -> y < x -> y' < x'.
Proof. by move=> xy; rewrite -subr_gt0 -xy subr_gt0. Qed.

(** The left side's constants follow from the values with three agents. Where no relation is spoken of, nothing is said. *)

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w0 : goal_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2; have [H _ _] := @relations R 0 m0 m1 u0 u1 u2 0 0 [::] [::] 0 0 [::] [::].
by have E := H erefl erefl.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w0 : goal_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2; have [H _ _] := @relations R 0 m0 m1 u0 u1 u2 0 0 [::] [::] 0 0 [::] [::].
by have E := H erefl erefl.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w0 : goal_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2; have [H _ _] := @relations R 1 m0 m1 u0 u1 u2 0 0 [::] [::] 0 0 [::] [::].
by have E := H erefl erefl.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w0 : goal_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2; have [H _ _] := @relations R 1 m0 m1 u0 u1 u2 0 0 [::] [::] 0 0 [::] [::].
by have E := H erefl erefl.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0 : goal_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1.
have [_ _ H] := @relations R 0%N m0 m1 u0 u1 u2 (sRc + ((sRA0 - sLA0) * blue m0 m1 u1 u2 + (sRA1 - sLA1) * red m0 m1 u0 u2) + sz) (sRd + ((sRS0 - sLS0) * blue m0 m1 u1 u2 + (sRS1 - sLS1) * red m0 m1 u0 u2) + 2%:R * (sz - sh)) [:: sLA0; sLA1; sLA2] [:: sLS0; sLS1; sLS2] sRc sRd [:: sRA0; sRA1; sRA2] [:: sRS0; sRS1; sRS2].
move: H; rewrite /= !without_idle => H.
apply: (same_strict_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ sz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_strict_inequality _ sh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1 : goal_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1.
have [_ H _] := @relations R 0%N m0 m1 u0 u1 u2 (wRc + ((wRA0 - wLA0) * blue m0 m1 u1 u2 + (wRA1 - wLA1) * red m0 m1 u0 u2) + wz) (wRd + ((wRS0 - wLS0) * blue m0 m1 u1 u2 + (wRS1 - wLS1) * red m0 m1 u0 u2) + 2%:R * (wz - wh)) [:: wLA0; wLA1; wLA2] [:: wLS0; wLS1; wLS2] wRc wRd [:: wRA0; wRA1; wRA2] [:: wRS0; wRS1; wRS2].
move: H; rewrite /= !without_idle => H.
apply: (same_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ wz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_inequality _ wh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0 : goal_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1.
have [H _ _] := @relations R 0%N m0 m1 u0 u1 u2 (eRc + ((eRA0 - eLA0) * blue m0 m1 u1 u2 + (eRA1 - eLA1) * red m0 m1 u0 u2) + (eLz - eRz)) (eRd + ((eRS0 - eLS0) * blue m0 m1 u1 u2 + (eRS1 - eLS1) * red m0 m1 u0 u2) + 2%:R * ((eLz - eRz) - (eLh - eRh))) [:: eLA0; eLA1; eLA2] [:: eLS0; eLS1; eLS2] eRc eRd [:: eRA0; eRA1; eRA2] [:: eRS0; eRS1; eRS2].
move: H; rewrite /= !without_idle => H.
apply: (same_equation _ (H _ _)).
- by rewrite /blue /red; field.
- apply: (@same_equation _ (eLz - eRz) 0); [by rewrite /blue /red; ring | exact: he0].
- apply: (@same_equation _ (eLh - eRh) 0); [by rewrite /blue /red; field | exact: he1].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0 : goal_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1.
have [_ _ H] := @relations R 0%N m0 m1 u0 u1 u2 sRc sRd [:: sRA0; sRA1; sRA2] [:: sRS0; sRS1; sRS2] (sRc + ((sRA0 - sLA0) * blue m0 m1 u1 u2 + (sRA1 - sLA1) * red m0 m1 u0 u2) - sz) (sRd + ((sRS0 - sLS0) * blue m0 m1 u1 u2 + (sRS1 - sLS1) * red m0 m1 u0 u2) - 2%:R * (sz - sh)) [:: sLA0; sLA1; sLA2] [:: sLS0; sLS1; sLS2].
move: H; rewrite /= !without_idle => H.
apply: (same_strict_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ sz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_strict_inequality _ sh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1 : goal_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1.
have [_ H _] := @relations R 0%N m0 m1 u0 u1 u2 wRc wRd [:: wRA0; wRA1; wRA2] [:: wRS0; wRS1; wRS2] (wRc + ((wRA0 - wLA0) * blue m0 m1 u1 u2 + (wRA1 - wLA1) * red m0 m1 u0 u2) - wz) (wRd + ((wRS0 - wLS0) * blue m0 m1 u1 u2 + (wRS1 - wLS1) * red m0 m1 u0 u2) - 2%:R * (wz - wh)) [:: wLA0; wLA1; wLA2] [:: wLS0; wLS1; wLS2].
move: H; rewrite /= !without_idle => H.
apply: (same_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ wz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_inequality _ wh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0 : goal_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1.
have [H _ _] := @relations R 0%N m0 m1 u0 u1 u2 (eRc + ((eRA0 - eLA0) * blue m0 m1 u1 u2 + (eRA1 - eLA1) * red m0 m1 u0 u2) + (eLz - eRz)) (eRd + ((eRS0 - eLS0) * blue m0 m1 u1 u2 + (eRS1 - eLS1) * red m0 m1 u0 u2) + 2%:R * ((eLz - eRz) - (eLh - eRh))) [:: eLA0; eLA1; eLA2] [:: eLS0; eLS1; eLS2] eRc eRd [:: eRA0; eRA1; eRA2] [:: eRS0; eRS1; eRS2].
move: H; rewrite /= !without_idle => H.
apply: (same_equation _ (H _ _)).
- by rewrite /blue /red; field.
- apply: (@same_equation _ (eLz - eRz) 0); [by rewrite /blue /red; ring | by move/eqP: he0; rewrite oppr_eq0 => /eqP].
- apply: (@same_equation _ (eLh - eRh) 0); [by rewrite /blue /red; field | by move/eqP: he1; rewrite oppr_eq0 => /eqP].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0 : goal_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1.
have [_ _ H] := @relations R 1%N m0 m1 u0 u1 u2 (sRc + ((sRA0 - sLA0) * blue m0 m1 u1 u2 + (sRA1 - sLA1) * red m0 m1 u0 u2) + sz) (sRd + ((sRS0 - sLS0) * blue m0 m1 u1 u2 + (sRS1 - sLS1) * red m0 m1 u0 u2) + 2%:R * (sz - sh)) [:: sLA0; sLA1; sLA2; sLA3] [:: sLS0; sLS1; sLS2; sLS3] sRc sRd [:: sRA0; sRA1; sRA2; sRA3] [:: sRS0; sRS1; sRS2; sRS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_strict_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ sz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_strict_inequality _ sh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1 : goal_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1.
have [_ H _] := @relations R 1%N m0 m1 u0 u1 u2 (wRc + ((wRA0 - wLA0) * blue m0 m1 u1 u2 + (wRA1 - wLA1) * red m0 m1 u0 u2) + wz) (wRd + ((wRS0 - wLS0) * blue m0 m1 u1 u2 + (wRS1 - wLS1) * red m0 m1 u0 u2) + 2%:R * (wz - wh)) [:: wLA0; wLA1; wLA2; wLA3] [:: wLS0; wLS1; wLS2; wLS3] wRc wRd [:: wRA0; wRA1; wRA2; wRA3] [:: wRS0; wRS1; wRS2; wRS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ wz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_inequality _ wh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0 : goal_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1.
have [H _ _] := @relations R 1%N m0 m1 u0 u1 u2 (eRc + ((eRA0 - eLA0) * blue m0 m1 u1 u2 + (eRA1 - eLA1) * red m0 m1 u0 u2) + (eLz - eRz)) (eRd + ((eRS0 - eLS0) * blue m0 m1 u1 u2 + (eRS1 - eLS1) * red m0 m1 u0 u2) + 2%:R * ((eLz - eRz) - (eLh - eRh))) [:: eLA0; eLA1; eLA2; eLA3] [:: eLS0; eLS1; eLS2; eLS3] eRc eRd [:: eRA0; eRA1; eRA2; eRA3] [:: eRS0; eRS1; eRS2; eRS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_equation _ (H _ _)).
- by rewrite /blue /red; field.
- apply: (@same_equation _ (eLz - eRz) 0); [by rewrite /blue /red; ring | exact: he0].
- apply: (@same_equation _ (eLh - eRh) 0); [by rewrite /blue /red; field | exact: he1].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0 : goal_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1.
have [_ _ H] := @relations R 1%N m0 m1 u0 u1 u2 sRc sRd [:: sRA0; sRA1; sRA2; sRA3] [:: sRS0; sRS1; sRS2; sRS3] (sRc + ((sRA0 - sLA0) * blue m0 m1 u1 u2 + (sRA1 - sLA1) * red m0 m1 u0 u2) - sz) (sRd + ((sRS0 - sLS0) * blue m0 m1 u1 u2 + (sRS1 - sLS1) * red m0 m1 u0 u2) - 2%:R * (sz - sh)) [:: sLA0; sLA1; sLA2; sLA3] [:: sLS0; sLS1; sLS2; sLS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_strict_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ sz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_strict_inequality _ sh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1 : goal_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1.
have [_ H _] := @relations R 1%N m0 m1 u0 u1 u2 wRc wRd [:: wRA0; wRA1; wRA2; wRA3] [:: wRS0; wRS1; wRS2; wRS3] (wRc + ((wRA0 - wLA0) * blue m0 m1 u1 u2 + (wRA1 - wLA1) * red m0 m1 u0 u2) - wz) (wRd + ((wRS0 - wLS0) * blue m0 m1 u1 u2 + (wRS1 - wLS1) * red m0 m1 u0 u2) - 2%:R * (wz - wh)) [:: wLA0; wLA1; wLA2; wLA3] [:: wLS0; wLS1; wLS2; wLS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_inequality _ (H _ _)).
- by rewrite /blue /red; field.
- by apply: (@same_inequality _ wz 0) => //; rewrite /blue /red; ring.
- by apply: (@same_inequality _ wh 0) => //; rewrite /blue /red; field.
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0 : goal_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1.
have [H _ _] := @relations R 1%N m0 m1 u0 u1 u2 (eRc + ((eRA0 - eLA0) * blue m0 m1 u1 u2 + (eRA1 - eLA1) * red m0 m1 u0 u2) + (eLz - eRz)) (eRd + ((eRS0 - eLS0) * blue m0 m1 u1 u2 + (eRS1 - eLS1) * red m0 m1 u0 u2) + 2%:R * ((eLz - eRz) - (eLh - eRh))) [:: eLA0; eLA1; eLA2; eLA3] [:: eLS0; eLS1; eLS2; eLS3] eRc eRd [:: eRA0; eRA1; eRA2; eRA3] [:: eRS0; eRS1; eRS2; eRS3].
move: H; rewrite /= !with_one_idle => H.
apply: (same_equation _ (H _ _)).
- by rewrite /blue /red; field.
- apply: (@same_equation _ (eLz - eRz) 0); [by rewrite /blue /red; ring | by move/eqP: he0; rewrite oppr_eq0 => /eqP].
- apply: (@same_equation _ (eLh - eRh) 0); [by rewrite /blue /red; field | by move/eqP: he1; rewrite oppr_eq0 => /eqP].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w1 : goal_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w0 : goal_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh he0 he1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w1 : goal_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh he0 he1 hw0 hw1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w1 : goal_csoka_idle_relations_K1_T1_down0_e1_n3_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh he0 he1 hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)]].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w1 : goal_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w0 : goal_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh he0 he1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w1 : goal_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh he0 he1 hw0 hw1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w1 : goal_csoka_idle_relations_K1_T1_down1_e1_n3_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh he0 he1 hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n3_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLS0 eLS1 eLS2 eRA0 eRA1 eRA2 eRS0 eRS1 eRS2 eLz eRz eLh eRh he0 he1) | split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLS0 wLS1 wLS2 wRA0 wRA1 wRA2 wRS0 wRS1 wRS2 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n3_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLS0 sLS1 sLS2 sRA0 sRA1 sRA2 sRS0 sRS1 sRS2 sz sh hs0 hs1)]].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w1 : goal_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w0 : goal_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh he0 he1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w1 : goal_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh he0 he1 hw0 hw1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w1 : goal_csoka_idle_relations_K1_T1_down0_e1_n4_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh he0 he1 hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | split; [exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down0_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)]].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w1 : goal_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w0 : goal_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w0.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh he0 he1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w1 : goal_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh he0 he1 hw0 hw1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1)].
Qed.

Lemma tie_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w1 : goal_csoka_idle_relations_K1_T1_down1_e1_n4_s1_w1.
Proof.
move=> R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh he0 he1 hw0 hw1 hs0 hs1; split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e1_n4_s0_w0 R m0 m1 u0 u1 u2 eRc eRd eLA0 eLA1 eLA2 eLA3 eLS0 eLS1 eLS2 eLS3 eRA0 eRA1 eRA2 eRA3 eRS0 eRS1 eRS2 eRS3 eLz eRz eLh eRh he0 he1) | split; [exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s0_w1 R m0 m1 u0 u1 u2 wRc wRd wLA0 wLA1 wLA2 wLA3 wLS0 wLS1 wLS2 wLS3 wRA0 wRA1 wRA2 wRA3 wRS0 wRS1 wRS2 wRS3 wz wh hw0 hw1) | exact (@tie_csoka_idle_relations_K1_T1_down1_e0_n4_s1_w0 R m0 m1 u0 u1 u2 sRc sRd sLA0 sLA1 sLA2 sLA3 sLS0 sLS1 sLS2 sLS3 sRA0 sRA1 sRA2 sRA3 sRS0 sRS1 sRS2 sRS3 sz sh hs0 hs1)]].
Qed.

(** ** [csoka/idle-utility] *)

Definition utility (R : realFieldType) m (s : seq R) (i : 'I_3 + 'I_m) : R := if i is inl k then nth 0 s k else 0.

Lemma total (R : realFieldType) m (a b c : R) : \sum_i @utility R m [:: a; b; c] i = a + b + c.
Proof. by rewrite idle_agents_add_nothing // !big_ord_recl big_ord0 /= addr0 addrA. Qed.

Lemma same_total_3 (R : realFieldType) (a b c : R) : 0 + a + b + c = 0 + a + b + c.
Proof. by have <- : \sum_i @utility R 0 [:: a; b; c] i = 0 + a + b + c by rewrite total add0r. Qed.

Lemma same_total_3_le (R : realFieldType) (a b c : R) : 0 + a + b + c <= 0 + a + b + c.
Proof. by rewrite le_eqVlt; apply/orP; left; apply/eqP; exact: same_total_3. Qed.

Lemma same_total_4 (R : realFieldType) (a b c : R) : 0 + a + b + c + 0 = 0 + a + b + c.
Proof.
rewrite [RHS](_ : _ = a + b + c) ?add0r // -(@total R 1 a b c).
by rewrite big_sumType /= !big_ord_recl !big_ord0 /= ?addr0 ?addrA.
Qed.

Lemma same_total_4_le (R : realFieldType) (a b c : R) : 0 + a + b + c <= 0 + a + b + c + 0.
Proof. by rewrite same_total_4. Qed.

Lemma same_total_5 (R : realFieldType) (a b c : R) : 0 + a + b + c + 0 + 0 = 0 + a + b + c.
Proof.
rewrite [RHS](_ : _ = a + b + c) ?add0r // -(@total R 2 a b c).
by rewrite big_sumType /= !big_ord_recl !big_ord0 /= ?addr0 ?addrA.
Qed.

Lemma same_total_5_le (R : realFieldType) (a b c : R) : 0 + a + b + c <= 0 + a + b + c + 0 + 0.
Proof. by rewrite same_total_5. Qed.

Lemma same_total_6 (R : realFieldType) (a b c : R) : 0 + a + b + c + 0 + 0 + 0 = 0 + a + b + c.
Proof.
rewrite [RHS](_ : _ = a + b + c) ?add0r // -(@total R 3 a b c).
by rewrite big_sumType /= !big_ord_recl !big_ord0 /= ?addr0 ?addrA.
Qed.

Lemma same_total_6_le (R : realFieldType) (a b c : R) : 0 + a + b + c <= 0 + a + b + c + 0 + 0 + 0.
Proof. by rewrite same_total_6. Qed.

Lemma tie_csoka_idle_utility_m1_n3_strict0 : goal_csoka_idle_utility_m1_n3_strict0.
Proof.
move=> R a0 b0 c0; 
exact: (same_total_3 a0 b0 c0).
Qed.

Lemma tie_csoka_idle_utility_m1_n3_strict1 : goal_csoka_idle_utility_m1_n3_strict1.
Proof.
move=> R a0 b0 c0 d0 h0; 
by apply: lt_le_trans (same_total_3_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m2_n3_strict0 : goal_csoka_idle_utility_m2_n3_strict0.
Proof.
move=> R a0 b0 c0 a1 b1 c1; split.
- exact: (same_total_3 a0 b0 c0).
- exact: (same_total_3 a1 b1 c1).
Qed.

Lemma tie_csoka_idle_utility_m2_n3_strict1 : goal_csoka_idle_utility_m2_n3_strict1.
Proof.
move=> R a0 b0 c0 d0 a1 b1 c1 d1 h0 h1; split.
- by apply: lt_le_trans (same_total_3_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
- by apply: lt_le_trans (same_total_3_le a1 b1 c1); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m1_n4_strict0 : goal_csoka_idle_utility_m1_n4_strict0.
Proof.
move=> R a0 b0 c0; 
exact: (same_total_4 a0 b0 c0).
Qed.

Lemma tie_csoka_idle_utility_m1_n4_strict1 : goal_csoka_idle_utility_m1_n4_strict1.
Proof.
move=> R a0 b0 c0 d0 h0; 
by apply: lt_le_trans (same_total_4_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m2_n4_strict0 : goal_csoka_idle_utility_m2_n4_strict0.
Proof.
move=> R a0 b0 c0 a1 b1 c1; split.
- exact: (same_total_4 a0 b0 c0).
- exact: (same_total_4 a1 b1 c1).
Qed.

Lemma tie_csoka_idle_utility_m2_n4_strict1 : goal_csoka_idle_utility_m2_n4_strict1.
Proof.
move=> R a0 b0 c0 d0 a1 b1 c1 d1 h0 h1; split.
- by apply: lt_le_trans (same_total_4_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
- by apply: lt_le_trans (same_total_4_le a1 b1 c1); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m1_n5_strict0 : goal_csoka_idle_utility_m1_n5_strict0.
Proof.
move=> R a0 b0 c0; 
exact: (same_total_5 a0 b0 c0).
Qed.

Lemma tie_csoka_idle_utility_m1_n5_strict1 : goal_csoka_idle_utility_m1_n5_strict1.
Proof.
move=> R a0 b0 c0 d0 h0; 
by apply: lt_le_trans (same_total_5_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m2_n5_strict0 : goal_csoka_idle_utility_m2_n5_strict0.
Proof.
move=> R a0 b0 c0 a1 b1 c1; split.
- exact: (same_total_5 a0 b0 c0).
- exact: (same_total_5 a1 b1 c1).
Qed.

Lemma tie_csoka_idle_utility_m2_n5_strict1 : goal_csoka_idle_utility_m2_n5_strict1.
Proof.
move=> R a0 b0 c0 d0 a1 b1 c1 d1 h0 h1; split.
- by apply: lt_le_trans (same_total_5_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
- by apply: lt_le_trans (same_total_5_le a1 b1 c1); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m1_n6_strict0 : goal_csoka_idle_utility_m1_n6_strict0.
Proof.
move=> R a0 b0 c0; 
exact: (same_total_6 a0 b0 c0).
Qed.

Lemma tie_csoka_idle_utility_m1_n6_strict1 : goal_csoka_idle_utility_m1_n6_strict1.
Proof.
move=> R a0 b0 c0 d0 h0; 
by apply: lt_le_trans (same_total_6_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
Qed.

Lemma tie_csoka_idle_utility_m2_n6_strict0 : goal_csoka_idle_utility_m2_n6_strict0.
Proof.
move=> R a0 b0 c0 a1 b1 c1; split.
- exact: (same_total_6 a0 b0 c0).
- exact: (same_total_6 a1 b1 c1).
Qed.

Lemma tie_csoka_idle_utility_m2_n6_strict1 : goal_csoka_idle_utility_m2_n6_strict1.
Proof.
move=> R a0 b0 c0 d0 a1 b1 c1 d1 h0 h1; split.
- by apply: lt_le_trans (same_total_6_le a0 b0 c0); rewrite ltr_subl_addr ltr_addl.
- by apply: lt_le_trans (same_total_6_le a1 b1 c1); rewrite ltr_subl_addr ltr_addl.
Qed.

(** ** [csoka/affine-in-the-share-at-most] *)

Lemma at_most (R : realFieldType) (a b c d : R) k : (2 <= k)%N -> a - c <= 0 -> a - c - 2%:R^-1 * (b - d) <= 0 ->
  a - k%:R^-1 * b - (c - k%:R^-1 * d) <= 0.
Proof.
move=> k2 h0 h1; have := @affine_weak R (c - a) (d - b) k k2.
have -> : c - a - 2%:R^-1 * (d - b) = - (a - c - 2%:R^-1 * (b - d)) by ring.
have -> : c - a - k%:R^-1 * (d - b) = - (a - k%:R^-1 * b - (c - k%:R^-1 * d)) by ring.
by rewrite -opprB !oppr_ge0; exact.
Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m1_n3 : goal_csoka_affine_in_the_share_at_most_m1_n3.
Proof. by move=> R a b c d h0 h1; rewrite !addr0; exact: (@at_most R a b c d 2 isT h0 h1). Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m2_n3 : goal_csoka_affine_in_the_share_at_most_m2_n3.
Proof.
move=> R a0 a1 b0 b1 c0 c1 d0 d1 h0 h1 k0 k1; rewrite !addr0; split.
- exact: (@at_most R a0 b0 c0 d0 2 isT h0 h1).
- exact: (@at_most R a1 b1 c1 d1 2 isT k0 k1).
Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m1_n4 : goal_csoka_affine_in_the_share_at_most_m1_n4.
Proof. by move=> R a b c d h0 h1; rewrite !addr0; exact: (@at_most R a b c d 3 isT h0 h1). Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m2_n4 : goal_csoka_affine_in_the_share_at_most_m2_n4.
Proof.
move=> R a0 a1 b0 b1 c0 c1 d0 d1 h0 h1 k0 k1; rewrite !addr0; split.
- exact: (@at_most R a0 b0 c0 d0 3 isT h0 h1).
- exact: (@at_most R a1 b1 c1 d1 3 isT k0 k1).
Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m1_n5 : goal_csoka_affine_in_the_share_at_most_m1_n5.
Proof. by move=> R a b c d h0 h1; rewrite !addr0; exact: (@at_most R a b c d 4 isT h0 h1). Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m2_n5 : goal_csoka_affine_in_the_share_at_most_m2_n5.
Proof.
move=> R a0 a1 b0 b1 c0 c1 d0 d1 h0 h1 k0 k1; rewrite !addr0; split.
- exact: (@at_most R a0 b0 c0 d0 4 isT h0 h1).
- exact: (@at_most R a1 b1 c1 d1 4 isT k0 k1).
Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m1_n6 : goal_csoka_affine_in_the_share_at_most_m1_n6.
Proof. by move=> R a b c d h0 h1; rewrite !addr0; exact: (@at_most R a b c d 5 isT h0 h1). Qed.

Lemma tie_csoka_affine_in_the_share_at_most_m2_n6 : goal_csoka_affine_in_the_share_at_most_m2_n6.
Proof.
move=> R a0 a1 b0 b1 c0 c1 d0 d1 h0 h1 k0 k1; rewrite !addr0; split.
- exact: (@at_most R a0 b0 c0 d0 5 isT h0 h1).
- exact: (@at_most R a1 b1 c1 d1 5 isT k0 k1).
Qed.
