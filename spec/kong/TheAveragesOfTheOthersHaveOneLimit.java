package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import kong.equilibria.AgentSequence;

/**
 * A step of the proof of Observation 4.2: with infinitely many agents the averages of the others'
 * strategies have one limit. They need not have any; what goes to zero is the difference of two of
 * them.
 */
public final class TheAveragesOfTheOthersHaveOneLimit implements Spec {

  /** For every sequence of strategies and every two agents. */
  public record Agents(AgentSequence sequence, int i, int j) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Agents> sequences =
        Scope.part(
            "all sequences of signal strategies, all two agents",
            "two signals, periods up to 2 and doubling blocks of four strategies",
            sequences());
    return List.of(
        Claim.of(
            "kong/observation-4.2-limit",
            STATEMENT,
            "Section 4.2, Observation 4.2, proof",
            "the limits of theta_{-i} and theta_{-j} are equal",
            Agents.class,
            Reading.printed(REFUTED, sequences, TheAveragesOfTheOthersHaveOneLimit::limits)
                .weighed(
                    Gravity.edge(
                        "the average strategy has a limit", "where-the-average-converges")),
            Reading.ours(
                "where-the-average-converges",
                BOUNDED,
                Scope.part(
                    "sequences of signal strategies whose average has a limit, all two agents",
                    "two signals, periods up to 2 and constant blocks of four strategies",
                    sequences().where(c -> c.sequence().limit().isPresent())),
                TheAveragesOfTheOthersHaveOneLimit::limits),
            Reading.ours(
                "the-difference-goes-to-zero",
                BOUNDED,
                sequences,
                TheAveragesOfTheOthersHaveOneLimit::difference)));
  }

  private static Space<Agents> sequences() {
    Space<SignalStrategy<Rational>> four =
        Space.of(
            SignalStrategy.pure(List.of(0, 1), 2),
            SignalStrategy.pure(List.of(0, 0), 2),
            SignalStrategy.pure(List.of(1, 0), 2),
            SignalStrategy.constant(List.of(Rational.HALF, Rational.HALF), 2));
    Space<AgentSequence> periodic =
        four.then(a -> four.map(b -> new AgentSequence.Periodic(List.of(a, b))));
    Space<AgentSequence> doubling = four.then(a -> four.map(b -> new AgentSequence.Doubling(a, b)));
    return periodic
        .or(doubling)
        .then(
            sequence ->
                Space.range(0, 2)
                    .then(
                        i ->
                            Space.range(0, 3)
                                .where(j -> j > i)
                                .map(j -> new Agents(sequence, i, j))));
  }

  /**
   * theta_{-i} = (n bar theta_n - theta_i)/(n - 1) has a limit exactly if bar theta_n has, and then
   * the same one.
   */
  private static Finding limits(Agents c) {
    if (c.sequence().limit().isEmpty()) {
      return Finding.undefined(
          "the average strategy has no limit: after 255 agents "
              + c.sequence().averageWithout(c.i(), 255).matrix()
              + ", after 511 "
              + c.sequence().averageWithout(c.i(), 511).matrix(),
          EQUAL,
          Rational.ZERO);
    }
    return Finding.of(farthest(c, 64), AT_MOST, Rational.of(1, 63))
        .with("the limit", c.sequence().limit().get().matrix());
  }

  /** (n - 1) times the largest entry of theta_{-i} - theta_{-j} for n = 4..24. */
  private static Finding difference(Agents c) {
    return Finding.of(
        IntStream.rangeClosed(4, 24)
            .mapToObj(n -> farthest(c, n).scale(Rational.of(n - 1L)))
            .toList(),
        AT_MOST,
        IntStream.rangeClosed(4, 24).mapToObj(n -> Rational.ONE).toList());
  }

  private static Rational farthest(Agents c, int n) {
    List<List<Rational>> i = c.sequence().averageWithout(c.i(), n).matrix();
    List<List<Rational>> j = c.sequence().averageWithout(c.j(), n).matrix();
    Rational most = Rational.ZERO;
    for (int r = 0; r < i.size(); r++)
      for (int s = 0; s < i.size(); s++)
        most = most.max(i.get(r).get(s).minus(j.get(r).get(s)).abs());
    return most;
  }
}
