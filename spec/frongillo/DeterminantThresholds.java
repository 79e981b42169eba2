package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Relation.AT_LEAST;
import static counterplay.claim.Relation.AT_MOST;
import static counterplay.claim.Relation.DIFFERENT;
import static counterplay.claim.Relation.EQUAL;
import static counterplay.claim.Relation.LESS;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Argument;
import counterplay.claim.Assignment;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Domain;
import counterplay.claim.Finding;
import counterplay.claim.Frame;
import counterplay.claim.Gravity;
import counterplay.claim.Hypothesis;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Models;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 4.1: thresholds under DMI, on all four tasks.
 *
 * <pre>  U(tau'; tau) = 4 D(tau', tau)^2,   D = Pr[LL] Pr[HH] - Pr[LH] Pr[HL],   dD/dtau' = f (P - F)</pre>
 */
public final class DeterminantThresholds implements Spec {

  /** Own and peer's chance of L, a and f; their covariance. */
  private record Says(Rules rules) {
    private <S extends Scalar<S>> S pays(S own, S peer, S covariance) {
      S both = own.times(peer).plus(covariance);
      return rules.determinant(List.of(both, own.minus(both), peer.minus(both), own.one().minus(own).minus(peer).plus(both)));
    }

    <S extends Scalar<S>> Statement<S> eq15(Variables<S> x) {
      List<S> u = x.list("u");
      S d = u.get(0).minus(u.get(0).plus(u.get(1)).times(u.get(0).plus(u.get(2))));
      S det = u.get(0).times(u.get(3)).minus(u.get(1).times(u.get(2)));
      return Statement.of(List.of(rules.determinant(u), det), EQUAL, List.of(d.times(d).scale(Rational.of(4)), d));
    }

    /** At an infinite threshold the peer reports one thing for certain. */
    <S extends Scalar<S>> Statement<S> infinite(Variables<S> x) {
      S a = x.get("a");
      S zero = x.number(0);
      List<S> low = List.of(a, zero, x.number(1).minus(a), zero);
      List<S> high = List.of(zero, a, zero, x.number(1).minus(a));
      return Statement.of(List.of(rules.determinant(low), rules.determinant(high)), EQUAL, List.of(zero, zero));
    }

    /** Under DG no report earns anything against a peer who reports one thing for certain. */
    <S extends Scalar<S>> Statement<S> underDg(Variables<S> x) {
      S one = x.get("a").plus(x.number(1).minus(x.get("a")));
      return Statement.of(List.of(rules.penalised(0, x.get("a"), x.get("a")).plus(rules.penalised(1, one, one)), rules.penalised(0, one, one)), EQUAL, List.of(x.number(0), x.number(0)));
    }

    /** The utility when the own threshold moves by so much that mass h moves, to the first order: D + h (P - F). */
    <S extends Scalar<S>> Statement<S> eq16(Variables<S> x) {
      S d = x.get("d");
      S step = x.get("p").minus(x.get("f"));
      S moved = pays(x.get("a").plus(x.get("h")), x.get("f"), d.plus(x.get("h").times(step)));
      S first = x.get("h").times(d).times(step).scale(Rational.of(8));
      S second = x.get("h").times(x.get("h")).times(step).times(step).scale(Rational.of(4));
      return Statement.of(moved.minus(pays(x.get("a"), x.get("f"), d)), EQUAL, first.plus(second));
    }

    /** Differentiable at the threshold, and no threshold near it is better: for every e there is a step h with slopes closer than e to k = f (G - F). */
    <S extends Scalar<S>> Statement<S> best(Variables<S> x) {
      return best(x, "step").and(best(x, "pace"));
    }

    private <S extends Scalar<S>> Statement<S> best(Variables<S> x, String name) {
      return new Statement.ForAll<>("distance", Frame.NONE.positive("e"), y -> new Statement.Exists<>(name, Frame.NONE.positive("h").real("u", "v"), z -> near(x, y.get("e"), z)));
    }

    private <S extends Scalar<S>> Statement<S> near(Variables<S> x, S e, Variables<S> z) {
      S d = x.get("d");
      S right = d.plus(z.get("h").times(z.get("u")));
      S left = d.minus(z.get("h").times(z.get("v")));
      S k = x.get("k");
      return Statement.all(List.of(Statement.of(List.of(z.get("u").minus(k), k.minus(z.get("u")), z.get("v").minus(k), k.minus(z.get("v"))), LESS, List.of(e, e, e, e)),
          Statement.of(List.of(right.times(right), left.times(left)), AT_MOST, List.of(d.times(d), d.times(d)))));
    }

