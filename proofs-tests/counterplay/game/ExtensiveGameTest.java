package counterplay.game;

import static counterplay.game.FiniteGames.at;
import static counterplay.game.FiniteGames.end;
import static counterplay.game.FiniteGames.lists;
import static counterplay.game.FiniteGames.mixed;
import static counterplay.game.FiniteGames.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.game.ExtensiveGame.Chance;
import counterplay.game.ExtensiveGame.InformationSet;
import counterplay.game.ExtensiveGame.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExtensiveGameTest {

  private static final ExtensiveGame HORSE = FiniteGames.horse();
  private static final ExtensiveGame ENTRY = FiniteGames.entry();

  /**
   * A driver who does not know whether this is the first exit or the second. (Piccione and
   * Rubinstein 1997.)
   */
  private static final ExtensiveGame DRIVER =
      new ExtensiveGame(
          List.of("Driver"),
          List.of(new InformationSet(0, "exit?", List.of("exit", "on"))),
          at(0, end("0"), at(0, end("4"), end("1"))));

  private static BehaviourProfile behaviour(String mixtures) {
    return new BehaviourProfile(lists(mixtures));
  }

  @Test
  void payoffs_are_expected_along_all_paths() {
    // Sets in the order 1, 3, 2. By hand: D 1/2 then L 1/3; C 1/2 then d 1/4 (then L 1/3) or c 3/4.
    BehaviourProfile b = behaviour("1/2 1/2; 1/3 2/3; 1/4 3/4");
    assertThat(HORSE.expected(b)).isEqualTo(numbers("25/24 25/24 19/24"));
    assertThat(HORSE.reached(b)).isEqualTo(numbers("1 1/2 1/6 1/3 1/2 1/8 1/24 1/12 3/8"));
  }

  @Test
  void the_horse_has_selten_s_two_kinds_of_equilibria() {
    TreeReplies replies = new TreeReplies(HORSE);
    // (D, L) while 2 plays c with at least 1/3; (C, c) while 3 plays R with at least 3/4.
    assertThat(replies.isNash(behaviour("1 0; 1 0; 0 1"))).isTrue();
    assertThat(replies.isNash(behaviour("1 0; 1 0; 2/3 1/3"))).isTrue();
    assertThat(replies.bestDeviation(behaviour("1 0; 1 0; 3/4 1/4")).gain())
        .isEqualTo(Rational.of(1, 4));
    assertThat(replies.isNash(behaviour("0 1; 0 1; 0 1"))).isTrue();
    assertThat(replies.isNash(behaviour("0 1; 1/4 3/4; 0 1"))).isTrue();
    assertThat(replies.bestReply(1, behaviour("0 1; 1/3 2/3; 0 1")))
        .isEqualTo(new TreeReplies.Reply(1, List.of(0), Rational.of(4, 3), Rational.of(1, 3)));
    assertThat(HORSE.normalForm().pureEquilibria())
        .containsExactlyInAnyOrder(List.of(0, 1, 0), List.of(1, 1, 1));
  }

  @Test
  void only_one_kind_in_the_horse_is_sequentially_rational() {
    BehaviourProfile good = behaviour("0 1; 0 1; 0 1");
    Assessment trusting = new Assessment(good, lists("1; 1/3 2/3; 1"));
    assertThat(trusting.isWeakPerfectBayesian(HORSE)).isTrue();
    // 3 earns 2 m from L and 1 - m from R: beliefs above 1/3 call for L.
    assertThat(new Assessment(good, lists("1; 1/2 1/2; 1")).faults(HORSE))
        .containsExactly(
            new Assessment.Irrational(
                1, new TreeReplies.Reply(2, List.of(0), Rational.ONE, Rational.HALF)));
    Assessment bad = new Assessment(behaviour("1 0; 1 0; 0 1"), lists("1; 1 0; 1"));
    assertThat(bad.faults(HORSE))
        .containsExactly(
            new Assessment.Irrational(
                2, new TreeReplies.Reply(1, List.of(0), Rational.of(4), Rational.of(3))));
    assertThat(new TreeReplies(HORSE).isSubgamePerfect(bad.behaviour()))
        .as("its only subgame is the whole game")
        .isTrue();
  }

  @Test
  void a_reply_weighs_the_nodes_of_a_set_by_how_likely_they_are() {
    // Left pays 4 after the first draw, right 2 after the second: 4 / 4 against 3 / 4 times 2.
    ExtensiveGame blind =
        new ExtensiveGame(
            List.of("1"),
            List.of(new InformationSet(0, "blind", List.of("left", "right"))),
            new Chance(
                List.of("a", "b"),
                numbers("1/4 3/4"),
                List.of(at(0, end("4"), end("0")), at(0, end("0"), end("2")))));
    TreeReplies.Reply right =
        new TreeReplies.Reply(0, List.of(1), Rational.of(3, 2), Rational.HALF);
    assertThat(new TreeReplies(blind).bestReply(0, behaviour("1 0"))).isEqualTo(right);
    // Under the belief 1/3 to 2/3 there is a tie; left is best from there on.
    assertThat(new Assessment(behaviour("0 1"), lists("2/5 3/5")).faults(blind))
        .containsExactly(
            new Assessment.Unfounded(0, numbers("1/4 3/4"), numbers("2/5 3/5")),
            new Assessment.Irrational(
                0, new TreeReplies.Reply(0, List.of(0), Rational.of(8, 5), Rational.of(2, 5))));
    assertThat(new Assessment(behaviour("0 1"), lists("1/3 2/3")).faults(blind)).hasSize(1);
  }

  @Test
  void beliefs_must_follow_from_behaviour_where_it_leads() {
    BehaviourProfile b = behaviour("1/2 1/2; 1 0; 1/2 1/2");
    assertThat(Assessment.bayes(HORSE, b).beliefs()).isEqualTo(lists("1; 2/3 1/3; 1"));
    assertThat(new Assessment(b, lists("1; 1/2 1/2; 1")).faults(HORSE))
        .contains(new Assessment.Unfounded(1, numbers("2/3 1/3"), numbers("1/2 1/2")));
  }

  @Test
  void the_threat_to_fight_an_entrant_is_not_subgame_perfect() {
    TreeReplies replies = new TreeReplies(ENTRY);
    BehaviourProfile threat = behaviour("1 0; 1 0");
    assertThat(replies.subgames()).containsExactly(0, 2);
    assertThat(replies.isNash(threat)).isTrue();
    assertThat(replies.imperfections(threat))
        .containsExactly(
            new TreeReplies.SubgameReply(
                2, new TreeReplies.Reply(1, List.of(1), Rational.ONE, Rational.of(2))));
    assertThat(replies.isSubgamePerfect(behaviour("0 1; 0 1"))).isTrue();
  }

  @Test
  void who_forgets_has_no_best_reply_by_dynamic_programming() {
    assertThat(Recall.lapse(DRIVER, 0)).contains(new Recall.Lapse(0, 0, 0, 2));
    assertThat(DRIVER.expected(behaviour("1/3 2/3")))
        .as("(1 - p) p 4 + p p at p = 2/3")
        .isEqualTo(numbers("4/3"));
    assertThatThrownBy(() -> new TreeReplies(DRIVER).bestReply(0, behaviour("1 0")))
        .hasMessage(
            "player 1 forgets at information set 'exit?' what tells nodes 0 and 2 apart; wanted is"
                + " perfect recall");
    assertThat(DRIVER.normalForm().payoffs()).isEqualTo(lists("0; 1"));
  }

  @Test
  void the_reduced_normal_form_leaves_out_what_a_plan_rules_out() {
    // 1 stops or goes on, then 2 stops or goes on, then 1 stops or goes on.
    List<InformationSet> sets =
        List.of(
            new InformationSet(0, "a", List.of("s", "g")),
            new InformationSet(1, "b", List.of("s", "g")),
            new InformationSet(0, "c", List.of("s", "g")));
    ExtensiveGame centipede =
        new ExtensiveGame(
            List.of("1", "2"),
            sets,
            at(0, end("1 0"), at(1, end("0 2"), at(2, end("3 1"), end("2 4")))));
    TreeStrategies strategies = new TreeStrategies(centipede);
    assertThat(strategies.plans(0)).hasSize(4);
    assertThat(strategies.reducedPlans(0))
        .containsExactly(List.of(0, -1), List.of(1, 0), List.of(1, 1));
    NormalForm g = centipede.normalForm();
    assertThat(g.strategies()).containsExactly(List.of("s *", "g s", "g g"), List.of("s", "g"));
    assertThat(g.payoffs()).isEqualTo(lists("1 0; 0 2; 0 2; 1 0; 3 1; 2 4"));
    assertThat(strategies.behaviour(strategies.plansOfNormalForm(), mixed("1/2 1/3 1/6; 1 0")))
        .isEqualTo(behaviour("1/2 1/2; 1 0; 2/3 1/3"));
  }

  @Test
  void trees_that_do_not_fit_are_refused() {
    List<InformationSet> one = List.of(new InformationSet(0, "x", List.of("l", "r")));
    assertThatThrownBy(() -> new ExtensiveGame(List.of("1"), one, at(0, end("1"))))
        .hasMessage("a node of information set 'x' has 1 branches; the set has 2 actions");
    assertThatThrownBy(() -> new ExtensiveGame(List.of("1"), one, end("1")))
        .hasMessage("information set 'x' has no node");
    assertThatThrownBy(() -> new ExtensiveGame(List.of("1"), one, at(1, end("1"), end("1"))))
        .hasMessage("information set 1; there are 1, counted from 0");
    assertThatThrownBy(() -> new ExtensiveGame(List.of("1"), one, at(0, end("1 2"), end("1"))))
        .hasMessage("an end with 2 payoffs; the game has 1 players");
    assertThatThrownBy(() -> new Chance(List.of("a", "b"), numbers("1/2 1/3"), List.of()))
        .hasMessage("nature has probabilities with the sum 5/6; wanted is 1");
    Node deep = end("1");
    for (int k = 0; k <= ExtensiveGame.MOST_MOVES; k++)
      deep = new Chance(List.of("m"), numbers("1"), List.of(deep));
    Node root = deep;
    assertThatThrownBy(() -> new ExtensiveGame(List.of("1"), List.of(), root))
        .hasMessage("a tree with more than 500 moves on a path");
    assertThatThrownBy(() -> HORSE.expected(behaviour("1 0; 1 0")))
        .hasMessage("mixtures at 2 information sets; the game has 3");
  }

  @Test
  void very_many_information_sets_fill_neither_stack_nor_memory() {
    List<InformationSet> sets = new ArrayList<>();
    List<Node> branches = new ArrayList<>();
    sets.add(new InformationSet(0, "which", NormalForm.numbered(20_000)));
    for (int k = 1; k <= 20_000; k++) {
      sets.add(new InformationSet(1, "s" + k, List.of("a")));
      branches.add(at(k, end("0 1")));
    }
    ExtensiveGame one =
        new ExtensiveGame(List.of("1", "2"), sets, new ExtensiveGame.Decision(0, branches));
    assertThat(new TreeStrategies(one).reducedPlans(1)).hasSize(1);
    assertThat(one.normalForm().payoffs()).hasSize(20_000);
    for (int k = 1; k <= 20_000; k++) {
      sets.set(k, new InformationSet(1, "s" + k, List.of("a", "b")));
      branches.set(k - 1, at(k, end("0 1"), end("1 0")));
    }
    ExtensiveGame two =
        new ExtensiveGame(List.of("1", "2"), sets, new ExtensiveGame.Decision(0, branches));
    assertThatThrownBy(two::normalForm)
        .hasMessageStartingWith("player 2 has too many pure strategies");
  }

  @Property(tries = 300)
  void best_replies_are_the_best_of_all_pure_strategies(@ForAll long seed) {
    Random random = new Random(seed);
    ExtensiveGame g = FiniteGames.randomTree(random, 1 + random.nextInt(3), 5);
    BehaviourProfile behaviour = FiniteGames.randomBehaviour(random, g);
    assertThat(Recall.isPerfect(g)).isTrue();
    for (int i = 0; i < g.players().size(); i++) {
      TreeStrategies strategies = new TreeStrategies(g);
      if (combinations(g, i) > 300) continue;
      int player = i;
      Rational best =
          strategies.plans(i).stream()
              .map(p -> g.expected(behaviour.with(g, g.setsOf(player), p)).get(player))
              .reduce(Rational::max)
              .orElseThrow();
      TreeReplies.Reply reply = new TreeReplies(g).bestReply(i, behaviour);
      assertThat(reply.payoff()).isEqualTo(best);
      assertThat(g.expected(behaviour.with(g, g.setsOf(i), reply.actions())).get(i))
          .isEqualTo(best);
      assertThat(reply.gain()).isEqualTo(best.minus(g.expected(behaviour).get(i)));
    }
  }

  @Property(tries = 60)
  void mixtures_of_plans_and_their_behaviour_earn_the_same(@ForAll long seed) {
    Random random = new Random(seed);
    ExtensiveGame g = FiniteGames.randomTree(random, 2, 3);
    if (combinations(g, 0) > 200 || combinations(g, 1) > 200) return;
    TreeStrategies strategies = new TreeStrategies(g);
    List<List<List<Integer>>> plans = strategies.plansOfNormalForm();
    NormalForm table = strategies.normalForm();
    MixedStrategies m = FiniteGames.randomProfile(random, table);
    BehaviourProfile behaviour = strategies.behaviour(plans, m);
    assertThat(g.expected(behaviour)).isEqualTo(table.expected(m));
    assertThat(new TreeReplies(g).bestReplies(behaviour).stream().map(TreeReplies.Reply::gain))
        .isEqualTo(table.deviations(m).stream().map(Deviation::gain).toList());
    NormalForm whole =
        strategies.normalForm(IntStream.range(0, 2).mapToObj(strategies::plans).toList());
    assertThat(Collections.max(whole.expectedPure(0, spread(whole, table, m))))
        .isEqualTo(Collections.max(table.expectedPure(0, m)));
  }

  /**
   * The same mixture in the whole normal form: each reduced plan's weight goes to a plan that fills
   * its gaps with first actions.
   */
  private static MixedStrategies spread(NormalForm whole, NormalForm reduced, MixedStrategies m) {
    List<List<Rational>> mixtures = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Rational[] weights =
          IntStream.range(0, whole.size(i)).mapToObj(k -> Rational.ZERO).toArray(Rational[]::new);
      for (int k = 0; k < reduced.size(i); k++) {
        int at =
            whole
                .strategies()
                .get(i)
                .indexOf(reduced.strategies().get(i).get(k).replace("*", "a1"));
        weights[at] = weights[at].plus(m.of(i).get(k));
      }
      mixtures.add(List.of(weights));
    }
    return new MixedStrategies(mixtures);
  }

  @Property(tries = 60)
  void subgame_perfection_is_no_gain_at_any_root_of_a_subgame(@ForAll long seed) {
    Random random = new Random(seed);
    ExtensiveGame g = FiniteGames.randomTree(random, 2, 3);
    TreeReplies replies = new TreeReplies(g);
    BehaviourProfile behaviour = FiniteGames.randomBehaviour(random, g);
    boolean fails = false;
    for (int v : replies.subgames()) {
      ExtensiveGame subgame = subgame(g, v);
      BehaviourProfile restricted =
          new BehaviourProfile(
              subgame.sets().stream().map(s -> behaviour.at(g.sets().indexOf(s))).toList());
      fails |= !new TreeReplies(subgame).isNash(restricted);
    }
    assertThat(replies.isSubgamePerfect(behaviour)).isEqualTo(!fails);
    if (new TreeReplies(g).isNash(behaviour))
      assertThat(replies.imperfections(behaviour)).noneMatch(r -> r.root() == 0);
  }

  /** The subtree as a game of its own, with the sets that occur in it. */
  private static ExtensiveGame subgame(ExtensiveGame g, int v) {
    Node root = new Tree(g).node(v);
    List<Integer> used = new ArrayList<>();
    collect(root, used);
    return new ExtensiveGame(
        g.players(), used.stream().map(g.sets()::get).toList(), renumbered(root, used));
  }

  private static void collect(Node node, List<Integer> used) {
    if (node instanceof ExtensiveGame.Decision d && !used.contains(d.set())) used.add(d.set());
    node.children().forEach(c -> collect(c, used));
  }

  private static Node renumbered(Node node, List<Integer> used) {
    List<Node> children = node.children().stream().map(c -> renumbered(c, used)).toList();
    if (node instanceof ExtensiveGame.Decision d)
      return new ExtensiveGame.Decision(used.indexOf(d.set()), children);
    return node instanceof Chance c ? new Chance(c.moves(), c.probabilities(), children) : node;
  }

  private static long combinations(ExtensiveGame g, int player) {
    return g.setsOf(player).stream()
        .mapToLong(s -> g.sets().get(s).actions().size())
        .reduce(1, (a, b) -> a * b);
  }
}
