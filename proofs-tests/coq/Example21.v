(** * Example 2.1: Blue, Red, Green and any number of idle agents

    Blue and Red learn in [T] rounds whether their final types are HIGH; in the last round YES is decided if both are.  What
    the mechanisms pay is computed from their definitions (1) and Section 5, for every process of beliefs with any finite
    sets of types: every round, every number of rounds, every number of agents. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Team Direct.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Two.

Variables (R : realFieldType) (I Theta : finType) (w : I -> Theta -> R).
Hypothesis w1 : forall i, \sum_x w i x = 1.

(** The types of two agents are drawn independently: expectations multiply. *)
(* Claims: csoka/eq-3 csoka/eq-4 *)
Theorem independent_draws (i j : I) (g h : Theta -> R) : i != j ->
  \sum_(theta : {ffun I -> Theta}) (\prod_k w k (theta k)) * (g (theta i) * h (theta j))
  = (\sum_x w i x * g x) * (\sum_y w j y * h y).
Proof.
move=> ij; have ji : j != i by rewrite eq_sym.
rewrite (@resample _ _ _ w w i (fun theta => g (theta i) * h (theta j))) //.
transitivity (\sum_(theta : {ffun I -> Theta}) (\prod_k w k (theta k)) * ((\sum_x w i x * g x) * h (theta j))).
  apply: eq_bigr => theta _; congr (_ * _); rewrite big_distrl; apply: eq_bigr => x _ /=.
  by rewrite upd_same upd_other // mulrA.
rewrite (@resample _ _ _ w w j (fun theta => (\sum_x w i x * g x) * h (theta j))) //.
transitivity (\sum_(theta : {ffun I -> Theta}) (\prod_k w k (theta k)) * ((\sum_x w i x * g x) * \sum_y w j y * h y)).
  apply: eq_bigr => theta _; congr (_ * _); rewrite [RHS]big_distrr; apply: eq_bigr => y _ /=.
  by rewrite upd_same mulrCA.
by rewrite -big_distrl /= product_law_is_a_law // mul1r.
Qed.

End Two.

Section Example.

Variable R : realFieldType.

(** The three who gain or lose from YES. *)
Notation three := (option_finType bool_finType).
Definition Blue : three := Some true.
Definition Red : three := Some false.
Definition Green : three := None.

Lemma sum_of_three (v : three -> R) : \sum_i v i = v Blue + v Red + v Green.
Proof.
rewrite (bigD1 Blue) //= (bigD1 Red) //= (bigD1 Green) //= big1 ?addr0 ?addrA //.
by move=> [[]|].
Qed.

(** Types in each round, the belief (the chance of HIGH in the end) that each stands for, and how types move. *)
Variables (Theta : finType) (K : nat).
Variable belief : three -> nat -> Theta -> R.
Variable move : nat -> three -> Theta -> Theta -> R.
Hypothesis move_is_a_law : forall t i a, \sum_b move t i a b = 1.
Hypothesis beliefs_are_martingales : forall t i a, \sum_b move t i a b * belief i t.+1 b = belief i t a.
Hypothesis in_the_end_it_is_known : forall i a, (belief i K a == 0) || (belief i K a == 1).

(** 84 with LOW and 104 with HIGH; Green's loss. *)
Definition utility_of_yes (i : three) (a : Theta) : R := if i is Some _ then 84%:R + 20%:R * belief i K a else - 204%:R.

Definition both_high (theta : {ffun three -> Theta}) : bool := (belief Blue K (theta Blue) == 1) && (belief Red K (theta Red) == 1).

Definition example : model R three Theta bool := Model
  (fun t i (yes : bool) a => if (t == K) && yes then utility_of_yes i a else 0)
  (fun t i _ a b => move t i a b)
  (fun t theta => (t == K) && both_high theta) K.

(** YES is efficient exactly if both are HIGH. *)
(* Claims: csoka/example-2.1-efficient *)
Theorem yes_is_efficient_if_both_are_high (theta : {ffun three -> Theta}) :
  (0 < \sum_i utility_of_yes i (theta i)) = both_high theta.
Proof.
rewrite [\sum_i _](_ : _ = 20%:R * (belief Blue K (theta Blue) + belief Red K (theta Red)) - 36%:R); last first.
  by rewrite sum_of_three /utility_of_yes /=; ring.
rewrite /both_high.
case/orP: (in_the_end_it_is_known Blue (theta Blue)) => /eqP ->; case/orP: (in_the_end_it_is_known Red (theta Red)) => /eqP ->;
  rewrite ?eqxx ?[0 == 1]eq_sym ?oner_eq0 /= subr_gt0 -?natrD -?natrM ?addr0 ?add0r ?mulr0 ?mulr1.
- by rewrite ltrn0.
- by rewrite ltr_nat.
- by rewrite ltr_nat.
- by rewrite -(natrD _ 1 1) -natrM ltr_nat.
Qed.

(** What YES is worth to each if both are HIGH. *)
Definition stake (i : three) : R := if i is Some _ then 104%:R else - 204%:R.

Definition chance t (theta : {ffun three -> Theta}) : R := belief Blue t (theta Blue) * belief Red t (theta Red).

Lemma planners_value m t (theta : {ffun three -> Theta}) j : (m + t = K)%N -> value example m.+1 t theta j = stake j * chance t theta.
Proof.
elim: m t theta => [|m IH] t theta mt.
  rewrite add0n in mt; rewrite /= mt eqxx /=.
  rewrite big1 ?addr0; last by move=> theta' _; rewrite mulr0.
  rewrite /chance /both_high; case/orP: (in_the_end_it_is_known Blue (theta Blue)) => /eqP b;
    case/orP: (in_the_end_it_is_known Red (theta Red)) => /eqP r; rewrite b r ?eqxx ?[0 == 1]eq_sym ?oner_eq0 /= ?mulr0 ?mul0r ?mulr0 ?mulr1 //.
  rewrite /utility_of_yes /stake; case: j => [[]|] //; rewrite ?(b, r) -/Blue -/Red ?(b, r) mulr1 -natrD //.
have tK : (t == K) = false by apply/negbTE; rewrite neq_ltn -mt addSn ltnS leq_addl.
rewrite [LHS]/= tK /= add0r.
transitivity (\sum_(theta' : {ffun three -> Theta}) (\prod_i move t i (theta i) (theta' i)) *
   (stake j * belief Blue t.+1 (theta' Blue) * belief Red t.+1 (theta' Red))).
  apply: eq_bigr => theta' _; congr (_ * _); rewrite -mulrA; apply: IH; by rewrite addnS -addSn.
rewrite (independent_draws (w := fun i => move t i (theta i)) _ (fun x => stake j * belief Blue t.+1 x) (belief Red t.+1)) //.
rewrite beliefs_are_martingales.
under eq_bigr => x _ do rewrite mulrCA.
by rewrite -big_distrr /= beliefs_are_martingales /chance mulrA.
Qed.

(** Beliefs as a planner sees them who knows the new types of [S]. *)
Definition seen t (b n : {ffun three -> Theta}) (S : {set three}) i : R :=
  if i \in S then belief i t.+1 (n i) else belief i t (b i).

Lemma planners_expectation t (b n : {ffun three -> Theta}) S j : (t < K)%N ->
  expects example t b n S j = stake j * (seen t b n S Blue * seen t b n S Red).
Proof.
move=> tK; rewrite /expects -[(T _ - t)%N](_ : ((K - t.+1).+1 = _)%N); last by rewrite subnSK.
pose w i (x : Theta) := if i \in S then (x == n i)%:R else move t i (b i) x.
have w1 i : \sum_x w i x = 1 by rewrite /w; case: (i \in S); [exact: point_law | exact: move_is_a_law].
have ws i : \sum_x w i x * belief i t.+1 x = seen t b n S i.
  by rewrite /w /seen; case: (i \in S); [exact: point_mean | exact: beliefs_are_martingales].
transitivity (\sum_(theta : {ffun three -> Theta}) (\prod_i w i (theta i)) *
   (stake j * belief Blue t.+1 (theta Blue) * belief Red t.+1 (theta Red))).
  apply: eq_bigr => theta _; congr (_ * _); rewrite planners_value; last by rewrite subnK.
  by rewrite mulrA.
rewrite (independent_draws w1 (fun x => stake j * belief Blue t.+1 x) (belief Red t.+1)) // ws.
under eq_bigr => x _ do rewrite mulrCA.
by rewrite -big_distrr /= ws mulrA.
Qed.

(** The others' stakes together: 104 - 204. *)
Lemma stakes_of_others (v : three -> R) i (c : R) : i != Green -> (forall j, v j = stake j * c) -> on_others v i = - (100%:R * c).
Proof.
move=> ig vc; rewrite on_othersE sum_of_three !vc /stake.
by case: i ig => [[]|] //= _; ring.
Qed.

(** (3): in every round Blue's report earns 100 times Red's last report times the fall of his own. *)
(* Claims: csoka/eq-3 csoka/section-2-total-of-others *)
Theorem eq_3 (r : nat -> {ffun three -> Theta}) t : (t < K)%N ->
  gamma example r t Blue = 100%:R * (belief Red t (r t Red) * (belief Blue t (r t Blue) - belief Blue t.+1 (r t.+1 Blue))).
Proof.
move=> tK; rewrite /gamma (@stakes_of_others _ _ ((belief Blue t.+1 (r t.+1 Blue) - belief Blue t (r t Blue)) * belief Red t (r t Red))) //.
  by ring.
by move=> j; rewrite /change !planners_expectation // /seen !inE /= -mulrBr mulrBl.
Qed.

(** (4). *)
(* Claims: csoka/eq-4 *)
Theorem eq_4 (r : nat -> {ffun three -> Theta}) t : (t < K)%N ->
  gamma example r t Red = 100%:R * (belief Blue t (r t Blue) * (belief Red t (r t Red) - belief Red t.+1 (r t.+1 Red))).
Proof.
move=> tK; rewrite /gamma (@stakes_of_others _ _ (belief Blue t (r t Blue) * (belief Red t.+1 (r t.+1 Red) - belief Red t (r t Red)))) //.
  by ring.
by move=> j; rewrite /change !planners_expectation // /seen !inE /= -!mulrBr.
Qed.

(** The price: another report instead costs its difference times 100 times Red's last report. *)
(* Claims: csoka/section-2-price *)
Theorem report_is_bought_at_a_price (r r' : nat -> {ffun three -> Theta}) t : (t < K)%N -> r t = r' t ->
  gamma example r t Blue - gamma example r' t Blue
  = 100%:R * belief Red t (r t Red) * (belief Blue t.+1 (r' t.+1 Blue) - belief Blue t.+1 (r t.+1 Blue)).
Proof. by move=> tK e; rewrite !eq_3 // -e; ring. Qed.

(** With any number of idle agents besides. *)
Section Idle.

Variable J : finType.
Variable nu : nat -> J -> bool -> Theta -> Theta -> R.
Hypothesis nu_is_a_law : forall t j x a, \sum_b nu t j x a b = 1.

Notation big := {ffun (three + J)%type -> Theta}.

(* Claims: csoka/eq-3 csoka/lemma-d.1-eq-10 *)
Theorem eq_3_for_every_n (r : nat -> big) t : (t < K)%N ->
  gamma (with_idle example nu) r t (inl Blue)
  = 100%:R * (belief Red t (r t (inl Red)) * (belief Blue t (r t (inl Blue)) - belief Blue t.+1 (r t.+1 (inl Blue)))).
Proof. by move=> tK; rewrite idle_agents_change_no_gamma // eq_3 // !ffunE. Qed.

(* Claims: csoka/eq-4 csoka/lemma-d.1-eq-11 *)
Theorem eq_4_for_every_n (r : nat -> big) t : (t < K)%N ->
  gamma (with_idle example nu) r t (inl Red)
  = 100%:R * (belief Blue t (r t (inl Blue)) * (belief Red t (r t (inl Red)) - belief Red t.+1 (r t.+1 (inl Red)))).
Proof. by move=> tK; rewrite idle_agents_change_no_gamma // eq_4 // !ffunE. Qed.

End Idle.

(** *** The Shapley average *)

Lemma shapley_of_two (f : {set three} -> R) i k : i != k -> shapley [set i; k] f i
  = 2%:R^-1 * (f [set i] - f set0) + 2%:R^-1 * (f (i |: [set k]) - f [set k]).
Proof.
move=> ik; rewrite /shapley cards2 ik.
rewrite (bigD1 set0) /=; last by rewrite sub0set in_set0.
rewrite (bigD1 [set k]) /=; last first.
  rewrite sub1set set22 in_set1 ik /=.
  by apply/eqP => /setP/(_ k); rewrite in_set1 in_set0 eqxx.
rewrite big1 ?addr0; last first.
  move=> S /andP[/andP[/andP[SA iS] S0] Sk]; case/negP: Sk.
  have sub x : x \in S -> x = k.
    move=> xS; move/subsetP/(_ x xS): SA; rewrite in_set2 => /orP[/eqP e|/eqP //].
    by rewrite e (negbTE iS) in xS.
  have [x xS] := set0Pn _ S0.
  by apply/eqP/setP => y; rewrite in_set1; apply/idP/eqP => [/sub//|->]; rewrite -(sub x xS).
by rewrite setU0 cards0 cards1 /weight /= !fact0 ?factS ?fact0 !muln1 !mul1r.
Qed.

(** Section 5: half the sum of Red's last and present report is the price. *)
(* Claims: csoka/section-5-shapley-blue csoka/section-5-shapley-price-50 *)
Theorem shapley_gamma_blue (r : nat -> {ffun three -> Theta}) t : (t < K)%N ->
  on_others (shapley_change example r t Blue) Blue
  = 100%:R * ((belief Red t (r t Red) + belief Red t.+1 (r t.+1 Red)) / 2%:R * (belief Blue t (r t Blue) - belief Blue t.+1 (r t.+1 Blue))).
Proof.
move=> tK; rewrite (@stakes_of_others _ _ ((belief Red t (r t Red) + belief Red t.+1 (r t.+1 Red)) / 2%:R
    * (belief Blue t.+1 (r t.+1 Blue) - belief Blue t (r t Blue)))) //; first by ring.
move=> j; rewrite /shapley_change (@shapley_without_dummies _ _ [set Blue; Red]) ?set21 //.
  rewrite shapley_of_two // !planners_expectation // /seen !inE /=; ring.
move=> d S; rewrite !inE negb_or => /andP[dB dR]; rewrite !planners_expectation // /seen !in_setU1.
by rewrite ![_ == d]eq_sym (negbTE dB) (negbTE dR).
Qed.

(* Claims: csoka/section-5-shapley-red csoka/section-5-shapley-price-50 *)
Theorem shapley_gamma_red (r : nat -> {ffun three -> Theta}) t : (t < K)%N ->
  on_others (shapley_change example r t Red) Red
  = 100%:R * ((belief Blue t (r t Blue) + belief Blue t.+1 (r t.+1 Blue)) / 2%:R * (belief Red t (r t Red) - belief Red t.+1 (r t.+1 Red))).
Proof.
move=> tK; rewrite (@stakes_of_others _ _ ((belief Blue t (r t Blue) + belief Blue t.+1 (r t.+1 Blue)) / 2%:R
    * (belief Red t.+1 (r t.+1 Red) - belief Red t (r t Red)))) //; first by ring.
move=> j; rewrite /shapley_change (@shapley_without_dummies _ _ [set Red; Blue]) ?set21 //.
  rewrite shapley_of_two // !planners_expectation // /seen !inE /=; ring.
move=> d S; rewrite !inE negb_or => /andP[dR dB]; rewrite !planners_expectation // /seen !in_setU1.
by rewrite ![_ == d]eq_sym (negbTE dB) (negbTE dR).
Qed.

End Example.
