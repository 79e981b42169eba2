package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Guesses.Guess;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The best that a coalition can do, by dynamic programming, when its members share what they know
 * and all other agents report truthfully and follow the recommended decisions.
 *
 * <pre>
 *   W_t(r, theta^A) = E max over r'^A of E [ w.y_t(r, r') + X_t(r', theta^A) | seen ]
 *   X_t(r, theta^A) = max over a^A of ( w.u_t + E W_{t+1}(r, theta'^A) )
 * </pre>
 *
 * where r are the reports of the round before, theta^A the coalition's true types, and r' joins the
 * coalition's reports with the others' true types, of which the coalition knows when it reports
 * what is disclosed: nothing in the simple model. Its members mix and correlate as they like; the
 * payoff is linear in that, so pure joint plans suffice. With the coalition {i} and weight 1 on i
 * this is i's best reply to truth; with everybody but i and weight -1 on i it is the least that
 * truth secures i against all strategies of the others, correlated ones included (i's payoff
 * depends on them only through reports); with all agents it is the largest total.
 */
public final class JointDeviation {

  /**
   * A situation in which the coalition is about to report.
   *
   * @param round t
   * @param before the reports of round t - 1
   * @param types the coalition's true types of round t, in the order of the agents
   */
  public record State(int round, List<Integer> before, List<Integer> types) {}

  /**
   * What is best in a state, and what truth brings there when it is also told in all later rounds.
   *
   * @param best the largest expected weighted payoff from here on
   * @param reports the coalition's reports that reach it, the first in the order of the types; the
   *     truth if it does
   * @param truthful the expected weighted payoff from here on of reporting the truth and following
   *     recommendations
   */
  public record Value(Rational best, List<Integer> reports, Rational truthful) {}

  /**
   * The members know the profile of types of a round as far as it is public or theirs, and some of
   * the others' types; before they report, {@code reported} is the profile of the round before, and
   * after they have reported it is that of the round.
   */
  private record Stage(
      int round, List<Integer> reported, List<Integer> types, Map<Integer, Integer> foreseen) {}

  private record Best(Rational value, List<Integer> reports) {}

  private final Objective objective;
  private final Expectations<?, Rational> outlook;
  private final DecisionProcess<Rational> process;
  private final Disclosure disclosure;
  private final Guesses guesses;
  private final List<Integer> coalition;
  private final boolean isConcerned;
  private final Set<Integer> unknown;
  private final Map<Stage, Best> reporting = new HashMap<>();
  private final Map<Stage, Rational> acting = new HashMap<>();

  private JointDeviation(Objective objective, Disclosure disclosure, Set<Integer> coalition) {
    this.objective = objective;
    this.outlook = objective.outlook();
    this.process = outlook.process();
    this.disclosure = disclosure;
    this.coalition = List.copyOf(new TreeSet<>(coalition));
    this.guesses = new Guesses(outlook, disclosure, this.coalition);
    this.isConcerned = coalition.stream().anyMatch(objective::isOf);
    this.unknown =
        IntStream.range(0, process.size())
            .filter(i -> !isConcerned || !coalition.contains(i))
            .mapToObj(i -> i + process.publics())
            .collect(Collectors.toSet());
  }

  /** The coalition maximises the sum of its members' payoffs. */
  public static JointDeviation ofCoalition(
      Outlook<Rational> outlook, TransferRule rule, Set<Integer> coalition) {
    return new JointDeviation(
        Objective.of(outlook, rule, i -> coalition.contains(i) ? 1 : 0),
        Disclosure.none(outlook.model().size()),
        coalition);
  }

  /** The same in the more general model, where the members know what is disclosed. */
  public static JointDeviation ofCoalition(
      GeneralOutlook<Rational> outlook,
      GeneralRule rule,
      Disclosure disclosure,
      Set<Integer> coalition) {
    return new JointDeviation(
        Objective.of(outlook, rule, i -> coalition.contains(i) ? 1 : 0), disclosure, coalition);
  }

  /**
   * All other agents together minimise the payoff of agent i, who is truthful; the value is minus
   * what i is secured.
   */
  public static JointDeviation against(Outlook<Rational> outlook, TransferRule rule, int i) {
    return new JointDeviation(
        Objective.of(outlook, rule, j -> j == i ? -1 : 0),
        Disclosure.none(outlook.model().size()),
        others(outlook.model(), i));
  }

  /** The same in the more general model, where the others know what is disclosed. */
  public static JointDeviation against(
      GeneralOutlook<Rational> outlook, GeneralRule rule, Disclosure disclosure, int i) {
    return new JointDeviation(
        Objective.of(outlook, rule, j -> j == i ? -1 : 0), disclosure, others(outlook.model(), i));
  }

  private static Set<Integer> others(DecisionProcess<Rational> model, int i) {
    Set<Integer> others = new TreeSet<>();
    for (int j = 0; j < model.size(); j++) if (j != i) others.add(j);
    return others;
  }

  /** The largest expected weighted payoff of the whole play. */
  public Rational best() {
    return acting(start());
  }

  /** The same, and what truth brings. */
  public Value value() {
    return new Value(best(), List.of(), objective.truthful(0, start().types()));
  }

  private Stage start() {
    List<Integer> initial = Collections.nCopies(process.publics() + process.size(), 0);
    return new Stage(0, initial, initial, Map.of());
  }

  /**
   * The value of a state.
   *
   * @throws IllegalArgumentException if the model has public types, of which a state says nothing
   */
  public Value value(State state) {
    if (process.publics() > 0)
      throw new IllegalArgumentException("a state of a model with public types");
    List<Integer> types = new ArrayList<>(Collections.nCopies(process.size(), 0));
    for (int k = 0; k < coalition.size(); k++) types.set(coalition.get(k), state.types().get(k));
    Stage stage = new Stage(state.round(), state.before(), List.copyOf(types), Map.of());
    Best best = reporting(stage);
    Rational truthful = Rational.ZERO;
    for (List<Guess> alike : guesses(stage))
      for (Guess g : alike)
        truthful =
            truthful.plus(
                g.weight().times(objective.truthful(stage.round(), state.before(), g.types())));
    return new Value(best.value(), best.reports(), truthful);
  }

  /**
   * The first state, rounds in order, in which truth-telling from then on is not best, reachable or
   * not: every report of the round before with every true type of this round.
   */
  public Optional<State> firstImprovableState() {
    return IntStream.rangeClosed(1, process.last())
        .boxed()
        .flatMap(
            t ->
                Profiles.all(process.counts(t - 1))
                    .flatMap(
                        before ->
                            Profiles.all(coalition.stream().map(process.counts(t)::get).toList())
                                .map(types -> new State(t, before, types))))
        .filter(s -> value(s).best().compareTo(value(s).truthful()) > 0)
        .findFirst();
  }

  private Collection<List<Guess>> guesses(Stage s) {
    return guesses.alike(s.round(), s.reported(), s.types(), s.foreseen());
  }

  private Best reporting(Stage s) {
    Best known = reporting.get(s);
    if (known == null) {
      List<Best> all = guesses(s).stream().map(alike -> turn(s, 0, alike)).toList();
      known =
          all.size() == 1
              ? all.get(0)
              : new Best(Rational.sum(all.stream().map(Best::value).toList()), List.of());
      reporting.put(s, known);
    }
    return known;
  }

  /**
   * The members of this turn report; what the others of this turn report is then known. A guess
   * holds the members' reports so far in the place of their types.
   */
  private Best turn(Stage s, int turn, List<Guess> guesses) {
    if (turn == disclosure.turns().size())
      return new Best(
          guesses.stream()
              .map(
                  g ->
                      g.weight()
                          .times(
                              objective.paid(s.round(), s.reported(), g.types()).plus(acted(s, g))))
              .reduce(Rational.ZERO, Rational::plus),
          List.of());
    List<Integer> speakers = disclosure.turns().get(turn);
    List<Integer> own =
        speakers.stream().filter(coalition::contains).map(i -> i + process.publics()).toList();
    List<Integer> truth = own.stream().map(s.types()::get).toList();
    List<Integer> counts = process.counts(s.round());
    Best best = said(s, turn, guesses, own, truth);
    for (List<Integer> said : Profiles.all(own.stream().map(counts::get).toList()).toList()) {
      if (said.equals(truth)) continue;
      Best other = said(s, turn, guesses, own, said);
      if (other.value().compareTo(best.value()) > 0) best = other;
    }
    return best;
  }

  private Best said(Stage s, int turn, List<Guess> guesses, List<Integer> own, List<Integer> said) {
    Map<List<Integer>, List<Guess>> heard = new LinkedHashMap<>();
    boolean last = turn == disclosure.turns().size() - 1;
    for (Guess g : guesses) {
      List<Integer> types = new ArrayList<>(g.types());
      for (int k = 0; k < own.size(); k++) types.set(own.get(k), said.get(k));
      List<Integer> spoken =
          last
              ? List.of()
              : disclosure.turns().get(turn).stream()
                  .map(i -> types.get(i + process.publics()))
                  .toList();
      heard
          .computeIfAbsent(spoken, k -> new ArrayList<>())
          .add(new Guess(List.copyOf(types), g.ahead(), g.seen(), g.weight()));
    }
    Rational total = Rational.ZERO;
    for (List<Guess> alike : heard.values()) total = total.plus(turn(s, turn + 1, alike).value());
    return new Best(total, said);
  }

  private Rational acted(Stage s, Guess g) {
    return acting(new Stage(s.round(), g.types(), s.types(), g.ahead()));
  }

  /** After the reports; what the others are is what they reported. */
  private Rational acting(Stage s) {
    Rational known = acting.get(s);
    if (known == null) {
      Choice recommended = outlook.choice(s.round(), s.reported());
      List<Integer> counts = process.actions(s.round());
      known =
          Profiles.all(coalition.stream().map(i -> isConcerned ? counts.get(i) : 1).toList())
              .map(actions -> after(s, with(recommended, actions)))
              .max(Rational::compareTo)
              .orElseThrow();
      acting.put(s, known);
    }
    return known;
  }

  private Choice with(Choice recommended, List<Integer> actions) {
    if (!isConcerned) return recommended;
    List<Integer> taken = new ArrayList<>(recommended.actions());
    for (int k = 0; k < coalition.size(); k++) taken.set(coalition.get(k), actions.get(k));
    return new Choice(recommended.decision(), taken);
  }

  private Rational after(Stage s, Choice taken) {
    List<Integer> truth = new ArrayList<>(s.reported());
    for (int i : coalition) truth.set(i + process.publics(), s.types().get(i + process.publics()));
    Rational[] total = {objective.had(s.round(), taken, truth)};
    if (s.round() == process.last()) return total[0];
    List<Integer> nobody = Collections.nCopies(truth.size(), 0);
    outlook.draw(
        s.round() + 1,
        truth,
        taken,
        nobody,
        unknown,
        Rational.ONE,
        (types, p) -> {
          Stage next = new Stage(s.round() + 1, s.reported(), types, s.foreseen());
          total[0] = total[0].plus(p.times(reporting(next).value()));
        });
    return total[0];
  }
}
