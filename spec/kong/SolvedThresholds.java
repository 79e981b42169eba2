package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;

/** What the thresholds of Footnote 3 have to solve. */
final class SolvedThresholds {

  private SolvedThresholds() {}

  /**
   * {@code n epsilon^2 = 128 m^2} for {@code epsilon = 2 gamma_2 = 8 sqrt(2) m / sqrt(n)}, whatever
   * positive numbers m and n are.
   */
  record HalfOfEpsilon() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("m", "n"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S gamma =
          x.root(x.number(2)).scale(Rational.of(4)).times(x.get("m")).over(x.root(x.get("n")));
      S epsilon = gamma.scale(Rational.of(2));
      return Statement.of(
          epsilon.times(epsilon).times(x.get("n")),
          EQUAL,
          x.get("m").times(x.get("m")).scale(Rational.of(128)));
    }
  }

  /**
   * The printed threshold solves its equation, whatever positive numbers the constants, m and n
   * are.
   *
   * @param first (tau_1 c1)^3 c2 c3 c4 = gamma_1; else n epsilon^2 = 128 m^2 for epsilon = (tau_2
   *     c1)^3 c2 c3 c4
   */
  record Solves(boolean first) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.positive("m", "n", "gamma", "c1", "c2", "c3", "c4"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S product = x.get("c2").times(x.get("c3")).times(x.get("c4"));
      S cube = x.get("c1").times(x.get("c1")).times(x.get("c1"));
      if (first)
        return Statement.of(
            tau1Cubed(x.get("gamma"), product, cube).times(cube).times(product),
            EQUAL,
            x.get("gamma"));
      S m2 = x.get("m").times(x.get("m")).scale(Rational.of(128));
      S epsilon2 =
          tau2ToTheSixth(m2, x.get("n"), product, cube)
              .times(cube)
              .times(cube)
              .times(product)
              .times(product);
      return Statement.of(epsilon2.times(x.get("n")), EQUAL, m2);
    }
  }

  /** {@code tau_1^3 = gamma_1 / (c2 c3 c4) / c1^3}. */
  private static <S extends Scalar<S>> S tau1Cubed(S gamma1, S product, S cube) {
    return gamma1.over(product).over(cube);
  }

  /** {@code tau_2^6 = 128 m^2 / (n c1^6 (c2 c3 c4)^2)}. */
  private static <S extends Scalar<S>> S tau2ToTheSixth(S m2, S n, S product, S cube) {
    return m2.over(n.times(cube).times(cube).times(product).times(product));
  }

  /** {@code (tau_1 c1)^3 c2 c3 c4} for the cube of the printed tau_1 with the given divisor. */
  static Finding tau1(ThresholdsOfTheorem43.Threshold c, Rational divisor) {
    Rational cube = tau1Cubed(c.gamma1(), divisor, c.c1().power(3));
    return Finding.of(
        cube.times(c.c1().power(3)).times(c.c2()).times(c.c3()).times(c.c4()), EQUAL, c.gamma1());
  }
}
