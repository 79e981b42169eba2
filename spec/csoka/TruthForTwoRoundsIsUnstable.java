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
import counterplay.mechanism.team.Strategy;
import counterplay.model.DynamicModel;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Alternation;
import csoka.setup.BeliefProcess;
import csoka.setup.Example21;
import csoka.setup.OneRound;
import csoka.setup.Payoffs;
import csoka.setup.Trading;
import csoka.setup.TwoReports;
import csoka.setup.TwoRounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The truth for K = 2 in Example 2.1. Against the truth every first report of Blue brings the same, and the true last one
 * is best. If Red reports 0 instead of the truth in round 1 with probability z, and the truth in round 2, then Blue's
 * payoff changes with his first report x by
 *
 * <pre>  - 100 z r (1 - 1/(n-1)) x</pre>
 *
 * so that only 0 is a best first report, whatever he believes and however small z is.
 */
public final class TruthForTwoRoundsIsUnstable implements Spec {

  private static final String PLACE = "Appendix C";
  private static final Polynomial ERROR = Polynomial.parameter("z");
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);

  /** For all processes and every probability of Red's 0. */
  public record Case(int n, BeliefProcess<Rational> blue, BeliefProcess<Rational> red, Rational error) {}

  /**
   * For every history that ends in Blue's 0.
   *
   * @param n the number of agents
   * @param blue Blue's reports of rounds 0 to K, the last but one 0
   * @param red Red's reports of rounds 0 to K - 1
   * @param type Red's type, LOW 0 or HIGH 1
   */
  public record Free(int n, List<Rational> blue, List<Rational> red, int type) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    Scope<Case> perturbed = Scope.sample("K = 2, every n, initial beliefs above 0, all processes under which 0 can be reported in"
        + " round 1, every probability z above 0 of Red's 0 in round 1", 60, cases())
        .containing(c -> c.n() >= 3 && c.error().signum() > 0 && c.error().isProbability() && Stream.of(c.blue(), c.red()).allMatch(p ->
            p.rounds() == 2
            && p.beliefs().get(0).get(0).signum() > 0 && p.beliefs().get(1).contains(Rational.ZERO)));
    Scope<Free> free = Scope.sample("every K, n and history in which Blue's last report but one is 0, both types of"
        + " Red, both last reports of Blue", 200, frees())
        .containing(c -> c.n() >= 3 && c.blue().size() == c.red().size() + 1 && c.blue().get(c.blue().size() - 2).isZero()
            && (c.type() == 0 || c.type() == 1));
    return List.of(
        Claim.of("csoka/appendix-c-truthful-unstable", Kind.STATEMENT, PLACE,
            "for K = 2 the truth is a PBE, and after arbitrarily small changes of Red's play no true first report of"
                + " Blue is a best reply", Case.class,
            Reading.printed(PROVED, perturbed, c -> Finding.of(gain(rule, c, c.error()), Relation.MORE, gain(rule, c, Rational.ZERO)))
                .provedBy(Proof.whole(() -> unstable(rule))),
            Reading.ours("every-first-report-ties", PROVED, perturbed, c -> Finding.of(gain(rule, c, Rational.ZERO), Relation.EQUAL,
                Rational.ZERO))
                .provedBy(Proof.whole(() -> equilibrium(rule)))),
        Claim.of("csoka/appendix-c-truthful-weak-dominance", Kind.STATEMENT, PLACE,
            "after Blue's 0 in round K - 1 Red's last report 1 is never worse for him than 0, and sometimes better", Free.class,
            Reading.printed(PROVED, free, c -> {
              List<Rational> gains = Stream.of(0, 1).map(u -> last(rule, c, u)).toList();
              return Finding.of(gains, Relation.AT_LEAST, List.of(Rational.ZERO, Example21.LOW));
            }).provedBy(Proof.whole(() -> neverWorse(rule)))));
  }

  /** What Blue gains by 0 in round 1 and the truth afterwards over the truth, if Red reports 0 in round 1 with the given probability. */
  private static Rational gain(GammaRule rule, Case c, Rational error) {
    DynamicModel<Rational> model = Example21.model(c.n(), c.blue(), c.red(), Example21.LOSS);
    Strategy red = new Strategy.ByType(List.of(mixed(c.red().beliefs().get(1), error), mixed(c.red().beliefs().get(2), Rational.ZERO)));
    Strategy zero = new Strategy.ByType(List.of(mixed(c.blue().beliefs().get(1), Rational.ONE), mixed(c.blue().beliefs().get(2),
        Rational.ZERO)));
    return Payoffs.of(rule, model, zero, red).get(Example21.BLUE).minus(Payoffs.of(rule, model, new Strategy.Truthful(),
        red).get(Example21.BLUE));
  }

  private static Map<String, Map<String, Rational>> mixed(List<Rational> types, Rational zero) {
    Map<String, Map<String, Rational>> rows = new LinkedHashMap<>();
    for (Rational p : types) {
      Map<String, Rational> row = new LinkedHashMap<>(Map.of(p.toString(), Rational.ONE.minus(p.isZero() ? Rational.ZERO : zero)));
      if (!p.isZero() && zero.signum() > 0) row.put("0", zero);
      rows.put(p.toString(), row);
    }
    return rows;
  }

  /** Red's payoff from 1 minus that from 0 in the last round when Blue reports u in it. */
  private static Rational last(GammaRule rule, Free c, int u) {
    List<Rational> payoffs = new ArrayList<>();
    List<Rational> blue = new ArrayList<>(c.blue());
    blue.set(blue.size() - 1, Rational.of(u));
    for (int v = 0; v < 2; v++) {
      List<Rational> red = new ArrayList<>(c.red());
      red.add(Rational.of(v));
      Rational utility = u * v == 0 ? Rational.ZERO : c.type() == 1 ? Example21.HIGH : Example21.LOW;
      payoffs.add(Trading.of(rule, c.n(), red.size() - 1, blue, red, Example21.LOSS).transfers(Active.RED).plus(utility));
    }
    return payoffs.get(1).minus(payoffs.get(0));
  }

  private static Space<Case> cases() {
    Space<BeliefProcess<Rational>> processes = TwoRounds.processes(Rational.ZERO, false);
    return Space.of(3, 4, 10).then(n -> processes.then(b -> processes.then(r -> Space.of(Rational.of(1, 1000), Rational.HALF,
        Rational.ONE).map(z -> new Case(n, b, r, z)))));
  }

  private static Space<Free> frees() {
    Space<Rational> unit = Rationals.unitInterval(2);
    Space<List<Rational>> one = unit.map(p -> List.of(p));
    Space<List<Rational>> two = one.times(unit, (l, p) -> Stream.concat(l.stream(), Stream.of(p)).toList());
    Space<List<Rational>> three = two.times(unit, (l, p) -> Stream.concat(l.stream(), Stream.of(p)).toList());
    return Space.of(3, 4, 10).then(n -> one.or(two).or(three).then(red -> red.size() == 1 ? blues(n, List.of(), red)
        : Space.of(Rational.HALF, Rational.ONE)
        .then(b -> blues(n, red.size() == 2 ? List.of(b) : List.of(b, Rational.HALF), red))));
  }

  private static Space<Free> blues(int n, List<Rational> head, List<Rational> red) {
    List<Rational> blue = Stream.concat(head.stream(), Stream.of(Rational.ZERO, Rational.ZERO)).toList();
    return Space.range(0, 1).map(type -> new Free(n, blue, red, type));
  }

  /** A polynomial in y with what Blue expects of Red's last report, v: payoffs are affine in it. */
  private static Polynomial expecting(TwoReports reports, int type, int u, Polynomial v) {
    return reports.payoff(type, u, 0).times(Polynomial.ONE.minus(v)).plus(reports.payoff(type, u, 1).times(v));
  }

  private static Polynomial with(Polynomial p, String name, Polynomial value) {
    return p.at(Polynomial.ONE, n -> n.equals(name) ? value : Polynomial.parameter(n));
  }

  /** Against the truth the last truth is best, and what the first report brings does not depend on it. */
  private static Certificate equilibrium(GammaRule rule) {
    TwoReports reports = new TwoReports(rule);
    List<Certificate> parts = new ArrayList<>();
    for (int type = 0; type < 2; type++) {
      Polynomial one = expecting(reports, type, 1, TwoReports.Y).minus(expecting(reports, type, 0, TwoReports.Y));
      parts.add(new Certificate.Identity("type " + type + ", after Red's y the last report 1 brings over 0", one,
          TwoReports.Y.scale(Rational.of(type == 1 ? 4 : -16))));
      for (int u = 0; u < 2; u++) {
        Polynomial before = with(expecting(reports, type, u, TwoReports.Y), "y", OneRound.R);
        Polynomial affine = expecting(reports, type, u, TwoReports.Y).minus(with(expecting(reports, type, u, TwoReports.Y), "x",
            Polynomial.ZERO));
        parts.add(new Certificate.Identity("type " + type + ", last report " + u + ": x enters only through y, on average r", with(affine,
            "y", OneRound.R), Polynomial.ZERO));
        parts.add(new Certificate.Identity("type " + type + ", last report " + u + ": the same for every x", before, with(before, "x",
            Polynomial.ZERO)));
      }
    }
    return new Certificate.All("truth is a best reply to truth after every history, with the belief that what was"
        + " reported is true, and every first report ties", parts);
  }

  /** The part of the payoff that x enters does not depend on type or last report; after Red's error it falls in x. */
  private static Certificate unstable(GammaRule rule) {
    TwoReports reports = new TwoReports(rule);
    Polynomial v = Polynomial.parameter("v");
    List<Certificate> parts = new ArrayList<>(List.of(equilibrium(rule)));
    Polynomial wanted = TwoReports.X.times(ERROR).times(OneRound.R).times(Polynomial.ONE
        .minus(Alternation.SHARE)).scale(Rational.of(-100));
    Polynomial price = TwoReports.Y.minus(OneRound.R);
    Polynomial brought = TwoReports.X.times(price.minus(Alternation.SHARE.times(TwoReports.Y.minus(v)))).scale(Rational.of(100));
    for (int type = 0; type < 2; type++) for (int u = 0; u < 2; u++) {
      Polynomial part = expecting(reports, type, u, v).minus(with(expecting(reports, type, u, v), "x", Polynomial.ZERO));
      parts.add(new Certificate.Identity("type " + type + ", last report " + u + ": what x brings after y, if Red's last report is v",
          part, brought));
      Polynomial average = with(with(brought, "y", Polynomial.ONE.minus(ERROR).times(OneRound.R)), "v", OneRound.R);
      parts.add(new Certificate.Identity("type " + type + ", last report " + u + ": what x brings on average when Red errs", average,
          wanted));
    }
    Polynomial slope = Polynomial.ONE.minus(Alternation.SHARE);
    parts.add(new Certificate.Corners("the share is less than 1", slope, Map.of("share", List.of(Rational.ZERO, Rational.HALF)), true));
    return new Certificate.All("truth is a best reply to truth, and 0 alone is the best first report once Red errs at all", parts);
  }

  /** Price 0: the last report 1 brings what YES brings, 84 or 104 if Blue reports 1. */
  private static Certificate neverWorse(GammaRule rule) {
    TwoReports reports = new TwoReports(rule);
    List<Certificate> parts = new ArrayList<>();
    for (int type = 0; type < 2; type++) for (int other = 0; other < 2; other++) {
      Polynomial gain = with(reports.payoff(type, 1, other).minus(reports.payoff(type, 0, other)), "y", Polynomial.ZERO);
      Rational yes = other == 0 ? Rational.ZERO : type == 1 ? Example21.HIGH : Example21.LOW;
      parts.add(new Certificate.Identity("type " + type + ", the other's last report " + other, gain, Polynomial.of(yes)));
    }
    return new Certificate.All("after the other's 0 the last report 1 brings exactly what YES brings (the agents are alike)", parts);
  }
}
