package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.TransferRule;
import java.util.List;
import java.util.Map;

/**
 * (8): truth secures an agent what a trustful planner expects for him, under any policy; in models
 * of Section 6, or of Section 5 for a rule of that section.
 *
 * @param rule the mechanism
 * @param heard whether those who are evaluated after an agent may have heard him
 */
public record TruthSecures(Mechanism rule, boolean heard) implements Sentence {

  @Override
  public Domain domain() {
    return (rule instanceof TransferRule
            ? PolicyVariables.ofSection5(3)
            : PolicyVariables.domain(3))
        .choice("agent", s -> s.of("n"));
  }

  /** The same for two agents only. */
  public record ForTwo(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return PolicyVariables.ofSection5ForTwo().choice("agent", s -> 2);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return new TruthSecures(rule, false).at(x);
    }
  }

  /** It is the formula's, for any number of types and rounds. */
  public record ForTwoCarried(TransferRule formula) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/truth-secures-two",
          Lemma.Kind.ARGUED,
          "inf E F^i >= C^i for n = 2; transfers: " + formula.title(),
          "y^i + V^i(r) = V^j(r) - E V^j(., r^j) + E V^i(r^i, .), whose mean over r^i is E V^i;"
              + " then round by round",
          new ForTwo(formula),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return PolicyVariables.all5(x, 1);
    }
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    AgainstAll<S> play =
        rule instanceof TransferRule r ? Played.of(x, r) : Played.of(x, (GeneralRule) rule);
    int i = x.whole("agent");
    return Statement.of(play.least(i, heard), Relation.AT_LEAST, play.promised().get(i));
  }

  /**
   * It is what is proved of the formula in the place of the mechanism's code.
   *
   * @param formula the mechanism as the paper writes it
   * @param heard whether those who are evaluated after an agent may have heard him
   */
  public record ForEverySize(Mechanism formula, boolean heard) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/secured",
          Lemma.Kind.MACHINE,
          "inf E F^i >= C^i for a truthful i with momentarily private types"
              + (heard ? ", whom those after him may have heard" : "")
              + "; transfers: "
              + formula.title(),
          "Direct.v secured",
          new TruthSecures(formula, heard),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return formula instanceof TransferRule
          ? PolicyVariables.all5(x, 1)
          : PolicyVariables.all(x, 1);
    }
  }
}
