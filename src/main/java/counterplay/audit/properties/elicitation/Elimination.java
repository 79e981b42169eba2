package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.Signals;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.game.NormalElimination;
import counterplay.game.NormalElimination.Dominated;
import counterplay.game.NormalElimination.Round;
import counterplay.game.NormalForm;
import counterplay.game.matrix.Domination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Iterated elimination of strictly dominated strategies (Bernheim 1984, Pearce 1984) in a game of
 * maps: whether truth is among what is left. Mixtures dominate, too; the order of elimination does
 * not matter.
 *
 * @param game the game; strategies are named by {@link #name}
 * @param truth the number of the truth, the same for each player
 * @param rounds what goes in each round; empty where nothing does
 */
record Elimination(NormalForm game, int truth, List<Round> rounds) {

  private static final NormalElimination STRICT =
      new NormalElimination(Domination.Kind.STRICT, Domination.Dominators.MIXED, true);
  private static final int ROWS = 8;

  /** The first time that truth is dominated: in which round, counted from 0, and by what. */
  private record Gone(int round, Dominated why) {}

  /** Eliminates until nothing is dominated. */
  static Elimination of(NormalForm game, int truth) {
    return new Elimination(game, truth, STRICT.rounds(game));
  }

  /** What a map of signals is called: {@code the truth}, {@code always L}, {@code H for L}. */
  static String name(List<Integer> map) {
    int m = map.size();
    if (PeerCases.isTruth(map)) return "the truth";
    if (PeerCases.isConstant(map)) return "always " + Signals.name(map.get(0), m);
    return Account.and(
        IntStream.range(0, m)
            .filter(s -> map.get(s) != s)
            .mapToObj(s -> Signals.name(map.get(s), m) + " for " + Signals.name(s, m))
            .toList());
  }

  private Optional<Gone> gone() {
    for (int k = 0; k < rounds.size(); k++)
      for (Dominated d : rounds.get(k).removed())
        if (rounds.get(k).before().get(d.player()).get(d.strategy()) == truth)
          return Optional.of(new Gone(k, d));
    return Optional.empty();
  }

  /** How much the mixture that dominates truth gains at least, 0 where none does; at most 0. */
  Finding finding() {
    return Finding.of(
        gone().map(g -> g.why().evidence().margin()).orElse(Rational.ZERO),
        Relation.AT_MOST,
        Rational.ZERO);
  }

  /** The rounds until truth goes, in words. */
  Account told(List<String> setting) {
    if (gone().isEmpty())
      return new Account(
          setting,
          List.of(
              "After " + rounds.size() + " rounds of elimination no map is dominated any more."),
          "Truth is left.",
          List.of());
    Gone gone = gone().get();
    List<String> happens = new ArrayList<>();
    for (int k = 0; k < gone.round(); k++) happens.add(removed(k));
    Dominated why = gone.why();
    NormalForm left = game.restrictedTo(rounds.get(gone.round()).before());
    String who = game.players().get(why.player());
    happens.add(
        "Round "
            + (gone.round() + 1)
            + ": "
            + who
            + " drops the truth, since "
            + mixture(left, why)
            + " pays more whatever is left to the others.");
    return new Account(
        setting,
        happens,
        who + " gains at least " + why.evidence().margin() + ".",
        table(left, why, who));
  }

  private String removed(int k) {
    Round round = rounds.get(k);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < game.players().size(); i++) {
      int player = i;
      List<String> names =
          round.removed().stream()
              .filter(d -> d.player() == player)
              .map(d -> round.before().get(player).get(d.strategy()))
              .map(s -> game.strategies().get(player).get(s))
              .toList();
      if (!names.isEmpty()) parts.add(game.players().get(i) + " drops " + String.join(", ", names));
    }
    return "Round " + (k + 1) + ": " + String.join("; ", parts) + ".";
  }

  private static String mixture(NormalForm left, Dominated why) {
    List<Rational> weights = why.evidence().dominator();
    List<String> names = left.strategies().get(why.player());
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < names.size(); k++)
      if (weights.get(k).equals(Rational.ONE)) return "\"" + names.get(k) + "\"";
      else if (!weights.get(k).isZero())
        parts.add("\"" + names.get(k) + "\" with probability " + weights.get(k));
    return Account.and(parts);
  }

  private static List<List<String>> table(NormalForm left, Dominated why, String who) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("the others play", who + " is paid", "for the truth"));
    int column = 0;
    for (int c = 0; c < left.payoffs().size() && table.size() <= ROWS; c++) {
      List<Integer> profile = left.profile(c);
      if (profile.get(why.player()) != why.strategy()) continue;
      List<String> others =
          IntStream.range(0, profile.size())
              .filter(j -> j != why.player())
              .mapToObj(j -> left.strategies().get(j).get(profile.get(j)))
              .toList();
      Rational truth = left.payoffs().get(c).get(why.player());
      Rational paid = truth.plus(why.evidence().gains().get(column++));
      table.add(List.of(String.join("; ", others), paid.toString(), truth.toString()));
    }
    return table;
  }
}
