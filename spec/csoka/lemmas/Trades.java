package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.example.Example21;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a round's report earns in Example 2.1 by (1), the types being those of the last round: YES
 * brings the others 104 + L, where L is Green's utility of it, and the agent's own final type and
 * the other one's are HIGH with the reported probabilities.
 *
 * <pre>
 *   sum_{x, y in {0, 1}} ( P_b(x) - P_p(x) ) P_r(y) D(x, y)  =  100 r (p - b)    for L = -204;   100 (1 - r)(p - b)   for L = -184
 * </pre>
 *
 * with p his report of the round before, b that of this round, r the other one's of the round
 * before, P_b(1) = b, P_b(0) = 1 - b, and D what the efficient decision brings the others.
 *
 * @param loss Green's utility of YES
 * @param count how many trades are spoken of
 * @param net whether each is less 1/(n - 1) of all the others
 */
public record Trades(Rational loss, int count, boolean net) implements Sentence {

  /**
   * Numbers of a trade: the own report of the round before, that of this round, and the other one's
   * of the round before.
   */
  public record Numbers<S extends Scalar<S>>(S own, S report, S price) {}

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 2)
        .numbers(s -> Frame.NONE.reals("own", count).reals("report", count).reals("price", count));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> earned = new ArrayList<>();
    List<S> traded = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      S own = x.list("own").get(k);
      S report = x.list("report").get(k);
      S price = x.list("price").get(k);
      earned.add(others(report, price).minus(others(own, price)));
      traded.add(
          (loss.equals(Example21.LOSS) ? price : x.number(1).minus(price))
              .times(own.minus(report))
              .scale(Rational.of(100)));
    }
    return net
        ? Statement.of(net(earned, x.whole("n")), Relation.EQUAL, net(traded, x.whole("n")))
        : Statement.of(earned, Relation.EQUAL, traded);
  }

  private static <S extends Scalar<S>> List<S> net(List<S> gammas, int n) {
    S all = gammas.stream().reduce(Scalar::plus).orElseThrow();
    return gammas.stream().map(g -> g.minus(all.minus(g).scale(Rational.of(1, n - 1L)))).toList();
  }

  private <S extends Scalar<S>> S others(S own, S price) {
    S sum = own.zero();
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        Rational other = b == 1 ? Example21.HIGH : Example21.LOW;
        Rational all = other.plus(a == 1 ? Example21.HIGH : Example21.LOW).plus(loss);
        if (all.signum() > 0)
          sum = sum.plus(chance(own, a).times(chance(price, b)).scale(other.plus(loss)));
      }
    }
    return sum;
  }

  private static <S extends Scalar<S>> S chance(S belief, int type) {
    return type == 1 ? belief : belief.one().minus(belief);
  }

  /** The lemma, for every n and K. */
  public Lemma lemma() {
    boolean smaller = !loss.equals(Example21.LOSS);
    String name =
        smaller ? "trade-smaller-loss" : net ? "net-trades" : count == 1 ? "trade" : "trades";
    return new Lemma(
        "csoka/" + name,
        Lemma.Kind.MACHINE,
        "sum_{x,y} (P_b(x) - P_p(x)) P_r(y) D(x,y) = 100 "
            + (smaller ? "(1 - r)" : "r")
            + " (p - b)"
            + (net ? ", each less 1/(n-1) of the others" : ""),
        "Reports.v " + name.replace('-', '_'),
        this,
        Argument.sought());
  }

  /**
   * A sentence is about such trades.
   *
   * @param trade the lemma
   * @param numbers the trades of which it speaks
   */
  public record By(Trades trade, Numbering numbers) implements Carried {
    /** Reads the trades from the variables of the sentence. */
    public interface Numbering {
      /** As many as the lemma speaks of. */
      <S extends Scalar<S>> List<Numbers<S>> of(Variables<S> x);
    }

    @Override
    public Lemma lemma() {
      return trade.lemma();
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<Numbers<S>> all = numbers.of(x);
      return Map.of(
          "own",
          list(all, Numbers::own),
          "report",
          list(all, Numbers::report),
          "price",
          list(all, Numbers::price));
    }

    private static <S extends Scalar<S>> List<S> list(
        List<Numbers<S>> all, Function<Numbers<S>, S> part) {
      return all.stream().map(part).toList();
    }
  }
}
