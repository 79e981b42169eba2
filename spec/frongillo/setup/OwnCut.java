package frongillo.setup;

import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Threshold;
import java.util.ArrayList;
import java.util.List;

/**
 * Two own thresholds cut the line into three intervals: in each of them w is the chance of the own
 * signal and p the peer's chance of L given that it lies there, the mean of P(tau; x); {@code
 * F(tau) = sum_k w_k p_k}. P - F crosses zero once, from above, at the threshold b, which is the
 * upper one ({@code side} 0) or the lower one.
 *
 * @param rules what is paid
 */
public record OwnCut(Rules rules) {

  /** Every law in which P - F crosses zero once, from above, at one of the two thresholds. */
  public Domain domain() {
    return laws(Domain.all().choice("side", s -> 2)).given(OwnCut::crossesAtB);
  }

  /** The same from above ({@code way} 0) or from below. */
  public Domain eitherWay() {
    return laws(Domain.all().choice("side", s -> 2).choice("way", s -> 2))
        .given(OwnCut::crossesEitherWay);
  }

  private static Domain laws(Domain wholes) {
    return wholes.numbers(
        s ->
            Frame.NONE
                .interior("w", 3)
                .with("p", new Frame.Box(3, Rational.ZERO, Rational.ONE, false)));
  }

  private static <S extends Scalar<S>> S low(Variables<S> x) {
    S sum = x.number(0);
    for (int k = 0; k < 3; k++) sum = sum.plus(x.list("w").get(k).times(x.list("p").get(k)));
    return sum;
  }

  /** How many of the intervals lie below b. */
  private static <S extends Scalar<S>> int below(Variables<S> x) {
    return x.whole("side") == 0 ? 2 : 1;
  }

  private static <S extends Scalar<S>> Statement<S> crossesAtB(Variables<S> x) {
    return crosses(x, MORE, LESS);
  }

  private static <S extends Scalar<S>> Statement<S> crossesEitherWay(Variables<S> x) {
    return x.whole("way") == 0 ? crosses(x, MORE, LESS) : crosses(x, LESS, MORE);
  }

  private static <S extends Scalar<S>> Statement<S> crosses(
      Variables<S> x, Relation before, Relation after) {
    List<Statement<S>> all = new ArrayList<>();
    for (int k = 0; k < 3; k++)
      all.add(Statement.of(x.list("p").get(k), k < below(x) ? before : after, low(x)));
    return Statement.all(all);
  }

  /** DMI, when the own threshold has so many intervals below it, on all four tasks. */
  private <S extends Scalar<S>> S pays(Variables<S> x, int below) {
    List<S> joint = new ArrayList<>(List.of(x.number(0), x.number(0), x.number(0), x.number(0)));
    for (int k = 0; k < 3; k++) {
      int report = Threshold.reportInCell(k, below);
      S w = x.list("w").get(k);
      S p = x.list("p").get(k);
      joint.set(2 * report, joint.get(2 * report).plus(w.times(p)));
      joint.set(2 * report + 1, joint.get(2 * report + 1).plus(w.times(x.number(1).minus(p))));
    }
    return rules.determinant(joint);
  }

  /** b earns more in DMI than the other threshold. */
  public <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    return Statement.of(pays(x, below(x)), MORE, pays(x, 3 - below(x)));
  }

  /**
   * b earns more in DMI than the other threshold, and in DG at every signal what it prescribes
   * earns more than the other report.
   */
  public <S extends Scalar<S>> Statement<S> isBestInBoth(Variables<S> x) {
    List<Statement<S>> all = new ArrayList<>(List.of(isBest(x)));
    for (int k = 0; k < 3; k++) {
      int report = Threshold.reportInCell(k, below(x));
      all.add(
          Statement.of(
              rules.penalised(report, x.list("p").get(k), low(x)),
              MORE,
              rules.penalised(1 - report, x.list("p").get(k), low(x))));
    }
    return Statement.all(all);
  }

  /**
   * {@code D(b)^2 - D(t)^2 = (D(b) - D(t)) (D(b) + D(t))}, both factors as sums of chances times |p
   * - F|.
   */
  public static Evidence evidence(Obligation o) {
    return evidence(o, false);
  }

  /** The same, whichever way P - F crosses zero: from below all differences are turned round. */
  public static Evidence evidenceEitherWay(Obligation o) {
    return evidence(o, o.shape().of("way") == 1);
  }

  private static Evidence evidence(Obligation o, boolean turned) {
    if (o.goal().polynomial().degree() < 5) return Evidence.sought();
    List<Polynomial> w =
        List.of(
            Polynomial.parse("w_0"), Polynomial.parse("w_1"), Polynomial.parse("1 - w_0 - w_1"));
    Polynomial f = Polynomial.ZERO;
    for (int k = 0; k < 3; k++) f = f.plus(w.get(k).times(Polynomial.parse("p_" + k)));
    List<Polynomial> ahead = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      Polynomial p = Polynomial.parse("p_" + k);
      ahead.add(turned ? f.minus(p) : p.minus(f));
    }
    List<Summand> cone = new ArrayList<>();
    if (o.shape().of("side") == 0) {
      cone.add(
          new Summand(
              Rational.of(8),
              Polynomial.ONE,
              List.of(w.get(1), ahead.get(1), w.get(0), ahead.get(0))));
      cone.add(new Summand(Rational.of(4), w.get(1).times(ahead.get(1)), List.of()));
    } else {
      cone.add(
          new Summand(
              Rational.of(4),
              Polynomial.ONE,
              List.of(w.get(1), ahead.get(1).negated(), w.get(0), ahead.get(0))));
      cone.add(
          new Summand(
              Rational.of(4),
              Polynomial.ONE,
              List.of(w.get(1), ahead.get(1).negated(), w.get(2), ahead.get(2).negated())));
    }
    return new Combination(List.of(), cone, List.of(), List.of());
  }

  /**
   * What a signal model says of its threshold tau, where P - F crosses zero, and of the own
   * threshold x.
   */
  public static Assignment numbers(At c) {
    boolean lower = c.x().compareTo(c.tau()) < 0;
    List<Rational> cuts = List.of(lower ? c.x() : c.tau(), lower ? c.tau() : c.x());
    Rational f = c.model().distribution(c.tau());
    List<Rational> own =
        List.of(
            c.model().distribution(cuts.get(0)), c.model().distribution(cuts.get(1)), Rational.ONE);
    List<Rational> both =
        List.of(c.model().joint(cuts.get(0), c.tau()), c.model().joint(cuts.get(1), c.tau()), f);
    List<Rational> w = new ArrayList<>();
    List<Rational> p = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      w.add(k == 0 ? own.get(0) : own.get(k).minus(own.get(k - 1)));
      p.add((k == 0 ? both.get(0) : both.get(k).minus(both.get(k - 1))).over(w.get(k)));
    }
    return Assignment.NONE.whole("side", lower ? 0 : 1).numbers("w", w).numbers("p", p);
  }
}
