package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Leak;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The best that some agents can do together in the more general model while all others are truthful
 * and obedient, by backward induction. The members pool what they know, mix and correlate as they
 * like; the payoff is linear in that, so pure joint plans suffice.
 *
 * <pre>
 *   W_t(r, theta^A) = max over x^A of E max over r'^A of E( w.y_t(r, r') + W_{t+1}(r', theta'^A) | what A has seen )
 * </pre>
 *
 * With all agents but i and weight -1 on i it is minus what truth secures agent i; with a coalition
 * and weights 1 it is the most that the coalition can get; with all agents it is the largest total
 * of Definition 6.2 (9).
 */
public final class GeneralDeviation {

  private record State(
      int round, Types before, List<Integer> types, Map<Integer, Integer> foreseen) {}

  /**
   * One thing that can be true of the others: their types, what is known of their next ones, and
   * its weight.
   */
  private record Guess(
      Map<Integer, Integer> types,
      Map<Integer, Integer> ahead,
      List<List<String>> seen,
      Rational weight) {}

  /** A round in which choices and draws have been made and the reports are due. */
  private record Moment(int round, Types before, int common, List<Integer> types) {}

  private final GeneralOutlook<Rational> outlook;
  private final GeneralModel<Rational> model;
  private final GeneralRule rule;
  private final Disclosure disclosure;
  private final List<Integer> members;
  private final List<Rational> weights;
  private final boolean membersCount;
  private final Map<State, Rational> values = new HashMap<>();
  private final Map<Announcement, Rational> weighed = new HashMap<>();

  /**
   * Prepares the calculation.
   *
   * @param disclosure who gets to know what before he reports
   * @param members the agents who plan together
   * @param weights each agent's weight in the objective sum w_i F^i
   */
  public GeneralDeviation(
      GeneralOutlook<Rational> outlook,
      GeneralRule rule,
      Disclosure disclosure,
      Set<Integer> members,
      List<Rational> weights) {
    this.outlook = outlook;
    this.model = outlook.model();
    this.rule = rule;
    this.disclosure = disclosure;
    this.members = List.copyOf(new TreeSet<>(members));
    this.weights = List.copyOf(weights);
    this.membersCount = members.stream().anyMatch(i -> !weights.get(i).isZero());
    if (weights.size() != model.size())
      throw new IllegalArgumentException(
          weights.size() + " weights for " + model.size() + " agents");
  }

