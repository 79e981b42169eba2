package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
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
import csoka.setup.Active;
import csoka.setup.Course;
import csoka.setup.LemmaCertificates;
import csoka.setup.PlannedPlay;
import csoka.setup.PlannedPlays;
import csoka.setup.ReportPlan;
import csoka.setup.Slips;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lemma D.1: the expected sum of an agent's gammas in terms of delta_t = report_t - belief_t.
 *
 * <pre>  E(sum gamma_t^blue) = 100 E( sum_{t=1}^{k-1} (d_t^red - d_{t-1}^red) d_t^blue - d_{k-1}^red d_k^blue + p_0^red p_0^blue - p_k^red h_k^blue )   (10)</pre>
 *
 * (11) is the same with the names exchanged; its last term is printed as p_k^red h_k^red where p_k^blue h_k^red is meant.
 */
public final class LemmaD1 implements Spec {

  /** A play and the agent whose gammas are summed. */
  public record Case(Active agent, PlannedPlay play) {}

  private static final Function<Course<Rational>, Rational> MEANT = Course::lemmaD1;

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    Predicate<ReportPlan.Rule> ownKnowledge = r -> !r.seesTypes();
    Predicate<ReportPlan.Rule> pastTypes = r -> !r.peeks();
    return List.of(
        Claim.of("csoka/lemma-d.1-eq-10", Kind.FORMULA, "Appendix D, Lemma D.1, (10)",
            "Blue's expected gammas of rounds 1 to k are 100 times the "
            + "expectation of the sum of (change of Red's delta) * (Blue's delta), less the last products; see the formula.", Case.class,
            Reading.<Case>printed(PROVED,
                scope(Active.BLUE, "every k, processes and reports by own beliefs and public reports", ownKnowledge,
                p -> true),
                c -> compare(rule, c, MEANT)).provedBy(Proof.whole(() -> LemmaCertificates.lemmaD1(rule, Active.BLUE,
                    Course::lemmaD1)))),
        Claim.of("csoka/lemma-d.1-eq-11", Kind.FORMULA, "Appendix D, Lemma D.1, (11)",
            "The formula for Red, with Red's own belief times his report as "
            + "the last term.", Case.class,
            Reading.<Case>printed(REFUTED,
                scope(Active.RED, "every k, processes and reports by own beliefs and public reports", ownKnowledge,
                p -> true),
                c -> compare(rule, c, Course::lemmaD1WithOwnBelief)).weighed(Slips.lastTermOfEq11("blue-in-the-last-term")),
            Reading.<Case>ours("blue-in-the-last-term", PROVED, scope(Active.RED,
                "the same, with Blue's belief times Red's report as the last term",
                ownKnowledge, p -> true), c -> compare(rule, c, MEANT)).provedBy(Proof.whole(() ->
                    LemmaCertificates.lemmaD1(rule, Active.RED, Course::lemmaD1)))),
        Claim.of("csoka/lemma-d.1-past-types", Kind.STATEMENT, "Appendix D, Lemma D.1",
            "(10) and (11) stay true if the players see each other's past "
            + "beliefs.", Case.class,
            Reading.<Case>printed(REFUTED,
                either("both as printed, every k, processes, reports that also use the other one's past beliefs",
                pastTypes),
                c -> compare(rule, c, asPrinted(c.agent()))).weighed(Slips.lastTermOfEq11("corrected")),
            Reading.<Case>ours("corrected", PROVED,
                either("(10) as printed and (11) with its last term corrected, the same reports", pastTypes),
                c -> compare(rule, c, MEANT)).provedBy(Proof.whole(() -> both(rule)))),
        Claim.of("csoka/lemma-d.1-independence", Kind.STATEMENT, "Appendix D, Lemma D.1",
            "(10) and (11) need no more than that each report of the last "
            + "round k is independent of the other one's belief of that round, given the history.", Case.class,
            Reading.<Case>printed(REFUTED, scope(Active.BLUE, "(10), every k, reports that may use the other one's "
                + "present belief before round k", r -> true, LemmaD1::lastRoundIndependent), c -> compare(rule, c, MEANT))
                .weighed(Gravity.misprint("every-round", "independence in every round, as (12) and (13) use it: k stands for the round")),
            Reading.<Case>ofProof("every-round", PROVED,
                either("independence in every round, as (12) and (13) use it, and (11) with its last term corrected",
                pastTypes), c -> compare(rule, c, MEANT)).provedBy(Proof.whole(() -> both(rule)))),
        Claim.of("csoka/lemma-d.1-proof-sum", Kind.FORMULA, "Appendix D, proof of Lemma D.1",
            "Blue's expected gammas are 100 times the expectation of the "
            + "products of deltas of equal rounds, less those of consecutive rounds, plus the changes of Red's belief times Blue's report.", Case.class,
            Reading.<Case>printed(PROVED,
                scope(Active.BLUE, "every k, processes, reports that also use past beliefs", pastTypes, p -> true),
                c -> compare(rule, c, Course::proofSum)).provedBy(Proof.whole(() ->
                    LemmaCertificates.lemmaD1(rule, Active.BLUE, Course::proofSum)))));
  }

  private static Function<Course<Rational>, Rational> asPrinted(Active agent) {
    return agent == Active.BLUE ? Course::lemmaD1 : Course::lemmaD1WithOwnBelief;
  }

  private static Finding compare(GammaRule rule, Case c, Function<Course<Rational>, Rational> right) {
    return Finding.of(c.play().expectedGammas(rule, c.agent()), Relation.EQUAL, c.play().expectation(c.agent(), right));
  }

  private static boolean lastRoundIndependent(PlannedPlay play) {
    return play.rules().noneMatch(r -> r.peeks() && r.round() == play.k());
  }

  private static Scope<Case> scope(Active agent, String words, Predicate<ReportPlan.Rule> rules,
      Predicate<PlannedPlay> fits) {
    return Scope.sample(words, 400, PlannedPlays.where(rules, fits).map(p -> new Case(agent, p)))
        .containing(c -> c.agent() == agent && c.play().rules().allMatch(rules) && fits.test(c.play()));
  }

  private static Scope<Case> either(String words, Predicate<ReportPlan.Rule> rules) {
    return Scope.sample(words, 400, cases(rules)).containing(c -> c.play().rules().allMatch(rules));
  }

  /** Each play for Blue, then for Red. */
  private static Space<Case> cases(Predicate<ReportPlan.Rule> rules) {
    return PlannedPlays.where(rules, p -> true).then(p -> Space.of(Active.values()).map(i -> new Case(i, p)));
  }

  private static Certificate both(GammaRule rule) {
    Function<Course<Polynomial>, Polynomial> right = Course::lemmaD1;
    return new Certificate.All("for Blue and for Red; a report may use everything of earlier rounds", List.of(
        LemmaCertificates.lemmaD1(rule, Active.BLUE, right), LemmaCertificates.lemmaD1(rule, Active.RED, right)));
  }
}
