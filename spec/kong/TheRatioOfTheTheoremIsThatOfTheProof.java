package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/**
 * The hypothesis of Theorem 4.3, {@code alpha/beta < 1/(4m)}, beside what the end of Section 5.3
 * sets to prove the main lemma, {@code 2m beta/alpha < 1/2}. The first is the second with the
 * fraction turned over.
 */
public final class TheRatioOfTheTheoremIsThatOfTheProof implements Spec {

  /** For every number of signals and all weights that meet the hypothesis. */
  public record Weights(int m, Rational alpha, Rational beta) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/slip-inverted-ratio",
            FORMULA,
            "Section 4.3, Theorem 4.3",
            "what the theorem asks of alpha/beta is what its proof uses: 2m beta/alpha < 1/2",
            Weights.class,
            Reading.printed(
                    REFUTED,
                    scope("every m >= 2, alpha, beta > 0 with alpha/beta < 1/(4m)", true),
                    TheRatioOfTheTheoremIsThatOfTheProof::used)
                .weighed(Slips.invertedRatio("beta-over-alpha")),
            Reading.ofProof(
                "beta-over-alpha",
                SURVIVED,
                scope("every m >= 2, alpha, beta > 0 with beta/alpha < 1/(4m)", false),
                TheRatioOfTheTheoremIsThatOfTheProof::used)));
  }

  private static Finding used(Weights w) {
    return Finding.of(w.beta().times(Rational.of(2L * w.m())).over(w.alpha()), LESS, Rational.HALF);
  }

  private static Scope<Weights> scope(String words, boolean printed) {
    Space<Rational> positive = Rationals.unitInterval(12).where(x -> x.signum() > 0);
    Space<Weights> all =
        Space.range(2, 5).then(m -> positive.times(positive, (a, b) -> new Weights(m, a, b)));
    return Scope.sample(words, 200, all.where(w -> isMet(w, printed)))
        .containing(
            w ->
                w.m() >= 2 && w.alpha().signum() > 0 && w.beta().signum() > 0 && isMet(w, printed));
  }

  private static boolean isMet(Weights w, boolean printed) {
    Rational share = Rational.of(1, 4L * w.m());
    return (printed ? w.alpha().over(w.beta()) : w.beta().over(w.alpha())).compareTo(share) < 0;
  }
}
