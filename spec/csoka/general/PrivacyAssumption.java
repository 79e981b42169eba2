package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Leak;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Momentarily private types in the more general model: given what his law depends on, an agent's
 * new type is independent of all that the others know when they report, and of everything before.
 *
 * <p>A disclosure lists what an agent cannot keep to himself; what he could tell and a truthful one
 * does not is not in it. So the weaker assumption, which asks for secrecy only while he is
 * truthful, is the same property of the same data. Looks and signals are moves of nature between
 * the draw and the reports: footnote 3 asks that they do not depend on the new types; footnote 4 is
 * the possibility to keep them private.
 *
 * <p>To the letter the paper conditions on the agent's own earlier type alone. The others know the
 * public decision and the public type; where the new type depends on these, the letter fails
 * whatever is kept secret ({@link #holdsToTheLetter}).
 *
 * <p>Source: Csoka, Section 6.2 with footnotes 3 and 4.
 *
 * @param model the model
 * @param disclosure who gets to know what
 */
public record PrivacyAssumption(GeneralModel<Rational> model, Disclosure disclosure) {

  /** Whether the assumption holds, given all that the law depends on. */
  public boolean holds() {
    return IntStream.rangeClosed(1, model.last())
        .allMatch(t -> IntStream.range(0, model.size()).allMatch(i -> isSecret(t, i)));
  }

  /** Whether agent i's type of round t is secret until the reports. */
  private boolean isSecret(int t, int i) {
    List<List<Rational>> laws =
        model.party(t, i).law().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .flatMap(List::stream)
            .distinct()
            .toList();
    boolean isCertain = laws.stream().allMatch(row -> row.contains(Rational.ONE));
    if (isCertain) return true;
    if (IntStream.range(0, model.size()).anyMatch(j -> disclosure.turn(j) > disclosure.turn(i)))
      return false;
    return disclosure.leaks().stream()
        .filter(
            l ->
                l.round() == t
                    && l.owner() == i
                    && l.moment() != Leak.Moment.AFTER_REPORTS
                    && !l.watchers().isEmpty())
        .allMatch(
            l ->
                laws.stream()
                    .allMatch(
                        row ->
                            IntStream.range(0, row.size())
                                    .filter(k -> !row.get(k).isZero())
                                    .mapToObj(k -> l.chances().get(k))
                                    .distinct()
                                    .count()
                                == 1));
  }

  /** Whether it holds given the agent's own earlier type alone, while he is truthful. */
  public boolean holdsToTheLetter() {
    GeneralOutlook<Rational> outlook = new GeneralOutlook<>(model);
    return holds()
        && IntStream.rangeClosed(1, model.last())
            .allMatch(
                t ->
                    IntStream.range(0, model.size())
                        .allMatch(
                            i ->
                                IntStream.range(0, model.typeCounts(t - 1).get(i))
                                    .allMatch(
                                        own ->
                                            laws(outlook, t, i, own).stream().distinct().count()
                                                == 1)));
  }

  /**
   * The laws of agent i's new type for all that can be known and reported of the others and of the
   * public type.
   */
  private List<List<Rational>> laws(GeneralOutlook<Rational> outlook, int t, int i, int own) {
    List<List<Rational>> laws = new ArrayList<>();
    int commons = t == 1 ? 1 : model.round(t - 1).publicTypes().size();
    for (int c = 0; c < commons; c++) {
      for (List<Integer> types : Profiles.all(model.typeCounts(t - 1)).toList()) {
        if (types.get(i) == own)
          laws.add(outlook.law(t, i, own, c, outlook.choice(t, new Types(c, types))));
      }
    }
    return laws;
  }
}
