package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.example.Processes;
import csoka.example.TwoRounds;
import csoka.example.TwoRounds.Line;
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

  private static final String EVERY = "every n >= 3, all processes from 1/2";

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
    TwoRoundEntry entry = new TwoRoundEntry(row, column, false);
    String place = "row " + (row.ordinal() + 1) + ", column " + (column.ordinal() + 1);
    return new Claim<>(
        new Source(
            "csoka/matrix-3x3-" + place.replace(", ", "-").replace(" ", "-"),
            Kind.NUMBER,
            "Section 2, 3x3 matrix game, " + place,
            "In the matrix game with K = 2 and initial beliefs 1/2, "
                + place
                + " (Blue "
                + words(row)
                + ", Red "
                + words(column)
                + ") is "
                + entry.words()
                + "."),
        Case.class,
        row == Line.MODIFIED && column == Line.MODIFIED
            ? inTheMiddle(rule, entry, "payoffs of " + place)
            : List.of(elsewhere(rule, entry, "payoffs of " + place)));
  }

  private static Reading<Case> elsewhere(GammaRule rule, TwoRoundEntry entry, String payoffs) {
    TwoRoundSentence sentence = new TwoRoundSentence(rule, TwoRoundVariables.domain(3), entry);
    return Reading.printed(CONDITIONAL, scope(EVERY, false), judge(sentence))
        .provedBy(
            sentence.proof(
                "csoka/two-rounds-"
                    + (entry.row().ordinal() + 1)
                    + "-"
                    + (entry.column().ordinal() + 1),
                payoffs + " = " + entry.words(),
                "TwoRounds.v " + entry.theorem(),
                Argument.sought()));
  }

  private static List<Reading<Case>> inTheMiddle(
      GammaRule rule, TwoRoundEntry entry, String payoffs) {
    Domain domain = TwoRoundVariables.domain(3);
    TwoRoundSentence notBoth =
        new TwoRoundSentence(rule, domain.given(TwoRoundEntry::notBoth), entry);
    TwoRoundSentence withBoth =
        new TwoRoundSentence(rule, domain, new TwoRoundEntry(entry.row(), entry.column(), true));
    return List.of(
        Reading.printed(
                REFUTED, scope(EVERY, false), judge(new TwoRoundSentence(rule, domain, entry)))
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
        Reading.ours("with-both-zero", CONDITIONAL, scope(EVERY, false), judge(withBoth))
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

  private static String words(Line line) {
    return switch (line) {
      case TRUE -> "true";
      case MODIFIED -> "true except for 1 after the other one's 0";
      case LOW_HIGH -> "0, then 1";
    };
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
