package kong.lemmas;

import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two distributions of m signals and a transition matrix, as variables, with any convex f: every
 * probability is positive before the garbling and after it. Column s of the matrix is called t
 * followed by s.
 */
public final class GarblingVariables {

  private GarblingVariables() {}

  /** p, q and theta for m signals. */
  public static Domain domain(boolean strict) {
    return domain(strict, 3);
  }

  /** The same, run for so many signals at most. */
  public static Domain domain(boolean strict, int run) {
    return any(strict, run).given(new Possible());
  }

  /** The same, where a report may be impossible, and then is so under both distributions. */
  public static Domain any(boolean strict, int run) {
    return Domain.all().size("m", 1, run).numbers(s -> columns(laws(strict, s.of("m")), s.of("m")));
  }

  /** Distributions p and q over m signals, each signal possible, and any convex f. */
  static Frame laws(boolean strict, int m) {
    return Frame.NONE.with("f", new Frame.Convex(strict)).interior("p", m).interior("q", m);
  }

  /** The columns of a transition matrix of so many signals. */
  public static Frame columns(Frame frame, int m) {
    Frame more = frame;
    for (int s = 0; s < m; s++) more = more.simplex("t" + s, m);
    return more;
  }

  /** Every report is possible. */
  record Possible() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      SignalStrategy<S> theta = theta(x);
      List<S> reports = new ArrayList<>(theta.times(x.list("p")));
      reports.addAll(theta.times(x.list("q")));
      return Statement.of(reports, MORE, Collections.nCopies(reports.size(), x.number(0)));
    }
  }

  /** The matrix. */
  public static <S extends Scalar<S>> SignalStrategy<S> theta(Variables<S> x) {
    return SignalStrategy.ofColumns(
        IntStream.range(0, x.whole("m")).mapToObj(s -> x.list("t" + s)).toList());
  }

  /** A case. */
  public static Assignment of(
      ConvexFunction f, List<Rational> p, List<Rational> q, SignalStrategy<Rational> theta) {
    return columns(
        Assignment.NONE.whole("m", p.size()).function("f", f).numbers("p", p).numbers("q", q),
        theta);
  }

  /** The columns of a matrix. */
  public static Assignment columns(Assignment at, SignalStrategy<Rational> theta) {
    Assignment more = at;
    for (int s = 0; s < theta.signals(); s++) more = more.numbers("t" + s, theta.column(s));
    return more;
  }

  /** The rows of the matrix, as {@link Jensen} wants them. */
  static List<List<Jensen.Part>> rows(Shape shape) {
    int m = shape.of("m");
    List<Polynomial> p = simplex("p", m);
    List<Polynomial> q = simplex("q", m);
    return IntStream.range(0, m)
        .mapToObj(
            r ->
                IntStream.range(0, m)
                    .mapToObj(s -> new Jensen.Part(simplex("t" + s, m).get(r), p.get(s), q.get(s)))
                    .toList())
        .toList();
  }

  /** No row gains. */
  public static Evidence rows(Obligation o) {
    return Jensen.rows(o, rows(o.shape()));
  }

  /** No row gains, zero rows among them. */
  public static Evidence anyRows(Obligation o) {
    GarbledRows rows = new GarbledRows(o, rows(o.shape()));
    return o.isImpossible() ? rows.impossible() : rows.nonnegative();
  }

  /** The polynomials that stand for a distribution. */
  public static List<Polynomial> simplex(String name, int count) {
    List<Polynomial> all = new ArrayList<>();
    Polynomial rest = Polynomial.ONE;
    for (String symbol : Frame.symbols(name, count).subList(0, count - 1)) {
      all.add(Polynomial.parameter(symbol));
      rest = rest.minus(Polynomial.parameter(symbol));
    }
    all.add(rest);
    return all;
  }

  /** {@code D_f(p, q)} for the function f of the domain, in the form p f(q/p). */
  public static <S extends Scalar<S>> S divergence(Variables<S> x, List<S> p, List<S> q) {
    return FDivergence.of(y -> x.convex("f", y), FDivergence.Form.AS_PROVED, p, q);
  }

  /** That of the garbled distributions, {@code D_f(theta p, theta q)}. */
  public static <S extends Scalar<S>> S garbled(Variables<S> x, SignalStrategy<S> theta) {
    return divergence(x, theta.times(x.list("p")), theta.times(x.list("q")));
  }
}
