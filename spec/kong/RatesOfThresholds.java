package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.model.elicitation.PairLaw;
import java.util.List;
import java.util.function.Function;
import kong.RatesOfTheorem43.Case;
import kong.equilibria.FootnoteConstants;
import kong.lemmas.Roots;
import kong.lemmas.StepList;

/** How the thresholds of Footnote 3 change when gamma_1 or n grows. */
final class RatesOfThresholds {

  private RatesOfThresholds() {}

  static PairLaw<Rational> law(Case c) {
    return c.world().pairLaw();
  }

  /** The thresholds with u = v in c_3, for which they may divide by zero. */
  static Finding asPrinted(Case c, boolean first, String why) {
    Rational c3 = new FootnoteConstants(law(c)).c3();
    return c3.isZero()
        ? Finding.undefined(why, EQUAL, Rational.ZERO)
        : asked(first, k -> c3).judge(c);
  }

  /** With different u and v in c_3. */
  static Asked<Case> asked(boolean first) {
    return asked(first, FootnoteConstants::c3OfDifferentSignals);
  }

  private static Asked<Case> asked(boolean first, Function<FootnoteConstants, Rational> c3) {
    return new Asked<>(new Tau(first), c -> constants(c, c3));
  }

  private static Assignment constants(Case c, Function<FootnoteConstants, Rational> c3) {
    FootnoteConstants k = new FootnoteConstants(law(c));
    return Assignment.NONE
        .number("c1", k.c1())
        .number("c2", k.c2())
        .number("c3", c3.apply(k))
        .number("ratio", k.largestRatio())
        .number("gamma", c.gamma())
        .number("m", Rational.of(c.world().signals()))
        .number("n", Rational.of(c.n()));
  }

  /**
   * Whatever positive numbers the constants are, c4 being the curvature of f at a ratio.
   *
   * @param first tau_1(8 gamma_1) = 2 tau_1(gamma_1), in third powers; else tau_2(64 n) =
   *     tau_2(n)/2, in sixth powers
   */
  record Tau(boolean first) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.positive("c1", "c2", "c3", "ratio", "gamma", "m", "n"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return first
          ? Statement.of(
              cubed(x, x.get("gamma").scale(Rational.of(8))),
              EQUAL,
              cubed(x, x.get("gamma")).scale(Rational.of(8)))
          : Statement.of(
              sixth(x, x.get("n").scale(Rational.of(64))).scale(Rational.of(64)),
              EQUAL,
              sixth(x, x.get("n")));
    }

    static <S extends Scalar<S>> S product(Variables<S> x) {
      return x.get("c2")
          .times(x.get("c3"))
          .times(FootnoteConstants.curvature(x::root, x.get("ratio")));
    }

    private static <S extends Scalar<S>> S cubeOfC1(Variables<S> x) {
      return x.get("c1").times(x.get("c1")).times(x.get("c1"));
    }

    private static <S extends Scalar<S>> S cubed(Variables<S> x, S gamma) {
      return gamma.over(cubeOfC1(x).times(product(x)));
    }

    private static <S extends Scalar<S>> S sixth(Variables<S> x, S n) {
      S both = cubeOfC1(x).times(product(x));
      return x.get("m").times(x.get("m")).scale(Rational.of(128)).over(n.times(both).times(both));
    }
  }

  /**
   * gamma_2(64 n) = gamma_2(n)/8 for gamma_2 = sqrt(32 m^2/n), whatever positive numbers m and n
   * are.
   */
  record Gamma2() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("m", "n"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          gamma2(x, x.get("n")).scale(Rational.of(1, 8)),
          EQUAL,
          gamma2(x, x.get("n").scale(Rational.of(64))));
    }

    static <S extends Scalar<S>> S gamma2(Variables<S> x, S n) {
      return x.root(x.get("m").times(x.get("m")).scale(Rational.of(32)).over(n));
    }

    /** Both sides are positive and have one square. */
    static Evidence evidence(Obligation o) {
      Polynomial square = Polynomial.parse("m^2*n");
      Roots roots = new Roots(o);
      return StepList.sum(
          List.of(
              roots
                  .of(square.scale(Rational.of(32)))
                  .plus(roots.of(square.scale(Rational.HALF)).scale(Rational.of(8)))),
          List.of());
    }
  }
}
