package counterplay.model.dynamic;

import counterplay.exact.number.Rational;
import java.util.List;

/**
 * Something that others get to see of an agent's new type: a signal, a look, something he let slip.
 * What it shows is drawn from a law that depends on that type.
 *
 * @param round t, the round of the type that is seen
 * @param owner whose type it is
 * @param moment when it is seen
 * @param watchers who sees something
 * @param seen for each outcome what each watcher sees, in the order of the watchers
 * @param chances for each type the probabilities of the outcomes
 */
public record Leak(
    int round,
    int owner,
    Moment moment,
    List<Integer> watchers,
    List<List<String>> seen,
    List<List<Rational>> chances) {

  /** When something is seen. */
  public enum Moment {
    /** Before the reports of the round before: the type is known a round ahead. */
    A_ROUND_AHEAD,
    /** After the draw and before the reports of its round. */
    BEFORE_REPORTS,
    /** After the reports of its round. */
    AFTER_REPORTS
  }

  /**
   * @throws IllegalArgumentException if a table has the wrong shape or probabilities do not sum to
   *     one
   */
  public Leak {
    watchers = List.copyOf(watchers);
    if (watchers.contains(owner))
      throw new IllegalArgumentException("agent " + owner + " need not be shown his own type");
    for (List<String> outcome : seen) {
      if (outcome.size() != watchers.size())
        throw new IllegalArgumentException(
            outcome + " is shown to " + watchers.size() + " watchers");
    }
    for (List<Rational> row : chances) {
      if (row.size() != seen.size())
        throw new IllegalArgumentException(
            row.size() + " probabilities for " + seen.size() + " outcomes");
      if (row.stream().anyMatch(p -> p.signum() < 0))
        throw new IllegalArgumentException("what is seen has a negative probability: " + row);
      if (!Rational.sum(row).equals(Rational.ONE))
        throw new IllegalArgumentException(
            "what is seen has probabilities that sum to " + Rational.sum(row));
    }
  }

  /** Others see the type itself. */
  public static Leak plain(
      int round, int owner, Moment moment, List<Integer> watchers, List<String> types) {
    List<List<String>> seen =
        types.stream().map(type -> watchers.stream().map(w -> type).toList()).toList();
    List<List<Rational>> chances =
        types.stream()
            .map(a -> types.stream().map(b -> a.equals(b) ? Rational.ONE : Rational.ZERO).toList())
            .toList();
    return new Leak(round, owner, moment, watchers, seen, chances);
  }

  /**
   * The law of a type that is seen a round ahead: it must not depend on anything that is still to
   * come, and be seen itself.
   *
   * @throws IllegalArgumentException if it depends on decisions or types, or only a signal of it is
   *     seen
   */
  public List<Rational> foreseenLaw(DecisionProcess<Rational> model) {
    int place = owner + model.publics();
    List<List<Rational>> rows =
        Profiles.all(model.counts(round - 1))
            .flatMap(
                types ->
                    model.choices(round - 1).stream()
                        .map(c -> model.law(round - 1, place, types, c)))
            .distinct()
            .toList();
    if (rows.size() != 1)
      throw new IllegalArgumentException(
          "the type of agent "
              + owner
              + " in round "
              + round
              + " depends on what is still to come");
    if (!equals(plain(round, owner, moment, watchers, model.types(round).get(place))))
      throw new IllegalArgumentException("a type that is seen ahead must be seen itself");
    return rows.get(0);
  }
}
