package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.example.Processes;
import csoka.example.TwoRounds;
import csoka.example.TwoRounds.Line;
import csoka.lemmas.TwoRoundTrades;
import csoka.lemmas.TwoRoundVariables;
import csoka.sentences.TwoRoundSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The nine entries of the matrix game of Section 2 (K = 2, initial beliefs 1/2).
 *
 * <pre>
 *                    truth               modified            0, then 1
 *   truth            26, 26              26, 26              52 + 25e, 22
 *   modified         26, 26              26, 26              94 + 25e, 69          e = 1/(n-1)
 *   0, then 1        22, 52 + 25e        69, 94 + 25e        119 - 25e, 119 - 25e
 * </pre>
 *
 * The entry in the middle needs that not both beliefs can be 0 after round 1; otherwise both
 * modified strategies bring about YES with two LOW types, and it is 26 + 84 P(p_1^blue = 0)
 * P(p_1^red = 0).
 */
public final class TwoRoundMatrix implements Spec {

  /** A printed payoff, constant + shares / (n-1). */
  private record Amount(int constant, int shares) {
    Rational in(int agents) {
      return Rational.of(constant).plus(Rational.of(shares, agents - 1));
    }
  }

  private static final Amount TRUE = new Amount(26, 0);
  private static final List<List<Amount>> BLUE =
      List.of(
          List.of(TRUE, TRUE, new Amount(52, 25)),
          List.of(TRUE, TRUE, new Amount(94, 25)),
          List.of(new Amount(22, 0), new Amount(69, 0), new Amount(119, -25)));

