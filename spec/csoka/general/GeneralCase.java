package csoka.general;

import counterplay.data.Places;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.Leak;
import counterplay.space.GeneralModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A model of Section 6, who gets to know what in it, and the agents of whom something is said.
 *
 * @param model the model
 * @param disclosure who gets to know what before he reports
 * @param agents the places of the agents, the first is 0
 */
public record GeneralCase(
    GeneralModel<Rational> model, Disclosure disclosure, List<Integer> agents) {

  /**
   * @throws IllegalArgumentException if an agent is none of the model's or is named twice
   */
  public GeneralCase {
    agents = Places.checked("agents", agents, model.size());
  }

  private static final List<GeneralModels.Bounds> SMALL =
      List.of(
          new GeneralModels.Bounds(2, 2, 2, 2, 2, 2, 2),
          new GeneralModels.Bounds(3, 2, 2, 1, 2, 2, 2),
          new GeneralModels.Bounds(1, 3, 2, 2, 2, 2, 2),
          new GeneralModels.Bounds(2, 3, 2, 1, 2, 1, 2));

  /**
   * Offers, and models with one to three agents and two or three rounds, with each of the given
   * situations in them.
   */
  public static Space<GeneralCase> space(
      Function<GeneralModel<Rational>, List<Disclosure>> disclosures,
      Function<Integer, List<List<Integer>>> agents) {
    Space<GeneralModel<Rational>> models = Offers.toAgents(2).or(Offers.toAgents(3));
    for (GeneralModels.Bounds b : SMALL) models = models.or(GeneralModels.within(b));
    return space(models, disclosures, agents);
  }

  /** The given models, with each of the given situations in them. */
  private static Space<GeneralCase> space(
      Space<GeneralModel<Rational>> models,
      Function<GeneralModel<Rational>, List<Disclosure>> disclosures,
      Function<Integer, List<List<Integer>>> agents) {
    return models
        .then(
            m ->
                Space.of(
                    disclosures.apply(m).stream()
                        .flatMap(
                            d -> agents.apply(m.size()).stream().map(a -> new GeneralCase(m, d, a)))
                        .toList()))
        .shrinking(
            c ->
                ModelShrinker.smaller(c.model())
                    .flatMap(
                        m ->
                            disclosures.apply(m).stream()
                                .map(d -> new GeneralCase(m, d, c.agents()))));
  }

  /** Each agent alone. */
  public static List<List<Integer>> each(int n) {
    return IntStream.range(0, n).mapToObj(List::of).toList();
  }

  /** All agents together. */
  public static List<List<Integer>> all(int n) {
    return List.of(IntStream.range(0, n).boxed().toList());
  }

  /** Every coalition, the empty one and that of all included. */
  public static List<List<Integer>> coalitions(int n) {
    return IntStream.range(0, 1 << n)
        .mapToObj(set -> IntStream.range(0, n).filter(i -> (set >> i & 1) == 1).boxed().toList())
        .toList();
  }

  /**
   * Nothing is seen; or types are seen after the reports; or something is seen that has nothing to
   * do with the type.
   */
  public static List<Disclosure> secrets(GeneralModel<Rational> m) {
    Disclosure none = Disclosure.none(m.size());
    if (m.size() == 1) return List.of(none);
    List<Leak> after =
        IntStream.range(0, m.size())
            .mapToObj(
                i ->
                    Leak.plain(
                        1, i, Leak.Moment.AFTER_REPORTS, others(m, i), m.party(1, i).types()))
            .toList();
    List<List<Rational>> coin =
        m.party(1, 0).types().stream().map(k -> List.of(Rational.HALF, Rational.HALF)).toList();
    List<List<String>> sides =
        List.of(
            Collections.nCopies(m.size() - 1, "heads"), Collections.nCopies(m.size() - 1, "tails"));
    return List.of(
        none,
        new Disclosure(none.turns(), after),
        new Disclosure(
            none.turns(),
            List.of(new Leak(1, 0, Leak.Moment.BEFORE_REPORTS, others(m, 0), sides, coin))));
  }

  /**
   * Reports one by one, heard by those who come later; the first agent first, or the last one
   * first.
   */
  public static List<Disclosure> heard(GeneralModel<Rational> m, boolean firstFirst) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, m.size()).boxed().toList());
    if (!firstFirst) Collections.reverse(order);
    return List.of(Disclosure.inOrder(order));
  }

  /** The others see an agent's type of round 1 before they report. */
  public static List<Disclosure> seen(GeneralModel<Rational> m, int owner) {
    return List.of(
        new Disclosure(
            Disclosure.none(m.size()).turns(),
            List.of(
                Leak.plain(
                    1,
                    owner,
                    Leak.Moment.BEFORE_REPORTS,
                    others(m, owner),
                    m.party(1, owner).types()))));
  }

  /**
   * Agents 1 and 2 of three see each a side of a coin; the sides are the same exactly if agent 3 is
   * of his first type.
   */
  public static Space<GeneralCase> shares() {
    List<List<String>> sides =
        List.of(
            List.of("heads", "heads"),
            List.of("tails", "tails"),
            List.of("heads", "tails"),
            List.of("tails", "heads"));
    List<List<Rational>> chances =
        List.of(
            List.of(Rational.HALF, Rational.HALF, Rational.ZERO, Rational.ZERO),
            List.of(Rational.ZERO, Rational.ZERO, Rational.HALF, Rational.HALF));
    Disclosure shares =
        new Disclosure(
            Disclosure.none(3).turns(),
            List.of(new Leak(1, 2, Leak.Moment.BEFORE_REPORTS, List.of(0, 1), sides, chances)));
    return Offers.stakes(3).map(s -> new GeneralCase(Offers.model(s), shares, List.of(2)));
  }

  /** Offers to two agents that meet the assumption of Section 6.2 to the letter. */
  public static Space<GeneralCase> letters() {
    return Offers.stakes(2)
        .map(Offers::model)
        .where(m -> new PrivacyAssumption(m, Disclosure.none(2)).holdsToTheLetter())
        .map(m -> new GeneralCase(m, Disclosure.none(2), List.of(0)));
  }

  /**
   * Agent 2 learns and reports what an offer is worth to him in round 1, agent 1 in round 2;
   * nothing is seen.
   */
  public static Space<GeneralCase> late() {
    return Offers.stakes(2)
        .map(s -> new GeneralCase(Offers.late(s), Disclosure.none(2), List.of(0)));
  }

  /** Agent 2 knows agent 1's type of round 2 before the reports of round 1. */
  public static Space<GeneralCase> ahead() {
    return Offers.stakes(2)
        .map(Offers::late)
        .map(
            m ->
                new GeneralCase(
                    m,
                    new Disclosure(
                        Disclosure.none(2).turns(),
                        List.of(
                            Leak.plain(
                                2,
                                0,
                                Leak.Moment.A_ROUND_AHEAD,
                                List.of(1),
                                m.party(2, 0).types()))),
                    List.of(0)));
  }

  private static List<Integer> others(GeneralModel<Rational> m, int i) {
    return IntStream.range(0, m.size()).filter(j -> j != i).boxed().toList();
  }
}
