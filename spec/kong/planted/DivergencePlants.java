package kong.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.FLIPPED_INEQUALITY;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_OPERATION;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;

import counterplay.claim.Scope;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FDivergence;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.DivergenceCases.Pair;
import kong.divergence.Merging;
import kong.divergence.MergingLines;

/** Sections 2.1 to 2.6 and Lemma 5.9 with one thing wrong. */
public final class DivergencePlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    Predicate<Pair> positive = Pair::isPositive;
    Predicate<Garbling> garbled = Garbling::isPositive;
    return List.of(
        ofReading(
            "kong/section-2.5-property-1-nonnegative",
            "q-over-p-normalised",
            "not-normalised",
            DROPPED_CONDITION,
            "f(1) = 0 is not asked for",
            Pair.class,
            sound ->
                sound
                    .over(
                        Scope.sample(
                            "every convex f",
                            2_000,
                            DivergenceCases.pairs(DivergenceCases.CONVEX).where(positive)))
                    .judging(
                        c ->
                            DivergenceCases.compare(
                                divergence(c), AT_LEAST, DivergenceCases.zero()))),
        ofReading(
            "kong/section-2.5-property-1-zero",
            "q-over-p-strictly-convex",
            "not-strictly",
            DROPPED_CONDITION,
            "convex for strictly convex",
            Pair.class,
            sound ->
                sound
                    .over(
                        Scope.sample(
                            "every convex f with f(1) = 0",
                            2_000,
                            DivergenceCases.pairs(DivergenceCases.TAME).where(positive)))
                    .judging(
                        c ->
                            DivergenceCases.compare(
                                divergence(c),
                                c.p().equals(c.q()) ? EQUAL : DIFFERENT,
                                DivergenceCases.zero()))),
        ofFinding(
            "kong/lemma-2.18-monotone",
            "q-over-p-where-defined",
            "at-most",
            FLIPPED_INEQUALITY,
            "at most for at least",
            f -> f.asserting(AT_MOST)),
        ofFinding(
            "kong/section-2.5-property-3-monotone",
            "q-over-p",
            "always-strict",
            WEAK_FOR_STRICT,
            "more for at least",
            f -> f.asserting(MORE)),
        ofReading(
            "kong/section-2.5-property-3-permutation",
            "where-defined",
            "any-garbling",
            DROPPED_CONDITION,
            "garblings that are no permutations",
            Garbling.class,
            sound ->
                sound
                    .over(
                        Scope.sample(
                            "every garbling",
                            2_000,
                            DivergenceCases.garblings(DivergenceCases.CONVEX).where(garbled)))
                    .judging(
                        c ->
                            DivergenceCases.compare(
                                c.before(AS_DEFINED), EQUAL, c.after(AS_DEFINED)))),
        ofReading(
            "kong/section-2.5-hellinger-upper",
            "at-most-two",
            "strictly-below-two",
            WEAK_FOR_STRICT,
            "less than 2",
            Pair.class,
            sound ->
                sound.judging(
                    c -> Finding.of(FDivergence.hellinger(c.p(), c.q()), LESS, Rational.of(2)))),
        ofFinding(
            "kong/section-2.5-hellinger-monotone",
            "printed",
            "equal",
            WRONG_OPERATION,
            "garbling changes nothing",
            f -> f.asserting(EQUAL)),
        ofFinding(
            "kong/example-2.20-maximum",
            "quadratic",
            "report-beats-belief",
            SWAPPED_INDEX,
            "the belief earns less than the report",
            f -> new Finding(f.right(), f.relation(), f.left(), f.working())),
        ofFinding(
            "kong/claim-2.12",
            "printed",
            "different",
            WRONG_OPERATION,
            "the two laws differ",
            f -> f.asserting(DIFFERENT)),
        ofReading(
            "kong/lemma-5.9",
            "linear-in-tau",
            "four-for-half",
            WRONG_CONSTANT,
            "4 c1 c2 c3 c4 tau for half of c1 c2 c3 c4 tau",
            Merging.class,
            sound ->
                sound.judging(
                    c ->
                        Finding.of(
                            c.loss(), AT_LEAST, c.constants().linear(Rational.of(4), c.tau())))),
        ofReading(
            "kong/lemma-5.9",
            "different-signals",
            "same-signal",
            DROPPED_CONDITION,
            "v' = w' is allowed",
            Merging.class,
            sound ->
                sound.over(Merging.scope("every SNIFE prior, theta, tau > 0", Merging::isMet))),
        ofReading(
            "kong/lemma-5.9-eq-34",
            "row-of-u",
            "row-of-v",
            SWAPPED_INDEX,
            "theta(v', w') for theta(u', w')",
            Merging.class,
            sound ->
                sound
                    .over(
                        Merging.scopeOfRareReports(
                            "every SNIFE prior, theta, tau > 0", Merging::isMet))
                    .judging(
                        c ->
                            Finding.of(
                                MergingLines.of(c).line33(),
                                AT_LEAST,
                                MergingLines.of(c).line34(c.v())))));
  }

  private static FDivergence.Value divergence(Pair c) {
    return new FDivergence(c.f(), AS_PROVED).of(c.p(), c.q());
  }
}
