package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
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
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.Example21;
import csoka.setup.FourRounds;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedBehaviours;
import csoka.setup.ReducedGame;
import java.util.List;
import java.util.function.Function;

/** Section 3.2: what Blue and Red maximise in the reduced game, and its symmetry. */
public final class ReducedObjectives implements Spec {

  private static final Rational HUNDRED = Rational.of(100);
  private static final Scope<ReducedBehaviours> ALL = Scope.sample("n >= 3, all behaviour strategies of Blue and Red in the reduced game", 30, ReducedBehaviours.space());

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
        objective(rounds, "csoka/section-3.2-blue-objective", "Blue", FourRounds.BLUE, FourRounds.RED,
            "up to a constant, Blue's expected payoff is 100 E(-delta_2^red delta_3^blue) - 100/(n-1) E(-delta_1^blue delta_2^red)"),
        objective(rounds, "csoka/section-3.2-red-objective", "Red", FourRounds.RED, FourRounds.BLUE,
            "up to a constant, Red's expected payoff is 100 E(-delta_1^blue delta_2^red) - 100/(n-1) E(-delta_2^red delta_3^blue)"),
        Claim.of("csoka/section-3.2-symmetric", Kind.STATEMENT, "Section 3.2",
            "the reduced game does not change when low and high are exchanged everywhere", ReducedBehaviours.class,
            Reading.printed(Verdict.PROVED, ALL, c -> symmetric(rounds, c)).provedBy(Proof.whole(() -> symmetric(rounds)))));
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/definition-same-opposite", "Section 3.2", Level.class));
  }

  private static Claim<ReducedBehaviours> objective(FourRounds rounds, String id, String name, int i, int other, String statement) {
    return Claim.of(id, Kind.FORMULA, "Section 3.2", statement, ReducedBehaviours.class,
        Reading.printed(Verdict.PROVED, ALL, c -> objective(rounds, c, i, other)).provedBy(Proof.whole(() -> objective(rounds, name, i, other))));
  }

  /** 100 E(-delta_{t-1} delta_t) of the agent's own free reports: t = 3 for Blue, 2 for Red. */
  private static Function<Leaf, Rational> product(ReducedGame game, int i) {
    int t = i == FourRounds.BLUE ? 3 : 2;
    return leaf -> game.delta(t - 1, leaf).times(game.delta(t, leaf)).times(HUNDRED).negated();
  }

  /** Payoff minus utility, and E(gamma_i) - E(gamma_j)/(n-1), are both the printed expression; the utility is a constant. */
  private static Finding objective(FourRounds rounds, ReducedBehaviours c, int i, int other) {
    ReducedGame game = rounds.at(c.n());
    Rational e = Rational.of(1, c.n() - 1);
    Rational utility = expected(game, c, leaf -> game.utility(i, leaf));
    Rational gammas = expected(game, c, leaf -> game.gamma(i, leaf)).minus(e.times(expected(game, c, leaf -> game.gamma(other, leaf))));
    Rational printed = expected(game, c, product(game, i)).minus(e.times(expected(game, c, product(game, other))));
    Rational constant = game.expected(Plan.TRUTHFUL, leaf -> game.utility(i, leaf));
    return Finding.of(List.of(expected(game, c, leaf -> game.payoff(i, leaf)).minus(utility), gammas, utility), Relation.EQUAL,
        List.of(printed, printed, constant));
  }

  private static Rational expected(ReducedGame game, ReducedBehaviours c, Function<Leaf, Rational> value) {
    return game.expected(Rational.ONE, c::at, value);
  }

  private static Certificate objective(FourRounds rounds, String name, int i, int other) {
    ReducedGame game = rounds.at(3);
    Polynomial printed = rounds.expected(FourRounds::free, product(game, i))
        .minus(FourRounds.E.times(rounds.expected(FourRounds::free, product(game, other))));
    Polynomial gammas = rounds.expected(FourRounds::free, leaf -> game.gamma(i, leaf))
        .minus(FourRounds.E.times(rounds.expected(FourRounds::free, leaf -> game.gamma(other, leaf))));
    Polynomial constant = Polynomial.of(game.expected(Plan.TRUTHFUL, leaf -> game.utility(i, leaf)));
    return new Certificate.All(name + "'s objective for every n and all behaviours", List.of(
        new Certificate.Identity("the gammas of (1) give the printed expression", gammas, printed),
        new Certificate.Identity("the payoff is a constant plus the printed expression", rounds.payoff(i, FourRounds::free), constant.plus(printed))));
  }

  private static Finding symmetric(FourRounds rounds, ReducedBehaviours c) {
    ReducedGame game = rounds.at(c.n());
    Function<Integer, Rational> mirrored = i -> game.expected(Rational.ONE, set -> Rational.ONE.minus(c.at(set.mirrored())), leaf -> game.payoff(i, leaf));
    List<Integer> agents = List.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN);
    return Finding.of(agents.stream().map(mirrored).toList(), Relation.EQUAL, agents.stream().map(i -> expected(game, c, leaf -> game.payoff(i, leaf))).toList());
  }

  private static Certificate symmetric(FourRounds rounds) {
    return new Certificate.All("exchanging low and high changes no expected payoff", List.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN).stream()
        .<Certificate>map(i -> new Certificate.Identity("payoff of agent " + (i + 1) + " of the mirrored behaviours",
            rounds.payoff(i, set -> Polynomial.ONE.minus(FourRounds.free(set.mirrored()))), rounds.payoff(i, FourRounds::free))).toList());
  }
}
