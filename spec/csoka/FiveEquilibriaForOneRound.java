package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
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
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

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
    return claims;
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
            Readings.printed(
                PROVED,
                scope,
                new NobodyGains(rule, k, ItemsOfTheList.most(k)),
                FiveEquilibriaForOneRound::variables,
                new GainsOfItem(rule, k)),
            Readings.ours(
                "payoffs",
                PROVED,
                scope,
                new PayoffsAre(rule, k),
                FiveEquilibriaForOneRound::variables,
                new PayoffsOfItem(rule, k)));
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
