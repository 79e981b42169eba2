package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A play of a direct mechanism: the whole tree of types and reports under given behaviours, with
 * the recommended private decisions followed. Expected payoffs are sums over all paths; nothing is
 * sampled or approximated.
 *
 * @param outlook the model and the planner's expectations
 * @param rule the mechanism
 * @param behaviours how each agent reports, in the order of the agents
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Play<S extends Scalar<S>>(
    Outlook<S> outlook, TransferRule rule, List<ReportingBehaviour<S>> behaviours) {

  /**
   * One path from the first to the last round.
   *
   * @param probability its probability
   * @param types the true type profiles of rounds 0 to T
   * @param reports the reported profiles of rounds 0 to T
   * @param utilities each agent's total utility
   * @param transfers each agent's transfer in rounds 1 to T
   */
  public record Path<S extends Scalar<S>>(
      S probability,
      List<List<Integer>> types,
      List<List<Integer>> reports,
      List<S> utilities,
      List<List<S>> transfers) {

    /** Agent i's utility plus all his transfers. */
    public S payoff(int i) {
      S total = utilities.get(i);
      for (List<S> round : transfers) total = total.plus(round.get(i));
      return total;
    }
  }

  /** A play of strategies given as data. */
  public static <S extends Scalar<S>> Play<S> of(
      Outlook<S> outlook, TransferRule rule, List<ReportingStrategy> strategies) {
    return new Play<>(outlook, rule, strategies.stream().map(s -> s.in(outlook.model())).toList());
  }

  /**
   * @throws IllegalArgumentException unless there is one behaviour for each agent
   */
  public Play {
    behaviours = List.copyOf(behaviours);
    if (behaviours.size() != outlook.model().size()) {
      throw new IllegalArgumentException(
          behaviours.size() + " behaviours for " + outlook.model().size() + " agents");
    }
  }

  /** Each agent's expected utility plus transfers. */
  public List<S> expectedPayoffs() {
    int n = outlook.model().size();
    return averages(n, path -> Lists.each(n, path::payoff));
  }

  /** The averages over all paths of so many numbers that a path determines. */
  public List<S> averages(int count, Function<Path<S>, List<S>> numbers) {
    List<S> totals = new ArrayList<>(Collections.nCopies(count, outlook.model().one().zero()));
    forEach(
        path -> {
          List<S> now = numbers.apply(path);
          for (int k = 0; k < count; k++)
            totals.set(k, totals.get(k).plus(now.get(k).times(path.probability())));
        });
    return List.copyOf(totals);
  }

  /**
   * Visits every path whose probability is not zero; every path, if the outlook is for {@link
   * Outlook#everywhere}.
   */
  public void forEach(Consumer<Path<S>> visitor) {
    DynamicModel<S> model = outlook.model();
    List<Integer> initial = model.initialTypes();
    List<S> zeros = Lists.each(model.size(), i -> model.one().zero());
    Visit<S> visit = new Visit<>(visitor, new HashMap<>());
    nature(new Path<>(model.one(), List.of(initial), List.of(initial), zeros, List.of()), visit);
  }

  /**
   * What a visit needs: where the paths go, and the transfers of the reports met so far, which many
   * paths share.
   */
  private record Visit<S extends Scalar<S>>(
      Consumer<Path<S>> visitor, Map<Reports, List<S>> transfers) {}

  /** Draws the types of the next round. */
  private void nature(Path<S> path, Visit<S> visit) {
    int t = path.types().size();
    if (t > outlook.model().rounds()) {
      visit.visitor().accept(path);
      return;
    }
    List<Integer> before = path.types().get(t - 1);
    outlook
        .expectations()
        .draw(
            t,
            before,
            outlook.choice(t - 1, path.reports().get(t - 1)),
            before,
            Set.of(),
            path.probability(),
            (drawn, probability) ->
                reports(
                    new Path<>(
                        probability,
                        Lists.plus(path.types(), drawn),
                        path.reports(),
                        path.utilities(),
                        path.transfers()),
                    new ArrayList<>(),
                    visit));
  }

  /** Lets the agents report, each by his own information. */
  private void reports(Path<S> path, List<Integer> reported, Visit<S> visit) {
    int t = path.reports().size();
    int i = reported.size();
    if (i == outlook.model().size()) {
      nature(settled(path, List.copyOf(reported), visit), visit);
      return;
    }
    List<Integer> own = path.types().stream().map(profile -> profile.get(i)).toList();
    for (Map.Entry<Integer, S> e :
        new TreeMap<>(behaviours.get(i).report(new Information(i, t, own, path.reports())))
            .entrySet()) {
      if (outlook.expectations().leavesOut(e.getValue())) continue;
      reported.add(e.getKey());
      reports(weighted(path, e.getValue()), reported, visit);
      reported.remove(i);
    }
  }

  private Path<S> settled(Path<S> path, List<Integer> now, Visit<S> visit) {
    int t = path.reports().size();
    Choice choice = outlook.choice(t, now);
    List<S> utilities = new ArrayList<>(path.utilities());
    for (int i = 0; i < utilities.size(); i++) {
      utilities.set(
          i, utilities.get(i).plus(outlook.utility(t, i, choice, path.types().get(t).get(i))));
    }
    List<S> transfers =
        visit
            .transfers()
            .computeIfAbsent(
                new Reports(t, path.reports().get(t - 1), now), r -> rule.transfers(outlook, r));
    return new Path<>(
        path.probability(),
        path.types(),
        Lists.plus(path.reports(), now),
        utilities,
        Lists.plus(path.transfers(), transfers));
  }

  private Path<S> weighted(Path<S> path, S factor) {
    return new Path<>(
        path.probability().times(factor),
        path.types(),
        path.reports(),
        path.utilities(),
        path.transfers());
  }
}
