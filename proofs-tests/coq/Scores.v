(** * Proper scoring rules, predictions, and truth in the Truthful Mechanism

    For every number of agents and signals, every strictly proper scoring rule, every symmetric prior. *)

From mathcomp Require Import all_ssreflect all_algebra all_fingroup.
From mathcomp Require Import ring.
From Counterplay Require Import Team Information Disagreement.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Rules *)

Section Rules.

Variables (R : realFieldType) (S : finType).
Implicit Types (p q : S -> R) (PS : S -> (S -> R) -> R).

(** Truth scores best, and every other report worse. *)
Definition strictly_proper PS := forall p q, law p -> law q ->
  PSlaw PS p q <= PSlaw PS p p /\ (PSlaw PS p q = PSlaw PS p p -> p =1 q).

(** The expected score is linear in the law, for every rule. *)
(* Claims: kong/section-2.6-linear *)
Theorem scores_are_linear PS l p p' q :
  PSlaw PS (fun s => l * p s + (1 - l) * p' s) q = l * PSlaw PS p q + (1 - l) * PSlaw PS p' q.
Proof. by rewrite /PSlaw !big_distrr -big_split; apply: eq_bigr => s _ /=; ring. Qed.

(** ... also over any number of laws with any weights. *)
(* Claims: kong/section-2.6-linear *)
Theorem scores_are_linear_in_sums PS (U : finType) (c : U -> R) (p : U -> S -> R) q :
  \sum_u c u * PSlaw PS (p u) q = PSlaw PS (fun s => \sum_u c u * p u s) q.
Proof.
rewrite /PSlaw; under eq_bigr => u _ do rewrite big_distrr /=.
rewrite exchange_big; apply: eq_bigr => s _ /=; rewrite big_distrl; apply: eq_bigr => u _ /=.
by rewrite mulrA.
Qed.

Lemma PSlaw_ext PS p p' q : p =1 p' -> PSlaw PS p q = PSlaw PS p' q.
Proof. by move=> e; apply: eq_bigr => s _; rewrite e. Qed.

(** The quadratic rule: [PS(s, q) = 2 q(s) - sum_t q(t)^2]. *)
Definition quadratic (s : S) (q : S -> R) : R := 2%:R * q s - \sum_t q t ^+ 2.

(* Claims: kong/example-2.20-maximum *)
Theorem quadratic_loss p q : law p -> PSlaw quadratic p p - PSlaw quadratic p q = \sum_s (p s - q s) ^+ 2.
Proof.
move=> [_ p1].
have score r : PSlaw quadratic p r = 2%:R * (\sum_s p s * r s) - \sum_s r s ^+ 2.
  rewrite /PSlaw /quadratic; under eq_bigr => s _ do rewrite mulrBr mulrCA.
  by rewrite sumrB -big_distrr /= -big_distrl /= p1 mul1r.
rewrite !score.
have -> : \sum_s (p s - q s) ^+ 2 = \sum_s p s ^+ 2 - 2%:R * (\sum_s p s * q s) + \sum_s q s ^+ 2.
  by rewrite big_distrr -sumrB -big_split; apply: eq_bigr => s _ /=; ring.
have -> : \sum_s p s * p s = \sum_s p s ^+ 2 by apply: eq_bigr => s _; rewrite expr2.
by set a := \sum_s p s ^+ 2; set b := \sum_s _; set c := \sum_s _; ring.
Qed.

(* Claims: kong/example-2.20-maximum kong/definition-proper-scoring-rule *)
Theorem the_quadratic_rule_is_strictly_proper : strictly_proper quadratic.
Proof.
move=> p q lp lq; have loss := quadratic_loss q lp; split=> [|e].
  by rewrite -subr_ge0 loss; apply: sumr_ge0 => s _; exact: sqr_ge0.
move: loss; rewrite e subrr => /esym/eqP; rewrite psumr_eq0 => [|s _]; last exact: sqr_ge0.
by move=> /allP z s; have := z s (mem_index_enum _); rewrite sqrf_eq0 subr_eq0 => /eqP.
Qed.

(** *** The best prediction against several laws, (41) to (43) *)

Section BestPrediction.

Variables (PS : S -> (S -> R) -> R) (U : finType) (c : U -> R) (p : U -> S -> R).
Hypothesis proper : strictly_proper PS.
Hypothesis c_ge0 : forall u, 0 <= c u.
Hypothesis c_gt0 : 0 < \sum_u c u.
Hypothesis laws : forall u, law (p u).

Definition mixed (s : S) : R := (\sum_u c u * p u s) / \sum_u c u.

Lemma mixed_is_a_law : law mixed.
Proof.
split=> [s|]; first by rewrite divr_ge0 ?(ltW c_gt0) //; apply: sumr_ge0 => u _; rewrite mulr_ge0 ?(laws u).1.
rewrite /mixed -big_distrl exchange_big /=.
under eq_bigr => u _ do rewrite -big_distrr /= (laws u).2 mulr1.
by rewrite divff // lt0r_neq0.
Qed.

(** The expected score of a prediction is that against the weighted mean of the laws. *)
(* Claims: kong/claim-5.11 kong/section-4-best-prediction *)
Theorem scores_against_the_mean q : \sum_u c u * PSlaw PS (p u) q = (\sum_u c u) * PSlaw PS mixed q.
Proof.
rewrite scores_are_linear_in_sums /PSlaw big_distrr; apply: eq_bigr => s _ /=.
by rewrite /mixed mulrA mulrCA divff ?mulr1 // lt0r_neq0.
Qed.

(** So exactly one prediction is best (Claim 5.11), and it is that mean. *)
(* Claims: kong/claim-5.11 kong/claim-5.11-eq-43 kong/section-4-prediction-score *)
Theorem the_mean_is_the_only_best_prediction q : law q ->
  \sum_u c u * PSlaw PS (p u) q <= \sum_u c u * PSlaw PS (p u) mixed
  /\ (\sum_u c u * PSlaw PS (p u) q = \sum_u c u * PSlaw PS (p u) mixed -> mixed =1 q).
Proof.
move=> lq; rewrite !scores_against_the_mean; have [le eq] := proper mixed_is_a_law lq.
by split=> [|/(mulfI (lt0r_neq0 c_gt0))]; [apply: ler_wpmul2l; rewrite ?(ltW c_gt0) | exact: eq].
Qed.

End BestPrediction.

(** *** Claim 5.12: a convex function at such a mean *)

Section ConvexAtTheMean.

Variable g : {ffun S -> R} -> R.
Hypothesis convex : forall (x y : {ffun S -> R}) l, 0 < l < 1 ->
  g [ffun s => l * x s + (1 - l) * y s] <= l * g x + (1 - l) * g y.

Lemma jensen_for_vectors (U : Type) (r : seq U) (c : U -> R) (b : U -> {ffun S -> R}) : (forall u, 0 <= c u) ->
  0 < \sum_(u <- r) c u ->
  (\sum_(u <- r) c u) * g [ffun s => (\sum_(u <- r) c u * b u s) / \sum_(u <- r) c u] <= \sum_(u <- r) c u * g (b u).
Proof.
move=> c0; elim: r => [|u r IH]; first by rewrite !big_nil ltxx.
have -> : [ffun s => (\sum_(v <- u :: r) c v * b v s) / \sum_(v <- u :: r) c v]
    = [ffun s => (c u * b u s + \sum_(v <- r) c v * b v s) / (c u + \sum_(v <- r) c v)] :> {ffun S -> R}.
  by apply/ffunP => s; rewrite !ffunE !big_cons.
rewrite !big_cons; set N := \sum_(v <- r) c v in IH *.
have N0 : 0 <= N by apply: sumr_ge0.
have [z|cu] := eqVneq (c u) 0.
  rewrite z !add0r mul0r add0r => NN; apply: le_trans (IH NN); rewrite le_eqVlt; apply/orP; left; apply/eqP.
  by congr (_ * g _); apply/ffunP => s; rewrite !ffunE mul0r add0r.
have cu0 : 0 < c u by rewrite lt_def cu c0.
have [z|Nn] := eqVneq N 0 => _.
  have zero (F : U -> R) : \sum_(v <- r) c v * F v = 0.
    move: z; rewrite /N; elim: (r) => [|v q IHq]; first by rewrite !big_nil.
    rewrite !big_cons => /eqP; rewrite paddr_eq0 ?c0 ?sumr_ge0 // => /andP[/eqP -> /eqP/IHq ->].
    by rewrite mul0r addr0.
  rewrite z zero !addr0 le_eqVlt; apply/orP; left; apply/eqP; congr (_ * g _).
  by apply/ffunP => s; rewrite !ffunE zero addr0 mulrAC divff // mul1r.
have NN : 0 < N by rewrite lt_def Nn.
have [l01 l1] := share_of_two cu0 NN.
have W0 : 0 < c u + N by apply: addr_gt0.
pose y := [ffun s => (\sum_(v <- r) c v * b v s) / N] : {ffun S -> R}.
have -> : [ffun s => (c u * b u s + \sum_(v <- r) c v * b v s) / (c u + N)]
    = [ffun s => c u / (c u + N) * b u s + (1 - c u / (c u + N)) * y s] :> {ffun S -> R}.
  apply/ffunP => s; rewrite !ffunE l1; set T := \sum_(v <- r) _.
  by field; rewrite !lt0r_neq0.
apply: le_trans (ler_wpmul2l (ltW W0) (convex (b u) y l01)) _.
rewrite l1 mulrDr [X in X + _]mulrA [X in _ + X]mulrA ![(c u + N) * _]mulrC !divfK ?lt0r_neq0 //.
by rewrite ler_add2l; exact: IH.
Qed.

Variables (U : finType) (c : U -> R) (b : U -> {ffun S -> R}) (alpha : R) (a x : {ffun S -> R}).
Hypothesis c_ge0 : forall u, 0 <= c u.
Hypothesis alpha_gt0 : 0 < alpha.

(** (45): the best response solves this. *)
Hypothesis solves : forall s, (alpha + \sum_u c u) * x s = alpha * a s + \sum_u c u * b u s.

(* Claims: kong/claim-5.12 *)
Theorem best_responses_lie_between : alpha * (g x - g a) <= \sum_u c u * (g (b u) - g x).
Proof.
pose c' (o : option U) := if o is Some u then c u else alpha.
pose b' (o : option U) := if o is Some u then b u else a.
have c0' o : 0 <= c' o by case: o => [u|] /=; [exact: c_ge0 | exact: ltW].
pose r := None :: [seq Some u | u <- index_enum U].
have sums (F : option U -> R) : \sum_(o <- r) F o = F None + \sum_u F (Some u) by rewrite big_cons big_map.
have W0 : 0 < \sum_(o <- r) c' o by rewrite sums /= ltr_paddr // sumr_ge0.
have := jensen_for_vectors b' c0' W0.
have -> : [ffun s => (\sum_(o <- r) c' o * b' o s) / \sum_(o <- r) c' o] = x.
  apply/ffunP => s; rewrite ffunE !sums /= -solves mulrC mulKf // lt0r_neq0 //; by rewrite sums /= in W0.
rewrite !sums /= => le.
rewrite (eq_bigr (fun u => c u * g (b u) - c u * g x)); last by move=> u _; rewrite mulrBr.
rewrite sumrB -big_distrl /= mulrBr ler_subr_addr addrAC ler_subl_addr -mulrDl [X in _ <= X]addrC //.
Qed.

End ConvexAtTheMean.

(** ** Theorem 4.1: truth in the Truthful Mechanism *)

Section Truth.

Variables (I : finType) (PS : S -> (S -> R) -> R) (alpha beta : R).
Hypothesis proper : strictly_proper PS.
Hypothesis alpha_gt0 : 0 < alpha.
Hypothesis beta_gt0 : 0 < beta.

Variables (Q : {ffun I -> S} -> R) (pair : S -> S -> R).
Hypothesis pair_ge0 : forall s t, 0 <= pair s t.
Hypothesis symmetric_prior : forall j k s t, k != j ->
  \sum_(sigma : {ffun I -> S} | (sigma j == s) && (sigma k == t)) Q sigma = pair s t.

(** [q(s)], and the posterior [q_s]. *)
Definition marginal s : R := \sum_t pair s t.
Definition posterior s t : R := pair s t / marginal s.
Hypothesis every_signal_occurs : forall s, 0 < marginal s.

Lemma posteriors_are_laws s : law (posterior s).
Proof.
split=> [t|]; first by rewrite divr_ge0 // ltW.
by rewrite /posterior -big_distrl /= -/(marginal s) divff // lt0r_neq0.
Qed.

Definition report := (S * (S -> R))%type.
Definition truth_of (s : S) : report := (s, posterior s).

(** [q(s)] times what agent [i] with signal [s] expects for a report if all others are truthful. *)
Definition weighed_payment (i : I) (s : S) (rep : report) : R :=
  \sum_(sigma : {ffun I -> S} | sigma i == s) Q sigma *
    ((#|I| - 1)%:R^-1 * \sum_(j | j != i) truthful_payment fst snd PS alpha beta rep (truth_of (sigma j))).

(** (18), for every number of agents and signals. *)
(* Claims: kong/theorem-4.1-eq-18 *)
Theorem eq_18 i s rep : (1 < #|I|)%N -> weighed_payment i s rep = marginal s *
  (alpha * PSlaw PS (posterior s) rep.2
   + beta * (posterior s rep.1 * (PSlaw PS (posterior rep.1) rep.2 - PSlaw PS (posterior rep.1) (posterior rep.1)))).
Proof.
move=> n1; rewrite /weighed_payment.
pose pay t := truthful_payment fst snd PS alpha beta rep (truth_of t).
have peer j : j != i -> \sum_(sigma : {ffun I -> S} | sigma i == s) Q sigma * pay (sigma j) = \sum_t pair s t * pay t.
  move=> ji; rewrite (partition_big (fun sigma : {ffun I -> S} => sigma j) xpredT) //=; apply: eq_bigr => t _.
  by rewrite -(symmetric_prior s t ji) big_distrl; apply: eq_bigr => sigma /andP[_ /eqP ->].
transitivity (\sum_t pair s t * pay t).
  under [LHS]eq_bigr => sigma _ do rewrite mulrCA big_distrr /=.
  rewrite -big_distrr /= exchange_big /= (eq_bigr _ peer) sumr_const cardC1 -[X in _ * X]mulr_natl mulrA subn1.
  by rewrite mulVf ?mul1r // pnatr_eq0 -lt0n -subn1 subn_gt0.
have m0 := lt0r_neq0 (every_signal_occurs s).
have pairE t : pair s t = marginal s * posterior s t by rewrite /posterior mulrC divfK.
rewrite mulrDr; have -> : \sum_t pair s t * pay t
   = \sum_t pair s t * (alpha * PS t rep.2)
   + \sum_t pair s t * (beta * information_score fst snd PS rep (truth_of t)).
  by rewrite -big_split; apply: eq_bigr => t _ /=; rewrite -mulrDr.
congr (_ + _).
  by rewrite /PSlaw !big_distrr; apply: eq_bigr => t _ /=; rewrite pairE; ring.
rewrite (bigD1 rep.1) //= [X in _ + X]big1 ?addr0; last first.
  by move=> t tx; rewrite /information_score /= eq_sym (negbTE tx) mulr0 mulr0.
rewrite /information_score /= eqxx pairE opprB; ring.
Qed.

(** The second term of (18) is never positive. *)
(* Claims: kong/theorem-4.1-second-term *)
Theorem second_term_is_not_positive s (rep : report) : law rep.2 ->
  beta * (posterior s rep.1 * (PSlaw PS (posterior rep.1) rep.2 - PSlaw PS (posterior rep.1) (posterior rep.1))) <= 0.
Proof.
move=> lr; have [le _] := proper (posteriors_are_laws rep.1) lr.
rewrite pmulr_rle0 //; apply: mulr_ge0_le0; first exact: (posteriors_are_laws s).1.
by rewrite subr_le0.
Qed.

(** Truth earns [alpha PS(q_s, q_s)]. *)
(* Claims: kong/theorem-4.1-truthful-payment *)
Theorem truthful_payment_of_truth i s : (1 < #|I|)%N ->
  weighed_payment i s (truth_of s) = marginal s * (alpha * PSlaw PS (posterior s) (posterior s)).
Proof. by move=> n1; rewrite eq_18 //= subrr !mulr0 addr0. Qed.

(** Truth is a best reply. *)
(* Claims: kong/theorem-4.1 *)
Theorem truth_is_a_best_reply i s rep : (1 < #|I|)%N -> law rep.2 ->
  weighed_payment i s rep <= weighed_payment i s (truth_of s).
Proof.
move=> n1 lr; rewrite truthful_payment_of_truth // eq_18 // ler_pmul2l //.
rewrite -[X in _ <= X]addr0; apply: ler_add; last exact: second_term_is_not_positive.
by rewrite ler_pmul2l //; have [] := proper (posteriors_are_laws s) lr.
Qed.

(** And the only one if the prior is informative and every pair of signals can occur. *)
(* Claims: kong/theorem-4.1 *)
Theorem truth_is_the_only_best_reply i s rep : (1 < #|I|)%N -> law rep.2 ->
  (forall s t, posterior s =1 posterior t -> s = t) -> (forall s t, 0 < pair s t) ->
  weighed_payment i s rep = weighed_payment i s (truth_of s) -> rep.1 = s /\ rep.2 =1 posterior s.
Proof.
move=> n1 lr informative occurs; rewrite truthful_payment_of_truth // eq_18 // => /(mulfI (lt0r_neq0 (every_signal_occurs s))) e.
have [le eq] := proper (posteriors_are_laws s) lr.
have second := second_term_is_not_positive s lr.
have z : PSlaw PS (posterior s) rep.2 = PSlaw PS (posterior s) (posterior s).
  apply/eqP; rewrite eq_le le /= -(ler_pmul2l alpha_gt0) -e -[X in _ <= X]addr0 ler_add2l.
  exact: second.
have same := eq z; move: e; rewrite z -[X in _ = X -> _]addr0 => /addrI/eqP.
rewrite !mulf_eq0 (negbTE (lt0r_neq0 beta_gt0)) /= (negbTE (lt0r_neq0 (occurs s rep.1))) /=.
rewrite invr_eq0 (negbTE (lt0r_neq0 (every_signal_occurs s))) /= subr_eq0 => /eqP e2.
have [_ eq2] := proper (posteriors_are_laws rep.1) lr.
have same2 := eq2 e2; split; last by move=> t; rewrite same.
by apply: informative => t; rewrite same2 -same.
Qed.

End Truth.

End Rules.

(** ** The spherical rule *)

Section Spherical.

Variables (R : rcfType) (S : finType).
Implicit Types p q : S -> R.

(** [PS(s, q) = q(s) / |q|]. *)
Definition spherical (s : S) q : R := q s / norm q.

Lemma norm_of_a_law q : law q -> 0 < norm q.
Proof.
move=> [q0 q1]; rewrite lt_def norm_ge0 andbT; apply/eqP => z.
have: \sum_s q s ^+ 2 = 0 by rewrite -sqr_norm z expr0n.
move=> /eqP; rewrite psumr_eq0 => [/allP all0|s _]; last exact: sqr_ge0.
have: \sum_s q s = 0.
  by apply: big1 => s _; have := all0 s (mem_index_enum _); rewrite sqrf_eq0 => /eqP.
by rewrite q1 => /eqP; rewrite oner_eq0.
Qed.

(* Claims: kong/example-2.20-maximum kong/definition-proper-scoring-rule *)
Theorem the_spherical_rule_is_strictly_proper : strictly_proper spherical.
Proof.
move=> p q lp lq; have np := norm_of_a_law lp; have nq := norm_of_a_law lq.
have score r : PSlaw spherical p r = (\sum_s p s * r s) / norm r.
  by rewrite big_distrl; apply: eq_bigr => s _; rewrite mulrA.
have own : PSlaw spherical p p = norm p.
  rewrite score (_ : \sum_s p s * p s = norm p ^+ 2); last by rewrite sqr_norm; apply: eq_bigr => s _; rewrite expr2.
  by rewrite expr2 mulfK // lt0r_neq0.
rewrite own score; split.
  by rewrite ler_pdivr_mulr //; exact: inner_product_is_at_most_the_norms.
move=> e; have cs : (\sum_s p s * q s) ^+ 2 = (\sum_s p s ^+ 2) * (\sum_s q s ^+ 2).
  by rewrite -!sqr_norm -exprMn -e divfK // lt0r_neq0.
have flat := (cauchy_schwarz_equality p q).1 cs.
move=> s; rewrite -[p s]mulr1 -lq.2 big_distrr /= (eq_bigr _ (fun t _ => flat s t)) -big_distrl /= lp.2.
by rewrite mul1r.
Qed.

End Spherical.
