package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Snife;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.Merging;

/**
 * Lemma 5.9. If theta(u', v') &gt; tau and theta(u', w') &gt; tau, then
 *
 * <pre>  TotalDivergence(truth) - TotalDivergence(s_theta) &gt;= c2 (tau c1)^3 c4 c3</pre>
 *
 * where everybody reports by theta and predicts theta q_s. Neither v' != w' nor u != v in c3 is
 * printed; with both the bound holds, and a larger one: c1 c2 c3 c4 tau / 2.
 */
public final class MergingTwoSignalsCostsTotalDivergence implements Spec {

  private static final Predicate<Merging> PRINTED = c -> Snife.holds(c.law()) && c.isMet();
  private static final Predicate<Merging> DIFFERENT = PRINTED.and(c -> c.v() != c.w());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-5.9",
            STATEMENT,
            "Section 5.2, Lemma 5.9",
            "A signal strategy that reports two signals alike with some probability loses total"
                + " divergence.",
            Merging.class,
            Reading.printed(
                SURVIVED,
                Merging.scope(
                    "every SNIFE prior, theta, tau > 0, u', v', w'; c3 is 0 since u = v is not"
                        + " excluded",
                    PRINTED),
                c -> judge(c, c.constants().cubic(c.tau(), false))),
            Reading.ours(
                    "signals-in-c3-differ",
                    REFUTED,
                    Merging.scope("u != v in c3, v' = w' allowed", PRINTED),
                    c -> judge(c, c.constants().cubic(c.tau(), true)))
                .weighed(Gravity.substantive()),
            Reading.ofProof(
                "different-signals",
                SURVIVED,
                Merging.scope("u != v in c3 and v' != w'", DIFFERENT),
                c -> judge(c, c.constants().cubic(c.tau(), true))),
            Reading.ours(
                "linear-in-tau",
                SURVIVED,
                Merging.scope("u != v in c3 and v' != w', at least c1 c2 c3 c4 tau / 2", DIFFERENT),
                c -> judge(c, linear(c, Rational.HALF))),
            Reading.ours(
                    "sixteen-times",
                    REFUTED,
                    Merging.scope(
                        "u != v in c3 and v' != w', at least 8 c1 c2 c3 c4 tau", DIFFERENT),
                    c -> judge(c, linear(c, Rational.of(8))))
                .weighed(Gravity.substantive())));
  }

  private static Finding judge(Merging c, RootSum bound) {
    return Finding.of(c.loss(), AT_LEAST, bound)
        .with("loss", c.loss().enclosure(6))
        .with("bound", bound.enclosure(6));
  }

  private static RootSum linear(Merging c, Rational factor) {
    return c.constants().linear(factor, c.tau());
  }
}
