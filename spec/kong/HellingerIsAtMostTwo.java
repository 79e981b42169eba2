package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static kong.lemmas.Hellinger.Property.UPPER;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases.Pair;

/** Section 2.5, property 1 of the Hellinger divergence: D* is said to be at most 1. */
public final class HellingerIsAtMostTwo implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Pair> all = c -> c.f() instanceof Hellinger;
    Scope<Pair> pairs = HellingerDivergence.pairs("all p, q", all);
    return List.of(
        Claim.of(
            "kong/section-2.5-hellinger-upper",
            STATEMENT,
            "Section 2.5, Hellinger property 1",
            "D* is at most 1.",
            Pair.class,
            Reading.printed(REFUTED, pairs, HellingerIsAtMostTwo::atMostOne)
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours(
                    "all-signals-possible",
                    REFUTED,
                    Scope.sample("all probabilities positive", 400, rare())
                        .containing(all.and(Pair::isPositive)),
                    HellingerIsAtMostTwo::atMostOne)
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours("at-most-two", PROVED, pairs, HellingerDivergence.ofPair(UPPER))
                .provedBy(HellingerDivergence.proof(UPPER))));
  }

  private static Finding atMostOne(Pair c) {
    return Finding.of(HellingerDivergence.d(c.p(), c.q()), AT_MOST, Rational.ONE);
  }

  private static Space<Pair> rare() {
    return Space.of(2, 4, 8, 16)
        .map(
            k ->
                new Pair(
                    HellingerDivergence.F.get(0),
                    List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
                    List.of(Rational.of(k - 1L, k), Rational.of(1, k))));
  }
}
