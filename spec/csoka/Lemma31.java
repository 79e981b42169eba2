package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Course;
import csoka.setup.LemmaCertificates;
import csoka.setup.PlannedPlay;
import csoka.setup.PlannedPlays;
import csoka.setup.Slips;
import java.util.List;
import java.util.function.Function;

/**
 * Lemma 3.1: what the two earn when Blue tells the truth in even rounds, Red in odd rounds, and both in rounds 0 and k.
 *
 * <pre>
 *   E(gamma^blue) = 100 sum_{t=1}^k E(-d_{t-1}^red d_t^blue) = 100 sum_{t=1}^{floor((k-2)/2)} E(-d_{2t}^red d_{2t+1}^blue)     (5)
 *   E(gamma^red)  = 100 sum_{t=1}^k E(-d_{t-1}^blue d_t^red) = 100 sum_{t=1}^{floor((k-1)/2)} E(-d_{2t-1}^blue d_{2t}^red)     (6)
 * </pre>
 */
public final class Lemma31 implements Spec {

  /** A play that satisfies the lemma's assumption. */
  public record Case(PlannedPlay play) {}

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/definition-delta", "Section 3", Course.class),
        new Definition("csoka/lemma-3.1-assumption", "Section 3, Lemma 3.1", PlannedPlay.class));
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    return List.of(
        full("5", Active.BLUE, rule), shortened("5", Active.BLUE, Course::lemma31ShortBlue),
        full("6", Active.RED, rule), shortened("6", Active.RED, Course::lemma31ShortRed),
        consequence());
  }

  private static Claim<Case> full(String number, Active agent, GammaRule rule) {
    return Claim.of("csoka/lemma-3.1-eq-" + number + "-full", Kind.FORMULA, "Section 3, Lemma 3.1, (" + number + ")",
        "Where the truth alternates, "
        + agent.word() + "'s expected gammas are -100 times the expected products of his deltas with the other one's of the round before.", Case.class,
        Reading.printed(PROVED, scope(), (Case c) -> Finding.of(c.play().expectedGammas(rule, agent), Relation.EQUAL,
            c.play().expectation(agent, Course::lemma31))).provedBy(Proof.whole(() ->
                LemmaCertificates.lemma31(rule, agent))));
  }

  private static Claim<Case> shortened(String number, Active agent, Function<Course<Rational>, Rational> end) {
    return Claim.of("csoka/lemma-3.1-eq-" + number + "-short", Kind.FORMULA, "Section 3, Lemma 3.1, (" + number
        + ")", "Where the truth alternates, only "
        + "the products of " + agent.word()
            + "'s deltas in the rounds in which he may lie are left, from the second to the last but one.", Case.class,
        Reading.printed(PROVED, scope(), (Case c) -> Finding.of(c.play().expectation(agent, Course::lemma31), Relation.EQUAL,
            c.play().expectation(agent, end))).provedBy(Proof.whole(() -> LemmaCertificates.shortSums(agent))));
  }

  private static Claim<Case> consequence() {
    return Claim.of("csoka/appendix-d-lemma-3.1", Kind.STATEMENT, "Appendix D",
        "Where the truth alternates, the right sides of (10) and (11) are those of "
        + "(5) and (6), since E(p_k^red p_k^blue) = p_0^red p_0^blue.", Case.class,
        Reading.printed(REFUTED, scope(), sides(Course::lemmaD1WithOwnBelief)).weighed(Slips.lastTermOfEq11("eq-11-corrected")),
        Reading.ours("eq-11-corrected", PROVED, scope(), sides(Course::lemmaD1))
            .provedBy(Proof.whole(() -> new Certificate.All("(5) from (10), (6) from (11)",
            List.of(LemmaCertificates.lemma31FromD1(Active.BLUE), LemmaCertificates.lemma31FromD1(Active.RED))))));
  }

  private static Judge<Case> sides(Function<Course<Rational>, Rational> eleven) {
    return c -> Finding.of(List.of(c.play().expectation(Active.BLUE, Course::lemmaD1), c.play()
        .expectation(Active.RED, eleven)), Relation.EQUAL,
        List.of(c.play().expectation(Active.BLUE, Course::lemma31), c.play().expectation(Active.RED, Course::lemma31)));
  }

  private static Scope<Case> scope() {
    Space<PlannedPlay> plays = PlannedPlays.where(r -> !r.seesTypes(), PlannedPlay::alternatesTruth);
    return Scope.sample("every k, processes and reports under the assumption of the lemma", 160, plays.map(Case::new))
        .containing(c -> c.play().alternatesTruth());
  }
}
