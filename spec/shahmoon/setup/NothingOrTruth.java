package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import shahmoon.lemmas.EveryRelativePrice;

/**
 * Two agents, each of whom draws the truth or nothing: unless both always draw the truth somebody
 * gains, where truth costs less than it gets and the center's bit is worth something to one.
 *
 * <pre>
 *   U_i(nothing), U_i(as little as one likes), U_i(truth)  &lt;=  B_i   =&gt;   B_1 + B_2  &gt;  U_1 + U_2
 * </pre>
 *
 * With p_i the chance of truth; L_i is what fair coins get her, G_i how much more everything does
 * where the other one is truthful, H_i where he says nothing; T_i is the price of truth.
 *
 * @param protocol what is answered to two agents
 */
public record NothingOrTruth(CurationProtocol protocol) implements Sentence {

  private static final Rational NEARLY_NOTHING = Rational.HALF;

  @Override
  public Domain domain() {
    Frame.Numbers some = new Frame.Numbers(2, Sign.NONNEGATIVE);
    Frame frame =
        Frame.NONE
            .with("p", MoreIsBetter.unit(2))
            .with("T", new Frame.Numbers(2, Sign.POSITIVE))
            .with("L", some)
            .with("G", some)
            .with("H", some)
            .reals("B", 2);
    return Domain.all()
        .choice("who", s -> 2)
        .numbers(s -> frame)
        .given(NothingOrTruth::meant)
        .given(this::best);
  }

  /** Somebody may say nothing, truth costs less than it gets, the center is not helpless. */
  private static <S extends Scalar<S>> Statement<S> meant(Variables<S> x) {
    S sum = x.list("p").get(0).plus(x.list("p").get(1));
    return Statement.of(sum, Relation.LESS, x.number(2))
        .and(Statement.of(x.list("T"), Relation.LESS, x.list("G")))
        .and(Statement.of(x.list("H").get(x.whole("who")), Relation.MORE, x.number(0)));
  }

  /** No strategy gets an agent more than B. */
  private <S extends Scalar<S>> Statement<S> best(Variables<S> x) {
    List<S> left =
        List.of(
            profit(x, 0, Manner.ZERO),
            profit(x, 0, Manner.OTHER),
            truth(x, 0),
            profit(x, 1, Manner.ZERO),
            profit(x, 1, Manner.OTHER),
            truth(x, 1));
    S one = x.list("B").get(0);
    S other = x.list("B").get(1);
    return Statement.of(left, Relation.AT_MOST, List.of(one, one, one, other, other, other));
  }

  private static <S extends Scalar<S>> Commitment<S> commitment(Variables<S> x, Manner manner) {
    return new Commitment<>(
        manner,
        x.number(
            manner == Manner.ZERO
                ? Rational.ZERO
                : manner == Manner.TRUTHFUL ? Rational.ONE : NEARLY_NOTHING));
  }

  /** E V_i of an agent, 0 or 1. */
  private <S extends Scalar<S>> S profit(Variables<S> x, int agent, Manner own) {
    S truthful = x.list("p").get(1 - agent);
    S sum = x.list("L").get(agent);
    if (isTold(x, agent, own, Manner.TRUTHFUL))
      sum = sum.plus(truthful.times(x.list("G").get(agent)));
    if (isTold(x, agent, own, Manner.ZERO))
      sum = sum.plus(truthful.one().minus(truthful).times(x.list("H").get(agent)));
    return sum;
  }

  private <S extends Scalar<S>> boolean isTold(
      Variables<S> x, int agent, Manner own, Manner other) {
    Commitment<S> mine = commitment(x, own);
    Commitment<S> his = commitment(x, other);
    return Replies.isEverything(
        protocol.reply(agent + 1, agent == 0 ? List.of(mine, his) : List.of(his, mine)));
  }

  private <S extends Scalar<S>> S truth(Variables<S> x, int agent) {
    return profit(x, agent, Manner.TRUTHFUL).minus(x.list("T").get(agent));
  }

  /** E U_i of her mixture. */
  private <S extends Scalar<S>> S mixed(Variables<S> x, int agent) {
    S p = x.list("p").get(agent);
    return p.times(truth(x, agent)).plus(p.one().minus(p).times(profit(x, agent, Manner.ZERO)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(
        x.list("B").get(0).plus(x.list("B").get(1)), Relation.MORE, mixed(x, 0).plus(mixed(x, 1)));
  }

  /** The judge of mixtures of two agents. */
  public Asked<MixedSituation> asked() {
    return new Asked<>(this, s -> numbers(s, protocol));
  }

  /** Whether each of the two ever says nothing is distinguished. */
  public Proof proof() {
    return EveryRelativePrice.under(Proof.by(NothingOrTruthEvidence::of));
  }

  /** The numbers of a situation, with the suprema for B. */
  static Assignment numbers(MixedSituation s, CurationProtocol protocol) {
    Situation first = s.first();
    Situation truth = first.all(MessageStrategy.TRUTH);
    Situation silence = first.all(new MessageStrategy(Rational.HALF, Rational.HALF));
    return Assignment.NONE
        .whole("who", first.helped() - 1)
        .numbers("p", List.of(s.truthful(1), s.truthful(2)))
        .numbers("T", s.prices().stream().map(p -> p.truth()).toList())
        .numbers("L", List.of(first.least(1), first.least(2)))
        .numbers("G", List.of(gain(truth, 1), gain(truth, 2)))
        .numbers("H", List.of(gain(silence, 1), gain(silence, 2)))
        .numbers("B", List.of(s.supremum(1, protocol), s.supremum(2, protocol)));
  }

  private static Rational gain(Situation s, int agent) {
    return s.most(agent).minus(s.least(agent));
  }
}
