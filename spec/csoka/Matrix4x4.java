package csoka;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.StrategiesThatReport.Gain;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.MatrixEntry;
import java.util.ArrayList;
import java.util.List;

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
            rounds,
            d -> StrategiesThatReport.first(d).choice("last", k -> Last.all().size()),
            new Gain(false));
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
                    any.judging(StrategiesThatReport::at))
                .weighed(
                    Gravity.misprint(
                        "last-report-first",
                        "the last report is taken to be opposite first, as the text before the"
                            + " matrix has it")),
            FourRoundSentence.of(rounds, StrategiesThatReport::first, new Gain(true))
                .proved(
                    "last-report-first",
                    FourRounds.part(
                        removed + ", the last report of Blue opposite to Red's",
                        all.where(c -> c.last().equals(Last.OPPOSITE))),
                    StrategiesThatReport::report)));
    return claims;
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-blue-constant", "Section 3.2", First.class),
        new Definition("csoka/definition-red-preferably-high", "Section 3.2", Second.class),
        new Definition("csoka/definition-red-preferably-low", "Section 3.2", Second.class));
  }
}
