package csoka;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.Joining.Case;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Processes;
import java.util.function.Predicate;

/**
 * The plays of Example 2.1 in which one of Blue and Red has started to alternate and the other one
 * may join.
 */
final class Starters {

  private Starters() {}

  static Scope<Case> scope(String words, int leastAgents, int leastRounds) {
    Space<Case> cases =
        Space.range(leastRounds, leastRounds + 3)
            .then(
                k ->
                    Space.of(3, 4, 5, 10)
                        .where(n -> n >= leastAgents)
                        .then(
                            n ->
                                Space.of(Active.values())
                                    .then(
                                        i ->
                                            Processes.of(
                                                    n,
                                                    Alternation.processes(k),
                                                    Alternation.processes(k))
                                                .map(
                                                    p ->
                                                        of(
                                                            p,
                                                            i,
                                                            new ReportingStrategy.Truthful())))));
    return Scope.sample(words, 120, cases)
        .containing(
            c ->
                c.agents() >= leastAgents
                    && c.blue().rounds() >= leastRounds
                    && c.instead().equals(new ReportingStrategy.Truthful()));
  }

  static Scope<Case> replies(String words, boolean below) {
    Space<Rational> starts =
        Rationals.openUnitInterval(4).or(Space.of(Rational.ZERO, Rational.ONE));
    Space<Case> cases =
        Space.range(2, 3)
            .then(k -> Space.of(3, 4, 5, 10).then(n -> Processes.late(n, k, starts, starts)))
            .then(
                p ->
                    Space.of(Active.values())
                        .then(i -> p.deviations(i.other()).map(s -> of(p, i, s))));
    Predicate<Case> fits =
        c -> !below || start(c).compareTo(Rational.ONE.minus(Rational.of(1, c.agents() - 1))) <= 0;
    return Scope.sample(words, 600, cases.where(fits))
        .containing(fits.and(c -> c.blue().rounds() >= 2));
  }

  private static Case of(Processes p, Active starter, ReportingStrategy instead) {
    return new Case(p.agents(), starter, p.blue(), p.red(), instead);
  }

  private static Rational start(Case c) {
    return (c.starter() == Active.BLUE ? c.blue() : c.red()).beliefs().get(0).get(0);
  }
}
