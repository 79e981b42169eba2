package frongillo;

import static frongillo.setup.DriftBook.ALWAYS;
import static frongillo.setup.DriftBook.EQUAL;
import static frongillo.setup.DriftBook.FALLING;
import static frongillo.setup.DriftBook.all;
import static frongillo.setup.DriftBook.inward;
import static frongillo.setup.DriftBook.outward;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.DriftBook;
import frongillo.setup.Game;
import frongillo.setup.ThresholdReplies;
import java.util.ArrayList;
import java.util.List;

/**
 * Theorem 2 and what Appendix A says of the dynamics of Output Agreement: where best replies lie,
 * seen from the threshold.
 *
 * <pre>  br(tau) &gt; tau, = tau, &lt; tau   as   G(tau) &gt; 1/2, = 1/2, &lt; 1/2</pre>
 *
 * <p>A best reply is anything that no report beats at any signal, by what the mechanism pays.
 */
public final class DriftOfThresholds implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ThresholdReplies oa = new ThresholdReplies(Game.oa(mechanisms));
    DriftBook book = new DriftBook(oa, new ArrayList<>());
    book.passing(
        "theorem-2-unstable",
        "Section 2.3, Theorem 2",
        "where G rises strictly through 1/2 best replies lie away from the equilibrium: it"
            + " is unstable",
        oa::rising,
        oa::away,
        outward(),
        inward());
    book.passing(
        "theorem-2-stable",
        "Section 2.3, Theorem 2",
        "where G falls strictly through 1/2 best replies lie back towards the equilibrium:"
            + " it is stable",
        oa::sinking,
        oa::back,
        inward(),
        outward());
    book.add(
        "theorem-2-proof-equal",
        "Section 2.3, proof of Theorem 2",
        "if G(tau) = 1/2 then br(tau) = tau",
        oa.balanced(),
        oa::signs,
        FALLING,
        EQUAL);
    book.add(
        "theorem-2-proof-above",
        "Section 2.3, proof of Theorem 2",
        "br(tau) lies above or below tau as G(tau) does of 1/2",
        oa.falling(),
        oa::signs,
        FALLING,
        all());
    book.add(
        "section-2.3-extreme-signals",
        "Section 2.3",
        "where G is below 1/2 before an interval and above it after it, thresholds outside drift"
            + " outward",
        oa.domain(oa::outside, oa::ends, oa::isOutside),
        oa::tails,
        ALWAYS,
        outward());
    book.add(
        "proposition-8-infinite",
        "Appendix A.2, Proposition 8",
        "under Condition 1 thresholds outside I drift outward, without an equilibrium on the way",
        oa.domain(oa::outside, oa::ends, oa::isOutside),
        oa::tails,
        ALWAYS,
        outward());
    book.add(
        "proposition-8-proof-outside",
        "Appendix A.2, proof of Proposition 8",
        "outside I there are no finite equilibria",
        oa.equilibria(oa::outside, oa::ends),
        oa::inside,
        ALWAYS,
        EQUAL);
    book.add(
        "section-2.3-unimodal-three",
        "Section 2.3",
        "if G rises strictly through 1/2 the finite equilibrium is the only one and unstable, and"
            + " thresholds drift to the infinite ones",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward());
    book.add(
        "corollary-2-proof-topological",
        "Section 2.4, proof of Corollary 2",
        "the only finite equilibrium being unstable, thresholds drift to the infinite ones",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward());
    book.add(
        "appendix-a.1-increasing",
        "Appendix A.1",
        "if G rises strictly through 1/2 at star, which is Condition 1 for that point, no other"
            + " threshold is an equilibrium",
        oa.equilibria(oa::rising),
        oa::isStar,
        ALWAYS,
        EQUAL);
    book.add(
        "proposition-8-finite-where-isolated",
        "Appendix A.2, Proposition 8",
        "where P falls and G passes 1/2 strictly the OA equilibrium is unstable",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward());
    return book.claims();
  }
}
