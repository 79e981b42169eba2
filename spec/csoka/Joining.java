package csoka;

import static counterplay.claim.Verdict.BOUNDED;
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
import counterplay.mechanism.team.Strategy;
import counterplay.model.DynamicModel;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Alternation;
import csoka.setup.BeliefProcess;
import csoka.setup.Deviations;
import csoka.setup.Example21;
import csoka.setup.Payoffs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether it pays to join when the other one has started to report 1 in odd and 0 in even rounds. */
public final class Joining implements Spec {

  /** The starter alternates; the joiner alternates as well or plays something else instead. */
  public record Case(int agents, Active starter,
      BeliefProcess<Rational> blue, BeliefProcess<Rational> red, Strategy instead) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    return List.of(Claim.of("csoka/section-2-join", Kind.STATEMENT, "Section 2",
        "With many rounds, if one of Blue and Red reports 1 in "
        + "odd and 0 in even rounds, the other one is better off doing the same than with the truth.", Case.class,
        Reading.<Case>printed(PROVED, scope("every K >= 5, every n >= 3, all processes, either one as the starter",
            3, 5), joining(rule, Relation.MORE))
            .provedBy(Proof.whole(() -> gains(rule, 5, Rational.HALF))),
        Reading.<Case>ours("four-agents", PROVED, scope("every K >= 3, every n >= 4", 4, 3), joining(rule, Relation.MORE))
            .provedBy(Proof.whole(() -> gains(rule, 3, Rational.of(1, 3)))),
        Reading.<Case>ours("every-number-of-rounds", REFUTED, scope("every K >= 1, every n >= 3", 3, 1),
            joining(rule, Relation.MORE)).weighed(Gravity.substantive()),
        Reading.<Case>ours("best-reply", REFUTED, replies("every K >= 2, every n >= 3, all strategies instead",
            false), joining(rule, Relation.AT_LEAST)).weighed(Gravity.substantive()),
        Reading.<Case>ours("best-reply-below-the-share", BOUNDED,
            replies("every K >= 2, every n >= 3, all strategies instead, where the "
            + "starter's initial belief is at most 1 - 1/(n-1)", true), joining(rule, Relation.AT_LEAST))
            .provedBy(Proof.part("K = 2..6", () -> bestReply(rule)))));
  }

  private static Judge<Case> joining(GammaRule rule, Relation relation) {
    return c -> {
      int joiner = c.starter().other().index();
      Strategy alternating = Alternation.of(c.blue().rounds(), 1, 0);
      DynamicModel<Rational> model = Example21.model(c.agents(), c.blue(), c.red(), Example21.LOSS);
      boolean blueStarts = c.starter() == Active.BLUE;
      return Finding.of(Payoffs.of(rule, model, alternating, alternating).get(joiner), relation,
          Payoffs.of(rule, model, blueStarts ? alternating : c.instead(), blueStarts ? c.instead() : alternating)
              .get(joiner));
    };
  }

  private static Scope<Case> scope(String words, int leastAgents, int leastRounds) {
    Space<Case> cases = Space.range(leastRounds, leastRounds + 3).then(k -> Space.of(3, 4, 5, 10)
        .where(n -> n >= leastAgents)
        .then(n -> Space.of(Active.values()).then(i -> Alternation.processes(k).then(blue -> Alternation.processes(k)
            .map(red -> new Case(n, i, blue, red, new Strategy.Truthful()))))));
    return Scope.sample(words, 120, cases).containing(c -> c.agents() >= leastAgents && c.blue().rounds() >= leastRounds
        && c.instead().equals(new Strategy.Truthful()));
  }

  private static Scope<Case> replies(String words, boolean below) {
    Space<Rational> starts = Rationals.openUnitInterval(4).or(Space.of(Rational.ZERO, Rational.ONE));
    Space<Case> cases = Space.range(2, 3).then(k -> Space.of(3, 4, 5, 10).then(n -> starts.then(p -> starts.then(q -> {
      BeliefProcess<Rational> blue = BeliefProcess.untilTheEnd(p, k);
      BeliefProcess<Rational> red = BeliefProcess.untilTheEnd(q, k);
      return Space.of(Active.values()).then(i -> (i == Active.BLUE ? Deviations.of(red, blue, Active.RED)
          : Deviations.of(blue, red, Active.BLUE))
          .map(s -> new Case(n, i, blue, red, s)));
    }))));
    Predicate<Case> fits = c -> !below || start(c).compareTo(Rational.ONE.minus(Rational.of(1, c.agents() - 1))) <= 0;
    return Scope.sample(words, 600, cases.where(fits)).containing(fits.and(c -> c.blue().rounds() >= 2));
  }

  private static Rational start(Case c) {
    return (c.starter() == Active.BLUE ? c.blue() : c.red()).beliefs().get(0).get(0);
  }

  /** The gains of joining for K and K + 1 rounds, and what two rounds more add. */
  private static Certificate gains(GammaRule rule, int leastRounds, Rational largestShare) {
    List<Certificate> parts = new ArrayList<>(List.of(Alternation.truthEarnsNothing(rule, Example21.LOSS)));
    Polynomial hundred = Polynomial.of(Rational.of(100));
    for (int k = leastRounds; k <= leastRounds + 1; k++) {
      for (Active i : Active.values()) {
        Polynomial gain = gain(rule, i, k);
        parts.add(Alternation.everywhere(i.word() + "'s gain of joining for K = " + k, gain, largestShare, true));
        parts.add(new Certificate.Identity("two rounds more than " + k, gain(rule, i, k + 2).minus(gain),
            hundred.minus(hundred.times(Alternation.SHARE))));
      }
    }
    return new Certificate.All("The gains of joining in the initial beliefs and the share; each further pair of rounds adds 100 less the share. "
        + "A payoff against fixed reports is affine in each belief, so that the truth brings the same on average in every process.", parts);
  }

  private static Polynomial gain(GammaRule rule, Active joiner, int rounds) {
    Strategy alternating = Alternation.of(rounds, 1, 0);
    Strategy truth = new Strategy.Truthful();
    List<Strategy> alone = joiner == Active.RED ? List.of(alternating, truth) : List.of(truth, alternating);
    return Alternation.gains(rule, rounds, Example21.LOSS, List.of(alternating, alternating), alone).get(joiner.index());
  }

  /** Red's loss from other reports R_1, ..., R_{K-1} and from each last report by type, with p = 1 - share - room. */
  private static Certificate bestReply(GammaRule rule) {
    List<Certificate> parts = new ArrayList<>();
    Polynomial p = Polynomial.ONE.minus(Alternation.SHARE).minus(Polynomial.parameter("room"));
    for (int k = 2; k <= 6; k++) {
      Map<String, List<Rational>> box = new HashMap<>();
      for (String name : List.of("room", "q")) box.put(name, List.of(Rational.ZERO, Rational.ONE));
      box.put("share", List.of(Rational.ZERO, Rational.HALF));
      List<List<Polynomial>> beliefs = new ArrayList<>(List.of(List.of(Alternation.Q)));
      for (int t = 1; t < k; t++) {
        box.put("r" + t, List.of(Rational.ZERO, Rational.ONE));
        beliefs.add(List.of(Polynomial.ZERO, Polynomial.ONE, Alternation.Q, Polynomial.parameter("r" + t)));
      }
      beliefs.add(List.of(Polynomial.ZERO, Polynomial.ONE));
      DynamicModel<Polynomial> model = Example21.model(3, BeliefProcess.untilTheEnd(p, k),
          BeliefProcess.staying(beliefs), Example21.LOSS);
      Strategy alternating = Alternation.of(k, 1, 0);
      Polynomial joined = Payoffs.shared(rule, model, Alternation.SHARE, alternating, alternating).get(1);
      for (String low : List.of("0", "1")) {
        for (String high : List.of("0", "1")) {
          List<Map<String, Map<String, Rational>>> reports = new ArrayList<>();
          for (int t = 1; t < k; t++) reports.add(Map.of("q", Map.of("r" + t, Rational.ONE)));
          reports.add(Map.of("0", Map.of(low, Rational.ONE), "1", Map.of(high, Rational.ONE)));
          Polynomial other = Payoffs.shared(rule, model, Alternation.SHARE, alternating, new Strategy.ByType(reports))
              .get(1);
          parts.add(new Certificate.Corners("K = " + k + ", last report " + low + " with LOW and " + high
              + " with HIGH", joined.minus(other), box, false));
        }
      }
    }
    return new Certificate.All("Red's payoff against fixed reports of Blue is a sum of one term for each of his reports, so that nothing is "
        + "gained by letting them depend on anything; Blue's case is the same with the names exchanged", parts);
  }
}
