package csoka.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Any model of Section 6.2 with any decision policy, as variables: n agents with K types each, C
 * public types, T rounds, and D choices, a public decision and all private ones each. What the
 * policy chooses is inserted: it is the first of the choices in every state.
 *
 * <pre>
 *   q_t(s, d) the law of the public type,   p_t^i(s, d) the law of the type of agent i,   w^i(k) his worth of type k at the end
 * </pre>
 *
 * where s are all types before round t and d the choice. A state is what the types are, or what is
 * reported of them.
 */
public final class PolicyVariables {

  private PolicyVariables() {}

  /** n >= 1, K >= 1, C >= 1, T >= 1; as much of them is run as is said. */
  public static Domain domain(int agents) {
    return Domain.all()
        .size("n", 1, agents)
        .size("K", 1, 2)
        .size("C", 1, 2)
        .size("T", 1, 2)
        .numbers(s -> frame(s, 1));
  }

  /** The same with D >= 1 choices. */
  public static Domain withChoices(int agents) {
    return Domain.all()
        .size("n", 1, agents)
        .size("K", 1, 2)
        .size("C", 1, 1)
        .size("T", 1, 2)
        .size("D", 1, 2)
        .numbers(s -> frame(s, s.of("D")));
  }

  /**
   * Models of Section 5 instead: no public types, and utilities u_t^i(s, d) in each round in the
   * place of a worth at the end.
   */
  public static Domain ofSection5(int agents) {
    return Domain.all()
        .size("n", 2, agents)
        .size("K", 1, 2)
        .size("T", 1, 2)
        .numbers(s -> frame5(s, 1));
  }

  /** The same for n = 2. */
  public static Domain ofSection5ForTwo() {
    return Domain.all().range("n", 2, 2).size("K", 1, 2).size("T", 1, 2).numbers(s -> frame5(s, 1));
  }

  /** The same with D >= 1 choices. */
  public static Domain ofSection5WithChoices(int agents) {
    return Domain.all()
        .size("n", 2, agents)
        .size("K", 1, 2)
        .size("T", 1, 2)
        .size("D", 1, 2)
        .numbers(s -> frame5(s, s.of("D")));
  }

  private static Frame frame5(Shape s, int choices) {
    Frame frame = laws(s.with("C", 1), choices);
    for (int t = 1; t <= s.of("T"); t++) {
      for (int state = 0; state < states(s.of("n"), s.of("K"), 1, t); state++)
        for (int d = 0; d < choices; d++) frame = frame.reals(utilities(t, state, d), s.of("n"));
    }
    return frame;
  }

  private static Frame laws(Shape s, int choices) {
    Frame frame = Frame.NONE;
    for (int t = 1; t <= s.of("T"); t++) {
      for (int state = 0; state < states(s.of("n"), s.of("K"), s.of("C"), t - 1); state++) {
        for (int d = 0; d < choices; d++) {
          frame = frame.simplex(common(t, state, d), s.of("C"));
          for (int i = 0; i < s.of("n"); i++) frame = frame.simplex(own(t, state, d, i), s.of("K"));
        }
      }
    }
    return frame;
  }

  private static Frame frame(Shape s, int choices) {
    Frame frame = laws(s, choices);
    for (int i = 0; i < s.of("n"); i++) frame = frame.reals("w" + i, s.of("K"));
    return frame;
  }

  private static String utilities(int t, int state, int d) {
    return "u" + t + "s" + state + "d" + d;
  }

  private static String common(int t, int state, int d) {
    return "q" + t + "s" + state + "d" + d;
  }

  private static String own(int t, int state, int d, int i) {
    return "p" + t + "s" + state + "d" + d + "i" + i;
  }

  private static int states(int n, int types, int commons, int t) {
    return t == 0 ? 1 : commons * (int) Math.pow(types, n);
  }

  /** The place of a state among those after round t. */
  private static int place(Types types, int n, int count, int t) {
    if (t == 0) return 0;
    int place = types.common();
    for (int i = 0; i < n; i++) place = place * count + types.own().get(i);
    return place;
  }

  private static Types state(int place, int n, int count) {
    List<Integer> own = new ArrayList<>(Collections.nCopies(n, 0));
    int rest = place;
    for (int i = n - 1; i >= 0; i--) {
      own.set(i, rest % count);
      rest /= count;
    }
    return new Types(rest, List.copyOf(own));
  }

  /** The law of the public type of round t if the choice d is taken in that state. */
  public static <S extends Scalar<S>> List<S> common(Variables<S> x, int t, Types before, int d) {
    return x.list(common(t, place(before, x.whole("n"), x.whole("K"), t - 1), d));
  }

