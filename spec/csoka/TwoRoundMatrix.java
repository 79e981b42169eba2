package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.setup.TwoRounds.Line;
import csoka.setup.Alternation;
import csoka.setup.BeliefProcess;
import csoka.setup.Example21;
import csoka.setup.TwoRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
 * The entry in the middle needs that not both beliefs can be 0 after round 1; otherwise both modified strategies bring about
 * YES with two LOW types, and it is 26 + 84 P(p_1^blue = 0) P(p_1^red = 0).
 */
public final class TwoRoundMatrix implements Spec {

  /** A printed payoff, constant + shares / (n-1). */
  private record Amount(int constant, int shares) {
    Rational in(int agents) {
      return Rational.of(constant).plus(Rational.of(shares, agents - 1));
    }

    Polynomial symbolic() {
      return Polynomial.of(Rational.of(constant)).plus(Alternation.SHARE.scale(Rational.of(shares)));
    }
  }

  private static final Amount TRUE = new Amount(26, 0);
  private static final List<List<Amount>> BLUE = List.of(
      List.of(TRUE, TRUE, new Amount(52, 25)),
      List.of(TRUE, TRUE, new Amount(94, 25)),
      List.of(new Amount(22, 0), new Amount(69, 0), new Amount(119, -25)));

  /** Two processes that start at 1/2 and take two rounds. */
  public record Case(int agents, BeliefProcess<Rational> blue, BeliefProcess<Rational> red) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
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
    String statement = "In the matrix game with K = 2 and initial beliefs 1/2, " + place + " (Blue " + words(row)
        + ", Red " + words(column)
        + ") is " + text(blue) + ", " + text(red) + ".";
    Judge<Case> printed = c -> Finding.of(TwoRounds.entry(rule, TwoRounds.model(c.agents(), c.blue(), c.red()), row,
        column, Rational.ZERO),
        Relation.EQUAL, List.of(blue.in(c.agents()), red.in(c.agents())));
    Scope<Case> every = scope("every n >= 3, all processes from 1/2", false);
    if (row != Line.MODIFIED || column != Line.MODIFIED) {
      return Claim.of(id, Kind.NUMBER, "Section 2, 3x3 matrix game, " + place, statement, Case.class,
          Reading.printed(PROVED, every, printed).provedBy(Proof.whole(() ->
              certificate(rule, row, column, w -> Polynomial.ZERO))));
    }
    return Claim.of(id, Kind.NUMBER, "Section 2, 3x3 matrix game, " + place, statement, Case.class,
        Reading.printed(REFUTED, every, printed).weighed(Gravity.edge("not both beliefs can be exactly 0 after round 1", "not-both-zero")),
        Reading.ours("not-both-zero", PROVED,
            scope("every n >= 3, processes from 1/2 of which one at least does not reach 0 in round 1", true), printed)
            .provedBy(Proof.whole(() -> certificate(rule, row, column, w -> w.scale(Example21.LOW)))),
        Reading.<Case>ours("with-both-zero", PROVED, every, c -> {
          Rational both = TwoRounds.atom(c.blue(), Rational.ZERO).times(TwoRounds.atom(c.red(), Rational.ZERO));
          Rational payoff = Rational.of(26).plus(Example21.LOW.times(both));
          return Finding.of(TwoRounds.entry(rule, TwoRounds.model(c.agents(), c.blue(), c.red()), row, column,
              Rational.ZERO),
              Relation.EQUAL, List.of(payoff, payoff)).with("P(both beliefs are 0 after round 1)", both);
        }).provedBy(Proof.whole(() -> certificate(rule, row, column, w -> w.scale(Example21.LOW)))));
  }

  private static String words(Line line) {
    return switch (line) {
      case TRUE -> "true";
      case MODIFIED -> "true except for 1 after the other one's 0";
      case LOW_HIGH -> "0, then 1";
    };
  }

  private static String text(Amount a) {
    return a.constant() + (a.shares() == 0 ? "" : (a.shares() < 0 ? " - " : " + ") + Math.abs(a.shares()) + "/(n-1)");
  }

  private static Scope<Case> scope(String words, boolean notBoth) {
    Space<Case> cases = Space.of(3, 4, 5, 10).then(n -> TwoRounds.processes(Rational.ZERO, false)
        .then(blue -> TwoRounds.processes(Rational.ZERO, false).map(red -> new Case(n, blue, red))));
    return Scope.sample(words, 120, notBoth ? cases.where(TwoRoundMatrix::notBoth) : cases).containing(c -> c.agents() >= 3
        && TwoRounds.fits(c.blue(), Rational.ZERO) && TwoRounds.fits(c.red(), Rational.ZERO) && (!notBoth || notBoth(c)));
  }

  private static boolean notBoth(Case c) {
    return TwoRounds.atom(c.blue(), Rational.ZERO).times(TwoRounds.atom(c.red(), Rational.ZERO)).isZero();
  }

  /** The entry in the share and in the weights and places of the beliefs, plus what the chance that both are 0 adds. */
  private static Certificate certificate(GammaRule rule, Line row, Line column, Function<Polynomial, Polynomial> added) {
    BeliefProcess<Polynomial> blue = TwoRounds.symbolic("b", Rational.ZERO);
    BeliefProcess<Polynomial> red = TwoRounds.symbolic("r", Rational.ZERO);
    List<Polynomial> entry = TwoRounds.entry(rule, TwoRounds.model(3, blue, red), row, column, Polynomial.ZERO);
    Polynomial extra = added.apply(TwoRounds.atom(blue, Polynomial.ZERO).times(TwoRounds.atom(red, Polynomial.ZERO)));
    Amount forBlue = BLUE.get(row.ordinal()).get(column.ordinal());
    Amount forRed = BLUE.get(column.ordinal()).get(row.ordinal());
    return new Certificate.All("Beliefs 0, 1 and one between of any weight and place: as the identity holds for every weight, a belief between is "
        + "worth the mixture of 0 and 1 it stands for, apart from the chance of 0 itself; so it holds for any number of them", List.of(
        new Certificate.Identity("Blue's payoff", entry.get(0), forBlue.symbolic().plus(extra)),
        new Certificate.Identity("Red's payoff", entry.get(1), forRed.symbolic().plus(extra))));
  }
}
