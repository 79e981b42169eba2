(** * f-divergences: information monotonicity with its strict part, Jensen's inequality, convexity, the Hellinger divergence

    For every convex function, any finite numbers of signals and reports, over an arbitrary ordered field; where roots are
    taken, over an arbitrary real closed field.

    One idea serves all: [phi(p, q) = p f(q/p)] is homogeneous and subadditive in the pair [(p, q)], and additive exactly on
    proportional pairs if f is strictly convex. *)

From mathcomp Require Import all_ssreflect all_algebra all_fingroup.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Lemma three_roots (R : comRingType) (p q p' q' x y z : R) :
  p + q - 2%:R * x + (p' + q' - 2%:R * y) - (p + p' + (q + q') - 2%:R * z) = 2%:R * (z - (x + y)).
Proof. ring. Qed.

Lemma two_shares (R : zmodType) (l x : R) : l + (x - l) = x.
Proof. by rewrite addrC subrK. Qed.

(** ** Homogeneous subadditive functions of pairs of masses *)

Section Gauge.

Variable R : realFieldType.

(** [K]: the pairs that are admitted, a cone; [phi]: homogeneous and subadditive on it. *)
Record gauge (K : R -> R -> bool) (phi : R -> R -> R) : Prop := Gauge {
  cone0 : K 0 0;
  cone_add : forall p q p' q', K p q -> K p' q' -> K (p + p') (q + q');
  cone_scale : forall c p q, 0 <= c -> K p q -> K (c * p) (c * q);
  gauge_scale : forall c p q, 0 <= c -> K p q -> phi (c * p) (c * q) = c * phi p q;
  gauge_sub : forall p q p' q', K p q -> K p' q' -> phi (p + p') (q + q') <= phi p q + phi p' q' }.

(** Additive exactly on proportional pairs. *)
Record strict_gauge (K : R -> R -> bool) (phi : R -> R -> R) : Prop := StrictGauge {
  gauge_of_strict : gauge K phi;
  gauge_strict : forall p q p' q', K p q -> K p' q' -> p * q' != p' * q -> phi (p + p') (q + q') < phi p q + phi p' q';
  gauge_flat : forall p q p' q', K p q -> K p' q' -> p * q' = p' * q -> phi (p + p') (q + q') = phi p q + phi p' q' }.

Variables (K : R -> R -> bool) (phi : R -> R -> R).
Hypothesis G : gauge K phi.

Lemma gauge0 : phi 0 0 = 0.
Proof. by have := gauge_scale G (lexx 0) (cone0 G); rewrite !mul0r. Qed.

Lemma cone_sum (U : Type) (s : seq U) (P : pred U) (p q : U -> R) : (forall u, P u -> K (p u) (q u)) ->
  K (\sum_(u <- s | P u) p u) (\sum_(u <- s | P u) q u).
Proof.
move=> Kpq; elim: s => [|u s IH]; first by rewrite !big_nil; exact: cone0 G.
by rewrite !big_cons; case: ifP => // Pu; exact: (cone_add G (Kpq u Pu) IH).
Qed.

