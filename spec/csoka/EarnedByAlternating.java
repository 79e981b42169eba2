package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.team.GammaRule;
import csoka.AlternatingReports.Case;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.Trades;
import csoka.lemmas.Trades.Numbers;
import csoka.sentences.Readings;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** What Blue and Red earn in a round when both report 1 in odd and 0 in even rounds. */
final class EarnedByAlternating {

  private static final Rational HUNDRED = Rational.of(100);

  private EarnedByAlternating() {}

  private static Domain domain(int first) {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 4)
        .choice("pair", s -> s.of("K") < first ? 0 : first == 1 ? 1 : (s.of("K") - first) / 2 + 1)
        .numbers(s -> Frame.NONE.probability("p", "q"));
  }

  private static <S extends Scalar<S>> Trading<S> play(GammaRule rule, Variables<S> x) {
    return Trading.of(
        rule,
        x.whole("n"),
        x.whole("K"),
        Alternation.reports(x.get("p"), x.whole("K"), 1, 0),
        Alternation.reports(x.get("q"), x.whole("K"), 1, 0),
        Example21.LOSS);
  }

  /**
   * What Blue and Red earn in the rounds first, first + 2, ...: 100 in even rounds, 0 in odd ones,
   * and in round 1, of which alone is spoken then, 100 q (p - 1) and 100 p (q - 1); less the share
   * of what the other one earns, where that is asked for.
   */
  record Rounds(GammaRule rule, int first, boolean net) implements Sentence {
    @Override
    public Domain domain() {
      return EarnedByAlternating.domain(first);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int round = first + 2 * x.whole("pair");
      Trading<S> trading = play(rule, x);
      if (first == 1) {
        return Statement.of(
            earned(trading, round),
            EQUAL,
            List.of(bought(x.get("p"), x.get("q")), bought(x.get("q"), x.get("p"))));
      }
      S amount = x.number(round % 2 == 0 ? 100 : 0);
      if (!net) return Statement.of(earned(trading, round), EQUAL, List.of(amount, amount));
      S left = amount.minus(amount.scale(Rational.of(1, x.whole("n") - 1L)));
      return Statement.of(
          earned(
              round,
              t -> List.of(trading.transfer(Active.BLUE, t), trading.transfer(Active.RED, t))),
          EQUAL,
          List.of(left, left));
    }

    /** 100 q (p - 1): from p up to 1 at the price 100 q. */
    private static <S extends Scalar<S>> S bought(S own, S other) {
      return other.times(own.minus(own.one())).scale(HUNDRED);
    }

    /** It is judged by itself and carried by what trading costs. */
    Reading<Case> reading(String id, Scope<Case> scope) {
      return Readings.named(
              id,
              CONDITIONAL,
              scope,
              new Asked<>(this, (Case c) -> AlternatingReports.at(c, first)))
          .provedBy(
              Proof.sought()
                  .carriedBy(
                      new Trades.By(
                          new Trades(Example21.LOSS, 2, net),
                          first == 1
                              ? Rounds::first
                              : first == 2 ? Rounds::sales : Rounds::gifts)));
    }

    static <S extends Scalar<S>> List<Numbers<S>> first(Variables<S> x) {
      return List.of(
          new Numbers<>(x.get("p"), x.number(1), x.get("q")),
          new Numbers<>(x.get("q"), x.number(1), x.get("p")));
    }

    static <S extends Scalar<S>> List<Numbers<S>> sales(Variables<S> x) {
      return Collections.nCopies(2, new Numbers<>(x.number(1), x.number(0), x.number(1)));
    }

    static <S extends Scalar<S>> List<Numbers<S>> gifts(Variables<S> x) {
      return Collections.nCopies(2, new Numbers<>(x.number(0), x.number(1), x.number(0)));
    }
  }

  private static <S extends Scalar<S>> List<S> earned(Trading<S> trading, int round) {
    return earned(round, t -> List.of(trading.gamma(Active.BLUE, t), trading.gamma(Active.RED, t)));
  }

  /**
   * In a round: what is earned up to it less what is earned before it, so that the initial beliefs
   * have their say.
   */
  private static <S extends Scalar<S>> List<S> earned(int round, IntFunction<List<S>> each) {
    List<S> upTo = each.apply(1);
    List<S> before = upTo.stream().map(S::zero).toList();
    for (int t = 2; t <= round; t++) {
      before = upTo;
      upTo = sum(upTo, each.apply(t));
    }
    return List.of(upTo.get(0).minus(before.get(0)), upTo.get(1).minus(before.get(1)));
  }

  private static <S extends Scalar<S>> List<S> sum(List<S> a, List<S> b) {
    return List.of(a.get(0).plus(b.get(0)), a.get(1).plus(b.get(1)));
  }

  /** Nothing is earned in an odd round. */
  record EveryOddRound(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 4)
          .size("K", 1, 4)
          .choice("pair", s -> (s.of("K") - 1) / 2 + 1)
          .numbers(s -> Frame.NONE.probability("p", "q"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          earned(play(rule, x), 1 + 2 * x.whole("pair")), EQUAL, List.of(x.number(0), x.number(0)));
    }
  }
}
