package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.lemmas.EveryRelativePrice;

/**
 * Against others each of whom draws one of K strategies, whoever is neither truthful nor silent
 * does better to pay a little less: half a step down she exceeds the same draws.
 *
 * <pre>
 *   U(y)  =  sum_o P(o) ( L + [y exceeds all draws of o] G_o ) - y T,      U(y - d/2)  &gt;  U(y)
 * </pre>
 *
 * where o is an outcome of the others' draws, of chance P(o) = w2_{o_2} w3_{o_3} ..., and d is the
 * step from the next lower relative price to her own, y. The draws of an agent are in the order of
 * their prices; some may have no chance.
 *
 * @param protocol what is answered
 * @param agents N, all others of whom draw
 * @param run up to how many draws of each it is run
 */
public record Shading(CurationProtocol protocol, int agents, int run) implements Sentence {

  /** Her own strategy, and the draws of one agent after the other: their order types. */
  record Types(int agents, List<List<OrderType>> byDraws) {

    private static Types upTo(int agents, int run) {
      return new Types(
          agents, IntStream.rangeClosed(1, run).mapToObj(k -> listed(agents, k)).toList());
    }

    private static List<OrderType> listed(int agents, int draws) {
      return OrderType.all(1 + (agents - 1) * draws).stream()
          .filter(t -> t.manners().get(0) == Manner.OTHER && inOrder(t, draws))
          .toList();
    }

    private static boolean inOrder(OrderType t, int draws) {
      for (int k = 1; k + 1 < t.agents(); k++)
        if (k % draws != 0 && compare(t, k, k + 1) > 0) return false;
      return true;
    }

    private static int compare(OrderType t, int one, int other) {
      int levels = t.levels().get(one) - t.levels().get(other);
      return levels != 0 ? levels : t.manners().get(one).compareTo(t.manners().get(other));
    }

    List<OrderType> of(int draws) {
      return draws <= byDraws.size() ? byDraws.get(draws - 1) : listed(agents, draws);
    }
  }

  private static final Types TWO = Types.upTo(2, 3);
  private static final Types THREE = Types.upTo(3, 2);

  /** The order types for so many agents, by the number of draws. */
  static Types types(int agents) {
    return agents == 2 ? TWO : THREE;
  }

  private OrderType type(int draws, int number) {
    return types(agents).of(draws).get(number);
  }

  /** The outcomes of so many draws of each of the others: the place of each one's draw. */
  static List<List<Integer>> outcomes(int others, int draws) {
    return Profiles.all(Collections.nCopies(others, draws))
        .map(
            drawn ->
                IntStream.range(0, others).mapToObj(j -> 1 + j * draws + drawn.get(j)).toList())
        .toList();
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("K", 1, run)
        .choice("type", s -> types(agents).of(s.of("K")).size())
        .numbers(this::frame);
  }

  private Frame frame(Shape s) {
    int draws = s.of("K");
    Frame frame =
        Frame.NONE
            .with("d", new Frame.Numbers(type(draws, s.of("type")).steps(), Sign.POSITIVE))
            .positive("T")
            .nonnegative("L")
            .with("G", new Frame.Numbers(outcomes(agents - 1, draws).size(), Sign.NONNEGATIVE));
    for (int j = 2; j <= agents; j++) frame = frame.simplex("w" + j, draws);
    return frame;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = type(x.whole("K"), x.whole("type"));
    int own = type.levels().get(0);
    S lower = level(x, own - 1).plus(x.list("d").get(own - 1).scale(Rational.HALF));
    return Statement.of(utility(x, type, lower), Relation.MORE, utility(x, type, level(x, own)));
  }

  private <S extends Scalar<S>> S utility(Variables<S> x, OrderType type, S price) {
    S sum = price.times(x.get("T")).negated();
    int draws = x.whole("K");
    List<List<Integer>> outcomes = outcomes(agents - 1, draws);
    for (int o = 0; o < outcomes.size(); o++) {
      List<Commitment<S>> profile = new ArrayList<>(List.of(new Commitment<>(Manner.OTHER, price)));
      S chance = x.number(1);
      for (int place : outcomes.get(o)) {
        int agent = 2 + (place - 1) / draws;
        profile.add(
            new Commitment<>(type.manners().get(place), level(x, type.levels().get(place))));
        chance = chance.times(x.list("w" + agent).get((place - 1) % draws));
      }
      S gain = Replies.isEverything(protocol.reply(1, profile)) ? x.list("G").get(o) : x.number(0);
      sum = sum.plus(chance.times(x.get("L").plus(gain)));
    }
    return sum;
  }

  private static <S extends Scalar<S>> S level(Variables<S> x, int level) {
    S sum = x.number(0);
    for (S step : x.list("d").subList(0, level)) sum = sum.plus(step);
    return sum;
  }

  /** What is looked for, leaning on the continuity of prices. */
  public Proof proof() {
    return EveryRelativePrice.under(Proof.sought(), s -> type(s.of("K"), s.of("type")).steps());
  }

  /** The judge of mixtures of so many agents. */
  public Asked<MixedSituation> asked() {
    return new Asked<>(this, DrawnLevels::numbers);
  }
}
