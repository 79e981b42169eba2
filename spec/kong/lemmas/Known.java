package kong.lemmas;

import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.polynomial.Polynomial;
import java.util.HashMap;
import java.util.Map;

/** What an obligation's facts say of polynomials, up to factors that are numbers. */
public final class Known {

  private final Map<Polynomial, Sign> signs = new HashMap<>();
  private final Map<Polynomial, Boolean> turned = new HashMap<>();

  /** The facts of an obligation. */
  public Known(Obligation o) {
    for (Fact f : o.facts()) {
      if (f.polynomial().isConstant()) continue;
      Polynomial monic = monic(f.polynomial());
      signs.put(monic, f.sign());
      turned.put(monic, f.polynomial().leadingCoefficient().signum() < 0);
    }
  }

  private static Polynomial monic(Polynomial p) {
    return p.scale(p.leadingCoefficient().inverse());
  }

  /** Without the symbols that are known to be zero. */
  private Polynomial rest(Polynomial p) {
    return p.at(
        Polynomial.ONE,
        name ->
            signs.get(Polynomial.parameter(name)) == Sign.ZERO
                ? Polynomial.ZERO
                : Polynomial.parameter(name));
  }

  private boolean is(Polynomial p, Sign sign, boolean signed) {
    Polynomial monic = monic(p);
    return signs.get(monic) == sign
        && (!signed || turned.get(monic) == p.leadingCoefficient().signum() < 0);
  }

  /** Whether it is known to be zero. */
  public boolean isZero(Polynomial p) {
    return rest(p).isZero() || !p.isConstant() && is(p, Sign.ZERO, false);
  }

  /** Whether it is known to be positive. */
  public boolean isPositive(Polynomial p) {
    Polynomial rest = rest(p);
    return rest.isConstant() ? rest.constantTerm().signum() > 0 : is(p, Sign.POSITIVE, true);
  }

  /** Whether this alone is known of it, that it is not negative. */
  public boolean isNotNegative(Polynomial p) {
    return !p.isConstant() && is(p, Sign.NONNEGATIVE, true);
  }

  /** Whether it is known not to be positive. */
  public boolean isNotPositive(Polynomial p) {
    Polynomial below = p.negated();
    return isZero(p) || isPositive(below) || isNotNegative(below);
  }

  /** Whether it is known not to be zero. */
  public boolean isNotZero(Polynomial p) {
    Polynomial rest = rest(p);
    return rest.isConstant()
        ? !rest.isZero()
        : is(p, Sign.NONZERO, false) || is(p, Sign.POSITIVE, false);
  }
}
