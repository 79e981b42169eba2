(** * Lemmas 3.1 and D.1: what the balanced Team Mechanism pays Blue and Red on average, for every k

    A concrete finite model: in each round nature moves Blue's and Red's states, independently given all that has happened,
    so that their beliefs are martingales; then both report, by any joint random rule that may use the whole past (the other
    one's past states included) and the own new state.  Expectations are finite sums over the histories of [k] rounds. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Identities along one course *)

Section Paths.

Variable R : comRingType.
Implicit Types (p h q g F : nat -> R).

(** With [p], [h] the own beliefs and reports, [q], [g] the other one's: the sides of (10) differ by products of a belief's
    step with something else. *)
Lemma one_course p h q g k : h 0%N = p 0%N -> g 0%N = q 0%N ->
  \sum_(t < k.+1) g t * (h t - h t.+1)
  = (\sum_(t < k) ((g t.+1 - q t.+1) - (g t - q t)) * (h t.+1 - p t.+1) - (g k - q k) * (h k.+1 - p k.+1)
      + q 0%N * p 0%N - q k.+1 * h k.+1)
    + \sum_(t < k.+1) h t.+1 * (q t.+1 - q t) - \sum_(t < k.+1) (g t - q t) * (p t.+1 - p t).
Proof.
move=> h0 g0; elim: k => [|k IH].
  by rewrite !big_ord_recl !big_ord0 /= !addr0 h0 g0; ring.
rewrite big_ord_recr /= IH [in RHS]big_ord_recr /=.
rewrite [X in _ = _ + X - _]big_ord_recr /= [X in _ = _ + _ - X]big_ord_recr /=.
set a := \sum_(t < k) _; set b := \sum_(t < k.+1) _; set c := \sum_(t < k.+1) _.
ring.
Qed.

(** The last line of the proof of Lemma D.1 and the one before it. *)
Lemma sum_of_the_proof p h q g k : h 0%N = p 0%N -> g 0%N = q 0%N ->
  \sum_(t < k) (g t.+1 - q t.+1) * (h t.+1 - p t.+1) - \sum_(t < k.+1) (g t - q t) * (h t.+1 - p t.+1)
    + \sum_(t < k.+1) (q t * h t - q t.+1 * h t.+1)
  = \sum_(t < k) ((g t.+1 - q t.+1) - (g t - q t)) * (h t.+1 - p t.+1) - (g k - q k) * (h k.+1 - p k.+1)
      + q 0%N * p 0%N - q k.+1 * h k.+1.
Proof.
move=> h0 g0.
have -> : \sum_(t < k.+1) (q t * h t - q t.+1 * h t.+1) = q 0%N * h 0%N - q k.+1 * h k.+1.
  elim: k.+1 => [|j IH]; first by rewrite big_ord0 subrr.
  by rewrite big_ord_recr /= IH; ring.
have -> : \sum_(t < k) ((g t.+1 - q t.+1) - (g t - q t)) * (h t.+1 - p t.+1)
   = \sum_(t < k) (g t.+1 - q t.+1) * (h t.+1 - p t.+1) - \sum_(t < k) (g t - q t) * (h t.+1 - p t.+1).
  by rewrite -sumrB; apply: eq_bigr => t _; rewrite mulrBl.
rewrite big_ord_recr /= h0.
set a := \sum_(t < k) _; set b := \sum_(t < k) _; ring.
Qed.

Lemma even_halfK k : ~~ odd k -> k./2.*2 = k.
Proof. by move=> /negbTE o; rewrite -[RHS]odd_double_half o. Qed.

Lemma even_terms F k : (forall t, odd t -> F t = 0) -> \sum_(t < k) F t = \sum_(s < uphalf k) F s.*2.
Proof.
move=> F0; elim: k => [|k IH]; first by rewrite !big_ord0.
rewrite big_ord_recr /= IH uphalf_half; case o: (odd k); rewrite /= ?add0n.
  by rewrite F0 ?o // addr0 add1n.
by rewrite big_ord_recr /= even_halfK ?o.
Qed.

Lemma odd_terms F k : (forall t, ~~ odd t -> F t = 0) -> \sum_(t < k) F t = \sum_(s < k./2) F s.*2.+1.
Proof.
move=> F0; elim: k => [|k IH]; first by rewrite !big_ord0.
rewrite big_ord_recr /= IH uphalf_half; case o: (odd k); last by rewrite F0 ?o // addr0.
by rewrite add1n big_ord_recr /= -[in F k](odd_double_half k) o.
Qed.

(** Only the products from the second to the last but one round are left, (5) ... *)
Lemma short_blue F k : (forall t, odd t -> F t = 0) -> F 0%N = 0 -> F k = 0 ->
  \sum_(t < k.+1) F t = \sum_(1 <= s < ((k.+1 - 2)./2).+1) F s.*2.
Proof.
move=> Fo F0 Fk; rewrite even_terms // uphalf_half /= big_add1 /= big_mkord.
case o: (odd k) => /=.
  rewrite (_ : (false + uphalf k)%N = ((k.+1 - 2)./2).+1).
    by rewrite big_ord_recl /= F0 add0r; apply: eq_bigr => s _.
  by case: k o {Fk} => // k /=; rewrite subn2 /= => o; rewrite add0n.
rewrite add1n uphalf_half o add0n big_ord_recl F0 add0r.
have e := even_halfK (negbT o); case: k o e Fk => [|k] o e Fk; first by rewrite !big_ord0.
rewrite subn2 /=; rewrite /= in o.
rewrite (_ : uphalf k = (k./2).+1); last by rewrite uphalf_half; move/negbFE: o => ->.
rewrite big_ord_recr /= [X in _ + X](_ : _ = 0) ?addr0 //.
by rewrite /bump /= add1n -[RHS]Fk; congr (F _); rewrite -[RHS]e /= uphalf_half; move/negbFE: o => ->.
Qed.

(** ... and (6). *)
Lemma short_red F k : (forall t, ~~ odd t -> F t = 0) -> F k = 0 ->
  \sum_(t < k.+1) F t = \sum_(1 <= s < (k./2).+1) F s.*2.-1.
Proof.
move=> Fe Fk; rewrite odd_terms // big_add1 /= big_mkord uphalf_half.
case o: (odd k); last by [].
by rewrite add1n big_ord_recr /= -[k./2.*2.+1](_ : k = _) ?Fk ?addr0 // -{1}(odd_double_half k) o.
Qed.

End Paths.

(** ** The play *)

Section Play.

Variables (R : realFieldType) (XB XR AB AR : finType).

(** One round: Blue's and Red's new states, Blue's and Red's reports. *)
Definition outcome := (XB * XR * (AB * AR))%type.
Implicit Types (hist : seq outcome) (o : outcome).

(** Chances and numbers: how Blue's and Red's states move, how both report, and which beliefs states and reports stand for
    in each round. *)
Variables (moveB : seq outcome -> XB -> R) (moveR : seq outcome -> XR -> R).
Variable reports : seq outcome -> XB -> XR -> AB * AR -> R.
Variables (pb : nat -> XB -> R) (pr : nat -> XR -> R) (hb : nat -> AB -> R) (hr : nat -> AR -> R).
Variables (b0 : XB) (r0 : XR) (ab0 : AB) (ar0 : AR).

Definition PB t hist := pb t (nth b0 (b0 :: [seq o.1.1 | o <- hist]) t).
Definition PR t hist := pr t (nth r0 (r0 :: [seq o.1.2 | o <- hist]) t).
Definition HB t hist := hb t (nth ab0 (ab0 :: [seq o.2.1 | o <- hist]) t).
Definition HR t hist := hr t (nth ar0 (ar0 :: [seq o.2.2 | o <- hist]) t).
Definition DB t hist := HB t hist - PB t hist.
Definition DR t hist := HR t hist - PR t hist.

Definition step hist o := moveB hist o.1.1 * moveR hist o.1.2 * reports hist o.1.1 o.1.2 o.2.

(** The expectation over the histories of [k] rounds. *)
Fixpoint E (k : nat) (F : seq outcome -> R) : R :=
  if k is k'.+1 then E k' (fun hist => \sum_o step hist o * F (rcons hist o)) else F [::].

Hypothesis moveB1 : forall hist, \sum_x moveB hist x = 1.
Hypothesis moveR1 : forall hist, \sum_y moveR hist y = 1.
Hypothesis reports1 : forall hist x y, \sum_a reports hist x y a = 1.

(** Beliefs are martingales. *)
Hypothesis martingaleB : forall hist, \sum_x moveB hist x * pb (size hist).+1 x = PB (size hist) hist.
Hypothesis martingaleR : forall hist, \sum_y moveR hist y * pr (size hist).+1 y = PR (size hist) hist.

(** In round 0 the report is the belief. *)
Hypothesis startB : hb 0 ab0 = pb 0 b0.
Hypothesis startR : hr 0 ar0 = pr 0 r0.

(** Given the past and the own new state a report is independent of the other one's new state. *)
Hypothesis blue_does_not_peek : forall hist x y y' (phi : AB -> R),
  \sum_a reports hist x y a * phi a.1 = \sum_a reports hist x y' a * phi a.1.
Hypothesis red_does_not_peek : forall hist x x' y (phi : AR -> R),
  \sum_a reports hist x y a * phi a.2 = \sum_a reports hist x' y a * phi a.2.

(** *** Expectation is linear, and that of the past does not change *)

Lemma E_ext k F F' : (forall hist, F hist = F' hist) -> E k F = E k F'.
Proof.
elim: k F F' => [|k IH] F F' e /=; first exact: e.
by apply: IH => hist; apply: eq_bigr => o _; rewrite e.
Qed.

Lemma E_add k F F' : E k (fun hist => F hist + F' hist) = E k F + E k F'.
Proof.
elim: k F F' => //= k IH F F'; rewrite -IH; apply: E_ext => hist.
by rewrite -big_split; apply: eq_bigr => o _; rewrite mulrDr.
Qed.

Lemma E_scale k c F : E k (fun hist => c * F hist) = c * E k F.
Proof.
elim: k F => //= k IH F; rewrite -IH; apply: E_ext => hist.
by rewrite big_distrr; apply: eq_bigr => o _; rewrite mulrCA.
Qed.

Lemma E_opp k F : E k (fun hist => - F hist) = - E k F.
Proof. by rewrite -mulN1r -E_scale; apply: E_ext => hist; rewrite mulN1r. Qed.

Lemma E_sub k F F' : E k (fun hist => F hist - F' hist) = E k F - E k F'.
Proof. by rewrite E_add E_opp. Qed.

