package counterplay.game.format;

import counterplay.exact.number.Rational;
import counterplay.game.NormalForm;
import counterplay.game.format.GameScanner.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gambit's strategic game files ({@code .nfg}). After the title and the players come either the
 * numbers of strategies or their names, an optional comment, and the table: payoffs one after the
 * other, or a list of outcomes and then their numbers, 0 for the outcome at which all earn nothing.
 * In both, the first player's strategy varies fastest.
 */
final class NormalFormText {

  private static final int MOST_STRATEGIES = 1_000_000;

  private NormalFormText() {}

  /** Reads from the token after NFG on. */
  static GameFile read(GameScanner in) {
    in.passWord("1");
    if (!List.of("R", "D").contains(in.word("R")))
      throw in.faultBefore("wanted is R or D after the version");
    String title = in.quotedText("the title in quotation marks");
    List<String> players = names(in, "the players' names in braces");
    if (players.isEmpty()) throw in.faultBefore("a game without players");
    List<List<String>> strategies = strategies(in, players.size());
    String comment = in.kind() == Kind.TEXT ? in.quotedText("a comment") : "";
    List<List<Rational>> payoffs =
        in.kind() == Kind.OPEN
            ? outcomeBody(in, players.size(), profiles(in, strategies))
            : payoffBody(in, players.size(), profiles(in, strategies));
    return new GameFile(title, comment, new NormalForm(players, strategies, payoffs));
  }

  static List<String> names(GameScanner in, String what) {
    in.pass(Kind.OPEN, what);
    List<String> names = new ArrayList<>();
    while (in.kind() == Kind.TEXT) names.add(in.quotedText(what));
    in.pass(Kind.CLOSE, "a name in quotation marks or '}'");
    return names;
  }

  private static List<List<String>> strategies(GameScanner in, int players) {
    in.pass(Kind.OPEN, "the strategies in braces");
    boolean named = in.kind() == Kind.OPEN;
    List<List<String>> strategies = new ArrayList<>();
    long total = 0;
    while (in.kind() != Kind.CLOSE) {
      if (strategies.size() == players)
        throw in.fault("strategies for more than the " + players + " players");
      if (named) {
        strategies.add(names(in, "the names of a player's strategies in braces"));
        if (strategies.get(strategies.size() - 1).isEmpty()) {
          throw in.faultBefore("player " + strategies.size() + " has no strategies");
        }
      } else {
        int size = in.integer("a number of strategies", 1, MOST_STRATEGIES);
        total += size;
        if (total > MOST_STRATEGIES)
          throw in.faultBefore("more than " + MOST_STRATEGIES + " strategies in all");
        strategies.add(Collections.nCopies(size, ""));
      }
    }
    if (strategies.size() != players) {
      throw in.fault("strategies for " + strategies.size() + " players; the game has " + players);
    }
    in.pass(Kind.CLOSE, "'}'");
    if (named) return strategies;
    profiles(in, strategies);
    return strategies.stream().map(s -> numbered(s.size())).toList();
  }

  private static List<String> numbered(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
  }

  /** The number of profiles; refuses what is too large before anything is allocated. */
  private static int profiles(GameScanner in, List<List<String>> strategies) {
    try {
      return NormalForm.profiles(strategies.stream().map(List::size).toList());
    } catch (IllegalArgumentException e) {
      throw in.faultBefore(e.getMessage());
    }
  }

  private static List<List<Rational>> payoffBody(GameScanner in, int players, int profiles) {
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < profiles; c++) {
      List<Rational> cell = new ArrayList<>();
      for (int i = 0; i < players; i++) {
        cell.add(
            in.number(
                "payoff " + ((long) c * players + i + 1) + " of " + (long) profiles * players));
      }
      payoffs.add(cell);
    }
    return payoffs;
  }

  private static List<List<Rational>> outcomeBody(GameScanner in, int players, int profiles) {
    List<List<Rational>> outcomes = new ArrayList<>();
    outcomes.add(Collections.nCopies(players, Rational.ZERO));
    in.pass(Kind.OPEN, "the outcomes in braces");
    while (in.kind() == Kind.OPEN) {
      in.next();
      in.quotedText("the name of an outcome in quotation marks");
      outcomes.add(payoffsToBrace(in, players));
    }
    in.pass(Kind.CLOSE, "an outcome in braces or '}'");
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < profiles; c++) {
      payoffs.add(
          outcomes.get(
              in.integer(
                  "the outcome of profile " + (c + 1) + " of " + profiles,
                  0,
                  outcomes.size() - 1)));
    }
    return payoffs;
  }

  /** One payoff for each player, with or without commas, and the closing brace. */
  static List<Rational> payoffsToBrace(GameScanner in, int players) {
    List<Rational> payoffs = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      payoffs.add(in.number("the payoff of player " + (i + 1)));
      in.passComma();
    }
    in.pass(Kind.CLOSE, "'}' after " + players + " payoffs");
    return payoffs;
  }

  /** The file in which the payoffs stand one after the other. */
  static String withPayoffs(GameFile file, NormalForm game) {
    boolean numbered = game.strategies().stream().allMatch(s -> s.equals(numbered(s.size())));
    String sizes =
        "{ "
            + game.strategies().stream()
                .map(s -> Integer.toString(s.size()))
                .collect(Collectors.joining(" "))
            + " }\n";
    return prologue(file, game, numbered ? sizes : strategies(game))
        + game.payoffs().stream().map(c -> joined(c, " ")).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The file in which each vector of payoffs is one outcome. */
  static String withOutcomes(GameFile file, NormalForm game) {
    Map<List<Rational>, Integer> numbers = new LinkedHashMap<>();
    List<Rational> nothing = Collections.nCopies(game.players().size(), Rational.ZERO);
    for (List<Rational> cell : game.payoffs()) {
      if (!cell.equals(nothing)) numbers.putIfAbsent(cell, numbers.size() + 1);
    }
    String outcomes =
        numbers.keySet().stream()
            .map(c -> "{ \"\" " + joined(c, ", ") + " }\n")
            .collect(Collectors.joining("", "{\n", "}\n"));
    return prologue(file, game, strategies(game))
        + outcomes
        + game.payoffs().stream()
            .map(c -> numbers.getOrDefault(c, 0).toString())
            .collect(Collectors.joining(" "))
        + "\n";
  }

  private static String prologue(GameFile file, NormalForm game, String strategies) {
    return "NFG 1 R "
        + GameScanner.quote(file.title())
        + " "
        + braced(game.players())
        + "\n\n"
        + strategies
        + (file.comment().isEmpty() ? "" : GameScanner.quote(file.comment()) + "\n")
        + "\n";
  }

  private static String strategies(NormalForm game) {
    return game.strategies().stream()
        .map(s -> braced(s) + "\n")
        .collect(Collectors.joining("", "{\n", "}\n"));
  }

  static String braced(List<String> names) {
    return names.stream().map(GameScanner::quote).collect(Collectors.joining(" ", "{ ", " }"));
  }

  static String joined(List<Rational> numbers, String between) {
    return numbers.stream().map(Rational::toString).collect(Collectors.joining(between));
  }
}
