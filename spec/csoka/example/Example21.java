package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Example 2.1: Blue and Red learn in K rounds whether their final types are HIGH or LOW; then a
 * single public decision, YES or NO, is taken. NO brings nothing; YES brings Blue and Red 84 with
 * LOW or 104 with HIGH, and Green a loss. All further agents are idle and only share the transfers.
 * A type is named by its belief, {@code "1/2"}.
 *
 * <p>Source: Section 2, Example 2.1 and the remark on 184.
 */
public final class Example21 {

  /** The place of Blue among the agents. */
  public static final int BLUE = 0;

  /** The place of Red among the agents. */
  public static final int RED = 1;

  /** The place of Green among the agents. */
  public static final int GREEN = 2;

  /** Green's utility of YES in the example. */
  public static final Rational LOSS = Rational.of(-204);

  /** Green's utility of YES in the remark, where one HIGH type suffices for YES. */
  public static final Rational SMALLER_LOSS = Rational.of(-184);

  /** The utility of YES to Blue or Red with type LOW. */
  public static final Rational LOW = Rational.of(84);

  /** The utility of YES to Blue or Red with type HIGH. */
  public static final Rational HIGH = Rational.of(104);

  private Example21() {}

  /**
   * The model.
   *
   * @param n the number of agents, at least 3
   * @param blue Blue's beliefs
   * @param red Red's beliefs, over as many rounds
   * @param loss Green's utility of YES
   */
  public static <S extends Scalar<S>> DynamicModel<S> model(
      int n, BeliefProcess<S> blue, BeliefProcess<S> red, Rational loss) {
    if (n < 3)
      throw new IllegalArgumentException("Example 2.1 needs Blue, Red and Green: " + n + " agents");
    if (blue.rounds() != red.rounds()) {
      throw new IllegalArgumentException(
          "Blue has " + blue.rounds() + " rounds and Red has " + red.rounds());
    }
    S one = blue.beliefs().get(0).get(0).one();
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t <= blue.rounds(); t++) {
      boolean last = t == blue.rounds();
      List<Role<S>> roles =
          new ArrayList<>(List.of(active(blue, t), active(red, t), passive(one, last, loss)));
      for (int i = 4; i <= n; i++) roles.add(passive(one, last, Rational.ZERO));
      stages.add(new Stage<>(last ? List.of("NO", "YES") : List.of("wait"), roles));
    }
    return new DynamicModel<>(agents(n), stages);
  }

  /** Their names. */
  public static List<String> agents(int n) {
    return Stream.concat(
            Stream.of("Blue", "Red", "Green"),
            IntStream.rangeClosed(4, n).mapToObj(i -> "Idle" + i))
        .toList();
  }

  /** The reports of round 1, in which only Blue and Red have a choice. */
  public static Reports reports(DynamicModel<?> model, int blue, int red) {
    List<Integer> before = model.initialTypes();
    return new Reports(1, before, Profiles.with(Profiles.with(before, BLUE, blue), RED, red));
  }

  private static <S extends Scalar<S>> Role<S> active(BeliefProcess<S> process, int t) {
    List<S> beliefs = process.beliefs().get(t);
    List<String> types = beliefs.stream().map(S::toString).toList();
    List<S> nothing = beliefs.stream().map(S::zero).toList();
    List<S> yes =
        beliefs.stream().map(p -> p.constant(LOW).plus(p.scale(HIGH.minus(LOW)))).toList();
    return t == process.rounds()
        ? new Role<>(
            types, List.of(Role.NO_ACTION), List.of(List.of(nothing), List.of(yes)), List.of())
        : new Role<>(
            types,
            List.of(Role.NO_ACTION),
            List.of(List.of(nothing)),
            List.of(List.of(process.moves().get(t))));
  }

  /** Who has no types: Green, or an agent who is idle. */
  static <S extends Scalar<S>> Role<S> passive(S one, boolean last, Rational loss) {
    List<S> nothing = List.of(one.zero());
    return last
        ? new Role<>(
            List.of("idle"),
            List.of(Role.NO_ACTION),
            List.of(List.of(nothing), List.of(List.of(one.scale(loss)))),
            List.of())
        : new Role<>(
            List.of("idle"),
            List.of(Role.NO_ACTION),
            List.of(List.of(nothing)),
            List.of(List.of(List.of(List.of(one)))));
  }
}
