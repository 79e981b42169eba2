package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.space.Space;
import csoka.TruthIsWeaklyDominated.Case;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Deviations;
import csoka.example.Processes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The plays in which the exception of Section 2 is judged; in some Red sells all and buys it back
 * in the last round.
 */
final class SellingAndBuyingBack {

  private SellingAndBuyingBack() {}

  /**
   * Where the exception can matter: in round 1 only after the initial belief 0. Red's strategies
   * from the truth to one exception of his own.
   */
  static Space<Case> cases() {
    Space<Case> all =
        Space.range(1, 3)
            .then(
                k ->
                    Space.range(1, k)
                        .then(
                            round ->
                                Space.of(3, 4, 10)
                                    .then(
                                        n ->
                                            Processes.late(
                                                n,
                                                k,
                                                Alternation.starts(),
                                                Alternation.starts()
                                                    .where(q -> q.signum() > 0 == round > 1)))
                                    .then(
                                        p -> p.deviations(Active.RED).map(s -> of(p, round, s)))));
    return all.shrinking(
        c ->
            Deviations.simpler(c.redStrategy())
                .map(s -> new Case(c.agents(), c.round(), c.blue(), c.red(), s)));
  }

  private static Case of(Processes p, int round, ReportingStrategy redStrategy) {
    return new Case(p.agents(), round, p.blue(), p.red(), redStrategy);
  }

  static Space<Case> sometimes() {
    Space<Rational> below = Alternation.starts().where(p -> p.compareTo(Rational.ONE) < 0);
    return Space.range(2, 4)
        .then(
            k ->
                Space.of(3, 4, 5, 10)
                    .then(n -> Processes.late(n, k, below, Alternation.starts()))
                    .map(p -> of(p, k, soldThenBought(k))));
  }

  static boolean open(Case c) {
    int k = c.blue().rounds();
    return k >= 2
        && c.blue().beliefs().get(0).get(0).compareTo(Rational.ONE) < 0
        && c.redStrategy().equals(soldThenBought(k));
  }

  /** 0 in all rounds but the last, and 1 in the last. */
  private static ReportingStrategy soldThenBought(int rounds) {
    List<String> reports = new ArrayList<>(Collections.nCopies(rounds - 1, "0"));
    reports.add("1");
    return new ReportingStrategy.Fixed(reports);
  }
}
