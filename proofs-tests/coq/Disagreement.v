(** * The Disagreement Mechanism: the zero-sum game cancels, the average agent earns the ClassificationScore

    For every number of agents, any two groups, any scoring rule, any finite sets of signals and of possible reports, any
    symmetric prior and any strategies. *)

From mathcomp Require Import all_ssreflect all_algebra all_fingroup.
From mathcomp Require Import ring.
From Counterplay Require Import Team Direct Information.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Sums over agents *)

Section Averages.

Variables (R : realFieldType) (I : finType).
Implicit Types e : I -> I -> R.

Notation n := #|I|.

Lemma agents_are_not_zero k : (k < n)%N -> (n - k)%:R != 0 :> R.
Proof. by move=> kn; rewrite pnatr_eq0 -lt0n subn_gt0. Qed.

(** A pair's value, as an average over the pairs that can be drawn for an agent who is not among them. *)
Definition over_triples e : R :=
  \sum_i \sum_(j | j != i) \sum_(k | (k != i) && (k != j)) (n * (n - 1) * (n - 2))%:R^-1 * e j k.

Definition over_pairs e : R := \sum_j \sum_(k | k != j) (n * (n - 1))%:R^-1 * e j k.

(** Each of the pairs is among the triples [n - 2] times. *)
Theorem triples_are_pairs e : (2 < n)%N -> over_triples e = over_pairs e.
Proof.
move=> n3; rewrite /over_triples (exchange_big_dep xpredT) //=; apply: eq_bigr => j _.
transitivity (\sum_(k | k != j) \sum_(i | (i != j) && (i != k)) (n * (n - 1) * (n - 2))%:R^-1 * e j k).
  rewrite [RHS](exchange_big_dep xpredT) //= [LHS]big_mkcond [RHS]/=; apply: eq_bigr => i _.
  case: (eqVneq j i) => [<-|ji] /=.
    by rewrite big_pred0 // => k; rewrite andbF.
  by apply: eq_bigl => k; rewrite andbC [i == k]eq_sym.
apply: eq_bigr => k kj; rewrite sumr_const -[LHS]mulr_natr mulrAC; congr (_ * _).
have -> : #|[pred i | (i != j) && (i != k)]| = (n - 2)%N.
  have := cardsC [set j; k]; rewrite cards2 eq_sym kj => c.
  rewrite -c addKn -cardsE; apply: eq_card => i; by rewrite !inE negb_or.
rewrite natrM invfM -mulrA mulVf ?mulr1 //; exact: agents_are_not_zero.
Qed.

End Averages.

(** ** The zero-sum trick *)

Section ZeroSum.

Variables (R : realFieldType) (I : finType) (A : {set I}).

Definition group (i : I) : {set I} := if i \in A then A else ~: A.

(** [score(i) = inside(i) - (1/|own group|) sum of inside(l) over the other group]. *)
Definition score (inside : I -> R) (i : I) : R :=
  inside i - (#|group i|)%:R^-1 * \sum_(l in ~: group i) inside l.

Lemma shares_of_a_group k (y : R) : k != 0%N -> (k%:R^-1 * y) *+ k = y.
Proof. by move=> k0; rewrite -[LHS]mulr_natl mulVKf // pnatr_eq0. Qed.

(** What one group earns is taken from the other in equal shares: for groups of any sizes, whatever is paid inside. *)
Theorem scores_add_up_to_zero inside : A != set0 -> ~: A != set0 -> \sum_i score inside i = 0.
Proof.
move=> a b; rewrite (bigID (mem A)) /=.
rewrite (eq_bigr (fun i => inside i - (#|A|)%:R^-1 * \sum_(l in ~: A) inside l)); last first.
  by move=> i iA; rewrite /score /group iA.
rewrite [X in _ + X](eq_bigr (fun i => inside i - (#|~: A|)%:R^-1 * \sum_(l in A) inside l)); last first.
  by move=> i /negbTE iA; rewrite /score /group iA setCK.
rewrite !sumrB !sumr_const.
have -> : #|[pred i | i \notin A]| = #|~: A| by apply: eq_card => i; rewrite !inE.
rewrite !shares_of_a_group ?cards_eq0 //.
have -> : \sum_(l in ~: A) inside l = \sum_(i | i \notin A) inside i by apply: eq_bigl => l; rewrite inE.
by rewrite addrA subrK subrr.
Qed.

End ZeroSum.

(** ** The mechanism *)

Section Mechanism.

Variables (R : realFieldType) (I S : finType) (Rep : Type).
Variables (signal : Rep -> S) (prediction : Rep -> S -> R).

(** [PS(s, p)], any scoring rule, and its extension to a law. *)
Variable PS : S -> (S -> R) -> R.
Definition PSlaw (p q : S -> R) : R := \sum_s p s * PS s q.

(** The Truthful Mechanism's payment to [ri] with peer [rj]. *)
Definition prediction_score (ri rj : Rep) : R := PS (signal rj) (prediction ri).
Definition information_score (ri rj : Rep) : R :=
  if signal ri == signal rj then - (PSlaw (prediction rj) (prediction rj) - PSlaw (prediction rj) (prediction ri)) else 0.

Variables alpha beta : R.
Definition truthful_payment ri rj : R := alpha * prediction_score ri rj + beta * information_score ri rj.

(** The peer is drawn from the other members of the group. *)
Definition inside (A : {set I}) (r : I -> Rep) (i : I) : R :=
  (#|group A i| - 1)%:R^-1 * \sum_(j in group A i | j != i) truthful_payment (r i) (r j).

Variable scoreC : Rep -> Rep -> R.

(** The extra score of [i]: two random agents, he himself excluded or not. *)
Definition extra_others (r : I -> Rep) (i : I) : R :=
  ((#|I| - 1) * (#|I| - 2))%:R^-1 * \sum_(j | j != i) \sum_(k | (k != i) && (k != j)) scoreC (r j) (r k).
Definition extra_all (r : I -> Rep) (i : I) : R :=
  (#|I| * (#|I| - 1))%:R^-1 * \sum_j \sum_(k | k != j) scoreC (r j) (r k).

Definition payment (drawn_from_all : bool) (A : {set I}) (r : I -> Rep) (i : I) : R :=
  score A (inside A r) i + (if drawn_from_all then extra_all r i else extra_others r i).

(** [sum_i score_M(i, r) = 0]. *)
Theorem zero_sum_game (A : {set I}) (r : I -> Rep) : (1 < #|A|)%N -> (1 < #|~: A|)%N -> \sum_i score A (inside A r) i = 0.
Proof. by move=> a b; apply: scores_add_up_to_zero; rewrite -card_gt0 ltnW. Qed.

(** For every report profile the average payment is the average classification score of two random agents. *)
Theorem average_payment all (A : {set I}) (r : I -> Rep) : (1 < #|A|)%N -> (1 < #|~: A|)%N ->
  (#|I|)%:R^-1 * (\sum_i payment all A r i) = over_pairs (fun j k => scoreC (r j) (r k)).
Proof.
move=> a b; have n3 : (2 < #|I|)%N by rewrite -(cardsC A); apply: (@leq_trans (2 + 2)) => //; exact: leq_add.
have n0 : (#|I|)%:R != 0 :> R by rewrite pnatr_eq0 -lt0n (leq_trans _ n3).
rewrite big_split /= zero_sum_game // add0r; case: all.
  rewrite /extra_all sumr_const -[X in _ * X]mulr_natl mulKf // big_distrr /=.
  by apply: eq_bigr => j _; rewrite big_distrr.
rewrite -(triples_are_pairs _ n3) /over_triples big_distrr; apply: eq_bigr => i _ /=.
rewrite /extra_others mulrA -invfM -natrM mulnA big_distrr; apply: eq_bigr => j _ /=.
by rewrite big_distrr.
Qed.

End Mechanism.

(** ** Expectations: a symmetric prior, strategies, and the law of a pair of reports *)

Section Play.

Variables (R : rcfType) (I S Rep : finType).
Variables (signal : Rep -> S) (prediction : Rep -> S -> R).
Hypothesis predictions_are_laws : forall a, law (prediction a).

(** The common prior; [pair s t]: the chance that two different agents have signals [s] and [t], the same for all pairs. *)
Variables (Q : {ffun I -> S} -> R) (pair : S -> S -> R).
Hypothesis prior_ge0 : forall sigma, 0 <= Q sigma.
Hypothesis prior1 : \sum_sigma Q sigma = 1.
Hypothesis symmetric_prior : forall j k s t, k != j -> \sum_(sigma : {ffun I -> S} | (sigma j == s) && (sigma k == t)) Q sigma = pair s t.

(** [strategy i s a]: the probability that agent [i] with signal [s] reports [a]. *)
Variable strategy : I -> S -> Rep -> R.
Hypothesis strategy_ge0 : forall i s a, 0 <= strategy i s a.
Hypothesis strategy1 : forall i s, \sum_a strategy i s a = 1.

(** The expectation of what depends on all reports. *)
Definition Ex (F : {ffun I -> Rep} -> R) : R :=
  \sum_(sigma : {ffun I -> S}) Q sigma * \sum_(r : {ffun I -> Rep}) (\prod_i strategy i (sigma i) (r i)) * F r.

(** [sum_(s, t) Pr(s, t) int Pr(^j, ^k) e(^j, ^k)] *)
Definition of_pair (e : Rep -> Rep -> R) (j k : I) : R :=
  \sum_s \sum_t pair s t * \sum_a \sum_b strategy j s a * strategy k t b * e a b.

Lemma Ex_sum (J : finType) (P : pred J) (F : J -> {ffun I -> Rep} -> R) :
  Ex (fun r => \sum_(j | P j) F j r) = \sum_(j | P j) Ex (F j).
Proof.
rewrite /Ex [RHS]exchange_big; apply: eq_bigr => sigma _; rewrite -big_distrr /=; congr (_ * _).
by rewrite [RHS]exchange_big; apply: eq_bigr => r _; rewrite -big_distrr.
Qed.

Lemma Ex_scale c (F : {ffun I -> Rep} -> R) : Ex (fun r => c * F r) = c * Ex F.
Proof.
rewrite /Ex big_distrr; apply: eq_bigr => sigma _ /=; rewrite mulrCA; congr (_ * _).
by rewrite big_distrr; apply: eq_bigr => r _ /=; rewrite mulrCA.
Qed.

Lemma Ex_ext (F F' : {ffun I -> Rep} -> R) : F =1 F' -> Ex F = Ex F'.
Proof. by move=> e; apply: eq_bigr => sigma _; congr (_ * _); apply: eq_bigr => r _; rewrite e. Qed.

(** Two agents' reports depend on their two signals alone, and those on the pair law alone: for every n and m. *)
Theorem expectation_of_a_pair (e : Rep -> Rep -> R) j k : k != j -> Ex (fun r => e (r j) (r k)) = of_pair e j k.
Proof.
move=> kj; have jk : j != k by rewrite eq_sym.
have given sigma : \sum_(r : {ffun I -> Rep}) (\prod_i strategy i (sigma i) (r i)) * e (r j) (r k)
    = \sum_a \sum_b strategy j (sigma j) a * strategy k (sigma k) b * e a b.
  pose w i := strategy i (sigma i).
  rewrite (@resample _ _ _ w w j (fun r => e (r j) (r k))) //; last exact: strategy1.
  have at_j (r : {ffun I -> Rep}) : \sum_a w j a * e (upd r j a j) (upd r j a k) = \sum_a w j a * e a (r k).
    by apply: eq_bigr => a _; rewrite upd_same upd_other.
  transitivity (\sum_(r : {ffun I -> Rep}) (\prod_i w i (r i)) * (\sum_a w j a * e a (r k))).
    by apply: eq_bigr => r _; congr (_ * _); exact: at_j.
  rewrite (@resample _ _ _ w w k (fun r => \sum_a w j a * e a (r k))) //; last exact: strategy1.
  have at_k (r : {ffun I -> Rep}) : \sum_b w k b * (\sum_a w j a * e a (upd r k b k)) = \sum_b w k b * \sum_a w j a * e a b.
    by apply: eq_bigr => b _; congr (_ * _); apply: eq_bigr => a _; rewrite upd_same.
  transitivity (\sum_(r : {ffun I -> Rep}) (\prod_i w i (r i)) * (\sum_b w k b * \sum_a w j a * e a b)).
    by apply: eq_bigr => r _; congr (_ * _); exact: at_k.
  rewrite -big_distrl /= (product_law_is_a_law (w := w)) ?mul1r; last by move=> i; exact: strategy1.
  rewrite exchange_big; apply: eq_bigr => b _ /=; rewrite big_distrr; apply: eq_bigr => a _ /=.
  by rewrite mulrA [w k b * _]mulrC.
rewrite /Ex; under eq_bigr => sigma _ do rewrite given.
pose G s t := \sum_a \sum_b strategy j s a * strategy k t b * e a b.
rewrite (partition_big (fun sigma : {ffun I -> S} => sigma j) xpredT) //=; apply: eq_bigr => s _.
rewrite (partition_big (fun sigma : {ffun I -> S} => sigma k) xpredT) //=; apply: eq_bigr => t _.
rewrite -(symmetric_prior s t kj) big_distrl /=; apply: eq_bigr => sigma /andP[/eqP -> /eqP ->] //.
Qed.

Definition different (a b : Rep) : bool := signal a != signal b.
Definition divergence_of (a b : Rep) : R := hellinger (prediction a) (prediction b).
Definition distance_of (a b : Rep) : R := distance (prediction a) (prediction b).

(** [score_C]: the divergence where the signals differ, less the distance where they agree. *)
Definition classification (a b : Rep) : R := if different a b then divergence_of a b else - distance_of a b.

Definition mean (e : Rep -> Rep -> R) : R := over_pairs (of_pair e).

(** The displays of Section 5 and 5.1, [Pr(j, k) = 1/(n (n - 1))]; Inconsistency without the minus sign of its first display. *)
Definition Diversity : R := mean (fun a b => (different a b)%:R * divergence_of a b).
Definition Inconsistency : R := mean (fun a b => (~~ different a b)%:R * distance_of a b).
Definition TotalDivergence : R := mean divergence_of.

(** [sum_i sum_(j != i) sum_(k != i, j) Pr(i) Pr(j, k) E score_C(r_j, r_k)]. *)
Definition ClassificationScore : R := over_triples (fun j k => Ex (fun r => classification (r j) (r k))).

(** They are expectations of averages over the pairs of agents. *)
Theorem means_are_expectations (e : Rep -> Rep -> R) : Ex (fun r => over_pairs (fun j k => e (r j) (r k))) = mean e.
Proof.
rewrite /mean /over_pairs Ex_sum; apply: eq_bigr => j _; rewrite Ex_sum; apply: eq_bigr => k kj.
by rewrite Ex_scale expectation_of_a_pair.
Qed.

Theorem classification_over_pairs : (2 < #|I|)%N -> ClassificationScore = mean classification.
Proof.
move=> n3; rewrite /ClassificationScore triples_are_pairs // /mean; apply: eq_bigr => j _; apply: eq_bigr => k kj.
by rewrite expectation_of_a_pair.
Qed.

Lemma of_pair_add e e' (j k : I) : of_pair (fun a b => e a b + e' a b) j k = of_pair e j k + of_pair e' j k.
Proof.
rewrite /of_pair -big_split; apply: eq_bigr => s _; rewrite -big_split; apply: eq_bigr => t _ /=.
rewrite -mulrDr -big_split; congr (_ * _); apply: eq_bigr => a _ /=; rewrite -big_split.
by apply: eq_bigr => b _ /=; rewrite mulrDr.
Qed.

Lemma mean_add e e' : mean (fun a b => e a b + e' a b) = mean e + mean e'.
Proof.
rewrite /mean /over_pairs -big_split; apply: eq_bigr => j _; rewrite -big_split; apply: eq_bigr => k _ /=.
by rewrite -mulrDr of_pair_add.
Qed.

Lemma mean_scale c e : mean (fun a b => c * e a b) = c * mean e.
Proof.
rewrite /mean /over_pairs big_distrr; apply: eq_bigr => j _; rewrite big_distrr; apply: eq_bigr => k _ /=.
rewrite mulrCA; congr (_ * _); rewrite /of_pair big_distrr; apply: eq_bigr => s _; rewrite big_distrr.
apply: eq_bigr => t _ /=; rewrite mulrCA; congr (_ * _); rewrite big_distrr; apply: eq_bigr => a _ /=.
by rewrite big_distrr; apply: eq_bigr => b _ /=; rewrite mulrCA.
Qed.

Lemma mean_ext e e' : (forall a b, e a b = e' a b) -> mean e = mean e'.
Proof.
move=> ee; apply: eq_bigr => j _; apply: eq_bigr => k _; congr (_ * _); apply: eq_bigr => s _; apply: eq_bigr => t _.
by congr (_ * _); apply: eq_bigr => a _; apply: eq_bigr => b _; rewrite ee.
Qed.

(** Claim 5.1. *)
Theorem classification_is_diversity_less_inconsistency : (2 < #|I|)%N -> ClassificationScore = Diversity - Inconsistency.
Proof.
move=> n3; rewrite classification_over_pairs // /Diversity /Inconsistency -mulN1r -mean_scale -mean_add.
by apply: mean_ext => a b; rewrite /classification; case: different; rewrite /= ?mul1r ?mul0r ?mulr0 ?addr0 ?add0r ?mulN1r.
Qed.

(** Claim 5.3: the average agent welfare is the ClassificationScore. *)
Theorem welfare_is_the_classification_score PS alpha beta all (A : {set I}) : (1 < #|A|)%N -> (1 < #|~: A|)%N ->
  (#|I|)%:R^-1 * (\sum_i Ex (fun r => payment signal prediction PS alpha beta classification all A r i)) = ClassificationScore.
Proof.
move=> a b; have n3 : (2 < #|I|)%N by rewrite -(cardsC A); apply: (@leq_trans (2 + 2)) => //; exact: leq_add.
rewrite classification_over_pairs // -means_are_expectations -Ex_sum -Ex_scale.
by apply: Ex_ext => r; exact: average_payment.
Qed.

(** *** TotalDivergence, Diversity and Inconsistency *)

Lemma pair_ge0 (j k : I) s t : k != j -> 0 <= pair s t.
Proof. by move=> kj; rewrite -(symmetric_prior s t kj); apply: sumr_ge0 => sigma _. Qed.

Lemma of_pair_ge0 e (j k : I) : k != j -> (forall a b, 0 <= e a b) -> 0 <= of_pair e j k.
Proof.
move=> kj e0; apply: sumr_ge0 => s _; apply: sumr_ge0 => t _; apply: mulr_ge0; first exact: pair_ge0 kj.
by apply: sumr_ge0 => a _; apply: sumr_ge0 => b _; rewrite !mulr_ge0.
Qed.

Lemma mean_ge0 e : (forall a b, 0 <= e a b) -> 0 <= mean e.
Proof.
move=> e0; apply: sumr_ge0 => j _; apply: sumr_ge0 => k kj.
by rewrite mulr_ge0 ?invr_ge0 ?ler0n // of_pair_ge0.
Qed.

Lemma mean_le e e' : (forall a b, e a b <= e' a b) -> mean e <= mean e'.
Proof.
move=> le; rewrite -subr_ge0 -mulN1r -mean_scale -mean_add; apply: mean_ge0 => a b.
by rewrite mulN1r subr_ge0.
Qed.

Lemma mean1 : (1 < #|I|)%N -> mean (fun _ _ => 1) = 1.
Proof.
move=> n1; rewrite -means_are_expectations /Ex.
have c : over_pairs (fun _ _ : I => 1 : R) = 1.
  rewrite /over_pairs.
  under eq_bigr => j _ do rewrite mulr1 sumr_const cardC1.
  rewrite sumr_const -mulrnA mulnC subn1 -[LHS]mulr_natr mulVf // pnatr_eq0 muln_eq0 negb_or -!lt0n.
  by rewrite (ltnW n1) andbT -subn1 subn_gt0.
rewrite -[RHS]prior1; apply: eq_bigr => sigma _; rewrite -[RHS]mulr1; congr (_ * _).
rewrite -[RHS](product_law_is_a_law (w := fun i => strategy i (sigma i))) => [|i]; last exact: strategy1.
by apply: eq_bigr => r _; rewrite c mulr1.
Qed.

(** What TotalDivergence counts and Diversity does not: pairs with equal reported signals. *)
Lemma excess : TotalDivergence - Diversity = mean (fun a b => (~~ different a b)%:R * distance_of a b ^+ 2).
Proof.
rewrite /TotalDivergence /Diversity -mulN1r -mean_scale -mean_add; apply: mean_ext => a b.
rewrite /distance_of /distance sqr_sqrtr ?hellinger_ge0 // -/(divergence_of a b).
by case: different; rewrite /= ?mul1r ?mul0r ?mulr0 ?addr0 ?mulN1r ?subrr.
Qed.

Theorem total_divergence_is_at_least_diversity : Diversity <= TotalDivergence.
Proof.
rewrite -subr_ge0 excess; apply: mean_ge0 => a b.
by rewrite mulr_ge0 ?ler0n ?sqr_ge0.
Qed.

Lemma inconsistency_ge0 : 0 <= Inconsistency.
Proof. by apply: mean_ge0 => a b; rewrite mulr_ge0 ?ler0n ?sqrtr_ge0. Qed.

(** [Inconsistency^2 <= TotalDivergence - Diversity <= 3/2 Inconsistency]. *)
Theorem inconsistency_bounds_the_excess : (1 < #|I|)%N ->
  Inconsistency ^+ 2 <= TotalDivergence - Diversity
  /\ TotalDivergence - Diversity <= 3%:R / 2%:R * Inconsistency.
Proof.
move=> n1; rewrite excess; split.
  set x := Inconsistency.
  have: 0 <= mean (fun a b => ((~~ different a b)%:R * distance_of a b - x) ^+ 2) by apply: mean_ge0 => a b; exact: sqr_ge0.
  rewrite (@mean_ext _ (fun a b => (~~ different a b)%:R * distance_of a b ^+ 2
     + ((- (2%:R * x)) * ((~~ different a b)%:R * distance_of a b) + x ^+ 2 * 1))); last first.
    by move=> a b; case: different => /=; ring.
  rewrite !mean_add !mean_scale mean1 // -/Inconsistency -/x => h; rewrite -subr_ge0; move: h.
  by congr (0 <= _); ring.
rewrite -mean_scale; apply: mean_le => a b; rewrite mulrCA; apply: ler_wpmul2r.
  by rewrite mulr_ge0 ?ler0n ?sqrtr_ge0.
apply: le_trans (distance_le (predictions_are_laws a) (predictions_are_laws b)) _.
have t0 : 0 <= 3%:R / 2%:R :> R by rewrite divr_ge0 ?ler0n.
rewrite -ler_sqr ?nnegrE ?sqrtr_ge0 // sqr_sqrtr ?ler0n // expr_div_n ler_pdivl_mulr ?exprn_gt0 ?ltr0n //.
by rewrite -!natrX -natrM ler_nat.
Qed.

(** Claim 5.4. *)
Theorem diversity_is_total_divergence_iff_consistent : (1 < #|I|)%N -> Diversity = TotalDivergence <-> Inconsistency = 0.
Proof.
move=> n1; have [lo hi] := inconsistency_bounds_the_excess n1; split=> [e|e].
  rewrite e subrr in lo; apply/eqP; rewrite -sqrf_eq0 eq_le lo sqr_ge0 //.
apply/esym/eqP; rewrite -subr_eq0 eq_le; move: hi; rewrite e mulr0 => -> /=.
by rewrite subr_ge0 total_divergence_is_at_least_diversity.
Qed.

(** An agent compared with himself adds nothing. *)
Theorem a_prediction_has_no_divergence_from_itself a : divergence_of a a = 0.
Proof. by apply: big1 => s _; rewrite /hellinger_term subrr expr0n. Qed.

(** No ClassificationScore exceeds the TotalDivergence. *)
Theorem classification_score_is_at_most_total_divergence : (2 < #|I|)%N -> ClassificationScore <= TotalDivergence.
Proof.
move=> n3; rewrite classification_is_diversity_less_inconsistency //.
apply: le_trans total_divergence_is_at_least_diversity.
by rewrite ler_subl_addr ler_addl inconsistency_ge0.
Qed.

End Play.
