package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.example.Example21;
import csoka.example.TwoRounds.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of payoffs of the matrix game of Section 2, the payoffs being those of trades by (3)
 * and (4).
 *
 * <pre>
 *   U^i + G^i - G^j/(n-1),   G^blue = sum over beliefs k, l and final types x, y of their probabilities times
 *                                     100 sum_t g_(t-1) (h_(t-1) - h_t)
 * </pre>
 *
 * where h and g are Blue's and Red's reports of rounds 0 to 2, which are 1/2 in round 0.
 *
 * @param id of the lemma
 * @param formula what it says
 * @param theorem file and theorem of the proof for every n and every finite set of beliefs
 * @param domain two processes
 * @param said what is said of the payoffs
 * @param proof where it is run
 */
public record TwoRoundTrades(
    String id, String formula, String theorem, Domain domain, Said said, Argument proof)
    implements Sentence {

  /** Says something of the payoffs of Blue and Red. */
  public interface Said {
    /** In terms of the two payoffs for Blue's and Red's strategy. */
    <S extends Scalar<S>> Statement<S> of(Variables<S> x, Entries<S> entries);
  }

  /** The matrix. */
  public interface Entries<S extends Scalar<S>> {
    /** Blue's and Red's payoff. */
    List<S> of(Line row, Line column);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return said.of(x, (row, column) -> entry(x, row, column));
  }

  private static <S extends Scalar<S>> List<S> entry(Variables<S> x, Line row, Line column) {
    List<S> blue = TwoRoundVariables.beliefs(x, 0);
    List<S> red = TwoRoundVariables.beliefs(x, 1);
    Rational share = Rational.of(1, x.whole("n") - 1L);
    List<S> payoffs = new ArrayList<>(List.of(x.number(0), x.number(0)));
    for (int k = 0; k < blue.size(); k++) {
      for (int l = 0; l < red.size(); l++) {
        for (int end = 0; end < 4; end++) {
          S p =
              TwoRoundVariables.weights(x, 0)
                  .get(k)
                  .times(TwoRoundVariables.weights(x, 1).get(l))
                  .times(chance(blue.get(k), end / 2))
                  .times(chance(red.get(l), end % 2));
          int firstBlue = row == Line.LOW_HIGH ? 0 : k;
          int firstRed = column == Line.LOW_HIGH ? 0 : l;
          int lastBlue = last(row, firstRed, end / 2);
          int lastRed = last(column, firstBlue, end % 2);
          List<S> h = List.of(x.number(Rational.HALF), blue.get(firstBlue), x.number(lastBlue));
          List<S> g = List.of(x.number(Rational.HALF), red.get(firstRed), x.number(lastRed));
          boolean yes = lastBlue == 1 && lastRed == 1;
          S tradeBlue = trades(h, g);
          S tradeRed = trades(g, h);
          payoffs.set(
              0,
              payoffs
                  .get(0)
                  .plus(
                      p.times(
                          utility(x, yes, end / 2).plus(tradeBlue).minus(tradeRed.scale(share)))));
          payoffs.set(
              1,
              payoffs
                  .get(1)
                  .plus(
                      p.times(
                          utility(x, yes, end % 2).plus(tradeRed).minus(tradeBlue.scale(share)))));
        }
      }
    }
    return payoffs;
  }

  private static <S extends Scalar<S>> S chance(S belief, int type) {
    return type == 1 ? belief : belief.one().minus(belief);
  }

  private static int last(Line line, int seen, int type) {
    return line == Line.LOW_HIGH || line == Line.MODIFIED && seen == 0 ? 1 : type;
  }

  private static <S extends Scalar<S>> S trades(List<S> own, List<S> price) {
    return price
        .get(0)
        .times(own.get(0).minus(own.get(1)))
        .plus(price.get(1).times(own.get(1).minus(own.get(2))))
        .scale(Rational.of(100));
  }

  private static <S extends Scalar<S>> S utility(Variables<S> x, boolean yes, int type) {
    return x.number(!yes ? Rational.ZERO : type == 1 ? Example21.HIGH : Example21.LOW);
  }

  /** The lemma, for every n and m. */
  public Lemma lemma() {
    return new Lemma(id, Lemma.Kind.MACHINE, formula, theorem, this, proof);
  }

  /** A sentence says this of the payoffs that the mechanism brings. */
  public record By(TwoRoundTrades trades) implements Carried {
    @Override
    public Lemma lemma() {
      return trades.lemma();
    }

    @Override
    public Shape shape(Shape shape) {
      Shape own = Shape.NONE;
      for (Domain.Whole whole : trades.domain().wholes())
        own = own.with(whole.name(), shape.of(whole.name()));
      return own;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Map<String, List<S>> numbers = new LinkedHashMap<>();
      for (String name : List.of("b", "bodds", "r", "rodds")) numbers.put(name, x.list(name));
      return numbers;
    }
  }
}
