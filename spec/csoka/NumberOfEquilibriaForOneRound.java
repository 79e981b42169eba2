package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.space.Space;
import csoka.example.OneRound;
import csoka.example.OneRoundEquilibria;
import csoka.example.OneRoundEquilibria.Region;
import java.util.List;
import java.util.function.Predicate;

/**
 * Appendix C: whether the list of equilibria for K = 1 is complete, and how many of them are
 * stable, by regions of initial beliefs.
 */
public final class NumberOfEquilibriaForOneRound implements Spec {

  private static final String PLACE = "Appendix C";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    OneRound game = OneRound.of(mechanisms.get(BalancedTeamMechanism.NAME), 3);
    Scope<Region> all =
        Scope.whole(
            "all pairs of initial beliefs, by region: each 0, below, at or above 84%",
            Space.of(Region.all()));
    Scope<Region> open = part("initial beliefs other than 0 and 84%", Region::isOpen);
    Judge<Region> strays =
        c -> Finding.none(game.search(c.priors(), OneRoundEquilibria.items(c)).strays().size());
    return List.of(
        Claim.of(
            "csoka/appendix-c-complete",
            Kind.STATEMENT,
            PLACE,
            "items 1 to 5 are all equilibria",
            Region.class,
            Reading.printed(REFUTED, all, strays)
                .weighed(
                    Gravity.edge(
                        "initial beliefs other than 0 and 84%, where a type that is indifferent"
                            + " makes the families",
                        "away-from-the-borders")),
            Reading.ours("away-from-the-borders", PROVED, open, strays),
            Reading.ours(
                "with-the-borders",
                PROVED,
                all,
                c ->
                    Finding.none(
                        game.search(c.priors(), OneRoundEquilibria.all(c)).strays().size()))),
        Claim.of(
            "csoka/appendix-c-stable-count",
            Kind.NUMBER,
            PLACE,
            "there are 2 stable equilibria",
            Region.class,
            Reading.printed(
                    REFUTED,
                    all,
                    c -> Finding.of(Rational.of(strict(game, c)), EQUAL, Rational.of(2)))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "three-below-84",
                PROVED,
                open,
                c ->
                    Finding.of(
                        Rational.of(strict(game, c)), EQUAL, Rational.of(c.isAtMost84() ? 3 : 2)))),
        Claim.of(
            "csoka/appendix-c-unstable-count",
            Kind.NUMBER,
            PLACE,
            "there are 2 or 3 unstable equilibria",
            Region.class,
            Reading.printed(
                    REFUTED,
                    part(
                        "the same, where there are finitely many equilibria: both initial beliefs"
                            + " other than 0 and 84%",
                        Region::isOpen),
                    c -> {
                      Rational unstable =
                          Rational.of(OneRoundEquilibria.items(c).size() - strict(game, c));
                      return Finding.of(
                          List.of(unstable, Rational.of(3)),
                          AT_LEAST,
                          List.of(Rational.of(2), unstable));
                    })
                .weighed(Gravity.substantive()),
            Reading.ours(
                "two-below-84-and-one-above",
                PROVED,
                open,
                c ->
                    Finding.of(
                        Rational.of(OneRoundEquilibria.items(c).size() - strict(game, c)),
                        EQUAL,
                        Rational.of(c.isAtMost84() ? 2 : 1)))));
  }

  private static Scope<Region> part(String words, Predicate<Region> condition) {
    return Scope.whole(words, Space.of(Region.all().stream().filter(condition).toList()));
  }

  /**
   * The strict equilibria among the items: the only ones to which best replies return from
   * everywhere near.
   */
  private static int strict(OneRound game, Region region) {
    return (int)
        OneRoundEquilibria.items(region).stream()
            .filter(c -> game.strict(region.priors(), c).isPresent())
            .count();
  }
}
