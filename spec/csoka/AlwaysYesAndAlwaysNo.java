package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.lemmas.YesNoPlays;
import csoka.lemmas.YesNoPlays.Comparison;
import csoka.reduced.YesNoGame;
import csoka.reduced.YesNoGame.Seen;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Section 1 says of its game with YES and NO: the convincing strategy, and one-round
 * equilibria.
 */
public final class AlwaysYesAndAlwaysNo implements Spec {

  private static final String PLACE = "Section 1, after Example 1.1";
  private static final YesNoPlays ALWAYS = YesNoPlays.of(Comparison.ALWAYS);
  private static final YesNoPlays ONCE = YesNoPlays.of(Comparison.ONCE);
  private static final YesNoPlays TWO = YesNoPlays.of(Comparison.TWO);
  private static final YesNoPlays ALL_NO = YesNoPlays.of(Comparison.ALL_NO);

  /**
   * For every plan of agent 1 and all strategies of the others.
   *
   * @param game the numbers of rounds and agents
   * @param seen what agents see of each other
   * @param plan agent 1's choices
   * @param others the others' choices by what they saw: for each of them and each round a table
   */
  public record Play(
      YesNoGame game, Seen seen, List<Boolean> plan, List<List<List<Boolean>>> others) {}

  /**
   * For every plan and every NO in it.
   *
   * @param game the numbers of rounds and agents
   * @param plan agent 1's choices
   * @param round the place of a NO, the first is 0
   * @param others the others' choices, as in a play
   */
  public record No(
      YesNoGame game, List<Boolean> plan, int round, List<List<List<Boolean>>> others) {}

