package csoka;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What two agents get in the rounds of Appendix G who report 1000 whatever their signals. */
final class AlwaysThousand {

  private AlwaysThousand() {}

  /** T rounds, and an amount of at most 2999 T. */
  private static Domain amounts() {
    return Domain.all()
        .size("T", 1, 3)
        .numbers(s -> Frame.NONE.real("amount"))
        .given(AlwaysThousand::atMost2999EachRound);
  }

  /** In T rounds, the amount being at most 2999 T, the two get it by reporting 1000 always. */
  record Enough(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return amounts();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      ReportingStrategy thousand =
          new ReportingStrategy.Fixed(Collections.nCopies(x.whole("T"), "high"));
      List<S> payoffs =
          Play.of(
                  new Outlook<>(
                      RepeatedSignals.model(x.whole("T"), x.number(RepeatedSignals.THOUSAND))),
                  rule,
                  List.of(thousand, thousand))
              .expectedPayoffs();
      return Statement.of(payoffs.get(0).plus(payoffs.get(1)), AT_LEAST, x.get("amount"));
    }
  }

  /** amount <= 2999 T. */
  private static <S extends Scalar<S>> Statement<S> atMost2999EachRound(Variables<S> x) {
    return Statement.of(x.number(2999L * x.whole("T")), AT_LEAST, x.get("amount"));
  }

  /** Each round brings the two 2999 on average. */
  record EnoughRounds() implements Carried, Sentence {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/thousand-each-round",
          Lemma.Kind.MACHINE,
          "sum_{t=1}^T (1000 + 1000 + 1000 - 1) >= amount for amount <= 2999 T",
          "Reports.v thousand_each_round",
          this,
          Argument.sought());
    }

    @Override
    public Domain domain() {
      return amounts();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S sum = x.number(0);
      for (int t = 1; t <= x.whole("T"); t++) sum = sum.plus(x.number(1000 + 1000 + 1000 - 1));
      return Statement.of(sum, AT_LEAST, x.get("amount"));
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("amount", List.of(x.get("amount")));
    }
  }

  /**
   * In one round with the amount 1 + excess in the place of 1000, the two get it by reporting it
   * always.
   */
  record HighSignal(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("excess"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S amount = x.get("excess").plus(x.number(1));
      RepeatedSignals<S> game = RepeatedSignals.of(rule, amount);
      return Statement.of(payoff(game, 0, true).plus(payoff(game, 1, true)), AT_LEAST, amount);
    }
  }

  /**
   * However many rounds, each alike, and discounted or not: the decisions bring less than with the
   * truth, or each is paid more.
   *
   * @param paid whether it speaks of what each agent gets
   */
  record InEveryRound(TransferRule rule, boolean paid) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("rounds"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      RepeatedSignals<S> game = RepeatedSignals.of(rule, x.number(RepeatedSignals.THOUSAND));
      return Statement.of(all(x, game, true), paid ? MORE : LESS, all(x, game, false));
    }

    private <S extends Scalar<S>> List<S> all(
        Variables<S> x, RepeatedSignals<S> game, boolean high) {
      List<S> round =
          paid
              ? List.of(payoff(game, 0, high), payoff(game, 1, high))
              : List.of(mean(game, s -> game.worth(s, reports(s, high))));
      return round.stream().map(a -> a.times(x.get("rounds"))).toList();
    }
  }

  private static List<Integer> reports(List<Integer> signals, boolean high) {
    return high ? List.of(RepeatedSignals.HIGH, RepeatedSignals.HIGH) : signals;
  }

  private static <S extends Scalar<S>> S payoff(RepeatedSignals<S> game, int agent, boolean high) {
    return mean(game, s -> game.payoff(agent, s, reports(s, high)));
  }

  private static <S extends Scalar<S>> S mean(
      RepeatedSignals<S> game, Function<List<Integer>, S> ofSignals) {
    return RepeatedSignals.pairs()
        .map(s -> ofSignals.apply(s).scale(Rational.of(1, 4)))
        .reduce(game.outlook().model().one().zero(), Scalar::plus);
  }
}
