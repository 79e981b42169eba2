package csoka.sentences;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.sentences.LeafSum.Item;
import csoka.sentences.LeafSum.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The leaves of the reduced game of Section 3.2, under any behaviours; what it says of beliefs and
 * probabilities does not depend on n.
 *
 * @param x the variables of a sentence
 * @param rounds the games
 * @param <S> the numbers
 */
public record Leaves<S extends Scalar<S>>(Variables<S> x, FourRounds rounds) {

  private static final Predicate<Leaf> ALWAYS = leaf -> true;

  /** A probability for each of these information sets. */
  public static Frame behaviours(Frame frame, List<InformationSet> sets) {
    return frame.probability(sets.stream().map(Leaves::name).toArray(String[]::new));
  }

  /** A choice of LOW or HIGH for each of the names. */
  public static UnaryOperator<Domain> levels(List<String> names) {
    return domain -> {
      Domain more = domain;
      for (String name : names) more = more.choice(name, s -> 2);
      return more;
    };
  }

  /** What these choices are in a case. */
  public static Assignment levels(Assignment at, List<String> names, List<Level> levels) {
    Assignment more = at;
    for (int k = 0; k < names.size(); k++) more = more.whole(names.get(k), levels.get(k).ordinal());
    return more;
  }

  /** The information sets of a round. */
  public static List<InformationSet> sets(int... rounds) {
    return InformationSet.all().stream()
        .filter(s -> java.util.Arrays.stream(rounds).anyMatch(r -> r == s.round()))
        .toList();
  }

  /** The name of the probability of reporting high. */
  public static String name(InformationSet set) {
    return set.parameter().replace("_", "");
  }

  /** The probabilities of these sets in a case. */
  public static Assignment with(
      Assignment at, List<InformationSet> sets, Function<InformationSet, Rational> high) {
    Assignment more = at;
    for (InformationSet set : sets) more = more.number(name(set), high.apply(set));
    return more;
  }

  /** The level that a choice of two stands for. */
  public Level level(String name) {
    return Level.of(x.whole(name));
  }

  /** The given number. */
  public S number(Rational r) {
    return x.number(r);
  }

  /** A number that is compared. */
  public LeafSum<S> constant(Rational r) {
    return LeafSum.of(x.number(r));
  }

  /** The same for a whole number. */
  public LeafSum<S> constant(long r) {
    return constant(Rational.of(r));
  }

  /** Less a number divided by n - 1. */
  public LeafSum<S> shared(S constant, S shared) {
    return new LeafSum<>(constant, shared, Map.of());
  }

  /** What a sum is with the case's number of agents. */
  public S value(LeafSum<S> sum) {
    return sum.in(rounds.at(x.whole("n")));
  }

  /** The free behaviour at a set of the domain. */
  public S free(InformationSet set) {
    return x.get(name(set));
  }

  /** A report for sure. */
  public S sure(Level report) {
    return x.number(report == Level.HIGH ? 1 : 0);
  }

  /** Pure strategies. */
  public Function<InformationSet, S> plan(ReducedPlan plan) {
    return set -> x.number(plan.high(set));
  }

  private ReducedGame three() {
    return rounds.at(3);
  }

  /** The probability of each leaf. */
  public Map<Leaf, S> probabilities(Function<InformationSet, S> high) {
    Map<InformationSet, S> up = new LinkedHashMap<>();
    for (InformationSet set : InformationSet.all()) up.put(set, high.apply(set));
    Map<Leaf, S> all = new LinkedHashMap<>();
    for (Leaf leaf : three().leaves()) {
      S p = x.number(three().chance(leaf));
      for (int round = 1; round <= 3; round++) {
        S h = up.get(leaf.set(round));
        p = p.times(leaf.report(round) == Level.HIGH ? h : x.number(1).minus(h));
      }
      all.put(leaf, p);
    }
    return all;
  }

  /** The probability of an event. */
  public S probability(Function<InformationSet, S> high, Predicate<Leaf> event) {
    return expected(high, leaf -> event.test(leaf) ? Rational.ONE : Rational.ZERO);
  }

  /** The expectation of what does not depend on n. */
  public S expected(Function<InformationSet, S> high, Function<Leaf, Rational> value) {
    S sum = x.number(0);
    for (Map.Entry<Leaf, S> e : probabilities(high).entrySet()) {
      Rational v = value.apply(e.getKey());
      if (!v.isZero()) sum = sum.plus(e.getValue().scale(v));
    }
    return sum;
  }

  /** The same given an event of positive probability, under pure strategies. */
  public S given(ReducedPlan plan, Predicate<Leaf> event, Function<Leaf, Rational> value) {
    return x.number(three().given(plan, event, value));
  }

  /** The expectation of what an agent has at the leaves. */
  public LeafSum<S> sum(Function<InformationSet, S> high, Kind kind, int agent) {
    return sum(high, ALWAYS, kind, agent);
  }

  /** The part of it where the event happens. */
  public LeafSum<S> sum(
      Function<InformationSet, S> high, Predicate<Leaf> event, Kind kind, int agent) {
    Map<Item, S> weights = new LinkedHashMap<>();
    probabilities(high)
        .forEach(
            (leaf, p) -> {
              if (event.test(leaf)) weights.put(new Item(leaf, kind, agent), p);
            });
    return new LeafSum<>(x.number(0), x.number(0), weights);
  }

  /** What an agent has at a leaf. */
  public LeafSum<S> at(Leaf leaf, Kind kind, int agent) {
    return new LeafSum<>(
        x.number(0), x.number(0), Map.of(new Item(leaf, kind, agent), x.number(1)));
  }

  /** What an agent expects given an event of positive probability, under pure strategies. */
  public LeafSum<S> given(ReducedPlan plan, Predicate<Leaf> event, Kind kind, int agent) {
    Rational all = three().probability(plan, event);
    Map<Item, S> weights = new LinkedHashMap<>();
    for (Leaf leaf : three().leaves()) {
      if (!event.test(leaf)) continue;
      Rational p = three().probability(plan, leaf);
      if (!p.isZero()) weights.put(new Item(leaf, kind, agent), x.number(p.over(all)));
    }
    return new LeafSum<>(x.number(0), x.number(0), weights);
  }
}
