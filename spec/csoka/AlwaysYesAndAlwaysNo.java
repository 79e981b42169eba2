package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.lemmas.YesNoPlays;
import csoka.lemmas.YesNoPlays.Comparison;
import csoka.reduced.YesNoGame;
import csoka.reduced.YesNoGame.Seen;
import csoka.sentences.Readings;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What Section 1 says of the convincing strategy in its game with YES and NO. */
public final class AlwaysYesAndAlwaysNo implements Spec {

  private static final String PLACE = "Section 1, after Example 1.1";

  private static final YesNoPlays ALWAYS = YesNoPlays.of(Comparison.ALWAYS);

  private static final YesNoPlays ONCE = YesNoPlays.of(Comparison.ONCE);

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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Play> privately =
        Scope.part(
            "k rounds, n agents, private decisions: a play tells the agents nothing before its end",
            "k = 1..3, n = 2, 3",
            YesNoCases.plays(Seen.NOTHING));
    Scope<No> replaced =
        Scope.part(
            "k rounds, n agents, private decisions; every plan and every NO in it",
            "k = 1..3, n = 2, 3",
            Space.enumerated(
                YesNoCases::nos,
                r -> YesNoCases.nos().skip(r.nextInt(40)).findFirst().orElseThrow()));
    return List.of(
        Claim.of(
            "csoka/example-1.1-yes-best",
            Kind.EXAMPLE,
            PLACE,
            "always choosing YES is a best reply to whatever the others do",
            Play.class,
            Reading.printed(
                    CONDITIONAL,
                    privately,
                    ALWAYS.judging((Play c) -> variables(c.game(), c.plan(), c.others())))
                .provedBy(ALWAYS.proof()),
            Reading.ours(
                "own-payoffs-seen",
                BOUNDED,
                Scope.part(
                    "the same when everybody sees his own payoff of each round",
                    "k = 1..3 for n = 2, k = 1, 2 for n = 3",
                    YesNoCases.plays(Seen.OWN_PAYOFF)),
                AlwaysYesAndAlwaysNo::compare),
            Readings.refuted(
                "choices-seen",
                Scope.part(
                    "the same when everybody sees all past choices",
                    "k = 1..3, n = 2, 3",
                    YesNoCases.plays(Seen.CHOICES)),
                AlwaysYesAndAlwaysNo::compare)),
        Claim.of(
            "csoka/example-1.1-no-disadvantages",
            Kind.EXAMPLE,
            PLACE,
            "YES in the place of a NO is never worse and, against some plans of the others, better",
            No.class,
            Reading.printed(
                    CONDITIONAL,
                    replaced,
                    ONCE.judging(
                        (No c) -> variables(c.game(), c.plan(), c.others()).whole("t", c.round())))
                .provedBy(ONCE.proof())));
  }

  private static Finding compare(Play c) {
    List<Boolean> always = Collections.nCopies(c.game().rounds(), true);
    int yes = c.game().payoff(c.game().play(always, c.others(), c.seen()), 0);
    int plan = c.game().payoff(c.game().play(c.plan(), c.others(), c.seen()), 0);
    return Finding.of(Rational.of(yes), AT_LEAST, Rational.of(plan));
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

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/example-1.1-game", "Section 1, Example 1.1", YesNoGame.class));
  }
}
