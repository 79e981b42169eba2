package counterplay.claim.evidence;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;

/** What a proof supplies for one obligation: never a goal, never a hypothesis. */
public sealed interface Evidence {

  /**
   * The goal as a combination of what is known. With g the goal's polynomial, c its multipliers, k
   * the summands of the cone, e the cofactors with their equations and d the fair differences with
   * their factors:
   *
   * <pre>  c g  =  sum of k  +  sum of e  +  sum of d</pre>
   *
   * where every c is known to be positive ({@code != 0} suffices for an equation), and every
   * summand k is a weight times a square times polynomials that are known not to be negative. For
   * an equation there are no summands; for a strict goal one summand at least is positive. A path
   * that nobody takes is shown so by the goal {@code 0 > 0}.
   *
   * @param multipliers polynomials that are known to be positive
   * @param cone summands that are not negative
   * @param equations multiples of polynomials that are known to be zero
   * @param fair products whose expectation vanishes
   */
  record Combination(
      List<Polynomial> multipliers, List<Summand> cone, List<Multiple> equations, List<Fair> fair)
      implements Evidence {
    /** Copies the lists. */
    public Combination {
      multipliers = List.copyOf(multipliers);
      cone = List.copyOf(cone);
      equations = List.copyOf(equations);
      fair = List.copyOf(fair);
    }
  }

  /**
   * {@code weight * root^2 * product of the factors}.
   *
   * @param weight positive
   * @param root any polynomial
   * @param factors polynomials that are known not to be negative
   */
  record Summand(Rational weight, Polynomial root, List<Polynomial> factors) {}

  /**
   * {@code factor * zero}.
   *
   * @param factor any polynomial
   * @param zero a polynomial that is known to be zero
   */
  record Multiple(Polynomial factor, Polynomial zero) {}

  /**
   * {@code factor * (later - earlier)}: its expectation vanishes, as the domain says.
   *
   * @param increment one of the domain's
   * @param factor a polynomial in what that one is given, and in numbers that are not random
   */
  record Fair(Frame.Increment increment, Polynomial factor) {}

  /**
   * The combination is looked for, and then checked like any other.
   *
   * @param squares polynomials whose squares may occur
   * @param products polynomials, known not to be negative, whose products with the others may occur
   * @param degree the number of factors that a summand may have
   */
  record Sought(List<Polynomial> squares, List<Polynomial> products, int degree)
      implements Evidence {
    /** Copies the lists. */
    public Sought {
      squares = List.copyOf(squares);
      products = List.copyOf(products);
    }
  }

  /**
   * Three cases.
   *
   * @param on whose sign is distinguished
   * @param negative where it is negative
   * @param zero where it is zero
   * @param positive where it is positive
   */
  record Split(Polynomial on, Evidence negative, Evidence zero, Evidence positive)
      implements Evidence {}

  /**
   * One more fact, and what follows with it.
   *
   * @param step what establishes the fact
   * @param then the rest
   */
  record Have(Step step, Evidence then) implements Evidence {}

  /** What establishes a fact. */
  sealed interface Step {}

  /**
   * Any statement about a polynomial, shown first.
   *
   * @param fact the statement
   * @param by its evidence
   */
  record Cut(Fact fact, Evidence by) implements Step {}

  /**
   * Propriety of a scoring rule: {@code sum_k x_k (PS(k, x) - PS(k, p)) >= 0}.
   *
   * @param rule its name
   * @param x a distribution
   * @param p a distribution
   */
  record Proper(String rule, List<Term> x, List<Term> p) implements Step {}

  /**
   * A supporting line of a convex function: {@code f(x) >= f(y) + f'(y) (x - y)}.
   *
   * @param f its name
   * @param x a positive number
   * @param y a positive number
   */
  record Supporting(String f, Term x, Term y) implements Step {}

  /**
   * What is known for all further numbers, at these.
   *
   * @param universal which of the obligation's universals
   * @param at the numbers, by the names of the frame
   */
  record Instance(int universal, Map<String, List<Term>> at) implements Step {}

  /**
   * A lemma, at these variables.
   *
   * @param lemma its id
   * @param shape its whole numbers
   * @param at its numbers, by the names of its domain
   */
  record Use(String lemma, Shape shape, Map<String, List<Term>> at) implements Step {}

  /** An identity, or what an unaided search finds. */
  static Evidence sought() {
    return new Sought(List.of(), List.of(), 2);
  }

  /** The same with squares of these. */
  static Evidence squares(Polynomial... roots) {
    return new Sought(List.of(roots), List.of(), 2);
  }

  /** First that, then this. */
  default Evidence after(Step step) {
    return new Have(step, this);
  }
}
