package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.LogSum;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.elicitation.FDivergence.Finite;
import counterplay.model.elicitation.FDivergence.Undefined;
import counterplay.model.elicitation.FDivergence.Value;
import java.util.ArrayList;
import java.util.List;
import kong.setup.DivergenceCases.Garbling;

/** The lines of the proof of Lemma 2.18, row by row of the transition matrix. */
public final class GarbledRow {

  private GarbledRow() {}

  /** Which line of the proof. */
  public enum Line { FIRST, THIRD, FOURTH }

  /** The value of a line; undefined where it divides by zero, unless the signal cannot occur, or takes f of zero where f has no value. */
  public static Value sum(Garbling c, Line line) {
    LogSum sum = LogSum.ZERO;
    for (int r = 0; r < c.p().size(); r++) {
      Value row = row(c, r, line);
      if (!(row instanceof Finite finite)) return row;
      sum = sum.plus(finite.number());
    }
    return new Finite(sum);
  }

  private static Value row(Garbling c, int r, Line line) {
    Rational n = Rational.ZERO;
    Rational garbledQ = Rational.ZERO;
    Rational mean = Rational.ZERO;
    LogSum meanOfF = LogSum.ZERO;
    for (int s = 0; s < c.p().size(); s++) {
      Rational weight = c.theta().entry(r, s).times(c.p().get(s));
      n = n.plus(weight);
      garbledQ = garbledQ.plus(c.theta().entry(r, s).times(c.q().get(s)));
      if (line == Line.FIRST) continue;
      if (c.p().get(s).isZero() && c.q().get(s).isZero()) continue;
      if (c.p().get(s).isZero()) return new Undefined("q/p with p(" + s + ") = 0");
      Rational ratio = c.q().get(s).over(c.p().get(s));
      mean = mean.plus(weight.times(ratio));
      if (line == Line.FOURTH) {
        if (ratio.isZero() && c.f().atZero().isEmpty()) return new Undefined("f(0)");
        meanOfF = meanOfF.plus(f(c, ratio).scale(weight));
      }
    }
    if (n.isZero() && garbledQ.isZero()) return new Finite(LogSum.ZERO);
    if (n.isZero()) return new Undefined("(theta q)(" + r + ") / (theta p)(" + r + ") with (theta p)(" + r + ") = 0");
    if (line == Line.FOURTH) return new Finite(meanOfF);
    Rational ratio = (line == Line.FIRST ? garbledQ : mean).over(n);
    return ratio.isZero() && c.f().atZero().isEmpty() ? new Undefined("f(0)") : new Finite(f(c, ratio).scale(n));
  }

  private static LogSum f(Garbling c, Rational ratio) {
    return ratio.isZero() ? c.f().atZero().orElseThrow() : c.f().at(ratio);
  }

  private static Polynomial p(String name) {
    return Polynomial.parameter(name);
  }

  /** {@code theta(r, s) q(s) = theta(r, s) p(s) x(s)} where {@code q(s) = p(s) x(s)}: term by term, so for any number of signals. */
  public static Certificate masses() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 1; m <= 4; m++) {
      Polynomial left = Polynomial.ZERO;
      Polynomial right = Polynomial.ZERO;
      for (int s = 0; s < m; s++) {
        Polynomial q = p("p" + s).times(p("x" + s));
        left = left.plus(p("theta" + s).times(q));
        right = right.plus(p("theta" + s).times(p("p" + s)).times(p("x" + s)));
      }
      parts.add(new Certificate.Identity(m + " signals", left, right));
    }
    return new Certificate.All("the garbled q is the sum of theta p times q/p", parts);
  }

  /** {@code sum_r sum_s theta(r, s) p(s) F(s) = sum_s p(s) F(s)} because columns of theta sum to one; F(s) = f(q(s)/p(s)). */
  public static Certificate columns() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 1; m <= 4; m++) {
      Polynomial left = Polynomial.ZERO;
      Polynomial right = Polynomial.ZERO;
      for (int s = 0; s < m; s++) {
        Polynomial rest = Polynomial.ONE;
        Polynomial column = Polynomial.ZERO;
        for (int r = 0; r < m; r++) {
          Polynomial entry = r < m - 1 ? p("theta" + r + "_" + s) : rest;
          rest = rest.minus(entry);
          column = column.plus(entry.times(p("p" + s)).times(p("F" + s)));
        }
        left = left.plus(column);
        right = right.plus(p("p" + s).times(p("F" + s)));
      }
      parts.add(new Certificate.Identity(m + " signals", left, right));
    }
    return new Certificate.All("columns of theta sum to one", parts);
  }
}