Lemma E0 k : E k (fun=> 0) = 0.
Proof. by rewrite -[RHS](mul0r (E k (fun=> 0))) -E_scale; apply: E_ext => hist; rewrite mul0r. Qed.

Lemma E_sum k n (F : 'I_n -> seq outcome -> R) : E k (fun hist => \sum_t F t hist) = \sum_t E k (F t).
Proof.
elim: n F => [|n IH] F.
  by rewrite big_ord0 -[RHS](E0 k); apply: E_ext => hist; rewrite big_ord0.
rewrite big_ord_recr /= -(IH (fun t => F (widen_ord (leqnSn n) t))) -E_add; apply: E_ext => hist; by rewrite big_ord_recr.
Qed.

Lemma split_step hist (F : outcome -> R) : \sum_o step hist o * F o
  = \sum_x \sum_y \sum_a moveB hist x * (moveR hist y * (reports hist x y a * F (x, y, a))).
Proof.
rewrite [RHS]pair_big [RHS]pair_big /=.
by apply: eq_bigr => -[[x y] a] _; rewrite /step /= !mulrA.
Qed.

Lemma step1 hist : \sum_o step hist o = 1.
Proof.
rewrite -[LHS](eq_bigr _ (fun o _ => mulr1 (step hist o))) split_step.
rewrite -[RHS](moveB1 hist); apply: eq_bigr => x _.
rewrite -[RHS]mulr1 -[X in _ = _ * X](moveR1 hist) big_distrr; apply: eq_bigr => y _ /=.
by under eq_bigr => a _ do rewrite mulr1; rewrite -!big_distrr /= reports1 mulr1.
Qed.

Definition reads t (F : seq outcome -> R) := forall hist o, (t <= size hist)%N -> F (rcons hist o) = F hist.

Lemma E_size k F F' : (forall hist, size hist = k -> F hist = F' hist) -> E k F = E k F'.
Proof.
elim: k F F' => [|k IH] F F' e /=; first exact: e.
by apply: IH => hist sh; apply: eq_bigr => o _; rewrite e // size_rcons sh.
Qed.

