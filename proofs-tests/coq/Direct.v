(** * The direct mechanism of Section 6: what truth secures, the sum, coalitions (Theorem 6.3)

    For every finite set of agents, every number of rounds, all finite sets of types, public types and private actions, any
    set of public decisions, over an arbitrary ordered field.  The model has utilities in every round and a worth at the
    end, so that the models of Section 5 (utilities alone) and of Section 6 (the worth alone) are both cases of it. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.
From Counterplay Require Import Team.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Products of laws, one coordinate drawn anew *)

Section Resample.

Variables (R : realFieldType) (I Theta : finType).
Implicit Types (theta : {ffun I -> Theta}) (w : I -> Theta -> R).

(** [theta] with the type of [i] replaced by [x]. *)
Definition upd theta (i : I) (x : Theta) : {ffun I -> Theta} := [ffun k => if k == i then x else theta k].

Lemma upd_same theta i x : upd theta i x i = x.
Proof. by rewrite ffunE eqxx. Qed.

Lemma upd_other theta i x k : k != i -> upd theta i x k = theta k.
Proof. by move=> ki; rewrite ffunE (negbTE ki). Qed.

Lemma upd_id theta i : upd theta i (theta i) = theta.
Proof. by apply/ffunP => k; rewrite ffunE; case: eqP => // ->. Qed.

Lemma upd_upd theta i x y : upd (upd theta i x) i y = upd theta i y.
Proof. by apply/ffunP => k; rewrite !ffunE; case: eqP. Qed.

