package counterplay.claim.sentence;

import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.function.Function;

/**
 * What a sentence says at one case or in general: relations between numbers, and what is made of
 * them.
 *
 * @param <S> the numbers
 */
public sealed interface Statement<S extends Scalar<S>> {

  /**
   * Numbers compared one by one; {@link Relation#DIFFERENT} asks that they differ somewhere, every
   * other relation that it holds in each place.
   *
   * @param left at least one number
   * @param relation the asserted relation
   * @param right as many numbers
   * @param mean whether the sides are expectations
   */
  record Compared<S extends Scalar<S>>(List<S> left, Relation relation, List<S> right, boolean mean)
      implements Statement<S> {
    /**
     * @throws IllegalArgumentException unless the sides have the same number of numbers, at least
     *     one
     */
    public Compared {
      left = List.copyOf(left);
      right = List.copyOf(right);
      if (left.isEmpty() || left.size() != right.size()) {
        throw new IllegalArgumentException(
            left.size() + " numbers on the left, " + right.size() + " on the right");
      }
    }
  }

  /**
   * All of the parts hold.
   *
   * @param parts at least one
   */
  record All<S extends Scalar<S>>(List<Statement<S>> parts) implements Statement<S> {
    /**
     * @throws IllegalArgumentException if there is no part
     */
    public All {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) throw new IllegalArgumentException("a conjunction of nothing");
    }
  }

  /**
   * One of the parts holds.
   *
   * @param parts at least one
   */
  record Some<S extends Scalar<S>>(List<Statement<S>> parts) implements Statement<S> {
    /**
     * @throws IllegalArgumentException if there is no part
     */
    public Some {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) throw new IllegalArgumentException("a disjunction of nothing");
    }
  }

  /** Where the first holds, the second does. */
  record Implies<S extends Scalar<S>>(Statement<S> condition, Statement<S> consequence)
      implements Statement<S> {}

  /**
   * It holds for all further numbers.
   *
   * @param name begins the names of the further numbers in polynomials
   * @param frame the further numbers
   * @param body what is said of them
   */
  record ForAll<S extends Scalar<S>>(
      String name, Frame frame, Function<Variables<S>, Statement<S>> body)
      implements Statement<S> {}

  /**
   * It holds for some further numbers.
   *
   * @param name begins the names of the further numbers in polynomials
   * @param frame the further numbers
   * @param body what is said of them
   */
  record Exists<S extends Scalar<S>>(
      String name, Frame frame, Function<Variables<S>, Statement<S>> body)
      implements Statement<S> {}

  /** {@code left relation right}. */
  static <S extends Scalar<S>> Statement<S> of(S left, Relation relation, S right) {
    return new Compared<>(List.of(left), relation, List.of(right), false);
  }

  /** The same for lists, in each place. */
  static <S extends Scalar<S>> Statement<S> of(List<S> left, Relation relation, List<S> right) {
    return new Compared<>(left, relation, right, false);
  }

  /** The same for expectations. */
  static <S extends Scalar<S>> Statement<S> of(Mean<S> left, Relation relation, Mean<S> right) {
    return ofMeans(List.of(left), relation, List.of(right));
  }

  /** The same for lists of expectations. */
  static <S extends Scalar<S>> Statement<S> ofMeans(
      List<Mean<S>> left, Relation relation, List<Mean<S>> right) {
    return new Compared<>(
        left.stream().map(Mean::value).toList(),
        relation,
        right.stream().map(Mean::value).toList(),
        true);
  }

  /** All of the statements. */
  static <S extends Scalar<S>> Statement<S> all(List<Statement<S>> parts) {
    return parts.size() == 1 ? parts.get(0) : new All<>(parts);
  }

  /** This and that. */
  default Statement<S> and(Statement<S> that) {
    return new All<>(List.of(this, that));
  }

  /** If this, then that. */
  default Statement<S> implies(Statement<S> that) {
    return new Implies<>(this, that);
  }
}
