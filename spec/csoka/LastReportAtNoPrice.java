package csoka;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.FreeLastReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Red's last report brings him after Blue's 0, and what carries it to every n and K. */
final class LastReportAtNoPrice {

  private LastReportAtNoPrice() {}

  /**
   * Red's last report 1 brings him no less than 0 after Blue's 0 of the round before, and 84 or
   * more if Blue reports 1.
   *
   * @param rule the mechanism
   * @param zeros 1 if Blue's last report but one is 0, or 0 if it may be anything
   */
  record NeverWorse(GammaRule rule, int zeros) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 4)
          .size("K", 1, 3)
          .range("type", 0, 1)
          .numbers(s -> Frame.NONE.with("b", box(s.of("K") - zeros)).with("r", box(s.of("K"))));
    }

    private static Frame.Box box(int count) {
      return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          List.of(last(x, 0), last(x, 1)), AT_LEAST, List.of(x.number(0), x.number(Example21.LOW)));
    }

    /** Red's payoff from 1 minus that from 0 in the last round when Blue reports u in it. */
    private <S extends Scalar<S>> S last(Variables<S> x, int u) {
      List<S> blue = new ArrayList<>(x.list("b"));
      if (zeros == 1) blue.add(x.number(0));
      blue.add(x.number(u));
      List<S> payoffs = new ArrayList<>();
      for (int v = 0; v < 2; v++) {
        List<S> red = new ArrayList<>(x.list("r"));
        red.add(x.number(v));
        Rational utility =
            u * v == 0 ? Rational.ZERO : x.whole("type") == 1 ? Example21.HIGH : Example21.LOW;
        payoffs.add(
            Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS)
                .transfers(Active.RED)
                .plus(x.number(utility)));
      }
      return payoffs.get(1).minus(payoffs.get(0));
    }
  }

  /** At the price 0 only the decision counts. */
  record AtNoPrice() implements Carried {
    @Override
    public Lemma lemma() {
      return FreeLastReport.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("last", List.of(x.list("r").get(x.whole("K") - 1)));
    }
  }
}
