package csoka.lemmas;

import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The least that truth leaves an agent, and the most that all can get together, by what is chosen
 * and reported after every history. Whoever mixes, or lets what he does depend on his own types, on
 * signals or on what others tell him, gets a mean of what that brings.
 *
 * @param played the model and the mechanism
 * @param <S> the numbers
 */
public record AgainstAll<S extends Scalar<S>>(Played<S> played) {

  private record Place(int round, Types reported, Types types) {}

  private record Chosen(int round, Types types, int choice) {}

  /** What was calculated already. */
  private record Memory<S>(
      Map<Place, S> totals, Map<Announcement, S> paid, Map<Chosen, List<S>> chances) {}

  private Variables<S> x() {
    return played.x();
  }

  /** C^i for each agent. */
  public List<S> promised() {
    return played.promised();
  }

  /**
   * The least expected payoff of a truthful and obedient agent. The others know all that was
   * reported and drawn before, and the public type; his new type they learn after their reports.
   *
   * @param heard whether those who are evaluated after him know his new type as well
   */
  public S least(int i, boolean heard) {
    return least(i, heard, 1, initial(), new HashMap<>());
  }

  private Types initial() {
    return new Types(0, Collections.nCopies(x().whole("n"), 0));
  }

  private S least(int i, boolean heard, int t, Types before, Map<Place, S> known) {
    if (t > x().whole("T")) return x().number(0);
    Place place = new Place(t, before, before);
    if (known.containsKey(place)) return known.get(place);
    List<S> law = PolicyVariables.common(x(), t, before, 0);
    S total = x().number(0);
    for (int c = 0; c < law.size(); c++)
      total = total.plus(law.get(c).times(leastAt(i, heard, t, before, c, known)));
    known.put(place, total);
    return total;
  }

  private S leastAt(int i, boolean heard, int t, Types before, int common, Map<Place, S> known) {
    List<S> own = PolicyVariables.own(x(), t, before, 0, i);
    List<S> options = new ArrayList<>();
    for (List<Integer> others : reports()) {
      if (others.get(i) != 0
          || heard && others.subList(i, others.size()).stream().anyMatch(r -> r != 0)) continue;
      S sum = x().number(0);
      for (int k = 0; k < own.size(); k++) {
        List<S> answers = new ArrayList<>();
        for (List<Integer> later : reports()) {
          if (later.subList(0, heard ? i + 1 : later.size()).stream().anyMatch(r -> r != 0))
            continue;
          List<Integer> now = new ArrayList<>(Profiles.with(others, i, k));
          for (int j = i + 1; heard && j < now.size(); j++) now.set(j, later.get(j));
          answers.add(held(i, heard, t, before, new Types(common, List.copyOf(now)), known));
        }
        sum = sum.plus(own.get(k).times(best(answers, true)));
      }
      options.add(sum);
    }
    return best(options, true);
  }

  private S held(int i, boolean heard, int t, Types before, Types now, Map<Place, S> known) {
    return played
        .paid(t, before, now)
        .get(i)
        .plus(played.gained(t, now, 0).get(i))
        .plus(least(i, heard, t + 1, now, known));
  }

  /** The largest expected total of all payoffs, whatever is chosen, done and reported. */
  public S largestTotal() {
    return largestTotal(
        1, initial(), initial(), new Memory<>(new HashMap<>(), new HashMap<>(), new HashMap<>()));
  }

  private S largestTotal(int t, Types types, Types reported, Memory<S> memory) {
    Place place = new Place(t, reported, types);
    if (memory.totals().containsKey(place)) return memory.totals().get(place);
    List<Types> drawn = drawn(t);
    List<S> answers = new ArrayList<>();
    for (Types now : drawn) answers.add(most(t, now, reported, memory));
    List<S> options = new ArrayList<>();
    for (int d = 0; d < choices(t); d++) {
      S total = sum(played.gained(t - 1, types, d));
      List<S> chances = chances(t, types, d, memory);
      for (int k = 0; k < drawn.size(); k++)
        total = total.plus(chances.get(k).times(answers.get(k)));
      options.add(total);
    }
    S most = best(options, false);
    memory.totals().put(place, most);
    return most;
  }