(** Jensen's inequality in homogeneous form, for any number of pairs. *)
Theorem gauge_of_a_sum (U : Type) (s : seq U) (P : pred U) (p q : U -> R) : (forall u, P u -> K (p u) (q u)) ->
  phi (\sum_(u <- s | P u) p u) (\sum_(u <- s | P u) q u) <= \sum_(u <- s | P u) phi (p u) (q u).
Proof.
move=> Kpq; elim: s => [|u s IH]; first by rewrite !big_nil gauge0.
rewrite !big_cons; case: ifP => // Pu.
apply: le_trans (gauge_sub G (Kpq u Pu) (cone_sum s Kpq)) _; exact: ler_add.
Qed.

(** Convex in both arguments together. *)
Theorem gauge_convex l p q p' q' : 0 <= l <= 1 -> K p q -> K p' q' ->
  phi (l * p + (1 - l) * p') (l * q + (1 - l) * q') <= l * phi p q + (1 - l) * phi p' q'.
Proof.
case/andP=> l0 l1 Ka Kb; have k0 : 0 <= 1 - l by rewrite subr_ge0.
by rewrite -(gauge_scale G l0 Ka) -(gauge_scale G k0 Kb); apply: (gauge_sub G); apply: (cone_scale G).
Qed.

End Gauge.

Section StrictGauge.

Variables (R : realFieldType) (K : R -> R -> bool) (phi : R -> R -> R).
Hypothesis G : strict_gauge K phi.
Let W := gauge_of_strict G.

(** The inequality is strict exactly if two of the pairs are not proportional. *)
Theorem gauge_of_a_sum_strict (U : finType) (p q : U -> R) : (forall u, K (p u) (q u)) ->
  (phi (\sum_u p u) (\sum_u q u) < \sum_u phi (p u) (q u)) = [exists u, exists v, p u * q v != p v * q u].
Proof.
move=> Kpq; case: (boolP [exists u, _]) => [/existsP[u /existsP[v uv]]|all].
  have vu : v != u by apply: contraNneq uv => ->.
  rewrite (bigD1 u) //= (bigD1 v) //= [\sum_u q u](bigD1 u) //= [\sum_(i | i != u) q i](bigD1 v) //=.
  rewrite [\sum_u phi _ _](bigD1 u) //= [\sum_(i | i != u) phi _ _](bigD1 v) //= !addrA.
  have Ks : K (\sum_(i | (i != u) && (i != v)) p i) (\sum_(i | (i != u) && (i != v)) q i) by apply: (cone_sum W).
  apply: le_lt_trans (gauge_sub W (cone_add W (Kpq u) (Kpq v)) Ks) _.
  by apply: ltr_le_add; [exact: (gauge_strict G) | exact: (gauge_of_a_sum W)].
have flat u v : p u * q v = p v * q u.
  by apply/eqP; move: all; rewrite negb_exists => /forallP/(_ u); rewrite negb_exists => /forallP/(_ v); rewrite negbK.
suff -> : phi (\sum_u p u) (\sum_u q u) = \sum_u phi (p u) (q u) by rewrite ltxx.
elim: (index_enum U) => [|u s IH]; first by rewrite !big_nil (gauge0 W).
rewrite !big_cons -IH; apply: (gauge_flat G) => //; first exact: (cone_sum W).
by rewrite big_distrl big_distrr; apply: eq_bigr => v _ /=; rewrite flat.
Qed.

End StrictGauge.

(** ** Divergences and garblings *)

Section Divergence.

Variables (R : realFieldType) (K : R -> R -> bool) (phi : R -> R -> R).

Definition divergence (S : finType) (p q : S -> R) : R := \sum_s phi (p s) (q s).

(** What is reported if signal [s] is reported as [r] with probability [theta r s]. *)
Definition garble (S T : finType) (theta : T -> S -> R) (p : S -> R) (r : T) : R := \sum_s theta r s * p s.

Definition transition (S T : finType) (theta : T -> S -> R) : Prop :=
  (forall r s, 0 <= theta r s) /\ forall s, \sum_r theta r s = 1.

Definition admitted (S : finType) (p q : S -> R) := forall s, K (p s) (q s).

Definition law (S : finType) (p : S -> R) := (forall s, 0 <= p s) /\ \sum_s p s = 1.

(** Relabelling changes nothing, whatever the summand is. *)
Theorem permutations_change_nothing (S : finType) (pi : {perm S}) (p q : S -> R) :
  divergence (fun s => p (pi s)) (fun s => q (pi s)) = divergence p q.
Proof. by rewrite /divergence [RHS](reindex_inj (@perm_inj _ pi)). Qed.

Section Monotone.

Variables (S T : finType) (theta : T -> S -> R).
Hypothesis theta_is_a_transition : transition theta.
Variables p q : S -> R.
Hypothesis pq : admitted p q.

(** Line (5): the rows of theta together give the divergence. *)
Theorem columns_sum_to_one : gauge K phi ->
  \sum_r \sum_s phi (theta r s * p s) (theta r s * q s) = divergence p q.
Proof.
move=> G; rewrite exchange_big /=; apply: eq_bigr => s _.
rewrite -[RHS]mul1r -(theta_is_a_transition.2 s) big_distrl; apply: eq_bigr => r _ /=.
exact: (gauge_scale G (theta_is_a_transition.1 r s) (pq s)).
Qed.

Let Krow (G : gauge K phi) r s : K (theta r s * p s) (theta r s * q s).
Proof. exact: (cone_scale G (theta_is_a_transition.1 r s) (pq s)). Qed.

(** Line (4), one row. *)
Theorem one_row : gauge K phi -> forall r,
  phi (garble theta p r) (garble theta q r) <= \sum_s phi (theta r s * p s) (theta r s * q s).
Proof. by move=> G r; apply: (gauge_of_a_sum G) => s _; exact: Krow. Qed.

(** Information monotonicity. *)
Theorem garbling_loses_divergence : gauge K phi -> divergence (garble theta p) (garble theta q) <= divergence p q.
Proof. by move=> G; rewrite -(columns_sum_to_one G); apply: ler_sum => r _; exact: one_row. Qed.

(** It is strict exactly if some report stems from two signals whose masses are not proportional. *)
Theorem garbling_loses_strictly : strict_gauge K phi ->
  (divergence (garble theta p) (garble theta q) < divergence p q)
  = [exists r, exists s, exists t, [&& 0 < theta r s, 0 < theta r t & p s * q t != p t * q s]].
Proof.
move=> G; have W := gauge_of_strict G; rewrite -(columns_sum_to_one W).
have row r : (phi (garble theta p r) (garble theta q r) < \sum_s phi (theta r s * p s) (theta r s * q s))
    = [exists s, exists t, [&& 0 < theta r s, 0 < theta r t & p s * q t != p t * q s]].
  rewrite (gauge_of_a_sum_strict G) => [|s]; last exact: Krow.
  apply: eq_existsb => s; apply: eq_existsb => t.
  rewrite !lt_def !(theta_is_a_transition.1) !andbT.
  have -> : theta r s * p s * (theta r t * q t) = (theta r s * theta r t) * (p s * q t) by ring.
  have -> : theta r t * p t * (theta r s * q s) = (theta r s * theta r t) * (p t * q s) by ring.
  rewrite -subr_eq0 -mulrBr !mulf_eq0 subr_eq0 !negb_or.
  by rewrite andbA.
case: (boolP [exists r, _]) => [/existsP[r0 lt0]|none].
  rewrite /divergence (bigD1 r0) //= [X in _ < X](bigD1 r0) //=.
  by apply: ltr_le_add; [rewrite row | apply: ler_sum => r _; exact: one_row].
apply/negbTE; rewrite -leNgt; apply: ler_sum => r _; rewrite leNgt row.
by move: none; rewrite negb_exists => /forallP/(_ r).
Qed.

End Monotone.

(** Convex in its arguments, together and in each. *)
Theorem divergences_are_convex (S : finType) l (p q p' q' : S -> R) : gauge K phi -> 0 <= l <= 1 ->
  admitted p q -> admitted p' q' ->
  divergence (fun s => l * p s + (1 - l) * p' s) (fun s => l * q s + (1 - l) * q' s)
  <= l * divergence p q + (1 - l) * divergence p' q'.
Proof.
move=> G l01 pq pq'; rewrite /divergence !big_distrr -big_split; apply: ler_sum => s _.
exact: (gauge_convex G).
Qed.

Theorem convex_in_the_first_argument (S : finType) l (p p' q : S -> R) : gauge K phi -> 0 <= l <= 1 ->
  admitted p q -> admitted p' q ->
  divergence (fun s => l * p s + (1 - l) * p' s) q <= l * divergence p q + (1 - l) * divergence p' q.
Proof.
move=> G l01 pq pq'; apply: le_trans (divergences_are_convex G l01 pq pq').
by rewrite le_eqVlt; apply/orP; left; apply/eqP; apply: eq_bigr => s _; rewrite -mulrDl two_shares mul1r.
Qed.

Theorem convex_in_the_second_argument (S : finType) l (p q q' : S -> R) : gauge K phi -> 0 <= l <= 1 ->
  admitted p q -> admitted p q' ->
  divergence p (fun s => l * q s + (1 - l) * q' s) <= l * divergence p q + (1 - l) * divergence p q'.
Proof.
move=> G l01 pq pq'; apply: le_trans (divergences_are_convex G l01 pq pq').
by rewrite le_eqVlt; apply/orP; left; apply/eqP; apply: eq_bigr => s _; rewrite -mulrDl two_shares mul1r.
Qed.

(** Not negative, and zero exactly between equals. *)
Theorem divergences_are_not_negative (S : finType) (p q : S -> R) : gauge K phi -> phi 1 1 = 0 ->
  law p -> law q -> admitted p q -> 0 <= divergence p q.
Proof.
move=> G f1 [_ p1] [_ q1] pq; rewrite -f1 -{1}p1 -q1; apply: (gauge_of_a_sum G) => s _; exact: pq.
Qed.

Theorem a_divergence_is_zero_only_between_equals (S : finType) (p q : S -> R) : strict_gauge K phi -> phi 1 1 = 0 ->
  law p -> law q -> admitted p q -> divergence p q = 0 <-> p =1 q.
Proof.
move=> G f1 lp lq pq; have p1 := lp.2; have q1 := lq.2; have lt := gauge_of_a_sum_strict G pq; rewrite p1 q1 f1 in lt.
split=> [d0 s|e].
  move: lt; rewrite -[\sum_u _]/(divergence p q) d0 ltxx => /esym/negbT.
  rewrite negb_exists => /forallP all.
  have flat t : p s * q t = p t * q s.
    by apply/eqP; have := all s; rewrite negb_exists => /forallP/(_ t); rewrite negbK.
  rewrite -[p s]mulr1 -q1 big_distrr /= (eq_bigr _ (fun t _ => flat t)) -big_distrl /= p1 mul1r //.
apply/eqP; rewrite eq_le; apply/andP; split; last exact: (divergences_are_not_negative (gauge_of_strict G)).
rewrite leNgt lt; apply/negP => /existsP[s /existsP[t]].
by rewrite !e mulrC eqxx.
Qed.

End Divergence.

(** ** Convex functions *)

Section Convex.

Variable R : realFieldType.

Definition convex_on (D : pred R) (f : R -> R) := forall x y l, D x -> D y -> 0 < l < 1 ->
  f (l * x + (1 - l) * y) <= l * f x + (1 - l) * f y.

Definition strictly_convex_on (D : pred R) (f : R -> R) := forall x y l, D x -> D y -> x != y -> 0 < l < 1 ->
  f (l * x + (1 - l) * y) < l * f x + (1 - l) * f y.

Definition positive : pred R := fun x => 0 < x.
Definition nonnegative : pred R := fun x => 0 <= x.

Variable f : R -> R.

(** The summand [p f(q/p)] of the proof of Lemma 2.18; a signal that cannot occur adds nothing. *)
Definition q_over_p (p q : R) : R := p * f (q / p).

(** All probabilities positive, or signals that cannot occur. *)
Definition both_or_none (p q : R) : bool := ((p == 0) && (q == 0)) || ((0 < p) && (0 < q)).

Lemma both_or_noneP p q : reflect ((p = 0 /\ q = 0) \/ (0 < p /\ 0 < q)) (both_or_none p q).
Proof.
apply: (iffP orP) => [[/andP[/eqP -> /eqP ->]|/andP[p0 q0]]|[[-> ->]|[-> ->]]]; rewrite ?eqxx; auto.
Qed.

Lemma share_of_two (a b : R) : 0 < a -> 0 < b -> 0 < a / (a + b) < 1 /\ 1 - a / (a + b) = b / (a + b).
Proof.
move=> a0 b0; have ab : 0 < a + b by apply: addr_gt0.
split; last by rewrite -{1}(divff (lt0r_neq0 ab)) -mulrBl addrC addKr.
by rewrite divr_gt0 //= ltr_pdivr_mulr // mul1r ltr_addl.
Qed.

Lemma mixed_ratio (p q p' q' : R) : 0 < p -> 0 < p' ->
  p / (p + p') * (q / p) + p' / (p + p') * (q' / p') = (q + q') / (p + p').
Proof.
move=> p0 p0'; have pp : p + p' != 0 by apply: lt0r_neq0; apply: addr_gt0.
by field; rewrite pp !lt0r_neq0.
Qed.

Lemma two_masses (D : pred R) (p q p' q' : R) : convex_on D f -> 0 < p -> 0 < p' -> D (q / p) -> D (q' / p') ->
  q_over_p (p + p') (q + q') <= q_over_p p q + q_over_p p' q'.
Proof.
move=> cf p0 p0' dq dq'; have ab : 0 < p + p' by apply: addr_gt0.
have [l01 l1] := share_of_two p0 p0'.
rewrite /q_over_p -(mixed_ratio q q' p0 p0') -l1.
apply: le_trans (ler_wpmul2l (ltW ab) (cf _ _ _ dq dq' l01)) _.
rewrite l1 le_eqVlt; apply/orP; left; apply/eqP; field; exact: lt0r_neq0.
Qed.

Lemma two_masses_strict (D : pred R) (p q p' q' : R) : strictly_convex_on D f -> 0 < p -> 0 < p' -> D (q / p) -> D (q' / p') ->
  p * q' != p' * q -> q_over_p (p + p') (q + q') < q_over_p p q + q_over_p p' q'.
Proof.
move=> cf p0 p0' dq dq' ne; have ab : 0 < p + p' by apply: addr_gt0.
have [l01 l1] := share_of_two p0 p0'.
have xy : q / p != q' / p'.
  apply: contra ne; rewrite eqr_div ?lt0r_neq0 // => /eqP e; apply/eqP; by rewrite mulrC -e mulrC.
rewrite /q_over_p -(mixed_ratio q q' p0 p0') -l1.
have lt := cf _ _ _ dq dq' xy l01; rewrite -(ltr_pmul2l ab) in lt; apply: lt_le_trans lt _.
rewrite l1 le_eqVlt; apply/orP; left; apply/eqP; field; exact: lt0r_neq0.
Qed.

Lemma two_masses_flat (p q p' q' : R) : 0 < p -> 0 < p' -> p * q' = p' * q ->
  q_over_p (p + p') (q + q') = q_over_p p q + q_over_p p' q'.
Proof.
move=> p0 p0' e; have ab : p + p' != 0 by apply: lt0r_neq0; apply: addr_gt0.
have e1 : q' / p' = q / p by apply/eqP; rewrite eqr_div ?lt0r_neq0 // mulrC e mulrC.
have e2 : (q + q') / (p + p') = q / p.
  by apply/eqP; rewrite eqr_div ?ab ?lt0r_neq0 // mulrDl mulrDr [q' * p]mulrC e [p' * q]mulrC.
by rewrite /q_over_p e1 e2 mulrDl.
Qed.

(** [p f(q/p)] is a gauge where all probabilities are positive. *)
Theorem q_over_p_is_a_gauge : convex_on positive f -> gauge both_or_none q_over_p.
Proof.
move=> cf; split.
- by rewrite /both_or_none !eqxx.
- move=> p q p' q' /both_or_noneP[[-> ->]|[p0 q0]] /both_or_noneP[[-> ->]|[p0' q0']]; apply/both_or_noneP;
    rewrite ?addr0 ?add0r; auto; right; split; exact: addr_gt0.
- move=> c p q; rewrite le_eqVlt => /predU1P[<- _|c0]; first by rewrite !mul0r /both_or_none !eqxx.
  by move=> /both_or_noneP[[-> ->]|[p0 q0]]; apply/both_or_noneP; rewrite ?mulr0; auto; right; split; exact: mulr_gt0.
- move=> c p q c0 /both_or_noneP[[-> ->]|[p0 q0]]; rewrite /q_over_p; first by rewrite !mulr0 !mul0r mulr0.
  move: c0; rewrite le_eqVlt => /predU1P[<-|c0]; first by rewrite !mul0r.
  by rewrite -mulf_div divff ?mul1r ?mulrA // lt0r_neq0.
- move=> p q p' q' /both_or_noneP[[-> ->]|[p0 q0]] /both_or_noneP[[-> ->]|[p0' q0']];
    rewrite ?addr0 ?add0r /q_over_p ?mul0r ?addr0 ?add0r //.
  by apply: (two_masses cf); rewrite // /positive divr_gt0.
Qed.

Lemma strict_is_convex (D : pred R) : strictly_convex_on D f -> convex_on D f.
Proof.
move=> sf x y l dx dy l01; have [<-|xy] := eqVneq x y; last by apply: ltW; apply: sf.
by rewrite -!mulrDl two_shares !mul1r.
Qed.

Theorem q_over_p_is_a_strict_gauge : strictly_convex_on positive f -> strict_gauge both_or_none q_over_p.
Proof.
move=> sf; split; first exact: (q_over_p_is_a_gauge (strict_is_convex sf)).
- move=> p q p' q' /both_or_noneP[[-> ->]|[p0 q0]] /both_or_noneP[[-> ->]|[p0' q0']];
    rewrite ?mul0r ?mulr0 ?eqxx // => ne.
  by apply: (two_masses_strict sf); rewrite // /positive divr_gt0.
- move=> p q p' q' /both_or_noneP[[-> ->]|[p0 q0]] /both_or_noneP[[-> ->]|[p0' q0']] e;
    rewrite ?addr0 ?add0r /q_over_p ?mul0r ?addr0 ?add0r //; exact: two_masses_flat.
Qed.

(** *** The same with limits at zero

    [f] is convex on [0, infinity) and [L] is at least every slope of [f] (the limit of [f(x)/x] if that is finite). *)

Variable L : R.
Hypothesis slope : forall x y, 0 <= x -> 0 <= y -> f (x + y) <= f x + y * L.

Definition closed (p q : R) : R := if p == 0 then q * L else q_over_p p q.
Definition quadrant (p q : R) : bool := (0 <= p) && (0 <= q).

Lemma closed_zero_mass (p q q' : R) : 0 < p -> 0 <= q -> 0 <= q' -> q_over_p p (q + q') <= q_over_p p q + q' * L.
Proof.
move=> p0 q0 q0'; rewrite /q_over_p mulrDl.
have h := slope (divr_ge0 q0 (ltW p0)) (divr_ge0 q0' (ltW p0)).
apply: le_trans (ler_wpmul2l (ltW p0) h) _.
by rewrite mulrDr mulrA mulrCA divff ?mulr1 // lt0r_neq0.
Qed.

Theorem closed_is_a_gauge : convex_on nonnegative f -> gauge quadrant closed.
Proof.
move=> cf; split.
- by rewrite /quadrant lexx.
- by move=> p q p' q' /andP[p0 q0] /andP[p0' q0']; rewrite /quadrant !addr_ge0.
- by move=> c p q c0 /andP[p0 q0]; rewrite /quadrant !mulr_ge0.
- move=> c p q c0 /andP[p0 q0]; rewrite /closed mulf_eq0.
  have [->|cn] /= := eqVneq c 0; first by rewrite !mul0r.
  case: eqP => [_|pn]; first by rewrite mulrA.
  by rewrite /q_over_p -mulf_div divff // mul1r mulrA.
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0']; rewrite /closed paddr_eq0 //.
  have [pz|pn] /= := eqVneq p 0; have [pz'|pn'] /= := eqVneq p' 0.
  + by rewrite mulrDl.
  + rewrite pz add0r addrC [X in _ <= X]addrC; apply: closed_zero_mass => //; by rewrite lt_def pn'.
  + by rewrite pz' addr0; apply: closed_zero_mass => //; rewrite lt_def pn.
  + have p1 : 0 < p by rewrite lt_def pn.
    have p1' : 0 < p' by rewrite lt_def pn'.
    by apply: (two_masses cf); rewrite // /nonnegative divr_ge0.
Qed.

Lemma slope_strict : strictly_convex_on nonnegative f -> forall x y, 0 <= x -> 0 < y -> f (x + y) < f x + y * L.
Proof.
move=> sf x y x0 y0; have half : 0 < (2%:R^-1 : R) < 1 by rewrite invr_gt0 ltr0n invf_lt1 ?ltr0n // ltr1n.
have y2 : 0 <= x + (y + y) by rewrite addr_ge0 // addr_ge0 // ltW.
have ne : x != x + (y + y) by rewrite -{1}[x]addr0 (inj_eq (addrI x)) eq_sym lt0r_neq0 // addr_gt0.
have two : (2%:R : R) != 0 by rewrite pnatr_eq0.
have := sf x (x + (y + y)) _ x0 y2 ne half.
have -> : 2%:R^-1 * x + (1 - 2%:R^-1) * (x + (y + y)) = x + y :> R by field.
move=> lt; apply: lt_le_trans lt _.
have h : 0 <= 1 - 2%:R^-1 :> R by rewrite subr_ge0 ltW //; case/andP: half.
apply: le_trans (ler_add (lexx _) (ler_wpmul2l h (slope x0 (addr_ge0 (ltW y0) (ltW y0))))) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.

Theorem closed_is_a_strict_gauge : strictly_convex_on nonnegative f -> strict_gauge quadrant closed.
Proof.
move=> sf; split; first exact: (closed_is_a_gauge (strict_is_convex sf)).
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0'] ne; rewrite /closed paddr_eq0 //.
  have mass a b b' : 0 < a -> 0 <= b -> 0 < b' -> q_over_p a (b + b') < q_over_p a b + b' * L.
    move=> a0 b0 b0'; rewrite /q_over_p mulrDl.
    have h := slope_strict sf (divr_ge0 b0 (ltW a0)) (divr_gt0 b0' a0).
    rewrite -(ltr_pmul2l a0) in h; apply: lt_le_trans h _.
    by rewrite mulrDr mulrA mulrCA divff ?mulr1 // lt0r_neq0.
  have [pz|pn] /= := eqVneq p 0; have [pz'|pn'] /= := eqVneq p' 0.
  + by rewrite pz pz' !mul0r eqxx in ne.
  + rewrite pz add0r addrC [X in _ < X]addrC; apply: mass => //; first by rewrite lt_def pn'.
    rewrite lt_def q0 andbT; apply: contraNneq ne => ->; by rewrite pz mul0r mulr0.
  + rewrite pz' addr0; apply: mass => //; first by rewrite lt_def pn.
    rewrite lt_def q0' andbT; apply: contraNneq ne => ->; by rewrite pz' mul0r mulr0.
  + by apply: (two_masses_strict sf); rewrite // ?lt_def ?pn ?pn' // /nonnegative divr_ge0.
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0'] e; rewrite /closed paddr_eq0 //.
  have [pz|pn] /= := eqVneq p 0; have [pz'|pn'] /= := eqVneq p' 0.
  + by rewrite mulrDl.
  + move: e; rewrite pz mul0r => /esym/eqP; rewrite mulf_eq0 (negbTE pn') /= => /eqP ->.
    by rewrite !add0r mul0r add0r.
  + move: e; rewrite pz' mul0r => /eqP; rewrite mulf_eq0 (negbTE pn) /= => /eqP ->.
    by rewrite !addr0 mul0r addr0.
  + by apply: two_masses_flat; rewrite // lt_def ?pn ?pn'.
Qed.

End Convex.

(** ** Lemma 2.18 and the properties of Section 2.5 in the paper's terms *)

Section Lemma218.

Variables (R : realFieldType) (f : R -> R) (S T : finType) (theta : T -> S -> R) (p q : S -> R).
Hypothesis theta_is_a_transition : transition theta.

Let D (U : finType) (p q : U -> R) := divergence (q_over_p f) p q.
Let Dbar L (U : finType) (p q : U -> R) := divergence (closed f L) p q.

Section Positive.

Hypothesis all_positive : forall s, 0 < p s /\ 0 < q s.

Lemma positive_is_admitted : admitted (@both_or_none R) p q.
Proof. by move=> s; apply/both_or_noneP; right. Qed.

Theorem information_monotonicity : convex_on (@positive R) f -> D (garble theta p) (garble theta q) <= D p q.
Proof. by move=> cf; apply: (garbling_loses_divergence theta_is_a_transition positive_is_admitted (q_over_p_is_a_gauge cf)). Qed.

(** Strict exactly if there are r, s, t with theta(r, s) p(s) > 0, theta(r, t) p(t) > 0 and p(t)/p(s) != q(t)/q(s). *)
Theorem information_is_lost : strictly_convex_on (@positive R) f ->
  (D (garble theta p) (garble theta q) < D p q)
  = [exists r, exists s, exists t, [&& 0 < theta r s * p s, 0 < theta r t * p t & p t / p s != q t / q s]].
Proof.
move=> sf; rewrite (garbling_loses_strictly theta_is_a_transition positive_is_admitted (q_over_p_is_a_strict_gauge sf)).
apply: eq_existsb => r; apply: eq_existsb => s; apply: eq_existsb => t.
have [ps qs] := all_positive s; have [pt _] := all_positive t.
rewrite !pmulr_lgt0 // eqr_div ?lt0r_neq0 // [X in ~~ X]eq_sym.
by rewrite [p s * _]mulrC.
Qed.

(** (2) to (3): the garbled q is the sum of theta p times q/p. *)
Theorem garbled_masses r : garble theta q r = \sum_s theta r s * p s * (q s / p s).
Proof.
apply: eq_bigr => s _; have [ps _] := all_positive s.
by rewrite -mulrA [p s * _]mulrC divfK // lt0r_neq0.
Qed.

(** (3) to (4), one row: Jensen's inequality with weights theta(r, s) p(s) and ratios q(s)/p(s). *)
Theorem jensen_in_a_row r : convex_on (@positive R) f ->
  q_over_p f (garble theta p r) (garble theta q r) <= \sum_s theta r s * p s * f (q s / p s).
Proof.
move=> cf; apply: le_trans (one_row theta_is_a_transition positive_is_admitted (q_over_p_is_a_gauge cf) r) _.
rewrite le_eqVlt; apply/orP; left; apply/eqP; apply: eq_bigr => s _.
by rewrite (gauge_scale (q_over_p_is_a_gauge cf) (theta_is_a_transition.1 r s) (positive_is_admitted s)) /q_over_p mulrA.
Qed.

(** (4) to (5). *)
Theorem rows_together : \sum_r \sum_s theta r s * p s * f (q s / p s) = D p q.
Proof.
rewrite exchange_big; apply: eq_bigr => s _ /=.
by rewrite -[RHS]mul1r -(theta_is_a_transition.2 s) big_distrl; apply: eq_bigr => r _ /=; rewrite /q_over_p mulrA.
Qed.

End Positive.

Section Closed.

Variable L : R.
Hypothesis slope : forall x y, 0 <= x -> 0 <= y -> f (x + y) <= f x + y * L.
Hypothesis none_negative : forall s, 0 <= p s /\ 0 <= q s.

Lemma nonnegative_is_admitted : admitted (@quadrant R) p q.
Proof. by move=> s; have [ps qs] := none_negative s; rewrite /quadrant ps. Qed.

Theorem information_monotonicity_closed : convex_on (@nonnegative R) f ->
  Dbar L (garble theta p) (garble theta q) <= Dbar L p q.
Proof. by move=> cf; apply: (garbling_loses_divergence theta_is_a_transition nonnegative_is_admitted (closed_is_a_gauge slope cf)). Qed.

Theorem information_is_lost_closed : strictly_convex_on (@nonnegative R) f ->
  (Dbar L (garble theta p) (garble theta q) < Dbar L p q)
  = [exists r, exists s, exists t, [&& 0 < theta r s, 0 < theta r t & p s * q t != p t * q s]].
Proof. move=> sf; exact: (garbling_loses_strictly theta_is_a_transition nonnegative_is_admitted (closed_is_a_strict_gauge slope sf)). Qed.

End Closed.

End Lemma218.

(** ** Jensen's inequality and its strict part *)

Section Jensen.

Variables (R : realFieldType) (f : R -> R) (U : finType) (w x : U -> R).
Hypothesis weights : forall u, 0 < w u.
Hypothesis mean : \sum_u w u = 1.
Hypothesis points : forall u, 0 < x u.

Lemma weighed_points u : both_or_none (w u) (w u * x u).
Proof. by apply/both_or_noneP; right; split=> //; exact: mulr_gt0. Qed.

Lemma weighed_value u : q_over_p f (w u) (w u * x u) = w u * f (x u).
Proof. by rewrite /q_over_p mulrAC divff ?mul1r // lt0r_neq0. Qed.

Theorem jensen : convex_on (@positive R) f -> f (\sum_u w u * x u) <= \sum_u w u * f (x u).
Proof.
move=> cf; have := gauge_of_a_sum (q_over_p_is_a_gauge cf) (index_enum U) (P := xpredT) (fun u _ => weighed_points u).
by rewrite mean /q_over_p mul1r divr1 (eq_bigr _ (fun u _ => weighed_value u)).
Qed.

(** Strict exactly if two of the points differ. *)
Theorem jensen_strict : strictly_convex_on (@positive R) f ->
  (f (\sum_u w u * x u) < \sum_u w u * f (x u)) = [exists u, exists v, x u != x v].
Proof.
move=> sf; have := gauge_of_a_sum_strict (q_over_p_is_a_strict_gauge sf) weighed_points.
rewrite mean /q_over_p mul1r divr1 (eq_bigr _ (fun u _ => weighed_value u)) => ->.
apply: eq_existsb => u; apply: eq_existsb => v.
by rewrite mulrCA (inj_eq (mulfI (lt0r_neq0 (weights v)))) (inj_eq (mulfI (lt0r_neq0 (weights u)))) eq_sym.
Qed.

Theorem jensen_equality : strictly_convex_on (@positive R) f ->
  f (\sum_u w u * x u) = \sum_u w u * f (x u) <-> forall u v, x u = x v.
Proof.
move=> sf; have st := jensen_strict sf; have le := jensen (strict_is_convex sf).
split=> [e u v|all].
  move: st; rewrite e ltxx => /esym/negbT; rewrite negb_exists => /forallP/(_ u).
  by rewrite negb_exists => /forallP/(_ v); rewrite negbK => /eqP.
apply/eqP; rewrite eq_le le leNgt st; apply/negP => /existsP[u /existsP[v]].
by rewrite (all u v) eqxx.
Qed.

End Jensen.

(** ** A strongly convex function exceeds its mean (Claim 5.10) *)

Section StronglyConvex.

Variables (R : realFieldType) (g : R -> R) (d : R) (U : finType) (w x : U -> R).
Hypothesis d_ge0 : 0 <= d.
Hypothesis weights : forall u, 0 < w u.
Hypothesis mean : \sum_u w u = 1.
Hypothesis points : forall u, 0 < x u.

(** [g'' >= d] on the positive numbers, without derivatives: [g(x) - (d/2) x^2] is convex. *)
Hypothesis curved : convex_on (@positive R) (fun y => g y - d / 2%:R * y ^+ 2).

Lemma square_is_convex : convex_on (@positive R) (fun y => y ^+ 2).
Proof.
move=> a b l _ _ /andP[l0 l1]; rewrite -subr_ge0.
have -> : l * a ^+ 2 + (1 - l) * b ^+ 2 - (l * a + (1 - l) * b) ^+ 2 = l * (1 - l) * (a - b) ^+ 2 by ring.
by rewrite mulr_ge0 ?sqr_ge0 // mulr_ge0 ?subr_ge0 // ltW.
Qed.

(** Two of the points in the variance. *)
Lemma variance_of_two u v : u != v ->
  w u * w v / (w u + w v) * (x u - x v) ^+ 2 <= \sum_t w t * x t ^+ 2 - (\sum_t w t * x t) ^+ 2.
Proof.
move=> uv; have vu : v != u by rewrite eq_sym.
have W0 : 0 < w u + w v by apply: addr_gt0.
pose z := (w u * x u + w v * x v) / (w u + w v).
pose y t := if (t == u) || (t == v) then z else x t.
have z0 : 0 < z by rewrite divr_gt0 // addr_gt0 // mulr_gt0.
have y0 t : 0 < y t by rewrite /y; case: ifP.
have := jensen weights mean y0 square_is_convex.
have yu : y u = z by rewrite /y eqxx.
have yv : y v = z by rewrite /y eqxx orbT.
have yt t : t != u -> t != v -> y t = x t by rewrite /y => /negbTE -> /negbTE ->.
have split2 (F : U -> R) : \sum_t F t = F u + F v + \sum_(t | (t != u) && (t != v)) F t.
  by rewrite (bigD1 u) //= (bigD1 v) //= addrA.
have same : \sum_t w t * y t = \sum_t w t * x t.
  rewrite !split2 yu yv; congr (_ + _).
    by rewrite -mulrDl /z mulrCA divff ?mulr1 // lt0r_neq0.
  by apply: eq_bigr => t /andP[tu tv]; rewrite yt.
rewrite same; set m := \sum_t _; rewrite !split2 yu yv.
have -> : \sum_(t | (t != u) && (t != v)) w t * y t ^+ 2 = \sum_(t | (t != u) && (t != v)) w t * x t ^+ 2.
  by apply: eq_bigr => t /andP[tu tv]; rewrite yt.
set rest := \sum_(t | _) _ => le; rewrite ler_subr_addr.
have -> : w u * x u ^+ 2 + w v * x v ^+ 2 + rest = w u * w v / (w u + w v) * (x u - x v) ^+ 2
    + (w u * z ^+ 2 + w v * z ^+ 2 + rest).
  by rewrite /z; field; exact: lt0r_neq0.
by rewrite ler_add2l.
Qed.

Theorem strongly_convex_functions_exceed_their_mean u v : u != v ->
  d / 2%:R * (w u * w v / (w u + w v)) * (x u - x v) ^+ 2 <= \sum_t w t * g (x t) - g (\sum_t w t * x t).
Proof.
move=> uv; have := jensen weights mean points curved.
have -> : \sum_t w t * (g (x t) - d / 2%:R * x t ^+ 2) = \sum_t w t * g (x t) - d / 2%:R * \sum_t w t * x t ^+ 2.
  by rewrite big_distrr -sumrB; apply: eq_bigr => t _ /=; ring.
have h : 0 <= d / 2%:R by rewrite divr_ge0 // ler0n.
have := ler_wpmul2l h (variance_of_two uv); set A := \sum_t w t * g (x t); set B := g _; set V := \sum_t w t * x t ^+ 2.
set m2 := (\sum_t w t * x t) ^+ 2 => le1 le2; rewrite -mulrA; apply: le_trans le1 _.
rewrite -subr_ge0 (_ : A - B - d / 2%:R * (V - m2) = (A - d / 2%:R * V) - (B - d / 2%:R * m2)); last by ring.
by rewrite subr_ge0.
Qed.

End StronglyConvex.

(** ** Cauchy's inequality *)

Section Cauchy.

Variables (R : realFieldType) (S : finType).
Implicit Types a b c : S -> R.

(** Lagrange's identity, for every number of coordinates. *)
Theorem lagrange a b : \sum_s \sum_t (a s * b t - a t * b s) ^+ 2
  = 2%:R * ((\sum_s a s ^+ 2) * (\sum_s b s ^+ 2) - (\sum_s a s * b s) ^+ 2).
Proof.
have sq s t : (a s * b t - a t * b s) ^+ 2
    = a s ^+ 2 * b t ^+ 2 + b s ^+ 2 * a t ^+ 2 - 2%:R * ((a s * b s) * (a t * b t)) by ring.
under eq_bigr => s _ do under eq_bigr => t _ do rewrite sq.
under eq_bigr => s _ do rewrite sumrB big_split /= -!big_distrr /=.
rewrite sumrB big_split /= -!big_distrl /= -!big_distrr /= -!big_distrl /=.
ring.
Qed.

Theorem cauchy_schwarz a b : (\sum_s a s * b s) ^+ 2 <= (\sum_s a s ^+ 2) * (\sum_s b s ^+ 2).
Proof.
rewrite -subr_ge0 -(pmulr_rge0 _ (ltr0n R 2)) -lagrange.
by apply: sumr_ge0 => s _; apply: sumr_ge0 => t _; exact: sqr_ge0.
Qed.

(** It is an equality exactly if all 2 x 2 determinants vanish. *)
Theorem cauchy_schwarz_equality a b :
  (\sum_s a s * b s) ^+ 2 = (\sum_s a s ^+ 2) * (\sum_s b s ^+ 2) <-> forall s t, a s * b t = a t * b s.
Proof.
split=> [e s t|flat].
  have /eqP := lagrange a b; rewrite e subrr mulr0 psumr_eq0 => [|u _]; last by apply: sumr_ge0 => v _; exact: sqr_ge0.
  move=> /allP/(_ s (mem_index_enum _)); rewrite psumr_eq0 => [|u _]; last exact: sqr_ge0.
  by move=> /allP/(_ t (mem_index_enum _)); rewrite sqrf_eq0 subr_eq0 => /eqP.
have := lagrange a b; rewrite big1 => [/esym/eqP|s _]; last by apply: big1 => t _; rewrite flat subrr expr0n.
by rewrite mulf_eq0 pnatr_eq0 /= subr_eq0 => /eqP.
Qed.

End Cauchy.

(** ** The Hellinger divergence *)

Section Hellinger.

Variable R : rcfType.
Local Notation root := (@Num.sqrt R).

Definition hellinger_term (p q : R) : R := (root p - root q) ^+ 2.

(** [D*(p, q) = sum_s (sqrt p(s) - sqrt q(s))^2]. *)
Definition hellinger (S : finType) (p q : S -> R) : R := divergence hellinger_term p q.

Lemma hellinger_termE (p q : R) : 0 <= p -> 0 <= q -> hellinger_term p q = p + q - 2%:R * root (p * q).
Proof.
move=> p0 q0; rewrite /hellinger_term sqrrB !sqr_sqrtr // sqrtrM // -mulr_natl; ring.
Qed.

(** Two masses that are merged: the root of the product is at least the sum of the roots. *)
Lemma merged_roots (p q p' q' : R) : 0 <= p -> 0 <= q -> 0 <= p' -> 0 <= q' ->
  (root (p * q) + root (p' * q') <= root ((p + p') * (q + q')) ?= iff (p * q' == p' * q))%R.
Proof.
move=> p0 q0 p0' q0'.
have l0 : 0 <= root (p * q) + root (p' * q') by rewrite addr_ge0 // sqrtr_ge0.
have s0 : 0 <= (p + p') * (q + q') by rewrite mulr_ge0 // addr_ge0.
have gap : (p + p') * (q + q') - (root (p * q) + root (p' * q')) ^+ 2 = (root (p * q') - root (p' * q)) ^+ 2.
  have H a b a' b' : (a ^+ 2 + a' ^+ 2) * (b ^+ 2 + b' ^+ 2) - (a * b + a' * b') ^+ 2 = (a * b' - a' * b) ^+ 2 :> R by ring.
  by have := H (root p) (root q) (root p') (root q'); rewrite !sqr_sqrtr // -!sqrtrM.
have sq : (root (p * q) + root (p' * q')) ^+ 2 <= (p + p') * (q + q') ?= iff (p * q' == p' * q).
  split; first by rewrite -subr_ge0 gap sqr_ge0.
  rewrite eq_sym -subr_eq0 gap sqrf_eq0 subr_eq0.
  apply/eqP/eqP => [e|->] //.
  by rewrite -[LHS]sqr_sqrtr ?mulr_ge0 // e sqr_sqrtr ?mulr_ge0.
split; first by rewrite -ler_sqr ?nnegrE ?sqrtr_ge0 // sqr_sqrtr // sq.1.
by rewrite -(@eqr_expn2 _ 2) ?sqrtr_ge0 // sqr_sqrtr // sq.2.
Qed.

Theorem hellinger_is_a_strict_gauge : strict_gauge (@quadrant R) hellinger_term.
Proof.
have sum4 p q p' q' : 0 <= p -> 0 <= q -> 0 <= p' -> 0 <= q' ->
    hellinger_term p q + hellinger_term p' q' - hellinger_term (p + p') (q + q')
    = 2%:R * (root ((p + p') * (q + q')) - (root (p * q) + root (p' * q'))).
  move=> p0 q0 p0' q0'; rewrite !hellinger_termE ?addr_ge0 //.
  exact: three_roots.
have two0 : 0 < 2%:R :> R by rewrite ltr0n.
split; first split.
- by rewrite /quadrant lexx.
- by move=> p q p' q' /andP[p0 q0] /andP[p0' q0']; rewrite /quadrant !addr_ge0.
- by move=> c p q c0 /andP[p0 q0]; rewrite /quadrant !mulr_ge0.
- by move=> c p q c0 /andP[p0 q0]; rewrite /hellinger_term !sqrtrM // -mulrBr exprMn sqr_sqrtr.
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0']; rewrite -subr_ge0 sum4 //.
  by rewrite pmulr_rge0 // subr_ge0; apply: (merged_roots p0 q0 p0' q0').1.
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0'] ne; rewrite -subr_gt0 sum4 //.
  rewrite pmulr_rgt0 // subr_gt0 lt_def (merged_roots p0 q0 p0' q0').1 andbT eq_sym.
  by rewrite (merged_roots p0 q0 p0' q0').2.
- move=> p q p' q' /andP[p0 q0] /andP[p0' q0'] e; apply/esym/eqP; rewrite -subr_eq0 sum4 //.
  by rewrite mulf_eq0 subr_eq0 [X in _ || X]eq_sym (merged_roots p0 q0 p0' q0').2 e eqxx orbT.
Qed.

Let W := gauge_of_strict hellinger_is_a_strict_gauge.

(** It is the divergence of [f(x) = (sqrt x - 1)^2]: where [p > 0], and with the limits [f(0) = 1] and [L = 1] everywhere. *)
Definition hellinger_f (x : R) : R := (root x - 1) ^+ 2.

Theorem hellinger_from_f p q : 0 < p -> 0 <= q -> q_over_p hellinger_f p q = hellinger_term p q.
Proof.
move=> p0 q0; rewrite /q_over_p /hellinger_f -{1}(sqr_sqrtr (ltW p0)) -exprMn mulrBr mulr1.
rewrite -sqrtrM ?(ltW p0) // mulrCA divff ?mulr1 ?lt0r_neq0 //.
by rewrite /hellinger_term -sqrrN opprB.
Qed.

Theorem hellinger_from_f_closed p q : 0 <= p -> 0 <= q -> closed hellinger_f 1 p q = hellinger_term p q.
Proof.
move=> p0 q0; rewrite /closed; case: eqP => [->|/eqP pn]; last by apply: hellinger_from_f => //; rewrite lt_def pn.
by rewrite /hellinger_term sqrtr0 sub0r sqrrN sqr_sqrtr // mulr1.
Qed.

Variable S : finType.
Implicit Types p q r : S -> R.

Lemma laws_are_admitted p q : law p -> law q -> admitted (@quadrant R) p q.
Proof. by move=> [p0 _] [q0 _] s; rewrite /quadrant p0 q0. Qed.

(** No garbling raises the Hellinger divergence, for any masses and any numbers of signals and reports ... *)
Theorem hellinger_is_monotone (T : finType) (theta : T -> S -> R) p q : transition theta ->
  (forall s, 0 <= p s) -> (forall s, 0 <= q s) ->
  hellinger (garble theta p) (garble theta q) <= hellinger p q.
Proof. by move=> th p0 q0; apply: (garbling_loses_divergence th _ W) => s; rewrite /quadrant p0 q0. Qed.

(** ... and it loses exactly where two signals with different ratios are reported alike. *)
Theorem hellinger_is_lost (T : finType) (theta : T -> S -> R) p q : transition theta ->
  (forall s, 0 <= p s) -> (forall s, 0 <= q s) ->
  (hellinger (garble theta p) (garble theta q) < hellinger p q)
  = [exists r, exists s, exists t, [&& 0 < theta r s, 0 < theta r t & p s * q t != p t * q s]].
Proof. by move=> th p0 q0; apply: (garbling_loses_strictly th _ hellinger_is_a_strict_gauge) => s; rewrite /quadrant p0 q0. Qed.

Theorem hellinger_is_symmetric p q : hellinger p q = hellinger q p.
Proof. by apply: eq_bigr => s _; rewrite /hellinger_term -sqrrN opprB. Qed.

Theorem hellinger_is_convex l p p' q : 0 <= l <= 1 -> law p -> law p' -> law q ->
  hellinger (fun s => l * p s + (1 - l) * p' s) q <= l * hellinger p q + (1 - l) * hellinger p' q
  /\ hellinger q (fun s => l * p s + (1 - l) * p' s) <= l * hellinger q p + (1 - l) * hellinger q p'.
Proof.
move=> l01 lp lp' lq; split.
  by apply: (convex_in_the_first_argument W l01); exact: laws_are_admitted.
by apply: (convex_in_the_second_argument W l01); exact: laws_are_admitted.
Qed.

Theorem hellinger_ge0 p q : 0 <= hellinger p q.
Proof. by apply: sumr_ge0 => s _; exact: sqr_ge0. Qed.

Theorem hellinger_by_affinity p q : law p -> law q -> hellinger p q = 2%:R - 2%:R * \sum_s root (p s * q s).
Proof.
move=> [p0 p1] [q0 q1]; rewrite /hellinger /divergence (eq_bigr _ (fun s _ => hellinger_termE (p0 s) (q0 s))).
by rewrite sumrB big_split /= p1 q1 -big_distrr /=; congr (_ - _); ring.
Qed.

Theorem hellinger_le2 p q : law p -> law q -> hellinger p q <= 2%:R.
Proof.
move=> lp lq; rewrite hellinger_by_affinity // ler_subl_addr ler_addl mulr_ge0 ?ler0n //.
by apply: sumr_ge0 => s _; exact: sqrtr_ge0.
Qed.

Theorem hellinger_eq0 p q : law p -> law q -> hellinger p q = 0 <-> p =1 q.
Proof.
move=> lp lq; apply: (a_divergence_is_zero_only_between_equals hellinger_is_a_strict_gauge) => //.
  by rewrite /hellinger_term subrr expr0n.
exact: laws_are_admitted.
Qed.

(** *** The distance: the root of the divergence *)

Definition norm (a : S -> R) : R := root (\sum_s a s ^+ 2).

Lemma norm_ge0 a : 0 <= norm a.
Proof. exact: sqrtr_ge0. Qed.

Lemma sum_sqr_ge0 (a : S -> R) : 0 <= \sum_s a s ^+ 2.
Proof. by apply: sumr_ge0 => s _; exact: sqr_ge0. Qed.

Lemma sqr_norm a : norm a ^+ 2 = \sum_s a s ^+ 2.
Proof. by rewrite sqr_sqrtr // sum_sqr_ge0. Qed.

Theorem inner_product_is_at_most_the_norms (a b : S -> R) : \sum_s a s * b s <= norm a * norm b.
Proof.
apply: le_trans (ler_norm _) _; rewrite -ler_sqr ?nnegrE ?normr_ge0 ?mulr_ge0 ?norm_ge0 //.
by rewrite real_normK ?num_real // exprMn !sqr_norm cauchy_schwarz.
Qed.

Theorem norms_of_sums (a b : S -> R) : norm (fun s => a s + b s) <= norm a + norm b.
Proof.
rewrite -ler_sqr ?nnegrE ?addr_ge0 ?norm_ge0 // sqr_norm sqrrD !sqr_norm.
under eq_bigr => s _ do rewrite sqrrD.
rewrite !big_split /= ler_add2r ler_add2l mulr2n.
by apply: ler_add; exact: inner_product_is_at_most_the_norms.
Qed.

Definition distance p q : R := root (hellinger p q).

Theorem triangle_inequality p q r : distance p r <= distance p q + distance q r.
Proof.
apply: le_trans (norms_of_sums (fun s => root (p s) - root (q s)) (fun s => root (q s) - root (r s))).
rewrite /norm le_eqVlt; apply/orP; left; apply/eqP; congr root; apply: eq_bigr => s _.
by rewrite /hellinger_term addrA subrK.
Qed.

Theorem distance_is_symmetric p q : distance p q = distance q p.
Proof. by rewrite /distance hellinger_is_symmetric. Qed.

Theorem distance_eq0 p q : law p -> law q -> distance p q = 0 <-> p =1 q.
Proof.
move=> lp lq; rewrite -(hellinger_eq0 lp lq) /distance; split=> [e|->]; last exact: sqrtr0.
by rewrite -[LHS]sqr_sqrtr ?hellinger_ge0 // e expr0n.
Qed.

Theorem distance_le p q : law p -> law q -> distance p q <= root 2%:R.
Proof. by move=> lp lq; rewrite ler_wsqrtr // hellinger_le2. Qed.

(** Two divergences differ by the sum of the distances times their difference ... *)
Theorem divergences_differ_by_the_product p q r :
  `|hellinger p q - hellinger p r| = (distance p q + distance p r) * `|distance p q - distance p r|.
Proof.
rewrite -(sqr_sqrtr (hellinger_ge0 p q)) -(sqr_sqrtr (hellinger_ge0 p r)) subr_sqr normrM mulrC; congr (_ * _).
by rewrite ger0_norm // addr_ge0 // sqrtr_ge0.
Qed.

(** ... at most [2 sqrt 2] times the difference of the distances ... *)
Theorem two_distances p q r : law p -> law q -> law r ->
  (distance p q + distance p r) * `|distance p q - distance p r| <= 2%:R * root 2%:R * `|distance p q - distance p r|.
Proof.
move=> lp lq lr; apply: ler_wpmul2r; rewrite ?normr_ge0 // mulr_natl mulr2n.
by apply: ler_add; exact: distance_le.
Qed.

(** ... and so at most [2 sqrt 2] times the distance of the two arguments that differ. *)
Theorem divergences_differ p q r : law p -> law q -> law r ->
  `|hellinger p q - hellinger p r| <= 2%:R * root 2%:R * distance q r.
Proof.
move=> lp lq lr; rewrite divergences_differ_by_the_product; apply: le_trans (two_distances lp lq lr) _.
apply: ler_wpmul2l; first by rewrite mulr_ge0 ?ler0n ?sqrtr_ge0.
rewrite ler_norml; apply/andP; split.
  by rewrite ler_oppl opprB ler_subl_addr addrC triangle_inequality.
by rewrite ler_subl_addr addrC [distance q r]distance_is_symmetric triangle_inequality.
Qed.

End Hellinger.
