package counterplay.claim.sentence;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.util.List;
import java.util.stream.Collectors;

/** One side of a finding. */
public sealed interface Quantity {

  /** The text in files and tables; equal quantities have equal texts. */
  String text();

  /**
   * One exact number, or several that are compared one by one (the payoffs of two agents, a
   * distribution).
   *
   * @param values at least one number
   */
  record Numbers(List<Rational> values) implements Quantity {

    /**
     * @throws IllegalArgumentException if there is no number
     */
    public Numbers {
      values = List.copyOf(values);
      if (values.isEmpty()) throw new IllegalArgumentException("a quantity without a number");
    }

    @Override
    public String text() {
      return values.stream().map(Rational::toString).collect(Collectors.joining(", "));
    }
  }

  /**
   * One real number that is not known to be rational, or several that are compared one by one: sums
   * of square roots or logarithms, whose order is decided, or enclosures.
   *
   * @param values at least one number; their texts determine them
   */
  record Reals(List<RealNumber> values) implements Quantity {

    /**
     * @throws IllegalArgumentException if there is no number
     */
    public Reals {
      values = List.copyOf(values);
      if (values.isEmpty()) throw new IllegalArgumentException("a quantity without a number");
    }

    @Override
    public String text() {
      return values.stream().map(RealNumber::toString).collect(Collectors.joining(", "));
    }
  }

  /**
   * The printed expression has no value here.
   *
   * @param why what is undefined, such as a division by zero
   */
  record Undefined(String why) implements Quantity {
    @Override
    public String text() {
      return "undefined: " + why;
    }
  }
}
