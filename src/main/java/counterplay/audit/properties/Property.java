package counterplay.audit.properties;

import counterplay.audit.plays.Account;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanism;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;

/**
 * A property: for every case of an environment a relation between exact numbers holds, which are
 * computed from the mechanism's own code.
 *
 * @param id its name in tables and files, {@code truthful}
 * @param words what is said, in one line
 * @param environments where it is asked, from the smallest on
 * @param applies which mechanisms can be asked; the others are left out
 * @param judge the relation at a case
 * @param account the play at a case in words
 * @param tries how many plays a case stands for
 * @param isFixed whether both sides are sums of payments at plays and with weights that do not
 *     depend on any payment
 * @param <M> the mechanisms of its family
 * @param <C> what it quantifies over
 */
public record Property<M extends Mechanism, C extends Record>(
    String id,
    String words,
    List<Environment<C>> environments,
    Predicate<M> applies,
    BiFunction<M, C, Finding> judge,
    BiFunction<M, C, Account> account,
    Tries<M, C> tries,
    boolean isFixed) {

  /**
   * How many plays a case stands for, where the mechanism decides it.
   *
   * @param all all of them, which are tried where the property holds
   * @param before those before the first at which it fails
   */
  public record Tries<M, C>(ToLongBiFunction<M, C> all, ToLongBiFunction<M, C> before) {}

  /**
   * Keeps an unmodifiable copy.
   *
   * @throws IllegalArgumentException if a smaller environment follows a larger one
   */
  public Property {
    environments = Environment.inOrder(environments);
  }

  /** Of every mechanism of the family. */
  public static <M extends Mechanism, C extends Record> Property<M, C> of(
      String id,
      String words,
      List<Environment<C>> environments,
      BiFunction<M, C, Finding> judge,
      BiFunction<M, C, Account> account) {
    return new Property<>(
        id,
        words,
        environments,
        m -> true,
        judge,
        account,
        new Tries<>((m, c) -> 1, (m, c) -> 0),
        false);
  }

  /** The same, asked only of some. */
  public Property<M, C> where(Predicate<M> fits) {
    return new Property<>(id, words, environments, fits, judge, account, tries, isFixed);
  }

  /** The same, whose cases stand for several plays. */
  public Property<M, C> trying(ToLongBiFunction<M, C> all, ToLongBiFunction<M, C> before) {
    return new Property<>(
        id, words, environments, applies, judge, account, new Tries<>(all, before), isFixed);
  }

  /** The same, of which it is known that its plays do not depend on payments. */
  public Property<M, C> fixed() {
    return new Property<>(id, words, environments, applies, judge, account, tries, true);
  }
}
