package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Certain agents gain by a certain deviation, each of them.
 *
 * @param protocol whose game it is
 * @param levels the order types
 * @param who deviates
 * @param what she does
 */
public record DeviationSteps(CurationProtocol protocol, Levels levels, Who who, What what)
    implements Hypothesis {

  /** Who deviates. */
  public enum Who {
    /** Those with the highest relative price. */
    TOP,
    /** Those with the second highest. */
    SECOND,
    /** Those who are neither truthful nor silent. */
    OTHER,
    /** Those who are not truthful and pay the most of these. */
    TOP_UNTRUTHFUL,
    /** Those who pay something, are not truthful, and pay no more than another such agent. */
    BELOW_UNTRUTHFUL,
    /** Those who are truthful. */
    TRUTHFUL
  }

  /** What she does. */
  public enum What {
    /** She plays a zero-information strategy. */
    NOTHING,
    /** She pays a little less, and is still told everything. */
    LESS
  }

  /** The sentence that they do. */
  public Says says() {
    return Says.of(levels, this);
  }

  /** What is looked for; where something less is paid it leans on the continuity of prices. */
  public Proof proof() {
    return what == What.LESS ? says().proof() : Proof.sought();
  }

  /** Whose turn it is at an order type, from 1 to N. */
  public List<Integer> agents(OrderType t) {
    return IntStream.rangeClosed(1, t.agents()).filter(i -> deviates(t, i)).boxed().toList();
  }

  private boolean deviates(OrderType t, int i) {
    int own = t.levels().get(i - 1);
    Manner manner = t.manners().get(i - 1);
    List<Integer> sorted = t.levels().stream().sorted().toList();
    int rival =
        IntStream.rangeClosed(1, t.agents())
            .filter(j -> j != i && t.manners().get(j - 1) != Manner.TRUTHFUL)
            .map(j -> t.levels().get(j - 1))
            .max()
            .orElse(0);
    return switch (who) {
      case TOP -> own == sorted.get(t.agents() - 1);
      case SECOND -> own == sorted.get(t.agents() - 2);
      case OTHER -> manner == Manner.OTHER;
      case TOP_UNTRUTHFUL -> manner == Manner.OTHER && own > rival;
      case BELOW_UNTRUTHFUL -> manner == Manner.OTHER && own <= rival;
      case TRUTHFUL -> manner == Manner.TRUTHFUL;
    };
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriceGame<S> game = PriceGame.of(protocol, levels, x);
    List<Statement<S>> parts = new ArrayList<>();
    for (int i : agents(game.type())) {
      int own = game.type().levels().get(i - 1);
      PriceGame.Deviation to =
          what == What.NOTHING
              ? new PriceGame.Deviation(Manner.ZERO, 0, false)
              : new PriceGame.Deviation(Manner.OTHER, own - 1, true);
      parts.add(Statement.of(game.utility(i, to), Relation.MORE, game.utility(i)));
      if (what == What.LESS)
        parts.add(Statement.of(x.number(game.knows(i, to) ? 1 : 0), Relation.EQUAL, x.number(1)));
    }
    return Statement.all(parts);
  }
}
