(** A small checker for evidence: from the signs of some polynomials follows the sign of another one. Polynomials are data here
    and the checker computes with them; what it accepts holds in every ordered field ([follows], [follows_in_the_mean]). *)

From Coq Require Import ZArith List Ring_polynom Ring_theory BinList.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp.zify Require Import ssrZ.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.Theory.
Local Open Scope ring_scope.
Delimit Scope Z_scope with Z.

(** An integer as a number; [num_nat] and [num_opp] say which one. *)
Definition num (R : ringType) (z : Z) : R :=
  match z with Z0 => 0 | Zpos p => (Pos.to_nat p)%:R | Zneg p => - (Pos.to_nat p)%:R end.
Arguments num {R} z%Z.

(** A sign: of a polynomial it is known that it is zero, not zero, not negative, positive. *)
Inductive sign := Zero | NonZero | NonNegative | Positive.

Notation poly := (PExpr Z).
Definition C (z : Z) : poly := PEc z.
Definition V (n : positive) : poly := PEX Z n.
Definition power (p : poly) (n : nat) : poly := PEpow p (N.of_nat n).
Arguments C z%Z.
Arguments V n%positive.
Notation fact := (poly * sign)%type.

Declare Scope poly_scope.
Delimit Scope poly_scope with P.
Infix "+" := (@PEadd Z) : poly_scope.
Infix "-" := (@PEsub Z) : poly_scope.
Infix "*" := (@PEmul Z) : poly_scope.
Notation "p ^ n" := (power p n) : poly_scope.

Definition has (R : realFieldType) (s : sign) (x : R) : Prop :=
  match s with Zero => x = 0 | NonZero => x != 0 | NonNegative => 0 <= x | Positive => 0 < x end.

Definition value (R : realFieldType) (env : list R) (p : poly) : R :=
  PEeval 0 1 +%R *%R (fun x y => x - y) -%R (@num R) N.to_nat (@GRing.exp R) env p.

Fixpoint all_hold (R : realFieldType) (env : list R) (facts : seq fact) : Prop :=
  match facts with [::] => True | f :: rest => has f.2 (value env f.1) /\ all_hold env rest end.

(** How the sign of a polynomial is come by. *)
Inductive how :=
  | Known of nat            (* one of the facts *)
  | Number of Z             (* that one *)
  | Square of poly          (* the square of anything *)
  | SquareOf of how         (* the square of what is not zero *)
  | Times of how & how
  | Plus of how & how
  | Multiple of poly & how  (* a multiple of what is zero *)
  | Both of how & how       (* not negative, and not zero *)
  | Between of how & how.   (* neither it nor its opposite is negative *)

Definition same (p q : poly) : bool :=
  Peq Z.eqb (norm_subst 0%Z 1%Z Z.add Z.mul Z.sub Z.opp Z.eqb Z.quotrem 0 [::] p)
            (norm_subst 0%Z 1%Z Z.add Z.mul Z.sub Z.opp Z.eqb Z.quotrem 0 [::] q).

Definition sign_of_product (a b : sign) : option sign :=
  match a, b with
  | Zero, _ | _, Zero => Some Zero
  | Positive, s | s, Positive => Some s
  | NonNegative, NonNegative => Some NonNegative
  | NonZero, NonZero => Some NonZero
  | _, _ => None
  end.

Definition sign_of_sum (a b : sign) : option sign :=
  match a, b with
  | Zero, s | s, Zero => Some s
  | Positive, Positive | Positive, NonNegative | NonNegative, Positive => Some Positive
  | NonNegative, NonNegative => Some NonNegative
  | _, _ => None
  end.

Definition sign_of_number (z : Z) : sign := match z with Z0 => Zero | Zpos _ => Positive | Zneg _ => NonZero end.

Fixpoint infer (facts : seq fact) (h : how) : option fact :=
  match h with
  | Known n => nth_error facts n
  | Number z => Some (PEc z, sign_of_number z)
  | Square p => Some (PEmul p p, NonNegative)
  | SquareOf h => if infer facts h is Some (p, (NonZero | Positive)) then Some (PEmul p p, Positive) else None
  | Times h k =>
      if (infer facts h, infer facts k) is (Some (p, a), Some (q, b))
      then if sign_of_product a b is Some c then Some (PEmul p q, c) else None else None
  | Plus h k =>
      if (infer facts h, infer facts k) is (Some (p, a), Some (q, b))
      then if sign_of_sum a b is Some c then Some (PEadd p q, c) else None else None
  | Multiple r h => if infer facts h is Some (p, Zero) then Some (PEmul r p, Zero) else None
  | Both h k =>
      if (infer facts h, infer facts k) is (Some (p, NonNegative), Some (q, NonZero))
      then if same p q then Some (p, Positive) else None else None
  | Between h k =>
      if (infer facts h, infer facts k) is (Some (p, NonNegative), Some (q, NonNegative))
      then if same p (PEopp q) then Some (p, Zero) else None else None
  end.

