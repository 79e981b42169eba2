package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Curved;
import frongillo.setup.Models;
import frongillo.setup.OwnCut;
import frongillo.setup.OwnThreshold;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;
import java.util.function.Predicate;

/**
 * Section 4.1: thresholds under DMI, on all four tasks.
 *
 * <pre>
 *   U(tau'; tau) = 4 D(tau', tau)^2,   D = Pr[LL] Pr[HH] - Pr[LH] Pr[HL],   dD/dtau' = f (P - F)
 * </pre>
 */
public final class DeterminantThresholds implements Spec {

  /** Own and peer's chance of L, a and f; their covariance. */
  private record Says(Rules rules) {
    private <S extends Scalar<S>> S pays(S own, S peer, S covariance) {
      S both = own.times(peer).plus(covariance);
      return rules.determinant(
          List.of(
              both,
              own.minus(both),
              peer.minus(both),
              own.one().minus(own).minus(peer).plus(both)));
    }

    <S extends Scalar<S>> Statement<S> eq15(Variables<S> x) {
      List<S> u = x.list("u");
      S d = u.get(0).minus(u.get(0).plus(u.get(1)).times(u.get(0).plus(u.get(2))));
      S det = u.get(0).times(u.get(3)).minus(u.get(1).times(u.get(2)));
      return Statement.of(
          List.of(rules.determinant(u), det), EQUAL, List.of(d.times(d).scale(Rational.of(4)), d));
    }

    /** At an infinite threshold the peer reports one thing for certain. */
    <S extends Scalar<S>> Statement<S> infinite(Variables<S> x) {
      S a = x.get("a");
      S zero = x.number(0);
      List<S> low = List.of(a, zero, x.number(1).minus(a), zero);
      List<S> high = List.of(zero, a, zero, x.number(1).minus(a));
      return Statement.of(
          List.of(rules.determinant(low), rules.determinant(high)), EQUAL, List.of(zero, zero));
    }

    /** Under DG no report earns anything against a peer who reports one thing for certain. */
    <S extends Scalar<S>> Statement<S> underDg(Variables<S> x) {
      S one = x.get("a").plus(x.number(1).minus(x.get("a")));
      return Statement.of(
          List.of(
              rules.penalised(0, x.get("a"), x.get("a")).plus(rules.penalised(1, one, one)),
              rules.penalised(0, one, one)),
          EQUAL,
          List.of(x.number(0), x.number(0)));
    }

