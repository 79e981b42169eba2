package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models in which reports matter: in round 1 each agent learns what an offer is worth to him, then
 * the offer is taken or not, for all. NO leaves everybody at 0.
 */
public final class Offers {

  private Offers() {}

  /**
   * What the offer is worth to an agent.
   *
   * @param chance the probability of the first amount
   * @param first one amount
   * @param second the other one
   */
  public record Stake(Rational chance, Rational first, Rational second) {}

  /** All offers to n agents with chances 1, 1/2, 0 and amounts -1, 0, 1, 2. */
  public static Space<GeneralModel<Rational>> toAgents(int n) {
    return stakes(n).map(Offers::model).shrinking(ModelShrinker::smaller);
  }

  /** What an offer can be worth: chances 1, 1/2, 0 and amounts -1, 0, 1, 2. */
  public static Space<List<Stake>> stakes(int n) {
    Space<Rational> amounts = Space.of(List.of(0, 1, -1, 2).stream().map(Rational::of).toList());
    Space<Stake> stakes =
        Space.of(Rational.ONE, Rational.HALF, Rational.ZERO)
            .times(amounts, (p, a) -> new Stake(p, a, Rational.ZERO))
            .times(amounts, (s, b) -> new Stake(s.chance(), s.first(), b));
    return Space.lists(n, stakes);
  }

  /** The offer with these stakes. */
  public static GeneralModel<Rational> model(List<Stake> stakes) {
    List<Party<Rational>> learn = stakes.stream().map(s -> learns(s.chance())).toList();
    List<Party<Rational>> get = Collections.nCopies(stakes.size(), gets("nothing"));
    return new GeneralModel<>(
        IntStream.rangeClosed(1, stakes.size()).mapToObj(i -> "agent" + i).toList(),
        List.of(round(List.of("wait"), learn), round(List.of("NO", "YES"), get)),
        stakes.stream().map(s -> List.of(Rational.ZERO, s.first(), s.second())).toList());
  }

  /** Who learns one of two things. */
  static Party<Rational> learns(Rational chance) {
    return new Party<>(
        List.of("t1", "t2"),
        List.of("none"),
        List.of(List.of(List.of(List.of(List.of(chance, Rational.ONE.minus(chance)))))));
  }

  /** Who has learnt one of two things, and gets nothing, or what he has learnt of. */
  static Party<Rational> gets(String nothing) {
    List<List<Rational>> calm = List.of(row(0));
    return new Party<>(
        List.of(nothing, "first", "second"),
        List.of("none"),
        List.of(List.of(List.of(calm, List.of(row(1)))), List.of(List.of(calm, List.of(row(2))))));
  }

  /**
   * An offer to two agents with a round between: agent 2 learns in round 1 what it is worth to him,
   * agent 1 in round 2.
   */
  public static GeneralModel<Rational> late(List<Stake> stakes) {
    GeneralModel<Rational> m = model(stakes);
    Party<Rational> idle =
        new Party<>(
            List.of("t0"),
            List.of("none"),
            List.of(List.of(List.of(List.of(List.of(Rational.ONE))))));
    Party<Rational> keeps =
        new Party<>(
            List.of("t1", "t2"),
            List.of("none"),
            List.of(
                List.of(List.of(List.of(List.of(Rational.ONE, Rational.ZERO)))),
                List.of(List.of(List.of(List.of(Rational.ZERO, Rational.ONE))))));
    List<Party<Rational>> first = List.of(idle, m.party(1, 1));
    List<Party<Rational>> second = List.of(m.party(1, 0), keeps);
    return new GeneralModel<>(
        m.agents(),
        List.of(round(List.of("wait"), first), round(List.of("wait"), second), m.round(2)),
        m.worth());
  }

  private static List<Rational> row(int place) {
    return IntStream.range(0, 3).mapToObj(k -> k == place ? Rational.ONE : Rational.ZERO).toList();
  }

  /** A round without a public type. */
  static GeneralRound<Rational> round(List<String> decisions, List<Party<Rational>> parties) {
    return new GeneralRound<>(
        decisions,
        List.of("w1"),
        List.of(decisions.stream().map(x -> List.of(Rational.ONE)).toList()),
        parties);
  }
}
