package counterplay.audit.plays;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the path to tell of when agents deviate together: the first one on which a report of theirs
 * is false.
 *
 * @param outlook the model
 * @param rule the rule
 * @param members who plans together; the others are truthful
 * @param plan their best plan
 */
public record TeamPaths(
    Outlook<Rational> outlook, TransferRule rule, List<Integer> members, JointDeviation plan) {

  /** Members who maximise the sum of their payoffs. */
  public static TeamPaths of(Outlook<Rational> outlook, TransferRule rule, List<Integer> members) {
    return new TeamPaths(
        outlook,
        rule,
        members,
        JointDeviation.ofCoalition(outlook, rule, new java.util.TreeSet<>(members)));
  }

  /** The first play with a false report, or the first of all. */
  public TeamPlay first() {
    List<Integer> initial = outlook.model().initialTypes();
    return from(List.of(initial), List.of(initial), true)
        .or(() -> from(List.of(initial), List.of(initial), false))
        .orElseThrow();
  }

  private Optional<TeamPlay> from(
      List<List<Integer>> types, List<List<Integer>> reports, boolean lied) {
    DynamicModel<Rational> model = outlook.model();
    int t = types.size();
    if (t > model.rounds())
      return lied && types.equals(reports)
          ? Optional.empty()
          : Optional.of(new TeamPlay(outlook, rule, types, reports));
    Choice earlier = outlook.choice(t - 1, reports.get(t - 1));
    List<Integer> counts =
        model.stages().get(t).roles().stream().map(r -> r.types().size()).toList();
    for (List<Integer> now : Profiles.all(counts).toList()) {
      boolean possible = true;
      for (int i = 0; i < model.size() && possible; i++)
        possible =
            !model
                .role(t - 1, i)
                .transition()
                .get(earlier.decision())
                .get(earlier.actions().get(i))
                .get(types.get(t - 1).get(i))
                .get(now.get(i))
                .isZero();
      if (!possible) continue;
      List<Integer> own = members.stream().map(now::get).toList();
      List<Integer> said =
          plan.value(new JointDeviation.State(t, reports.get(t - 1), own)).reports();
      List<Integer> reported = new ArrayList<>(now);
      for (int k = 0; k < members.size(); k++) reported.set(members.get(k), said.get(k));
      Optional<TeamPlay> found =
          from(Lists.plus(types, now), Lists.plus(reports, List.copyOf(reported)), lied);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }
}
