package counterplay.game.format;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.ExtensiveGame;
import counterplay.game.ExtensiveGame.Chance;
import counterplay.game.ExtensiveGame.Decision;
import counterplay.game.ExtensiveGame.End;
import counterplay.game.ExtensiveGame.InformationSet;
import counterplay.game.ExtensiveGame.Node;
import counterplay.game.format.GameScanner.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gambit's extensive game files ({@code .efg}): title, players, an optional comment, then the
 * nodes, root first, branch after branch. The description of an information set or outcome may be
 * left out where it is not new; a repeated one must be the same. Outcomes before the end add up
 * along the path. Information sets are numbered by first appearance.
 */
final class ExtensiveText {

  private static final int LARGEST_NUMBER = Integer.MAX_VALUE;
  private static final int MOST_ACTIONS = 100_000;

  /** The moves of nature that a number stands for. */
  private record Draw(String name, List<String> moves, List<Rational> probabilities) {}

  private record Outcome(String name, List<Rational> payoffs) {}

  private final GameScanner in;
  private final List<String> players;
  private final List<InformationSet> sets = new ArrayList<>();
  private final Map<List<Integer>, Integer> setNumbers = new HashMap<>();
  private final Map<Integer, Draw> draws = new HashMap<>();
  private final Map<Integer, Outcome> outcomes = new HashMap<>();
  private int nodes;

  private ExtensiveText(GameScanner in, List<String> players) {
    this.in = in;
    this.players = players;
  }

  /** Reads from the token after EFG on. */
  static GameFile read(GameScanner in) {
    in.passWord("2");
    if (!List.of("R", "D").contains(in.word("R")))
      throw in.faultBefore("wanted is R or D after the version");
    String title = in.quotedText("the title in quotation marks");
    List<String> players = NormalFormText.names(in, "the players' names in braces");
    if (players.isEmpty() || players.size() > ExtensiveGame.MOST_PLAYERS) {
      throw in.faultBefore(
          "a game of "
              + players.size()
              + " players; wanted are 1 to "
              + ExtensiveGame.MOST_PLAYERS);
    }
    String comment = in.kind() == Kind.TEXT ? in.quotedText("a comment") : "";
    ExtensiveText reader = new ExtensiveText(in, players);
    Node root = reader.node(0, Collections.nCopies(players.size(), Rational.ZERO));
    return new GameFile(title, comment, new ExtensiveGame(players, reader.sets, root));
  }

  private Node node(int depth, List<Rational> earned) {
    if (depth > ExtensiveGame.MOST_MOVES) {
      throw in.fault("a tree with more than " + ExtensiveGame.MOST_MOVES + " moves on a path");
    }
    if ((long) nodes++ * players.size() >= ExtensiveGame.MOST_NODES) {
      throw in.fault(
          "a tree with more than "
              + ExtensiveGame.MOST_NODES / players.size()
              + " nodes for "
              + players.size()
              + " players");
    }
    String type = in.word("a node: c, p or t");
    if (!List.of("c", "p", "t").contains(type)) {
      throw in.faultBefore(
          "a node of type '"
              + type.substring(0, Math.min(20, type.length()))
              + "'; wanted is c, p or t");
    }
    in.quotedText("the name of the node in quotation marks");
    return switch (type) {
      case "c" -> {
        Draw draw = draw();
        yield new Chance(
            draw.moves(),
            draw.probabilities(),
            branches(draw.moves().size(), depth, outcome(earned)));
      }
      case "p" -> {
        int player = in.integer("a player", 1, players.size()) - 1;
        int set = set(player);
        yield new Decision(set, branches(sets.get(set).actions().size(), depth, outcome(earned)));
      }
      default -> new End(outcome(earned));
    };
  }

  private List<Node> branches(int number, int depth, List<Rational> earned) {
    return Lists.each(number, k -> node(depth + 1, earned));
  }

  private Draw draw() {
    int number = in.integer("the number of an information set of nature", 1, LARGEST_NUMBER);
    boolean known = draws.containsKey(number);
    if (in.kind() != Kind.TEXT && in.kind() != Kind.OPEN) {
      if (!known)
        throw in.faultBefore("information set " + number + " of nature is not described before");
      return draws.get(number);
    }
    String name = in.kind() == Kind.TEXT ? in.quotedText("a name") : "";
    in.pass(Kind.OPEN, "the moves in braces");
    List<String> moves = new ArrayList<>();
    List<Rational> probabilities = new ArrayList<>();
    while (in.kind() == Kind.TEXT) {
      if (moves.size() == MOST_ACTIONS) throw in.fault("more than " + MOST_ACTIONS + " moves");
      moves.add(in.quotedText("the name of a move"));
      Rational p = in.number("the probability of a move");
      in.passComma();
      if (p.signum() < 0)
        throw in.faultBefore(
            "the probability " + GameScanner.shortened(p) + " of a move is negative");
      probabilities.add(p);
    }
    if (!Rational.sum(probabilities).equals(Rational.ONE)) {
      throw in.fault(
          "the probabilities of nature's moves have the sum "
              + GameScanner.shortened(Rational.sum(probabilities))
              + "; wanted is 1");
    }
    in.pass(Kind.CLOSE, "a move in quotation marks or '}'");
    Draw draw = new Draw(name, moves, probabilities);
    if (known && !draws.get(number).equals(draw)) {
      throw in.faultBefore("information set " + number + " of nature is described in two ways");
    }
    draws.put(number, draw);
    return draw;
  }

