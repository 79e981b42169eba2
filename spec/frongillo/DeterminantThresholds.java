package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Rationals;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

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

    /** The four probabilities of reports are not negative. */
    static <S extends Scalar<S>> Statement<S> isLaw(Variables<S> x) {
      S both = x.get("a").times(x.get("f")).plus(x.get("d"));
      S zero = x.number(0);
      return Statement.of(
          List.of(
              both,
              x.get("a").minus(both),
              x.get("f").minus(both),
              x.number(1).minus(x.get("a")).minus(x.get("f")).plus(both)),
          AT_LEAST,
          List.of(zero, zero, zero, zero));
    }

    /** With chance 1 - m the peer's reports depend on his signals: then D counts. */
    <S extends Scalar<S>> Statement<S> infiniteIsBest(Variables<S> x, int low) {
      S informed = x.number(1).minus(x.get("m"));
      S finite = informed.times(pays(x.get("a"), x.get("f"), x.get("d")));
      S infinite = informed.times(pays(x.number(low), x.get("f"), x.number(0)));
      return Statement.of(infinite, AT_LEAST, finite);
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
    Argument sought = Argument.sought();
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
        infinite(says, "frongillo/proposition-5-plus", "+infinity", 1),
        infinite(says, "frongillo/proposition-5-minus", "-infinity", 0),
        Point.claim(
            "frongillo/eq-16",
            FORMULA,
            "Section 4.1, (16)",
            "the derivative of U is 2 alpha D f (P - F)",
            Point.domain(slope),
            says::eq16,
            sought,
            "a 1/2 f 1/2 p 1/3 d 1/8 h 1/100"));
  }

  /** An infinite threshold of the agent, who reports L for certain or never. */
  private record Uncertain(Says says, int low) {
    <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
      return says.infiniteIsBest(x, low);
    }
  }

  /** And whether the peer has to use the infinite threshold for certain. */
  private static Claim<Point> infinite(Says says, String id, String which, int low) {
    return Claim.of(
        id,
        STATEMENT,
        "Section 4.1, Proposition 5",
        which
            + " is an equilibrium among thresholds: nothing earns anything (under DG, as printed,"
            + " and under DMI)",
        Point.class,
        Point.proved(
            "every value of the numbers that the sentence speaks of",
            Point.domain(Frame.NONE.probability("a")),
            new Both(says)::zero,
            Argument.sought(),
            "a 1/2"),
        Point.refuted(
            "without-unanimity",
            "DMI, a peer who uses the infinite threshold on all tasks with chance m and else a"
                + " finite one; a finite threshold of the agent",
            Point.domain(Frame.NONE.probability("m", "a", "f").real("d"), Says::isLaw),
            new Uncertain(says, low)::isBest,
            "m 9/10 a 1/2 f 1/2 d 1/4",
            "m 0 a 1/2 f 1/2 d 1/4"));
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

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-14", "Section 4.1, (14)", At.class),
        new Definition(
            "frongillo/definition-2", "Section 4.1, Definition 2", ThresholdAnalysis.class));
  }
}
