(** * Truth is an equilibrium of the balanced Team Mechanism, against one agent at a time

    In the models of Section 1.2, with private decisions and public types besides: for every number of agents and rounds.
    One agent may do what he likes, using everything that has happened and his own new type; the others are truthful. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Team Direct.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Lemma share_out (K : comRingType) (s g n a o : K) : s * (g - n * a - o) = s * g + - n * (s * a) + -1 * (s * o).
Proof. ring. Qed.

Lemma others_cancel (K : comRingType) (u v w z : K) : u + (w - z) = u + v + w - (v + z).
Proof. ring. Qed.

Lemma paid_and_left (K : comRingType) (y u z : K) : y + u = y - z + (u + z).
Proof. ring. Qed.

Section Equilibrium.

Variables (R : realFieldType) (I Theta A C : finType) (X : Type).
Notation profile := {ffun I -> Theta}.
Variable G : game R I Theta A C X.
Hypothesis law0_is_a_law : forall t c x, \sum_c' law0 G t c x c' = 1.
Hypothesis law_is_a_law : forall t i a c x b, \sum_y law G t i a c x b y = 1.
Hypothesis law0_ge0 : forall t c x c', 0 <= law0 G t c x c'.
Hypothesis law_ge0 : forall t i (a : Theta) c x b y, 0 <= law G t i a c x b y.
Implicit Types (m t : nat) (c : C) (r theta : profile).

(** (1): what a report changes for the others, given the reports of the round before. *)
Definition team_gamma m t c r c' (r' : profile) (j : I) : R :=
  on_others (fun k => stage G m t c r c' r' [set j] k - stage G m t c r c' r' set0 k) j.

(** (2). *)
Definition team_paid m t c r c' (r' : profile) : I -> R := shared_equally (team_gamma m t c r c' r').

Variable i : I.

(** What agent [i] may do: private actions, and reports that use his own new type but not the others'. *)
Definition past := seq (A * C * profile * Theta)%type.
Record deviation := Deviation {
  takes : past -> nat -> C -> profile -> profile -> A -> R;
  says : past -> nat -> C -> profile -> profile -> A -> C -> Theta -> Theta -> R }.

Definition is_deviation b := [/\ forall h t c theta r, \sum_a takes b h t c theta r a = 1,
  forall h t c theta r a c' y, \sum_x says b h t c theta r a c' y x = 1,
  forall h t c theta r a, 0 <= takes b h t c theta r a & forall h t c theta r a c' y x, 0 <= says b h t c theta r a c' y x].

Definition choice t c r (a : A) := ((policy G t c r).1, upd (policy G t c r).2 i a).

Fixpoint deviator (b : deviation) m (h : past) t c theta r : R :=
  if m is m'.+1 then
    \sum_a takes b h t c theta r a *
      (utility G t i (policy G t c r).1 a c (theta i)
       + \sum_c' law0 G t c (policy G t c r).1 c' * \sum_(theta' : profile) draw G t c theta (choice t c r a) theta' *
           \sum_x says b h t c theta r a c' (theta' i) x *
             (team_paid m' t c r c' (upd theta' i x) i
              + deviator b m' ((a, c', theta', x) :: h) t.+1 c' theta' (upd theta' i x)))
  else worth G i c (theta i).

(** *** What the round pays on average *)

Section Round.

Variables (m t : nat) (c : C) (theta r : profile) (a : A) (c' : C).
Hypothesis others_truthful : forall k, k != i -> r k = theta k.

Let d := policy G t c r.
Let w k y := law G t k (theta k) c d.1 (upd d.2 i a k) y.
Variable s : Theta -> Theta -> R.
Hypothesis s1 : forall y, \sum_x s y x = 1.

Let drawE (theta' : profile) : draw G t c theta (choice t c r a) theta' = \prod_k w k (theta' k).
Proof. by []. Qed.

Let w1 k : \sum_y w k y = 1.
Proof. exact: law_is_a_law. Qed.

Let w_known (S : {set I}) (r' : profile) k : k != i -> k \notin S -> known G t c r r' S k =1 w k.
Proof. by move=> ki kS y; rewrite /known (negbTE kS) /w upd_other // others_truthful. Qed.

(** A truthful agent's gamma is zero on average, whatever [i] says. *)
Lemma gammas_of_others_vanish j : j != i ->
  \sum_(theta' : profile) (\prod_k w k (theta' k)) * (\sum_x s (theta' i) x * team_gamma m t c r c' (upd theta' i x) j) = 0.
Proof.
move=> ji; have ij : i != j by rewrite eq_sym.
rewrite (@resample _ _ _ w w j (fun theta' => \sum_x s (theta' i) x * team_gamma m t c r c' (upd theta' i x) j)) //.
apply: big1 => theta' _; apply/eqP; rewrite mulf_eq0; apply/orP; right; apply/eqP.
have gammaE y x : team_gamma m t c r c' (upd (upd theta' j y) i x) j = team_gamma m t c r c' (upd theta' j y) j.
  apply: eq_bigr => k _; congr (_ - _); last by apply: stage_reads => l; rewrite inE.
  by apply: stage_reads => l; rewrite inE => /eqP ->; rewrite upd_other.
transitivity (\sum_y w j y * team_gamma m t c r c' (upd theta' j y) j).
  apply: eq_bigr => y _; congr (_ * _); rewrite upd_other //.
  by under eq_bigr => x _ do rewrite gammaE; rewrite -big_distrl /= s1 mul1r.
rewrite /team_gamma /on_others; under eq_bigr => y _ do rewrite big_distrr /=.
rewrite exchange_big /= big1 // => k _; under eq_bigr => y _ do rewrite mulrBr.
rewrite sumrB.
have -> : \sum_y w j y * stage G m t c r c' (upd theta' j y) set0 k = stage G m t c r c' theta' set0 k.
  have z y : stage G m t c r c' (upd theta' j y) set0 k = stage G m t c r c' theta' set0 k.
    by apply: stage_reads => l; rewrite inE.
  under eq_bigr => y _ do rewrite z.
  by rewrite -big_distrl /= w1 mul1r.
