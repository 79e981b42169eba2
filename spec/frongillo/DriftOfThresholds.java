package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Domain;
import counterplay.claim.Gravity;
import counterplay.claim.Hypothesis;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Curved;
import frongillo.setup.Game;
import frongillo.setup.Replies;
import frongillo.setup.RepliesEvidence;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Theorems 2 and 4 and what Appendices A and B say of the dynamics: where best replies lie, seen from the threshold.
 *
 * <pre>  br(tau) > tau, = tau, < tau   as   G(tau) > level, = level, < level</pre>
 *
 * <p>A best reply is anything that no report beats at any signal, by what the mechanism pays.
 */
public final class DriftOfThresholds implements Spec {

  private static final String ALWAYS = "every threshold, every best reply to it, P continuous";
  private static final String FALLING = ALWAYS + " and strictly falling in the signal";
  private static final String SIDES = " star 1 lo 1 hi 1";

  /** G above its level at tau = 2, below it, and at it; with a finite reply or an infinite one. */
  private static final String ABOVE = " tau 2 b 4 P 1,-1/8 f 1/2" + SIDES;
  private static final String BELOW = " tau 4 b 3 P 7/8,-1/8 f 1/2" + SIDES;
  private static final String BELOW_STAR = " tau 4 b 3 P 7/8,-1/8 f 1/2 star 5 lo 5 hi 5";
  private static final String EQUAL = " tau 2 b 2 P 3/4,-1/8 f 1/2 star 2 lo 2 hi 2";
  private static final String LOWS = " tau 2 b 1 P 3/4,1/40,0 f 1/2" + SIDES;
  private static final String HIGHS = " tau 2 b 1 P 0,0 f 1/2" + SIDES;

  private record Book(List<Claim<?>> claims) {
    void add(Replies r, String id, String place, String statement, Domain domain, Hypothesis says, String words, String... cases) {
      claims.add(Curved.claim(id, place, statement, Curved.proved(words, domain, says, RepliesEvidence::of, here(r, cases))));
    }
  }

  /** Output Agreement has no F. */
  private static List<String> here(Replies r, String... cases) {
    return List.of(cases).stream().map(c -> r.game().kind() == Game.Kind.OA ? c.replace(" f 1/2", "") : c).toList();
  }

  private static String finite(String numbers) {
    return "end #0" + numbers;
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Replies oa = new Replies(new Game(rules, Game.Kind.OA));
    Replies dg = new Replies(new Game(rules, Game.Kind.DG));
    Book book = new Book(new ArrayList<>());
    String[] rising = {finite(ABOVE), finite(BELOW_STAR), "end #1" + ABOVE, "end #2" + BELOW_STAR};
    String[] sinking = {finite(BELOW), "end #1" + ABOVE.replace("star 1", "star 3"), "end #2" + BELOW};
    String[] outward = {finite(ABOVE), finite(BELOW_STAR), "end #1" + ABOVE, "end #2" + BELOW_STAR};
    String[] inward = {finite(BELOW), "end #1" + ABOVE.replace("hi 1", "hi 3").replace("lo 1", "lo 3"), "end #2" + BELOW};
    String[] all = {finite(ABOVE), finite(BELOW), "end #1" + ABOVE, "end #2" + BELOW};
    book.add(oa, "theorem-2-unstable", "Section 2.3, Theorem 2", "where G rises strictly through 1/2 best replies lie away from the equilibrium: it is unstable", oa.falling(oa::rising), oa::away, FALLING, rising);
    book.add(oa, "theorem-2-stable", "Section 2.3, Theorem 2", "where G falls strictly through 1/2 best replies lie back towards the equilibrium: it is stable", oa.falling(oa::sinking), oa::back, FALLING, sinking);
    book.add(oa, "theorem-2-proof-equal", "Section 2.3, proof of Theorem 2", "if G(tau) = 1/2 then br(tau) = tau", oa.balanced(), oa::signs, FALLING, finite(EQUAL));
    book.add(oa, "theorem-2-proof-above", "Section 2.3, proof of Theorem 2", "br(tau) lies above or below tau as G(tau) does of 1/2", oa.falling(), oa::signs, FALLING, all);
    book.add(dg, "theorem-4-decreasing", "Section 3.2, Theorem 4", "where G - F falls strictly through zero best replies lie back towards the DG equilibrium: it is stable", dg.falling(dg::sinking), dg::back, FALLING, sinking);
    book.add(dg, "theorem-4-proof-sign", "Appendix B.1, proof of Theorem 4", "br(tau) lies above, at or below tau as G(tau) does of F(tau)", dg.falling(), dg::signs, FALLING, all);
    book.add(dg, "theorem-4-proof-instability", "Appendix B.1, proof of Theorem 4", "where G - F rises strictly through zero the equilibrium is unstable", dg.falling(dg::rising), dg::away, FALLING, rising);
    book.add(oa, "section-2.3-extreme-signals", "Section 2.3", "where G is below 1/2 before an interval and above it after it, thresholds outside drift outward", oa.domain(oa::outside, oa::ends, oa::isOutside), oa::tails, ALWAYS, outward);
    book.add(oa, "proposition-8-infinite", "Appendix A.2, Proposition 8", "under Condition 1 thresholds outside I drift outward, without an equilibrium on the way", oa.domain(oa::outside, oa::ends, oa::isOutside), oa::tails, ALWAYS, outward);
    book.add(oa, "proposition-8-proof-outside", "Appendix A.2, proof of Proposition 8", "outside I there are no finite equilibria", oa.equilibria(oa::outside, oa::ends), oa::inside, ALWAYS, finite(EQUAL));
    book.add(dg, "proposition-10-infinite", "Appendix B.3, Proposition 10", "under Condition 2 thresholds outside I drift back to it", dg.domain(dg::outside, dg::ends, dg::isOutside), dg::tails, ALWAYS, inward);
    book.add(dg, "proposition-10-proof-outside", "Appendix B.3, proof of Proposition 10", "outside I there are no finite equilibria", dg.equilibria(dg::outside, dg::ends), dg::inside, ALWAYS, finite(EQUAL));
    return book.claims();
  }
}
