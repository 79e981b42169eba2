package counterplay.model.dynamic;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the probability that an agent's final type will be HIGH moves from round to round: a finite
 * martingale that ends in 0 (LOW) or 1 (HIGH). A belief that is not reachable can still be
 * reported.
 *
 * <p>Source: Section 2, after Example 2.1 (the numbers p_t of Blue and of Red).
 *
 * @param beliefs for rounds 0 to K the possible beliefs; one in round 0, only 0 and 1 in round K
 * @param moves for rounds 0 to K - 1: from each belief the probabilities of the next round's
 *     beliefs
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record BeliefProcess<S extends Scalar<S>>(List<List<S>> beliefs, List<List<List<S>>> moves) {

  /**
   * @throws IllegalArgumentException if it is no martingale, starts in several beliefs or ends in a
   *     third one
   */
  public BeliefProcess {
    if (beliefs.size() < 2 || moves.size() != beliefs.size() - 1 || beliefs.get(0).size() != 1) {
      throw new IllegalArgumentException(
          "a belief process needs one initial belief, at least one round, and moves between all"
              + " rounds");
    }
    for (int t = 0; t < moves.size(); t++) {
      if (moves.get(t).size() != beliefs.get(t).size())
        throw new IllegalArgumentException("round " + t + " lacks the moves of a belief");
      for (int k = 0; k < moves.get(t).size(); k++) {
        if (!mean(moves.get(t).get(k), beliefs.get(t + 1)).minus(beliefs.get(t).get(k)).isZero()) {
          throw new IllegalArgumentException(
              "no martingale: from "
                  + beliefs.get(t).get(k)
                  + " in round "
                  + t
                  + " the next belief is "
                  + mean(moves.get(t).get(k), beliefs.get(t + 1))
                  + " on average");
        }
      }
    }
    for (int t = 0; t < beliefs.size(); t++) for (S belief : beliefs.get(t)) probability(t, belief);
    for (S last : beliefs.get(beliefs.size() - 1)) {
      if (!last.times(last.minus(last.one())).isZero())
        throw new IllegalArgumentException("a final belief is 0 or 1, not " + last);
    }
  }

  /** What is no plain number, such as a parameter, is asked nothing. */
  private static void probability(int round, Object belief) {
    if (belief instanceof Rational b && !b.isProbability())
      throw new IllegalArgumentException(
          "a belief of " + b + " in round " + round + "; wanted is one from 0 to 1");
  }

  private static <S extends Scalar<S>> S mean(List<S> probabilities, List<S> beliefs) {
    if (probabilities.size() != beliefs.size()) {
      throw new IllegalArgumentException(
          probabilities.size() + " probabilities for " + beliefs.size() + " beliefs");
    }
    if (probabilities.get(0) instanceof Rational) Distributions.checked(probabilities, "a move");
    return Distributions.mean(probabilities, beliefs);
  }

  /**
   * The process whose moves the beliefs determine: each belief moves to the nearest beliefs of the
   * next round below and above it, or stays where it is. Unique where each round has two beliefs,
   * as in Section 3.1.
   *
   * @throws IllegalArgumentException if a belief has no neighbour of the next round on one side
   */
  public static BeliefProcess<Rational> nearest(List<List<Rational>> beliefs) {
    return moving(beliefs, BeliefProcess::toNearest);
  }

  private static <S extends Scalar<S>> BeliefProcess<S> moving(
      List<List<S>> beliefs, BiFunction<S, List<S>, List<S>> move) {
    return new BeliefProcess<>(
        beliefs,
        Lists.each(
            beliefs.size() - 1,
            t -> beliefs.get(t).stream().map(p -> move.apply(p, beliefs.get(t + 1))).toList()));
  }

  private static List<Rational> toNearest(Rational p, List<Rational> next) {
    Rational below =
        next.stream()
            .filter(q -> q.compareTo(p) <= 0)
            .max(Rational::compareTo)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "nothing below " + p + " in the next round " + next));
    Rational above =
        next.stream()
            .filter(q -> q.compareTo(p) >= 0)
            .min(Rational::compareTo)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "nothing above " + p + " in the next round " + next));
    Rational up = above.equals(below) ? Rational.ONE : p.minus(below).over(above.minus(below));
    return next.stream()
        .map(q -> q.equals(above) ? up : q.equals(below) ? Rational.ONE.minus(up) : Rational.ZERO)
        .toList();
  }

  /**
   * The process in which a belief stays what it is as long as the next round has it, and is
   * otherwise decided at once: p moves to 1 with probability p and to 0 with probability 1 - p.
   *
   * @param beliefs for rounds 0 to K the possible beliefs; those that are never reached can be
   *     reported
   * @throws IllegalArgumentException if a round lacks both a belief of the round before and one of
   *     0 and 1
   */
  public static <S extends Scalar<S>> BeliefProcess<S> staying(List<List<S>> beliefs) {
    return moving(beliefs, BeliefProcess::toItself);
  }

  private static <S extends Scalar<S>> List<S> toItself(S p, List<S> next) {
    if (next.contains(p)) return next.stream().map(q -> q.equals(p) ? p.one() : p.zero()).toList();
    if (!next.contains(p.zero()) || !next.contains(p.one())) {
      throw new IllegalArgumentException(
          "the belief " + p + " can neither stay nor be decided in the next round " + next);
    }
    return next.stream()
        .map(q -> q.equals(p.one()) ? p : q.isZero() ? p.one().minus(p) : p.zero())
        .toList();
  }

  /** The process of a single round, in which the initial belief is decided. */
  public static <S extends Scalar<S>> BeliefProcess<S> decided(S initial) {
    return new BeliefProcess<>(
        List.of(List.of(initial), List.of(initial.zero(), initial.one())),
        List.of(List.of(List.of(initial.one().minus(initial), initial))));
  }

  /**
   * The process that stays at its initial belief until the last round decides; 0 and 1 can be
   * reported throughout.
   *
   * @param initial the belief of round 0
   * @param rounds K, at least 1
   */
  public static <S extends Scalar<S>> BeliefProcess<S> untilTheEnd(S initial, int rounds) {
    List<S> decided = List.of(initial.zero(), initial.one());
    List<S> open =
        decided.contains(initial) ? decided : List.of(initial.zero(), initial.one(), initial);
    List<List<S>> beliefs = new ArrayList<>(List.of(List.of(initial)));
    for (int t = 1; t < rounds; t++) beliefs.add(open);
    beliefs.add(decided);
    return staying(beliefs);
  }

  /**
   * Two rounds: the first draws one of the given beliefs, the second decides.
   *
   * @param initial the belief of round 0
   * @param beliefs the beliefs of round 1; one of probability zero can still be reported
   * @param probabilities theirs
   */
  public static <S extends Scalar<S>> BeliefProcess<S> twoRounds(
      S initial, List<S> beliefs, List<S> probabilities) {
    List<List<S>> decided = beliefs.stream().map(p -> List.of(p.one().minus(p), p)).toList();
    return new BeliefProcess<>(
        List.of(List.of(initial), beliefs, List.of(initial.zero(), initial.one())),
        List.of(List.of(probabilities), decided));
  }

  /** The number of rounds, K. */
  public int rounds() {
    return moves.size();
  }

  /** The same process over another ring. */
  public <R extends Scalar<R>> BeliefProcess<R> map(Function<S, R> f) {
    return new BeliefProcess<>(
        beliefs.stream().map(round -> round.stream().map(f).toList()).toList(),
        moves.stream()
            .map(round -> round.stream().map(row -> row.stream().map(f).toList()).toList())
            .toList());
  }
}
