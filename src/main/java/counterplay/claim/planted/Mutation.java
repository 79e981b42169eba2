package counterplay.claim.planted;

import java.util.Locale;

/**
 * What is done to a true sentence, or to the mechanism that it is about, to make a planted failure.
 */
public enum Mutation {
  /** A number is another one. */
  WRONG_CONSTANT,
  /** Plus for minus. */
  WRONG_SIGN,
  /** At least for at most, more for less. */
  FLIPPED_INEQUALITY,
  /** Strict where equality occurs, or a tie broken the other way. */
  WEAK_FOR_STRICT,
  /** Row for column, earlier for later, the two arguments of a function exchanged. */
  SWAPPED_INDEX,
  /** An assumption is left out. */
  DROPPED_CONDITION,
  /** The round before or after. */
  OFF_BY_ONE_ROUND,
  /** The number of all for the number of the others. */
  N_FOR_N_MINUS_ONE,
  /** Somebody else's report, utility or payment. */
  WRONG_PEER,
  /** Somebody is left out of a sum or of a condition. */
  GROUP_IGNORED,
  /** A term that should be subtracted is not. */
  MISSING_PENALTY,
  /** The report of the round before where the present one is meant, or the other way round. */
  PREVIOUS_FOR_CURRENT,
  /** The least for the largest, the sum for the mean: another operation on the same numbers. */
  WRONG_OPERATION,
  /** Every where some is true, or two of them exchanged. */
  WRONG_QUANTIFIER;

  /** The words used in tables and files: {@code off by one round}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
