package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static csoka.sentences.LeafSum.Kind.GAMMA;
import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.game.matrix.Domination;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.sentences.MatrixEntry;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 3.2, the 2x2 matrix game: strategies that treat low and high alike, the last report
 * opposite to Red's.
 */
public final class Matrix2x2 implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    int[][][] printed = {{{0, 0}, {2, 0}}, {{0, 0}, {6, 4}}};
    List<Claim<?>> claims = new ArrayList<>();
    for (int i = 0; i < 2; i++)
      for (int j = 0; j < 2; j++) {
        claims.add(MatrixEntry.claim(rounds, "2x2", i, j, printed[i][j]));
      }
    Space<Case> sizes = FourRounds.sizes().map(Case::new);
    claims.add(
        Claim.of(
            "csoka/section-3.2-2x2-blue-prefers",
            Kind.STATEMENT,
            "Section 3.2",
            "1 minus the truth weakly dominates the truth for Blue, and against it Red's only best"
                + " reply is the opposite",
            Case.class,
            PreferencesInThe2x2Game.prefers(
                rounds, Reading.PRINTED, scope("the printed payoffs E(gamma)", sizes), GAMMA),
            PreferencesInThe2x2Game.prefers(
                rounds,
                "real-payoffs",
                scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1)", sizes),
                PAYOFF)));
    claims.add(
        Claim.of(
            "csoka/section-3.2-2x2-elimination",
            Kind.STATEMENT,
            "Section 3.2",
            "iterated elimination of dominated strategies leaves 1 minus the truth and the"
                + " opposite, in every order",
            Case.class,
            Reading.printed(
                BOUNDED,
                scope("the printed payoffs E(gamma), weak domination", sizes),
                c ->
                    PreferencesInThe2x2Game.eliminated(
                        PreferencesInThe2x2Game.gammas(rounds, c.n()), Domination.Kind.WEAK)),
            Reading.ours(
                "real-payoffs",
                BOUNDED,
                scope("the agents' payoffs E(gamma^i) - E(gamma^j)/(n-1), weak domination", sizes),
                c ->
                    PreferencesInThe2x2Game.eliminated(
                        PreferencesInThe2x2Game.payoffs(rounds, c.n()), Domination.Kind.WEAK)),
            Readings.refuted(
                "strict",
                scope("the agents' payoffs, strict domination", sizes),
                c ->
                    PreferencesInThe2x2Game.eliminated(
                        PreferencesInThe2x2Game.payoffs(rounds, c.n()), Domination.Kind.STRICT))));
    return claims;
  }

  private static Scope<Case> scope(String words, Space<Case> sizes) {
    return FourRounds.part("n >= 3, " + words, sizes);
  }
}
