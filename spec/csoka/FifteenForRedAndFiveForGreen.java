package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.space.Space;
import csoka.AReportThatMovesTwo.BlueGets;
import csoka.AReportThatMovesTwo.EqualParts;
import csoka.AReportThatMovesTwo.OneGamma;
import csoka.AReportThatMovesTwo.WhoPays;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Section 5's example of a report of Blue that raises Red's expected utility by 15 and lowers
 * Green's by 5.
 */
public final class FifteenForRedAndFiveForGreen implements Spec {

  private static final String SCOPE =
      "one round in which Blue's report changes Red's expected utility by 15 and Green's by -5 and"
          + " nobody else's";

  /**
   * For every number of agents and every expectation before the report.
   *
   * @param agents n
   * @param red Red's expected utility before Blue's report
   * @param green Green's
   */
  public record Case(int agents, Rational red, Rational green) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    GammaRule displayed = mechanisms.get(SameRoundMechanism.NAME);
    GammaRule words = mechanisms.get(OneByOneMechanism.NAME);
    Scope<Case> three =
        Scope.part(
            SCOPE + "; Blue, Red and Green", "some expectations before the report", cases(3, 3));
    Scope<Case> sizes = Scope.part(SCOPE + "; n agents", "n = 3..10", cases(3, 10));
    return List.of(
        Claim.of(
            "csoka/section-5-example-blue",
            Kind.NUMBER,
            "Section 5",
            "Blue gets 15 - 5 = 10",
            Case.class,
            blue("printed", displayed, three),
            blue("one-by-one", words, three),
            blue("balanced-team", balanced, three)),
        Claim.of(
            "csoka/section-5-example-original",
            Kind.NUMBER,
            "Section 5",
            "by the original rule each of the n - 1 others pays 10/(n-1)",
            Case.class,
            Readings.printed(
                PROVED,
                sizes,
                new EqualParts(balanced),
                FifteenForRedAndFiveForGreen::sized,
                new OneGamma(balanced))),
        Claim.of(
            "csoka/section-5-example-new",
            Kind.NUMBER,
            "Section 5",
            "by the new rule Red pays 15 and Green gets 5",
            Case.class,
            red("printed", displayed, three),
            red("one-by-one", words, three)));
  }

  private static Reading<Case> blue(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, new BlueGets(rule));
  }

  private static Reading<Case> red(String id, GammaRule rule, Scope<Case> scope) {
    return reading(id, scope, new WhoPays(rule));
  }

  private static Reading<Case> reading(String id, Scope<Case> scope, Sentence sentence) {
    return Readings.named(
            id,
            PROVED,
            scope,
            new Asked<>(
                sentence, c -> Assignment.NONE.number("red", c.red()).number("green", c.green())))
        .provedBy(Proof.sought());
  }

  private static Assignment sized(Case c) {
    return Assignment.NONE.whole("n", c.agents()).number("red", c.red()).number("green", c.green());
  }

  private static Space<Case> cases(int least, int most) {
    List<Rational> before = List.of(Rational.ZERO, Rational.of(-15), Rational.of(7, 2));
    return Space.of(
        IntStream.rangeClosed(least, most)
            .boxed()
            .flatMap(n -> before.stream().flatMap(r -> before.stream().map(g -> new Case(n, r, g))))
            .toList());
  }
}
