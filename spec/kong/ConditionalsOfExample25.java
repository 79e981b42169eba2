package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.indicator;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Ensemble;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.List;
import kong.Example25.Table;

/**
 * Whether a table of conditionals is that of a symmetric prior, of two agents or of every number.
 */
final class ConditionalsOfExample25 {

  private ConditionalsOfExample25() {}

  /** {@code q(b|a) q(c|b) q(a|c)}. */
  static Rational cycle(Table table, int a, int b, int c) {
    return table
        .conditionals()
        .get(b)
        .get(a)
        .times(table.conditionals().get(c).get(b))
        .times(table.conditionals().get(a).get(c));
  }

  /** Agent 2 draws uniformly, agent 1 by the column of agent 2's signal. */
  static Finding oneDirection(Table table) {
    List<Rational> probabilities = new ArrayList<>();
    for (int a = 0; a < 3; a++)
      for (int b = 0; b < 3; b++)
        probabilities.add(table.conditionals().get(a).get(b).times(Rational.of(1, 3)));
    JointPrior<Rational> prior = JointPrior.ofTable(2, 3, probabilities);
    List<Rational> conditionals = new ArrayList<>();
    for (int a = 0; a < 3; a++)
      for (int b = 0; b < 3; b++) conditionals.add(prior.conditional(0, 1, a, b));
    return Finding.of(
        conditionals, EQUAL, table.conditionals().stream().flatMap(List::stream).toList());
  }

  /**
   * The cycle and, as 1 or 0, whether the pair law with marginals 1/7, 2/7, 4/7 extends to every n
   * and is not fine-grained, not informative.
   */
  static Finding everyNumber(Table table) {
    PairLaw<Rational> law =
        PairLaw.ofConditionals(
            List.of(Rational.of(1, 7), Rational.of(2, 7), Rational.of(4, 7)), table.conditionals());
    return Finding.of(
            List.of(
                cycle(table, 0, 1, 2),
                indicator(Ensemble.exists(law)),
                indicator(law.isFineGrained()),
                indicator(law.isInformative())),
            EQUAL,
            List.of(cycle(table, 0, 2, 1), Rational.ONE, Rational.ZERO, Rational.ZERO))
        .with("ensemble", Ensemble.of(law));
  }
}
