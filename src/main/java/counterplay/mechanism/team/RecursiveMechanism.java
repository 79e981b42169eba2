package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.MechanismName;
import java.util.ArrayList;
import java.util.List;

/**
 * The original mechanism in its recursive form, for payoffs that need not be quasilinear: whoever
 * reports a change of his private type compensates the other one, so that the other one is neutral
 * about it; for a decision the union over the decisions is taken.
 *
 * <pre>
 *   change of agent 1:  f^1 = sum_k mu_k f_k^1  at the same f^2     phi(b) = sum_k mu_k phi_k(b)
 *   change of agent 2:  f^2 = sum_k mu_k f_k^2  at the same f^1     phi^{-1}(a) = sum_k mu_k phi_k^{-1}(a)
 *   decision:           union                                       phi(b) = max_x phi_x(b)
 *   public change:      f = sum_k mu_k f_k                          phi(b) = max { sum_k mu_k phi_k(b_k) : sum_k mu_k b_k = b }
 * </pre>
 *
 * <p>Source: Csoka, Appendix F. The public change is not described there; expectation "over
 * theta^{0,i}" is taken for both agents.
 */
public record RecursiveMechanism() implements RecursiveRule {

  /** What it is called. */
  public static final MechanismName<RecursiveRule> NAME =
      new MechanismName<>("csoka/mechanism-recursive", RecursiveRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "original mechanism, recursive form (Appendix F)";
  }

  @Override
  public PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after) {
    if (agent == 0) return PiecewiseLinear.mean(law, after);
    return PiecewiseLinear.mean(law, after.stream().map(PiecewiseLinear::inverse).toList())
        .inverse();
  }

  @Override
  public PiecewiseLinear decided(List<PiecewiseLinear> options) {
    return options.stream().reduce(PiecewiseLinear::max).orElseThrow();
  }

  @Override
  public PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after) {
    List<PiecewiseLinear> shares = shares(law, after);
    return shares.stream().reduce(RecursiveMechanism::together).orElseThrow();
  }

  @Override
  public List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after) {
    return agent == 0
        ? List.of(after.at(promise.get(1)), promise.get(1))
        : List.of(promise.get(0), after.inverse().at(promise.get(0)));
  }

  @Override
  public List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {
    List<PiecewiseLinear> shares = shares(law, after);
    List<List<Rational>> promises = new ArrayList<>();
    Rational left = promise.get(1);
    for (int k = 0; k < shares.size(); k++) {
      Rational own = left;
      if (k < shares.size() - 1)
        own =
            first(
                shares.get(k),
                shares.subList(k + 1, shares.size()).stream()
                    .reduce(RecursiveMechanism::together)
                    .orElseThrow(),
                left);
      left = left.minus(own);
      promises.add(List.of(shares.get(k).at(own), own));
    }
    List<List<Rational>> all = new ArrayList<>();
    int next = 0;
    for (Rational p : law) {
      if (p.isZero()) {
        all.add(promise);
        continue;
      }
      List<Rational> share = promises.get(next++);
      all.add(List.of(share.get(0).over(p), share.get(1).over(p)));
    }
    return all;
  }

  /** mu_k phi_k( . / mu_k ) for the public types that can occur. */
  private static List<PiecewiseLinear> shares(List<Rational> law, List<PiecewiseLinear> after) {
    List<PiecewiseLinear> shares = new ArrayList<>();
    for (int k = 0; k < law.size(); k++)
      if (!law.get(k).isZero())
        shares.add(after.get(k).moved(law.get(k), Rational.ZERO, Rational.ZERO));
    return shares;
  }

  /** x |-> max of f(a) + g(x - a): attained where a or x - a is a bend. */
  private static PiecewiseLinear together(PiecewiseLinear f, PiecewiseLinear g) {
    if (f.right().compareTo(g.left()) > 0 || g.right().compareTo(f.left()) > 0)
      throw new ArithmeticException("bets on the public type bring both agents any amount");
    List<PiecewiseLinear> options = new ArrayList<>();
    for (Rational v : f.knots()) options.add(g.moved(Rational.ONE, v, f.at(v)));
    for (Rational v : g.knots()) options.add(f.moved(Rational.ONE, v, g.at(v)));
    return options.stream().reduce(PiecewiseLinear::max).orElseThrow();
  }

  /** An a with f(a) + g(x - a) as large as possible. */
  private static Rational first(PiecewiseLinear f, PiecewiseLinear g, Rational x) {
    Rational most = together(f, g).at(x);
    for (Rational v : f.knots()) if (f.at(v).plus(g.at(x.minus(v))).equals(most)) return v;
    for (Rational v : g.knots()) if (f.at(x.minus(v)).plus(g.at(v)).equals(most)) return x.minus(v);
    throw new IllegalStateException("no bend attains the largest value " + most);
  }
}
