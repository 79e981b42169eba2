package csoka.lemmas;

import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.Profiles;
import counterplay.model.general.GeneralOutlook;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that truth leaves an agent, and the most that all can get together, by what is reported after every history. Whoever mixes his
 * reports, or lets them depend on his own types, on signals or on what others tell him, gets a mean of what such reports get.
 *
 * @param x the model and its policy
 * @param outlook what a trustful planner expects
 * @param rule the mechanism
 * @param <S> the numbers
 */
public record AgainstAll<S extends Scalar<S>>(Variables<S> x, GeneralOutlook<S> outlook, GeneralRule rule) {

  private record Place(int round, Types reported, Types types) {}

  /** A play under the rule. */
  public static <S extends Scalar<S>> AgainstAll<S> of(Variables<S> x, GeneralRule rule) {
    return new AgainstAll<>(x, PolicyVariables.outlook(x), rule);
  }

  /** C^i = Upsilon_{0,0}^i for each agent. */
  public List<S> promised() {
    return outlook.values(0, outlook.model().initial());
  }

  /**
   * The least expected payoff of a truthful and obedient agent. The others know all that was reported and drawn before, and the public type;
   * his new type they learn after their reports.
   *
   * @param heard whether those who are evaluated after him know his new type as well
   */
  public S least(int i, boolean heard) {
    return least(i, heard, 1, outlook.model().initial(), new HashMap<>());
  }

  private S least(int i, boolean heard, int t, Types before, Map<Place, S> known) {
    if (t > x.whole("T")) return x.list("w" + i).get(before.own().get(i));
    Place place = new Place(t, before, before);
    if (known.containsKey(place)) return known.get(place);
    List<S> law = PolicyVariables.common(x, t, before, 0);
    S total = x.number(0);
    for (int c = 0; c < law.size(); c++) total = total.plus(law.get(c).times(leastAt(i, heard, t, before, c, known)));
    known.put(place, total);
    return total;
  }

  private S leastAt(int i, boolean heard, int t, Types before, int common, Map<Place, S> known) {
    List<S> own = PolicyVariables.own(x, t, before, 0, i);
    List<S> options = new ArrayList<>();
    for (List<Integer> others : reports()) {
      if (others.get(i) != 0 || heard && others.subList(i, others.size()).stream().anyMatch(r -> r != 0)) continue;
      S sum = x.number(0);
      for (int k = 0; k < own.size(); k++) {
        List<S> answers = new ArrayList<>();
        for (List<Integer> later : reports()) {
          if (heard ? later.subList(0, i + 1).stream().allMatch(r -> r == 0) : later.stream().allMatch(r -> r == 0)) {
            List<Integer> now = new ArrayList<>(Profiles.with(others, i, k));
            for (int j = i + 1; heard && j < now.size(); j++) now.set(j, later.get(j));
            answers.add(held(i, heard, t, before, new Types(common, List.copyOf(now)), known));
          }
        }
        sum = sum.plus(own.get(k).times(best(answers, true)));
      }
      options.add(sum);
    }
    return best(options, true);
  }

  private S held(int i, boolean heard, int t, Types before, Types now, Map<Place, S> known) {
    return rule.transfers(outlook, new Announcement(t, before, now)).get(i).plus(least(i, heard, t + 1, now, known));
  }

  /** The largest expected total of all payoffs, whatever is chosen, done and reported. */
  public S largestTotal() {
    return largestTotal(1, outlook.model().initial(), outlook.model().initial(), new HashMap<>(), new HashMap<>());
  }

  private S largestTotal(int t, Types types, Types reported, Map<Place, S> known, Map<Announcement, S> paid) {
    Place place = new Place(t, reported, types);
    if (known.containsKey(place)) return known.get(place);
    List<S> options = new ArrayList<>();
    for (int d = 0; d < x.whole("D"); d++) {
      S total = x.number(0);
      List<S> law = PolicyVariables.common(x, t, types, d);
      for (int c = 0; c < law.size(); c++) {
        for (List<Integer> drawn : reports()) {
          S chance = law.get(c);
          for (int i = 0; i < drawn.size(); i++) chance = chance.times(PolicyVariables.own(x, t, types, d, i).get(drawn.get(i)));
          total = total.plus(chance.times(most(t, new Types(c, drawn), reported, known, paid)));
        }
      }
      options.add(total);
    }
    S most = best(options, false);
    known.put(place, most);
    return most;
  }

  /** By the best reports of the new types in round t. */
  private S most(int t, Types drawn, Types before, Map<Place, S> known, Map<Announcement, S> paid) {
    if (t == x.whole("T")) {
      S worth = x.number(0);
      for (int i = 0; i < x.whole("n"); i++) worth = worth.plus(x.list("w" + i).get(drawn.own().get(i)));
      Announcement any = new Announcement(t + 1, before, new Types(drawn.common(), List.of()));
      if (!paid.containsKey(any)) paid.put(any, best(reports().stream().map(r -> paid(t, before, new Types(drawn.common(), r), paid)).toList(), false));
      return worth.plus(paid.get(any));
    }
    return best(reports().stream().map(r -> new Types(drawn.common(), r)).map(now -> paid(t, before, now, paid).plus(largestTotal(t + 1, drawn, now, known, paid))).toList(), false);
  }

  private S paid(int t, Types before, Types now, Map<Announcement, S> paid) {
    Announcement a = new Announcement(t, before, now);
    if (!paid.containsKey(a)) paid.put(a, rule.transfers(outlook, a).stream().reduce(x.number(0), S::plus));
    return paid.get(a);
  }

  /** What all expect together after the choice d in each state: for the policy, the first choice is to be the best. */
  public S totalAfter(int t, Types before, int d) {
    S total = x.number(0);
    List<S> law = PolicyVariables.common(x, t, before, d);
    for (int c = 0; c < law.size(); c++) {
      for (List<Integer> drawn : reports()) {
        S chance = law.get(c);
        for (int i = 0; i < drawn.size(); i++) chance = chance.times(PolicyVariables.own(x, t, before, d, i).get(drawn.get(i)));
        total = total.plus(chance.times(outlook.values(t, new Types(c, drawn)).stream().reduce(x.number(0), S::plus)));
      }
    }
    return total;
  }

  /** The types, or reports, that there can be before round t. */
  public List<Types> before(int t) {
    if (t == 1) return List.of(outlook.model().initial());
    List<Types> all = new ArrayList<>();
    for (int c = 0; c < x.whole("C"); c++) for (List<Integer> own : reports()) all.add(new Types(c, own));
    return all;
  }

  private List<List<Integer>> reports() {
    return Profiles.all(Collections.nCopies(x.whole("n"), x.whole("K"))).toList();
  }

  private S best(List<S> options, boolean least) {
    S best = options.get(0);
    for (S option : options.subList(1, options.size())) {
      S ahead = option.minus(best);
      if (least ? ahead.isNegative() : ahead.isPositive()) best = option;
    }
    return best;
  }
}