(** The goal times what [m] gives is what [h] gives. *)
Definition decided (facts : seq fact) (goal : fact) (m h : how) : bool :=
  if (infer facts m, infer facts h) is (Some (p, a), Some (q, b)) then
    same (PEmul p goal.1) q &&
    match goal.2, a, b with
    | Zero, (NonZero | Positive), Zero => true
    | NonNegative, Positive, (Zero | NonNegative | Positive) => true
    | Positive, Positive, Positive => true
    | NonZero, _, (NonZero | Positive) => true
    | _, _, _ => false
    end
  else false.

Section Sound.
Variable R : realFieldType.
Implicit Types (env : list R) (facts : seq fact).

Lemma numE z : num z = (int_of_Z z)%:~R :> R.
Proof.
case: z => [|p|p] //=; have: (0 < Pos.to_nat p)%N by apply/ssrnat.ltP/Pos2Nat.is_pos.
by case: (Pos.to_nat p).
Qed.

Lemma num_nat n : num (Z.of_nat n) = n%:R :> R.
Proof. by case: n => [|n] //=; rewrite SuccNat2Pos.id_succ. Qed.

Lemma num_opp z : num (- z) = - num z :> R.
Proof. by case: z => [|p|p] //=; rewrite ?oppr0 ?opprK. Qed.

Lemma num_morph : ring_morph 0 1 +%R *%R (fun x y : R => x - y) -%R eq 0%Z 1%Z Z.add Z.mul Z.sub Z.opp Z.eqb (@num R).
Proof.
have D a b : int_of_Z (a + b)%Z = int_of_Z a + int_of_Z b by exact: (rmorphD [rmorphism of int_of_Z]).
have M a b : int_of_Z (a * b)%Z = int_of_Z a * int_of_Z b by exact: (rmorphM [rmorphism of int_of_Z]).
split => //.
- by move=> x y; rewrite !numE D rmorphD.
- by move=> x y; rewrite -Z.add_opp_r !numE D rmorphD /= -!numE num_opp.
- by move=> x y; rewrite !numE M rmorphM.
- exact: num_opp.
- by move=> x y /Z.eqb_eq ->.
Qed.

Lemma ring_laws : almost_ring_theory 0 1 +%R *%R (fun x y : R => x - y) -%R eq.
Proof.
apply: (Rth_ARth (Eqsth R) (Eq_ext _ _ _)); split => //.
- exact: add0r.
- exact: addrC.
- exact: addrA.
- exact: mul1r.
- exact: mulrC.
- exact: mulrA.
- exact: mulrDl.
- exact: subrr.
Qed.

Lemma powers : power_theory 1 *%R eq N.to_nat (@GRing.exp R).
Proof.
split=> r [|p] //=; rewrite /pow_N.
have two n : (2 * n)%coq_nat = (n + n)%N by rewrite /= -plus_n_O.
elim: p => [p IH|p IH|] /=; last by rewrite expr1.
- by rewrite Pos2Nat.inj_xI two exprS exprD IH.
- by rewrite Pos2Nat.inj_xO two exprD IH.
Qed.

Lemma same_sound env p q : same p q -> value env p = value env q.
Proof.
move=> pq; rewrite /value.
have div : div_theory eq Z.add Z.mul (@num R) Z.quotrem.
  by constructor=> a b; have := Z.quotrem_eq a b; case: (Z.quotrem a b) => c d /= ->; rewrite Z.mul_comm.
refine (ring_correct (Eqsth R) (Eq_ext _ _ _) ring_laws num_morph powers div 0%nat env nil p q I pq).
Qed.

Lemma infer_sound env facts : all_hold env facts -> forall h p s, infer facts h = Some (p, s) -> has s (value env p).
Proof.
move=> known; elim=> [n|z|q|h IH|h IHh k IHk|h IHh k IHk|r h IH|h IHh k IHk|h IHh k IHk] p s /=.
- by elim: n facts known => [|n IH] [|f l] //= [f_holds l_hold]; [case=> E; rewrite E in f_holds | exact: IH].
- by case=> <- <-; case: z => [|z|z] //=; rewrite /value /= ?oppr_eq0 ?pnatr_eq0 ?ltr0n; have /ssrnat.ltP := Pos2Nat.is_pos z; case: Pos.to_nat.
- by case=> <- <-; rewrite /= /value /= -expr2 sqr_ge0.
- case: (infer facts h) IH => [[q [| | |]]|] // IH [<- <-]; have /= := IH _ _ erefl; rewrite /value /= -expr2.
  + by move=> q_neq0; rewrite lt_def sqr_ge0 sqrf_eq0 q_neq0.
  + by move=> q_gt0; rewrite exprn_gt0.
