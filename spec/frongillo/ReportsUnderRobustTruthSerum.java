package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BayesianTruthSerum;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.model.elicitation.RealSignals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Curved;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 5: RBTS with binary signals, and conditions (18) and (19).
 *
 * <pre>
 *   E[R(y_j + delta, r_k) - R(y_j - delta, r_k) | x] = 4 delta (Q(tau; x) - P(tau; x)),   delta constant
 * </pre>
 *
 * <p>The reference agent's signal lies in one of two groups, of probability w and 1 - w; there he
 * predicts y, z, and the peer reports H with probability k, l given both signals.
 */
public final class ReportsUnderRobustTruthSerum implements Spec {

  private record Says(Rules rules) {
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
     * Binary signals: Pr[H|H] = a > Pr[H|L] = b; an agent with signal H meets a reference agent
     * with H with chance a, who predicts a, else b.
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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms));
    Argument sought = Argument.sought();
    Frame groups = Frame.NONE.probability("w", "y", "z", "k", "l").positive("delta");
    Frame binary =
        Frame.NONE.with("a", open()).with("b", open()).probability("both").positive("delta");
    String point = "w 1/2 y 1/2 z 1/3 k 1/2 l 1/3 delta 1/4";
    var two = Point.domain(groups);
    return List.of(
        Point.claim(
            "frongillo/eq-18",
            STATEMENT,
            "Section 5.1, (18)",
            "where L is a best reply, P >= Q",
            Point.domain(groups, says::lowIsBest),
            says::eq18,
            sought,
            point),
        Point.claim(
            "frongillo/eq-19",
            STATEMENT,
            "Section 5.1, (19)",
            "where H is a best reply, P <= Q",
            Point.domain(groups, says::highIsBest),
            says::eq19,
            sought,
            point),
        Claim.of(
            "frongillo/eq-18-19-characterise",
            STATEMENT,
            "Section 5.1, (18) and (19)",
            "the gain of H over L is 4 delta (Q - P), so that the two conditions characterise"
                + " equilibria",
            Point.class,
            Point.proved(
                "a constant delta, two groups of signals of the reference agent",
                two,
                says::gain,
                sought,
                point),
            Reading.<Point>ours(
                    "largest-shift",
                    REFUTED,
                    Scope.sample(
                        "delta = min(y, 1 - y) as Witkowski and Parkes have it: where P >= Q, L is"
                            + " a best reply",
                        1,
                        Space.of(Point.of("w 1/2 y 1/2 z 1/5 k 3/5 l 0 delta 1/4"))),
                    Asking.of(two, says::lowIsBestWithLargest, Point::assignment))
                .weighed(Gravity.substantive())),
        Point.claim(
            "frongillo/section-5.1-prediction",
            STATEMENT,
            "Section 5.1",
            "every other prediction than the chance of H earns less",
            Point.domain(groups, Says::other),
            says::prediction,
            sought,
            point.replace("k 1/2", "k 1/4")),
        Point.claim(
            "frongillo/section-5.1-information-only",
            STATEMENT,
            "Section 5.1",
            "what a report changes of the payment is the information score",
            two,
            says::separate,
            sought,
            point),
        strict(says, binary),
        Point.claim(
            "frongillo/section-5-three-agents",
            STATEMENT,
            "Section 5",
            "for every reference agent and peer among n >= 3 agents the true report earns strictly"
                + " more, delta constant",
            Point.domain(binary, Says::informative),
            says::strict,
            o -> new Evidence.Sought(List.of(), List.of(), 3),
            "a 2/3 b 1/3 both 1/4 delta 1/4"));
  }

  private static Claim<Curved> strict(Says says, Frame binary) {
    Domain domain =
        Domain.all()
            .choice("signal", s -> 2)
            .choice("report", s -> 2)
            .numbers(s -> binary.probability("y"))
            .given(Says::informative)
            .given(Says::lies);
    List<String> cases =
        List.of(
                "signal #0 report #0 y 1/2",
                "signal #0 report #1 y 1/2",
                "signal #1 report #0 y 1/2",
                "signal #1 report #1 y 1/2")
            .stream()
            .map(c -> c + " a 2/3 b 1/3 both 1/4 delta 1/4")
            .toList();
    return Curved.claim(
        "section-5-binary-strict",
        "Section 5",
        "with binary signals and Pr[H|H] > Pr[H|L] the true report with the true prediction earns"
            + " more than every other pair, delta constant",
        Curved.proved(
            "every such law, every other report or prediction",
            domain,
            says::strictInBoth,
            ReportsUnderRobustTruthSerum::strictly,
            cases));
  }

  /** A product of three positive numbers and the square of what the prediction is off. */
  private static Evidence strictly(Obligation o) {
    Polynomial off = Polynomial.parse(o.shape().of("signal") == 1 ? "y - a" : "y - b");
    return new Evidence.Sought(List.of(off), List.of(), 3);
  }

  private static Frame.Kind open() {
    return new Frame.Box(1, Rational.ZERO, Rational.ONE, true);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "frongillo/mechanism-rbts", "Section 5, (17)", BinaryRobustBayesianTruthSerum.class),
        new Definition("frongillo/mechanism-bts", "Section 5", BayesianTruthSerum.class),
        new Definition("frongillo/definition-q", "Section 5.1", RealSignals.class));
  }
}
