package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralOutlook;
import csoka.general.StakesCase;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Before a decision, the recursion of Appendix F takes the union of what can be achieved after each
 * of its options.
 */
public final class UnionAtADecision implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule rule = mechanisms.get(RecursiveMechanism.NAME);
    Scope<StakesCase> family = RecursionKeepsPromises.family();
    return List.of(
        Claim.of(
            "csoka/appendix-f-union",
            Kind.STATEMENT,
            "Appendix F",
            "before a decision exactly that can be achieved which can be achieved after one of the"
                + " decisions",
            StakesCase.class,
            Reading.printed(Verdict.BOUNDED, family, c -> union(rule, c)),
            Readings.refuted("lotteries-add-nothing", family, c -> lottery(rule, c))));
  }

  /**
   * The frontier at f^2, beside the most that any first choice leaves agent 1 there; and each
   * choice's own vector is below the frontier.
   */
  private static Finding union(RecursiveRule rule, StakesCase c) {
    Contract contract = c.contract(rule);
    Rational best =
        options(contract, c).stream()
            .map(f -> f.at(c.second()))
            .max(Rational::compareTo)
            .orElseThrow();
    return Finding.of(contract.frontier().at(c.second()), Relation.EQUAL, best);
  }

  private static List<PiecewiseLinear> options(Contract contract, StakesCase c) {
    GeneralOutlook<Rational> outlook = new GeneralOutlook<>(c.stakes().model());
    List<Choice> choices = outlook.choices(1);
    return choices.stream()
        .map(x -> contract.frontier(1, c.stakes().model().initial(), x))
        .toList();
  }

  /**
   * What a fair public lottery over the first and the last choice leaves agent 1 at f^2, beside the
   * frontier.
   */
  private static Finding lottery(RecursiveRule rule, StakesCase c) {
    Contract contract = c.contract(rule);
    List<PiecewiseLinear> options = options(contract, c);
    PiecewiseLinear first = options.get(0);
    PiecewiseLinear last = options.get(options.size() - 1);
    Rational most = Rational.ZERO;
    boolean any = false;
    for (int k = -8; k <= 8; k++) {
      Rational b = c.second().plus(Rational.of(k, 2));
      Rational mixed =
          first.at(b).plus(last.at(c.second().plus(c.second()).minus(b))).times(Rational.HALF);
      most = any ? most.max(mixed) : mixed;
      any = true;
    }
    return Finding.of(most, Relation.AT_MOST, contract.frontier().at(c.second()));
  }
}