  /** The members maximise the sum of their payoffs. */
  public static GeneralDeviation ofCoalition(
      GeneralOutlook<Rational> outlook,
      GeneralRule rule,
      Disclosure disclosure,
      Set<Integer> members) {
    List<Rational> weights = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++)
      weights.add(members.contains(i) ? Rational.ONE : Rational.ZERO);
    return new GeneralDeviation(outlook, rule, disclosure, members, weights);
  }

  /** The least expected payoff that truth leaves agent i, whatever all the others do together. */
  public static Rational secured(
      GeneralOutlook<Rational> outlook, GeneralRule rule, Disclosure disclosure, int i) {
    Set<Integer> others = new TreeSet<>();
    List<Rational> weights = new ArrayList<>();
    for (int j = 0; j < outlook.model().size(); j++) {
      weights.add(j == i ? Rational.of(-1) : Rational.ZERO);
      if (j != i) others.add(j);
    }
    return new GeneralDeviation(outlook, rule, disclosure, others, weights).best().negated();
  }

  /** The largest expected weighted payoff of the whole play. */
  public Rational best() {
    return best(new State(1, model.initial(), Collections.nCopies(members.size(), 0), Map.of()));
  }

  private Rational best(State s) {
    Rational known = values.get(s);
    if (known == null) {
      Choice recommended = outlook.choice(s.round(), s.before());
      known =
          actions(s.round())
              .map(actions -> afterActions(s, recommended, actions))
              .max(Rational::compareTo)
              .orElseThrow();
      values.put(s, known);
    }
    return known;
  }

  /** The members' private decisions; a single one where it does not matter what they do. */
  private Stream<List<Integer>> actions(int round) {
    return Profiles.all(
        members.stream()
            .map(i -> membersCount ? model.party(round, i).actions().size() : 1)
            .toList());
  }

  private Rational afterActions(State s, Choice recommended, List<Integer> actions) {
    List<Integer> taken = new ArrayList<>(recommended.actions());
    if (membersCount)
      for (int k = 0; k < members.size(); k++) taken.set(members.get(k), actions.get(k));
    Choice choice = new Choice(recommended.decision(), taken);
    List<Rational> law = outlook.publicLaw(s.round(), s.before().common(), choice);
    List<Integer> counts =
        members.stream()
            .map(i -> membersCount ? model.party(s.round(), i).types().size() : 1)
            .toList();
    Rational total = Rational.ZERO;
    for (int c = 0; c < law.size(); c++) {
      int common = c;
      if (law.get(c).isZero()) continue;
      for (List<Integer> types : Profiles.all(counts).toList()) {
        Rational p = law.get(c);
        for (int k = 0; membersCount && k < members.size(); k++) {
          p =
              p.times(
                  outlook
                      .law(s.round(), members.get(k), s.types().get(k), s.before().common(), choice)
                      .get(types.get(k)));
        }
        if (!p.isZero())
          total =
              total.plus(
                  p.times(
                      reporting(
                          new Moment(s.round(), s.before(), common, types),
                          s.foreseen(),
                          recommended)));
      }
    }
    return total;
  }

  private Rational reporting(Moment m, Map<Integer, Integer> foreseen, Choice recommended) {
    List<Guess> guesses = List.of(new Guess(Map.of(), Map.of(), List.of(), Rational.ONE));
    for (int i = 0; i < model.size(); i++) {
      if (members.contains(i)) continue;
      int agent = i;
      List<Rational> law =
          outlook.law(m.round(), i, m.before().own().get(i), m.before().common(), recommended);
      guesses =
          guesses.stream()
              .flatMap(
                  g ->
                      IntStream.range(0, law.size())
                          .filter(
                              k ->
                                  foreseen.containsKey(agent)
                                      ? foreseen.get(agent) == k
                                      : !law.get(k).isZero())
                          .mapToObj(
                              k ->
                                  new Guess(
                                      with(g.types(), agent, k),
                                      g.ahead(),
                                      g.seen(),
                                      foreseen.containsKey(agent)
                                          ? g.weight()
                                          : g.weight().times(law.get(k)))))
              .toList();
    }
    for (Leak leak : disclosure.leaks()) {
      if (members.contains(leak.owner()) || leak.watchers().stream().noneMatch(members::contains))
        continue;
      if (leak.moment() == Leak.Moment.BEFORE_REPORTS && leak.round() == m.round())
        guesses = guesses.stream().flatMap(g -> shown(g, leak)).toList();
      if (leak.moment() == Leak.Moment.A_ROUND_AHEAD && leak.round() == m.round() + 1)
        guesses = guesses.stream().flatMap(g -> foreseen(g, leak)).toList();
    }
    Map<List<Object>, List<Guess>> told = new LinkedHashMap<>();
    for (Guess g : guesses)
      told.computeIfAbsent(List.of(g.seen(), g.ahead()), k -> new ArrayList<>()).add(g);
    Rational total = Rational.ZERO;
    for (List<Guess> alike : told.values()) total = total.plus(turn(m, 0, Map.of(), alike));
    return total;
  }

  private Stream<Guess> shown(Guess g, Leak leak) {
    List<Rational> row = leak.chances().get(g.types().get(leak.owner()));
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
    List<Rational> row = leak.foreseenLaw(model);
    return IntStream.range(0, row.size())
        .filter(k -> !row.get(k).isZero())
        .mapToObj(
            k ->
                new Guess(
                    g.types(),
                    with(g.ahead(), leak.owner(), k),
                    g.seen(),
                    g.weight().times(row.get(k))));
  }

  /** The members of this turn report; what the others of this turn report is then known. */
  private Rational turn(Moment m, int turn, Map<Integer, Integer> reports, List<Guess> guesses) {
    if (turn == disclosure.turns().size())
      return guesses.stream()
          .map(g -> g.weight().times(end(m, reports, g)))
          .reduce(Rational.ZERO, Rational::plus);
    List<Integer> speakers = disclosure.turns().get(turn);
    List<Integer> own = speakers.stream().filter(members::contains).toList();
    return Profiles.all(own.stream().map(i -> model.party(m.round(), i).types().size()).toList())
        .map(
            said -> {
              Map<Integer, Integer> more = new TreeMap<>(reports);
              for (int k = 0; k < own.size(); k++) more.put(own.get(k), said.get(k));
              Map<List<Integer>, List<Guess>> heard = new LinkedHashMap<>();
              for (Guess g : guesses) {
                heard
                    .computeIfAbsent(
                        speakers.stream()
                            .filter(i -> !members.contains(i))
                            .map(i -> g.types().get(i))
                            .toList(),
                        k -> new ArrayList<>())
                    .add(g);
              }
              return heard.values().stream()
                  .map(alike -> turn(m, turn + 1, more, alike))
                  .reduce(Rational.ZERO, Rational::plus);
            })
        .max(Rational::compareTo)
        .orElseThrow();
  }

  private Rational end(Moment m, Map<Integer, Integer> reports, Guess g) {
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < model.size(); i++)
      now.add(members.contains(i) ? reports.get(i) : g.types().get(i));
    Types types = new Types(m.common(), List.copyOf(now));
    Rational paid =
        weighed.computeIfAbsent(
            new Announcement(m.round(), m.before(), types), a -> weigh(rule.transfers(outlook, a)));
    if (m.round() < model.last())
      return paid.plus(best(new State(m.round() + 1, types, m.types(), g.ahead())));
    List<Integer> truth = new ArrayList<>(now);
    for (int k = 0; k < members.size(); k++) truth.set(members.get(k), m.types().get(k));
    List<Rational> worths = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) worths.add(model.worth().get(i).get(truth.get(i)));
    return paid.plus(weigh(worths));
  }

  private Rational weigh(List<Rational> amounts) {
    Rational total = Rational.ZERO;
    for (int i = 0; i < weights.size(); i++)
      if (!weights.get(i).isZero()) total = total.plus(weights.get(i).times(amounts.get(i)));
    return total;
  }

  private static Map<Integer, Integer> with(Map<Integer, Integer> map, int key, int value) {
    Map<Integer, Integer> more = new TreeMap<>(map);
    more.put(key, value);
    return more;
  }
}
