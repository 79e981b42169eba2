package counterplay.game.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Json;
import counterplay.exact.number.Rational;
import counterplay.game.Assessment;
import counterplay.game.BayesianGame;
import counterplay.game.BehaviourProfile;
import counterplay.game.CorrelatedEquilibria;
import counterplay.game.Deviation;
import counterplay.game.ExtensiveGame;
import counterplay.game.FiniteGame;
import counterplay.game.MixedStrategies;
import counterplay.game.NormalForm;
import counterplay.game.TreeReplies;
import counterplay.game.format.GameFiles;
import counterplay.game.format.ProfileFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks one profile exactly and shows each player's best deviation. Exit codes: 0 an equilibrium,
 * 1 not, 2 bad input. With behaviour the result also says whether it is subgame perfect, and with
 * beliefs whether it is a weak perfect Bayesian equilibrium; the strongest of what the profile
 * states decides the exit code.
 */
@Command(
    name = "check",
    description = {
      "Checks whether a profile is an equilibrium, exactly, and shows each player's best"
          + " deviation.",
      "Players, strategies, nodes and information sets are counted from 1.",
      "Exit codes: 0 an equilibrium, 1 not, 2 bad input."
    })
public final class GameCheck implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A game: Gambit's .nfg or .efg, lrsnash's pair of matrices, or one with types.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "PROFILE.json",
      description = {
        "[[\"1/2\",\"1/2\"],[\"1\",\"0\"]]: one mixed strategy for each player of the (reduced)"
            + " normal form, or",
        "{\"behaviour\":[...],\"beliefs\":[...]}: for each information set of a tree, in the order"
            + " of the file, or",
        "{\"rules\":[[[\"1\",\"0\"]],...]}: for each player and each of her types, the"
            + " probabilities of her actions, or",
        "{\"distribution\":[...]}: the probability of each profile, player 1's strategy varying"
            + " fastest."
      })
  private Path profile;

  @Option(
      names = "--format",
      paramLabel = "json|text",
      defaultValue = "text",
      description = "One JSON object, or text (default).")
  private GameCommand.Format format;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() {
    ObjectNode json = Json.object();
    boolean holds;
    String text;
    try {
      FiniteGame game = GameFiles.read(file).game();
      ProfileFile strategies = ProfileFile.read(profile);
      json.put("file", file.toString());
      holds = judged(game, strategies, json);
      if (strategies instanceof ProfileFile.Mixed && GameSolution.isForgetful(game))
        json.put("note", GameSolution.FORGETFUL);
      text = format == GameCommand.Format.json ? json + "\n" : CheckText.of(json, game);
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    }
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
    return holds ? 0 : 1;
  }

  private boolean judged(FiniteGame game, ProfileFile strategies, ObjectNode json) {
    try {
      if (strategies instanceof ProfileFile.Typed t) return typed(game, t.rules(), json);
      if (strategies instanceof ProfileFile.Correlated c)
        return correlated(game.normalForm(), c.distribution(), json);
      return strategies instanceof ProfileFile.Mixed m
          ? mixed(game.normalForm(), m.profile(), json)
          : behavioural(game, (ProfileFile.Behavioural) strategies, json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " with " + profile + ": " + e.getMessage(), e);
    }
  }

  private static boolean mixed(NormalForm game, MixedStrategies profile, ObjectNode json) {
    List<Deviation> deviations = game.deviations(profile);
    boolean isNash = deviations.stream().allMatch(d -> d.gain().isZero());
    json.put("equilibrium", Boolean.toString(isNash));
    json.set("payoffs", GameSolution.list(game.expected(profile)));
    json.set("best", entry(game.bestDeviation(profile)));
    ArrayNode all = json.putArray("deviations");
    for (Deviation d : deviations) all.add(entry(d));
    return isNash;
  }

  private static ObjectNode entry(Deviation d) {
    ObjectNode entry = Json.object();
    entry.put("player", Integer.toString(d.player() + 1));
    entry.put("strategy", Integer.toString(d.strategy() + 1));
    entry.put("payoff", d.payoff().toString());
    entry.put("gain", d.gain().toString());
    return entry;
  }

  /** The disobedience that gains most, if one gains. */
  private static boolean correlated(NormalForm game, List<Rational> distribution, ObjectNode json) {
    Optional<CorrelatedEquilibria.Incentive> violation =
        new CorrelatedEquilibria(game).violation(distribution);
    json.put("correlatedEquilibrium", Boolean.toString(violation.isEmpty()));
    violation.ifPresent(
        v ->
            json.putObject("best")
                .put("player", Integer.toString(v.player() + 1))
                .put("told", Integer.toString(v.told() + 1))
                .put("instead", Integer.toString(v.instead() + 1))
                .put("gain", v.gain().toString()));
    return violation.isEmpty();
  }

  /** For each type that can occur its best deviation, given the type. */
  private static boolean typed(
      FiniteGame game, BayesianGame.TypeStrategies rules, ObjectNode json) {
    if (!(game instanceof BayesianGame bayesian)) {
      throw new IllegalArgumentException(
          "rules for types for a game without types; wanted are mixed strategies or behaviour");
    }
    json.put("equilibrium", Boolean.toString(bayesian.isEquilibrium(rules)));
    json.set("payoffs", GameSolution.list(bayesian.exAnte(rules)));
    json.set("best", entry(bayesian, bayesian.bestDeviation(rules)));
    ArrayNode all = json.putArray("deviations");
    bayesian.deviations(rules).forEach(d -> all.add(entry(bayesian, d)));
    return bayesian.isEquilibrium(rules);
  }

  private static ObjectNode entry(BayesianGame game, BayesianGame.InterimDeviation d) {
    return Json.object()
        .put("player", Integer.toString(d.player() + 1))
        .put("type", game.types().get(d.player()).get(d.type()))
        .put("action", game.actions().get(d.player()).get(d.action()))
        .put("gain", d.gain().toString());
  }

  private static boolean behavioural(
      FiniteGame game, ProfileFile.Behavioural strategies, ObjectNode json) {
    if (!(game instanceof ExtensiveGame tree)) {
      throw new IllegalArgumentException(
          "behaviour at information sets for a game that is no tree; wanted are mixed strategies");
    }
    BehaviourProfile behaviour = strategies.behaviour();
    TreeReplies replies = new TreeReplies(tree);
    List<TreeReplies.Reply> best = replies.bestReplies(behaviour);
    List<TreeReplies.SubgameReply> imperfections = replies.imperfections(behaviour);
    boolean holds = best.stream().allMatch(r -> r.gain().isZero());
    json.put("equilibrium", Boolean.toString(holds));
    json.put("subgamePerfect", Boolean.toString(imperfections.isEmpty()));
    json.set("payoffs", GameSolution.list(tree.expected(behaviour)));
    ArrayNode all = json.putArray("deviations");
    for (TreeReplies.Reply r : best) all.add(entry(tree, r));
    ArrayNode subgames = json.putArray("imperfections");
    for (TreeReplies.SubgameReply s : imperfections) {
      subgames.add(entry(tree, s.reply()).put("node", Integer.toString(s.root() + 1)));
    }
    if (strategies.beliefs().isEmpty()) return holds;
    List<Assessment.Fault> faults = new Assessment(behaviour, strategies.beliefs()).faults(tree);
    json.put("weakPerfectBayesian", Boolean.toString(faults.isEmpty()));
    ArrayNode wrong = json.putArray("faults");
    for (Assessment.Fault f : faults) {
      if (f instanceof Assessment.Irrational i)
        wrong.add(entry(tree, i.reply()).put("set", Integer.toString(i.set() + 1)));
      if (f instanceof Assessment.Unfounded u) {
        ObjectNode entry = wrong.addObject().put("set", Integer.toString(u.set() + 1));
        entry.set("bayes", GameSolution.list(u.bayes()));
        entry.set("held", GameSolution.list(u.held()));
      }
    }
    return holds && faults.isEmpty();
  }

  /** A reply with the actions of the player's information sets in their order. */
  private static ObjectNode entry(ExtensiveGame tree, TreeReplies.Reply r) {
    ObjectNode entry = Json.object();
    entry.put("player", Integer.toString(r.player() + 1));
    ArrayNode actions = entry.putArray("actions");
    List<Integer> sets = tree.setsOf(r.player());
    for (int k = 0; k < sets.size(); k++)
      actions.add(tree.sets().get(sets.get(k)).actions().get(r.actions().get(k)));
    entry.put("payoff", r.payoff().toString());
    entry.put("gain", r.gain().toString());
    return entry;
  }
}
