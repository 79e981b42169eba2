package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.Leak;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be true of those who are truthful when the members of a coalition report, and what the
 * members have seen of it.
 */
final class Guesses {

  /**
   * One thing that can be true.
   *
   * @param types the profile of types, with nothing said of the members
   * @param ahead the types of the next round that are known, by agent
   * @param seen what the members have seen
   * @param weight the probability of all this
   */
  record Guess(
      List<Integer> types, Map<Integer, Integer> ahead, List<List<String>> seen, Rational weight) {}

  private final Expectations<?, Rational> outlook;
  private final DecisionProcess<Rational> process;
  private final List<Leak> leaks;
  private final List<Integer> members;
  private final Map<Leak, List<Rational>> foreseenLaws = new HashMap<>();

  Guesses(Expectations<?, Rational> outlook, Disclosure disclosure, List<Integer> members) {
    this.outlook = outlook;
    this.process = outlook.process();
    this.members = members;
    this.leaks =
        disclosure.leaks().stream()
            .filter(
                leak ->
                    !members.contains(leak.owner())
                        && leak.watchers().stream().anyMatch(members::contains))
            .toList();
  }

  /**
   * All guesses of a round, those together between which the members cannot tell.
   *
   * @param round t
   * @param before the profile that was reported in the round before
   * @param now the profile of round t, read only for what is public and for the members
   * @param foreseen the others' types of this round that were known ahead
   */
  Collection<List<Guess>> alike(
      int round, List<Integer> before, List<Integer> now, Map<Integer, Integer> foreseen) {
    List<Integer> types = new ArrayList<>(now);
    Set<Integer> known = new HashSet<>();
    for (int place = 0; place < now.size(); place++) {
      int agent = place - process.publics();
      if (foreseen.containsKey(agent)) types.set(place, foreseen.get(agent));
      if (agent < 0 || members.contains(agent) || foreseen.containsKey(agent)) known.add(place);
    }
    List<Guess> guesses = new ArrayList<>();
    outlook.draw(
        round,
        before,
        outlook.choice(round - 1, before),
        types,
        known,
        Rational.ONE,
        (drawn, weight) -> guesses.add(new Guess(drawn, Map.of(), List.of(), weight)));
    return leaks.isEmpty() ? List.of(guesses) : told(round, guesses);
  }

  private Collection<List<Guess>> told(int round, List<Guess> guesses) {
    Stream<Guess> all = guesses.stream();
    for (Leak leak : leaks) {
      if (leak.moment() == Leak.Moment.BEFORE_REPORTS && leak.round() == round)
        all = all.flatMap(g -> shown(g, leak));
      if (leak.moment() == Leak.Moment.A_ROUND_AHEAD && leak.round() == round + 1)
        all = all.flatMap(g -> foreseen(g, leak));
    }
    Map<List<Object>, List<Guess>> told = new LinkedHashMap<>();
    all.forEach(
        g -> told.computeIfAbsent(List.of(g.seen(), g.ahead()), k -> new ArrayList<>()).add(g));
    return told.values();
  }

  private Stream<Guess> shown(Guess g, Leak leak) {
    List<Rational> row = leak.chances().get(g.types().get(leak.owner() + process.publics()));
    return IntStream.range(0, row.size())
        .filter(o -> !row.get(o).isZero())
        .mapToObj(
            o -> {
              List<List<String>> seen = new ArrayList<>(g.seen());
              seen.add(
                  IntStream.range(0, leak.watchers().size())
                      .filter(w -> members.contains(leak.watchers().get(w)))
                      .mapToObj(w -> leak.seen().get(o).get(w))
                      .toList());
              return new Guess(g.types(), g.ahead(), seen, g.weight().times(row.get(o)));
            });
  }

  private Stream<Guess> foreseen(Guess g, Leak leak) {
    List<Rational> row = foreseenLaws.computeIfAbsent(leak, l -> l.foreseenLaw(process));
    return IntStream.range(0, row.size())
        .filter(k -> !row.get(k).isZero())
        .mapToObj(
            k -> {
              Map<Integer, Integer> ahead = new TreeMap<>(g.ahead());
              ahead.put(leak.owner(), k);
              return new Guess(g.types(), ahead, g.seen(), g.weight().times(row.get(k)));
            });
  }
}
