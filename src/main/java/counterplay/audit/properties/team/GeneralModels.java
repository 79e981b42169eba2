package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Size;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Small models of the more general kind. In round 1 types are drawn, low or high with equal
 * chances, and a public type; in round 2 NO or YES is decided and becomes part of the types.
 */
final class GeneralModels {

  private static final List<Rational> AMOUNTS =
      List.of(Rational.of(-1), Rational.ONE, Rational.of(-2), Rational.of(2));

  private GeneralModels() {}

  /** A family with what is said of it. */
  record Named(String id, String words, List<Small> models) {}

  /**
   * A model.
   *
   * @param yes what YES brings each agent: with low and with high, or the same always
   * @param isStormy whether there is a public type, "storm" with probability 1/2, in which YES
   *     brings the first agent nothing
   */
  record Small(List<List<Rational>> yes, boolean isStormy) {

    /** The same with the first two agents in each other's place. */
    Small swapped() {
      return new Small(Lists.swapped(yes, 0, 1), isStormy);
    }

    GeneralModel<Rational> model() {
      int commons = isStormy ? 2 : 1;
      List<String> skies = isStormy ? List.of("calm", "storm") : List.of("calm");
      List<Rational> sky = isStormy ? List.of(Rational.HALF, Rational.HALF) : List.of(Rational.ONE);
      List<Party<Rational>> first = new ArrayList<>();
      List<Party<Rational>> second = new ArrayList<>();
      List<List<Rational>> worth = new ArrayList<>();
      for (int i = 0; i < yes.size(); i++) {
        List<String> types = yes.get(i).size() == 2 ? List.of("low", "high") : List.of("idle");
        int m = types.size();
        List<Rational> law = m == 2 ? List.of(Rational.HALF, Rational.HALF) : List.of(Rational.ONE);
        first.add(new Party<>(types, List.of("none"), List.of(List.of(List.of(List.of(law))))));
        List<String> after = new ArrayList<>(List.of("without"));
        after.addAll(types.stream().map(t -> "with " + t).toList());
        List<List<List<List<List<Rational>>>>> rows = new ArrayList<>();
        for (int k = 0; k < m; k++) {
          List<List<List<List<Rational>>>> bySky = new ArrayList<>();
          for (int c = 0; c < commons; c++) {
            boolean lost = c == 1 && i == 0;
            bySky.add(List.of(List.of(point(m + 1, 0)), List.of(point(m + 1, lost ? 0 : k + 1))));
          }
          rows.add(bySky);
        }
        second.add(new Party<>(after, List.of("none"), rows));
        List<Rational> worths = new ArrayList<>(List.of(Rational.ZERO));
        worths.addAll(yes.get(i));
        worth.add(worths);
      }
      return new GeneralModel<>(
          Lists.each(yes.size(), GeneralModels::name),
          List.of(
              new GeneralRound<>(List.of("wait"), skies, List.of(List.of(sky)), first),
              new GeneralRound<>(
                  List.of("NO", "YES"),
                  List.of("over"),
                  Collections.nCopies(
                      commons, List.of(List.of(Rational.ONE), List.of(Rational.ONE))),
                  second)),
          worth);
    }

    /** How large it is: the types of round 1, the public ones among them, and the amounts. */
    Size size() {
      int types = yes.stream().mapToInt(List::size).sum() + (isStormy ? 2 : 1);
      return Size.of(yes.size(), 2, types).worth(yes.stream().flatMap(List::stream));
    }

    private static List<Rational> point(int of, int at) {
      return Lists.each(of, k -> k == at ? Rational.ONE : Rational.ZERO);
    }

    List<String> words() {
      List<String> lines = new ArrayList<>();
      lines.add(yes.size() + " agents; low and high are equally likely and reported in round 1.");
      lines.add(
          "YES in round 2 brings "
              + Account.each(
                  yes.size(),
                  i ->
                      name(i)
                          + " "
                          + (yes.get(i).size() == 1
                              ? yes.get(i).get(0)
                              : yes.get(i).get(0) + " if low, " + yes.get(i).get(1) + " if high"))
              + ".");
      if (isStormy)
        lines.add("In a storm, probability 1/2 and seen by all, YES brings Ann nothing.");
      return lines;
    }
  }

  static String name(int agent) {
    return List.of("Ann", "Bob", "Cleo").get(agent);
  }

  /** Two agents; two with a public type; three. */
  static List<Named> families() {
    List<List<Rational>> pairs = new ArrayList<>();
    for (Rational low : AMOUNTS)
      for (Rational high : AMOUNTS) if (low.compareTo(high) < 0) pairs.add(List.of(low, high));
    List<Small> two = new ArrayList<>();
    List<Small> stormy = new ArrayList<>();
    List<Small> three = new ArrayList<>();
    for (List<Rational> x : pairs)
      for (List<Rational> y : pairs) {
        two.add(new Small(List.of(x, y), false));
        stormy.add(new Small(List.of(x, y), true));
        for (Rational z : AMOUNTS) three.add(new Small(List.of(x, y, List.of(z)), false));
      }
    for (List<Small> all : List.of(two, stormy, three))
      all.sort(
          Comparator.comparing(
              s ->
                  Rational.sum(
                      s.yes().stream().flatMap(List::stream).map(Rational::abs).toList())));
    return List.of(
        new Named("2-agents-2-rounds", "2 agents, 2 rounds, amounts -2 to 2 (36 models)", two),
        new Named(
            "2-agents-2-rounds-public",
            "2 agents, 2 rounds, a public type, amounts -2 to 2 (36 models)",
            stormy),
        new Named("3-agents-2-rounds", "3 agents, 2 rounds, amounts -2 to 2 (144 models)", three));
  }
}
