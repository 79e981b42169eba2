package csoka;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Deviations;
import csoka.example.Example21;
import csoka.example.Processes;
import csoka.example.TakingTurns;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether leaving the truth together pays both Blue and Red: reporting 1 in odd and 0 in even
 * rounds.
 *
 * <pre>
 *   gain^blue = 100 floor(K/2) (1 - e) - 100 q (1 - p) + 100 e p (1 - q) - 104 p q (+ 84 + 20 p for odd K),  e = 1/(n-1)
 * </pre>
 */
public final class AlternatingPays implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Judge<TakingTurns> bothGain =
        c -> Finding.of(c.played(rule, Example21.LOSS), MORE, c.truthful(rule, Example21.LOSS));
    return List.of(
        Claim.of(
            "csoka/section-2-alternate-beneficial",
            Kind.STATEMENT,
            "Section 2",
            "With many rounds and many agents it pays both Blue and Red to leave the truth together"
                + " and to report 1 in odd and 0 in even rounds.",
            TakingTurns.class,
            Reading.<TakingTurns>printed(
                SURVIVED,
                TakingTurns.scope(
                    "every K >= 5, every n >= 3, all processes: large is not needed", 3, 5, 1),
                bothGain),
            Reading.<TakingTurns>ours(
                "ever-more",
                SURVIVED,
                TakingTurns.scope(
                    "every K >= 1, every n >= 3: the gain grows without bound with K", 3, 1, 1),
                c -> {
                  Rational pairs = Rational.of(c.blue().rounds() / 2);
                  Rational least =
                      Rational.of(100)
                          .minus(Rational.of(100, c.agents() - 1))
                          .times(pairs)
                          .minus(Example21.HIGH);
                  return Finding.of(gainsOf(rule, c), AT_LEAST, List.of(least, least));
                }),
            Reading.<TakingTurns>ours(
                "four-agents",
                SURVIVED,
                TakingTurns.scope("every K >= 3, every n >= 4", 4, 3, 1),
                bothGain),
            Readings.refuted(
                "every-number-of-rounds",
                TakingTurns.scope("every K >= 1, every n >= 3", 3, 1, 1),
                bothGain),
            Readings.refuted(
                "no-joint-deviation",
                Scope.sample(
                    "every n >= 3, K, process and pair of strategies: one of the two does "
                        + "not gain by leaving the truth together",
                    600,
                    deviations()),
                c -> {
                  List<Rational> gains = gainsOf(rule, c);
                  return Finding.of(gains.get(0).min(gains.get(1)), AT_MOST, Rational.ZERO)
                      .with("gains of Blue and Red", gains);
                })));
  }

  private static List<Rational> gainsOf(GammaRule rule, TakingTurns c) {
    List<Rational> played = c.played(rule, Example21.LOSS);
    List<Rational> truthful = c.truthful(rule, Example21.LOSS);
    return List.of(played.get(0).minus(truthful.get(0)), played.get(1).minus(truthful.get(1)));
  }

  /** Joint deviations from nothing: K = 1, 2, 3, open beliefs first, strategies of growing size. */
  private static Space<TakingTurns> deviations() {
    Space<Rational> starts =
        Rationals.openUnitInterval(4).or(Space.of(Rational.ZERO, Rational.ONE));
    Space<TakingTurns> all =
        Space.range(1, 3)
            .then(k -> Space.of(3, 4, 5, 10).then(n -> Processes.late(n, k, starts, starts)))
            .then(
                p ->
                    p.deviations(Active.BLUE)
                        .then(
                            b ->
                                p.deviations(Active.RED)
                                    .map(
                                        r ->
                                            new TakingTurns(p.agents(), p.blue(), p.red(), b, r))));
    return all.shrinking(AlternatingPays::smaller);
  }

  private static Stream<TakingTurns> smaller(TakingTurns c) {
    Stream<TakingTurns> fewer =
        Stream.of(3, 4, 5)
            .filter(n -> n < c.agents())
            .map(n -> new TakingTurns(n, c.blue(), c.red(), c.blueStrategy(), c.redStrategy()));
    Stream<TakingTurns> blue =
        Deviations.simpler(c.blueStrategy())
            .map(s -> new TakingTurns(c.agents(), c.blue(), c.red(), s, c.redStrategy()));
    Stream<TakingTurns> red =
        Deviations.simpler(c.redStrategy())
            .map(s -> new TakingTurns(c.agents(), c.blue(), c.red(), c.blueStrategy(), s));
    return Stream.concat(fewer, Stream.concat(blue, red));
  }
}
