package counterplay.search.portfolio;

import counterplay.exact.number.Rational;
import java.util.Optional;

/**
 * What a finished unit found out. With the number of the unit it is all that a hunt needs to go on
 * from where another one ended; a case that was found is found again.
 *
 * @param number the unit's place in the sequence
 * @param method how it looked
 * @param cases how many cases were judged
 * @param open how many of them were left open by the enclosures of their quantities
 * @param closest the distance of the case that came closest to settling the reading, negative for a
 *     miss; empty if no case had one
 * @param found the case that settles the reading; empty if none did
 * @param <C> the case
 */
public record UnitReport<C>(
    long number,
    Method method,
    long cases,
    long open,
    Optional<Rational> closest,
    Optional<C> found) {

  /**
   * @throws IllegalArgumentException if a number is negative or more cases are open than judged
   */
  public UnitReport {
    if (number < 0 || open < 0 || open > cases)
      throw new IllegalArgumentException(
          "unit " + number + " with " + open + " of " + cases + " cases open");
  }
}
