package kong.lemmas;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.RootSum;
import java.util.ArrayList;
import java.util.List;

/** The square roots that an obligation speaks of, and evidence about them. */
public final class Roots {

  private static final Rational TWO = Rational.of(2);

  private final Obligation o;
  private final Known known;

  /** Those of an obligation. */
  public Roots(Obligation o) {
    this.o = o;
    known = new Known(o);
  }

  /** What is known. */
  public Known known() {
    return known;
  }

  /** The symbol of a root, or the root itself if it is rational. */
  public Polynomial of(Polynomial radicand) {
    if (radicand.isConstant() && RootSum.sqrt(radicand.constantTerm()).isRational())
      return Polynomial.of(RootSum.sqrt(radicand.constantTerm()).rationalPart());
    return Polynomial.parameter(
        o.symbol("sqrt(" + radicand + ")")
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no root of " + radicand + " among " + o.glossary().values())));
  }

  /** The roots of a distribution. */
  public List<Polynomial> of(List<Polynomial> radicands) {
    return radicands.stream().map(this::of).toList();
  }

  /**
   * {@code sum_s (a_s - b_s)^2 = sum_s p_s + q_s - 2 a_s b_s} where a_s^2 = p_s and b_s^2 = q_s.
   */
  public Polynomial divergence(List<Polynomial> p, List<Polynomial> q) {
    Polynomial sum = Polynomial.ZERO;
    for (int s = 0; s < p.size(); s++)
      sum = sum.plus(p.get(s)).plus(q.get(s)).minus(of(p.get(s)).times(of(q.get(s))).scale(TWO));
    return sum;
  }

  /** {@code weight root^2}. */
  public static Summand square(Polynomial root, Polynomial... factors) {
    return new Summand(Rational.ONE, root, List.of(factors));
  }

  /** Twice a product. */
  public static Summand twice(Polynomial... factors) {
    return new Summand(TWO, Polynomial.ONE, List.of(factors));
  }

  /**
   * That g = x - y is not negative for y not negative: otherwise {@code (-g) g = 2 x (-g) + x^2 -
   * y^2}.
   *
   * @param g the difference
   * @param doubled what x is a sum of, each known not to be negative
   * @param rest summands that add up to {@code x^2 - y^2}
   */
  public static Evidence atLeast(
      Polynomial g, List<Polynomial> doubled, List<Summand> rest, Multiple... zeros) {
    List<Summand> all = new ArrayList<>(rest);
    for (Polynomial x : doubled) all.add(twice(x, g.negated()));
    Evidence holds = StepList.products(List.of(List.of(g)));
    return new Split(
        g, new Combination(List.of(g.negated()), all, List.of(zeros), List.of()), holds, holds);
  }

  /**
   * That g = x - y is positive, where the summands add up to what is positive.
   *
   * @param sum {@code x + y}
   */
  public static Evidence more(
      Polynomial g, List<Polynomial> doubled, List<Summand> rest, Polynomial sum) {
    Split split = (Split) atLeast(g, doubled, rest);
    return new Split(
        g,
        split.negative(),
        StepList.sum(rest, new Multiple(Polynomial.ONE.minus(sum), g)),
        split.positive());
  }

  /**
   * That nothing is left to show, since p, known to be positive, has a square that is minus this
   * sum.
   */
  public static Evidence absurd(Polynomial p, List<Summand> rest, Multiple... zeros) {
    return Evidence.sought()
        .after(
            new Cut(
                new Fact(p.negated(), Sign.NONNEGATIVE),
                new Combination(List.of(p), rest, List.of(zeros), List.of())));
  }

  /** {@code g >= 0} by {@link #atLeast}, as a step. */
  public static Polynomial step(
      StepList steps,
      Polynomial g,
      List<Polynomial> doubled,
      List<Summand> rest,
      Multiple... zeros) {
    return steps.known(new Fact(g, Sign.NONNEGATIVE), atLeast(g, doubled, rest, zeros));
  }

  /**
   * The squares of {@code u_s v_t - u_t v_s} for s &lt; t, each with the factors of s and of t:
   * they add up to {@code |u|^2 |v|^2 - (u v)^2}.
   */
  public static List<Summand> lagrange(
      List<Polynomial> u, List<Polynomial> v, List<Polynomial> factors) {
    List<Summand> all = new ArrayList<>();
    for (int s = 0; s < u.size(); s++) {
      for (int t = 0; t < s; t++) {
        Polynomial[] both =
            factors.isEmpty()
                ? new Polynomial[0]
                : new Polynomial[] {factors.get(s), factors.get(t)};
        all.add(square(u.get(s).times(v.get(t)).minus(u.get(t).times(v.get(s))), both));
      }
    }
    return all;
  }
}