  /**
   * For every number of agents.
   *
   * @param agents n
   */
  public record Agents(int agents) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Play> privately =
        Scope.part(
            "k rounds, n agents, private decisions: a play tells the agents nothing before its end",
            "k = 1..3, n = 2, 3",
            plays(Seen.NOTHING));
    Scope<No> replaced =
        Scope.part(
            "k rounds, n agents, private decisions; every plan and every NO in it",
            "k = 1..3, n = 2, 3",
            Space.enumerated(
                AlwaysYesAndAlwaysNo::nos,
                r -> nos().skip(r.nextInt(40)).findFirst().orElseThrow()));
    Scope<Agents> oneRound =
        Scope.part("one round, n agents", "n = 2..6", Space.range(2, 6).map(Agents::new));
    return List.of(
        Claim.of(
            "csoka/example-1.1-yes-best",
            Kind.EXAMPLE,
            PLACE,
            "always choosing YES is a best reply to whatever the others do",
            Play.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    privately,
                    ALWAYS.judging((Play c) -> variables(c.game(), c.plan(), c.others())))
                .provedBy(ALWAYS.proof()),
            Reading.ours(
                "own-payoffs-seen",
                Verdict.BOUNDED,
                Scope.part(
                    "the same when everybody sees his own payoff of each round",
                    "k = 1..3 for n = 2, k = 1, 2 for n = 3",
                    plays(Seen.OWN_PAYOFF)),
                AlwaysYesAndAlwaysNo::compare),
            Reading.ours(
                    "choices-seen",
                    Verdict.REFUTED,
                    Scope.part(
                        "the same when everybody sees all past choices",
                        "k = 1..3, n = 2, 3",
                        plays(Seen.CHOICES)),
                    AlwaysYesAndAlwaysNo::compare)
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/example-1.1-no-disadvantages",
            Kind.EXAMPLE,
            PLACE,
            "YES in the place of a NO is never worse and, against some plans of the others, better",
            No.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    replaced,
                    ONCE.judging(
                        (No c) -> variables(c.game(), c.plan(), c.others()).whole("t", c.round())))
                .provedBy(ONCE.proof())),
        Claim.of(
            "csoka/example-1.1-one-round",
            Kind.EXAMPLE,
            PLACE,
            "one round has at least two Nash equilibria",
            Agents.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    oneRound,
                    TWO.judging((Agents c) -> Assignment.NONE.whole("n", c.agents())))
                .provedBy(TWO.proof()),
            Reading.ours(
                "no-third-pure-one",
                Verdict.BOUNDED,
                oneRound,
                c ->
                    Finding.of(
                        Rational.of(equilibria(c.agents()).count()),
                        Relation.EQUAL,
                        Rational.of(2)))),
        Claim.of(
            "csoka/example-1.1-all-no",
            Kind.EXAMPLE,
            PLACE,
            "in one round, NO by everybody is a Nash equilibrium",
            Agents.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    oneRound,
                    ALL_NO.judging((Agents c) -> Assignment.NONE.whole("n", c.agents())))
                .provedBy(ALL_NO.proof())));
  }

  private static Finding compare(Play c) {
    List<Boolean> always = Collections.nCopies(c.game().rounds(), true);
    int yes = c.game().payoff(c.game().play(always, c.others(), c.seen()), 0);
    int plan = c.game().payoff(c.game().play(c.plan(), c.others(), c.seen()), 0);
    return Finding.of(Rational.of(yes), Relation.AT_LEAST, Rational.of(plan));
  }

  /** The probabilities of YES, 0 or 1. */
  private static Assignment variables(
      YesNoGame game, List<Boolean> plan, List<List<List<Boolean>>> others) {
    List<Rational> yes =
        IntStream.range(0, game.rounds())
            .boxed()
            .flatMap(t -> others.stream().map(one -> number(one.get(t).get(0))))
            .toList();
    return Assignment.NONE
        .whole("k", game.rounds())
        .whole("n", game.agents())
        .numbers("y", plan.stream().map(AlwaysYesAndAlwaysNo::number).toList())
        .numbers("o", yes);
  }

  static Rational number(boolean yes) {
    return yes ? Rational.ONE : Rational.ZERO;
  }

  private static Stream<List<Boolean>> equilibria(int n) {
    YesNoGame game = new YesNoGame(1, n);
    return YesNoGame.plans(n)
        .filter(
            profile ->
                IntStream.range(0, n)
                    .allMatch(
                        i -> {
                          List<Boolean> other =
                              IntStream.range(0, n)
                                  .mapToObj(j -> (j == i) != profile.get(j))
                                  .toList();
                          return game.payoff(List.of(other), i) <= game.payoff(List.of(profile), i);
                        }));
  }

  private static Stream<YesNoGame> games(int rounds) {
    return IntStream.rangeClosed(1, rounds)
        .boxed()
        .flatMap(k -> Stream.of(new YesNoGame(k, 2), new YesNoGame(k, 3)));
  }

  private static Stream<List<List<List<Boolean>>>> others(YesNoGame game, Seen seen) {
    Stream<List<List<List<Boolean>>>> all =
        YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen)).map(List::of);
    return game.agents() == 2
        ? all
        : all.flatMap(
            one ->
                YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen))
                    .map(two -> List.of(one.get(0), two)));
  }

  private static Space<Play> plays(Seen seen) {
    return Space.enumerated(
        () ->
            games(3)
                .filter(g -> seen != Seen.OWN_PAYOFF || g.rounds() * g.agents() < 9)
                .flatMap(
                    g ->
                        others(g, seen)
                            .flatMap(
                                o ->
                                    YesNoGame.plans(g.rounds()).map(p -> new Play(g, seen, p, o)))),
        random -> drawn(seen, random));
  }

  private static Play drawn(Seen seen, Random random) {
    YesNoGame game =
        new YesNoGame(1 + random.nextInt(seen == Seen.OWN_PAYOFF ? 2 : 3), 2 + random.nextInt(2));
    List<List<List<Boolean>>> others =
        IntStream.range(1, game.agents())
            .mapToObj(
                j ->
                    IntStream.range(0, game.rounds())
                        .mapToObj(t -> choices(seen == Seen.NOTHING ? 1 : 1 << t, random))
                        .toList())
            .toList();
    return new Play(game, seen, choices(game.rounds(), random), others);
  }

  private static List<Boolean> choices(int count, Random random) {
    return IntStream.range(0, count).mapToObj(k -> random.nextBoolean()).toList();
  }

  private static Stream<No> nos() {
    return games(3)
        .flatMap(
            g ->
                YesNoGame.plans(g.rounds())
                    .flatMap(
                        p ->
                            IntStream.range(0, p.size())
                                .filter(t -> !p.get(t))
                                .boxed()
                                .flatMap(
                                    t -> others(g, Seen.NOTHING).map(o -> new No(g, p, t, o)))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/example-1.1-game", "Section 1, Example 1.1", YesNoGame.class));
  }
}
