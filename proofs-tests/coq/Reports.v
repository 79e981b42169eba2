(** * What reports of all rounds bring in Example 2.1, by (3) and (4), for every number of agents and rounds

    [own] and [other] are the reports of rounds 0, 1, ...; of a round's report an agent earns
    [100 other_(t-1) (own_(t-1) - own_t)]; that this is (1) for every number of agents, rounds and every belief process is
    proved in [Example21.v]. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Reports.

Variable R : realFieldType.
Implicit Types (a p b r : R) (f g : nat -> R).

(** ** One trade, from the final types *)

Definition chance (belief : R) (high : bool) : R := if high then belief else 1 - belief.

(** What YES brings the other active agent and Green together, if it is taken: with Green's utility -204 only where both types are
    HIGH, with -184 where one is. *)
Definition others (x y : bool) : R := if x && y then 104%:R - 204%:R else 0.
Definition others_smaller_loss (x y : bool) : R :=
  if x || y then (if y then 104%:R else 84%:R) - 184%:R else 0.

Theorem trade p b r : \sum_x \sum_y (chance b x - chance p x) * chance r y * others x y = 100%:R * (r * (p - b)).
Proof. rewrite !big_bool /chance /others /=; ring. Qed.

Theorem trade_smaller_loss p b r :
  \sum_x \sum_y (chance b x - chance p x) * chance r y * others_smaller_loss x y = 100%:R * ((1 - r) * (p - b)).
Proof. rewrite !big_bool /chance /others_smaller_loss /=; ring. Qed.

(** Several trades, each less the equal share in all the others. *)
Theorem trades (J : finType) (p b r : J -> R) (j : J) :
  \sum_x \sum_y (chance (b j) x - chance (p j) x) * chance (r j) y * others x y = 100%:R * (r j * (p j - b j)).
Proof. exact: trade. Qed.

Theorem net_trades n (J : finType) (p b r : J -> R) (j : J) :
  let earned k := \sum_x \sum_y (chance (b k) x - chance (p k) x) * chance (r k) y * others x y in
  let traded k := 100%:R * (r k * (p k - b k)) in
  earned j - (n.-1)%:R^-1 * (\sum_(k | k != j) earned k) = traded j - (n.-1)%:R^-1 * (\sum_(k | k != j) traded k).
Proof. by move=> earned traded; congr (_ - _ * _); [exact: trade | apply: eq_bigr => k _; exact: trade]. Qed.

(** ** The share in the other one's trades *)

Lemma one_trade p b r : 0 <= p <= 1 -> 0 <= b <= 1 -> 0 <= r <= 1 -> `|r * (p - b)| <= 1.
Proof.
move=> /andP[p0 p1] /andP[b0 b1] /andP[r0 r1].
rewrite normrM -[X in _ <= X]mulr1; apply: ler_pmul => //; first by rewrite ger0_norm.
rewrite ler_norml ler_subr_addr ler_subl_addr; apply/andP; split.
  by rewrite (le_trans _ p0) // addrC subr_le0.
by rewrite (le_trans p1) // ler_addl.
Qed.

Theorem traded_stock n K f g : (forall t, 0 <= f t <= 1) -> (forall t, 0 <= g t <= 1) ->
  `|(n.-1)%:R^-1 * \sum_(t < K) 100%:R * (g t * (f t - f t.+1))| <= (n.-1)%:R^-1 * (100%:R * K%:R).
Proof.
move=> f01 g01; rewrite normrM [`|_^-1|]ger0_norm ?invr_ge0 ?ler0n //.
apply: ler_wpmul2l; first by rewrite invr_ge0 ler0n.
rewrite -big_distrr /= normrM ger0_norm ?ler0n //; apply: ler_wpmul2l; first by rewrite ler0n.
apply: (le_trans (ler_norm_sum _ _ _)); rewrite -[X in _ <= X%:R](card_ord K) -sum1_card natr_sum.
by apply: ler_sum => t _; apply: one_trade.
Qed.

(** ** What buying gains after the other one has sold *)

Lemma share_le1 n : (2 < n)%N -> 0 <= ((n.-1)%:R^-1 : R) <= 1.
Proof. by case: n => [|[|n]] // _; rewrite invr_ge0 ler0n invf_le1 ?ltr0n // ler1n. Qed.

(** In a round that is not the last, [a] being the other one's next report; in the last one, [p] being the own belief. *)
Theorem gain_of_buying n a p : (2 < n)%N -> 0 <= a <= 1 -> 0 <= p <= 1 ->
  0 <= 100%:R - (n.-1)%:R^-1 * (100%:R * (1 - a)) /\ 0 <= 84%:R + 20%:R * p.
Proof.
move=> n3 /andP[a0 a1] /andP[p0 _]; split; last by rewrite addr_ge0 ?ler0n // mulr_ge0 ?ler0n.
have /andP[e0 e1] := share_le1 n3.
have c1 : 100%:R * (1 - a) <= 100%:R by rewrite -[X in _ <= X]mulr1 ler_pmul2l ?ltr0n // ler_subl_addr ler_addl.
have c0 : 0 <= 100%:R * (1 - a) by rewrite mulr_ge0 ?ler0n // subr_ge0.
by rewrite subr_ge0 (le_trans _ c1) // -[X in _ <= X]mul1r ler_wpmul2r.
Qed.

(** ** Two agents, one of them certain *)

(** Who is uncertain receives, and the other one pays, what the report changes: with equal shares and with payments by the affected. *)
Theorem one_change (Theta : finType) (q v : Theta -> R) (a : Theta) (d := v a - \sum_k q k * v k) :
  (0 - (2.-1)%:R^-1 * d, d - (2.-1)%:R^-1 * 0) = (0 - d, d - 0).
Proof. by rewrite /= invr1 !mul1r. Qed.

(** ** Rounds that are alike *)

Theorem thousand_each_round T (amount : R) : amount <= 2999%:R * T%:R ->
  amount <= \sum_(t < T) (1000%:R + 1000%:R + 1000%:R - 1).
Proof.
move=> most; rewrite sumr_const card_ord; apply: (le_trans most).
rewrite -[X in _ <= X]mulr_natr le_eqVlt; apply/orP; left; apply/eqP; ring.
Qed.

End Reports.

(** ** Agents without types and utility *)

Section Idle.

Variables (R : realFieldType) (J : finType).
Notation agent := (option (option (option J))).

(** Blue, Red and Green have gammas or utilities, the others zeros. *)
Definition padded (blue red green : R) (i : agent) : R :=
  match i with None => blue | Some None => red | Some (Some None) => green | _ => 0 end.

Theorem same_utilities (g h : R * R * R) : g = h -> padded g.1.1 g.1.2 g.2 =1 padded h.1.1 h.1.2 h.2.
Proof. by move=> ->. Qed.

Theorem same_transfers (g h : R * R * R) (i : agent) : g = h ->
  let gammas := padded g.1.1 g.1.2 g.2 in let gammas' := padded h.1.1 h.1.2 h.2 in
  gammas i - (#|{: agent}|.-1)%:R^-1 * (\sum_(j | j != i) gammas j)
  = gammas' i - (#|{: agent}|.-1)%:R^-1 * (\sum_(j | j != i) gammas' j).
Proof. by move=> ->. Qed.

End Idle.
