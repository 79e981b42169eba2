package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.model.elicitation.Distributions;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.lemmas.ConvexArgument;
import kong.lemmas.SameNumbers;
import kong.lemmas.Terms;

/**
 * Property 2 of f-divergences: convex in each argument.
 *
 * <pre>
 *   D_f(l a + (1 - l) b, q) &lt;= l D_f(a, q) + (1 - l) D_f(b, q), and the same with the arguments exchanged
 * </pre>
 */
public final class DivergencesAreConvex implements Spec {

  private static final String PLACE = "Section 2.5, properties of f-divergence, item 2";

  /** For every convex f, ends a and b of a segment, a point of it, and the other argument fixed. */
  public record Case(
      ConvexFunction f, List<Rational> a, List<Rational> b, Rational share, List<Rational> fixed) {
    /**
     * @throws IllegalArgumentException unless the distributions are over the same signals and the
     *     share is a probability
     */
    public Case {
      for (List<Rational> d : List.of(a, b, fixed)) {
        if (Distributions.checked(d, "an argument").size() != a.size())
          throw new IllegalArgumentException(d + " is over other signals than " + a);
      }
      if (!share.isProbability()) throw new IllegalArgumentException("the share " + share);
    }

    boolean isPositive() {
      return List.of(a, b, fixed).stream().allMatch(DivergenceCases::arePositive);
    }

    Assignment variables() {
      return Terms.segment(a, b, share).function("f", f).numbers("c", fixed);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(claim("first", true), claim("second", false));
  }

  private static Claim<Case> claim(String which, boolean first) {
    Judge<Case> asDefined = c -> ConvexDivergence.judge(c, first, AS_DEFINED);
    return Claim.of(
        "kong/section-2.5-property-2-" + which + "-argument",
        STATEMENT,
        PLACE,
        "Every f-divergence is convex in its " + which + " argument.",
        Case.class,
        Reading.printed(
                REFUTED,
                scope("every convex f, all distributions", c -> true, DivergenceCases.CONVEX),
                asDefined)
            .weighed(Slips.quotientInF("q-over-p")),
        Reading.ours(
                "where-defined",
                REFUTED,
                scope(
                    "every convex f, all probabilities positive",
                    Case::isPositive,
                    DivergenceCases.CONVEX),
                asDefined)
            .weighed(Slips.quotientInF("q-over-p")),
        Reading.ours(
                "f-of-hellinger",
                REFUTED,
                Scope.sample(
                        "f(x) = (sqrt(x) - 1)^2, all probabilities positive",
                        2_000,
                        cases(rare(), List.of(new Hellinger())))
                    .containing(c -> c.isPositive() && c.f() instanceof Hellinger),
                asDefined)
            .weighed(Slips.quotientInF("q-over-p")),
        Reading.ofProof(
                "q-over-p",
                PROVED,
                scope(
                    "p f(q/p), every convex f, all probabilities positive",
                    Case::isPositive,
                    DivergenceCases.CONVEX),
                new Asked<>(new ConvexDivergence(first), Case::variables))
            .provedBy(
                Proof.by(o -> ConvexArgument.evidence(o, first))
                    .carriedBy(new SameNumbers(ConvexArgument.lemma(first)))),
        Reading.ours(
            "q-over-p-closed",
            SURVIVED,
            scope(
                "p f(q/p) with limits at zero, f with finite limits, all distributions",
                c -> DivergenceCases.isTame(c.f()),
                DivergenceCases.TAME),
            c -> ConvexDivergence.judge(c, first, CLOSED)));
  }

  private static Scope<Case> scope(
      String words, Predicate<Case> condition, List<ConvexFunction> functions) {
    Space<Case> two = cases(Rationals.simplex(2, 4), functions).where(condition);
    return Scope.sample(
            words, 200, two.or(cases(Rationals.simplex(3, 3), functions).where(condition)))
        .containing(condition);
  }

  /** Two signals of which one can be rare. */
  private static Space<List<Rational>> rare() {
    return Space.of(2, 4, 16, 64)
        .then(
            k ->
                Space.of(
                    List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
                    List.of(Rational.of(k - 1L, k), Rational.of(1, k))));
  }

  private static Space<Case> cases(Space<List<Rational>> d, List<ConvexFunction> functions) {
    return d.then(
        a ->
            d.then(
                b ->
                    Rationals.openUnitInterval(3)
                        .then(
                            share ->
                                d.then(
                                    fixed ->
                                        Space.of(functions)
                                            .map(f -> new Case(f, a, b, share, fixed))))));
  }
}
