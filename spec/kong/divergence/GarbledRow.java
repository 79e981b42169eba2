package kong.divergence;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.model.elicitation.FDivergence.Finite;
import counterplay.model.elicitation.FDivergence.Undefined;
import counterplay.model.elicitation.FDivergence.Value;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.function.UnaryOperator;
import kong.divergence.DivergenceCases.Garbling;

/** The lines of the proof of Lemma 2.18, row by row of the transition matrix. */
public final class GarbledRow {

  private GarbledRow() {}

  /** Which line of the proof. */
  public enum Line {
    FIRST,
    THIRD,
    FOURTH
  }

  /**
   * The value of a line; undefined where it divides by zero, unless the signal cannot occur, or
   * takes f of zero where f has no value.
   */
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
    if (n.isZero())
      return new Undefined(
          "(theta q)(" + r + ") / (theta p)(" + r + ") with (theta p)(" + r + ") = 0");
    if (line == Line.FOURTH) return new Finite(meanOfF);
    Rational ratio = (line == Line.FIRST ? garbledQ : mean).over(n);
    return ratio.isZero() && c.f().atZero().isEmpty()
        ? new Undefined("f(0)")
        : new Finite(f(c, ratio).scale(n));
  }

  private static LogSum f(Garbling c, Rational ratio) {
    return ratio.isZero() ? c.f().atZero().orElseThrow() : c.f().at(ratio);
  }

  /**
   * The value of a line for any function f over any numbers, where every probability is positive
   * before the garbling and after it.
   */
  public static <S extends Scalar<S>> S sum(
      Line line, UnaryOperator<S> f, List<S> p, List<S> q, SignalStrategy<S> theta) {
    S sum = p.get(0).zero();
    for (int r = 0; r < p.size(); r++) {
      S n = theta.times(p).get(r);
      S mean = p.get(0).zero();
      for (int s = 0; s < p.size(); s++) {
        S ratio = q.get(s).over(p.get(s));
        S weight = theta.entry(r, s).times(p.get(s));
        if (line == Line.FOURTH) sum = sum.plus(weight.times(f.apply(ratio)));
        mean =
            mean.plus(line == Line.FIRST ? theta.entry(r, s).times(q.get(s)) : weight.times(ratio));
      }
      if (line != Line.FOURTH) sum = sum.plus(n.times(f.apply(mean.over(n))));
    }
    return sum;
  }
}
