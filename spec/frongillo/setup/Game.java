package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Threshold;
import java.util.List;

/**
 * What an agent with signal x faces when all others use the threshold tau, by the numbers that
 * matter: {@code p = P(tau; x)}, {@code g = G(tau)}, {@code f = F(tau)}, {@code q = Q(tau; x)},
 * {@code r = Q(tau; tau)}.
 *
 * <p>The level of a mechanism is what P is compared with: 1/2 in Output Agreement, F(tau) in
 * Dasgupta-Ghosh, Q(tau; x) in RBTS. In RBTS with a constant shift the gain depends on the two
 * signals' law through P and Q alone ({@code frongillo/eq-18-19-characterise}), so that the
 * reference agent's prediction stands at its mean.
 *
 * @param rules what is paid
 * @param kind which mechanism
 */
public record Game(Rules rules, Kind kind) {

  /** That of Output Agreement. */
  public static Game oa(Mechanisms mechanisms) {
    return new Game(Rules.of(mechanisms), Kind.OA);
  }

  /** That of Dasgupta-Ghosh. */
  public static Game dg(Mechanisms mechanisms) {
    return new Game(Rules.of(mechanisms), Kind.DG);
  }

  /** That of RBTS. */
  public static Game rbts(Mechanisms mechanisms) {
    return new Game(Rules.of(mechanisms), Kind.RBTS);
  }

  /** The mechanisms that pay for one report on one task. */
  public enum Kind {
    /** Output Agreement. */
    OA,
    /** Dasgupta-Ghosh. */
    DG,
    /** Robust Bayesian Truth Serum, a constant shift. */
    RBTS
  }

  /** The expected payment for a report. */
  public <S extends Scalar<S>> S pays(Variables<S> x, int report, S p, S level) {
    if (kind == Kind.OA) return rules.agreement(report, p);
    if (kind == Kind.DG) return rules.penalised(report, p, level);
    S one = x.number(1);
    return rules.information(
        report,
        List.of(one),
        List.of(one.minus(level)),
        List.of(one.minus(p)),
        List.of(x.get("delta")));
  }

  /** What P(tau; x) is compared with. */
  public <S extends Scalar<S>> S level(Variables<S> x) {
    return kind == Kind.OA ? x.number(Rational.HALF) : x.get(kind == Kind.DG ? "f" : "q");
  }

  /** What G(tau) is compared with. */
  public <S extends Scalar<S>> S levelAtThreshold(Variables<S> x) {
    return kind == Kind.RBTS ? x.get("r") : level(x);
  }

  /** A threshold, a signal and the probabilities that matter. */
  public Frame frame() {
    Frame base = Frame.NONE.real("tau", "x").probability("p", "g");
    if (kind == Kind.OA) return base;
    return kind == Kind.DG ? base.probability("f") : base.probability("q", "r").positive("delta");
  }

  /** One case of these. */
  public Domain domain() {
    return Domain.all().numbers(s -> frame());
  }

  /** The same with one more number of the given name. */
  public Domain domainWith(String name) {
    return Domain.all().numbers(s -> frame().real(name));
  }

  // ---- what may be assumed ----

  /** G(tau) is at its level. */
  public <S extends Scalar<S>> Statement<S> balanced(Variables<S> x) {
    return Statement.of(x.get("g"), EQUAL, levelAtThreshold(x));
  }

