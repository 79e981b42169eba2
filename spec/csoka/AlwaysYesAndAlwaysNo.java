package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.setup.YesNoGame.Seen;
import csoka.setup.YesNoGame;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Section 1 says of its game with YES and NO: the convincing strategy, and one-round equilibria. */
public final class AlwaysYesAndAlwaysNo implements Spec {

  private static final String PLACE = "Section 1, after Example 1.1";
  private static final Polynomial OTHERS = Polynomial.parameter("othersYes");
  private static final Polynomial YES = Polynomial.parameter("yes");

  /**
   * For every plan of agent 1 and all strategies of the others.
   *
   * @param game the numbers of rounds and agents
   * @param seen what agents see of each other
   * @param plan agent 1's choices
   * @param others the others' choices by what they saw: for each of them and each round a table
   */
  public record Play(YesNoGame game, Seen seen, List<Boolean> plan, List<List<List<Boolean>>> others) {}

  /**
   * For every plan and every NO in it.
   *
   * @param game the numbers of rounds and agents
   * @param plan agent 1's choices
   * @param round the place of a NO, the first is 0
   */
  public record No(YesNoGame game, List<Boolean> plan, int round) {}

  /**
   * For every number of agents.
   *
   * @param agents n
   */
  public record Agents(int agents) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Play> privately = Scope.part("k rounds, n agents, private decisions: a play tells the agents nothing before its end", "k = 1..3, n = 2, 3", plays(Seen.NOTHING));
    Scope<No> replaced = Scope.part("k rounds, n agents, private decisions; every plan and every NO in it", "k = 1..3, n = 2, 3", Space.enumerated(AlwaysYesAndAlwaysNo::nos,
        r -> nos().skip(r.nextInt(40)).findFirst().orElseThrow()));
    Scope<Agents> oneRound = Scope.part("one round, n agents", "n = 2..6", Space.range(2, 6).map(Agents::new));
    return List.of(
        Claim.of("csoka/example-1.1-yes-best", Kind.EXAMPLE, PLACE, "always choosing YES is a best reply to whatever the others do", Play.class,
            Reading.printed(Verdict.PROVED, privately, AlwaysYesAndAlwaysNo::compare).provedBy(Proof.whole(AlwaysYesAndAlwaysNo::yesIsNeverWorse)),
            Reading.ours("own-payoffs-seen", Verdict.BOUNDED, Scope.part("the same when everybody sees his own payoff of each round", "k = 1..3 for n = 2, k = 1, 2 for n = 3",
                plays(Seen.OWN_PAYOFF)), AlwaysYesAndAlwaysNo::compare),
            Reading.ours("choices-seen", Verdict.REFUTED, Scope.part("the same when everybody sees all past choices", "k = 1..3, n = 2, 3",
                plays(Seen.CHOICES)), AlwaysYesAndAlwaysNo::compare).weighed(Gravity.substantive())),
        Claim.of("csoka/example-1.1-no-disadvantages", Kind.EXAMPLE, PLACE,
            "YES in the place of a NO is never worse and, against some plans of the others, better", No.class,
            Reading.printed(Verdict.PROVED, replaced, AlwaysYesAndAlwaysNo::gains).provedBy(Proof.whole(AlwaysYesAndAlwaysNo::yesWeaklyDominates))),
        Claim.of("csoka/example-1.1-one-round", Kind.EXAMPLE, PLACE, "one round has at least two Nash equilibria", Agents.class,
            Reading.printed(Verdict.PROVED, oneRound, c -> Finding.of(Rational.of(equilibria(c.agents()).count()), Relation.AT_LEAST, Rational.of(2)))
                .provedBy(Proof.whole(() -> new Certificate.All("all YES and all NO are equilibria", List.of(allNo(), allYes())))),
            Reading.ours("no-third-pure-one", Verdict.BOUNDED, oneRound, c -> Finding.of(Rational.of(equilibria(c.agents()).count()), Relation.EQUAL, Rational.of(2)))),
        Claim.of("csoka/example-1.1-all-no", Kind.EXAMPLE, PLACE, "in one round, NO by everybody is a Nash equilibrium", Agents.class,
            Reading.printed(Verdict.PROVED, oneRound, c -> Finding.of(bestDeviation(new YesNoGame(1, c.agents())), Relation.AT_MOST, Rational.ZERO))
                .provedBy(Proof.whole(AlwaysYesAndAlwaysNo::allNo))));
  }

  private static Finding compare(Play c) {
    List<Boolean> always = Collections.nCopies(c.game().rounds(), true);
    int yes = c.game().payoff(c.game().play(always, c.others(), c.seen()), 0);
    int plan = c.game().payoff(c.game().play(c.plan(), c.others(), c.seen()), 0);
    return Finding.of(Rational.of(yes), Relation.AT_LEAST, Rational.of(plan));
  }

  /** The least and the largest gain from YES in the place of a NO; asked for are at least 0 and 1. */
  private static Finding gains(No c) {
    List<Boolean> changed = IntStream.range(0, c.plan().size()).mapToObj(t -> t == c.round() || c.plan().get(t)).toList();
    List<Integer> gains = others(c.game(), Seen.NOTHING).map(o -> c.game().payoff(c.game().play(changed, o, Seen.NOTHING), 0)
        - c.game().payoff(c.game().play(c.plan(), o, Seen.NOTHING), 0)).toList();
    return Finding.of(List.of(Rational.of(Collections.min(gains)), Rational.of(Collections.max(gains))), Relation.AT_LEAST, List.of(Rational.ZERO, Rational.ONE));
  }

  private static Stream<List<Boolean>> equilibria(int n) {
    YesNoGame game = new YesNoGame(1, n);
    return YesNoGame.plans(n).filter(profile -> IntStream.range(0, n).allMatch(i -> {
      List<Boolean> other = IntStream.range(0, n).mapToObj(j -> (j == i) != profile.get(j)).toList();
      return game.payoff(List.of(other), i) <= game.payoff(List.of(profile), i);
    }));
  }

  private static Rational bestDeviation(YesNoGame game) {
    List<List<List<Boolean>>> no = Collections.nCopies(game.agents() - 1, List.of(List.of(false)));
    return YesNoGame.plans(1).map(p -> Rational.of(game.payoff(game.play(p, no, Seen.NOTHING), 0))).max(Rational::compareTo).orElseThrow();
  }

  /** In each round, payoff(1, q) - payoff(y, q) >= 0: the others' q does not depend on what they cannot see. */
  private static Certificate yesIsNeverWorse() {
    List<Rational> unit = List.of(Rational.ZERO, Rational.ONE);
    return new Certificate.Corners("in every round YES is not worse than YES with any probability",
        YesNoGame.payoff(Polynomial.ONE, OTHERS).minus(YesNoGame.payoff(YES, OTHERS)), Map.of("yes", unit, "othersYes", unit), false);
  }

  private static Certificate yesWeaklyDominates() {
    Polynomial gain = YesNoGame.payoff(Polynomial.ONE, Polynomial.ONE).minus(YesNoGame.payoff(Polynomial.ZERO, Polynomial.ONE));
    return new Certificate.All("never worse, and better by 1 once another has chosen YES",
        List.of(yesIsNeverWorse(), new Certificate.Identity("the gain when another has chosen YES", gain, Polynomial.ONE)));
  }

  /** Where nobody else ever chooses YES, any probability of YES brings what NO brings. */
  static Certificate allNo() {
    return new Certificate.Identity("against NO by all others every choice brings the same", YesNoGame.payoff(YES, Polynomial.ZERO), YesNoGame.payoff(Polynomial.ZERO, Polynomial.ZERO));
  }

  private static Certificate allYes() {
    return new Certificate.Corners("against YES by another, YES is best",
        YesNoGame.payoff(Polynomial.ONE, Polynomial.ONE).minus(YesNoGame.payoff(YES, Polynomial.ONE)), Map.of("yes", List.of(Rational.ZERO, Rational.ONE)), false);
  }

  private static Stream<YesNoGame> games(int rounds) {
    return IntStream.rangeClosed(1, rounds).boxed().flatMap(k -> Stream.of(new YesNoGame(k, 2), new YesNoGame(k, 3)));
  }

  private static Stream<List<List<List<Boolean>>>> others(YesNoGame game, Seen seen) {
    Stream<List<List<List<Boolean>>>> all = YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen)).map(List::of);
    return game.agents() == 2 ? all
        : all.flatMap(one -> YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen)).map(two -> List.of(one.get(0), two)));
  }

  private static Space<Play> plays(Seen seen) {
    return Space.enumerated(() -> games(3).filter(g -> seen != Seen.OWN_PAYOFF || g.rounds() * g.agents() < 9).flatMap(g -> others(g, seen).flatMap(o -> YesNoGame.plans(g.rounds()).map(p -> new Play(g, seen, p, o)))),
        random -> drawn(seen, random));
  }

  private static Play drawn(Seen seen, Random random) {
    YesNoGame game = new YesNoGame(1 + random.nextInt(seen == Seen.OWN_PAYOFF ? 2 : 3), 2 + random.nextInt(2));
    List<List<List<Boolean>>> others = IntStream.range(1, game.agents()).mapToObj(j -> IntStream.range(0, game.rounds())
        .mapToObj(t -> choices(seen == Seen.NOTHING ? 1 : 1 << t, random)).toList()).toList();
    return new Play(game, seen, choices(game.rounds(), random), others);
  }

  private static List<Boolean> choices(int count, Random random) {
    return IntStream.range(0, count).mapToObj(k -> random.nextBoolean()).toList();
  }

  private static Stream<No> nos() {
    return games(3).flatMap(g -> YesNoGame.plans(g.rounds()).flatMap(p -> IntStream.range(0, p.size()).filter(t -> !p.get(t)).mapToObj(t -> new No(g, p, t))));
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/example-1.1-game", "Section 1, Example 1.1", YesNoGame.class));
  }
}