    /**
     * The utility when the own threshold moves by so much that mass h moves, to the first order: D
     * + h (P - F).
     */
    <S extends Scalar<S>> Statement<S> eq16(Variables<S> x) {
      S d = x.get("d");
      S step = x.get("p").minus(x.get("f"));
      S moved = pays(x.get("a").plus(x.get("h")), x.get("f"), d.plus(x.get("h").times(step)));
      S first = x.get("h").times(d).times(step).scale(Rational.of(8));
      S second = x.get("h").times(x.get("h")).times(step).times(step).scale(Rational.of(4));
      return Statement.of(moved.minus(pays(x.get("a"), x.get("f"), d)), EQUAL, first.plus(second));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms));
    OwnThreshold own = new OwnThreshold(says.rules());
    OwnCut cut = new OwnCut(says.rules());
    Argument sought = Argument.sought();
    Frame chance = Frame.NONE.probability("a");
    Frame slope = Frame.NONE.probability("a", "f", "p").real("d", "h");
    Frame four = Frame.NONE.simplex("u", 4);
    return List.of(
        Claim.of(
            "frongillo/eq-15",
            FORMULA,
            "Section 4.1, (15)",
            "U = 4 D^2, and D is the covariance of the reports",
            Law.class,
            Law.reading(Point.domain(four), says::eq15)),
        Point.claim(
            "frongillo/proposition-5-plus",
            STATEMENT,
            "Section 4.1, Proposition 5",
            "+infinity is an equilibrium among thresholds: nothing earns anything (under DG, as"
                + " printed, and under DMI)",
            Point.domain(chance),
            new Both(says)::zero,
            sought,
            "a 1/2"),
        Point.claim(
            "frongillo/proposition-5-minus",
            STATEMENT,
            "Section 4.1, Proposition 5",
            "-infinity is an equilibrium among thresholds: nothing earns anything (under DG, as"
                + " printed, and under DMI)",
            Point.domain(chance),
            new Both(says)::zero,
            sought,
            "a 1/2"),
        Point.claim(
            "frongillo/eq-16",
            FORMULA,
            "Section 4.1, (16)",
            "the derivative of U is 2 alpha D f (P - F)",
            Point.domain(slope),
            says::eq16,
            sought,
            "a 1/2 f 1/2 p 1/3 d 1/8 h 1/100"),
        necessary(
            "theorem-5-necessary",
            "an equilibrium among thresholds with D != 0 and a positive density has G = F",
            own),
        necessary(
            "section-4.1-same-necessary", "DMI shares with DG the necessary condition G = F", own),
        refuted(
            "frongillo/theorem-5-sufficient",
            "if G = F and D is not negative and strictly single-peaked the threshold is an"
                + " equilibrium",
            Gravity.substantive(),
            says,
            List.of(
                crossing(
                    false,
                    "P - F is zero at the peak of D only, and the density is positive: another"
                        + " threshold",
                    cut,
                    cut::isBest))),
        refuted(
            "frongillo/theorem-5-proof-peak",
            "the only point that satisfies the first-order condition is the maximum",
            Gravity.substantive().chargedTo("frongillo/theorem-5-sufficient"),
            says,
            List.of()),
        thresholds(says, cut),
        same(
            "frongillo/section-4.1-same-dynamics",
            "Section 4.1, after Theorem 5",
            "where P - F crosses zero once, at b, the best reply of DG is that of DMI: so is the"
                + " drift",
            cut),
        same(
            "frongillo/section-4.1-gaussian",
            "Section 4.1, after Theorem 5",
            "in the Gaussian model, where P falls strictly through F, the best reply of DMI is that"
                + " of DG",
            cut),
        same(
            "frongillo/section-6.1-dmi",
            "Section 6.1",
            "where P falls strictly, as in the skew model, the best reply and so the equilibria of"
                + " DMI are those of DG",
            cut),
        same(
            "frongillo/section-6.2-dmi",
            "Section 6.2",
            "where P falls strictly, as in mixtures, the best reply of DMI is that of DG, whatever"
                + " the precision is",
            cut));
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
      return Reading.printed(
              PROVED,
              Scope.sample("every law of two reports", 40, Rationals.simplex(4).map(Law::new)),
              Asking.of(domain, says, (Law l) -> Assignment.NONE.numbers("u", l.u())))
          .provedBy(Proof.sought());
    }
  }

  private static Claim<Curved> necessary(String id, String statement, OwnThreshold own) {
    return Curved.claim(
        id,
        "Section 4.1, Theorem 5",
        statement,
        Curved.proved(
            "every curve of covariances with a slope at tau, D(tau) other than 0, a positive"
                + " density",
            own.equilibria(),
            own::balanced,
            OwnThreshold::evidence,
            List.of("tau 1 density 1 k 0 g 1/2 D 1/8,0 F 0,1/2")));
  }

  /** A law in which P - F crosses zero once, at tau, and another threshold of the agent's. */
  private static Reading<At> crossing(boolean printed, String words, OwnCut cut, Hypothesis says) {
    Predicate<At> crosses =
        c ->
            new ThresholdAnalysis(c.model(), Level.PRIOR).crossesOnlyAt(c.tau())
                && !c.x().equals(c.tau())
                && c.x().signum() > 0
                && c.x().compareTo(Rational.ONE) < 0;
    Scope<At> scope = Models.equilibria(words, Models.uniform(), crosses);
    var asked = Asking.of(cut.domain(), says, OwnCut::numbers);
    Reading<At> reading =
        printed
            ? Reading.printed(PROVED, scope, asked)
            : Reading.ours("no-other-stationary-threshold", PROVED, scope, asked);
    return reading.provedBy(Proof.by(OwnCut::evidence));
  }

  private static Claim<At> same(String id, String place, String statement, OwnCut cut) {
    return Claim.of(
        id,
        STATEMENT,
        place,
        statement,
        At.class,
        crossing(
            true,
            "P - F crosses zero once, from above, as where P falls strictly; another threshold",
            cut,
            cut::isBestInBoth));
  }

  private static Claim<At> refuted(
      String id, String statement, Gravity gravity, Says says, List<Reading<At>> more) {
    FiniteRankSignals touching = Models.kernel(Rational.ONE, Models.TOUCHING);
    At c = new At(touching, Rational.of(1, 4), Rational.of(11, 14));
    Reading<At> printed =
        Reading.<At>printed(
                REFUTED,
                Scope.sample(
                        "G = F, D(., tau) not negative and strictly single-peaked; x is another"
                            + " threshold",
                        1,
                        Space.of(c))
                    .containing(
                        a ->
                            a.model().diagonal(a.tau()).equals(a.model().distribution(a.tau()))
                                && ThresholdAnalysis.isSinglePeaked(a.model(), a.tau())),
                a ->
                    Finding.of(
                        says.rules().determinant(new At(a.model(), a.tau(), a.tau()).reports()),
                        AT_LEAST,
                        says.rules().determinant(a.reports())))
            .weighed(gravity);
    return more.isEmpty()
        ? Claim.of(id, STATEMENT, "Section 4.1, Theorem 5", statement, At.class, printed)
        : Claim.of(
            id, STATEMENT, "Section 4.1, Theorem 5", statement, At.class, printed, more.get(0));
  }

  /**
   * Where signals are opposed, DMI does not mind, and DG does: there the condition that suffices in
   * DG fails.
   */
  private static Claim<At> thresholds(Says says, OwnCut cut) {
    At c = new At(Models.kernel(Rational.of(-1), Models.LINE), Rational.HALF, Rational.of(1, 4));
    Scope<At> opposed =
        Scope.sample(
                "equilibria of DMI among thresholds with D != 0, whether or not P - F crosses zero"
                    + " from above: the prescribed report is a best reply of DG",
                1,
                Space.of(c))
            .containing(a -> ThresholdAnalysis.isRestrictedEquilibrium(a.model(), a.tau()));
    return Claim.of(
        "frongillo/section-4.1-same-thresholds",
        STATEMENT,
        "Section 4.1, after Theorem 5",
        "where the sufficient conditions hold a threshold is an equilibrium of DMI among thresholds"
            + " and one of DG",
        At.class,
        crossing(
            true,
            "P - F crosses zero once, from above, at the threshold, as both sufficient conditions"
                + " ask",
            cut,
            cut::isBestInBoth),
        Reading.<At>ours(
                "without-the-sufficient-conditions",
                REFUTED,
                opposed,
                a -> {
                  Rational p = a.model().posterior(a.tau(), a.x());
                  Rational f = a.model().distribution(a.tau());
                  return Finding.of(
                      says.rules().penalised(0, p, f), AT_LEAST, says.rules().penalised(1, p, f));
                })
            .weighed(Gravity.substantive()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-14", "Section 4.1, (14)", At.class),
        new Definition(
            "frongillo/definition-2", "Section 4.1, Definition 2", ThresholdAnalysis.class));
  }
}
