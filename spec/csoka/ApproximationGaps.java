package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Lists;
import csoka.example.Trading;
import csoka.lemmas.TradedStock;
import java.util.List;
import java.util.stream.Stream;

/** How far the transfers of all rounds are from the gammas. */
record ApproximationGaps(GammaRule rule) implements Sentence {
  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 3)
        .choice("lastBlue", s -> 2)
        .choice("lastRed", s -> 2)
        .numbers(
            s ->
                Frame.NONE
                    .with("b", new Box(s.of("K"), Rational.ZERO, Rational.ONE, false))
                    .with("r", new Box(s.of("K"), Rational.ZERO, Rational.ONE, false)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Trading<S> trading =
        Trading.of(
            rule, x.whole("n"), x.whole("K"), reports(x).get(0), reports(x).get(1), Example21.LOSS);
    S most = x.number(Rational.of(100L * x.whole("K"), x.whole("n") - 1L));
    return Statement.of(
        Stream.of(Active.values())
            .map(i -> TradedStock.size(trading.transfers(i).minus(trading.gammas(i))))
            .toList(),
        AT_MOST,
        List.of(most, most));
  }

  static <S extends Scalar<S>> List<List<S>> reports(Variables<S> x) {
    return List.of(
        Lists.appended(x.list("b"), x.number(x.whole("lastBlue"))),
        Lists.appended(x.list("r"), x.number(x.whole("lastRed"))));
  }
}
