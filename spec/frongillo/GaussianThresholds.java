package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.GaussianBook;
import frongillo.setup.Normal;
import frongillo.setup.NormalEvidence;
import java.util.ArrayList;
import java.util.List;

/**
 * The Gaussian model under Output Agreement: 0 is the only finite equilibrium, and the best reply
 * is linear.
 *
 * <pre>  br_OA(tau) = tau/rho</pre>
 */
public final class GaussianThresholds implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Normal.Play oa = new Normal.Play(Game.oa(mechanisms));
    GaussianBook book = new GaussianBook(oa, new ArrayList<>());
    book.threshold(oa::drivesAway, "frongillo/corollary-1", "Section 2.4, Corollary 1");
    book.add(
        "frongillo/corollary-2-zero",
        "Section 2.4, Corollary 2",
        "0 is unstable under OA",
        oa.domain(),
        oa::drivesAway,
        "every threshold: the best reply is tau/rho",
        GaussianBook.ANY);
    book.add(
        "frongillo/corollary-2-infinite",
        "Section 2.4, Corollary 2",
        "+infinity and -infinity are stable under OA",
        oa.domain(),
        oa::drivesAway,
        "every threshold: the best reply is tau/rho",
        GaussianBook.ANY);
    book.claims().add(divergence(oa));
    return book.claims();
  }

  private static Claim<Normal> divergence(Normal.Play oa) {
    Reading<Normal> away =
        Reading.<Normal>ours(
                "other-than-zero",
                PROVED,
                Normal.scope("every start but 0", GaussianBook.ELSEWHERE),
                Asking.of(oa.elsewhere(), oa::drivesAway, c -> c.numbers(oa.game())))
            .provedBy(Proof.by(NormalEvidence::of));
    return Claim.of(
        "frongillo/section-2.4-divergence",
        Kind.STATEMENT,
        "Section 2.4, after Corollary 2",
        "from any finite start the dynamics of OA tend to +infinity or -infinity",
        Normal.class,
        Reading.<Normal>printed(
                REFUTED,
                Normal.scope(
                    "every finite start: the best reply tau/rho lies beyond it", GaussianBook.ANY),
                c ->
                    Finding.of(
                        c.tau().over(c.rho()).minus(c.tau()).abs(), Relation.MORE, Rational.ZERO))
            .weighed(
                Gravity.edge("a start other than the equilibrium 0 itself", "other-than-zero")),
        away);
  }
}
