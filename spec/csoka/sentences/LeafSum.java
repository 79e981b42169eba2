package csoka.sentences;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.lemmas.IdleAgents;
import csoka.reduced.FourRoundModel;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedGame.Reported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A number that is said of the reduced game with n agents: a constant, less another one divided by
 * n - 1, and gammas, payoffs and utilities at leaves with weights that do not depend on n.
 *
 * @param constant the constant
 * @param shared what is divided by n - 1
 * @param weights the weights
 * @param <S> the numbers
 */
public record LeafSum<S extends Scalar<S>>(S constant, S shared, Map<Item, S> weights) {

  /** What is counted at a leaf. */
  public enum Kind {
    /** The expected sum of an agent's gammas. */
    GAMMA,
    /** The same divided by n - 1. */
    SHARED_GAMMA,
    /** The expected utility plus transfers (2). */
    PAYOFF,
    /** The expected utility. */
    UTILITY
  }

  /**
   * A value of a leaf.
   *
   * @param leaf where
   * @param kind of what kind
   * @param agent of whom
   */
  public record Item(Leaf leaf, Kind kind, int agent) {}

  /** Keeps a copy, in order. */
  public LeafSum {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** A number that does not depend on the mechanism. */
  public static <S extends Scalar<S>> LeafSum<S> of(S constant) {
    return new LeafSum<>(constant, constant.zero(), Map.of());
  }

  /** The sum. */
  public LeafSum<S> plus(LeafSum<S> that) {
    Map<Item, S> sum = new LinkedHashMap<>(weights);
    that.weights.forEach((item, w) -> sum.merge(item, w, S::plus));
    return new LeafSum<>(constant.plus(that.constant), shared.plus(that.shared), sum);
  }

  /** The difference. */
  public LeafSum<S> minus(LeafSum<S> that) {
    return plus(that.scale(Rational.of(-1)));
  }

  /** The product with a number. */
  public LeafSum<S> scale(Rational factor) {
    return each(w -> w.scale(factor));
  }

  /** The product with a number of the sentence. */
  public LeafSum<S> times(S factor) {
    return each(w -> w.times(factor));
  }

  private LeafSum<S> each(UnaryOperator<S> change) {
    Map<Item, S> changed = new LinkedHashMap<>(weights);
    changed.replaceAll((item, w) -> change.apply(w));
    return new LeafSum<>(change.apply(constant), change.apply(shared), changed);
  }

  /** Its value in the game with that many agents. */
  S in(ReducedGame game) {
    return in(game, Rational.of(1, game.setup().n() - 1L), game::payoff);
  }

  /** Its value with three agents if the others' share were e. */
  private S in(ReducedGame three, Rational e) {
    return in(
        three,
        e,
        (i, leaf) ->
            i < 3
                ? three
                    .utility(i, leaf)
                    .plus(three.gamma(i, leaf))
                    .minus(three.othersGamma(i, leaf).times(e))
                : Rational.ZERO);
  }

  private S in(ReducedGame game, Rational e, BiFunction<Integer, Leaf, Rational> payoff) {
    S sum = constant.minus(shared.scale(e));
    for (Map.Entry<Item, S> weight : weights.entrySet()) {
      Item item = weight.getKey();
      if (item.agent() >= game.setup().n()) continue;
      Rational value =
          switch (item.kind()) {
            case GAMMA -> game.gamma(item.agent(), item.leaf());
            case SHARED_GAMMA -> game.gamma(item.agent(), item.leaf()).times(e);
            case PAYOFF -> payoff.apply(item.agent(), item.leaf());
            case UTILITY -> game.utility(item.agent(), item.leaf());
          };
      sum = sum.plus(weight.getValue().scale(value));
    }
    return sum;
  }

  /**
   * The same in terms of single gammas and of what a game of three says of utilities and of the
   * frequency of reports.
   */
  IdleAgents.Side<S> side(ReducedGame three, int n, int types) {
    S zero = constant.zero();
    List<S> gammas =
        new ArrayList<>(
            Collections.nCopies(IdleAgents.places(n, types, FourRoundModel.ROUNDS), zero));
    List<S> shares = new ArrayList<>(gammas);
    S own = constant;
    for (Map.Entry<Item, S> weight : weights.entrySet()) {
      Item item = weight.getKey();
      S w = weight.getValue();
      if (item.kind() == Kind.UTILITY || item.kind() == Kind.PAYOFF) {
        if (item.agent() < 3) own = own.plus(w.scale(three.utility(item.agent(), item.leaf())));
      }
      if (item.kind() == Kind.GAMMA || item.kind() == Kind.PAYOFF)
        add(gammas, three, item.leaf(), item.agent(), w, n, types);
      if (item.kind() == Kind.SHARED_GAMMA)
        add(shares, three, item.leaf(), item.agent(), w.negated(), n, types);
      if (item.kind() == Kind.PAYOFF) {
        for (int j = 0; j < n; j++)
          if (j != item.agent()) add(shares, three, item.leaf(), j, w, n, types);
      }
    }
    return new IdleAgents.Side<>(
        own, shared, gammas, shares, in(three, Rational.ZERO), in(three, Rational.HALF));
  }

  private static <S extends Scalar<S>> void add(
      List<S> list, ReducedGame three, Leaf leaf, int i, S weight, int n, int types) {
    for (Map.Entry<Reported, Rational> e : three.reports(leaf).entrySet()) {
      Reported r = e.getKey();
      int report = i == FourRoundModel.BLUE ? r.blue() : i == FourRoundModel.RED ? r.red() : 0;
      int place =
          IdleAgents.place(n, types, r.round(), i, r.blueBefore() * types + r.redBefore(), report);
      list.set(place, list.get(place).plus(weight.scale(e.getValue())));
    }
  }
}
