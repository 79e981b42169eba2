package csoka.lemmas;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
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
    return typesAndRounds(Domain.all().size("n", 2, agents)).numbers(s -> frame5(s, 1));
  }

  /** The same for n = 2. */
  public static Domain ofSection5ForTwo() {
    return typesAndRounds(Domain.all().range("n", 2, 2)).numbers(s -> frame5(s, 1));
  }

  /** The same with D >= 1 choices. */
  public static Domain ofSection5WithChoices(int agents) {
    return typesAndRounds(Domain.all().size("n", 2, agents))
        .size("D", 1, 2)
        .numbers(s -> frame5(s, s.of("D")));
  }

  private static Domain typesAndRounds(Domain agents) {
    return agents.size("K", 1, 2).size("T", 1, 2);
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

  static String utilities(int t, int state, int d) {
    return "u" + t + "s" + state + "d" + d;
  }

  static String common(int t, int state, int d) {
    return "q" + t + "s" + state + "d" + d;
  }

  static String own(int t, int state, int d, int i) {
    return "p" + t + "s" + state + "d" + d + "i" + i;
  }

  static int states(int n, int types, int commons, int t) {
    return t == 0 ? 1 : commons * (int) Math.pow(types, n);
  }

  /** The place of a state among those after round t. */
  private static int place(Types types, int n, int count, int t) {
    if (t == 0) return 0;
    int place = types.common();
    for (int i = 0; i < n; i++) place = place * count + types.own().get(i);
    return place;
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
    return all(x, frame(shape(x, "n", "K", "C", "T"), choices));
  }

  /** The same of a model of Section 5. */
  public static <S extends Scalar<S>> Map<String, List<S>> all5(Variables<S> x, int choices) {
    return all(x, frame5(shape(x, "n", "K", "T"), choices));
  }

  private static Shape shape(Variables<?> x, String... sizes) {
    Shape shape = Shape.NONE;
    for (String size : sizes) shape = shape.with(size, x.whole(size));
    return shape;
  }

  private static <S extends Scalar<S>> Map<String, List<S>> all(Variables<S> x, Frame frame) {
    Map<String, List<S>> all = new TreeMap<>();
    frame.kinds().keySet().forEach(name -> all.put(name, x.list(name)));
    return all;
  }

  private static List<String> names(String word, int count) {
    return IntStream.range(0, count).mapToObj(k -> word + k).toList();
  }
}
