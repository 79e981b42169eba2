package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import frongillo.setup.Rules;
import java.util.List;

/**
 * What RBTS pays when the reference agent's signal lies in one of two groups, of probability w and
 * 1 - w; there he predicts y, z, and the peer reports H with probability k, l given both signals.
 */
record RobustTruthSerumScores(Rules rules) {
  private <S extends Scalar<S>> S paid(Variables<S> x, int report, boolean largest) {
    S delta = x.get("delta");
    List<S> y = List.of(x.get("y"), x.get("z"));
    List<S> shifts =
        largest
            ? y.stream().map(BinaryRobustBayesianTruthSerum::largest).toList()
            : List.of(delta, delta);
    return rules.information(
        report,
        List.of(x.get("w"), x.number(1).minus(x.get("w"))),
        y,
        List.of(x.get("k"), x.get("l")),
        shifts);
  }

  private <S extends Scalar<S>> S mean(Variables<S> x, String a, String b) {
    return x.number(1)
        .minus(x.get("w").times(x.get(a)).plus(x.number(1).minus(x.get("w")).times(x.get(b))));
  }

  <S extends Scalar<S>> Statement<S> lowIsBest(Variables<S> x) {
    return Statement.of(paid(x, 0, false), AT_LEAST, paid(x, 1, false));
  }

  <S extends Scalar<S>> Statement<S> highIsBest(Variables<S> x) {
    return Statement.of(paid(x, 1, false), AT_LEAST, paid(x, 0, false));
  }

  <S extends Scalar<S>> Statement<S> eq18(Variables<S> x) {
    return Statement.of(mean(x, "k", "l"), AT_LEAST, mean(x, "y", "z"));
  }

  <S extends Scalar<S>> Statement<S> eq19(Variables<S> x) {
    return Statement.of(mean(x, "k", "l"), AT_MOST, mean(x, "y", "z"));
  }

  /** The gain of H over L is 4 delta (Q - P). */
  <S extends Scalar<S>> Statement<S> gain(Variables<S> x) {
    S four = x.get("delta").scale(Rational.of(4));
    return Statement.of(
        paid(x, 1, false).minus(paid(x, 0, false)),
        EQUAL,
        four.times(mean(x, "y", "z").minus(mean(x, "k", "l"))));
  }

  <S extends Scalar<S>> Statement<S> lowIsBestWithLargest(Variables<S> x) {
    return eq18(x).implies(Statement.of(paid(x, 0, true), AT_LEAST, paid(x, 1, true)));
  }

  <S extends Scalar<S>> S predicted(Variables<S> x, S y) {
    S p = x.get("k");
    return p.times(rules.rbts().prediction(y, 1))
        .plus(x.number(1).minus(p).times(rules.rbts().prediction(y, 0)));
  }

  <S extends Scalar<S>> Statement<S> prediction(Variables<S> x) {
    return Statement.of(predicted(x, x.get("y")), LESS, predicted(x, x.get("k")));
  }

  static <S extends Scalar<S>> Statement<S> other(Variables<S> x) {
    return Statement.of(x.get("y"), DIFFERENT, x.get("k"));
  }

  /** What the report changes does not depend on the prediction. */
  <S extends Scalar<S>> Statement<S> separate(Variables<S> x) {
    S delta = x.get("delta");
    S whole =
        rules
            .rbts()
            .payment(1, x.get("k"), x.get("y"), 1, delta)
            .minus(rules.rbts().payment(0, x.get("k"), x.get("y"), 1, delta));
    S part =
        rules
            .rbts()
            .information(1, x.get("y"), 1, delta)
            .minus(rules.rbts().information(0, x.get("y"), 1, delta));
    return Statement.of(whole, EQUAL, part);
  }

  /**
   * Binary signals: Pr[H|H] = a > Pr[H|L] = b; an agent with signal H meets a reference agent with
   * H with chance a, who predicts a, else b.
   */
  <S extends Scalar<S>> Statement<S> strict(Variables<S> x) {
    return Statement.of(
        List.of(binary(x, 1, x.get("a")), binary(x, 0, x.get("b"))),
        MORE,
        List.of(binary(x, 0, x.get("a")), binary(x, 1, x.get("b"))));
  }

  /**
   * Given the own signal the peer and the reference agent each have H with this chance; k is the
   * chance of both.
   */
  private <S extends Scalar<S>> S binary(Variables<S> x, int report, S chance) {
    S one = x.number(1);
    S delta = x.get("delta");
    S both = x.get("both");
    S sum = chance.zero();
    List<S> joint =
        List.of(
            one.minus(chance).minus(chance).plus(both),
            chance.minus(both),
            chance.minus(both),
            both);
    for (int j = 0; j < 2; j++)
      for (int k = 0; k < 2; k++)
        sum =
            sum.plus(
                joint
                    .get(2 * j + k)
                    .times(
                        rules
                            .rbts()
                            .information(report, j == 1 ? x.get("a") : x.get("b"), k, delta)));
    return sum;
  }

  /**
   * The truth earns more than another report with any prediction, or the true report with another
   * prediction y.
   */
  <S extends Scalar<S>> Statement<S> strictInBoth(Variables<S> x) {
    int signal = x.whole("signal");
    S chance = x.get(signal == 1 ? "a" : "b");
    S truth = binary(x, signal, chance).plus(predictedAt(chance, chance));
    return Statement.of(
        truth, MORE, binary(x, x.whole("report"), chance).plus(predictedAt(chance, x.get("y"))));
  }

  private <S extends Scalar<S>> S predictedAt(S chance, S y) {
    return chance
        .times(rules.rbts().prediction(y, 1))
        .plus(chance.one().minus(chance).times(rules.rbts().prediction(y, 0)));
  }

  /** Something of the two is not the truth. */
  static <S extends Scalar<S>> Statement<S> lies(Variables<S> x) {
    int signal = x.whole("signal");
    if (signal != x.whole("report")) return Statement.of(x.get("y"), AT_LEAST, x.number(0));
    return Statement.of(x.get("y"), DIFFERENT, x.get(signal == 1 ? "a" : "b"));
  }

  static <S extends Scalar<S>> Statement<S> informative(Variables<S> x) {
    return Statement.of(x.get("a"), MORE, x.get("b"));
  }
}
