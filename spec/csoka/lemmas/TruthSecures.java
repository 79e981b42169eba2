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
import java.util.List;
import java.util.Map;

/**
 * (8): truth secures an agent what a trustful planner expects for him, under any policy, in whatever way the others know or learn what is
 * evaluated after their own reports.
 *
 * @param rule the mechanism
 */
public record TruthSecures(GeneralRule rule) implements Sentence {

  /** For every number of agents, types, public types and rounds. */
  public static final Lemma LEMMA = new Lemma("csoka/truth-secures", Lemma.Kind.MACHINE,
      "E F^i >= Upsilon_{0,0}^i for a truthful i with momentarily private types, y^i = sum_{j != i} ( Upsilon_{t,i}^j - Upsilon_{t,i-1}^j )"
          + " - sum_{j != i} ( Upsilon_{t,j}^i - Upsilon_{t,j-1}^i )", "Direct.v secured", new TruthSecures(new TheAffectedPay()), Argument.sought());

  @Override public Domain domain() {
    return PolicyVariables.domain(3).choice("agent", s -> s.of("n"));
  }

  @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    AgainstAll<S> play = AgainstAll.of(x, rule);
    int i = x.whole("agent");
    return Statement.of(play.least(i, true), Relation.AT_LEAST, play.promised().get(i));
  }

  /** It is the lemma for the formula in the place of the mechanism's code. */
  public record ForEverySize() implements Carried {
    @Override public Lemma lemma() {
      return LEMMA;
    }

    @Override public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return PolicyVariables.all(x, 1);
    }
  }
}