    static <S extends Scalar<S>> Statement<S> regular(Variables<S> x) {
      return Statement.of(x.get("d"), DIFFERENT, x.number(0));
    }

    static <S extends Scalar<S>> Statement<S> stationary(Variables<S> x) {
      return Statement.of(x.get("k"), EQUAL, x.number(0));
    }

    /** D at another threshold is not negative and less than at the peak. */
    static <S extends Scalar<S>> Statement<S> peak(Variables<S> x) {
      return Statement.of(List.of(x.number(0)), AT_MOST, List.of(x.get("e"))).and(Statement.of(x.get("e"), LESS, x.get("d")));
    }

    <S extends Scalar<S>> Statement<S> peakPaysMost(Variables<S> x) {
      return Statement.of(pays(x.get("b"), x.get("f"), x.get("e")), LESS, pays(x.get("a"), x.get("f"), x.get("d")));
    }

    /** Nothing that is done with a chance for each signal is better, in particular no threshold. */
    <S extends Scalar<S>> Statement<S> allDeviations(Variables<S> x) {
      return new Statement.ForAll<>("other", Frame.NONE.probability("a").real("d"), y -> isLaw(y.get("a"), x.get("f"), y.get("d"))
          .implies(Statement.of(pays(y.get("a"), x.get("f"), y.get("d")), AT_MOST, pays(x.get("a"), x.get("f"), x.get("d")))));
    }

    <S extends Scalar<S>> Statement<S> noThreshold(Variables<S> x) {
      return Statement.of(pays(x.get("b"), x.get("f"), x.get("e")), AT_MOST, pays(x.get("a"), x.get("f"), x.get("d")));
    }

    static <S extends Scalar<S>> Statement<S> areLaws(Variables<S> x) {
      return isLaw(x.get("a"), x.get("f"), x.get("d")).and(isLaw(x.get("b"), x.get("f"), x.get("e")));
    }

