package csoka.lemmas;

import counterplay.claim.Argument;
import counterplay.claim.Carried;
import counterplay.claim.Domain;
import counterplay.claim.Lemma;
import counterplay.claim.Relation;
import counterplay.claim.Sentence;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * (9): under the efficient policy what a trustful planner expects for all agents adds up to the largest expected total of all strategies.
 *
 * @param rule the mechanism
 * @param secured whether (8) is said for each agent, too
 */
public record LargestTotal(GeneralRule rule, boolean secured) implements Sentence {

  /** For every number of agents, types, public types, rounds and choices. */
  public static Lemma lemma(boolean secured) {
    return new Lemma(secured ? "csoka/theorem-6.3" : "csoka/largest-total", Lemma.Kind.MACHINE,
        (secured ? "(8) and " : "") + "sup E sum_i F^i = sum_i Upsilon_{0,0}^i if in every state no choice has a larger expected total than the policy's",
        secured ? "Direct.v theorem_6_3" : "Direct.v sum_of_the_promises", new LargestTotal(new TheAffectedPay(), secured), Argument.sought());
  }

  @Override public Domain domain() {
    return PolicyVariables.withChoices(2).given(this::efficient);
  }

  private <S extends Scalar<S>> Statement<S> efficient(Variables<S> x) {
    AgainstAll<S> play = AgainstAll.of(x, rule);
    List<Statement<S>> all = new ArrayList<>(List.of(Statement.of(x.number(0), Relation.EQUAL, x.number(0))));
    for (int t = 1; t <= x.whole("T"); t++) {
      for (Types before : play.before(t)) {
        for (int d = 1; d < x.whole("D"); d++) all.add(Statement.of(play.totalAfter(t, before, d), Relation.AT_MOST, play.totalAfter(t, before, 0)));
      }
    }
    return Statement.all(all);
  }

  @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    AgainstAll<S> play = AgainstAll.of(x, rule);
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int i = 0; secured && i < x.whole("n"); i++) {
      left.add(play.least(i, true));
      right.add(play.promised().get(i));
    }
    left.add(play.largestTotal());
    right.add(play.promised().stream().reduce(x.number(0), S::plus));
    return Statement.of(left, Relation.EQUAL, right);
  }

  /** It is the lemma for the formula in the place of the mechanism's code. */
  public record ForEverySize(boolean secured) implements Carried {
    @Override public Lemma lemma() {
      return LargestTotal.lemma(secured);
    }

    @Override public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return PolicyVariables.all(x, x.whole("D"));
    }
  }
}
