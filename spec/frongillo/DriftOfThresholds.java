package frongillo;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Curved;
import frongillo.setup.Game;
import frongillo.setup.RepliesEvidence;
import frongillo.setup.Rules;
import frongillo.setup.ThresholdReplies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Theorems 2 and 4 and what Appendices A and B say of the dynamics: where best replies lie, seen
 * from the threshold.
 *
 * <pre>  br(tau) > tau, = tau, < tau   as   G(tau) > level, = level, < level</pre>
 *
 * <p>A best reply is anything that no report beats at any signal, by what the mechanism pays.
 */
public final class DriftOfThresholds implements Spec {

  private static final String ALWAYS = "every threshold, every best reply to it, P continuous";
  private static final String FALLING = ALWAYS + " and strictly falling in the signal";

  /**
   * Where P = 1/(1 + x) is 1/2 is the signal 1; P = (2 + x)/(2 + 2x) is never as low, P = 1/(2 +
   * 2x) never as high.
   */
  private static final String SIDES = " f 1/2 star 1/4 lo 1/4 hi 1/4";

  private static final String ABOVE = "end #0 tau 1/2 b 1 P 0,0,0,1" + SIDES;
  private static final String EQUAL = "end #0 tau 1 b 1 P 0,0,0,1" + SIDES.replace("1/4", "1");
  private static final String BELOW = "end #0 tau 2 b 1 P 0,0,0,1" + SIDES;
  private static final String LOW = "end #1 tau 1/2 b 1 P 1/2,0,0,1/2" + SIDES;
  private static final String HIGH = "end #2 tau 2 b 1 P 0,0,0,1/2" + SIDES;

  private record Book(List<Claim<?>> claims) {
    void add(
        ThresholdReplies r,
        String id,
        String place,
        String statement,
        Domain domain,
        Hypothesis says,
        String words,
        String... cases) {
      claims.add(
          Curved.claim(
              id,
              place,
              statement,
              Curved.proved(words, domain, says, RepliesEvidence::of, here(r, cases))));
    }
  }

  /**
   * Stability, also where P need not fall, and where nothing is known of how G passes its level.
   */
  private static Claim<Curved> passing(
      ThresholdReplies r,
      String id,
      String place,
      String statement,
      Hypothesis passes,
      Hypothesis says,
      String[] cases,
      String[] others) {
    List<String> here = here(r, cases);
    return Curved.claim(
        id,
        place,
        statement,
        List.of(
            Curved.proved(FALLING, r.falling(passes), says, RepliesEvidence::of, here),
            Curved.ours(
                "without-falling",
                ALWAYS + "; the best replies are thresholds or infinite",
                r.domain(passes, ThresholdReplies::isNotStar),
                says,
                RepliesEvidence::of,
                here),
            Curved.refuted("without-passing", FALLING, r.falling(), says, here(r, others))));
  }

  /** Output Agreement has no F. */
  private static List<String> here(ThresholdReplies r, String... cases) {
    return Stream.of(cases)
        .map(c -> r.game().kind() == Game.Kind.OA ? c.replace(" f 1/2", "") : c)
        .toList();
  }

