package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Identity;
import counterplay.claim.Certificate.SumOfSquares;
import counterplay.claim.Certificate.SumOfSquares.Square;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.elicitation.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Identities of expected scores, for any number of signals where a single signal is spoken of, else for up to five. */
public final class ScoreCertificates {

  private ScoreCertificates() {}

  private static Polynomial p(String name) {
    return Polynomial.parameter(name);
  }

  /** In each signal {@code (l a + (1 - l) b) S = l a S + (1 - l) b S}, whatever score S the rule gives. */
  public static Certificate linear() {
    Polynomial l = p("l");
    Polynomial rest = Polynomial.ONE.minus(l);
    Polynomial mixed = l.times(p("a")).plus(rest.times(p("b")));
    return new Identity("each signal's term", mixed.times(p("S")), l.times(p("a").times(p("S"))).plus(rest.times(p("b").times(p("S")))));
  }

  /** The expectation of a score that is L_s when s is drawn from p is the sum of p L. */
  public static Certificate expectation() {
    Polynomial rest = p("p").minus(p("drawn"));
    return new Identity("each signal's term, drawn in parts", p("drawn").times(p("L")).plus(rest.times(p("L"))), p("p").times(p("L")));
  }

  /** {@code PS(p, p) - PS(p, q) = sum_s (p(s) - q(s))^2} by the rule's own formulas. */
  public static Certificate quadratic() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 1; m <= 5; m++) {
      List<Polynomial> belief = IntStream.range(0, m).mapToObj(s -> p("p" + s)).toList();
      List<Polynomial> report = IntStream.range(0, m).mapToObj(s -> p("q" + s)).toList();
      List<Square> squares = IntStream.range(0, m).mapToObj(s -> new Square(Rational.ONE, belief.get(s).minus(report.get(s)),
          List.of())).toList();
      parts.add(new SumOfSquares(m + " signals",
          ScoringRule.Quadratic.of(belief, belief).minus(ScoringRule.Quadratic.of(belief, report)), squares, Set.of()));
    }
    return new Certificate.All("the loss is the sum of (p - q)^2, signal by signal, positive unless p = q", parts);
  }

  /**
   * {@code |p| - p q/|q| >= 0} is Cauchy's inequality, an equality only where p is a multiple of q, and then p = q since both
   * sum to one: with t = |q|/|p| each signal has {@code (t p - q)^2}.
   */
  public static Certificate spherical() {
    return new Certificate.All("|p| |q| - p q >= 0, with equality only where t p = q", List.of(RootCertificates.cauchy()));
  }
}
