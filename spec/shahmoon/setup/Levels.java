package shahmoon.setup;

import counterplay.claim.Scope;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import counterplay.model.curation.Price;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shahmoon.lemmas.EveryRelativePrice;

/**
 * What of a situation enters a game of a protocol that gives everything or fair coins: the order
 * type of the relative prices, the steps between them, the prices of truth, and for each agent what
 * she gets from fair coins and how much more from everything.
 *
 * <pre>
 *   d_1, d_2, ...  steps between relative prices; those of a situation add up to 1;   T_i = price_i(s^t)
 *   L_i = V_i(s; F^min),   G_i = V_i(s; F^max) - V_i(s; F^min) &gt;= 0;  neither depends on s_i
 * </pre>
 *
 * @param which the order types of the domain
 * @param least the least number of agents
 * @param listed those of few agents
 */
public record Levels(Predicate<OrderType> which, int least, Map<Integer, List<OrderType>> listed) {

  /** The largest number of agents for which all order types are run. */
  public static final int RUN = 4;

  /** Order types of so many agents on. */
  public Levels(Predicate<OrderType> which, int least) {
    this(
        which,
        least,
        IntStream.rangeClosed(least, RUN)
            .boxed()
            .collect(
                Collectors.toUnmodifiableMap(
                    n -> n, n -> OrderType.all(n).stream().filter(which).toList())));
  }

  /** Every profile of two agents or more. */
  public static final Levels EVERY = new Levels(t -> true, 2);

  /** Everybody is truthful. */
  public static final Levels TRUTH = new Levels(OrderType::isTruthful, 2);

  /** Everybody plays a zero-information strategy. */
  public static final Levels NOTHING = new Levels(OrderType::isZero, 2);

  /** Not everybody is truthful. */
  public static final Levels UNTRUTHFUL = new Levels(t -> !t.isTruthful(), 2);

  /** Neither of the two. */
  public static final Levels NEITHER = new Levels(t -> !t.isTruthful() && !t.isZero(), 2);

  /** One agent is neither truthful nor silent, all others are truthful. */
  public static final Levels ONE_OTHER =
      new Levels(t -> untruthful(t) == 1 && t.manners().contains(Manner.OTHER), 2);

  /** How many have the highest relative price. */
  public static long top(OrderType t) {
    int most = Collections.max(t.levels());
    return t.levels().stream().filter(l -> l == most).count();
  }

  /** The second highest relative price. */
  public static int second(OrderType t) {
    return t.levels().stream().sorted().toList().get(t.agents() - 2);
  }

  /** How many are not truthful. */
  public static long untruthful(OrderType t) {
    return t.manners().stream().filter(m -> m != Manner.TRUTHFUL).count();
  }

  /** A scope that tries situations at these order types. */
  public Scope<Situation> scope(String words) {
    return Situations.scope(words, Situations::any, s -> which.test(s.type()));
  }

  /** The order types of so many agents. */
  public List<OrderType> types(int agents) {
    return listed.containsKey(agents)
        ? listed.get(agents)
        : OrderType.all(agents).stream().filter(which).toList();
  }

  /** The order type of a shape. */
  public OrderType type(Shape shape) {
    return types(shape.of("N")).get(shape.of("type"));
  }

  /** The order type of a run. */
  OrderType type(Variables<?> x) {
    return types(x.whole("N")).get(x.whole("type"));
  }

  /** A profile of that order type, its relative prices being k/n. */
  public static <S extends Scalar<S>> List<Commitment<S>> profile(
      OrderType type, Function<Rational, S> number) {
    return IntStream.range(0, type.agents())
        .mapToObj(
            k ->
                new Commitment<>(
                    type.manners().get(k),
                    number.apply(Rational.of(type.levels().get(k), type.steps()))))
        .toList();
  }

  /** All of these order types. */
  Domain shapes() {
    return Domain.all().size("N", least, RUN).choice("type", s -> types(s.of("N")).size());
  }

  /** All of these order types, any steps, any prices of truth, anything to be gained. */
  public Domain domain() {
    return shapes().numbers(this::frame);
  }

  private Frame frame(Shape shape) {
    int n = shape.of("N");
    return Frame.NONE
        .with("d", new Frame.Numbers(type(shape).steps(), Sign.POSITIVE))
        .with("T", new Frame.Numbers(n, Sign.POSITIVE))
        .with("L", new Frame.Numbers(n, Sign.NONNEGATIVE))
        .with("G", new Frame.Numbers(n, Sign.NONNEGATIVE));
  }

  /**
   * The same where everything is worth more than nothing to one agent, number {@code who} + 1: the
   * center is not helpless.
   */
  public Domain useful() {
    return shapes()
        .choice("who", s -> type(s).isZero() ? s.of("N") : 1)
        .numbers(this::frame)
        .given(this::isUseful);
  }

  /** G_a &gt; 0 where nobody says anything. */
  private <S extends Scalar<S>> Statement<S> isUseful(Variables<S> x) {
    List<S> positive = x.list(type(x).isZero() ? "G" : "T");
    return Statement.of(positive.get(x.whole("who")), Relation.MORE, x.number(0));
  }

  /** The numbers of a situation in which the center is not helpless. */
  public Assignment ofUseful(Situation s) {
    return of(s).whole("who", s.type().isZero() ? s.helped() - 1 : 0);
  }

  /** Its order type. */
  Assignment shape(Situation s) {
    return Assignment.NONE
        .whole("N", s.agents())
        .whole("type", types(s.agents()).indexOf(s.type()));
  }

  /** The numbers of a situation. */
  public Assignment of(Situation s) {
    List<Rational> steps = new ArrayList<>();
    Rational before = Rational.ZERO;
    for (Rational level : OrderType.steps(s.prices(), s.profile())) {
      steps.add(level.minus(before));
      before = level;
    }
    List<Rational> low = each(s, s::least);
    List<Rational> high = each(s, s::most);
    return shape(s)
        .numbers("d", steps)
        .numbers("T", s.prices().stream().map(Price::truth).toList())
        .numbers("L", low)
        .numbers(
            "G",
            IntStream.range(0, s.agents()).mapToObj(k -> high.get(k).minus(low.get(k))).toList());
  }

  /**
   * The same proof, which says that it leans on continuity: each relative price that an agent may
   * turn to is that of a strategy.
   */
  public Proof continuous(Proof proof) {
    return EveryRelativePrice.under(proof, s -> type(s).steps());
  }

  private static List<Rational> each(Situation s, Function<Integer, Rational> value) {
    return IntStream.rangeClosed(1, s.agents()).mapToObj(value::apply).toList();
  }
}