- case: (infer facts h) IHh => [[q a]|] // IHh; case: (infer facts k) IHk => [[r b]|] // IHk.
  case E: sign_of_product => [c|] // [<- <-]; have := IHh _ _ erefl; have := IHk _ _ erefl; move: E; rewrite /value /=.
  by case: a {IHh}; case: b {IHk} => //= -[<-] /= r_has q_has;
    rewrite ?r_has ?q_has ?mulr0 ?mul0r ?mulr_gt0 ?mulr_ge0 ?mulf_neq0 // ?(ltW, lt0r_neq0).
- case: (infer facts h) IHh => [[q a]|] // IHh; case: (infer facts k) IHk => [[r b]|] // IHk.
  case E: sign_of_sum => [c|] // [<- <-]; have := IHh _ _ erefl; have := IHk _ _ erefl; move: E; rewrite /value /=.
  case: a {IHh}; case: b {IHk} => //= -[<-] /= r_has q_has;
    by [rewrite ?r_has ?q_has ?addr0 ?add0r | exact: addr_gt0 | exact: addr_ge0 | exact: ltr_paddl | exact: ltr_paddr].
- by case: (infer facts h) IH => [[q [| | |]]|] // IH [<- <-]; have /= := IH _ _ erefl; rewrite /value /= => ->; rewrite mulr0.
- case: (infer facts h) IHh => [[q [| | |]]|] // IHh; case: (infer facts k) IHk => [[r [| | |]]|] // IHk.
  case: ifP => // qr [<- <-]; have /= := IHh _ _ erefl; have /= := IHk _ _ erefl.
  by rewrite -(same_sound _ qr) lt_def => -> ->.
- case: (infer facts h) IHh => [[q [| | |]]|] // IHh; case: (infer facts k) IHk => [[r [| | |]]|] // IHk.
  case: ifP => // qr [<- <-]; have /= := IHh _ _ erefl; have /= := IHk _ _ erefl.
  have -> : value env q = - value env r by rewrite (same_sound _ qr).
  by move=> r_ge0; rewrite oppr_ge0 => r_le0; apply/eqP; rewrite oppr_eq0 eq_le r_le0.
Qed.

Theorem follows env facts goal m h : decided facts goal m h = true -> all_hold env facts -> has goal.2 (value env goal.1).
Proof.
rewrite /decided => ok known.
case M: (infer facts m) ok => [[p a]|] //; case H: (infer facts h) => [[q b]|] // /andP[eq_pq].
have := infer_sound known M; have := infer_sound known H; rewrite -(same_sound _ eq_pq) /value /=.
set x := PEeval _ _ _ _ _ _ _ _ _ _ p; set y := PEeval _ _ _ _ _ _ _ _ _ _ goal.1 => {M H}.
case: goal.2; case: a; case: b => //= xy x_has _; rewrite -/y.
- by apply/eqP; have /eqP := xy; rewrite mulf_eq0 (negPf x_has).
- by apply/eqP; have /eqP := xy; rewrite mulf_eq0 gt_eqF.
- by move: xy; rewrite x_has mul0r eqxx.
- by move: xy; rewrite x_has mul0r ltxx.
- by move: xy; rewrite mulf_eq0 negb_or => /andP[].
- by move: xy => /lt0r_neq0; rewrite mulf_eq0 negb_or => /andP[].
- by move: xy; rewrite mulf_eq0 negb_or => /andP[].
- by move: xy => /lt0r_neq0; rewrite mulf_eq0 negb_or => /andP[].
- by move: xy; rewrite mulf_eq0 negb_or => /andP[].
- by move: xy => /lt0r_neq0; rewrite mulf_eq0 negb_or => /andP[].
- by have /eqP := xy; rewrite mulf_eq0 gt_eqF //= => /eqP ->.
- by rewrite -(pmulr_rge0 _ x_has).
- by rewrite -(pmulr_rge0 _ x_has) ltW.
- by rewrite -(pmulr_rgt0 _ x_has).
Qed.

(** What is known excludes itself. *)
Corollary excluded env facts h : decided facts (PEc 0%Z, Positive) (Number 1) h = true -> all_hold env facts -> False.
Proof. by move=> ok known; have := follows ok known; rewrite /= /value /= ltxx. Qed.

Corollary excluded_zero env facts h : decided facts (PEc 0%Z, NonZero) (Number 1) h = true -> all_hold env facts -> False.
Proof. by move=> ok known; have := follows ok known; rewrite /= /value /= eqxx. Qed.

(** The three cases of a sign. *)
Lemma by_sign (x : R) (goal : Prop) : (0 < - x -> goal) -> (x = 0 -> goal) -> (0 < x -> goal) -> goal.
Proof. by rewrite oppr_gt0; case: (ltrgtP x 0) => [? H _ _|? _ _ H|? _ H _]; apply: H. Qed.