  /** Two processes that start at 1/2 and take two rounds. */
  public record Case(int agents, BeliefProcess<Rational> blue, BeliefProcess<Rational> red) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    List<Claim<?>> claims = new ArrayList<>();
    for (Line row : Line.values()) {
      for (Line column : Line.values()) claims.add(claim(rule, row, column));
    }
    return claims;
  }

  private static Claim<Case> claim(GammaRule rule, Line row, Line column) {
    Amount blue = BLUE.get(row.ordinal()).get(column.ordinal());
    Amount red = BLUE.get(column.ordinal()).get(row.ordinal());
    String place = "row " + (row.ordinal() + 1) + ", column " + (column.ordinal() + 1);
    String id = "csoka/matrix-3x3-" + place.replace(", ", "-").replace(" ", "-");
    String statement =
        "In the matrix game with K = 2 and initial beliefs 1/2, "
            + place
            + " (Blue "
            + words(row)
            + ", Red "
            + words(column)
            + ") is "
            + text(blue)
            + ", "
            + text(red)
            + ".";
    Scope<Case> every = scope("every n >= 3, all processes from 1/2", false);
    Domain domain = TwoRoundVariables.domain(3);
    String payoffs = "payoffs of row " + (row.ordinal() + 1) + ", column " + (column.ordinal() + 1);
    TwoRoundSentence sentence =
        new TwoRoundSentence(rule, domain, new Entry(row, column, blue, red, false));
    if (row != Line.MODIFIED || column != Line.MODIFIED) {
      return Claim.of(
          id,
          Kind.NUMBER,
          "Section 2, 3x3 matrix game, " + place,
          statement,
          Case.class,
          Reading.printed(CONDITIONAL, every, judge(sentence))
              .provedBy(
                  sentence.proof(
                      "csoka/two-rounds-" + (row.ordinal() + 1) + "-" + (column.ordinal() + 1),
                      payoffs + " = " + text(blue) + ", " + text(red),
                      "TwoRounds.v " + theorem(row) + "_" + theorem(column),
                      Argument.sought())));
    }
    TwoRoundSentence notBoth =
        new TwoRoundSentence(
            rule, domain.given(new NotBoth()), new Entry(row, column, blue, red, false));
    TwoRoundSentence withBoth =
        new TwoRoundSentence(rule, domain, new Entry(row, column, blue, red, true));
    return Claim.of(
        id,
        Kind.NUMBER,
        "Section 2, 3x3 matrix game, " + place,
        statement,
        Case.class,
        Reading.printed(REFUTED, every, judge(sentence))
            .weighed(
                Gravity.edge("not both beliefs can be exactly 0 after round 1", "not-both-zero")),
        Reading.ours(
                "not-both-zero",
                CONDITIONAL,
                scope(
                    "every n >= 3, processes from 1/2 of which one at least does not reach 0 in"
                        + " round 1",
                    true),
                judge(notBoth))
            .provedBy(
                notBoth.proof(
                    "csoka/two-rounds-2-2-not-both-zero",
                    payoffs + " = 26, 26 if P(p_1^blue = 0) P(p_1^red = 0) = 0",
                    "TwoRounds.v modified_modified_not_both",
                    Argument.sought())),
        Reading.ours("with-both-zero", CONDITIONAL, every, judge(withBoth))
            .provedBy(
                withBoth.proof(
                    "csoka/two-rounds-2-2",
                    payoffs + " = 26 + 84 P(p_1^blue = 0) P(p_1^red = 0) for both",
                    "TwoRounds.v modified_modified",
                    Argument.sought())));
  }

  private static Asked<Case> judge(TwoRoundSentence sentence) {
    return new Asked<>(sentence, c -> TwoRoundVariables.of(c.agents(), c.blue(), c.red()));
  }

  /** The two payoffs, with what the chance adds that both beliefs are 0 where this is wanted. */
  private record Entry(Line row, Line column, Amount blue, Amount red, boolean both)
      implements TwoRoundTrades.Said {
    @Override
    public <S extends Scalar<S>> Statement<S> of(
        Variables<S> x, TwoRoundTrades.Entries<S> entries) {
      S more =
          both
              ? TwoRoundVariables.zero(x, 0)
                  .times(TwoRoundVariables.zero(x, 1))
                  .scale(Example21.LOW)
              : x.number(0);
      return Statement.of(
          entries.of(row, column),
          Relation.EQUAL,
          List.of(
              x.number(blue.in(x.whole("n"))).plus(more),
              x.number(red.in(x.whole("n"))).plus(more)));
    }
  }

  /** Not both beliefs can be 0 after round 1. */
  private record NotBoth() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          TwoRoundVariables.zero(x, 0).times(TwoRoundVariables.zero(x, 1)),
          Relation.EQUAL,
          x.number(0));
    }
  }

  private static String theorem(Line line) {
    return switch (line) {
      case TRUE -> "truth";
      case MODIFIED -> "modified";
      case LOW_HIGH -> "low_high";
    };
  }

  private static String words(Line line) {
    return switch (line) {
      case TRUE -> "true";
      case MODIFIED -> "true except for 1 after the other one's 0";
      case LOW_HIGH -> "0, then 1";
    };
  }

  private static String text(Amount a) {
    return a.constant()
        + (a.shares() == 0
            ? ""
            : (a.shares() < 0 ? " - " : " + ") + Math.abs(a.shares()) + "/(n-1)");
  }

  private static Scope<Case> scope(String words, boolean notBoth) {
    Space<Case> cases =
        Processes.of(Space.of(3, 4, 5, 10), TwoRounds.processes(Rational.ZERO, false))
            .map(p -> new Case(p.agents(), p.blue(), p.red()));
    return Scope.sample(words, 120, notBoth ? cases.where(TwoRoundMatrix::notBoth) : cases)
        .containing(
            c ->
                c.agents() >= 3
                    && TwoRounds.fits(c.blue(), Rational.ZERO)
                    && TwoRounds.fits(c.red(), Rational.ZERO)
                    && (!notBoth || notBoth(c)));
  }

  private static boolean notBoth(Case c) {
    return TwoRounds.atom(c.blue(), Rational.ZERO)
        .times(TwoRounds.atom(c.red(), Rational.ZERO))
        .isZero();
  }
}
