package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Lists;
import csoka.lemmas.TradedStock;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/** How far an active agent's transfer is from the sum of his own gammas when there are n agents. */
public final class Approximation implements Spec {

  /** The reports of rounds 0 to K; the last ones are 0 or 1. */
  public record Case(int agents, List<Rational> blue, List<Rational> red) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        Claim.of(
            "csoka/section-2-approximation",
            Kind.STATEMENT,
            "Section 2, after Note 2.2",
            "As 1/(n-1) goes to 0, the transfer (2) of Blue and of Red becomes the sum of his own"
                + " gammas: they differ by at most 100 K/(n-1).",
            Case.class,
            Readings.printed(
                CONDITIONAL,
                Scope.sample("every n, K and all reports in [0, 1]", 200, cases())
                    .containing(Approximation::isMember),
                new ApproximationGaps(rule),
                Approximation::variables,
                new TradedStock.Carrying(ApproximationGaps::reports))));
  }

  /** n agents, K rounds, the reports of rounds 0 to K - 1 of each, and their last ones. */
  private static Assignment variables(Case c) {
    int rounds = c.blue().size() - 1;
    return Assignment.NONE
        .whole("n", c.agents())
        .whole("K", rounds)
        .whole("lastBlue", c.blue().get(rounds).isZero() ? 0 : 1)
        .whole("lastRed", c.red().get(rounds).isZero() ? 0 : 1)
        .numbers("b", c.blue().subList(0, rounds))
        .numbers("r", c.red().subList(0, rounds));
  }

  private static boolean isMember(Case c) {
    int rounds = c.blue().size() - 1;
    return c.agents() >= 3
        && rounds >= 1
        && c.red().size() == rounds + 1
        && Stream.concat(c.blue().stream(), c.red().stream())
            .allMatch(r -> r.signum() >= 0 && r.compareTo(Rational.ONE) <= 0)
        && Stream.of(c.blue(), c.red())
            .allMatch(r -> r.get(rounds).times(r.get(rounds).minus(Rational.ONE)).isZero());
  }

  private static Space<Case> cases() {
    return Space.of(3, 4, 5, 10)
        .then(
            n ->
                Space.range(1, 2)
                    .then(k -> reports(k).then(b -> reports(k).map(r -> new Case(n, b, r)))));
  }

  private static Space<List<Rational>> reports(int rounds) {
    Space<List<Rational>> heads = Rationals.unitInterval(2).map(p -> List.of(p));
    for (int t = 1; t <= rounds; t++) {
      heads = heads.times(Rationals.unitInterval(t == rounds ? 1 : 2), Lists::appended);
    }
    return heads;
  }
}