  private int set(int player) {
    int number = in.integer("the number of an information set", 1, LARGEST_NUMBER);
    List<Integer> key = List.of(player, number);
    boolean known = setNumbers.containsKey(key);
    String which = "information set " + number + " of player " + (player + 1);
    if (in.kind() != Kind.TEXT && in.kind() != Kind.OPEN) {
      if (!known) throw in.faultBefore(which + " is not described before");
      return setNumbers.get(key);
    }
    String name = in.kind() == Kind.TEXT ? in.quotedText("a name") : "";
    List<String> actions = NormalFormText.names(in, "the actions in braces");
    if (actions.isEmpty() || actions.size() > MOST_ACTIONS) {
      throw in.faultBefore(
          which + " has " + actions.size() + " actions; wanted are 1 to " + MOST_ACTIONS);
    }
    InformationSet set = new InformationSet(player, name, actions);
    if (known && !sets.get(setNumbers.get(key)).equals(set))
      throw in.faultBefore(which + " is described in two ways");
    if (!known) {
      setNumbers.put(key, sets.size());
      sets.add(set);
    }
    return setNumbers.get(key);
  }

  /** What is earned so far with what the outcome at this node adds. */
  private List<Rational> outcome(List<Rational> earned) {
    int number = in.integer("the number of an outcome", 0, LARGEST_NUMBER);
    boolean known = outcomes.containsKey(number);
    if (in.kind() == Kind.TEXT || in.kind() == Kind.OPEN) {
      if (number == 0) throw in.fault("outcome 0 stands for no payoffs and cannot be described");
      String name = in.kind() == Kind.TEXT ? in.quotedText("a name") : "";
      in.pass(Kind.OPEN, "the payoffs in braces");
      Outcome outcome = new Outcome(name, NormalFormText.payoffsToBrace(in, players.size()));
      if (known && !outcomes.get(number).equals(outcome)) {
        throw in.faultBefore("outcome " + number + " is described in two ways");
      }
      outcomes.put(number, outcome);
    } else if (number == 0) {
      return earned;
    } else if (!known) {
      throw in.faultBefore("outcome " + number + " is not described before");
    }
    List<Rational> payoffs = outcomes.get(number).payoffs();
    return Lists.each(earned.size(), i -> earned.get(i).plus(payoffs.get(i)));
  }

  /** The file; each end has an outcome of its own. */
  static String written(GameFile file, ExtensiveGame game) {
    StringBuilder out =
        new StringBuilder(
            "EFG 2 R "
                + GameScanner.quote(file.title())
                + " "
                + NormalFormText.braced(game.players())
                + "\n");
    out.append(GameScanner.quote(file.comment())).append("\n\n");
    int[] setNumbers = new int[game.sets().size()];
    for (int i = 0; i < game.players().size(); i++) {
      int number = 0;
      for (int set : game.setsOf(i)) setNumbers[set] = ++number;
    }
    int[] numbers = {0, 0};
    write(game, setNumbers, game.root(), out, numbers);
    return out.toString();
  }

  /** Writes a subtree; {@code numbers} are the last numbers of an end and of a move of nature. */
  private static void write(
      ExtensiveGame game, int[] setNumbers, Node node, StringBuilder out, int[] numbers) {
    if (node instanceof End end) {
      int number = ++numbers[0];
      out.append("t \"\" ").append(number).append(" \"Outcome ").append(number).append("\" { ");
      out.append(NormalFormText.joined(end.payoffs(), ", ")).append(" }\n");
    } else if (node instanceof Chance chance) {
      out.append("c \"\" ").append(++numbers[1]).append(" \"\" {");
      for (int k = 0; k < chance.moves().size(); k++) {
        out.append(' ')
            .append(GameScanner.quote(chance.moves().get(k)))
            .append(' ')
            .append(chance.probabilities().get(k));
      }
      out.append(" } 0\n");
    } else if (node instanceof Decision decision) {
      InformationSet set = game.sets().get(decision.set());
      out.append("p \"\" ")
          .append(set.player() + 1)
          .append(' ')
          .append(setNumbers[decision.set()])
          .append(' ');
      out.append(GameScanner.quote(set.name()))
          .append(' ')
          .append(NormalFormText.braced(set.actions()))
          .append(" 0\n");
    }
    for (Node child : node.children()) write(game, setNumbers, child, out, numbers);
  }
}
