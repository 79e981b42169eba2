package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Planted failures: the balanced Team Mechanism with a flaw that shows in late rounds or among many
 * agents only.
 *
 * @param flaw what is wrong
 * @param leastRound the first round in which it is
 * @param leastAgents the smallest number of agents with which it is
 */
public record FlawedTeamMechanism(Flaw flaw, int leastRound, int leastAgents) implements GammaRule {

  /** What is wrong. */
  public enum Flaw {
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
    TIES_THE_OTHER_WAY,
    /** Each other agent pays one half of every gamma, however many there are. */
    HALF_SHARE,
    /** The last agent pays for nobody's report. */
    LAST_PAYS_NOTHING,
    /** The next agent pays the whole gamma. */
    NEXT_PAYS_ALL,
    /** Each agent receives the next one's gamma and pays for the rest. */
    NEXT_ONES_GAMMA
  }

  @Override
  public String id() {
    return "csoka/mechanism-balanced-team";
  }

  @Override
  public String title() {
    return "balanced Team Mechanism, flaw: " + flaw;
  }

  private boolean isSound(Outlook<?> outlook, Reports reports) {
    return reports.round() < leastRound || outlook.model().size() < leastAgents;
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    if (isSound(outlook, reports)) return new BalancedTeamMechanism().gammas(outlook, reports);
    if (flaw == Flaw.TIES_THE_OTHER_WAY) {
      return new BalancedTeamMechanism()
          .gammas(new Outlook<>(outlook.model(), FlawedTeamMechanism::lastOfTheBest), reports);
    }
    int n = outlook.model().size();
    List<S> gammas = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> change = Externality.of(outlook, reports, i, Set.of());
      S onOthers = Externality.onOthers(change, i);
      S onLast = i < n - 1 ? change.get(n - 1) : onOthers.zero();
      gammas.add(
          switch (flaw) {
            case NEXT_AGENT_ONLY -> change.get((i + 1) % n);
            case LAST_AGENT_IGNORED -> onOthers.minus(onLast);
            case OWN_INCLUDED -> onOthers.plus(change.get(i));
            case THIS_ROUND_NOT_COUNTED -> onOthers.minus(present(outlook, reports, i));
            case REWARDS_ONLY -> onOthers.isNegative() ? onOthers.zero() : onOthers;
            case THIRD_TYPES_IGNORED ->
                reports.before().get(i) == 2 && reports.now().get(i) == 2
                    ? onOthers.zero()
                    : onOthers;
            case GIVEN_THE_NEXT ->
                Externality.onOthers(Externality.of(outlook, reports, i, Set.of((i + 1) % n)), i);
            default -> onOthers;
          });
    }
    boolean allHarm =
        flaw == Flaw.ALL_HARM_IS_FREE && gammas.stream().allMatch(g -> g.isNegative());
    return allHarm ? gammas.stream().map(S::zero).toList() : gammas;
  }

  private static <S extends Scalar<S>> Choice lastOfTheBest(
      Outlook<S> outlook, int round, List<Integer> types) {
    List<Choice> options = outlook.choices(round);
    Choice best = options.get(0);
    for (Choice option : options) {
      S more =
          total(outlook.valuesAfter(round, types, option))
              .minus(total(outlook.valuesAfter(round, types, best)));
      if (!more.isNegative()) best = option;
    }
    return best;
  }

  private static <S extends Scalar<S>> S total(List<S> values) {
    return Externality.onOthers(values, 0).plus(values.get(0));
  }

  /**
   * What the report of agent i changes for the others in this round alone, if all others are as
   * reported.
   */
  private static <S extends Scalar<S>> S present(Outlook<S> outlook, Reports r, int i) {
    List<Integer> unchanged = new ArrayList<>(r.now());
    unchanged.set(i, 0);
    Choice now = outlook.choice(r.round(), r.now());
    Choice before = outlook.choice(r.round(), unchanged);
    S total = outlook.model().one().zero();
    for (int j = 0; j < r.now().size(); j++) {
      if (j == i) continue;
      total =
          total
              .plus(outlook.utility(r.round(), j, now, r.now().get(j)))
              .minus(outlook.utility(r.round(), j, before, r.now().get(j)));
    }
    return total;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> gamma = gammas(outlook, reports);
    if (isSound(outlook, reports)) return Externality.sharedEqually(gamma);
    int n = gamma.size();
    List<S> shared = Externality.sharedEqually(gamma);
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      S others = Externality.onOthers(gamma, i);
      transfers.add(
          switch (flaw) {
            case HALF_SHARE -> gamma.get(i).minus(others.scale(Rational.HALF));
            case LAST_PAYS_NOTHING -> i == n - 1 ? gamma.get(i) : shared.get(i);
            case NEXT_PAYS_ALL -> gamma.get(i).minus(gamma.get((i + n - 1) % n));
            default -> shared.get(i);
          });
    }
    if (flaw == Flaw.NEXT_ONES_GAMMA) Collections.rotate(transfers, -1);
    return transfers;
  }
}
