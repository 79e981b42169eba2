package csoka.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.Distributions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Planted failures: the balanced Team Mechanism with one thing wrong in what a report earns. */
public enum FlawedTeamMechanism implements GammaRule {
  /** A report earns the change that it brings to the next agent, who stands for all others. */
  NEXT_AGENT_ONLY,
  /** The last agent is left out of the sum over the others. */
  LAST_AGENT_IGNORED,
  /** The sum over the others includes the reporter himself. */
  OWN_INCLUDED,
  /** The utilities of the present round are left out of the sum over t' &gt;= t. */
  THIS_ROUND_NOT_COUNTED,
  /** A report that harms the others costs nothing. */
  REWARDS_ONLY,
  /** A third type that follows a third type earns nothing. */
  THIRD_TYPES_IGNORED,
  /** Where all reports harm the others, none costs anything. */
  ALL_HARM_IS_FREE,
  /** A report is evaluated given the next agent's report of the same round. */
  GIVEN_THE_NEXT,
  /**
   * Of several efficient choices the last one in the model's order counts, although the first one
   * is taken.
   */
  TIES_THE_OTHER_WAY;

  @Override
  public String id() {
    return BalancedTeamMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "balanced Team Mechanism, flaw: " + this;
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    if (this == TIES_THE_OTHER_WAY) {
      return new BalancedTeamMechanism()
          .gammas(new Outlook<>(outlook.model(), FlawedTeamMechanism::lastOfTheBest), reports);
    }
    List<S> right = new BalancedTeamMechanism().gammas(outlook, reports);
    boolean free = this == ALL_HARM_IS_FREE && right.stream().allMatch(S::isNegative);
    return IntStream.range(0, right.size())
        .mapToObj(
            i ->
                free || costsNothing(right.get(i), reports, i)
                    ? right.get(i).zero()
                    : gamma(right.get(i), outlook, reports, i))
        .toList();
  }

  private boolean costsNothing(Scalar<?> right, Reports r, int i) {
    return this == REWARDS_ONLY && right.isNegative()
        || this == THIRD_TYPES_IGNORED && r.before().get(i) == 2 && r.now().get(i) == 2;
  }

  private <S extends Scalar<S>> S gamma(S right, Outlook<S> outlook, Reports reports, int i) {
    int next = (i + 1) % reports.now().size();
    int last = reports.now().size() - 1;
    List<S> change = Externality.of(outlook, reports, i, Set.of());
    return switch (this) {
      case NEXT_AGENT_ONLY -> change.get(next);
      case LAST_AGENT_IGNORED -> i == last ? right : right.minus(change.get(last));
      case OWN_INCLUDED -> right.plus(change.get(i));
      case THIS_ROUND_NOT_COUNTED -> right.minus(present(outlook, reports, i));
      case GIVEN_THE_NEXT ->
          Externality.onOthers(Externality.of(outlook, reports, i, Set.of(next)), i);
      default -> right;
    };
  }

  private static <S extends Scalar<S>> Choice lastOfTheBest(
      Outlook<S> outlook, int round, List<Integer> types) {
    Choice best = outlook.choices(round).get(0);
    for (Choice option : outlook.choices(round)) {
      S total = Distributions.sum(outlook.valuesAfter(round, types, option));
      S most = Distributions.sum(outlook.valuesAfter(round, types, best));
      if (!total.minus(most).isNegative()) best = option;
    }
    return best;
  }

  /** What the report of agent i changes for the others in this round alone, who are as reported. */
  private static <S extends Scalar<S>> S present(Outlook<S> outlook, Reports r, int i) {
    List<Integer> unchanged = Profiles.with(r.now(), i, 0);
    return reported(outlook, r, i)
        .minus(reported(outlook, new Reports(r.round(), r.before(), unchanged), i));
  }

  private static <S extends Scalar<S>> S reported(Outlook<S> outlook, Reports reports, int i) {
    return new UnbalancedTeamMechanism().transfers(outlook, reports).get(i);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