End Sound.

(** The same of expectations: what is added are multiples of steps that vanish in the mean. *)
Definition decided_in_the_mean (facts : seq fact) (steps : seq poly) (goal : fact) (n : Z) (h : how) : bool :=
  if (infer facts (Number n), infer facts h) is (Some (_, Positive), Some (q, b)) then
    same (PEmul (PEc n) goal.1) (foldr (@PEadd Z) q steps) &&
    match goal.2, b with
    | Zero, Zero | NonNegative, (Zero | NonNegative | Positive) | Positive, Positive => true
    | _, _ => false
    end
  else false.

Section Mean.
Variables (R : realFieldType) (Omega : finType) (chance : Omega -> R) (env : Omega -> list R).

Definition mean (p : poly) : R := \sum_(o : Omega) chance o * value (env o) p.

Fixpoint all_vanish (steps : seq poly) : Prop :=
  match steps with [::] => True | p :: rest => mean p = 0 /\ all_vanish rest end.

Lemma mean_steps q steps : all_vanish steps -> mean (foldr (@PEadd Z) q steps) = mean q.
Proof.
elim: steps => [|p l IH] //= [p_vanishes /IH <-]; rewrite -[RHS]add0r -[in RHS]p_vanishes /mean -big_split /=.
by apply: eq_bigr => o _; rewrite -mulrDr.
Qed.

Theorem follows_in_the_mean facts steps goal n h : decided_in_the_mean facts steps goal n h = true ->
  (forall o, 0 <= chance o) -> \sum_(o : Omega) chance o = 1 ->
  (forall o, 0 < chance o -> all_hold (env o) facts) -> all_vanish steps -> has goal.2 (mean goal.1).
Proof.
rewrite /decided_in_the_mean => ok chance_ge0 chance_sum known vanish; move: ok; simpl infer.
case N: (sign_of_number n) => //; case H: (infer facts h) => [[q b]|] // /andP[eq_pq].
have n_gt0 : 0 < num n :> R by case: n {eq_pq} N => //= z _; rewrite ltr0n; apply/ssrnat.ltP/Pos2Nat.is_pos.
have scaled : num n * mean goal.1 = mean q.
  rewrite -(mean_steps q vanish) /mean mulr_sumr; apply: eq_bigr => o _.
  by rewrite -(same_sound _ eq_pq) mulrCA.
have at_outcome o : 0 < chance o -> has b (value (env o) q) by move=> /known facts_hold; exact: infer_sound facts_hold _ _ _ H.
have zero : b = Zero -> mean q = 0.
  move=> b_zero; apply: big1 => o _; have := chance_ge0 o; rewrite le_eqVlt => /orP[/eqP <-|]; first by rewrite mul0r.
  by move=> /at_outcome; rewrite b_zero /= => ->; rewrite mulr0.
have term_ge0 o : b = NonNegative \/ b = Positive -> 0 <= chance o * value (env o) q.
  move=> b_sign; have := chance_ge0 o; rewrite le_eqVlt => /orP[/eqP <-|]; first by rewrite mul0r.
  by move=> o_gt0; rewrite pmulr_rge0 //; have := at_outcome o o_gt0; case: b_sign => -> //= /ltW.
have nonnegative : b = NonNegative \/ b = Positive -> 0 <= mean q by move=> b_sign; apply: sumr_ge0 => o _; exact: term_ge0.
have positive : b = Positive -> 0 < mean q.
  move=> b_pos; rewrite lt_def nonnegative ?andbT; last by right.
  apply/negP => /eqP /psumr_eq0P none.
  move/eqP: chance_sum; rewrite big1 => [|o _]; first by rewrite eq_sym oner_eq0.
  have := chance_ge0 o; rewrite le_eqVlt => /orP[/eqP <- //|o_gt0].
  have := none (fun k _ => term_ge0 k (or_intror b_pos)) o isT; move=> /eqP; rewrite mulf_eq0 gt_eqF //=.
  by have := at_outcome o o_gt0; rewrite b_pos /= => /gt_eqF ->.
case: goal.2; case: b {H at_outcome term_ge0} zero nonnegative positive => //= zero nonnegative positive _.
- by apply/eqP; have /eqP := zero erefl; rewrite -scaled mulf_eq0 gt_eqF.
- by rewrite -(pmulr_rge0 _ n_gt0) scaled zero.
- by rewrite -(pmulr_rge0 _ n_gt0) scaled nonnegative //; left.
- by rewrite -(pmulr_rge0 _ n_gt0) scaled nonnegative //; right.
- by rewrite -(pmulr_rgt0 _ n_gt0) scaled positive.
Qed.

End Mean.
