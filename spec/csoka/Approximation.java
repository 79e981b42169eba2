package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Example21;
import csoka.setup.Trading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far an active agent's transfer is from the sum of his own gammas when there are n agents. */
public final class Approximation implements Spec {

  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);

  /** The reports of rounds 0 to K; the last ones are 0 or 1. */
  public record Case(int agents, List<Rational> blue, List<Rational> red) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    return List.of(Claim.of("csoka/section-2-approximation", Kind.STATEMENT, "Section 2, after Note 2.2",
        "As 1/(n-1) goes to 0, the transfer (2) of Blue and of Red becomes the sum of his own gammas: they differ by at most 100 K/(n-1).",
        Case.class, Reading.printed(PROVED, Scope.sample("every n, K and all reports in [0, 1]", 500, cases()), (Case c) -> {
          int rounds = c.blue().size() - 1;
          Trading<Rational> trading = Trading.of(rule, c.agents(), rounds, c.blue(), c.red(), Example21.LOSS);
          Rational most = Rational.of(100L * rounds, c.agents() - 1);
          List<Rational> gaps = new ArrayList<>();
          for (Active i : Active.values()) gaps.add(trading.transfers(i).minus(trading.gammas(i)).abs());
          return Finding.of(gaps, Relation.AT_MOST, List.of(most, most));
        }).provedBy(Proof.whole(() -> certificate(rule)))));
  }

  private static Space<Case> cases() {
    return Space.of(3, 4, 5, 10).then(n -> Space.range(1, 2).then(k -> reports(k).then(b -> reports(k).map(r -> new Case(n, b, r)))));
  }

  private static Space<List<Rational>> reports(int rounds) {
    Space<List<Rational>> heads = Rationals.unitInterval(2).map(p -> List.of(p));
    for (int t = 1; t <= rounds; t++) {
      heads = heads.times(Rationals.unitInterval(t == rounds ? 1 : 2), Approximation::appended);
    }
    return heads;
  }

  private static List<Rational> appended(List<Rational> head, Rational last) {
    List<Rational> longer = new ArrayList<>(head);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** Round by round: the gap is 1/(n-1) times the other one's gamma, and no gamma exceeds 100. */
  private static Certificate certificate(GammaRule rule) {
    List<Certificate> parts = new ArrayList<>();
    List<Polynomial> blue = List.of(Polynomial.parameter("b_before"), Polynomial.parameter("b_now"));
    List<Polynomial> red = List.of(Polynomial.parameter("r_before"), Polynomial.parameter("r_now"));
    Map<String, List<Rational>> box = Map.of("b_before", UNIT, "b_now", UNIT, "r_before", UNIT, "r_now", UNIT);
    for (int n : List.of(3, 4, 5, 10)) {
      Trading<Polynomial> trading = Trading.of(rule, n, 2, blue, red, Example21.LOSS);
      for (Active i : Active.values()) {
        Polynomial others = trading.gamma(i.other(), 1);
        Polynomial hundred = Polynomial.of(Rational.of(100));
        parts.add(new Certificate.Identity("(2) for " + i.word() + ", n = " + n, trading.transfer(i, 1),
            trading.gamma(i, 1).minus(others.scale(Rational.of(1, n - 1)))));
        parts.add(new Certificate.Corners("gamma of " + i.other().word() + " is at most 100", hundred.minus(others), box, false));
        parts.add(new Certificate.Corners("gamma of " + i.other().word() + " is at least -100", hundred.plus(others), box, false));
      }
    }
    return new Certificate.All("a round's gammas in symbolic reports: the same two polynomials for every n, of absolute value at most 100", parts);
  }
}
