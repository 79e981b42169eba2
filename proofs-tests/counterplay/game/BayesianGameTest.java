package counterplay.game;

import static counterplay.game.FiniteGames.lists;
import static counterplay.game.FiniteGames.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.game.BayesianGame.InterimDeviation;
import counterplay.game.BayesianGame.TypeStrategies;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BayesianGameTest {

  /**
   * Player 1 likes first 2, second 1, together only; player 2 likes it the other way round if she
   * wants to meet, and apart if not.
   */
  private static BayesianGame meeting(Rational wantsToMeet) {
    List<List<Rational>> meet = lists("2 1; 0 0; 0 0; 1 2");
    List<List<Rational>> avoid = lists("2 0; 0 1; 0 2; 1 0");
    return new BayesianGame(
        List.of(List.of("any"), List.of("meet", "avoid")),
        List.of(List.of("B", "S"), List.of("B", "S")),
        List.of(wantsToMeet, Rational.ONE.minus(wantsToMeet)),
        List.of(meet, avoid));
  }

  private static TypeStrategies rules(String first, String second) {
    return new TypeStrategies(List.of(lists(first), lists(second)));
  }

  @Test
  void who_may_be_avoided_still_goes_where_she_likes_best() {
    // By hand: against (B, S) player 1 gets 1 from B and 1/2 from S; given B, meeting is B and
    // avoiding is S.
    BayesianGame g = meeting(Rational.HALF);
    TypeStrategies e = rules("1 0", "1 0; 0 1");
    assertThat(g.interim(0, 0, e)).isEqualTo(numbers("1 1/2"));
    assertThat(g.bestReplies(1, 1, e)).containsExactly(1);
    assertThat(g.isEquilibrium(e)).isTrue();
    assertThat(g.exAnte(e)).isEqualTo(numbers("1 3/2"));
    assertThat(g.bestDeviation(rules("1 0", "1 0; 1 0")))
        .isEqualTo(new InterimDeviation(1, 1, 1, Rational.of(2)));
  }

  @Test
  void a_pure_equilibrium_is_a_map_from_types_to_actions() {
    NormalForm exAnte = BayesianForms.exAnte(meeting(Rational.HALF));
    assertThat(exAnte.strategies().get(1)).containsExactly("B B", "S B", "B S", "S S");
    assertThat(exAnte.pureEquilibria()).containsExactly(List.of(0, 2));
    NormalForm agents = BayesianForms.agents(meeting(Rational.HALF));
    assertThat(agents.players()).containsExactly("Player 1 any", "Player 2 meet", "Player 2 avoid");
    assertThat(agents.pureEquilibria()).containsExactly(List.of(0, 0, 1));
  }

  @Test
  void correlated_types_tell_about_each_other() {
    // Both see the same coin and want the same action as the coin; a player who sees heads knows
    // the other does.
    List<List<Rational>> heads = lists("1 1; 0 0; 0 0; 0 0");
    List<List<Rational>> tails = lists("0 0; 0 0; 0 0; 1 1");
    List<List<Rational>> never = lists("9 0; 0 9; 9 0; 0 9");
    BayesianGame g =
        new BayesianGame(
            List.of(List.of("h", "t"), List.of("h", "t")),
            List.of(List.of("H", "T"), List.of("H", "T")),
            numbers("1/2 0 0 1/2"),
            List.of(heads, never, never, tails));
    TypeStrategies honest = rules("1 0; 0 1", "1 0; 0 1");
    assertThat(g.isEquilibrium(honest)).isTrue();
    assertThat(g.exAnte(honest)).isEqualTo(numbers("1 1"));
    assertThat(g.interim(0, 0, rules("1 0; 0 1", "1/3 2/3; 0 1"))).isEqualTo(numbers("1/3 0"));
  }

  @Test
  void a_type_that_never_occurs_expects_nothing_and_disturbs_nothing() {
    BayesianGame g = meeting(Rational.ONE);
    TypeStrategies e = rules("1 0", "1 0; 1 0");
    assertThat(g.isEquilibrium(e)).isTrue();
    assertThatThrownBy(() -> g.interim(1, 1, e))
        .hasMessage("type 2 of player 2 has probability 0; given it, nothing is expected");
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    assertThatThrownBy(() -> meeting(Rational.of(2)))
        .hasMessage("the prior has the probability -1; wanted is at least 0");
    assertThatThrownBy(
            () ->
                new BayesianGame(
                    List.of(List.of("a")), List.of(List.of("x")), numbers("1"), List.of()))
        .hasMessage("payoffs for 0 type profiles; there are 1");
    assertThatThrownBy(() -> meeting(Rational.HALF).exAnte(rules("1 0", "1 0")))
        .hasMessage(
            "a behaviour that has not one probability for each player, type and action of the"
                + " game");
  }

  @Property(tries = 60)
  void interim_gains_are_those_of_the_agents(@ForAll long seed) {
    Random random = new Random(seed);
    BayesianGame g = randomGame(random);
    TypeStrategies behaviour = randomBehaviour(random, g);
    List<Deviation> ofAgents =
        BayesianForms.agents(g).deviations(BayesianForms.asAgents(behaviour));
    List<Rational> occurring = new ArrayList<>();
    int agent = 0;
    for (int i = 0; i < g.playerCount(); i++) {
      for (int t = 0; t < g.types().get(i).size(); t++, agent++) {
        if (g.probability(i, t).signum() > 0) occurring.add(ofAgents.get(agent).gain());
        else assertThat(ofAgents.get(agent).gain()).isEqualTo(Rational.ZERO);
      }
    }
    assertThat(g.deviations(behaviour).stream().map(InterimDeviation::gain))
        .containsExactlyElementsOf(occurring);
  }

  @Property(tries = 60)
  void pure_equilibria_are_those_of_the_ex_ante_form(@ForAll long seed) {
    Random random = new Random(seed);
    BayesianGame g = randomGame(random);
    NormalForm exAnte = BayesianForms.exAnte(g);
    for (int c = 0; c < exAnte.payoffs().size(); c++) {
      TypeStrategies pure = maps(g, exAnte.profile(c));
      assertThat(g.exAnte(pure))
          .isEqualTo(byDefinition(g, pure))
          .isEqualTo(exAnte.payoffs().get(c));
      assertThat(g.isEquilibrium(pure)).isEqualTo(exAnte.isNash(exAnte.pure(exAnte.profile(c))));
    }
  }

  /** The maps behind the strategies' numbers: the first type's action varies fastest. */
  private static TypeStrategies maps(BayesianGame g, List<Integer> strategies) {
    List<List<List<Rational>>> rules = new ArrayList<>();
    for (int i = 0; i < g.playerCount(); i++) {
      int size = g.actions().get(i).size();
      int rest = strategies.get(i);
      List<List<Rational>> ofPlayer = new ArrayList<>();
      for (int t = 0; t < g.types().get(i).size(); t++, rest /= size)
        ofPlayer.add(CheckedDistributions.certain(size, rest % size));
      rules.add(ofPlayer);
    }
    return new TypeStrategies(rules);
  }

  /** Sum over types and actions of all probabilities times payoffs. */
  private static List<Rational> byDefinition(BayesianGame g, TypeStrategies behaviour) {
    List<Rational> totals = new ArrayList<>(g.types().stream().map(t -> Rational.ZERO).toList());
    List<Integer> typeSizes = g.types().stream().map(List::size).toList();
    List<Integer> actionSizes = g.actions().stream().map(List::size).toList();
    Profiles.all(typeSizes)
        .forEach(
            t ->
                Profiles.all(actionSizes)
                    .forEach(
                        a -> {
                          Rational weight = g.prior().get(number(typeSizes, t));
                          for (int i = 0; i < a.size(); i++)
                            weight =
                                weight.times(behaviour.rules().get(i).get(t.get(i)).get(a.get(i)));
                          for (int i = 0; i < a.size(); i++) {
                            totals.set(
                                i,
                                totals
                                    .get(i)
                                    .plus(
                                        weight.times(
                                            g.payoffs()
                                                .get(number(typeSizes, t))
                                                .get(number(actionSizes, a))
                                                .get(i))));
                          }
                        }));
    return totals;
  }

  private static int number(List<Integer> sizes, List<Integer> indices) {
    int number = 0;
    for (int i = sizes.size() - 1; i >= 0; i--) number = number * sizes.get(i) + indices.get(i);
    return number;
  }

  private static BayesianGame randomGame(Random random) {
    int players = 1 + random.nextInt(3);
    List<List<String>> types = new ArrayList<>();
    List<List<String>> actions = new ArrayList<>();
    int typeProfiles = 1;
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      types.add(NormalForm.numbered(1 + random.nextInt(2)));
      actions.add(NormalForm.numbered(1 + random.nextInt(2)));
      typeProfiles *= types.get(i).size();
      sizes.add(actions.get(i).size());
    }
    List<List<List<Rational>>> payoffs =
        IntStream.range(0, typeProfiles)
            .mapToObj(t -> FiniteGames.randomTable(random, sizes, 2, 1).payoffs())
            .toList();
    return new BayesianGame(
        types, actions, FiniteGames.distribution(random, typeProfiles), payoffs);
  }

  private static TypeStrategies randomBehaviour(Random random, BayesianGame g) {
    return new TypeStrategies(
        IntStream.range(0, g.playerCount())
            .mapToObj(
                i ->
                    g.types().get(i).stream()
                        .map(t -> FiniteGames.distribution(random, g.actions().get(i).size()))
                        .toList())
            .toList());
  }
}
