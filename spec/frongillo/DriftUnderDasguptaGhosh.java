package frongillo;

import static counterplay.claim.Verdict.REFUTED;
import static frongillo.setup.DriftBook.ALWAYS;
import static frongillo.setup.DriftBook.EQUAL;
import static frongillo.setup.DriftBook.FALLING;
import static frongillo.setup.DriftBook.all;
import static frongillo.setup.DriftBook.inward;
import static frongillo.setup.DriftBook.outward;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Curved;
import frongillo.setup.DriftBook;
import frongillo.setup.Game;
import frongillo.setup.RepliesEvidence;
import frongillo.setup.ThresholdReplies;
import java.util.ArrayList;
import java.util.List;

/**
 * Theorem 4 and what Appendix B says of the dynamics of Dasgupta-Ghosh: where best replies lie,
 * seen from the threshold.
 *
 * <pre>  br(tau) &gt; tau, = tau, &lt; tau   as   G(tau) &gt; F(tau), = F(tau), &lt; F(tau)</pre>
 */
public final class DriftUnderDasguptaGhosh implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ThresholdReplies dg = new ThresholdReplies(Game.dg(mechanisms));
    DriftBook book = new DriftBook(dg, new ArrayList<>());
    book.passing(
        "theorem-4-decreasing",
        "Section 3.2, Theorem 4",
        "where G - F falls strictly through zero best replies lie back towards the DG"
            + " equilibrium: it is stable",
        dg::sinking,
        dg::back,
        inward(),
        outward());
    book.add(
        "theorem-4-proof-sign",
        "Appendix B.1, proof of Theorem 4",
        "br(tau) lies above, at or below tau as G(tau) does of F(tau)",
        dg.falling(),
        dg::signs,
        FALLING,
        all());
    book.add(
        "theorem-4-proof-instability",
        "Appendix B.1, proof of Theorem 4",
        "where G - F rises strictly through zero the equilibrium is unstable",
        dg.falling(dg::rising),
        dg::away,
        FALLING,
        outward());
    book.add(
        "proposition-10-infinite",
        "Appendix B.3, Proposition 10",
        "under Condition 2 thresholds outside I drift back to it",
        dg.domain(dg::outside, dg::ends, dg::isOutside),
        dg::tails,
        ALWAYS,
        inward());
    book.add(
        "proposition-10-proof-outside",
        "Appendix B.3, proof of Proposition 10",
        "outside I there are no finite equilibria",
        dg.equilibria(dg::outside, dg::ends),
        dg::inside,
        ALWAYS,
        EQUAL);
    book.add(
        "section-6.2-dg-unique-stable",
        "Section 6.2, Figure 5",
        "where G - F falls through zero at a single threshold, it is stable",
        dg.falling(dg::sinking),
        dg::back,
        FALLING,
        inward());
    book.add(
        "proposition-10-finite-where-isolated",
        "Appendix B.3, Proposition 10",
        "where P falls and G passes F strictly from above the DG equilibrium is stable",
        dg.falling(dg::sinking),
        dg::back,
        FALLING,
        inward());
    book.claims().add(increasing(dg, List.of(outward())));
    return book.claims();
  }

  private static Claim<Curved> increasing(ThresholdReplies dg, List<String> cases) {
    Domain domain = dg.falling(dg::rising);
    Reading<Curved> printed =
        Reading.<Curved>printed(
                REFUTED,
                Scope.sample(
                    "P falling strictly, G - F rising strictly through zero",
                    cases.size(),
                    Space.of(cases.stream().map(Curved::of).toList())),
                Asking.of(domain, dg::back, Curved::assignment))
            .weighed(Gravity.misprint("unstable", "unstable, as the proof in Appendix B.1 says"));
    return Claim.of(
        "frongillo/theorem-4-increasing",
        Kind.STATEMENT,
        "Section 3.2, Theorem 4, second sentence",
        "where G - F rises strictly through zero the DG equilibrium is stable",
        Curved.class,
        printed,
        Curved.ours("unstable", FALLING, domain, dg::away, RepliesEvidence::of, cases));
  }
}