  /** P(tau; .) does not rise between the threshold and the signal. */
  public <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
    S beyond = x.get("x").minus(x.get("tau"));
    return Statement.of(
        x.get("p"), beyond.isZero() ? EQUAL : beyond.isPositive() ? AT_MOST : AT_LEAST, x.get("g"));
  }

  /** P(tau; .) falls strictly between the threshold and the signal. */
  public <S extends Scalar<S>> Statement<S> fallsStrictly(Variables<S> x) {
    return opposite(x.get("x").minus(x.get("tau")), x.get("p"), x.get("g"));
  }

  /** P(tau; .) less its level crosses zero at c, from above, and nowhere else. */
  public <S extends Scalar<S>> Statement<S> crossesOnce(Variables<S> x) {
    Statement<S> here = opposite(x.get("x").minus(x.get("c")), x.get("p"), level(x));
    return here.and(opposite(x.get("tau").minus(x.get("c")), x.get("g"), levelAtThreshold(x)));
  }

  /** {@code a - b} has the sign opposite to the difference's. */
  public static <S extends Scalar<S>> Statement<S> opposite(S difference, S a, S b) {
    int sign = difference.signum();
    return Statement.of(a, sign == 0 ? EQUAL : sign > 0 ? LESS : MORE, b);
  }

  /** {@code a - b} has the difference's sign. */
  public static <S extends Scalar<S>> Statement<S> alike(S difference, S a, S b) {
    return opposite(difference, b, a);
  }

  /**
   * L is a best reply at the threshold, and arbitrarily close to G(tau) are values of P at signals
   * above it where H is one.
   */
  public <S extends Scalar<S>> Statement<S> equilibriumWithSignalsAbove(Variables<S> x) {
    S level = levelAtThreshold(x);
    Statement<S> at = compared(x, Rules.LOW, AT_LEAST, x.get("g"), level);
    return at.and(
        new Statement.ForAll<>(
            "distance",
            Frame.NONE.positive("e"),
            y ->
                new Statement.Exists<>(
                    "above", Frame.NONE.probability("p", "level"), z -> above(x, y.get("e"), z))));
  }

  private <S extends Scalar<S>> Statement<S> above(Variables<S> x, S e, Variables<S> z) {
    S level = kind == Kind.RBTS ? z.get("level") : level(x);
    Statement<S> high = compared(x, Rules.HIGH, AT_LEAST, z.get("p"), level);
    Statement<S> close = near(z.get("p"), x.get("g"), e).and(near(level, levelAtThreshold(x), e));
    return close.and(high);
  }

  private static <S extends Scalar<S>> Statement<S> near(S a, S b, S e) {
    return Statement.of(a.minus(b), LESS, e).and(Statement.of(b.minus(a), LESS, e));
  }

  // ---- what is said ----

  /** The report that the threshold prescribes is a best reply. */
  public <S extends Scalar<S>> Statement<S> prescribedIsBest(Variables<S> x) {
    return isBest(x, Threshold.report(x.get("x"), x.get("tau")));
  }

  /** A report is a best reply at x. */
  public <S extends Scalar<S>> Statement<S> isBest(Variables<S> x, int report) {
    return compared(x, report, AT_LEAST, x.get("p"), level(x));
  }

  /** What a report earns stands so to what the other one does. */
  public <S extends Scalar<S>> Statement<S> compared(
      Variables<S> x, int report, Relation relation, S p, S level) {
    return Statement.of(pays(x, report, p, level), relation, pays(x, 1 - report, p, level));
  }

  /**
   * What a threshold prescribes is the only best report at every other signal, and at the threshold
   * both are best.
   */
  public <S extends Scalar<S>> Statement<S> onlyBest(Variables<S> x, S threshold) {
    return compared(
        x,
        Threshold.report(x.get("x"), threshold),
        x.get("x").minus(threshold).isZero() ? EQUAL : MORE,
        x.get("p"),
        level(x));
  }

  /** No mixture of reports is better than what the threshold prescribes. */
  public <S extends Scalar<S>> Statement<S> noMixtureIsBetter(Variables<S> x) {
    int report = Threshold.report(x.get("x"), x.get("tau"));
    S high = x.get("m").times(pays(x, Rules.HIGH, x.get("p"), level(x)));
    S low = x.number(1).minus(x.get("m")).times(pays(x, Rules.LOW, x.get("p"), level(x)));
    return Statement.of(pays(x, report, x.get("p"), level(x)), AT_LEAST, high.plus(low));
  }

  /**
   * P is on the side of its level that the threshold asks for: not below it for x <= tau, not above
   * it for x > tau.
   */
  public <S extends Scalar<S>> Statement<S> condition(Variables<S> x) {
    return Statement.of(
        x.get("p"),
        Threshold.report(x.get("x"), x.get("tau")) == Rules.LOW ? AT_LEAST : AT_MOST,
        level(x));
  }

  /** Best replies and the condition come together. */
  public <S extends Scalar<S>> Statement<S> conditionIsEquivalent(Variables<S> x) {
    return Statement.all(
        List.of(
            prescribedIsBest(x).implies(condition(x)), condition(x).implies(prescribedIsBest(x))));
  }

  /** The threshold b prescribes the only best reply, and at b both are best. */
  public <S extends Scalar<S>> Statement<S> onlyBestReply(Variables<S> x) {
    return onlyBest(x, x.get("b"));
  }

  /** P(tau; b) is at its level, and P(tau; .) falls strictly between b and x. */
  public <S extends Scalar<S>> Statement<S> fallsThroughTheLevelAtB(Variables<S> x) {
    return opposite(x.get("x").minus(x.get("b")), x.get("p"), level(x));
  }
}