    /** Two reports can have this covariance. */
    private static <S extends Scalar<S>> Statement<S> isLaw(S own, S peer, S covariance) {
      S both = own.times(peer).plus(covariance);
      S zero = own.zero();
      return Statement.of(List.of(both, own.minus(both), peer.minus(both), own.one().minus(own).minus(peer).plus(both)), AT_LEAST, List.of(zero, zero, zero, zero));
    }
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms));
    Argument sought = Argument.sought();
    Frame chance = Frame.NONE.probability("a");
    Frame frame = Frame.NONE.probability("a", "b", "f").real("d", "e");
    Frame slope = Frame.NONE.probability("a", "f", "p").real("d", "h");
    String peak = "a 1/2 b 1/3 f 1/2 d 1/8 e 1/16";
    Frame four = Frame.NONE.simplex("u", 4);
    return List.of(
        Claim.of("frongillo/eq-15", FORMULA, "Section 4.1, (15)", "U = 4 D^2, and D is the covariance of the reports", Law.class, Law.reading(Point.domain(four), says::eq15)),
        Point.claim("frongillo/proposition-5-plus", STATEMENT, "Section 4.1, Proposition 5", "+infinity is an equilibrium among thresholds: nothing earns anything (under DG, as printed, and under DMI)", Point.domain(chance), new Both(says)::zero, sought, "a 1/2"),
        Point.claim("frongillo/proposition-5-minus", STATEMENT, "Section 4.1, Proposition 5", "-infinity is an equilibrium among thresholds: nothing earns anything (under DG, as printed, and under DMI)", Point.domain(chance), new Both(says)::zero, sought, "a 1/2"),
        Point.claim("frongillo/eq-16", FORMULA, "Section 4.1, (16)", "the derivative of U is 2 alpha D f (P - F)", Point.domain(slope), says::eq16, sought, "a 1/2 f 1/2 p 1/3 d 1/8 h 1/100"),
        necessary("frongillo/theorem-5-necessary", "an equilibrium among thresholds with D != 0 has f (G - F) = 0", says),
        necessary("frongillo/section-4.1-same-necessary", "DMI shares with DG the necessary condition G = F", says),
        refuted("frongillo/theorem-5-sufficient", "if G = F and D is not negative and strictly single-peaked the threshold is an equilibrium", Gravity.substantive(), says),
        refuted("frongillo/theorem-5-proof-peak", "the only point that satisfies the first-order condition is the maximum", Gravity.substantive().chargedTo("frongillo/theorem-5-sufficient"), says),
        Point.named("frongillo/section-4.1-weaker", STATEMENT, "Section 4.1, after Definition 2", "what is best among all consistent strategies is best among thresholds", Point.domain(frame, Says::areLaws, says::allDeviations), says::noThreshold,
            "a 1/2 b 1/2 f 1/2 d 1/4 e 1/8", "a 1/2 b 1/2 f 1/2 d -1/4 e 1/4", "a 1/3 b 1/2 f 1/3 d 2/9 e -1/6", "a 2/3 b 1/3 f 1/3 d -2/9 e 2/9"),
        thresholds(says),
        Point.tried("frongillo/section-4.1-same-dynamics", STATEMENT, "Section 4.1, after Theorem 5", "where P - F changes its sign once, at b, D is largest there: the best reply of DG is that of DMI", Point.domain(frame, Says::peak), says::peakPaysMost, peak),
        Point.tried("frongillo/section-4.1-gaussian", STATEMENT, "Section 4.1, after Theorem 5", "in the Gaussian model the best reply of DMI is that of DG", Point.domain(frame, Says::peak), says::peakPaysMost, peak),
        Point.tried("frongillo/section-6.1-dmi", STATEMENT, "Section 6.1", "where P falls in x the equilibria of DMI are those of DG", Point.domain(frame, Says::peak), says::peakPaysMost, peak),
        Point.tried("frongillo/section-6.2-dmi", STATEMENT, "Section 6.2", "where P falls in x the trends of DG are those of DMI", Point.domain(frame, Says::peak), says::peakPaysMost, peak));
  }

  /** Proposition 5 under both mechanisms. */
  private record Both(Says says) {
    <S extends Scalar<S>> Statement<S> zero(Variables<S> x) {
      return says.infinite(x).and(says.underDg(x));
    }
  }

  /** A law of two reports: LL, LH, HL, HH. */
  public record Law(List<Rational> u) {
    static Reading<Law> reading(Domain domain, Hypothesis says) {
      return Reading.printed(PROVED, Scope.sample("every law of two reports", 40, Rationals.simplex(4).map(Law::new)),
          Asking.of(domain, says, (Law l) -> Assignment.NONE.numbers("u", l.u()))).provedBy(Proof.sought());
    }
  }

  private static Claim<Point> necessary(String id, String statement, Says says) {
    Frame frame = Frame.NONE.real("d", "k");
    return Point.named(id, STATEMENT, "Section 4.1, Theorem 5", statement, Point.domain(frame, Says::regular, says::best), Says::stationary,
        "d 1/8 k 0", "d -1/4 k 0");
  }

  private static Claim<At> refuted(String id, String statement, Gravity gravity, Says says) {
    FiniteRankSignals touching = Models.kernel(Rational.ONE, Models.TOUCHING);
    At c = new At(touching, Rational.of(1, 4), Rational.of(11, 14));
    return Claim.of(id, STATEMENT, "Section 4.1, Theorem 5", statement, At.class, Reading.<At>printed(REFUTED, Scope.sample("G = F, D(., tau) not negative and strictly single-peaked; x is another threshold", 1, Space.of(c))
        .containing(a -> a.model().diagonal(a.tau()).equals(a.model().distribution(a.tau())) && ThresholdAnalysis.isSinglePeaked(a.model(), a.tau())),
        a -> Finding.of(says.rules().determinant(new At(a.model(), a.tau(), a.tau()).reports()), AT_LEAST, says.rules().determinant(a.reports()))).weighed(gravity));
  }

  /** One agent's threshold of DMI is no threshold of DG where signals are opposed. */
  private static Claim<At> thresholds(Says says) {
    At c = new At(Models.kernel(Rational.of(-1), Models.LINE), Rational.HALF, Rational.of(1, 4));
    return Claim.of("frongillo/section-4.1-same-thresholds", STATEMENT, "Section 4.1, after Theorem 5", "an equilibrium of DMI among thresholds is one of DG: at x the prescribed report is a best reply of DG", At.class,
        Reading.<At>printed(REFUTED, Scope.sample("equilibria of DMI among thresholds with D != 0", 1, Space.of(c)).containing(a -> ThresholdAnalysis.isRestrictedEquilibrium(a.model(), a.tau())),
            a -> Finding.of(says.rules().penalised(0, a.model().posterior(a.tau(), a.x()), a.model().distribution(a.tau())), AT_LEAST, says.rules().penalised(1, a.model().posterior(a.tau(), a.x()), a.model().distribution(a.tau()))))
            .weighed(Gravity.substantive()));
  }

  @Override public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-14", "Section 4.1, (14)", At.class),
        new Definition("frongillo/definition-2", "Section 4.1, Definition 2", ThresholdAnalysis.class));
  }
}
