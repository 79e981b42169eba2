package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.ItemsOfTheList.GainsOfItem;
import csoka.ItemsOfTheList.NobodyGains;
import csoka.ItemsOfTheList.PayoffsAre;
import csoka.ItemsOfTheList.PayoffsOfItem;
import csoka.example.OneRound;
import csoka.example.OneRoundEquilibria;
import csoka.example.OneRoundEquilibria.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The list of equilibria for K = 1 in Appendix C, as a function of both initial beliefs. With e the
 * other's probability of the report 1, a type gains by 1 where e exceeds 100/104 (HIGH) or 100/84
 * (LOW) of the other's initial belief. Where both initial beliefs are below 84% there are five
 * equilibria, three of them strict; where one is above there are three, two of them strict; where
 * one is 0, or one is 84% and the other below, there are continua.
 */
public final class FiveEquilibriaForOneRound implements Spec {

  private static final String PLACE = "Appendix C";

  /** For all numbers of agents and initial beliefs. */
  public record Case(int n, Rational blue, Rational red) {
    private boolean isPossible() {
      return n >= 3 && blue.isProbability() && red.isProbability();
    }

    private boolean isAtMost84() {
      return blue.max(red).compareTo(OneRoundEquilibria.EDGE) <= 0;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    OneRound game = OneRound.of(rule, 3);
    List<Claim<?>> claims = new ArrayList<>();
    List<String> items =
        List.of(
            "always 0",
            "always 1, for initial beliefs of at most 84%",
            "always the truth",
            "0 with LOW, and 1 with probability 100/104 with HIGH",
            "1 with HIGH, and with LOW so often that LOW and 1 have probability 16/84 of the"
                + " initial belief; for initial beliefs of at most 84%");
    for (int k = 1; k <= 5; k++) claims.add(item(rule, k, items.get(k - 1)));
    Scope<Region> all =
        Scope.whole(
            "all pairs of initial beliefs, by region: each 0, below, at or above 84%",
            Space.of(Region.all()));
    Scope<Region> open = part("initial beliefs other than 0 and 84%", Region::isOpen);
    Judge<Region> strays =
        c -> Finding.none(game.search(c.priors(), OneRoundEquilibria.items(c)).strays().size());
    claims.add(
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
                        game.search(c.priors(), OneRoundEquilibria.all(c)).strays().size()))));
    claims.add(
        Claim.of(
            "csoka/appendix-c-stable-count",
            Kind.NUMBER,
            PLACE,
            "there are 2 stable equilibria",
            Region.class,
            Reading.printed(
                    REFUTED,
                    all,
                    c -> Finding.of(Rational.of(strict(game, c)), Relation.EQUAL, Rational.of(2)))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "three-below-84",
                PROVED,
                open,
                c ->
                    Finding.of(
                        Rational.of(strict(game, c)),
                        Relation.EQUAL,
                        Rational.of(c.isAtMost84() ? 3 : 2)))));
    claims.add(
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
                          Relation.AT_LEAST,
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
                        Relation.EQUAL,
                        Rational.of(c.isAtMost84() ? 2 : 1)))));
    return claims;
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

  private static Claim<Case> item(GammaRule rule, int k, String words) {
    boolean below = k == 2 || k == 5;
    Scope<Case> scope =
        Scope.<Case>sample(
                "n >= 3, " + (below ? "initial beliefs of at most 84%" : "all initial beliefs"),
                120,
                cases().where(c -> !below || c.isAtMost84()))
            .containing(c -> c.isPossible() && (!below || c.isAtMost84()));
    List<Reading<Case>> readings =
        List.of(
            Reading.printed(
                    PROVED,
                    scope,
                    new Asked<>(
                        new NobodyGains(rule, k, ItemsOfTheList.most(k)),
                        FiveEquilibriaForOneRound::variables))
                .provedBy(Proof.sought().carriedBy(new GainsOfItem(rule, k))),
            Reading.ours(
                    "payoffs",
                    PROVED,
                    scope,
                    new Asked<>(new PayoffsAre(rule, k), FiveEquilibriaForOneRound::variables))
                .provedBy(Proof.sought().carriedBy(new PayoffsOfItem(rule, k))));
    return new Claim<>(
        new Source(
            "csoka/appendix-c-equilibrium-" + k,
            Kind.STATEMENT,
            PLACE + ", item " + k,
            "an equilibrium: " + words),
        Case.class,
        readings);
  }

  private static Assignment variables(Case c) {
    return Assignment.NONE.whole("n", c.n()).number("b", c.blue()).number("r", c.red());
  }

  /** The same for initial beliefs of up to another bound. */
  public static Judge<Case> upTo(Rational most, Judge<Case> judge) {
    NobodyGains known = (NobodyGains) ((Asked<Case>) judge).sentence();
    return new Asked<>(
        new NobodyGains(known.rule(), known.item(), most), FiveEquilibriaForOneRound::variables);
  }

  private static Space<Case> cases() {
    Space<Rational> beliefs =
        Space.of(
                Rational.HALF,
                OneRoundEquilibria.EDGE,
                Rational.ZERO,
                Rational.ONE,
                Rational.of(1, 100),
                Rational.of(9, 10))
            .or(Rationals.openUnitInterval(7).where(p -> !p.equals(Rational.HALF)));
    return Space.of(3, 4, 10).then(n -> beliefs.then(b -> beliefs.map(r -> new Case(n, b, r))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/appendix-c-setting", PLACE, OneRound.class));
  }
}
