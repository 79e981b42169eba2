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
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRounds;
import csoka.setup.Level;
import csoka.setup.MatrixEntry;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Section 3.2, the 4x4 matrix game, entry by entry, and by what eliminations it is reached. */
public final class Matrix4x4 implements Spec {

  /** Blue's report of round 1, to which Red's type is opposite, and a strategy of Blue that may make this report. */
  public record Case(int n, Level hat1, Plan.First first, Plan.Last last) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    int[][][] printed = {
        {{0, 0}, {2, 0}, {1, 0}, {1, 0}},
        {{0, 0}, {6, 4}, {3, 2}, {3, 2}},
        {{0, 0}, {4, 2}, {1, 0}, {3, 2}},
        {{0, 0}, {4, 2}, {3, 2}, {1, 0}}};
    int[] nothing = {0, 0};
    int[] likeOpposite = {4, 2};
    List<Claim<?>> claims = new ArrayList<>();
    for (int i = 0; i < 4; i++) for (int j = 0; j < 4; j++) {
      boolean constantPreferred = i >= 2 && j >= 2;
      claims.add(constantPreferred ? MatrixEntry.claim(rounds, "4x4", i, j, printed[i][j], i == j ? nothing : likeOpposite)
          : MatrixEntry.claim(rounds, "4x4", i, j, printed[i][j]));
    }
    Space<Case> all = FourRounds.sizes().then(n -> FourRounds.levels().then(hat1 -> Space.of(Plan.First.ALL).where(f -> f.low() == hat1 || f.high() == hat1)
        .then(first -> Space.of(Plan.Last.all()).map(last -> new Case(n, hat1, first, last)))));
    String removed = "n >= 3, Red's strategies outside the game lie where Blue's report is opposite to his type; at that information set";
    claims.add(Claim.of("csoka/section-3.2-4x4-only-strict", Kind.STATEMENT, "Section 3.2",
        "only strictly dominated strategies are eliminated before the last report is taken to be opposite to Red's", Case.class,
        Reading.printed(Verdict.REFUTED, Scope.part(removed + ", all last reports of Blue", FourRounds.BOUND + ", last reports that depend on type and Red's report", all),
            c -> Finding.of(gain(rounds, c), Relation.MORE, Rational.ZERO))
            .weighed(Gravity.misprint("last-report-first", "the last report is taken to be opposite first, as the text before the matrix has it")),
        Reading.ours("last-report-first", Verdict.PROVED, Scope.part(removed + ", the last report of Blue opposite to Red's", FourRounds.BOUND,
            all.where(c -> c.last().equals(Plan.Last.OPPOSITE))), c -> Finding.of(gain(rounds, c), Relation.MORE, Rational.ZERO))
            .provedBy(Proof.whole(() -> lastReportFirst(rounds)))));
    return claims;
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("csoka/definition-blue-constant", "Section 3.2", Plan.First.class),
        new Definition("csoka/definition-red-preferably-high", "Section 3.2", Plan.Second.class),
        new Definition("csoka/definition-red-preferably-low", "Section 3.2", Plan.Second.class));
  }

  /** Red's payoff of the truth minus that of the lie, given Blue's report and Red's opposite type. */
  private static Rational gain(FourRounds rounds, Case c) {
    ReducedGame game = rounds.at(c.n());
    Level red2 = c.hat1().opposite();
    Function<Level, Rational> payoff = hat2 -> game.given(new Plan(c.first(), new Plan.Second(hat2, hat2, hat2, hat2), c.last()),
        leaf -> leaf.hat1() == c.hat1() && leaf.red2() == red2, leaf -> game.payoff(FourRounds.RED, leaf));
    return payoff.apply(red2).minus(payoff.apply(c.hat1()));
  }

  /** For each true type of Blue behind his report: e times a positive number, or positive; so for every belief of Red. */
  private static Certificate lastReportFirst(FourRounds rounds) {
    ReducedGame game = rounds.at(3);
    List<Certificate> parts = new ArrayList<>();
    for (Level hat1 : Level.values()) for (Level p1 : Level.values()) {
      Plan.First first = new Plan.First(hat1, hat1);
      Level red2 = hat1.opposite();
      Function<Level, Polynomial> payoff = hat2 -> FourRounds.payoffGiven(game, FourRounds.RED, new Plan(first, new Plan.Second(hat2, hat2, hat2, hat2), Plan.Last.OPPOSITE),
          (Leaf leaf) -> leaf.p1() == p1 && leaf.red2() == red2);
      Polynomial gain = payoff.apply(red2).minus(payoff.apply(hat1));
      if (p1 != hat1) {
        parts.add(FourRounds.sign("report " + hat1 + ", a lie", gain, true));
        continue;
      }
      Polynomial factor = gain.at(Polynomial.ONE, name -> Polynomial.ONE);
      parts.add(new Certificate.Identity("report " + hat1 + ", true: e times a number", gain, FourRounds.E.times(factor)));
      parts.add(FourRounds.sign("the number is positive", factor, true));
    }
    return new Certificate.All("the truth is strictly better for Red whatever he believes, with 0 < e <= 1/2", parts);
  }
}
