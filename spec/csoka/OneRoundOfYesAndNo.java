package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.lemmas.YesNoPlays;
import csoka.lemmas.YesNoPlays.Comparison;
import csoka.reduced.YesNoGame;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Section 1 says of one round of its game with YES and NO. */
public final class OneRoundOfYesAndNo implements Spec {

  private static final String PLACE = "Section 1, after Example 1.1";

  private static final YesNoPlays TWO = YesNoPlays.of(Comparison.TWO);

  private static final YesNoPlays ALL_NO = YesNoPlays.of(Comparison.ALL_NO);

  /**
   * For every number of agents.
   *
   * @param agents n
   */
  public record Agents(int agents) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Agents> oneRound =
        Scope.part("one round, n agents", "n = 2..6", Space.range(2, 6).map(Agents::new));
    return List.of(
        Claim.of(
            "csoka/example-1.1-one-round",
            Kind.EXAMPLE,
            PLACE,
            "one round has at least two Nash equilibria",
            Agents.class,
            Reading.printed(
                    CONDITIONAL,
                    oneRound,
                    TWO.judging((Agents c) -> Assignment.NONE.whole("n", c.agents())))
                .provedBy(TWO.proof()),
            Reading.ours(
                "no-third-pure-one",
                BOUNDED,
                oneRound,
                c ->
                    Finding.of(
                        Rational.of(equilibria(c.agents()).count()), EQUAL, Rational.of(2)))),
        Claim.of(
            "csoka/example-1.1-all-no",
            Kind.EXAMPLE,
            PLACE,
            "in one round, NO by everybody is a Nash equilibrium",
            Agents.class,
            Reading.printed(
                    CONDITIONAL,
                    oneRound,
                    ALL_NO.judging((Agents c) -> Assignment.NONE.whole("n", c.agents())))
                .provedBy(ALL_NO.proof())));
  }

  private static Stream<List<Boolean>> equilibria(int n) {
    YesNoGame game = new YesNoGame(1, n);
    return YesNoGame.plans(n)
        .filter(
            profile ->
                IntStream.range(0, n)
                    .allMatch(
                        i -> {
                          List<Boolean> other =
                              IntStream.range(0, n)
                                  .mapToObj(j -> (j == i) != profile.get(j))
                                  .toList();
                          return game.payoff(List.of(other), i) <= game.payoff(List.of(profile), i);
                        }));
  }
}