Lemma E_past t k F : reads t F -> (t <= k)%N -> E k F = E t F.
Proof.
move=> rF; elim: k => [|k IH]; first by rewrite leqn0 => /eqP ->.
rewrite leq_eqVlt => /predU1P[-> //|tk]; rewrite -IH //=.
apply: E_size => hist sh; rewrite -[RHS]mul1r -(step1 hist) big_distrl; apply: eq_bigr => o _ /=.
by rewrite rF // sh.
Qed.

Lemma reads_nth (K : eqType) (f : outcome -> K) x0 t hist o : (t <= size hist)%N ->
  nth x0 (x0 :: [seq f o | o <- rcons hist o]) t = nth x0 (x0 :: [seq f o | o <- hist]) t.
Proof.
by case: t => //= t tk; rewrite map_rcons nth_rcons size_map tk.
Qed.

Lemma last_nth_rcons (K : eqType) (f : outcome -> K) x0 hist o :
  nth x0 (x0 :: [seq f o | o <- rcons hist o]) (size hist).+1 = f o.
Proof. by rewrite /= map_rcons nth_rcons size_map ltnn eqxx. Qed.

Lemma readsPB s t : (s <= t)%N -> reads t (PB s).
Proof. by move=> st hist o th; rewrite /PB reads_nth // (leq_trans st). Qed.
Lemma readsPR s t : (s <= t)%N -> reads t (PR s).
Proof. by move=> st hist o th; rewrite /PR reads_nth // (leq_trans st). Qed.
Lemma readsHB s t : (s <= t)%N -> reads t (HB s).
Proof. by move=> st hist o th; rewrite /HB reads_nth // (leq_trans st). Qed.
Lemma readsHR s t : (s <= t)%N -> reads t (HR s).
Proof. by move=> st hist o th; rewrite /HR reads_nth // (leq_trans st). Qed.

Lemma newPB t hist o : size hist = t -> PB t.+1 (rcons hist o) = pb t.+1 o.1.1.
Proof. by move=> <-; rewrite /PB last_nth_rcons. Qed.
Lemma newPR t hist o : size hist = t -> PR t.+1 (rcons hist o) = pr t.+1 o.1.2.
Proof. by move=> <-; rewrite /PR last_nth_rcons. Qed.
Lemma newHB t hist o : size hist = t -> HB t.+1 (rcons hist o) = hb t.+1 o.2.1.
Proof. by move=> <-; rewrite /HB last_nth_rcons. Qed.
Lemma newHR t hist o : size hist = t -> HR t.+1 (rcons hist o) = hr t.+1 o.2.2.
Proof. by move=> <-; rewrite /HR last_nth_rcons. Qed.

(** A step of Blue's belief is orthogonal to all that is known before it, to Red's new state and to Red's new report. *)
(* Claims: csoka/lemma-d.1-proof-martingale *)
Theorem blue_step t k (Y : seq outcome -> R) (Z : seq outcome -> XR -> AR -> R) : (t < k)%N -> reads t.+1 Y ->
  (forall hist o, size hist = t -> Y (rcons hist o) = Z hist o.1.2 o.2.2) ->
  E k (fun hist => (PB t.+1 hist - PB t hist) * Y hist) = 0.
Proof.
move=> tk rY YZ; rewrite (E_past (t := t.+1)) //; last first.
  move=> hist o th; rewrite rY //; congr ((_ - _) * _); first by rewrite (readsPB (s := t.+1) (t := t.+1)).
  by rewrite (readsPB (s := t) (t := t.+1)).
rewrite /= -[RHS](E0 t); apply: E_size => hist sh.
under eq_bigr => o _ do rewrite (newPB o sh) YZ // (readsPB (leqnn t)) ?sh //.
rewrite (split_step hist (fun o => (pb t.+1 o.1.1 - PB t hist) * Z hist o.1.2 o.2.2)) exchange_big /=.
apply: big1 => y _.
have [x0 _|no] := pickP (fun x : XB => true); last by rewrite big_pred0.
transitivity (\sum_x moveB hist x * (pb t.+1 x - PB t hist) *
    (moveR hist y * \sum_a reports hist x0 y a * Z hist y a.2)).
  apply: eq_bigr => x _; rewrite -(red_does_not_peek hist x x0 y (Z hist y)) !big_distrr.
  by apply: eq_bigr => a _ /=; ring.
rewrite -big_distrl /= (_ : \sum_x _ = 0) ?mul0r //.
under eq_bigr => x _ do rewrite mulrBr.
by rewrite sumrB -big_distrl /= moveB1 mul1r -sh martingaleB subrr.
Qed.

(** The same for Red. *)
(* Claims: csoka/lemma-d.1-proof-martingale *)
Theorem red_step t k (Y : seq outcome -> R) (Z : seq outcome -> XB -> AB -> R) : (t < k)%N -> reads t.+1 Y ->
  (forall hist o, size hist = t -> Y (rcons hist o) = Z hist o.1.1 o.2.1) ->
  E k (fun hist => (PR t.+1 hist - PR t hist) * Y hist) = 0.
Proof.
move=> tk rY YZ; rewrite (E_past (t := t.+1)) //; last first.
  move=> hist o th; rewrite rY //; congr ((_ - _) * _); first by rewrite (readsPR (s := t.+1) (t := t.+1)).
  by rewrite (readsPR (s := t) (t := t.+1)).
rewrite /= -[RHS](E0 t); apply: E_size => hist sh.
under eq_bigr => o _ do rewrite (newPR o sh) YZ // (readsPR (leqnn t)) ?sh //.
rewrite (split_step hist (fun o => (pr t.+1 o.1.2 - PR t hist) * Z hist o.1.1 o.2.1)) /=.
apply: big1 => x _.
have [y0 _|no] := pickP (fun y : XR => true); last by rewrite big_pred0.
transitivity (\sum_y moveR hist y * (pr t.+1 y - PR t hist) *
    (moveB hist x * \sum_a reports hist x y0 a * Z hist x a.1)).
  apply: eq_bigr => y _; rewrite -(blue_does_not_peek hist x y y0 (Z hist x)) !big_distrr.
  by apply: eq_bigr => a _ /=; ring.
rewrite -big_distrl /= (_ : \sum_y _ = 0) ?mul0r //.
under eq_bigr => y _ do rewrite mulrBr.
by rewrite sumrB -big_distrl /= moveR1 mul1r -sh martingaleR subrr.
Qed.

(** (12). *)
(* Claims: csoka/eq-12 *)
Theorem eq_12 t k : (t < k)%N ->
  [/\ E k (fun hist => (PR t.+1 hist - PR t hist) * HB t hist) = 0,
      E k (fun hist => (PR t.+1 hist - PR t hist) * HB t.+1 hist) = 0
    & E k (fun hist => (PR t.+1 hist - PR t hist) * DB t hist) = 0].
Proof.
move=> tk; split.
- apply: (red_step (Z := fun hist _ _ => HB t hist)) => // [|hist o sh]; first exact: readsHB.
  by rewrite (readsHB (leqnn t)) ?sh.
- apply: (red_step (Z := fun _ _ a => hb t.+1 a)) => // [|hist o sh]; first exact: readsHB.
  exact: newHB.
- apply: (red_step (Z := fun hist _ _ => DB t hist)) => // [hist o sh|hist o sh]; rewrite /DB.
    by rewrite (readsHB (t := t.+1)) // (readsPB (t := t.+1)).
  by rewrite (readsHB (leqnn t)) ?sh // (readsPB (leqnn t)) ?sh.
Qed.

(** (13). *)
(* Claims: csoka/eq-13 *)
Theorem eq_13 t k : (t < k)%N ->
  [/\ E k (fun hist => (PB t.+1 hist - PB t hist) * HR t hist) = 0,
      E k (fun hist => (PB t.+1 hist - PB t hist) * HR t.+1 hist) = 0
    & E k (fun hist => (PB t.+1 hist - PB t hist) * DR t hist) = 0].
Proof.
move=> tk; split.
- apply: (blue_step (Z := fun hist _ _ => HR t hist)) => // [|hist o sh]; first exact: readsHR.
  by rewrite (readsHR (leqnn t)) ?sh.
- apply: (blue_step (Z := fun _ _ a => hr t.+1 a)) => // [|hist o sh]; first exact: readsHR.
  exact: newHR.
- apply: (blue_step (Z := fun hist _ _ => DR t hist)) => // [hist o sh|hist o sh]; rewrite /DR.
    by rewrite (readsHR (t := t.+1)) // (readsPR (t := t.+1)).
  by rewrite (readsHR (leqnn t)) ?sh // (readsPR (leqnn t)) ?sh.
Qed.

(** (3) and (4): what the balanced Team Mechanism pays in round [t + 1]. *)
Definition gamma_blue t hist : R := 100%:R * (HR t hist * (HB t hist - HB t.+1 hist)).
Definition gamma_red t hist : R := 100%:R * (HB t hist * (HR t hist - HR t.+1 hist)).

(** Lemma D.1, (10), for every number [k + 1] of rounds. *)
(* Claims: csoka/lemma-d.1-eq-10 csoka/lemma-d.1-past-types csoka/lemma-d.1-independence *)
Theorem eq_10 k : E k.+1 (fun hist => \sum_(t < k.+1) gamma_blue t hist)
  = 100%:R * E k.+1 (fun hist => \sum_(t < k) (DR t.+1 hist - DR t hist) * DB t.+1 hist - DR k hist * DB k.+1 hist
      + PR 0 hist * PB 0 hist - PR k.+1 hist * HB k.+1 hist).
Proof.
rewrite -E_scale.
rewrite (@E_ext _ _ (fun hist => 100%:R * (\sum_(t < k) (DR t.+1 hist - DR t hist) * DB t.+1 hist - DR k hist * DB k.+1 hist
      + PR 0 hist * PB 0 hist - PR k.+1 hist * HB k.+1 hist)
   + \sum_(t < k.+1) 100%:R * ((PR t.+1 hist - PR t hist) * HB t.+1 hist)
   - \sum_(t < k.+1) 100%:R * ((PB t.+1 hist - PB t hist) * DR t hist))); last first.
  move=> hist; rewrite /gamma_blue -!big_distrr /=.
  rewrite (one_course k (p := PB^~ hist) (h := HB^~ hist) (q := PR^~ hist) (g := HR^~ hist)) //.
  rewrite -mulrDr -mulrBr; congr (_ * (_ + _ - _)); apply: eq_bigr => t _; by rewrite mulrC.
rewrite E_sub E_add !E_sum [X in _ + X - _]big1 ?[X in _ - X]big1 ?addr0 ?subr0 // => t _;
  rewrite E_scale.
  by have [_ _ ->] := eq_13 (ltn_ord t); rewrite mulr0.
by have [_ -> _] := eq_12 (ltn_ord t); rewrite mulr0.
Qed.

(** Lemma D.1, (11), with Blue's belief in the last term. *)
(* Claims: csoka/lemma-d.1-eq-11 csoka/lemma-d.1-past-types csoka/lemma-d.1-independence *)
Theorem eq_11 k : E k.+1 (fun hist => \sum_(t < k.+1) gamma_red t hist)
  = 100%:R * E k.+1 (fun hist => \sum_(t < k) (DB t.+1 hist - DB t hist) * DR t.+1 hist - DB k hist * DR k.+1 hist
      + PB 0 hist * PR 0 hist - PB k.+1 hist * HR k.+1 hist).
Proof.
rewrite -E_scale.
rewrite (@E_ext _ _ (fun hist => 100%:R * (\sum_(t < k) (DB t.+1 hist - DB t hist) * DR t.+1 hist - DB k hist * DR k.+1 hist
      + PB 0 hist * PR 0 hist - PB k.+1 hist * HR k.+1 hist)
   + \sum_(t < k.+1) 100%:R * ((PB t.+1 hist - PB t hist) * HR t.+1 hist)
   - \sum_(t < k.+1) 100%:R * ((PR t.+1 hist - PR t hist) * DB t hist))); last first.
  move=> hist; rewrite /gamma_red -!big_distrr /=.
  rewrite (one_course k (p := PR^~ hist) (h := HR^~ hist) (q := PB^~ hist) (g := HB^~ hist)) //.
  rewrite -mulrDr -mulrBr; congr (_ * (_ + _ - _)); apply: eq_bigr => t _; by rewrite mulrC.
rewrite E_sub E_add !E_sum [X in _ + X - _]big1 ?[X in _ - X]big1 ?addr0 ?subr0 // => t _;
  rewrite E_scale.
  by have [_ _ ->] := eq_12 (ltn_ord t); rewrite mulr0.
by have [_ -> _] := eq_13 (ltn_ord t); rewrite mulr0.
Qed.

(** Lemma D.1. *)
Definition eq_10_and_eq_11 k := conj (eq_10 k) (eq_11 k).

(** The sum from which the proof of Lemma D.1 takes its last step. *)
(* Claims: csoka/lemma-d.1-proof-sum *)
Theorem proof_sum k : E k.+1 (fun hist => \sum_(t < k.+1) gamma_blue t hist)
  = 100%:R * E k.+1 (fun hist => \sum_(t < k) DR t.+1 hist * DB t.+1 hist - \sum_(t < k.+1) DR t hist * DB t.+1 hist
      + \sum_(t < k.+1) (PR t hist * HB t hist - PR t.+1 hist * HB t.+1 hist)).
Proof.
rewrite eq_10; congr (_ * _); apply: E_ext => hist.
by rewrite -(sum_of_the_proof k (p := PB^~ hist) (h := HB^~ hist) (q := PR^~ hist) (g := HR^~ hist)).
Qed.

(** [E(p_s^blue p_t^red) = p_0^blue p_0^red] for all rounds [s] and [t]. *)
(* Claims: csoka/appendix-d-product csoka/lemma-d.1-proof-product *)
Theorem product_of_beliefs s t k : (s <= k)%N -> (t <= k)%N ->
  E k (fun hist => PB s hist * PR t hist) = pb 0 b0 * pr 0 r0.
Proof.
have [m] := ubnP (s + t)%N; elim: m s t => // m IH s t le sk tk.
have start : E k (fun hist => PB 0 hist * PR 0 hist) = pb 0 b0 * pr 0 r0.
  by rewrite (E_past (t := 0%N)) // => hist o _; rewrite (readsPB (t := 0%N)) // (readsPR (t := 0%N)).
case: (leqP t s) => [ts|st].
  case: s ts le sk => [|s] ts le sk; first by move: ts; rewrite leqn0 => /eqP ->.
  rewrite -(IH s t) ?(ltnW sk) //; apply/eqP; rewrite -subr_eq0 -E_sub; apply/eqP.
  rewrite (@E_ext _ _ (fun hist => (PB s.+1 hist - PB s hist) * PR t hist)); last by move=> hist; rewrite mulrBl.
  move: ts; rewrite leq_eqVlt => /predU1P[e|ts].
    rewrite e; apply: (blue_step (Z := fun _ y _ => pr s.+1 y)) => // [|hist o sh]; [exact: readsPR | exact: newPR].
  apply: (blue_step (Z := fun hist _ _ => PR t hist)) => // [|hist o sh]; first by apply: readsPR; apply: ltnW.
  by rewrite (readsPR (t := s)) ?sh.
case: t st le tk => [//|t] st le tk.
rewrite -(IH s t) ?(ltnW tk) //; last by rewrite addnS in le.
apply/eqP; rewrite -subr_eq0 -E_sub; apply/eqP.
rewrite (@E_ext _ _ (fun hist => (PR t.+1 hist - PR t hist) * PB s hist)); last by move=> hist; rewrite mulrBl !(mulrC (PB s hist)).
apply: (red_step (Z := fun hist _ _ => PB s hist)) => // [|hist o sh]; first by apply: readsPB; apply: ltnW.
by rewrite (readsPB (t := t)) ?sh.
Qed.

(** ** Lemma 3.1 *)

(** The histories that can happen. *)
Inductive possible : seq outcome -> Prop :=
| nothing : possible [::]
| one_more hist o : possible hist -> step hist o != 0 -> possible (rcons hist o).

Lemma E_possible k F F' : (forall hist, possible hist -> size hist = k -> F hist = F' hist) -> E k F = E k F'.
Proof.
elim: k F F' => [|k IH] F F' e /=; first by apply: e => //; constructor.
apply: IH => hist ph sh; apply: eq_bigr => o _.
have [->|oo] := eqVneq (step hist o) 0; first by rewrite !mul0r.
by rewrite e ?size_rcons ?sh //; constructor.
Qed.

(** The assumption of the lemma: Blue tells the truth in even rounds, Red in odd rounds, both in rounds 0 and [k + 1]. *)
Variable k : nat.
Definition alternate := forall hist, possible hist -> size hist = k.+1 -> forall t, (t <= k.+1)%N ->
  (~~ odd t || (t == k.+1) -> DB t hist = 0) /\ (odd t || (t == k.+1) || (t == 0%N) -> DR t hist = 0).
Hypothesis truth_alternates : alternate.

Lemma no_common_lie hist t : possible hist -> size hist = k.+1 -> (t <= k.+1)%N -> DR t hist * DB t hist = 0.
Proof.
move=> ph sh tk; have [B0 R0] := truth_alternates ph sh tk.
case o: (odd t); first by rewrite R0 ?o // mul0r.
by rewrite B0 ?o // mulr0.
Qed.

Lemma last_products hist : possible hist -> size hist = k.+1 ->
  PR k.+1 hist * HB k.+1 hist = PB k.+1 hist * PR k.+1 hist /\ PB k.+1 hist * HR k.+1 hist = PB k.+1 hist * PR k.+1 hist.
Proof.
move=> ph sh; have [B0 R0] := truth_alternates ph sh (leqnn _).
have /eqP := B0 (introT orP (or_intror (eqxx _))); rewrite subr_eq0 => /eqP ->.
have /eqP : DR k.+1 hist = 0 by apply: R0; rewrite eqxx orbT.
by rewrite subr_eq0 => /eqP ->; rewrite mulrC.
Qed.

(** The right sides of (10) and (11) are those of (5) and (6). *)
(* Claims: csoka/appendix-d-lemma-3.1 *)
Theorem right_side_of_10 :
  100%:R * E k.+1 (fun hist => \sum_(t < k) (DR t.+1 hist - DR t hist) * DB t.+1 hist - DR k hist * DB k.+1 hist
      + PR 0 hist * PB 0 hist - PR k.+1 hist * HB k.+1 hist)
  = 100%:R * E k.+1 (fun hist => \sum_(t < k.+1) - (DR t hist * DB t.+1 hist)).
Proof.
congr (_ * _); rewrite E_sub (E_possible (fun hist ph sh => (last_products ph sh).1)) product_of_beliefs //.
rewrite E_add (@E_ext _ (fun hist => PR 0 hist * PB 0 hist) (fun hist => PB 0 hist * PR 0 hist)); last by move=> hist; rewrite mulrC.
rewrite product_of_beliefs // addrK; apply: E_possible => hist ph sh.
rewrite big_ord_recr; congr (_ + _); apply: eq_bigr => t _.
by rewrite mulrBl no_common_lie ?sub0r // ltnS ltnW.
Qed.

(* Claims: csoka/appendix-d-lemma-3.1 *)
Theorem right_side_of_11 :
  100%:R * E k.+1 (fun hist => \sum_(t < k) (DB t.+1 hist - DB t hist) * DR t.+1 hist - DB k hist * DR k.+1 hist
      + PB 0 hist * PR 0 hist - PB k.+1 hist * HR k.+1 hist)
  = 100%:R * E k.+1 (fun hist => \sum_(t < k.+1) - (DB t hist * DR t.+1 hist)).
Proof.
congr (_ * _); rewrite E_sub (E_possible (fun hist ph sh => (last_products ph sh).2)) product_of_beliefs //.
rewrite E_add product_of_beliefs // addrK; apply: E_possible => hist ph sh.
rewrite big_ord_recr; congr (_ + _); apply: eq_bigr => t _.
by rewrite mulrBl [DB t.+1 hist * _]mulrC no_common_lie ?sub0r // ltnS ltnW.
Qed.

Definition right_sides := conj right_side_of_10 right_side_of_11.

(** (5), the whole sum ... *)
(* Claims: csoka/lemma-3.1-eq-5-full *)
Theorem eq_5_full : E k.+1 (fun hist => \sum_(t < k.+1) gamma_blue t hist)
  = 100%:R * \sum_(t < k.+1) E k.+1 (fun hist => - (DR t hist * DB t.+1 hist)).
Proof. by rewrite eq_10 right_side_of_10 E_sum. Qed.

(** ... and (6). *)
(* Claims: csoka/lemma-3.1-eq-6-full *)
Theorem eq_6_full : E k.+1 (fun hist => \sum_(t < k.+1) gamma_red t hist)
  = 100%:R * \sum_(t < k.+1) E k.+1 (fun hist => - (DB t hist * DR t.+1 hist)).
Proof. by rewrite eq_11 right_side_of_11 E_sum. Qed.

(** (5), its end: [floor((K-2)/2)] products are left, with [K = k + 1] the last round. *)
(* Claims: csoka/lemma-3.1-eq-5-short *)
Theorem eq_5_short : 100%:R * (\sum_(t < k.+1) E k.+1 (fun hist => - (DR t hist * DB t.+1 hist)))
  = 100%:R * \sum_(1 <= t < ((k.+1 - 2)./2).+1) E k.+1 (fun hist => - (DR t.*2 hist * DB t.*2.+1 hist)).
Proof.
pose F t := if (t <= k)%N then E k.+1 (fun hist => - (DR t hist * DB t.+1 hist)) else 0.
have lies t : (odd t || (t == 0%N) || (t == k)) -> F t = 0.
  rewrite /F; case: ifP => // tk ot; rewrite -[RHS](E0 k.+1); apply: E_possible => hist ph sh.
  move: ot; rewrite -orbA => /orP[o|/orP[o|/eqP ->]].
  - by rewrite (truth_alternates ph sh (leqW tk)).2 ?mul0r ?oppr0 // o.
  - by rewrite (truth_alternates ph sh (leqW tk)).2 ?mul0r ?oppr0 // o orbT.
  - by rewrite (truth_alternates ph sh (leqnn _)).1 ?mulr0 ?oppr0 // eqxx orbT.
congr (_ * _); rewrite (eq_bigr (fun t : 'I_k.+1 => F t)) => [|t _]; last by rewrite /F -ltnS ltn_ord.
rewrite (short_blue (F := F)) => [|t o||]; last first.
- by apply: lies; rewrite eqxx orbT.
- by apply: lies.
- by apply: lies; rewrite o.
rewrite big_nat [RHS]big_nat; apply: eq_bigr => t /andP[t1 tk].
rewrite /F ifT //; move: tk; rewrite ltnS => tk.
move: tk; rewrite -leq_double => /leq_trans; apply.
apply: (@leq_trans (k.+1 - 2)); first by rewrite -{2}(odd_double_half (k.+1 - 2)) leq_addl.
by rewrite subn2 /= leq_pred.
Qed.

(** (6), its end: [floor((K-1)/2)] products are left. *)
(* Claims: csoka/lemma-3.1-eq-6-short *)
Theorem eq_6_short : 100%:R * (\sum_(t < k.+1) E k.+1 (fun hist => - (DB t hist * DR t.+1 hist)))
  = 100%:R * \sum_(1 <= t < (k./2).+1) E k.+1 (fun hist => - (DB t.*2.-1 hist * DR t.*2 hist)).
Proof.
pose F t := if (t <= k)%N then E k.+1 (fun hist => - (DB t hist * DR t.+1 hist)) else 0.
have lies t : (~~ odd t || (t == k)) -> F t = 0.
  rewrite /F; case: ifP => // tk ot; rewrite -[RHS](E0 k.+1); apply: E_possible => hist ph sh.
  move: ot => /orP[o|/eqP ->].
  - by rewrite (truth_alternates ph sh (leqW tk)).1 ?mul0r ?oppr0 // o.
  - by rewrite (truth_alternates ph sh (leqnn _)).2 ?mulr0 ?oppr0 // eqxx orbT.
congr (_ * _); rewrite (eq_bigr (fun t : 'I_k.+1 => F t)) => [|t _]; last by rewrite /F -ltnS ltn_ord.
rewrite (short_red (F := F)) => [|t o|]; last first.
- by apply: lies; rewrite eqxx orbT.
- by apply: lies; rewrite o.
rewrite big_nat [RHS]big_nat; apply: eq_bigr => t /andP[t1 tk].
have dk : (t.*2 <= k)%N by move: tk; rewrite ltnS -leq_double => /leq_trans; apply; rewrite -{2}(odd_double_half k) leq_addl.
rewrite /F ifT; last exact: leq_trans (leq_pred _) dk.
by rewrite prednK // double_gt0.
Qed.

End Play.
