package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.TransferFormulas.Case;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.lemmas.Trades;
import csoka.lemmas.Trades.Numbers;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 2: by (3) a report is a stock of a good, which is traded at the price that the other
 * one's report of the round before sets.
 */
public final class AReportIsAStockOfAGood implements Spec {

  /** Two possible reports of one round. */
  public record Trade(
      int agents,
      int rounds,
      int round,
      Rational own,
      Rational price,
      Rational report,
      Rational instead) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Space<Trade> trades =
        TransferFormulas.cases()
            .times(
                Rationals.unitInterval(2),
                (c, other) ->
                    new Trade(
                        c.agents(), c.rounds(), c.round(), c.own(), c.price(), c.report(), other))
            .where(
                t ->
                    t.round() < t.rounds()
                        || t.instead().times(t.instead().minus(Rational.ONE)).isZero());
    return List.of(
        Claim.of(
            "csoka/section-2-price",
            Kind.STATEMENT,
            "Section 2",
            "By (3) Blue's report is a stock of a good: in round t another stock costs its"
                + " difference times the unit price 100 times Red's report of round t - 1, however"
                + " much is bought.",
            Trade.class,
            Readings.printed(
                CONDITIONAL,
                Scope.sample(
                    "every n, K, round, reports before and two reports of Blue", 200, trades),
                new Price(rule),
                (Trade t) ->
                    TransferFormulas.variables(
                            new Case(
                                t.agents(), t.rounds(), t.round(), t.own(), t.price(), t.report()))
                        .whole("another", t.round() == t.rounds() && !t.instead().isZero() ? 1 : 0)
                        .number("instead", t.instead()),
                new Trades.By(new Trades(Example21.LOSS, 1, false), Price::exchanged))));
  }

  /** What another report earns more. */
  record Price(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return EarnedByAReport.domain()
          .choice("another", EarnedByAReport::decided)
          .numbers(s -> Frame.NONE.probability("own", "price", "reported", "others", "instead"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S more =
          EarnedByAReport.gamma(rule, Active.BLUE, Example21.LOSS, x, EarnedByAReport.report(x))
              .minus(EarnedByAReport.gamma(rule, Active.BLUE, Example21.LOSS, x, instead(x)));
      return Statement.of(
          more,
          EQUAL,
          x.get("price")
              .times(instead(x).minus(EarnedByAReport.report(x)))
              .scale(EarnedByAReport.HUNDRED));
    }

    private static <S extends Scalar<S>> S instead(Variables<S> x) {
      return EarnedByAReport.isLast(x.whole("before"), x.whole("K"))
          ? x.number(x.whole("another"))
          : x.get("instead");
    }

    static <S extends Scalar<S>> List<Numbers<S>> exchanged(Variables<S> x) {
      return List.of(new Numbers<>(instead(x), EarnedByAReport.report(x), x.get("price")));
    }
  }
}