  /** The law of an agent's type of round t if the choice d is taken in that state. */
  public static <S extends Scalar<S>> List<S> own(
      Variables<S> x, int t, Types before, int d, int i) {
    return x.list(own(t, place(before, x.whole("n"), x.whole("K"), t - 1), d, i));
  }

  /** Each agent's utility of the choice d in that state of round t, in a model of Section 5. */
  public static <S extends Scalar<S>> List<S> utilities(Variables<S> x, int t, Types state, int d) {
    return x.list(utilities(t, place(state, x.whole("n"), x.whole("K"), t), d));
  }

  /** What a trustful planner expects in a model of Section 5; he takes the first choice. */
  public static <S extends Scalar<S>> Outlook<S> outlook5(Variables<S> x) {
    int n = x.whole("n");
    int types = x.whole("K");
    List<Integer> none = Collections.nCopies(n, 0);
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t <= x.whole("T"); t++) {
      int round = t;
      int states = states(n, types, 1, t);
      int own = t == 0 ? 1 : types;
      List<Role<S>> roles = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int agent = i;
        List<List<List<S>>> utility =
            IntStream.range(0, states)
                .mapToObj(
                    s ->
                        List.of(
                            Collections.nCopies(
                                own,
                                round == 0
                                    ? x.number(0)
                                    : x.list(utilities(round, s, 0)).get(agent))))
                .toList();
        List<List<List<List<S>>>> moves =
            round == x.whole("T")
                ? List.of()
                : IntStream.range(0, states)
                    .mapToObj(
                        s -> List.of(Collections.nCopies(own, x.list(own(round + 1, s, 0, agent)))))
                    .toList();
        roles.add(new Role<>(names("k", own), List.of(Role.NO_ACTION), utility, moves));
      }
      stages.add(new Stage<>(names("x", states), roles));
    }
    return new Outlook<>(
            new DynamicModel<>(names("agent", n), stages),
            (o, t, now) -> new Choice(place(new Types(0, now), n, types, t), none))
        .everywhere();
  }

  /** The same as variables; who has fewer types than another has types of probability zero, too. */
  public static Assignment of(Outlook<Rational> o, boolean choices) {
    DynamicModel<Rational> m = o.model();
    int n = m.size();
    int types =
        m.stages().stream()
            .flatMap(s -> s.roles().stream())
            .mapToInt(r -> r.types().size())
            .max()
            .orElseThrow();
    int most =
        choices
            ? IntStream.rangeClosed(0, m.rounds()).map(t -> o.choices(t).size()).max().orElseThrow()
            : 1;
    Assignment at = Assignment.NONE.whole("n", n).whole("K", types).whole("T", m.rounds());
    if (choices) at = at.whole("D", most);
    for (int t = 0; t <= m.rounds(); t++) {
      for (int s = 0; s < states(n, types, 1, t); s++) {
        List<Integer> now = new ArrayList<>();
        for (int i = 0; i < n; i++)
          now.add(
              t == 0
                  ? 0
                  : Math.min(state(s, n, types).own().get(i), m.role(t, i).types().size() - 1));
        List<Choice> all = new ArrayList<>(List.of(o.choice(t, List.copyOf(now))));
        if (choices) all.addAll(o.choices(t).stream().filter(c -> !c.equals(all.get(0))).toList());
        for (int d = 0; d < most; d++)
          at = at(at, o, t, s, now, d, all.get(d < all.size() ? d : 0), types);
      }
    }
    return at;
  }

  private static Assignment at(
      Assignment before,
      Outlook<Rational> o,
      int t,
      int s,
      List<Integer> now,
      int d,
      Choice choice,
      int types) {
    Assignment at = before;
    DynamicModel<Rational> m = o.model();
    if (t > 0)
      at =
          at.numbers(
              utilities(t, s, d),
              IntStream.range(0, m.size())
                  .mapToObj(i -> o.utility(t, i, choice, now.get(i)))
                  .toList());
    if (t == m.rounds()) return at;
    at = at.numbers(common(t + 1, s, d), List.of(Rational.ONE));
    for (int i = 0; i < m.size(); i++) {
      at =
          at.numbers(
              own(t + 1, s, d, i),
              padded(
                  m.role(t, i)
                      .transition()
                      .get(choice.decision())
                      .get(choice.actions().get(i))
                      .get(now.get(i)),
                  types));
    }
    return at;
  }

  /** What a trustful planner expects; he takes the first choice. */
  public static <S extends Scalar<S>> GeneralOutlook<S> outlook(Variables<S> x) {
    int n = x.whole("n");
    int types = x.whole("K");
    int commons = x.whole("C");
    List<GeneralRound<S>> rounds = new ArrayList<>();
    for (int t = 1; t <= x.whole("T"); t++) {
      int round = t;
      int states = states(n, types, commons, t - 1);
      List<List<S>> publicRows =
          IntStream.range(0, states).mapToObj(s -> x.list(common(round, s, 0))).toList();
      List<Party<S>> parties = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int agent = i;
        List<List<List<S>>> rows =
            IntStream.range(0, states)
                .mapToObj(s -> List.of(x.list(own(round, s, 0, agent))))
                .toList();
        parties.add(
            new Party<>(
                names("k", types),
                List.of("none"),
                Collections.nCopies(
                    t == 1 ? 1 : types, Collections.nCopies(t == 1 ? 1 : commons, rows))));
      }
      rounds.add(
          new GeneralRound<>(
              names("x", states),
              names("c", commons),
              Collections.nCopies(t == 1 ? 1 : commons, publicRows),
              parties));
    }
    List<List<S>> worth = IntStream.range(0, n).mapToObj(i -> x.list("w" + i)).toList();
    List<Integer> none = Collections.nCopies(n, 0);
    return new GeneralOutlook<>(
            new GeneralModel<>(names("agent", n), rounds, worth),
            (o, t, before) -> new Choice(place(before, n, types, t - 1), none))
        .everywhere();
  }

  /** All of the variables, for a lemma about the same model. */
  public static <S extends Scalar<S>> Map<String, List<S>> all(Variables<S> x, int choices) {
    Map<String, List<S>> all = new TreeMap<>();
    Shape shape = Shape.NONE;
    for (String size : List.of("n", "K", "C", "T")) shape = shape.with(size, x.whole(size));
    frame(shape, choices).kinds().keySet().forEach(name -> all.put(name, x.list(name)));
    return all;
  }

  /** The same of a model of Section 5. */
  public static <S extends Scalar<S>> Map<String, List<S>> all5(Variables<S> x, int choices) {
    Map<String, List<S>> all = new TreeMap<>();
    Shape shape = Shape.NONE;
    for (String size : List.of("n", "K", "T")) shape = shape.with(size, x.whole(size));
    frame5(shape, choices).kinds().keySet().forEach(name -> all.put(name, x.list(name)));
    return all;
  }

  private static List<String> names(String word, int count) {
    return IntStream.range(0, count).mapToObj(k -> word + k).toList();
  }

  /**
   * The model with the policy of the outlook; who or what has fewer types than another has types of
   * probability zero, too.
   */
  public static Assignment of(GeneralOutlook<Rational> o, boolean choices) {
    GeneralModel<Rational> m = o.model();
    int n = m.size();
    int types =
        IntStream.rangeClosed(1, m.last())
            .flatMap(t -> m.typeCounts(t).stream().mapToInt(k -> k))
            .max()
            .orElseThrow();
    int commons =
        IntStream.rangeClosed(1, m.last())
            .map(t -> m.round(t).publicTypes().size())
            .max()
            .orElseThrow();
    int most =
        choices
            ? IntStream.rangeClosed(1, m.last()).map(t -> o.choices(t).size()).max().orElseThrow()
            : 1;
    Assignment at =
        Assignment.NONE.whole("n", n).whole("K", types).whole("C", commons).whole("T", m.last());
    if (choices) at = at.whole("D", most);
    for (int t = 1; t <= m.last(); t++) {
      for (int s = 0; s < states(n, types, commons, t - 1); s++) {
        Types before = within(m, t - 1, state(s, n, types));
        List<Choice> all = new ArrayList<>(List.of(o.choice(t, before)));
        if (choices) all.addAll(o.choices(t).stream().filter(c -> !c.equals(all.get(0))).toList());
        for (int d = 0; d < most; d++) {
          Choice choice = all.get(d < all.size() ? d : 0);
          at =
              at.numbers(common(t, s, d), padded(o.publicLaw(t, before.common(), choice), commons));
          for (int i = 0; i < n; i++)
            at =
                at.numbers(
                    own(t, s, d, i),
                    padded(o.law(t, i, before.own().get(i), before.common(), choice), types));
        }
      }
    }
    for (int i = 0; i < n; i++) {
      List<Rational> worth = m.worth().get(i);
      at =
          at.numbers(
              "w" + i,
              IntStream.range(0, types)
                  .mapToObj(k -> worth.get(Math.min(k, worth.size() - 1)))
                  .toList());
    }
    return at;
  }

  private static List<Rational> padded(List<Rational> law, int count) {
    List<Rational> longer = new ArrayList<>(law);
    while (longer.size() < count) longer.add(Rational.ZERO);
    return longer;
  }

  /** A type that there is not stands for the last one that there is. */
  private static Types within(GeneralModel<Rational> m, int t, Types types) {
    if (t == 0) return m.initial();
    return new Types(
        Math.min(types.common(), m.round(t).publicTypes().size() - 1),
        IntStream.range(0, m.size())
            .mapToObj(i -> Math.min(types.own().get(i), m.typeCounts(t).get(i) - 1))
            .toList());
  }
}
