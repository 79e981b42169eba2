package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import csoka.sentences.MatrixEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Section 3.2, the 4x4 matrix game, entry by entry, and by what eliminations it is reached. */
public final class Matrix4x4 implements Spec {

  /**
   * Blue's report of round 1, to which Red's type is opposite, and a strategy of Blue that may make
   * this report.
   */
  public record Case(int n, Level hat1, First first, Last last) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    int[][][] printed = {
      {{0, 0}, {2, 0}, {1, 0}, {1, 0}},
      {{0, 0}, {6, 4}, {3, 2}, {3, 2}},
      {{0, 0}, {4, 2}, {1, 0}, {3, 2}},
      {{0, 0}, {4, 2}, {3, 2}, {1, 0}}
    };
    int[] nothing = {0, 0};
    int[] likeOpposite = {4, 2};
    List<Claim<?>> claims = new ArrayList<>();
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 4; j++) {
        boolean constantPreferred = i >= 2 && j >= 2;
        claims.add(
            constantPreferred
                ? MatrixEntry.claim(
                    rounds, "4x4", i, j, printed[i][j], i == j ? nothing : likeOpposite)
                : MatrixEntry.claim(rounds, "4x4", i, j, printed[i][j]));
      }
    Space<Case> all =
        FourRounds.sizes()
            .then(
                n ->
                    FourRounds.levels()
                        .then(
                            hat1 ->
                                Space.of(First.ALL)
                                    .where(f -> f.low() == hat1 || f.high() == hat1)
                                    .then(
                                        first ->
                                            Space.of(Last.all())
                                                .map(last -> new Case(n, hat1, first, last)))));
    FourRoundSentence any =
        FourRoundSentence.of(
            rounds, d -> first(d).choice("last", k -> Last.all().size()), new Gain(false));
    FourRoundSentence opposite = FourRoundSentence.of(rounds, Matrix4x4::first, new Gain(true));
    String removed =
        "n >= 3, Red's strategies outside the game lie where Blue's report is opposite to his type;"
            + " at that information set";
    claims.add(
        Claim.of(
            "csoka/section-3.2-4x4-only-strict",
            Kind.STATEMENT,
            "Section 3.2",
            "only strictly dominated strategies are eliminated before the last report is taken to"
                + " be opposite to Red's",
            Case.class,
            Reading.printed(
                    REFUTED,
                    Scope.part(
                        removed + ", all last reports of Blue",
                        FourRounds.BOUND + ", last reports that depend on type and Red's report",
                        all),
                    any.judging(Matrix4x4::at))
                .weighed(
                    Gravity.misprint(
                        "last-report-first",
                        "the last report is taken to be opposite first, as the text before the"
                            + " matrix has it")),
            Reading.ours(
                    "last-report-first",
                    PROVED,
                    Scope.part(
                        removed + ", the last report of Blue opposite to Red's",
                        FourRounds.BOUND,
                        all.where(c -> c.last().equals(Last.OPPOSITE))),
                    opposite.judging(Matrix4x4::report))
                .provedBy(opposite.proof())));
    return claims;
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-blue-constant", "Section 3.2", First.class),
        new Definition("csoka/definition-red-preferably-high", "Section 3.2", Second.class),
        new Definition("csoka/definition-red-preferably-low", "Section 3.2", Second.class));
  }

  /** Blue's report of round 1, and one of the three strategies that may make it. */
  private static Domain first(Domain domain) {
    return domain.choice("hat1", k -> 2).choice("first", k -> 3);
  }

  private static List<First> strategies(Level hat1) {
    return First.ALL.stream().filter(f -> f.low() == hat1 || f.high() == hat1).toList();
  }

  private static Assignment report(Case c) {
    return Assignment.NONE
        .whole("n", c.n())
        .whole("hat1", c.hat1().ordinal())
        .whole("first", strategies(c.hat1()).indexOf(c.first()));
  }

  private static Assignment at(Case c) {
    return report(c).whole("last", Last.all().indexOf(c.last()));
  }

  /**
   * Red's payoff of the truth minus that of the lie, given Blue's report and Red's opposite type,
   * is positive.
   */
  private record Gain(boolean opposite) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Level hat1 = in.level("hat1");
      First first = strategies(hat1).get(in.x().whole("first"));
      Last last = opposite ? Last.OPPOSITE : Last.all().get(in.x().whole("last"));
      Level red2 = hat1.opposite();
      Function<Level, LeafSum<S>> payoff =
          hat2 ->
              in.given(
                  new ReducedPlan(first, Second.always(hat2), last),
                  leaf -> leaf.hat1() == hat1 && leaf.red2() == red2,
                  PAYOFF,
                  FourRounds.RED);
      return Comparisons.more(payoff.apply(red2).minus(payoff.apply(hat1)), in.constant(0));
    }
  }
}