  private List<S> chances(int t, Types types, int d, Memory<S> memory) {
    Chosen chosen = new Chosen(t, types, d);
    if (!memory.chances().containsKey(chosen))
      memory.chances().put(chosen, drawn(t).stream().map(now -> chance(t, types, d, now)).toList());
    return memory.chances().get(chosen);
  }

  private int choices(int t) {
    return t <= x().whole("T") || played.choosesAtTheEnd() ? x().whole("D") : 1;
  }

  /**
   * By the best reports of the new types in round t; what is reported at last changes no more than
   * what is paid.
   */
  private S most(int t, Types drawn, Types before, Memory<S> memory) {
    Map<Announcement, S> paid = memory.paid();
    if (t < x().whole("T")) {
      return best(
          reports().stream()
              .map(r -> new Types(drawn.common(), r))
              .map(now -> paid(t, before, now, paid).plus(largestTotal(t + 1, drawn, now, memory)))
              .toList(),
          false);
    }
    Announcement any = new Announcement(t + 1, before, new Types(drawn.common(), List.of()));
    if (!paid.containsKey(any))
      paid.put(
          any,
          best(
              reports().stream()
                  .map(r -> paid(t, before, new Types(drawn.common(), r), paid))
                  .toList(),
              false));
    return largestTotal(t + 1, drawn, initial(), memory).plus(paid.get(any));
  }

  private S paid(int t, Types before, Types now, Map<Announcement, S> paid) {
    Announcement a = new Announcement(t, before, now);
    if (!paid.containsKey(a)) paid.put(a, sum(played.paid(t, before, now)));
    return paid.get(a);
  }

  /** In no state has another choice a larger expected total than the first one, the policy's. */
  public Statement<S> efficient() {
    List<Statement<S>> all =
        new ArrayList<>(List.of(Statement.of(x().number(0), Relation.EQUAL, x().number(0))));
    for (int t = 1; t <= x().whole("T") + 1; t++) {
      for (Types before : t == 1 ? List.of(initial()) : drawn(t - 1)) {
        for (int d = 1; d < choices(t); d++)
          all.add(
              Statement.of(totalAfter(t, before, d), Relation.AT_MOST, totalAfter(t, before, 0)));
      }
    }
    return Statement.all(all);
  }

  private S totalAfter(int t, Types before, int d) {
    S total = sum(played.gained(t - 1, before, d));
    for (Types drawn : drawn(t))
      total = total.plus(chance(t, before, d, drawn).times(sum(played.values(t, drawn))));
    return total;
  }

  /** All that can be drawn in round t; nothing after the last one. */
  private List<Types> drawn(int t) {
    List<Types> all = new ArrayList<>();
    for (int c = 0; t <= x().whole("T") && c < played.commons(); c++)
      for (List<Integer> own : reports()) all.add(new Types(c, own));
    return all;
  }

  private S chance(int t, Types before, int d, Types drawn) {
    S chance = PolicyVariables.common(x(), t, before, d).get(drawn.common());
    for (int i = 0; i < drawn.own().size(); i++)
      chance = chance.times(PolicyVariables.own(x(), t, before, d, i).get(drawn.own().get(i)));
    return chance;
  }

  private List<List<Integer>> reports() {
    return Profiles.all(Collections.nCopies(x().whole("n"), x().whole("K"))).toList();
  }

  private S sum(List<S> numbers) {
    return numbers.stream().reduce(x().number(0), S::plus);
  }

  private S best(List<S> options, boolean least) {
    S best = options.get(0);
    for (S option : options.subList(1, options.size())) {
      S ahead = option.minus(best);
      if (least ? ahead.isNegative() : ahead.isPositive()) best = option;
    }
    return best;
  }

  /** For each agent the least that truth leaves him. */
  public List<S> secured(boolean heard) {
    return IntStream.range(0, x().whole("n")).mapToObj(i -> least(i, heard)).toList();
  }
}
