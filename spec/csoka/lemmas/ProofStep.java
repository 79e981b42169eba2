package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GeneralRule;
import java.util.List;
import java.util.Map;

/**
 * A step of the proof of Theorem 6.3 in every situation of a truthful agent, under any policy.
 *
 * @param rule the mechanism
 * @param step which step
 */
public record ProofStep(GeneralRule rule, Step step) implements Sentence {

  /** The steps. */
  public enum Step {
    /** Expectation and transfers together are a martingale. */
    MARTINGALE(
        "truth-secures",
        "E( y_t^i + Upsilon_{t,n}^i ) = Upsilon_{t-1,n}^i whatever the others report",
        "Direct.v truth_secures_its_promise"),
    /** So is the expectation when types are drawn. */
    TYPES(
        "type-learned",
        "E Upsilon_{t,i}^i = Upsilon_{t,i-1}^i and E Upsilon_{t,0}^i = Upsilon_{t-1,n}^i",
        "Direct.v learning_a_type_changes_nothing_on_average"),
    /** Whatever another report changes is paid for. */
    TRANSFER(
        "account-kept",
        "another one's report does not change y_t^i + Upsilon_{t,n}^i, on average over types of i"
            + " that are learned after it",
        "Direct.v another_report_changes_no_account");

    private final String id;
    private final String formula;
    private final String theorem;

    Step(String id, String formula, String theorem) {
      this.id = id;
      this.formula = formula;
      this.theorem = theorem;
    }
  }

  @Override
  public Domain domain() {
    return PolicyVariables.domain(3).choice("agent", s -> s.of("n"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    GeneralStates<S> states =
        new GeneralStates<>(PolicyVariables.outlook(x), rule, x.whole("agent"));
    return switch (step) {
      case MARTINGALE -> states.martingale().statement();
      case TYPES -> states.types().statement();
      case TRANSFER -> states.transfer().statement();
    };
  }

  /** It is the lemma for the formula in the place of the mechanism's code. */
  public record ForEverySize(Step step) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/" + step.id,
          Lemma.Kind.MACHINE,
          step.formula,
          step.theorem,
          new ProofStep(
              new TheAffectedPay.General(new TheAffectedPay(TheAffectedPay.Order.IN_TURN)), step),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return PolicyVariables.all(x, 1);
    }
  }
}
