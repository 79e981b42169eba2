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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is said of all agents together under the efficient policy, in models of Section 6, or of
 * Section 5 for a rule of that section.
 *
 * @param rule the mechanism
 * @param said what is said
 */
public record LargestTotal(Mechanism rule, Said said) implements Sentence {

  /** What can be said. */
  public enum Said {
    /** (9): the C^i add up to the largest expected total of all strategies. */
    SUM("sup E sum_i F^i = sum_i C^i", "sum", "sum_of_the_promises"),
    /** What truth secures the agents adds up to it. */
    SECURED_SUM("sum_i inf E F^i = sup E sum_i F^i", "theorem-6.3", "theorem_6_3"),
    /** (8) with equality for each agent, and (9). */
    BOTH("inf E F^i = C^i and sup E sum_i F^i = sum_i C^i", "theorem-6.3", "theorem_6_3"),
    /** The same where those who are evaluated after an agent have heard him. */
    BOTH_HEARD(
        "inf E F^i = C^i and sup E sum_i F^i = sum_i C^i, though later ones know earlier reports",
        "theorem-6.3",
        "theorem_6_3"),
    /**
     * What a coalition can get, the largest total of all less what truth secures the others, is no
     * more than the sum of its C^i.
     */
    COALITION(
        "sup E sum_i F^i - sum_{j not in A} inf E F^j <= sum_{i in A} C^i",
        "coalitions",
        "no_coalition_gains"),
    /**
     * Truth secures each agent C^i, what is secured adds up to the largest total, and no coalition
     * can get more than the sum of its C^i.
     */
    ALL(
        "inf E F^i >= C^i, sup E sum_i F^i <= sum_i inf E F^i and sup E sum_i F^i - sum_{j not in"
            + " A} inf E F^j <= sum_{i in A} C^i for all A",
        "theorem-6.3",
        "theorem_6_3");

    private final String formula;
    private final String id;
    private final String theorem;

    Said(String formula, String id, String theorem) {
      this.id = id;
      this.formula = formula;
      this.theorem = theorem;
    }
  }

  private boolean isInRounds() {
    return rule instanceof TransferRule;
  }

  @Override
  public Domain domain() {
    Domain all =
        isInRounds() ? PolicyVariables.ofSection5WithChoices(2) : PolicyVariables.withChoices(2);
    return (said == Said.COALITION ? all.choice("coalition", s -> 1 << s.of("n")) : all)
        .given(this::efficient);
  }

  private <S extends Scalar<S>> AgainstAll<S> play(Variables<S> x) {
    return rule instanceof TransferRule r ? Played.of(x, r) : Played.of(x, (GeneralRule) rule);
  }

  private <S extends Scalar<S>> Statement<S> efficient(Variables<S> x) {
    return play(x).efficient();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    AgainstAll<S> play = play(x);
    S zero = x.number(0);
    S most = play.largestTotal();
    List<S> promised = play.promised();
    S sum = promised.stream().reduce(zero, S::plus);
    if (said == Said.SUM) return Statement.of(most, Relation.EQUAL, sum);
    List<S> secured = play.secured(said == Said.BOTH_HEARD);
    if (said == Said.SECURED_SUM)
      return Statement.of(secured.stream().reduce(zero, S::plus), Relation.EQUAL, most);
    if (said == Said.COALITION) {
      int set = x.whole("coalition");
      return Statement.of(
          most.minus(sum(secured, ~set, zero)), Relation.AT_MOST, sum(promised, set, zero));
    }
    List<S> left = new ArrayList<>(secured);
    List<S> right = new ArrayList<>(promised);
    if (said == Said.BOTH || said == Said.BOTH_HEARD) {
      left.add(most);
      right.add(sum);
      return Statement.of(left, Relation.EQUAL, right);
    }
    left.add(secured.stream().reduce(zero, S::plus));
    right.add(most);
    for (int set = 0; set < 1 << secured.size(); set++) {
      left.add(sum(promised, set, zero));
      right.add(most.minus(sum(secured, ~set, zero)));
    }
    return Statement.of(left, Relation.AT_LEAST, right);
  }

  private static <S extends Scalar<S>> S sum(List<S> numbers, int set, S zero) {
    return IntStream.range(0, numbers.size())
        .filter(i -> (set >> i & 1) == 1)
        .mapToObj(numbers::get)
        .reduce(zero, S::plus);
  }

  /**
   * It is what is proved of the formula in the place of the mechanism's code.
   *
   * @param formula the mechanism as the paper writes it
   * @param said what is said
   */
  public record ForEverySize(Mechanism formula, Said said) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/" + said.id,
          Lemma.Kind.MACHINE,
          said.formula
              + " if in no state a choice has a larger expected total than the policy's; transfers:"
              + " "
              + formula.title(),
          "Direct.v " + said.theorem,
          new LargestTotal(formula, said),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return formula instanceof TransferRule
          ? PolicyVariables.all5(x, x.whole("D"))
          : PolicyVariables.all(x, x.whole("D"));
    }
  }
}
