package csoka.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Models with a policy as {@link PolicyVariables}. */
public final class PolicyCases {

  private PolicyCases() {}

  /**
   * A model of Section 5 with the policy of the outlook; who has fewer types than another has types
   * of probability zero, too.
   */
  public static Assignment of(Outlook<Rational> o, boolean choices) {
    return of(o.expectations(), choices, Assignment.NONE.whole("n", o.model().size()));
  }

  /**
   * The model with the policy of the outlook; who or what has fewer types than another has types of
   * probability zero, too.
   */
  public static Assignment of(GeneralOutlook<Rational> o, boolean choices) {
    GeneralModel<Rational> m = o.model();
    Assignment at =
        of(o.expectations(), choices, Assignment.NONE.whole("n", m.size()).whole("C", commons(m)));
    for (int i = 0; i < m.size(); i++) {
      List<Rational> worth = m.worth().get(i);
      at =
          at.numbers(
              "w" + i,
              IntStream.range(0, types(m))
                  .mapToObj(k -> worth.get(Math.min(k, worth.size() - 1)))
                  .toList());
    }
    return at;
  }

  private static Assignment of(Expectations<?, Rational> e, boolean choices, Assignment sizes) {
    DecisionProcess<Rational> m = e.process();
    int types = types(m);
    int most =
        choices
            ? IntStream.rangeClosed(0, m.last()).map(t -> e.choices(t).size()).max().orElseThrow()
            : 1;
    Assignment at = sizes.whole("K", types).whole("T", m.last());
    if (choices) at = at.whole("D", most);
    for (int t = 0; t <= m.last(); t++) {
      for (int s = 0; s < PolicyVariables.states(m.size(), types, commons(m), t); s++) {
        List<Integer> now = within(m, t, state(s, m.size(), types));
        List<Choice> all = new ArrayList<>(List.of(e.choice(t, now)));
        if (choices) all.addAll(e.choices(t).stream().filter(c -> !c.equals(all.get(0))).toList());
        for (int d = 0; d < most; d++)
          at = at(at, m, t, s, now, d, all.get(d < all.size() ? d : 0), types);
      }
    }
    return at;
  }

  private static Assignment at(
      Assignment before,
      DecisionProcess<Rational> m,
      int t,
      int s,
      List<Integer> now,
      int d,
      Choice choice,
      int types) {
    Assignment at = before;
    if (t > 0 && m.publics() == 0)
      at =
          at.numbers(
              PolicyVariables.utilities(t, s, d),
              IntStream.range(0, m.size()).mapToObj(i -> m.utility(t, i, choice, now)).toList());
    if (t == m.last()) return at;
    List<Rational> common =
        m.publics() == 0 ? List.of(Rational.ONE) : padded(m.law(t, 0, now, choice), commons(m));
    at = at.numbers(PolicyVariables.common(t + 1, s, d), common);
    for (int i = 0; i < m.size(); i++)
      at =
          at.numbers(
              PolicyVariables.own(t + 1, s, d, i),
              padded(m.law(t, i + m.publics(), now, choice), types));
    return at;
  }

  private static int types(DecisionProcess<Rational> m) {
    return IntStream.rangeClosed(0, m.last())
        .flatMap(t -> m.types(t).stream().skip(m.publics()).mapToInt(List::size))
        .max()
        .orElseThrow();
  }

  private static int commons(DecisionProcess<Rational> m) {
    return m.publics() == 0
        ? 1
        : IntStream.rangeClosed(0, m.last()).map(t -> m.types(t).get(0).size()).max().orElseThrow();
  }

  private static Types state(int place, int n, int count) {
    List<Integer> own = new ArrayList<>(Collections.nCopies(n, 0));
    int rest = place;
    for (int i = n - 1; i >= 0; i--) {
      own.set(i, rest % count);
      rest /= count;
    }
    return new Types(rest, List.copyOf(own));
  }

  private static List<Rational> padded(List<Rational> law, int count) {
    List<Rational> longer = new ArrayList<>(law);
    while (longer.size() < count) longer.add(Rational.ZERO);
    return longer;
  }

  /** The profile of a state; a type that there is not stands for the last one that there is. */
  private static List<Integer> within(DecisionProcess<Rational> m, int t, Types state) {
    List<Integer> profile = state.profile().subList(1 - m.publics(), m.size() + 1);
    return IntStream.range(0, profile.size())
        .mapToObj(k -> Math.min(profile.get(k), m.types(t).get(k).size() - 1))
        .toList();
  }
}
