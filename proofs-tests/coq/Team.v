(** * The balanced Team Mechanism, its one-by-one repair and the Shapley average: budgets, shares, idle agents

    Everything is over an arbitrary ordered field [R], an arbitrary finite set of agents [I] ([n = #|I|]), an arbitrary
    horizon [T] and an arbitrary finite set of types. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Who pays for what: rules on numbers *)

Section Sharing.

Variables (R : realFieldType) (I : finType).
Implicit Types (gamma : I -> R) (change : I -> I -> R).

(** The sum of a change over all agents but [i]. *)
Definition on_others (v : I -> R) (i : I) : R := \sum_(j | j != i) v j.

(** (2) for one round: [y^i = gamma^i - (1/(n-1)) sum_(j != i) gamma^j], with [n] the number of agents. *)
Definition shared_equally gamma (i : I) : R := gamma i - (#|I|.-1)%:R^-1 * on_others gamma i.

(** Section 5: whoever is affected by a report pays its sender for the change. *)
Definition paid_by_the_affected change (i : I) : R :=
  on_others (change i) i - \sum_(j | j != i) change j i.

Lemma on_othersE v i : on_others v i = \sum_j v j - v i.
Proof. by rewrite /on_others [\sum_j v j](bigD1 i) //= addrC addKr. Qed.

(** All agents but one, summed over the one: everybody is counted [n - 1] times. *)
Theorem others_counted v : \sum_i on_others v i = (#|I|.-1)%:R * \sum_i v i.
Proof.
rewrite (eq_bigr _ (fun i _ => on_othersE v i)) sumrB sumr_const.
case e: #|I| => [|m]; last by rewrite mulrSr addrK mulr_natl.
by rewrite big_pred0 ?mulr0 ?subr0 // => i; move: (fintype0 i e).
Qed.

Lemma share_neq0 : (1 < #|I|)%N -> (#|I|.-1)%:R != 0 :> R.
Proof. by move=> n1; rewrite pnatr_eq0 -lt0n -ltnS prednK // ltnW. Qed.

(** Whatever the gammas are, the transfers of an equally shared rule add up to zero, for every number of agents. *)
Theorem equal_shares_add_up_to_zero gamma : (1 < #|I|)%N -> \sum_i shared_equally gamma i = 0.
Proof. by move=> n1; rewrite sumrB -mulr_sumr others_counted mulKf ?subrr // share_neq0. Qed.

(** Whatever the changes are, what the affected pay is what the senders get. *)
Theorem the_affected_pay_what_is_received change : \sum_i paid_by_the_affected change i = 0.
Proof.
rewrite sumrB /on_others.
rewrite [X in X - _](exchange_big_dep xpredT) //=.
apply/eqP; rewrite subr_eq0; apply/eqP.
by apply: eq_bigr => j _; apply: eq_bigl => i; rewrite eq_sym.
Qed.

(** One gamma is paid by the other [n - 1] agents in parts of [1/(n-1)]: together all of it. *)
Theorem one_gamma_is_paid_in_equal_parts gamma i : (1 < #|I|)%N ->
  \sum_(j | j != i) (#|I|.-1)%:R^-1 * gamma i = gamma i.
Proof. by move=> n1; rewrite sumr_const cardC1 -mulrnAl -mulr_natr mulVf ?mul1r // share_neq0. Qed.

(** An agent without a gamma of his own pays his share of the sum of all. *)
Theorem agents_without_gamma_share_the_bill gamma i :
  gamma i = 0 -> shared_equally gamma i = - ((#|I|.-1)%:R^-1 * \sum_j gamma j).
Proof. by move=> gi; rewrite /shared_equally on_othersE gi subr0 sub0r. Qed.

End Sharing.

(** ** Averages over orders *)

Section Shapley.

Variables (R : realFieldType) (I : finType).
Implicit Types (A S : {set I}) (f : {set I} -> R).

(** The share of the orders of [m] agents in which exactly [s] given ones come before a given other one. *)
Definition weight (m s : nat) : R := (s`! * (m - s).-1`!)%:R / (m`!)%:R.

Lemma fact_neq0 m : (m`!)%:R != 0 :> R.
Proof. by rewrite pnatr_eq0 -lt0n fact_gt0. Qed.

(** An agent more: he is before or after the given one.  Splitting the orders by that. *)
Theorem weights_split m s : (s < m)%N -> weight m.+1 s + weight m.+1 s.+1 = weight m s.
Proof.
move=> sm; rewrite /weight -mulrDl subSS subSn ?(ltnW sm) //= -natrD.
have -> : (s`! * (m - s)`! + s.+1`! * (m - s).-1`! = m.+1 * (s`! * (m - s).-1`!))%N.
  rewrite -[in (m - s)`!](prednK (n := (m - s)%N)) ?subn_gt0 // factS prednK ?subn_gt0 // factS.
  rewrite mulnCA -mulnA -mulnDl addnS; congr (_ * _)%N.
  by rewrite subnK // ltnW.
rewrite factS !natrM -mulf_div divff ?mul1r //.
by rewrite pnatr_eq0.
Qed.

Lemma weight_first m : (0 < m)%N -> m%:R * weight m 0 = 1.
Proof.
by move=> m0; rewrite /weight subn0 fact0 mul1n mulrA -natrM -{1}(prednK m0) -factS prednK // divff ?fact_neq0.
Qed.

Lemma weight_last m : (0 < m)%N -> m%:R * weight m m.-1 = 1.
Proof.
case: m => // m _; rewrite /weight /= subSnn fact0 muln1 mulrA -natrM -factS divff //; exact: fact_neq0.
Qed.

Lemma weight_middle m s : (0 < s < m)%N -> s%:R * weight m s.-1 = (m - s)%:R * weight m s.
Proof.
case: s => // s sm; rewrite /weight !mulrA -!natrM; congr (_%:R / _).
rewrite mulnA -factS mulnCA -subnS; congr (_ * _)%N.
have: (0 < m - s.+1)%N by rewrite subn_gt0.
by case: (m - s.+1)%N => // d _; rewrite factS.
Qed.

(** The Shapley share of agent [i] in [f] among the agents of [A]. *)
Definition shapley A f (i : I) : R :=
  \sum_(S : {set I} | (S \subset A) && (i \notin S)) weight #|A| #|S| * (f (i |: S) - f S).

(** Efficiency: the shares of all agents add up to the whole change, for every number of agents. *)
Theorem shapley_shares_add_up A f : \sum_(i in A) shapley A f i = f A - f set0.
Proof.
rewrite /shapley.
pose w S := weight #|A| #|S|.
under eq_bigr => i iA do under eq_bigr => S _ do rewrite mulrBr.
under eq_bigr => i iA do rewrite sumrB.
rewrite sumrB.
(* the terms of f S, once for each agent in S and once for each agent outside *)
have -> : \sum_(i in A) \sum_(S : {set I} | (S \subset A) && (i \notin S)) w S * f (i |: S)
   = \sum_(S : {set I} | S \subset A) (#|S|)%:R * weight #|A| #|S|.-1 * f S.
  have step i : i \in A -> \sum_(S : {set I} | (S \subset A) && (i \notin S)) w S * f (i |: S)
     = \sum_(S : {set I} | (S \subset A) && (i \in S)) weight #|A| #|S|.-1 * f S.
    move=> iA; rewrite (reindex_onto (fun S => S :\ i) (fun S => i |: S)) /=; last first.
      by move=> S /andP[_ iS]; rewrite setU1K.
    apply: eq_big => [S|S /andP[_ /eqP iS]].
      rewrite setD11 andbT; apply/andP/andP => [[SA /eqP e]|[SA iS]].
        have iS : i \in S by rewrite -e setU11.
        by split=> //; rewrite -(setD1K iS) subUset sub1set iA.
      by split; [apply: subset_trans SA; apply: subD1set | rewrite setD1K].
    have iS' : i \in S by rewrite -iS setU11.
    by rewrite iS /w (cardsD1 i S) iS'.
  rewrite (eq_bigr _ step) (exchange_big_dep (fun S : {set I} => S \subset A)) //=; last by move=> i S _ /andP[].
  apply: eq_bigr => S SA; rewrite sumr_const -[LHS]mulr_natl -mulrA; congr (_%:R * _).
  apply: eq_card => i; rewrite [LHS]unfold_in SA /=.
  by case iS: (i \in S); rewrite ?andbF // andbT (subsetP SA).
have -> : \sum_(i in A) \sum_(S : {set I} | (S \subset A) && (i \notin S)) w S * f S
   = \sum_(S : {set I} | S \subset A) (#|A| - #|S|)%:R * weight #|A| #|S| * f S.
  rewrite (exchange_big_dep (fun S : {set I} => S \subset A)) //=; last by move=> i S _ /andP[].
  apply: eq_bigr => S SA; rewrite sumr_const -[LHS]mulr_natl -mulrA; congr (_%:R * _).
  rewrite -(cardsDS SA); apply: eq_card => i.
  by rewrite [LHS]unfold_in SA /= inE andbC.
rewrite -sumrB.
have coef S : S \subset A -> (#|S|)%:R * weight #|A| #|S|.-1 * f S - (#|A| - #|S|)%:R * weight #|A| #|S| * f S
   = (S == A)%:R * f A - (S == set0)%:R * f set0.
  move=> SA; rewrite -mulrBl.
  have full : #|S| = #|A| -> S = A by move=> e; apply/eqP; rewrite eqEcard SA e leqnn.
  case: (boolP (S == A)) => [/eqP e|nA]; case: (boolP (S == set0)) => [/eqP z|nz].
  - by rewrite -e z cards0 sub0n !mul0r !subrr mul0r.
  - by rewrite -e subnn mul0r subr0 weight_last ?lt0n ?cards_eq0 // mul0r subr0.
  - have m0 : (0 < #|A|)%N by rewrite lt0n cards_eq0 eq_sym -z.
    by rewrite z cards0 mul0r sub0r subn0 weight_first // mul0r sub0r mul1r mulN1r.
  - rewrite weight_middle ?subrr ?mul0r ?subrr // lt0n cards_eq0 nz /=.
    by rewrite proper_card // properEneq nA.
rewrite (eq_bigr _ coef) sumrB; congr (_ - _).
- rewrite (bigD1 A) //= eqxx mul1r big1 ?addr0 // => S /andP[_ /negbTE ->]; exact: mul0r.
- rewrite (bigD1 set0) ?sub0set //= eqxx mul1r big1 ?addr0 // => S /andP[_ /negbTE ->]; exact: mul0r.
Qed.


(** An agent whose joining changes nothing, whoever is there before: the orders need not place him. *)
Theorem shapley_without_a_dummy A f d i : d \notin A -> i \in A -> (forall S, f (d |: S) = f S) ->
  shapley (d |: A) f i = shapley A f i.
Proof.
move=> dA iA fd; have id : i != d by apply: contraNneq dA => <-.
rewrite /shapley (bigID (fun S : {set I} => d \in S)) /= addrC.
rewrite (eq_bigl (fun S : {set I} => (S \subset A) && (i \notin S))); last first.
  move=> S; case dS: (d \in S); rewrite ?andbF ?andbT /=.
    by apply/esym/negbTE; rewrite negb_and; apply/orP; left; apply: contra dA => /subsetP -> //.
  congr (_ && _); apply/subsetP/subsetP => SA x xS; last by rewrite in_setU1 SA ?orbT.
  by move: (SA x xS); rewrite in_setU1 => /orP[/eqP xd|//]; rewrite -xd xS in dS.
rewrite [X in _ + X](reindex_onto (fun S => d |: S) (fun S => S :\ d)) /=; last first.
  by move=> S /andP[_ dS]; rewrite setD1K.
rewrite [X in _ + X](eq_bigl (fun S : {set I} => (S \subset A) && (i \notin S))); last first.
  move=> S; rewrite setU11 andbT in_setU1 negb_or id /=.
  apply/andP/andP => [[/andP[SA iS] /eqP e]|[SA iS]].
    split=> //; rewrite -e; apply/subsetP => x; rewrite in_setD1 => /andP[xd xS].
    by move/subsetP/(_ x xS): SA; rewrite in_setU1 (negbTE xd).
  have dS : d \notin S by apply: contra dA => /(subsetP SA).
  by rewrite iS andbT setU1K // setUS.
rewrite -big_split; apply: eq_bigr => S /andP[SA iS] /=.
have dS : d \notin S by apply: contra dA => /(subsetP SA).
have dA1 : #|d |: A| = #|A|.+1 by rewrite cardsU1 dA.
have dS1 : #|d |: S| = #|S|.+1 by rewrite cardsU1 dS.
have SAlt : (#|S| < #|A|)%N.
  by apply/proper_card/properP; split=> //; exists i.
by rewrite dA1 dS1 setUCA !fd -mulrDl weights_split.
Qed.

(** All agents outside [A] change nothing: the average over the orders of all is that over the orders of [A]. *)
Theorem shapley_without_dummies A f i : i \in A -> (forall d S, d \notin A -> f (d |: S) = f S) ->
  shapley setT f i = shapley A f i.
Proof.
move=> iA fd; have [m] := ubnP #|~: A|; elim: m A iA fd => // m IH A iA fd le.
have [/eqP e|/set0Pn[d dA]] := boolP (~: A == set0).
  by rewrite -[A]setCK e setC0.
rewrite inE in dA; rewrite -(shapley_without_a_dummy dA iA); last by move=> S; apply: fd.
apply: IH.
- by rewrite setU1r.
- by move=> e S; rewrite in_setU1 negb_or => /andP[_ eA]; apply: fd.
- apply: leq_trans (_ : #|~: A| <= m)%N; last by [].
  by apply/proper_card/properP; split; [rewrite setCS subsetUr | exists d; rewrite !inE // eqxx].
Qed.

End Shapley.

(** ** The dynamic model of Section 1.2 and the gammas in it *)

Section Products.

Variables (R : realFieldType) (Theta : finType).

Lemma point_mean (F : Theta -> R) a : \sum_x (x == a)%:R * F x = F a.
Proof. by rewrite (bigD1 a) //= eqxx mul1r big1 ?addr0 // => x /negbTE ->; rewrite mul0r. Qed.

Lemma point_law a : \sum_(x : Theta) (x == a)%:R = 1 :> R.
Proof. by rewrite -[RHS](point_mean (fun=> 1) a); apply: eq_bigr => x _; rewrite mulr1. Qed.

(** Independent draws of everybody's type: all the laws add up to one together if each does. *)
Lemma product_law_is_a_law (I : finType) (w : I -> Theta -> R) :
  (forall i, \sum_x w i x = 1) -> \sum_(theta : {ffun I -> Theta}) \prod_i w i (theta i) = 1.
Proof. by move=> w1; rewrite -bigA_distr_bigA big1 // => i _; rewrite w1. Qed.

Definition restrict (I J : finType) (theta : {ffun (I + J)%type -> Theta}) : {ffun I -> Theta} :=
  [ffun i => theta (inl i)].

(** What does not look at the types of [J] is expected as if they were not there. *)
Lemma marginal (I J : finType) (w : (I + J)%type -> Theta -> R) (F : {ffun I -> Theta} -> R) :
  (forall j, \sum_x w (inr j) x = 1) ->
  \sum_(theta : {ffun (I + J)%type -> Theta}) (\prod_i w i (theta i)) * F (restrict theta)
  = \sum_(eta : {ffun I -> Theta}) (\prod_i w (inl i) (eta i)) * F eta.
Proof.
move=> w1; rewrite (partition_big (@restrict I J) xpredT) //=.
apply: eq_bigr => eta _.
rewrite (eq_bigr (fun theta : {ffun (I + J)%type -> Theta} => (\prod_i w i (theta i)) * F eta)); last first.
  by move=> theta /eqP ->.
rewrite -big_distrl /=; congr (_ * _).
pose Q (k : (I + J)%type) (x : Theta) := if k is inl i then x == eta i else true.
rewrite (eq_bigl (fun theta : {ffun (I + J)%type -> Theta} => theta \in family Q)).
  rewrite -(bigA_distr_big_dep Q w) big_sumType /= [X in _ * X]big1 ?mulr1; last by move=> j _; exact: w1.
  by apply: eq_bigr => i _; rewrite big_pred1_eq.
move=> theta; apply/eqP/familyP => [e k|e].
  by case: k => // i; rewrite /Q /in_mem /= -e ffunE.
by apply/ffunP => i; rewrite ffunE; apply/eqP; exact: (e (inl i)).
Qed.

End Products.

Section Model.

Variables (R : realFieldType) (I Theta : finType) (X : Type).

(** [u t i x a]: what agent [i] of type [a] gains in round [t] from decision [x] (public, and his own private one if there
    are such); [mu t i x a b]: the chance that his next type is [b]; [xi t theta]: the decision taken when [theta] is
    reported; [T]: the last round. *)
Record model := Model {
  u : nat -> I -> X -> Theta -> R;
  mu : nat -> I -> X -> Theta -> Theta -> R;
  xi : nat -> {ffun I -> Theta} -> X;
  T : nat }.

Variable M : model.
Notation profile := {ffun I -> Theta}.

(** [value m t theta j]: what a trustful planner expects agent [j] to gain in the [m] rounds from [t] on, given [theta] in
    round [t]:  [V_t^j(theta) = u + E V_(t+1)^j]. *)
Fixpoint value (m t : nat) (theta : profile) (j : I) : R :=
  if m is m'.+1 then
    u M t j (xi M t theta) (theta j)
    + \sum_(theta' : profile) (\prod_i mu M t i (xi M t theta) (theta i) (theta' i)) * value m' t.+1 theta' j
  else 0.

(** The same in round [t + 1] when the types of the agents of [S] are known and the others' are still those of round [t]. *)
Definition expects (t : nat) (before now : profile) (S : {set I}) (j : I) : R :=
  \sum_(theta : profile)
    (\prod_i (if i \in S then (theta i == now i)%:R else mu M t i (xi M t before) (before i) (theta i)))
    * value (T M - t) t.+1 theta j.

(** What learning the type of [i] after those of [S] changes for [j]. *)
Definition change (t : nat) (before now : profile) (S : {set I}) (i j : I) : R :=
  expects t before now (i |: S) j - expects t before now S j.

(** (1): the report of [i] is evaluated given the reports of the round before. *)
Definition gamma (r : nat -> profile) (t : nat) (i : I) : R :=
  on_others (change t (r t) (r t.+1) set0 i) i.

(** (2): the transfers of the balanced Team Mechanism in all rounds together. *)
Definition transfer (r : nat -> profile) (i : I) : R := \sum_(t < T M) shared_equally (gamma r t) i.

(** Section 5 in words: types are learned in the order of [rank], the affected pay. *)
Definition before (rank : I -> nat) (i : I) : {set I} := [set j | rank j < rank i]%N.

Definition one_by_one_change (rank : I -> nat) (r : nat -> profile) (t : nat) (i j : I) : R :=
  change t (r t) (r t.+1) (before rank i) i j.

Definition one_by_one (rank : I -> nat) (r : nat -> profile) (i : I) : R :=
  \sum_(t < T M) paid_by_the_affected (one_by_one_change rank r t) i.

(** Section 5: the average over all orders, as Shapley values. *)
Definition shapley_change (r : nat -> profile) (t : nat) (i j : I) : R :=
  shapley setT (fun S => expects t (r t) (r t.+1) S j) i.

Definition shapley_average (r : nat -> profile) (i : I) : R :=
  \sum_(t < T M) paid_by_the_affected (shapley_change r t) i.

Theorem team_budget r : (1 < #|I|)%N -> \sum_i transfer r i = 0.
Proof.
move=> n1; rewrite /transfer exchange_big big1 //= => t _.
exact: equal_shares_add_up_to_zero.
Qed.

Theorem one_by_one_budget rank r : \sum_i one_by_one rank r i = 0.
Proof.
rewrite /one_by_one exchange_big big1 //= => t _.
exact: the_affected_pay_what_is_received.
Qed.

Theorem shapley_average_budget r : \sum_i shapley_average r i = 0.
Proof.
rewrite /shapley_average exchange_big big1 //= => t _.
exact: the_affected_pay_what_is_received.
Qed.

End Model.

Arguments gamma {R I Theta X} M r t i.
Arguments Model {R I Theta X}.

(** ** Idle agents

    [J] is a set of further agents who gain nothing from any decision, whatever their types do ([nu]), and whose reports no
    decision looks at. *)

Section Idle.

Variables (R : realFieldType) (I J Theta : finType) (X : Type).
Variable M : model R I Theta X.
Variable nu : nat -> J -> X -> Theta -> Theta -> R.
Hypothesis nu_is_a_law : forall t j x a, \sum_b nu t j x a b = 1.

Notation big := {ffun (I + J)%type -> Theta}.

Definition with_idle : model R (sum_finType I J) Theta X := Model
  (fun t i x a => if i is inl i' then u M t i' x a else 0)
  (fun t i x a b => match i with inl i' => mu M t i' x a b | inr j => nu t j x a b end)
  (fun t theta => xi M t (restrict theta))
  (T M).

Notation W := with_idle.

Lemma idle_value m t (theta : big) j : value W m t theta (inl j) = value M m t (restrict theta) j.
Proof.
elim: m t theta => //= m IH t theta; rewrite ffunE; congr (_ + _).
rewrite -(@marginal _ _ _ _ (fun (i : (I + J)%type) b => match i with
    inl i' => mu M t i' (xi M t (restrict theta)) (restrict theta i') b
  | inr j => nu t j (xi M t (restrict theta)) (theta (inr j)) b end) (fun eta => value M m t.+1 eta j)) //.
apply: eq_bigr => theta' _; rewrite IH; congr (_ * _).
by apply: eq_bigr => -[i|k] _ //; rewrite ffunE.
Qed.

Lemma idle_value0 m t (theta : big) (j : J) : value W m t theta (inr j) = 0.
Proof.
elim: m t theta => //= m IH t theta; rewrite add0r big1 // => theta' _.
by rewrite IH mulr0.
Qed.

Definition active (S : {set (I + J)%type}) : {set I} := [set i | inl i \in S].

Lemma idle_expects t b n S j : expects W t b n S (inl j) = expects M t (restrict b) (restrict n) (active S) j.
Proof.
rewrite /expects.
rewrite -(@marginal _ _ _ _ (fun (i : (I + J)%type) x => match i with
    inl i' => if i' \in active S then (x == restrict n i')%:R else mu M t i' (xi M t (restrict b)) (restrict b i') x
  | inr k => if inr k \in S then (x == n (inr k))%:R else nu t k (xi M t (restrict b)) (b (inr k)) x end)
  (fun eta => value M (T M - t) t.+1 eta j)); last first.
  move=> k; case: (inr k \in S); last exact: nu_is_a_law.
  exact: point_law.
apply: eq_bigr => theta _; rewrite idle_value; congr (_ * _).
by apply: eq_bigr => -[i|k] _ //=; rewrite !ffunE inE.
Qed.

Lemma idle_expects0 t b n S (j : J) : expects W t b n S (inr j) = 0.
Proof. by rewrite /expects big1 // => theta _; rewrite idle_value0 mulr0. Qed.

Lemma active_join i S : active (inl i |: S) = i |: active S.
Proof. by apply/setP => k; rewrite !inE. Qed.

Lemma active_idle (j : J) S : active (inr j |: S) = active S.
Proof. by apply/setP => k; rewrite !inE. Qed.

Lemma active0 : active set0 = set0.
Proof. by apply/setP => k; rewrite !inE. Qed.

Lemma idle_change t b n S i j :
  change W t b n S (inl i) (inl j) = change M t (restrict b) (restrict n) (active S) i j.
Proof. by rewrite /change !idle_expects active_join. Qed.

(** The report of an idle agent changes nothing for anybody. *)
Lemma idle_report t b n S (i : J) j : change W t b n S (inr i) j = 0.
Proof. by rewrite /change; case: j => j; rewrite ?idle_expects ?active_idle ?idle_expects0 subrr. Qed.

(** Nobody's report changes anything for an idle agent. *)
Lemma idle_unaffected t b n S i (j : J) : change W t b n S i (inr j) = 0.
Proof. by rewrite /change !idle_expects0 subrr. Qed.

Lemma idle_others (v : (I + J)%type -> R) i : (forall j : J, v (inr j) = 0) ->
  on_others v (inl i) = on_others (fun k => v (inl k)) i.
Proof. by move=> v0; rewrite /on_others big_sumType /= [X in _ + X]big1 ?addr0 // => j _; rewrite v0. Qed.

(** The gammas of the balanced Team Mechanism with idle agents are those without. *)
Theorem idle_agents_change_no_gamma (r : nat -> big) t i :
  gamma W r t (inl i) = gamma M (fun s => restrict (r s)) t i.
Proof.
rewrite /gamma idle_others => [|j]; last exact: idle_unaffected.
by apply: eq_bigr => j _; rewrite idle_change active0.
Qed.

Theorem idle_agents_have_no_gamma (r : nat -> big) t (j : J) : gamma W r t (inr j) = 0.
Proof. by rewrite /gamma /on_others big1 // => k _; rewrite idle_report. Qed.

(** So [y^i] is the gamma less [1/(n-1)] of the others' gammas, [n] counting the idle agents as well ... *)
Theorem idle_agents_share_the_bill (r : nat -> big) i : transfer W r (inl i)
  = \sum_(t < T M) (gamma M (fun s => restrict (r s)) t i
      - ((#|I| + #|J|).-1)%:R^-1 * \sum_(k | k != i) gamma M (fun s => restrict (r s)) t k).
Proof.
apply: eq_bigr => t _; rewrite /shared_equally card_sum idle_agents_change_no_gamma.
congr (_ - _ * _); rewrite idle_others => [|j]; last exact: idle_agents_have_no_gamma.
by apply: eq_bigr => k _; rewrite idle_agents_change_no_gamma.
Qed.

(** ... and an idle agent pays [1/(n-1)] of all gammas. *)
Theorem an_idle_agent_pays_his_share (r : nat -> big) (j : J) : transfer W r (inr j)
  = - \sum_(t < T M) (((#|I| + #|J|).-1)%:R^-1 * \sum_k gamma M (fun s => restrict (r s)) t k).
Proof.
rewrite -sumrN; apply: eq_bigr => t _.
rewrite agents_without_gamma_share_the_bill ?idle_agents_have_no_gamma // card_sum big_sumType /=.
rewrite [X in _ + X]big1 ?addr0; last by move=> k _; exact: idle_agents_have_no_gamma.
by congr (- (_ * _)); apply: eq_bigr => k _; rewrite idle_agents_change_no_gamma.
Qed.

Lemma idle_affected (c : (I + J)%type -> (I + J)%type -> R) i :
  (forall k (j : J), c k (inr j) = 0) -> (forall (j : J) k, c (inr j) k = 0) ->
  paid_by_the_affected c (inl i) = paid_by_the_affected (fun k l => c (inl k) (inl l)) i.
Proof.
move=> c1 c2; rewrite /paid_by_the_affected idle_others //; congr (_ - _).
by rewrite big_sumType /= [X in _ + X]big1 ?addr0 // => j _; rewrite c2.
Qed.

Lemma idle_affected0 (c : (I + J)%type -> (I + J)%type -> R) (j : J) :
  (forall k (j : J), c k (inr j) = 0) -> (forall (j : J) k, c (inr j) k = 0) ->
  paid_by_the_affected c (inr j) = 0.
Proof.
by move=> c1 c2; rewrite /paid_by_the_affected /on_others !big1 ?subr0 // => k _; rewrite ?c1 ?c2.
Qed.

(** One by one, in any order in which the others stand to each other as before. *)
Theorem idle_agents_in_the_one_by_one_mechanism (rank : (I + J)%type -> nat) (r : nat -> big) i :
  one_by_one W rank r (inl i) = one_by_one M (fun k => rank (inl k)) (fun s => restrict (r s)) i.
Proof.
apply: eq_bigr => t _; rewrite idle_affected.
- rewrite /paid_by_the_affected /on_others; congr (_ - _); apply: eq_bigr => k _; rewrite /one_by_one_change idle_change; congr (change _ _ _ _ _ _ _);
    by apply/setP => l; rewrite !inE.
- by move=> k j; exact: idle_unaffected.
- by move=> j k; exact: idle_report.
Qed.

Theorem idle_agents_pay_nothing_one_by_one (rank : (I + J)%type -> nat) (r : nat -> big) (j : J) :
  one_by_one W rank r (inr j) = 0.
Proof.
apply: big1 => t _; apply: idle_affected0 => [k l|l k]; [exact: idle_unaffected | exact: idle_report].
Qed.

Lemma idle_shapley t b n i j :
  shapley setT (fun S => expects W t b n S (inl j)) (inl i)
  = shapley setT (fun S => expects M t (restrict b) (restrict n) S j) i.
Proof.
pose A : {set (I + J)%type} := [set k | if k is inl _ then true else false].
rewrite (@shapley_without_dummies _ _ A); first last.
- by move=> [d|d] S; rewrite inE // => _; rewrite !idle_expects active_idle.
- by rewrite inE.
have injl : injective (@inl I J) by move=> x y [].
rewrite /shapley (reindex_onto (fun S : {set I} => inl @: S) active) /=; last first.
  move=> S /andP[/subsetP SA _]; apply/setP => -[k|k].
    by rewrite mem_imset // inE.
  by apply/imsetP/idP => [[x _]|/SA]; rewrite ?inE.
have actK (S : {set I}) : active (inl @: S) = S by apply/setP => k; rewrite inE mem_imset.
apply: eq_big => [S|S _].
  rewrite actK eqxx andbT mem_imset // subsetT /=.
  by rewrite (_ : _ \subset _) //; apply/subsetP => k /imsetP[x _ ->]; rewrite inE.
have cA : #|A| = #|[set: I]|.
  rewrite -(card_imset [set: I] injl); apply: eq_card => -[k|k]; rewrite inE.
    by rewrite mem_imset // inE.
  by apply/esym/negbTE/imsetP => -[].
by rewrite cA card_imset // !idle_expects active_join actK.
Qed.

Lemma shapley_of_zero (K : finType) (A : {set K}) (f : {set K} -> R) i : (forall S, f (i |: S) = f S) -> shapley A f i = 0.
Proof. by move=> fi; apply: big1 => S _; rewrite fi subrr mulr0. Qed.

Theorem idle_agents_in_the_shapley_average (r : nat -> big) i :
  shapley_average W r (inl i) = shapley_average M (fun s => restrict (r s)) i.
Proof.
apply: eq_bigr => t _; rewrite idle_affected.
- by rewrite /paid_by_the_affected /on_others; congr (_ - _); apply: eq_bigr => k _; rewrite /shapley_change idle_shapley.
- by move=> k j; apply: shapley_of_zero => S; rewrite !idle_expects0.
- move=> j [k|k]; apply: shapley_of_zero => S; rewrite ?idle_expects0 //.
  by rewrite !idle_expects active_idle.
Qed.

Theorem idle_agents_pay_nothing_in_the_shapley_average (r : nat -> big) (j : J) : shapley_average W r (inr j) = 0.
Proof.
apply: big1 => t _; apply: idle_affected0 => [k l|l [k|k]]; apply: shapley_of_zero => S; rewrite ?idle_expects0 //.
by rewrite !idle_expects active_idle.
Qed.

End Idle.
