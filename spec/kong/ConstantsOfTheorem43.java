package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Function;
import kong.equilibria.FootnoteConstants;

/**
 * Footnote 3. tau_1 and tau_2 divide by the constants, so these have to be positive; and the
 * thresholds have to solve the equations of the proofs of parts 3 and 4 of Theorem 4.3:
 *
 * <pre>
 *   (tau_1 c1)^3 c2 c3 c4 = gamma_1
 *   epsilon = 2 gamma_2 = (tau_2 c1)^3 c2 c3 c4,   n = 128 m^2 / epsilon^2  (Corollary 5.8)
 * </pre>
 */
public final class ConstantsOfTheorem43 implements Spec {

  private static final String BOUND =
      "two signals with denominators up to 12, three with denominators up to 14";

  /** For every SNIFE prior of at least two signals. */
  public record OfPrior(PairLaw<Rational> law) {
    FootnoteConstants constants() {
      return new FootnoteConstants(law);
    }
  }

  /** For every m and n. */
  public record Sizes(int m, int n) {
    Assignment variables() {
      return Assignment.NONE.number("m", Rational.of(m)).number("n", Rational.of(n));
    }
  }

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
          Relation.EQUAL,
          x.get("m").times(x.get("m")).scale(Rational.of(128)));
    }
  }

  /** For every gamma_1 and positive constants c1 and c2 c3 c4; and m, n. */
  public record Threshold(
      int m, int n, Rational gamma1, Rational c1, Rational c2, Rational c3, Rational c4) {
    Assignment variables() {
      return Assignment.NONE
          .number("m", Rational.of(m))
          .number("n", Rational.of(n))
          .number("gamma", gamma1)
          .number("c1", c1)
          .number("c2", c2)
          .number("c3", c3)
          .number("c4", c4);
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
            Relation.EQUAL,
            x.get("gamma"));
      S m2 = x.get("m").times(x.get("m")).scale(Rational.of(128));
      S epsilon2 =
          tau2ToTheSixth(m2, x.get("n"), product, cube)
              .times(cube)
              .times(cube)
              .times(product)
              .times(product);
      return Statement.of(epsilon2.times(x.get("n")), Relation.EQUAL, m2);
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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Threshold> thresholds =
        Scope.part(
                "all positive constants",
                "m = 2, 3, n = 3, 8, constants 1/2, 1/3, 2/3",
                thresholds())
            .containing(
                c ->
                    c.c1().signum() > 0
                        && c.c2().signum() > 0
                        && c.c3().signum() > 0
                        && c.c4().signum() > 0);
    return List.of(
        constant(
            "1",
            "The least conditional probability c1 is positive.",
            c -> RootSum.of(c.constants().c1())),
        constant(
            "2",
            "The least probability c2 of a pair of signals is positive.",
            c -> RootSum.of(c.constants().c2())),
        Claim.of(
            "kong/footnote-3-c-3",
            Kind.FORMULA,
            "Footnote 3",
            "The constant c3, the least over u and v of the largest difference of likelihood"
                + " ratios, is positive.",
            OfPrior.class,
            Reading.printed(
                    REFUTED,
                    priors("every SNIFE prior; u and v may be equal"),
                    positive(c -> RootSum.of(c.constants().c3())))
                .weighed(Slips.equalSignalsInC3("different-signals")),
            Reading.ours(
                "different-signals",
                BOUNDED,
                priors("u and v differ"),
                positive(c -> RootSum.of(c.constants().c3OfDifferentSignals())))),
        constant(
            "4",
            "The least curvature c4 of f at a likelihood ratio is positive.",
            c -> c.constants().c4()),
        Claim.of(
            "kong/footnote-3-tau-1",
            Kind.FORMULA,
            "Footnote 3",
            "tau_1 solves (tau_1 c1)^3 c2 c3 c4 = gamma_1.",
            Threshold.class,
            Reading.printed(
                    REFUTED,
                    thresholds,
                    c ->
                        Finding.undefined(
                            "gamma_1 divided by the list (c_2, c_3, c_4)",
                            Relation.EQUAL,
                            c.gamma1()))
                .weighed(
                    Gravity.misprint(
                        "product", "the product c_2 c_3 c_4, as in the proof of part 3")),
            Reading.ofProof(
                    "product",
                    PROVED,
                    thresholds,
                    new Asked<>(new Solves(true), Threshold::variables))
                .provedBy(Proof.sought()),
            Reading.ours("last-of-the-list", REFUTED, thresholds, c -> tau1(c, c.c4()))
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/footnote-3-gamma-2",
            Kind.FORMULA,
            "Footnote 3",
            "gamma_2 is half the epsilon for which n = 128 m^2/epsilon^2.",
            Sizes.class,
            Reading.printed(
                    PROVED,
                    Scope.part(
                        "all m and n",
                        "m = 2..6, n = 3..40",
                        Space.range(2, 6).then(m -> Space.range(3, 40).map(n -> new Sizes(m, n)))),
                    new Asked<>(new HalfOfEpsilon(), Sizes::variables))
                .provedBy(Proof.sought())),
        Claim.of(
            "kong/footnote-3-tau-2",
            Kind.FORMULA,
            "Footnote 3",
            "tau_2 solves (tau_2 c1)^3 c2 c3 c4 = epsilon with n = 128 m^2/epsilon^2.",
            Threshold.class,
            Reading.printed(
                    PROVED, thresholds, new Asked<>(new Solves(false), Threshold::variables))
                .provedBy(Proof.sought())));
  }

  private static Claim<OfPrior> constant(
      String number, String statement, Function<OfPrior, RealNumber> value) {
    return Claim.of(
        "kong/footnote-3-c-" + number,
        Kind.FORMULA,
        "Footnote 3",
        statement,
        OfPrior.class,
        Reading.printed(BOUNDED, priors("every SNIFE prior"), positive(value)));
  }

  private static Judge<OfPrior> positive(Function<OfPrior, RealNumber> value) {
    return c -> Finding.of(value.apply(c), Relation.MORE, Rational.ZERO);
  }

  private static Scope<OfPrior> priors(String words) {
    return Scope.part(
            words,
            BOUND,
            Priors.pairLaws(2, 12).or(Priors.pairLaws(3, 14)).where(Snife::holds).map(OfPrior::new))
        .containing(c -> c.law().signals() >= 2 && Snife.holds(c.law()));
  }

  private static Space<Threshold> thresholds() {
    Space<Rational> positive = Rationals.openUnitInterval(3);
    return Space.of(2, 3)
        .then(
            m ->
                Space.of(3, 8)
                    .then(
                        n ->
                            positive.then(
                                gamma1 ->
                                    positive.then(
                                        c1 ->
                                            positive.then(
                                                c2 ->
                                                    positive.then(
                                                        c3 ->
                                                            positive.map(
                                                                c4 ->
                                                                    new Threshold(
                                                                        m, n, gamma1, c1, c2, c3,
                                                                        c4))))))));
  }

  /** {@code (tau_1 c1)^3 c2 c3 c4} for the cube of the printed tau_1 with the given divisor. */
  private static Finding tau1(Threshold c, Rational divisor) {
    Rational cube = tau1Cubed(c.gamma1(), divisor, c.c1().power(3));
    return Finding.of(
        cube.times(c.c1().power(3)).times(c.c2()).times(c.c3()).times(c.c4()),
        Relation.EQUAL,
        c.gamma1());
  }
}
