package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * With quasilinear payoffs a vector f can be achieved from a stage on exactly if its sum is V, the total that the decisions bring from
 * there on:
 * by induction from the end, step by step, for every number of agents.
 */
public final class HyperplaneSteps {

  private HyperplaneSteps() {}

  /** The end, a change of a private type, the public type, a decision. "o" is what all others together are promised. */
  public static Certificate steps() {
    List<Certificate> parts = new ArrayList<>();
    Polynomial o = Polynomial.parameter("o");
    for (int n = 1; n <= 5; n++) {
      Polynomial payoffs = Polynomial.ZERO;
      Polynomial worths = Polynomial.ZERO;
      Polynomial rest = Polynomial.ZERO;
      for (int j = 1; j <= n; j++) {
        Polynomial y = j < n ? Polynomial.parameter("y_" + j) : rest.negated();
        rest = rest.plus(y);
        worths = worths.plus(Polynomial.parameter("v_" + j));
        payoffs = payoffs.plus(Polynomial.parameter("v_" + j)).plus(y);
      }
      parts.add(new Certificate.Identity("at the end, n = " + n + ": payments that add up to zero leave the sum of the worths", payoffs,
          worths));
    }
    for (int k = 1; k <= 4; k++) {
      List<Polynomial> law = law(k);
      Polynomial own = Polynomial.ZERO;
      Polynomial drawn = Polynomial.ZERO;
      Polynomial total = Polynomial.ZERO;
      for (int c = 0; c < k; c++) {
        Polynomial after = Polynomial.parameter("V_" + c);
        own = own.plus(law.get(c).times(after.minus(o)));
        drawn = drawn.plus(law.get(c).times(Polynomial.parameter("f_" + c).plus(after.minus(Polynomial.parameter("f_" + c)))));
        total = total.plus(law.get(c).times(after));
      }
      parts.add(new Certificate.Identity("a change of a private type to one of " + k + ": the others keep o, the sender has the rest",
          own.plus(o), total));
      parts.add(new Certificate.Identity("a public type of " + k + ": everybody's expectation", drawn, total));
    }
    Polynomial better = Polynomial.parameter("V_0");
    parts.add(new Certificate.SumOfSquares("a decision: what a total V_0 - d brings can be raised by d, so that only the "
        + "largest total is Pareto-optimal",
        better.minus(o).minus(better.minus(Polynomial.parameter("d")).minus(o)),
            List.of(new Certificate.SumOfSquares.Square(Rational.ONE, Polynomial.ONE, List.of("d"))), Set.of("d")));
    return new Certificate.All("achievable is f^1 + ... + f^n = V, by induction from the end; the steps have the same "
        + "form for any number of agents, types and decisions", parts);
  }

  private static List<Polynomial> law(int k) {
    List<Polynomial> law = new ArrayList<>();
    Polynomial rest = Polynomial.ONE;
    for (int c = 0; c < k - 1; c++) {
      law.add(Polynomial.parameter("p_" + c));
      rest = rest.minus(Polynomial.parameter("p_" + c));
    }
    law.add(rest);
    return law;
  }
}