  /** The same with star and the interval at 3, above the threshold. */
  private static String below(String numbers) {
    return numbers.replace("1/4", "3");
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    ThresholdReplies oa = new ThresholdReplies(new Game(rules, Game.Kind.OA));
    ThresholdReplies dg = new ThresholdReplies(new Game(rules, Game.Kind.DG));
    Book book = new Book(new ArrayList<>());
    String[] all = {ABOVE, BELOW, LOW, HIGH};
    String[] outward = {ABOVE, below(BELOW), LOW, below(HIGH)};
    String[] inward = {below(ABOVE), BELOW, below(LOW), HIGH};
    book.claims()
        .add(
            passing(
                oa,
                "theorem-2-unstable",
                "Section 2.3, Theorem 2",
                "where G rises strictly through 1/2 best replies lie away from the equilibrium: it"
                    + " is unstable",
                oa::rising,
                oa::away,
                outward,
                inward));
    book.claims()
        .add(
            passing(
                oa,
                "theorem-2-stable",
                "Section 2.3, Theorem 2",
                "where G falls strictly through 1/2 best replies lie back towards the equilibrium:"
                    + " it is stable",
                oa::sinking,
                oa::back,
                inward,
                outward));
    book.add(
        oa,
        "theorem-2-proof-equal",
        "Section 2.3, proof of Theorem 2",
        "if G(tau) = 1/2 then br(tau) = tau",
        oa.balanced(),
        oa::signs,
        FALLING,
        EQUAL);
    book.add(
        oa,
        "theorem-2-proof-above",
        "Section 2.3, proof of Theorem 2",
        "br(tau) lies above or below tau as G(tau) does of 1/2",
        oa.falling(),
        oa::signs,
        FALLING,
        all);
    book.claims()
        .add(
            passing(
                dg,
                "theorem-4-decreasing",
                "Section 3.2, Theorem 4",
                "where G - F falls strictly through zero best replies lie back towards the DG"
                    + " equilibrium: it is stable",
                dg::sinking,
                dg::back,
                inward,
                outward));
    book.add(
        dg,
        "theorem-4-proof-sign",
        "Appendix B.1, proof of Theorem 4",
        "br(tau) lies above, at or below tau as G(tau) does of F(tau)",
        dg.falling(),
        dg::signs,
        FALLING,
        all);
    book.add(
        dg,
        "theorem-4-proof-instability",
        "Appendix B.1, proof of Theorem 4",
        "where G - F rises strictly through zero the equilibrium is unstable",
        dg.falling(dg::rising),
        dg::away,
        FALLING,
        outward);
    book.add(
        oa,
        "section-2.3-extreme-signals",
        "Section 2.3",
        "where G is below 1/2 before an interval and above it after it, thresholds outside drift"
            + " outward",
        oa.domain(oa::outside, oa::ends, oa::isOutside),
        oa::tails,
        ALWAYS,
        outward);
    book.add(
        oa,
        "proposition-8-infinite",
        "Appendix A.2, Proposition 8",
        "under Condition 1 thresholds outside I drift outward, without an equilibrium on the way",
        oa.domain(oa::outside, oa::ends, oa::isOutside),
        oa::tails,
        ALWAYS,
        outward);
    book.add(
        oa,
        "proposition-8-proof-outside",
        "Appendix A.2, proof of Proposition 8",
        "outside I there are no finite equilibria",
        oa.equilibria(oa::outside, oa::ends),
        oa::inside,
        ALWAYS,
        EQUAL);
    book.add(
        dg,
        "proposition-10-infinite",
        "Appendix B.3, Proposition 10",
        "under Condition 2 thresholds outside I drift back to it",
        dg.domain(dg::outside, dg::ends, dg::isOutside),
        dg::tails,
        ALWAYS,
        inward);
    book.add(
        dg,
        "proposition-10-proof-outside",
        "Appendix B.3, proof of Proposition 10",
        "outside I there are no finite equilibria",
        dg.equilibria(dg::outside, dg::ends),
        dg::inside,
        ALWAYS,
        EQUAL);
    book.add(
        oa,
        "section-2.3-unimodal-three",
        "Section 2.3",
        "if G rises strictly through 1/2 the finite equilibrium is the only one and unstable, and"
            + " thresholds drift to the infinite ones",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward);
    book.add(
        oa,
        "corollary-2-proof-topological",
        "Section 2.4, proof of Corollary 2",
        "the only finite equilibrium being unstable, thresholds drift to the infinite ones",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward);
    book.add(
        oa,
        "appendix-a.1-increasing",
        "Appendix A.1",
        "if G rises strictly through 1/2 at star, which is Condition 1 for that point, no other"
            + " threshold is an equilibrium",
        oa.equilibria(oa::rising),
        oa::isStar,
        ALWAYS,
        EQUAL);
    book.add(
        dg,
        "section-6.2-dg-unique-stable",
        "Section 6.2, Figure 5",
        "where G - F falls through zero at a single threshold, it is stable",
        dg.falling(dg::sinking),
        dg::back,
        FALLING,
        inward);
    book.add(
        oa,
        "proposition-8-finite-where-isolated",
        "Appendix A.2, Proposition 8",
        "where P falls and G passes 1/2 strictly the OA equilibrium is unstable",
        oa.falling(oa::rising),
        oa::away,
        FALLING,
        outward);
    book.add(
        dg,
        "proposition-10-finite-where-isolated",
        "Appendix B.3, Proposition 10",
        "where P falls and G passes F strictly from above the DG equilibrium is stable",
        dg.falling(dg::sinking),
        dg::back,
        FALLING,
        inward);
    book.claims().add(increasing(dg, List.of(outward)));
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