(** Under independent draws one coordinate can be drawn after the others. *)
Theorem resample w w' (i : I) (H : {ffun I -> Theta} -> R) :
  (forall k, k != i -> w' k =1 w k) -> \sum_x w i x = 1 ->
  \sum_(theta : {ffun I -> Theta}) (\prod_k w' k (theta k)) * H theta
  = \sum_(theta : {ffun I -> Theta}) (\prod_k w k (theta k)) * \sum_x w' i x * H (upd theta i x).
Proof.
move=> ww w1.
transitivity (\sum_(theta : {ffun I -> Theta}) \sum_x (w i x * \prod_k w' k (theta k)) * H theta).
  apply: eq_bigr => theta _; rewrite -big_distrl /= -big_distrl /= w1 mul1r //.
rewrite pair_big /=.
pose swap (q : {ffun I -> Theta} * Theta) := (upd q.1 i q.2, q.1 i).
have swapK : involutive swap by move=> [theta x]; rewrite /swap /= upd_same upd_upd upd_id.
rewrite (reindex_inj (inv_inj swapK)) /=.
rewrite -(pair_bigA _ (fun theta x => w i (theta i) * (\prod_k w' k (upd theta i x k)) * H (upd theta i x))) /=.
apply: eq_bigr => theta _; rewrite big_distrr /=; apply: eq_bigr => x _.
rewrite mulrA; congr (_ * _).
rewrite (bigD1 i) //= [in RHS](bigD1 i) //= upd_same.
rewrite (eq_bigr (fun k => w k (theta k))); last by move=> k ki; rewrite upd_other // ww.
ring.
Qed.

End Resample.

(** ** The order in which types are learned *)

Section Orders.

Variables (R : realFieldType) (I : finType).

(** [p i S]: how often the type of [i] is learned when exactly those of [S] are known already. *)
Definition learning := I -> {set I} -> R.

(** Learning one type after the other leads from none to all, whatever is measured. *)
Definition complete (p : learning) := forall f : {set I} -> R,
  \sum_j \sum_S p j S * (f (j |: S) - f S) = f setT - f set0.

Definition only_once (p : learning) := forall i S, p i S != 0 -> i \notin S.

(** In the order of [rank]. *)
Definition in_order (rank : I -> nat) : learning := fun i S => (S == before rank i)%:R.

Theorem an_order_is_complete rank : injective rank -> complete (in_order rank).
Proof.
move=> inj f.
rewrite (eq_bigr (fun j => f (j |: before rank j) - f (before rank j))); last first.
  by move=> j _; rewrite (point_mean (fun S => f (j |: S) - f S)).
pose B k : {set I} := [set j | rank j < k]%N.
have part k : \sum_(j | (rank j < k)%N) (f (j |: before rank j) - f (before rank j)) = f (B k) - f set0.
  elim: k => [|k IH].
    by rewrite big_pred0 // (_ : B 0%N = set0) ?subrr //; apply/setP => j; rewrite !inE.
  case: (pickP (fun j => rank j == k)) => [j /eqP rj|no].
    rewrite (bigD1 j) ?rj //= (eq_bigl (fun i => rank i < k)%N); last first.
      move=> i; rewrite ltnS leq_eqVlt; case: (eqVneq i j) => [->|ij].
        by rewrite andbF rj ltnn.
      by rewrite andbT -rj (inj_eq inj) (negbTE ij).
    rewrite IH (_ : before rank j = B k); last by apply/setP => i; rewrite !inE rj.
    rewrite (_ : j |: B k = B k.+1) ?addrA ?subrK //.
    by apply/setP => i; rewrite !inE ltnS [in RHS]leq_eqVlt -rj (inj_eq inj).
  rewrite (eq_bigl (fun i => rank i < k)%N) => [|i]; last by rewrite ltnS leq_eqVlt no.
  rewrite IH (_ : B k.+1 = B k) //.
  by apply/setP => i; rewrite !inE ltnS leq_eqVlt no.
rewrite -[X in f X - _](_ : B (\max_j rank j).+1 = setT); last first.
  by apply/setP => j; rewrite !inE ltnS leq_bigmax.
by rewrite -part; apply: eq_bigl => j; rewrite ltnS leq_bigmax.
Qed.

Lemma an_order_learns_once rank : only_once (in_order rank).
Proof.
move=> i S; rewrite /in_order; have [-> _|_] := eqVneq S (before rank i); last by rewrite eqxx.
by rewrite inE ltnn.
Qed.

(** All orders alike, by sets: the weights of the Shapley value. *)
Definition all_alike : learning := fun i S => if i \in S then 0 else weight R #|I| #|S|.

Theorem all_orders_alike_are_complete : complete all_alike.
Proof.
move=> f; rewrite -(shapley_shares_add_up setT f); apply: eq_big => [j|j _]; first by rewrite inE.
rewrite /shapley [RHS]big_mkcond /=; apply: eq_bigr => S _.
by rewrite subsetT cardsT /all_alike /=; case: (j \in S); rewrite ?mul0r.
Qed.

Lemma all_alike_learns_once : only_once all_alike.
Proof. by move=> i S; rewrite /all_alike; case: ifP => //; rewrite eqxx. Qed.

(** Orders drawn at random, or averaged with any weights that add up to one (Note 6.1: each of the [n!] orders alike). *)
Definition mixture (K : finType) (q : K -> R) (p : K -> learning) : learning := fun i S => \sum_k q k * p k i S.

Theorem mixtures_are_complete (K : finType) (q : K -> R) (p : K -> learning) :
  \sum_k q k = 1 -> (forall k, complete (p k)) -> complete (mixture q p).
Proof.
move=> q1 pc f.
transitivity (\sum_k q k * \sum_j \sum_S p k j S * (f (j |: S) - f S)).
  under [RHS]eq_bigr => k _ do rewrite big_distrr /=.
  rewrite [RHS]exchange_big /=; apply: eq_bigr => j _.
  under [RHS]eq_bigr => k _ do rewrite big_distrr /=.
  rewrite [RHS]exchange_big /=; apply: eq_bigr => S _.
  by rewrite /mixture big_distrl /=; apply: eq_bigr => k _; rewrite mulrA.
under eq_bigr => k _ do rewrite pc.
by rewrite -big_distrl /= q1 mul1r.
Qed.

Lemma mixtures_learn_once (K : finType) (q : K -> R) (p : K -> learning) :
  (forall k, only_once (p k)) -> only_once (mixture q p).
Proof.
move=> po i S; rewrite /mixture; apply: contraR; rewrite negbK => iS.
apply/eqP; rewrite big1 // => k _; have [->|/po] := eqVneq (p k i S) 0; first by rewrite mulr0.
by rewrite iS.
Qed.

End Orders.

(** ** The model, the mechanism and what agents can do in it *)

Section Direct.

Variables (R : realFieldType) (I Theta A C : finType) (X : Type).
Notation profile := {ffun I -> Theta}.
Notation actions := {ffun I -> A}.

(** The model of Section 6.2 with a decision policy. *)
Record game := Game {
  rounds : nat;                                              (* T *)
  utility : nat -> I -> X -> A -> C -> Theta -> R;           (* of round t, from the decision, the own action and type *)
  worth : I -> C -> Theta -> R;                              (* v, after the last round *)
  law0 : nat -> C -> X -> C -> R;                            (* mu of the public type *)
  law : nat -> I -> Theta -> C -> X -> A -> Theta -> R;      (* mu of an agent's type *)
  policy : nat -> C -> profile -> X * actions }.             (* xi: the decision and what is recommended *)

Variable G : game.
Hypothesis law0_is_a_law : forall t c x, \sum_c' law0 G t c x c' = 1.
Hypothesis law_is_a_law : forall t i a c x b, \sum_y law G t i a c x b y = 1.

Implicit Types (m t : nat) (c : C) (r theta : profile) (d : X * actions) (i j k : I) (S : {set I}).

Definition draw t c r (d : X * actions) (r' : profile) : R := \prod_i law G t i (r i) c d.1 (d.2 i) (r' i).

(** What [j] gains from choice [d] in round [t] and expects afterwards, if [V] is expected after the round. *)
Definition after (V : C -> profile -> I -> R) t c r (d : X * actions) j : R :=
  utility G t j d.1 (d.2 j) c (r j)
  + \sum_c' law0 G t c d.1 c' * \sum_(r' : profile) draw t c r d r' * V c' r' j.

(** Upsilon: what a trustful planner expects for [j], [m] rounds before the end. *)
Fixpoint Upsilon (m t : nat) (c : C) (r : profile) (j : I) : R :=
  if m is m'.+1 then after (Upsilon m' t.+1) t c r (policy G t c r) j else worth G j c (r j).

(** How the new type of [k] is distributed for a planner who knows the new types [r'] of the agents of [S]. *)
Definition known t c r r' S k (y : Theta) : R :=
  if k \in S then (y == r' k)%:R else law G t k (r k) c (policy G t c r).1 ((policy G t c r).2 k) y.

(** Upsilon within the round that follows round [t]: the public type [c'] and the types of the agents of [S] are known. *)
Definition stage m t c r c' r' S j : R :=
  \sum_(r'' : profile) (\prod_k known t c r r' S k (r'' k)) * Upsilon m t.+1 c' r'' j.

Variable p : learning R I.
Hypothesis p_complete : complete p.
Hypothesis p_once : only_once p.

(** What learning the type of [i] changes for [j]. *)
Definition learned m t c r c' r' i j : R :=
  \sum_S p i S * (stage m t c r c' r' (i |: S) j - stage m t c r c' r' S j).

(** The transfers of the round: whoever is affected by a report pays its sender. *)
Definition paid m t c r c' r' : I -> R := paid_by_the_affected (learned m t c r c' r').

Theorem direct_budget m t c r c' r' : \sum_i paid m t c r c' r' i = 0.
Proof. exact: the_affected_pay_what_is_received. Qed.

(** *** Behaviours

    Everything all agents do together: private actions, then, after the types are drawn, reports and any further moves or
    signals ([Sg]) that may serve as memory, as correlating device or as news.  They may look at all that has happened:
    all true types, actions, signals and reports of all rounds before, and the new types.  What agents must not know is
    said of the behaviour by [private]. *)
Variable Sg : finType.

Definition record := (actions * C * profile * (Sg * profile))%type.

Record behaviour := Behaviour {
  act : seq record -> nat -> C -> profile -> profile -> actions -> R;
  rep : seq record -> nat -> C -> profile -> profile -> actions -> C -> profile -> Sg * profile -> R }.

Definition is_behaviour b := [/\ forall h t c theta r, \sum_a act b h t c theta r a = 1
  & forall h t c theta r a c' theta', \sum_o rep b h t c theta r a c' theta' o = 1].

Definition nonnegative b := (forall h t c theta r a, 0 <= act b h t c theta r a)
  /\ forall h t c theta r a c' theta' o, 0 <= rep b h t c theta r a c' theta' o.

(** The expected payoff of [i] from round [t] on; [theta] are the types, [r] what is reported of them. *)
Fixpoint payoff (b : behaviour) (m : nat) (h : seq record) (t : nat) (c : C) (theta r : profile) (i : I) : R :=
  if m is m'.+1 then
    \sum_a act b h t c theta r a *
      (utility G t i (policy G t c r).1 (a i) c (theta i)
       + \sum_c' law0 G t c (policy G t c r).1 c' *
         \sum_(theta' : profile) draw t c theta ((policy G t c r).1, a) theta' *
           \sum_o rep b h t c theta r a c' theta' o *
             (paid m' t c r c' o.2 i + payoff b m' ((a, c', theta', o) :: h) t.+1 c' theta' o.2 i))
  else worth G i c (theta i).

(** Agent [i] takes what is recommended and reports the truth. *)
Definition truthful b i := (forall h t c theta r a, act b h t c theta r a != 0 -> a i = (policy G t c r).2 i)
  /\ forall h t c theta r a c' theta' o, rep b h t c theta r a c' theta' o != 0 -> o.2 i = theta' i.

(** The new type of [i] is momentarily private: whatever the others report before it is learned does not depend on it,
    given everything before the round, the actions, the public type and the others' types. *)
Definition private b i := forall S, p i S != 0 ->
  forall h t c theta r a c' theta' x (phi : profile -> R),
    (forall r1 r2 : profile, {in S, r1 =1 r2} -> phi r1 = phi r2) ->
    \sum_o rep b h t c theta r a c' (upd theta' i x) o * phi o.2 = \sum_o rep b h t c theta r a c' theta' o * phi o.2.

(** *** The steps of the proof *)

Lemma stage_all m t c r c' r' j : stage m t c r c' r' setT j = Upsilon m t.+1 c' r' j.
Proof.
rewrite /stage (bigD1 r') //= [X in X * _ + _]big1 ?mul1r; last by move=> i _; rewrite /known inE eqxx.
rewrite big1 ?addr0 // => r'' ne.
suff [i ri] : exists i, r'' i != r' i by rewrite (bigD1 i) //= /known inE (negbTE ri) !mul0r.
apply/existsP; rewrite -negb_forall; apply: contra ne => /forallP e.
by apply/eqP/ffunP => i; apply/eqP.
Qed.

Lemma stage_none m t c r c' r' j :
  stage m t c r c' r' set0 j = \sum_(r'' : profile) draw t c r (policy G t c r) r'' * Upsilon m t.+1 c' r'' j.
Proof. by apply: eq_bigr => r'' _; congr (_ * _); apply: eq_bigr => i _; rewrite /known inE. Qed.

Lemma stage_reads m t c r c' r1 r2 (S : {set I}) j : {in S, r1 =1 r2} -> stage m t c r c' r1 S j = stage m t c r c' r2 S j.
Proof.
move=> e; apply: eq_bigr => r'' _; congr (_ * _); apply: eq_bigr => i _.
by rewrite /known; case: ifP => // iS; rewrite e.
Qed.

(** Learning a truthful agent's type changes nobody's expectation on average. *)
Theorem learning_a_type_changes_nothing_on_average m t c r c' r' (S : {set I}) i j : i \notin S ->
  \sum_x law G t i (r i) c (policy G t c r).1 ((policy G t c r).2 i) x * stage m t c r c' (upd r' i x) (i |: S) j
  = stage m t c r c' r' S j.
Proof.
move=> iS; set d := policy G t c r.
pose w := known t c r r' S.
have wi y : w i y = law G t i (r i) c d.1 (d.2 i) y by rewrite /w /known (negbTE iS).
have w1 : \sum_x w i x = 1 by rewrite (eq_bigr _ (fun y _ => wi y)).
have known x : stage m t c r c' (upd r' i x) (i |: S) j
    = \sum_(r'' : profile) (\prod_k w k (r'' k)) * Upsilon m t.+1 c' (upd r'' i x) j.
  rewrite /stage (@resample _ _ _ w (known t c r (upd r' i x) (i |: S)) i (fun r'' => Upsilon m t.+1 c' r'' j)) //; last first.
    by move=> k ki y; rewrite /w /known in_setU1 (negbTE ki) /= upd_other.
  apply: eq_bigr => r'' _; congr (_ * _).
  rewrite /known setU11 upd_same.
  by rewrite (point_mean (fun y => Upsilon m t.+1 c' (upd r'' i y) j)).
rewrite [RHS](@resample _ _ _ w w i (fun r'' => Upsilon m t.+1 c' r'' j)) //.
under eq_bigr => x _ do rewrite known big_distrr /=.
rewrite exchange_big /=; apply: eq_bigr => r'' _; rewrite big_distrr /=.
by apply: eq_bigr => x _; rewrite mulrCA wi.
Qed.

(** The public type is drawn: the same, for everybody. *)
Theorem the_public_type_changes_nothing_on_average m t c r r' j :
  utility G t j (policy G t c r).1 ((policy G t c r).2 j) c (r j)
  + \sum_c' law0 G t c (policy G t c r).1 c' * stage m t c r c' r' set0 j = Upsilon m.+1 t c r j.
Proof.
rewrite /= /after; congr (_ + _); apply: eq_bigr => c' _; by rewrite stage_none.
Qed.

(** What [i] is paid and expects after the round is what he expected before it plus what his own report changes for all. *)
Theorem account m t c r c' r' i :
  paid m t c r c' r' i + Upsilon m t.+1 c' r' i = stage m t c r c' r' set0 i + \sum_j learned m t c r c' r' i j.
Proof.
rewrite /paid /paid_by_the_affected on_othersE.
have tele : \sum_j learned m t c r c' r' j i = Upsilon m t.+1 c' r' i - stage m t c r c' r' set0 i.
  by rewrite -(stage_all m t c r c' r' i) -(p_complete (fun S => stage m t c r c' r' S i)).
rewrite (bigD1 i) //= in tele; move/eqP: tele; rewrite eq_sym subr_eq => /eqP ->.
rewrite -[X in X + (_ + _ + _) = _]addrA -opprD; by rewrite [LHS]addrA subrK addrC.
Qed.

(** What [i] receives for the report of [k]. *)
Definition for_report m t c r c' r' k i : R :=
  if k == i then \sum_(j | j != i) learned m t c r c' r' i j else - learned m t c r c' r' k i.

Theorem transfers_by_report m t c r c' r' i : paid m t c r c' r' i = \sum_k for_report m t c r c' r' k i.
Proof.
rewrite [RHS](bigD1 i) //= /for_report eqxx /paid /paid_by_the_affected -sumrN; congr (_ + _).
by apply: eq_bigr => k /negbTE ->.
Qed.

(** Whatever another agent's report changes in Upsilon^i, [i] pays for: his account stays as it is. *)
Theorem another_report_changes_no_account m t c r c' r' i k : k != i ->
  for_report m t c r c' r' k i
  + \sum_S p k S * (stage m t c r c' r' (k |: S) i - stage m t c r c' r' S i) = 0.
Proof. by move=> /negbTE ki; rewrite /for_report ki addNr. Qed.

Lemma learning_own_type_of_truth m b h t c theta r (a : actions) c' i : truthful b i -> private b i ->
  r i = theta i -> a i = (policy G t c r).2 i ->
  \sum_(theta' : profile) draw t c theta ((policy G t c r).1, a) theta' *
     (\sum_o rep b h t c theta r a c' theta' o * (\sum_j learned m t c r c' o.2 i j)) = 0.
Proof.
move=> [_ tr] pr ri ai; set d := policy G t c r.
pose w k y := law G t k (theta k) c d.1 (a k) y.
pose H j S (theta' : profile) := \sum_o rep b h t c theta r a c' theta' o *
   (stage m t c r c' o.2 (i |: S) j - stage m t c r c' o.2 S j).
have -> : \sum_(theta' : profile) draw t c theta (d.1, a) theta' *
     (\sum_o rep b h t c theta r a c' theta' o * (\sum_j learned m t c r c' o.2 i j))
   = \sum_j \sum_S p i S * \sum_(theta' : profile) (\prod_k w k (theta' k)) * H j S theta'.
  under [RHS]eq_bigr => j _ do under eq_bigr => S _ do rewrite big_distrr /=.
  under [RHS]eq_bigr => j _ do rewrite exchange_big /=.
  rewrite [RHS]exchange_big /=; apply: eq_bigr => theta' _.
  rewrite big_distrr /=.
  under [LHS]eq_bigr => o _ do rewrite big_distrr /= big_distrr /=.
  rewrite exchange_big /=; apply: eq_bigr => j _.
  under [LHS]eq_bigr => o _ do rewrite /learned big_distrr /= big_distrr /=.
  rewrite exchange_big /=; apply: eq_bigr => S _.
  rewrite /H !big_distrr /=; apply: eq_bigr => o _.
  by rewrite [X in _ * X]mulrCA [LHS]mulrCA.
apply: big1 => j _; apply: big1 => S _.
have [->|pS] := eqVneq (p i S) 0; first by rewrite mul0r.
have iS := p_once pS.
rewrite (@resample _ _ _ w w i) //; last exact: law_is_a_law.
rewrite big1 ?mulr0 // => theta' _; apply/eqP; rewrite mulf_eq0; apply/orP; right; apply/eqP.
have own x : H j S (upd theta' i x) = \sum_o rep b h t c theta r a c' theta' o *
    (stage m t c r c' (upd o.2 i x) (i |: S) j - stage m t c r c' o.2 S j).
  rewrite /H -(pr S pS h t c theta r a c' theta' x (fun r' =>
    stage m t c r c' (upd r' i x) (i |: S) j - stage m t c r c' r' S j)); last first.
    move=> r1 r2 e; congr (_ - _); last exact: stage_reads.
    apply: stage_reads => k; rewrite in_setU1; case: (eqVneq k i) => [-> _|ki /= kS].
      by rewrite !upd_same.
    by rewrite !upd_other // e.
  apply: eq_bigr => o _.
  have [->|oo] := eqVneq (rep b h t c theta r a c' (upd theta' i x) o) 0; first by rewrite !mul0r.
  suff -> : upd o.2 i x = o.2 by [].
  by rewrite -[x](upd_same theta' i) -(tr _ _ _ _ _ _ _ _ _ oo) upd_id.
under eq_bigr => x _ do rewrite own big_distrr /=.
rewrite exchange_big /= big1 // => o _.
under eq_bigr => x _ do rewrite mulrCA.
rewrite -big_distrr /=; apply/eqP; rewrite mulf_eq0; apply/orP; right; apply/eqP.
under eq_bigr => x _ do rewrite mulrBr.
rewrite sumrB -big_distrl /= law_is_a_law mul1r /w -ri ai.
by rewrite learning_a_type_changes_nothing_on_average ?subrr.
Qed.

(** ** (8): what truth secures

    Whatever the others do together, knowing all that is compatible with privacy, a truthful agent's expected payoff is
    exactly [C^i = Upsilon^i]. *)
Theorem truth_secures_its_promise b i : is_behaviour b -> truthful b i -> private b i ->
  forall m h t c theta r, r i = theta i -> payoff b m h t c theta r i = Upsilon m t c r i.
Proof.
move=> [act1 rep1] tr pr; elim=> [|m IH] h t c theta r ri; first by rewrite /= ri.
rewrite -[Upsilon _ _ _ _ _]mul1r -(act1 h t c theta r) big_distrl /=; apply: eq_bigr => a _.
have [->|act0] := eqVneq (act b h t c theta r a) 0; first by rewrite !mul0r.
have ai := tr.1 _ _ _ _ _ _ act0; congr (_ * _).
rewrite -[RHS](the_public_type_changes_nothing_on_average m t c r r i) ai ri; congr (_ + _).
apply: eq_bigr => c' _; congr (_ * _); set d := policy G t c r.
transitivity (\sum_(theta' : profile) draw t c theta (d.1, a) theta' * (stage m t c r c' r set0 i
   + \sum_o rep b h t c theta r a c' theta' o * \sum_j learned m t c r c' o.2 i j)).
  apply: eq_bigr => theta' _; congr (_ * _).
  rewrite -[stage m t c r c' r set0 i]mul1r -(rep1 h t c theta r a c' theta') big_distrl -big_split /=.
  apply: eq_bigr => o _; have [->|oo] := eqVneq (rep b h t c theta r a c' theta' o) 0; first by rewrite !mul0r addr0.
  rewrite -mulrDr IH; last exact: (tr.2 _ _ _ _ _ _ _ _ _ oo).
  by rewrite account (@stage_reads m t c r c' o.2 r set0) // => k; rewrite inE.
under eq_bigr => theta' _ do rewrite mulrDr.
rewrite big_split /= (learning_own_type_of_truth m h c' tr pr ri ai) addr0.
rewrite -big_distrl /= (product_law_is_a_law (w := fun k y => law G t k (theta k) c d.1 (a k) y)) ?mul1r //.
Qed.

(** ** (9): the sum *)

(** In every state the policy takes a choice with the largest expected total. *)
Definition efficient := forall m t, (m.+1 + t = rounds G)%N -> forall c r d,
  \sum_j after (Upsilon m t.+1) t c r d j <= \sum_j after (Upsilon m t.+1) t c r (policy G t c r) j.

Hypothesis law0_ge0 : forall t c x c', 0 <= law0 G t c x c'.
Hypothesis law_ge0 : forall t i (a : Theta) c x b y, 0 <= law G t i a c x b y.

Lemma sum_of_afters V t c r d :
  \sum_j after V t c r d j = \sum_j utility G t j d.1 (d.2 j) c (r j)
    + \sum_c' law0 G t c d.1 c' * \sum_(r' : profile) draw t c r d r' * \sum_j V c' r' j.
Proof.
rewrite /after big_split /=; congr (_ + _); rewrite exchange_big /=; apply: eq_bigr => c' _.
rewrite -big_distrr /=; congr (_ * _); rewrite exchange_big /=; apply: eq_bigr => r' _.
by rewrite -big_distrr.
Qed.

Theorem no_behaviour_beats_the_policy b : is_behaviour b -> nonnegative b -> efficient ->
  forall m h t c theta r, (m + t = rounds G)%N -> \sum_i payoff b m h t c theta r i <= \sum_i Upsilon m t c theta i.
Proof.
move=> [act1 rep1] [act0 rep0] eff; elim=> [|m IH] h t c theta r mt //.
rewrite /= exchange_big /=.
apply: (@le_trans _ _ (\sum_a act b h t c theta r a * \sum_j after (Upsilon m t.+1) t c theta ((policy G t c r).1, a) j)).
  apply: ler_sum => a _; rewrite -big_distrr /=; apply: ler_wpmul2l => //.
  rewrite sum_of_afters big_split /= ler_add2l exchange_big /=; apply: ler_sum => c' _.
  rewrite -big_distrr /=; apply: ler_wpmul2l => //.
  rewrite exchange_big /=; apply: ler_sum => theta' _; rewrite -big_distrr /=; apply: ler_wpmul2l.
    by apply: prodr_ge0 => k _.
  rewrite exchange_big /= -[X in _ <= X]mul1r -(rep1 h t c theta r a c' theta') big_distrl /=.
  apply: ler_sum => o _; rewrite -big_distrr /=; apply: ler_wpmul2l => //.
  by rewrite big_split /= direct_budget add0r IH // addnS -addSn.
rewrite -[X in _ <= X]mul1r -(act1 h t c theta r) big_distrl /=.
by apply: ler_sum => a _; apply: ler_wpmul2l => //; apply: eff.
Qed.

(** Those who are truthful keep nothing from each other that privacy would forbid: among truthful ones types are private. *)
Lemma truth_is_private b i : is_behaviour b -> (forall k, truthful b k) -> private b i.
Proof.
move=> [_ rep1] tr S pS h t c theta r a c' theta' x phi reads; have iS := p_once pS.
have told y : \sum_o rep b h t c theta r a c' (upd theta' i y) o * phi o.2 = phi theta'.
  rewrite -[RHS]mul1r -(rep1 h t c theta r a c' (upd theta' i y)) big_distrl /=; apply: eq_bigr => o _.
  have [->|oo] := eqVneq (rep b h t c theta r a c' (upd theta' i y) o) 0; first by rewrite !mul0r.
  congr (_ * _); apply: reads => k kS; rewrite ((tr k).2 _ _ _ _ _ _ _ _ _ oo) upd_other //.
  by apply: contraNneq iS => <-.
by rewrite told; have := told (theta' i); rewrite upd_id => ->.
Qed.

(** ** Theorem 6.3 *)

Variables (c0 : C) (theta0 : profile).

(** The expected payoff of the whole game under a behaviour, from the known initial types on. *)
Definition expected b i := payoff b (rounds G) [::] 0 c0 theta0 theta0 i.

(** [C^i = Upsilon_(0,0)^i]. *)
Definition promised i := Upsilon (rounds G) 0 c0 theta0 i.

Theorem secured b i : is_behaviour b -> truthful b i -> private b i -> expected b i = promised i.
Proof. by move=> ib tr pr; exact: truth_secures_its_promise. Qed.

Theorem sum_of_the_promises b : is_behaviour b -> nonnegative b -> efficient -> \sum_i expected b i <= \sum_i promised i.
Proof. by move=> ib nb eff; apply: no_behaviour_beats_the_policy => //; rewrite addn0. Qed.

Theorem truth_attains_the_promises b i : is_behaviour b -> (forall k, truthful b k) -> expected b i = promised i.
Proof. by move=> ib tr; apply: secured => //; exact: truth_is_private. Qed.

(** No coalition raises its total above its members' promises while the others are truthful and their types private. *)
Theorem no_coalition_gains (K : {set I}) b : is_behaviour b -> nonnegative b -> efficient ->
  (forall i, i \notin K -> truthful b i /\ private b i) ->
  \sum_(i in K) expected b i <= \sum_(i in K) promised i.
Proof.
move=> ib nb eff out; have le := sum_of_the_promises ib nb eff.
rewrite (bigID (mem K)) /= [X in _ <= X](bigID (mem K)) /= in le.
have e : \sum_(i | i \notin K) expected b i = \sum_(i | i \notin K) promised i.
  by apply: eq_bigr => i /out[]; exact: secured.
by rewrite e ler_add2r in le.
Qed.

(** Truth is an efficient Nash equilibrium with guaranteed expected payoffs: (8), the two halves of (9), and no deviation. *)
Theorem theorem_6_3 : efficient ->
  [/\ forall i b, is_behaviour b -> truthful b i -> private b i -> expected b i = promised i,
      forall b, is_behaviour b -> nonnegative b -> \sum_i expected b i <= \sum_i promised i,
      forall b, is_behaviour b -> (forall k, truthful b k) -> \sum_i expected b i = \sum_i promised i
    & forall i b, is_behaviour b -> nonnegative b -> (forall k, k != i -> truthful b k /\ private b k) ->
        expected b i <= promised i].
Proof.
move=> eff; split=> [i b|b|b|i b].
- exact: secured.
- by move=> *; exact: sum_of_the_promises.
- by move=> ib tr; apply: eq_bigr => i _; exact: truth_attains_the_promises.
- move=> ib nb tr; have := @no_coalition_gains [set i] b ib nb eff; rewrite !big_set1; apply.
  by move=> k; rewrite inE => /tr.
Qed.

End Direct.

(** Truthful behaviours exist, so that nothing above is said of nothing. *)

Section Truth.

Variables (R : realFieldType) (I Theta A C : finType) (X : Type) (G : game R I Theta A C X).

Definition truth : behaviour R I Theta A C unit_finType := Behaviour
  (fun _ t c _ r a => (a == (policy G t c r).2)%:R)
  (fun _ _ _ _ _ _ _ theta' o => (o == (tt, theta'))%:R).

Theorem truth_is_a_behaviour : is_behaviour truth /\ nonnegative truth.
Proof.
split; split=> /= *; [exact: point_law | exact: point_law | exact: ler0n | exact: ler0n].
Qed.

Theorem truth_is_truthful i : truthful G truth i.
Proof.
split=> /= [h t c theta r a|h t c theta r a c' theta' o]; rewrite pnatr_eq0 eqb0 negbK => /eqP -> //.
Qed.

End Truth.

(** ** Section 5: one by one and the Shapley average, public and private decisions

    The models of Section 5 have utilities in rounds [0 .. T] and no public types.  As games they have one round more,
    after which nothing is worth anything, and which pays nothing. *)

Section Section5.

Variables (R : realFieldType) (I Theta A : finType) (X : Type).
Variables (u5 : nat -> I -> X -> A -> Theta -> R) (mu5 : nat -> I -> X -> A -> Theta -> Theta -> R).
Variables (xi5 : nat -> {ffun I -> Theta} -> X * {ffun I -> A}) (T5 : nat).

Definition planner : model R I Theta (X * {ffun I -> A}) := Model
  (fun t i (d : X * {ffun I -> A}) a => u5 t i d.1 (d.2 i) a) (fun t i (d : X * {ffun I -> A}) a b => mu5 t i d.1 (d.2 i) a b) xi5 T5.

Definition as_game : game R I Theta A unit_finType X := Game T5.+1
  (fun t i x b _ a => u5 t i x b a) (fun _ _ _ => 0) (fun _ _ _ _ => 1)
  (fun t i a _ x b a' => mu5 t i x b a a') (fun t _ r => xi5 t r).

Lemma section_5_value m t c r j : Upsilon as_game m t c r j = value planner m t r j.
Proof.
elim: m t c r => //= m IH t c r; rewrite /after /=; congr (_ + _).
rewrite (bigD1 tt) //= mul1r [X in _ + X]big1 ?addr0 => [|[] //].
by apply: eq_bigr => r' _; rewrite IH.
Qed.

Theorem section_5_stages t c r c' r' S j : stage as_game (T5 - t) t c r c' r' S j = expects planner t r r' S j.
Proof. by apply: eq_bigr => r'' _; rewrite section_5_value. Qed.

(** The transfers of the direct mechanism in these games are those of the one-by-one mechanism ... *)
Theorem section_5_one_by_one rank t c c' (r : nat -> {ffun I -> Theta}) i :
  paid as_game (in_order R rank) (T5 - t) t c (r t) c' (r t.+1) i
  = paid_by_the_affected (one_by_one_change planner rank r t) i.
Proof.
have e k l : learned as_game (in_order R rank) (T5 - t) t c (r t) c' (r t.+1) k l = one_by_one_change planner rank r t k l.
  by rewrite /learned (point_mean (fun S => _ - _)) !section_5_stages.
rewrite /paid /paid_by_the_affected /on_others.
by congr (_ - _); apply: eq_bigr => k _; rewrite e.
Qed.

(** ... and of the Shapley average if all orders count alike. *)
Theorem section_5_shapley_average t c c' (r : nat -> {ffun I -> Theta}) i :
  paid as_game (@all_alike R I) (T5 - t) t c (r t) c' (r t.+1) i
  = paid_by_the_affected (shapley_change planner r t) i.
Proof.
have e k l : learned as_game (@all_alike R I) (T5 - t) t c (r t) c' (r t.+1) k l = shapley_change planner r t k l.
  rewrite /learned /shapley_change /shapley [RHS]big_mkcond; apply: eq_bigr => S _.
  by rewrite subsetT cardsT /all_alike !section_5_stages; case: (k \in S); rewrite ?mul0r.
rewrite /paid /paid_by_the_affected /on_others.
by congr (_ - _); apply: eq_bigr => k _; rewrite e.
Qed.

(** The additional last round pays nothing. *)
Theorem section_5_pays_nothing_at_the_end p t c r c' r' i : paid as_game p 0 t c r c' r' i = 0.
Proof.
have s0 S j : stage as_game 0 t c r c' r' S j = 0 by rewrite /stage big1 // => r'' _; rewrite mulr0.
have e k l : learned as_game p 0 t c r c' r' k l = 0.
  by rewrite /learned big1 // => S _; rewrite !s0 subrr mulr0.
by rewrite /paid /paid_by_the_affected /on_others !big1 ?subr0.
Qed.

End Section5.
