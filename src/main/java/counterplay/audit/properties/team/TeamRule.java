package counterplay.audit.properties.team;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A transfer rule that remembers what it answered about the model that it was asked about last. For
 * one thread.
 */
final class TeamRule implements GammaRule, Adapted {

  private final TransferRule rule;
  private final Map<Reports, List<Rational>> paid = new HashMap<>();
  private final Map<Reports, List<Rational>> earned = new HashMap<>();
  private List<Outlook<Rational>> last = List.of();

  TeamRule(TransferRule rule) {
    this.rule = rule;
  }

  /** Whether it says what each report earns. */
  boolean isGamma() {
    return rule instanceof GammaRule;
  }

  @Override
  public TransferRule rule() {
    return rule;
  }

  @Override
  public boolean isForOneRound() {
    return rule.isForOneRound();
  }

  /**
   * What a planner expects in the model.
   *
   * @throws IllegalArgumentException if the rule is for one round and the model has more
   */
  Outlook<Rational> outlook(DynamicModel<Rational> model) {
    if (rule.isForOneRound() && model.rounds() > 1)
      throw new IllegalArgumentException(rule.title() + " is for one round");
    if (last.isEmpty() || last.get(0).model() != model) {
      last = List.of(new Outlook<>(model));
      paid.clear();
      earned.clear();
    }
    return last.get(0);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    if (!last.contains(outlook)) return rule.transfers(outlook, reports);
    return known(paid.computeIfAbsent(reports, r -> rule.transfers(last.get(0), r)));
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    GammaRule gamma = (GammaRule) rule;
    if (!last.contains(outlook)) return gamma.gammas(outlook, reports);
    return known(earned.computeIfAbsent(reports, r -> gamma.gammas(last.get(0), r)));
  }

  @SuppressWarnings("unchecked") // the outlook that is kept is about rationals
  private static <S extends Scalar<S>> List<S> known(List<Rational> numbers) {
    return (List<S>) (List<?>) numbers;
  }
}
