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
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.List;
import shahmoon.lemmas.EveryRelativePrice;

/**
 * Against an opponent who draws one of K strategies, whoever is neither truthful nor silent does
 * better to pay a little less: half a step down she exceeds the same draws.
 *
 * <pre>
 *   U(y)  =  sum_k w_k ( L + [y exceeds draw k] G_k ) - y T,      U(y - d/2)  &gt;  U(y)
 * </pre>
 *
 * where d is the step from the next lower relative price to her own, y.
 *
 * @param protocol what is answered to two agents
 */
public record Shading(CurationProtocol protocol) implements Sentence {

  /** Her own strategy, and the draws: the order types of their relative prices. */
  public static final Levels LEVELS = new Levels(t -> t.manners().get(0) == Manner.OTHER, 2);

  private static OrderType type(Shape shape) {
    return LEVELS.types(shape.of("K") + 1).get(shape.of("type"));
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("K", 1, Levels.RUN - 1)
        .choice("type", s -> LEVELS.types(s.of("K") + 1).size())
        .numbers(
            s ->
                Frame.NONE
                    .with("d", new Frame.Numbers(type(s).steps(), Sign.POSITIVE))
                    .positive("T")
                    .nonnegative("L")
                    .with("G", new Frame.Numbers(s.of("K"), Sign.NONNEGATIVE))
                    .simplex("w", s.of("K")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = LEVELS.types(x.whole("K") + 1).get(x.whole("type"));
    int own = type.levels().get(0);
    S lower = level(x, own - 1).plus(x.list("d").get(own - 1).scale(Rational.HALF));
    return Statement.of(utility(x, type, lower), Relation.MORE, utility(x, type, level(x, own)));
  }

  private <S extends Scalar<S>> S utility(Variables<S> x, OrderType type, S price) {
    S sum = price.times(x.get("T")).negated();
    for (int k = 1; k <= x.whole("K"); k++) {
      Commitment<S> drawn = new Commitment<>(type.manners().get(k), level(x, type.levels().get(k)));
      List<Channel<S>> reply =
          protocol.reply(1, List.of(new Commitment<>(Manner.OTHER, price), drawn));
      S gain = everything(reply) ? x.list("G").get(k - 1) : x.number(0);
      sum = sum.plus(x.list("w").get(k - 1).times(x.get("L").plus(gain)));
    }
    return sum;
  }

  private static <S extends Scalar<S>> boolean everything(List<Channel<S>> reply) {
    boolean all = reply.stream().allMatch(Channel::isIdentity);
    if (!all && !reply.stream().allMatch(Channel::isEmpty))
      throw new IllegalArgumentException("a reply of neither everything nor nothing");
    return all;
  }

  private static <S extends Scalar<S>> S level(Variables<S> x, int level) {
    S sum = x.number(0);
    for (S step : x.list("d").subList(0, level)) sum = sum.plus(step);
    return sum;
  }

  /** What is looked for, leaning on the continuity of prices. */
  public Proof proof() {
    return EveryRelativePrice.under(Proof.sought(), s -> type(s).steps());
  }

  /** The judge of mixtures of two agents. */
  public Asked<MixedSituation> asked() {
    return new Asked<>(this, MixedSituation::shading);
  }
}
