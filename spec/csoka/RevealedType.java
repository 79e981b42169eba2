package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
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
import counterplay.space.Space;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRounds;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.3, item 3: Blue reports 1 minus his type in round 1 and reveals the type to Red. Then both know everything that
 * matters, a subgame starts with round 2, and expectations in it are those given p_1 and the report.
 */
public final class RevealedType implements Spec {

  /** Blue's type, revealed after the opposite report. */
  public record Revealed(int n, Level p1) {}

  /** The same with Red's type and Blue's last reports. */
  public record Facing(int n, Level p1, Level red2, Plan.Last last) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<Revealed> revealed = Scope.part("n >= 3, both types of Blue", FourRounds.BOUND, FourRounds.sizes().then(n -> FourRounds.levels().map(p1 -> new Revealed(n, p1))));
    Scope<Facing> facing = Scope.part("n >= 3, both types of Blue and of Red, all last reports of Blue", FourRounds.BOUND + ", pure last reports by type and Red's report",
        FourRounds.sizes().then(n -> FourRounds.levels().then(p1 -> FourRounds.levels().then(red2 -> Space.of(Plan.Last.all()).map(last -> new Facing(n, p1, red2, last))))));
    return List.of(
        Claim.of("csoka/section-3.3-variant-3-subgame", Kind.STATEMENT, "Section 3.3, item 3",
            "if Blue can reveal his type, the truthful profile is not subgame-perfect: Red gains by leaving it in the subgame after a revealed lie", Revealed.class,
            Reading.printed(Verdict.PROVED, revealed, c -> Finding.of(redGain(rounds, c), Relation.MORE, Rational.ZERO))
                .provedBy(Proof.whole(() -> each("Red's gain against Blue's true last report", c -> redGainForAnyN(rounds, c))))),
        Claim.of("csoka/section-3.3-variant-3-red", Kind.STATEMENT, "Section 3.3, item 3",
            "after the revealed lie the opposite of Blue's report is strictly better for Red than the same kind, whatever Blue reports last", Facing.class,
            Reading.printed(Verdict.PROVED, facing, c -> Finding.of(opposite(rounds, c), Relation.MORE, Rational.ZERO))
                .provedBy(Proof.whole(() -> opposite(rounds)))),
        Claim.of("csoka/section-3.3-variant-3-blue", Kind.STATEMENT, "Section 3.3, item 3",
            "after the revealed lie Red's opposite report, answered by Blue's opposite last report, is strictly better for Blue than Red's truth", Revealed.class,
            Reading.printed(Verdict.PROVED, revealed, c -> Finding.of(blueGain(rounds, c), Relation.MORE, Rational.ZERO))
                .provedBy(Proof.whole(() -> each("Blue's gain", c -> blueGainForAnyN(rounds, c)))),
            Reading.ours("eighteen-less-twelve", Verdict.PROVED, revealed, c -> Finding.of(blueGain(rounds, c), Relation.EQUAL,
                Rational.of(18).minus(Rational.of(12, c.n() - 1)))).provedBy(Proof.whole(() -> new Certificate.All("18 - 12 e", cases().stream()
                    .<Certificate>map(c -> new Certificate.Identity(c.toString(), blueGainForAnyN(rounds, c), FourRounds.number(18).minus(FourRounds.E.scale(Rational.of(12)))))
                    .toList())))));
  }

  private static Plan lie(Plan.Second second, Plan.Last last) {
    return new Plan(Plan.First.LIE, second, last);
  }

  private static Rational payoff(FourRounds rounds, Revealed c, int i, Plan plan) {
    ReducedGame game = rounds.at(c.n());
    return game.given(plan, leaf -> leaf.p1() == c.p1(), leaf -> game.payoff(i, leaf));
  }

  private static Polynomial payoffForAnyN(FourRounds rounds, Revealed c, int i, Plan plan) {
    return FourRounds.payoffGiven(rounds.at(3), i, plan, leaf -> leaf.p1() == c.p1());
  }

  static Rational redGain(FourRounds rounds, Revealed c) {
    return payoff(rounds, c, FourRounds.RED, lie(Plan.Second.OPPOSITE, Plan.Last.TRUTH)).minus(payoff(rounds, c, FourRounds.RED, lie(Plan.Second.TRUTH, Plan.Last.TRUTH)));
  }

  static Polynomial redGainForAnyN(FourRounds rounds, Revealed c) {
    return payoffForAnyN(rounds, c, FourRounds.RED, lie(Plan.Second.OPPOSITE, Plan.Last.TRUTH))
        .minus(payoffForAnyN(rounds, c, FourRounds.RED, lie(Plan.Second.TRUTH, Plan.Last.TRUTH)));
  }

  static Rational blueGain(FourRounds rounds, Revealed c) {
    return payoff(rounds, c, FourRounds.BLUE, lie(Plan.Second.OPPOSITE, Plan.Last.OPPOSITE)).minus(payoff(rounds, c, FourRounds.BLUE, lie(Plan.Second.TRUTH, Plan.Last.OPPOSITE)));
  }

  static Polynomial blueGainForAnyN(FourRounds rounds, Revealed c) {
    return payoffForAnyN(rounds, c, FourRounds.BLUE, lie(Plan.Second.OPPOSITE, Plan.Last.OPPOSITE))
        .minus(payoffForAnyN(rounds, c, FourRounds.BLUE, lie(Plan.Second.TRUTH, Plan.Last.OPPOSITE)));
  }

  private static List<Revealed> cases() {
    return List.of(new Revealed(3, Level.LOW), new Revealed(3, Level.HIGH));
  }

  private static Certificate each(String words, Function<Revealed, Polynomial> gain) {
    return new Certificate.All(words + " is positive for every n", cases().stream().<Certificate>map(c -> FourRounds.sign(c.toString(), gain.apply(c), true)).toList());
  }

  private static Rational opposite(FourRounds rounds, Facing c) {
    ReducedGame game = rounds.at(c.n());
    Predicate<Leaf> event = leaf -> leaf.p1() == c.p1() && leaf.red2() == c.red2();
    Function<Plan.Second, Rational> payoff = s -> game.given(lie(s, c.last()), event, leaf -> game.payoff(FourRounds.RED, leaf));
    return payoff.apply(Plan.Second.OPPOSITE).minus(payoff.apply(Plan.Second.SAME));
  }

  /** Affine in e and in each probability of a last report, and positive at the corners: for all behaviours of Blue. */
  private static Certificate opposite(FourRounds rounds) {
    ReducedGame game = rounds.at(3);
    List<Certificate> parts = new ArrayList<>();
    for (Level p1 : Level.values()) for (Level red2 : Level.values()) {
      Function<Plan.Second, Polynomial> payoff = s -> game.expected(Polynomial.ONE,
          set -> set.round() == 3 ? FourRounds.free(set) : Polynomial.of(lie(s, Plan.Last.TRUTH).high(set)),
          leaf -> leaf.p1() == p1 && leaf.red2() == red2 ? game.payoffForAnyN(FourRounds.RED, leaf) : Polynomial.ZERO);
      parts.add(FourRounds.sign("type " + p1 + " revealed, Red's type " + red2, payoff.apply(Plan.Second.OPPOSITE).minus(payoff.apply(Plan.Second.SAME)), true));
    }
    return new Certificate.All("Red's gain from the opposite report, for all last behaviours of Blue and every n", parts);
  }
}
