package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A transfer rule with one thing changed.
 *
 * @param rule the rule
 * @param operator what is changed, one of {@link #OPERATORS}
 */
record TeamMutant(TransferRule rule, String operator) implements TransferRule, Adapted {

  static final List<String> OPERATORS =
      List.of(
          "sign",
          "sign of the first",
          "half",
          "double",
          "one more for the first",
          "next agent's",
          "first dropped",
          "last dropped",
          "sum shared by all",
          "round before",
          "later rounds dropped",
          "first two exchanged",
          "paid only where positive",
          "paid only where not negative",
          "twice negated",
          "bill not shared");

  @Override
  public String title() {
    return rule.title() + ", " + operator;
  }

  @Override
  public boolean isForOneRound() {
    return rule.isForOneRound();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports r) {
    List<S> y = new ArrayList<>(rule.transfers(outlook, r));
    S zero = y.get(0).zero();
    switch (operator) {
      case "sign" -> y.replaceAll(Scalar::negated);
      case "sign of the first" -> y.set(0, y.get(0).negated());
      case "half" -> y.replaceAll(t -> t.scale(Rational.HALF));
      case "double" -> y.replaceAll(t -> t.plus(t));
      case "one more for the first" -> y.set(0, y.get(0).plus(zero.one()));
      case "next agent's" -> Collections.rotate(y, 1);
      case "first dropped" -> y.set(0, zero);
      case "last dropped" -> y.set(y.size() - 1, zero);
      case "sum shared by all" -> {
        S sum = zero;
        for (S t : y) sum = sum.plus(t);
        S share = sum.scale(Rational.of(1, y.size()));
        y.replaceAll(t -> t.minus(share));
      }
      case "round before" -> {
        if (r.round() == 1) y.replaceAll(t -> zero);
        else
          return rule.transfers(
              outlook, new Reports(r.round() - 1, Collections.nCopies(y.size(), 0), r.before()));
      }
      case "later rounds dropped" -> {
        if (r.round() > 1) y.replaceAll(t -> zero);
      }
      case "first two exchanged" -> Collections.swap(y, 0, 1);
      case "paid only where positive" -> y.replaceAll(t -> t.signum() > 0 ? t : zero);
      case "paid only where not negative" -> y.replaceAll(t -> t.signum() >= 0 ? t : zero);
      case "twice negated" -> y.replaceAll(t -> t.negated().negated());
      case "bill not shared" -> {
        if (rule instanceof GammaRule gamma) return gamma.gammas(outlook, r);
        return new UnbalancedTeamMechanism().transfers(outlook, r);
      }
      default -> throw new IllegalArgumentException(operator);
    }
    return List.copyOf(y);
  }
}