have -> : \sum_y w j y * stage G m t c r c' (upd theta' j y) [set j] k = stage G m t c r c' theta' set0 k.
  rewrite -(learning_a_type_changes_nothing_on_average law_is_a_law m t c r c' theta' k (negbT (in_set0 j))) //.
  apply: eq_bigr => y _; rewrite setU0; congr (_ * _).
  by rewrite /w upd_other // others_truthful.
by rewrite subrr.
Qed.

(** His own gamma is what the others gain by his report, given their truth. *)
Lemma own_gamma x (theta' : profile) : team_gamma m t c r c' (upd theta' i x) i
  = \sum_(eta : profile) (\prod_k w k (eta k)) * (\sum_(j | j != i) Upsilon G m t.+1 c' (upd eta i x) j)
    - \sum_(j | j != i) stage G m t c r c' theta' set0 j.
Proof.
rewrite /team_gamma /on_others sumrB; congr (_ - _); last first.
  by apply: eq_bigr => j _; apply: stage_reads => l; rewrite inE.
under [RHS]eq_bigr => eta _ do rewrite big_distrr /=.
rewrite [RHS]exchange_big /=; apply: eq_bigr => j _.
rewrite /stage (@resample _ _ _ w (known G t c r (upd theta' i x) [set i]) i (fun eta => Upsilon G m t.+1 c' eta j)) //.
  apply: eq_bigr => eta _; congr (_ * _); rewrite /known set11 upd_same.
  exact: (point_mean (fun y => Upsilon G m t.+1 c' (upd eta i y) j)).
by move=> k ki; apply: w_known; rewrite ?inE.
Qed.

(** Together: the transfer of [i] and what the others can expect afterwards. *)
(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem expected_transfer :
  \sum_(theta' : profile) (\prod_k w k (theta' k)) * (\sum_x s (theta' i) x *
     (team_paid m t c r c' (upd theta' i x) i - \sum_(j | j != i) Upsilon G m t.+1 c' (upd theta' i x) j))
  = - \sum_(j | j != i) stage G m t c r c' r set0 j.
Proof.
pose gi (theta' : profile) := \sum_x s (theta' i) x * team_gamma m t c r c' (upd theta' i x) i.
pose gj j (theta' : profile) := \sum_x s (theta' i) x * team_gamma m t c r c' (upd theta' i x) j.
pose o (theta' : profile) := \sum_x s (theta' i) x * \sum_(j | j != i) Upsilon G m t.+1 c' (upd theta' i x) j.
pose ex (F : profile -> R) := \sum_(theta' : profile) (\prod_k w k (theta' k)) * F theta'.
have exD F F' : ex (fun theta' => F theta' + F' theta') = ex F + ex F'.
  by rewrite /ex -big_split; apply: eq_bigr => theta' _; rewrite mulrDr.
have exZ q F : ex (fun theta' => q * F theta') = q * ex F.
  by rewrite /ex big_distrr; apply: eq_bigr => theta' _; rewrite mulrCA.
transitivity (ex gi + - (#|I|.-1)%:R^-1 * (\sum_(j | j != i) ex (gj j)) + -1 * ex o).
  have -> : (\sum_(j | j != i) ex (gj j)) = ex (fun theta' => \sum_(j | j != i) gj j theta').
    rewrite /ex exchange_big; apply: eq_bigr => theta' _ /=; by rewrite big_distrr.
  rewrite -[X in _ + X + _]exZ -[X in _ + X]exZ -!exD; apply: eq_bigr => theta' _; congr (_ * _).
  rewrite /gi /gj /o [X in _ + _ * X + _]exchange_big /= !big_distrr -!big_split /=; apply: eq_bigr => x _.
  rewrite /team_paid /shared_equally /on_others -big_distrr /=; exact: share_out.
rewrite [\sum_(j | j != i) ex (gj j)]big1 ?mulr0 ?addr0; last by move=> j ji; exact: gammas_of_others_vanish.
(* both sides depend on the own type alone *)
pose H x := \sum_(eta : profile) (\prod_k w k (eta k)) * (\sum_(j | j != i) Upsilon G m t.+1 c' (upd eta i x) j).
pose D := \sum_(j | j != i) stage G m t c r c' r set0 j.
have giE theta' : gi theta' = (\sum_x s (theta' i) x * H x) - D.
  rewrite -[D]mul1r -(s1 (theta' i)) big_distrl -sumrB /=; apply: eq_bigr => x _; rewrite own_gamma mulrBr.
  by congr (_ - _ * _); apply: eq_bigr => j _; apply: stage_reads => l; rewrite inE.
have ex1 q : ex (fun=> q) = q by rewrite /ex -big_distrl /= product_law_is_a_law ?mul1r.
have -> : ex gi = ex (fun theta' => \sum_x s (theta' i) x * H x) - D.
  by rewrite -[X in _ - X]ex1 -mulN1r -exZ -exD; apply: eq_bigr => theta' _; rewrite giE mulN1r.
suff -> : ex o = ex (fun theta' => \sum_x s (theta' i) x * H x) by rewrite mulN1r addrAC subrr sub0r.
have atype (F : Theta -> profile -> R) : (forall y theta', F y theta' = F y (upd theta' i y)) ->
    ex (fun theta' => F (theta' i) theta') = \sum_y w i y * ex (F y).
  move=> Fi; rewrite /ex (@resample _ _ _ w w i (fun theta' => F (theta' i) theta')) //.
  under [RHS]eq_bigr => y _ do rewrite big_distrr /=.
  rewrite [RHS]exchange_big; apply: eq_bigr => theta' _ /=; rewrite big_distrr; apply: eq_bigr => y _ /=.
  by rewrite upd_same -Fi mulrCA.
have own (theta' : profile) x y : upd (upd theta' i y) i x = upd theta' i x by exact: upd_upd.
rewrite /o (atype (fun y theta' => \sum_x s y x * \sum_(j | j != i) Upsilon G m t.+1 c' (upd theta' i x) j)); last first.
  by move=> y theta'; apply: eq_bigr => x _; rewrite own.
rewrite (atype (fun y _ => \sum_x s y x * H x)) //; apply: eq_bigr => y _; congr (_ * _).
rewrite ex1 /ex; under eq_bigr => eta _ do rewrite big_distrr /=.
rewrite exchange_big /=; apply: eq_bigr => x _; rewrite /H big_distrr; apply: eq_bigr => eta _ /=.
by rewrite mulrCA.
Qed.

End Round.

(** *** The bound, in every state: after any reports of [i], true or not *)

Definition bound m t c theta r : R := \sum_j Upsilon G m t c theta j - \sum_(j | j != i) Upsilon G m t c r j.

(** What [i] can expect between his action and the end, if he tells the truth from the next report on. *)
Definition with_truth m t c theta r (a : A) : R :=
  utility G t i (policy G t c r).1 a c (theta i)
  + \sum_c' law0 G t c (policy G t c r).1 c' *
     (\sum_(theta' : profile) draw G t c theta (choice t c r a) theta' * (\sum_j Upsilon G m t.+1 c' theta' j)
      - \sum_(j | j != i) stage G m t c r c' r set0 j).

(** The same under a deviation that goes on. *)
Definition continuation b m h t c theta r (a : A) : R :=
  utility G t i (policy G t c r).1 a c (theta i)
  + \sum_c' law0 G t c (policy G t c r).1 c' * \sum_(theta' : profile) draw G t c theta (choice t c r a) theta' *
       \sum_x says b h t c theta r a c' (theta' i) x *
         (team_paid m t c r c' (upd theta' i x) i
          + deviator b m ((a, c', theta', x) :: h) t.+1 c' theta' (upd theta' i x)).

Lemma with_truthE m t c theta r a : (forall k, k != i -> r k = theta k) ->
  with_truth m t c theta r a = \sum_j after G (Upsilon G m t.+1) t c theta (choice t c r a) j
    - \sum_(j | j != i) Upsilon G m.+1 t c r j.
Proof.
move=> e; rewrite sum_of_afters (bigD1 i) //= upd_same /with_truth.
under [X in _ + X]eq_bigr => c' _ do rewrite mulrBr.
rewrite sumrB.
have -> : \sum_(j | j != i) after G (Upsilon G m t.+1) t c r (policy G t c r) j
  = \sum_(j | j != i) utility G t j (policy G t c r).1 (upd (policy G t c r).2 i a j) c (theta j)
    + \sum_c' law0 G t c (policy G t c r).1 c' * \sum_(j | j != i) stage G m t c r c' r set0 j.
  under [X in _ + X]eq_bigr => c' _ do rewrite big_distrr /=.
  rewrite exchange_big /= -big_split; apply: eq_bigr => j ji /=; rewrite upd_other // -e //.
  by rewrite (the_public_type_changes_nothing_on_average G m t c r r j).
set U := utility _ _ _ _ _ _ _; set V := \sum_(j | j != i) _; set W := \sum_c' _; set Z := \sum_c' _.
by move: U V W Z => U V W Z; exact: others_cancel.
Qed.

Lemma continuation_is_bounded b m h t c theta r a : is_deviation b -> (forall k, k != i -> r k = theta k) ->
  (forall h' c' theta' r', (forall k, k != i -> r' k = theta' k) -> deviator b m h' t.+1 c' theta' r' <= bound m t.+1 c' theta' r') ->
  continuation b m h t c theta r a <= with_truth m t c theta r a.
Proof.
move=> [t1 s1 t0 s0] e IH; rewrite /continuation /with_truth ler_add2l; apply: ler_sum => c' _; apply: ler_wpmul2l => //.
rewrite -(@expected_transfer m t c theta r a c' e _ (s1 h t c theta r a c')) -big_split /=; apply: ler_sum => theta' _.
rewrite -mulrDr; apply: ler_wpmul2l; first by apply: prodr_ge0.
rewrite -[\sum_j Upsilon G m t.+1 c' theta' j]mul1r -(s1 h t c theta r a c' (theta' i)) big_distrl -big_split /=.
apply: ler_sum => x _; rewrite -mulrDr; apply: ler_wpmul2l => //.
rewrite addrCA ler_add2l; apply: le_trans (IH _ _ _ _ _) _ => [k ki|//].
by rewrite upd_other.
Qed.

(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem no_deviation_beats_the_bound b : is_deviation b -> efficient G ->
  forall m h t c theta r, (m + t = rounds G)%N -> (forall k, k != i -> r k = theta k) ->
  deviator b m h t c theta r <= bound m t c theta r.
Proof.
move=> db eff; elim=> [|m IH] h t c theta r mt e.
  rewrite /bound /= (bigD1 i) //= [X in _ <= _ + X - _](eq_bigr (fun j => worth G j c (r j))) => [|j ji]; last by rewrite e.
  by rewrite addrK.
have [t1 _ t0 _] := db.
rewrite -[bound _ _ _ _ _]mul1r -(t1 h t c theta r) big_distrl /=; apply: ler_sum => a _; apply: ler_wpmul2l => //.
apply: (@le_trans _ _ (with_truth m t c theta r a)).
  apply: continuation_is_bounded => // h' c' theta' r' e'; apply: IH => //; by rewrite addnS -addSn.
by rewrite with_truthE // /bound ler_add2r; apply: eff.
Qed.

(** *** Truth attains it *)

Definition honest : deviation := Deviation
  (fun _ t c _ r a => (a == (policy G t c r).2 i)%:R) (fun _ _ _ _ _ _ _ y x => (x == y)%:R).

(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem honesty_is_a_deviation : is_deviation honest.
Proof. by split=> /= *; [exact: point_law | exact: point_law | exact: ler0n | exact: ler0n]. Qed.

(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem honesty_attains_the_bound m h t c theta : deviator honest m h t c theta theta = Upsilon G m t c theta i.
Proof.
elim: m h t c theta => //= m IH h t c theta.
rewrite (point_mean (fun a => _ + _)).
have ch : choice t c theta ((policy G t c theta).2 i) = policy G t c theta.
  by rewrite /choice upd_id; case: (policy G t c theta).
have e k : k != i -> theta k = theta k by [].
suff H c' : \sum_(theta' : profile) draw G t c theta (choice t c theta ((policy G t c theta).2 i)) theta' *
     (\sum_x (x == theta' i)%:R * (team_paid m t c theta c' (upd theta' i x) i
       + deviator honest m (((policy G t c theta).2 i, c', theta', x) :: h) t.+1 c' theta' (upd theta' i x)))
   = stage G m t c theta c' theta set0 i.
  rewrite -[RHS](the_public_type_changes_nothing_on_average G m t c theta theta i).
  by congr (_ + _); apply: eq_bigr => c' _; rewrite H.
have s1 (y : Theta) : \sum_(x : Theta) (x == y)%:R = 1 :> R by exact: point_law.
have := @expected_transfer m t c theta theta ((policy G t c theta).2 i) c' e (fun y x => (x == y)%:R) s1.
rewrite -/(choice t c theta _) => tr.
transitivity (\sum_(theta' : profile) draw G t c theta (choice t c theta ((policy G t c theta).2 i)) theta' *
     (\sum_x (x == theta' i)%:R * (team_paid m t c theta c' (upd theta' i x) i
        - \sum_(j | j != i) Upsilon G m t.+1 c' (upd theta' i x) j))
   + \sum_(theta' : profile) draw G t c theta (choice t c theta ((policy G t c theta).2 i)) theta' * \sum_j Upsilon G m t.+1 c' theta' j).
  rewrite -big_split; apply: eq_bigr => theta' _ /=; rewrite -mulrDr; congr (_ * _).
  rewrite !point_mean upd_id IH [X in _ = _ + X](bigD1 i) //=.
  exact: paid_and_left.
rewrite [X in X + _]tr ch.
have -> : \sum_(theta' : profile) draw G t c theta (policy G t c theta) theta' * (\sum_j Upsilon G m t.+1 c' theta' j)
    = \sum_j stage G m t c theta c' theta set0 j.
  transitivity (\sum_(theta' : profile) \sum_j draw G t c theta (policy G t c theta) theta' * Upsilon G m t.+1 c' theta' j).
    by apply: eq_bigr => theta' _; rewrite big_distrr.
  by rewrite exchange_big; apply: eq_bigr => j _ /=; rewrite -(stage_none G m t c theta c' theta).
by rewrite [X in _ + X](bigD1 i) //= addrCA addNr addr0.
Qed.

(** After any reports of his own, true or not, and any action, truth from then on brings the most. *)
(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem truth_after_any_reports b m h t c theta r a : is_deviation b -> efficient G -> (m.+1 + t = rounds G)%N ->
  (forall k, k != i -> r k = theta k) ->
  continuation b m h t c theta r a <= continuation honest m h t c theta r a.
Proof.
move=> db eff mt e; apply: (@le_trans _ _ (with_truth m t c theta r a)).
  apply: continuation_is_bounded => // h' c' theta' r' e'; apply: no_deviation_beats_the_bound => //; by rewrite addnS -addSn.
rewrite /continuation /with_truth ler_add2l; apply: ler_sum => c' _; apply: ler_wpmul2l => //.
have s1 (y : Theta) : \sum_(x : Theta) (x == y)%:R = 1 :> R by exact: point_law.
rewrite -(@expected_transfer m t c theta r a c' e (fun y x => (x == y)%:R) s1) -big_split /=; apply: ler_sum => theta' _.
rewrite -mulrDr; apply: ler_wpmul2l; first by apply: prodr_ge0.
rewrite !point_mean upd_id honesty_attains_the_bound [X in X + _ <= _](bigD1 i) //= [X in X <= _]addrC.
by rewrite le_eqVlt; apply/orP; left; apply/eqP/esym; exact: paid_and_left.
Qed.

(** So no agent gains alone by any deviation, at the beginning or from any state on that truth can lead to. *)
(* Claims: csoka/section-1-athey-segal-pbe *)
Theorem truth_is_an_equilibrium b m h t c theta : is_deviation b -> efficient G -> (m + t = rounds G)%N ->
  deviator b m h t c theta theta <= deviator honest m h t c theta theta.
Proof.
move=> db eff mt; rewrite honesty_attains_the_bound.
apply: (@le_trans _ _ (bound m t c theta theta)); first exact: no_deviation_beats_the_bound.
by rewrite /bound (bigD1 i) //= addrK.
Qed.

End Equilibrium.
