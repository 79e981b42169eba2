package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;
import java.util.Set;

/** Why truth-telling is an equilibrium, and what bounds the welfare of others. */
public final class WelfareCertificates {

  private WelfareCertificates() {}

  private static Polynomial x(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial square(Polynomial a) {
    return a.times(a);
  }

  /** Losses are not negative, and that of truth is zero. */
  public static Certificate truthIsBest() {
    Polynomial toExpected = x("m").minus(x("p"));
    Polynomial toMet = x("r").minus(x("p"));
    Polynomial loss = x("alpha").times(square(toExpected)).plus(x("w").times(square(toMet)));
    return new Certificate.All("Any report (r, p) earns alpha PS(m, m) less alpha times the regret of p against m = q_s, less beta "
        + "times chance times its regret against the "
        + "prediction of those who report r. Regrets of a proper rule are not negative, and a truthful agent has none: m = p, and those "
            + "who report s predict q_s too",
        List.of(new Certificate.SumOfSquares("quadratic rule, coordinate by coordinate, w for beta times the chance", loss,
            List.of(new Certificate.SumOfSquares.Square(Rational.ONE, toExpected, List.of("alpha")),
                new Certificate.SumOfSquares.Square(Rational.ONE, toMet, List.of("w"))),
            Set.of("alpha", "w")),
            new Certificate.Identity("the loss of truth", x("alpha").times(square(x("q").minus(x("q")))).plus(x("w").times(square(x("q").minus(x("q"))))), Polynomial.ZERO)));
  }

  /** A symmetric equilibrium has at most the total divergence of {@code theta q_s}, which is at most that of {@code q_s}. */
  public static Certificate symmetric() {
    return new Certificate.All("ClassificationScore(s) <= TotalDivergence(s_BP) by (36); all average strategies are theta, and D*(theta "
        + "p, theta q) <= D*(p, q), since the root of a "
        + "product of sums is at least the sum of the roots of the products",
            List.of(BoundCertificates.chain(), GapCertificates.distanceIsMetric()));
  }

  /**
   * Two signals, symmetric theta with entries x = theta(r, 0), y = theta(r, 1); alpha = 1 without loss. With A and B for beta times the
   * chances that signal 0 meets signal 1 with report r, and the reverse, m_s for theta q_s and d for the difference of the predictions with r:
   *
   * <pre>  m_0 - m_1 = (1 + A + B) d,   loss of signal 0 = A (1 + A) d^2,   loss of signal 1 = B (1 + B) d^2</pre>
   */
  public static Certificate twoSignals() {
    Polynomial one = Polynomial.ONE;
    Polynomial p0 = x("p").plus(x("d"));
    Polynomial m0 = p0.times(one.plus(x("A"))).minus(x("A").times(x("p")));
    Polynomial m1 = x("p").times(one.plus(x("B"))).minus(x("B").times(p0));
    Polynomial b1 = x("b1");
    Polynomial b2 = x("b2");
    Polynomial f1 = b1.plus(x("e")).times(one.minus(b1));
    Polynomial f2 = b2.plus(x("e")).times(one.minus(b2));
    Polynomial c1 = one.minus(b1).minus(b1.plus(x("e")));
    Polynomial c2 = one.minus(b2).minus(b2.plus(x("e")));
    return new Certificate.All("If only one signal leads to a report, its loss there is 0, and with the other report it is positive "
        + "unless m_0 = m_1; so it is always made. If both reports "
        + "follow both signals, the losses agree: (A, B) is the same for both, theta is uniform and m_0 = m_1. So a symmetric "
            + "equilibrium relabels, or all predictions are equal and nothing is paid",
        List.of(new Certificate.Identity("m_0 - m_1", m0.minus(m1), x("d").times(one.plus(x("A")).plus(x("B")))),
            new Certificate.Identity("loss of signal 0", square(m0.minus(p0)).plus(x("A").times(square(x("d")))),
                x("A").times(one.plus(x("A"))).times(square(x("d")))),
            new Certificate.Identity("loss of signal 1", square(m1.minus(x("p"))).plus(x("B").times(square(x("d")))),
                x("B").times(one.plus(x("B"))).times(square(x("d")))),
            new Certificate.Identity("with a = A/(1+A+B), b = B/(1+A+B), c = 1 - a - b > 0 the losses are a (1 - b) and b (1 - a) times "
                + "(m_0 - m_1)^2; both given, e = a - b is "
                + "given, and 2 (f_1 - f_2) = (b_1 - b_2) (c_1 + c_2) for f = a (1 - b)", f1.minus(f2).scale(Rational.of(2)),
                    b1.minus(b2).times(c1.plus(c2)))));
  }

  /** {@code ClassificationScore(s) <= (sqrt(TotalDivergence(T)) + 2 delta)^2}, {@code delta^2 = 2 - 2 sqrt((n - 2)/(n - 1))}. */
  public static Certificate excess() {
    Polynomial mean = x("w").times(x("x1")).plus(x("v").times(x("x2")));
    Polynomial meanSquare = x("w").plus(x("v")).times(x("w").times(square(x("x1"))).plus(x("v").times(square(x("x2")))));
    return new Certificate.All("theta_{-j} q is at least (n-2)/(n-1) times c = theta_{-jk} q, the average without j and k, so D* of the "
        + "two is at most delta^2; the two c's are no farther from "
        + "each other than the posteriors; so sqrt(D*(theta_{-j} q_s, theta_{-k} q_t)) <= sqrt(D*(q_s, q_t)) + 2 delta, and the mean of "
            + "a square is at least the square of the mean",
        List.of(GapCertificates.gap(), GapCertificates.distanceIsMetric(),
            GapCertificates.positive("c x - r c^2 with x = r c + y", x("c").times(x("r").times(x("c")).plus(x("y"))).minus(x("r").times(square(x("c"))))),
            new Certificate.SumOfSquares("E(X^2) - (E X)^2 for two values with chances w and v, w + v = 1", meanSquare.minus(square(mean)),
                List.of(new Certificate.SumOfSquares.Square(Rational.ONE, x("x1").minus(x("x2")), List.of("w", "v"))), Set.of("w", "v"))));
  }
}
